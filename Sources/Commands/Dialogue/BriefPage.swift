import Assessment
import Records
import Words

/// The facts that a facilitator wants to see before a session.
struct BriefPage {
  private(set) var page: Page
  private let subject: DialogueCase

  init(_ subject: DialogueCase) {
    self.subject = subject
    page = Page(Words.current.title(.brief(dialogue: subject.dialogue.title, on: subject.today)))
    addFacts()
    addAttention()
    addVision()
    addPeople()
    addSessions()
    page.heading(Words.current.heading(.influence))
    page.append(DialogueInfluence.page(InfluenceMap(subject)))
    let positions = Positions(subject)
    if !positions.policies.isEmpty {
      page.heading(Words.current.heading(.positions))
      page.append(PositionsPage.blocks(of: positions))
    }
    addOutcomes()
    addExposures()
  }

  private mutating func addAttention() {
    let report = AssessmentReport(subject)
    page.heading(Words.current.heading(.attention))
    if report.gaps + report.unknown == 0 { page.text(Words.current.text(.nothingNeedsAttention)) }
    page.items(
      report.conditions.flatMap(\.rules).flatMap(\.gaps).map {
        ("-", Words.current.remark($0))
      }
        + report.conditions.flatMap(\.rules).flatMap(\.unknown).map {
          (Words.current.mark(.unknown), Words.current.remark($0))
        })
  }

  private mutating func addFacts() {
    let fields = subject.dialogue.fields
    let time =
      fields.begins.isEmpty || fields.ends.isEmpty
      ? fields.begins + fields.ends : Words.current.period(fields.begins, to: fields.ends)
    let facts: [(mark: DialogueMark, text: String)] = [
      (.parties, Words.current.list(subject.parties)), (.type, Words.current.value(fields.type)),
      (.convener, fields.convener), (.venue, fields.jurisdiction),
      (.rule, Words.current.value(fields.rule)),
      (.status, Words.current.progress(fields.status)), (.time, time),
    ]
    page.items(
      facts.filter { !$0.text.isEmpty }.map { (Words.current.mark($0.mark), $0.text) })
  }

  private mutating func addVision() {
    let fields = subject.dialogue.fields
    if !fields.vision.isEmpty { page.heading(Words.current.heading(.vision)) }
    page.items(fields.vision.map { ($0.id, $0.text) })
    if !fields.agenda.isEmpty { page.heading(Words.current.heading(.agenda)) }
    page.items(fields.agenda.map { ($0.serves.joined(separator: ","), $0.item) })
  }

  private mutating func addPeople() {
    page.heading(Words.current.heading(.people))
    func rows(_ guests: [Guest], role: String? = nil) -> [[String]] {
      guests.map { guest in
        let fields = guest.person?.fields
        return [
          Words.current.name(guest.name), Words.current.usual(guest.side),
          role ?? Words.current.roles(fields?.roles ?? []),
          Words.current.list(fields?.affiliations ?? []),
          Words.current.list(ofTexts: subject.constraints(of: guest)),
        ]
      }
    }
    if subject.facilitators.isEmpty && subject.participants.isEmpty && subject.helpers.isEmpty {
      page.text(Words.current.text(.nobodyRecorded))
    }
    let talking = subject.participants.sorted { ($0.side, $0.slug) < ($1.side, $1.slug) }
    page.table(
      Words.current.columns(.people),
      rows(subject.facilitators, role: Words.current.facilitatorRole) + rows(talking)
        + rows(subject.helpers))
  }

  private mutating func addSessions() {
    guard !subject.sessions.isEmpty else { return }
    page.heading(Words.current.heading(.sessions))
    page.table(
      Words.current.columns(.sessions),
      subject.sessions.map { session in
        [
          Words.current.days(session), session.title, session.fields.place,
          "\(session.fields.expected.count)",
          Words.current.list(ofTexts: session.fields.agenda.map { TimedItem($0).markedItem }),
        ]
      })
  }

  private mutating func addOutcomes() {
    for outcome in subject.outcomes {
      page.heading(Words.current.heading(.outcome(outcome.title)), keeping: outcome.title)
      page.text(
        Words.current.text(
          .outcome(
            state: outcome.fields.currentState, signatures: outcome.fields.signatures.count)))
      page.table(
        Words.current.columns(.pathway),
        outcome.fields.pathway.enumerated().map { index, step in
          [
            "\(index + 1)", Words.current.name(subject.name(step.carrier)), step.to,
            Words.current.days(step.by),
            Words.current.progress(step.state), Words.current.value(step.answer), step.evidence,
          ]
        })
      page.items(
        outcome.fields.commitments.map { (Words.current.mark(.promised), $0) }
          + outcome.fields.redlines.map { (Words.current.mark(.ruledOut), $0) })
    }
  }

  private mutating func addExposures() {
    guard !subject.exposures.isEmpty else { return }
    page.heading(Words.current.heading(.exposures))
    page.table(
      Words.current.columns(.exposures),
      subject.exposures.map { exposure in
        let fields = exposure.fields
        return [
          Words.current.days(fields.when), fields.what, fields.where, fields.severity,
          fields.handled,
        ]
      })
  }
}
