import Assessment
import Calendar
import Records
import Words

/// What a facilitator wants to see before a session.
struct BriefPage {
  private(set) var page: Page
  private let subject: DialogueCase

  init(_ subject: DialogueCase) {
    self.subject = subject
    page = Page("\(subject.dialogue.title), on \(subject.today.text)")
    addFacts()
    addAttention()
    addVision()
    addPeople()
    addSessions()
    page.heading("Influence by person, body and policy (* named in the vision)")
    page.append(DialogueInfluence.page(InfluenceMap(subject)))
    addOutcomes()
    addExposures()
  }

  private mutating func addAttention() {
    let report = AssessmentReport(subject)
    page.heading("What needs attention")
    if report.gaps == 0 { page.text("Nothing, according to the records.") }
    page.items(
      report.conditions.flatMap(\.rules).flatMap(\.gaps).map {
        ("-", Words.current.remark($0))
      })
  }

  private mutating func addFacts() {
    let fields = subject.dialogue.fields
    let facts = [
      ("Parties", subject.parties.joined(separator: ", ")), ("Type", fields.type),
      ("Convener", fields.convener), ("Venue", fields.jurisdiction), ("Rule", fields.rule),
      ("Status", fields.status),
      ("Time", [fields.begins, fields.ends].filter { !$0.isEmpty }.joined(separator: " to ")),
    ]
    page.items(facts.filter { !$0.1.isEmpty }.map { ("\($0.0):", $0.1) })
  }

  private mutating func addVision() {
    let fields = subject.dialogue.fields
    if !fields.vision.isEmpty { page.heading("Vision") }
    page.items(fields.vision.map { ($0.id, $0.text) })
    if !fields.agenda.isEmpty { page.heading("Agenda") }
    page.items(fields.agenda.map { ($0.serves.joined(separator: ","), $0.item) })
  }

  private mutating func addPeople() {
    page.heading("People")
    func rows(_ guests: [Guest], _ role: String) -> [[String]] {
      guests.map { guest in
        let fields = guest.person?.fields
        return [
          guest.name, guest.side, role.isEmpty ? fields?.roles.joined(separator: ", ") ?? "" : role,
          fields?.affiliations.joined(separator: ", ") ?? "",
          fields?.constraints.joined(separator: "; ") ?? "",
        ]
      }
    }
    if subject.facilitators.isEmpty && subject.participants.isEmpty && subject.helpers.isEmpty {
      page.text("Nobody is recorded.")
    }
    let talking = subject.participants.sorted { ($0.side, $0.slug) < ($1.side, $1.slug) }
    page.table(
      ["NAME", "SIDE", "ROLE", "FROM", "CONSTRAINTS"],
      rows(subject.facilitators, "facilitator") + rows(talking, "") + rows(subject.helpers, ""))
  }

  private mutating func addSessions() {
    guard !subject.sessions.isEmpty else { return }
    page.heading("Sessions")
    page.table(
      ["WHEN", "WHAT", "PLACE", "PEOPLE", "AGENDA"],
      subject.sessions.map { session in
        let span = session.span
        let first = span?.first.text ?? "no date"
        let days = span.map { $0.first == $0.last ? first : "\(first) to \($0.last.text)" } ?? first
        return [
          days, session.title, session.fields.place, "\(session.fields.attendees.count)",
          session.fields.agenda.joined(separator: "; "),
        ]
      })
  }

  private mutating func addOutcomes() {
    for outcome in subject.outcomes {
      let state = outcome.fields.currentState
      let signatures = outcome.fields.signatures.count
      page.heading("Outcome: \(outcome.title)")
      page.text("\(state), \(signatures.counted("signature"))")
      page.table(
        ["STEP", "WHO", "TO", "BY", "STATE"],
        outcome.fields.pathway.enumerated().map { index, step in
          ["\(index + 1)", subject.name(step.carrier), step.to, step.by, step.state]
        })
      page.items(
        outcome.fields.commitments.map { ("promised:", $0) }
          + outcome.fields.redlines.map { ("ruled out:", $0) })
    }
  }

  private mutating func addExposures() {
    guard !subject.exposures.isEmpty else { return }
    page.heading("Exposures")
    page.table(
      ["WHEN", "WHAT", "WHERE", "SEVERITY"],
      subject.exposures.map { exposure in
        let fields = exposure.fields
        return [fields.when, fields.what, fields.where, fields.severity]
      })
  }
}
