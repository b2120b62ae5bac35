package import Calendar
import Folding
package import Records

/// Somebody at a dialogue's table.
package struct Guest: Sendable {
  /// As the session names the person.
  package let slug: String
  /// The record; nil where there is none.
  package let person: Filed<Person>?

  /// The name as it is shown: with the name in its own script, where there is one.
  package var name: String {
    guard let person else { return slug }
    return person.fields.fullName(titled: person.title)
  }

  /// The side, or empty.
  package var side: String { person?.fields.side ?? "" }

  /// Whether the person is there to help: every recorded role is that of a helper.
  var isHelper: Bool {
    guard let roles = person?.fields.roles, !roles.isEmpty else { return false }
    return roles.allSatisfy { Guest.helpers.contains(FoldedText($0)) }
  }

  private static let helpers = Set(
    [
      "interpreter", "translator", "rapporteur", "note-taker", "staff", "secretary", "logistics",
      "observer", "organiser", "organizer", "convener", "host", "翻译", "口译",
      "口译员", "传译", "记录员", "观察员", "秘书", "工作人员", "会务", "主办方", "召集方", "召集人", "东道主",
    ].map { FoldedText($0) })
}

/// One dialogue with everything that belongs to it, seen on one day.
package struct DialogueCase: Sendable {
  /// The dialogue.
  package let dialogue: Filed<Dialogue>
  /// Its sessions, by their first day.
  package let sessions: [Filed<Session>]
  /// Its outcomes, by reference.
  package let outcomes: [Filed<Outcome>]
  /// Its exposures, by their day as written.
  package let exposures: [Filed<Exposure>]
  /// Those who lead it.
  package let facilitators: [Guest]
  /// Those who talk: whoever is invited to a session, without facilitators and helpers.
  package let participants: [Guest]
  /// Interpreters, note-takers and the like.
  package let helpers: [Guest]
  /// The day on which it is looked at.
  package let today: Day
  /// The numbers that rules go by.
  package let limits: Limits
  let archive: Archive
  /// Which sides, places and bodies belong to which party.
  let jurisdictions: Jurisdictions

  /// Puts together what belongs to a dialogue.
  package init(
    _ dialogue: Filed<Dialogue>, in archive: Archive, on today: Day, limits: Limits = Limits()
  ) {
    self.dialogue = dialogue
    self.archive = archive
    self.today = today
    self.limits = limits
    sessions = archive.sessions(of: dialogue.slug)
    outcomes = archive.outcomes(of: dialogue.slug)
    exposures = archive.exposures(of: dialogue.slug)
    jurisdictions = Jurisdictions(
      parties: DialogueCase.unique(dialogue.fields.parties), groups: dialogue.fields.groups)
    let leading = DialogueCase.unique(dialogue.fields.facilitators)
    facilitators = leading.map { Guest(slug: $0, person: archive.person($0)) }
    let general = Invitation.merged(dialogue.fields.invitations)
    let closed = Set(general.filter(\.currentState.isClosed).map(\.person))
    // Whoever is expected at a session is a participant, unless the dialogue itself took leave.
    let expected =
      sessions.filter { !$0.isCancelled }.flatMap(\.fields.expected).filter { !closed.contains($0) }
      + general.filter(\.currentState.isExpected).map(\.person)
    let others = DialogueCase.unique(expected)
      .filter { !leading.contains($0) }
      .map { Guest(slug: $0, person: archive.person($0)) }
    participants = others.filter { !$0.isHelper }
    helpers = others.filter(\.isHelper)
  }

  /// Whether it is one of scientists: larger, technical, sometimes public.
  package var isScientific: Bool { dialogue.fields.type == "scientific" }

  /// Whether an outcome is intended; `outcome: none` in the dialogue's front matter says
  /// that it is not.
  package var wantsOutcome: Bool {
    for extra in dialogue.extras where extra.key == "outcome" {
      if case .text(let text) = extra.value { return FoldedText(text) != FoldedText("none") }
    }
    return true
  }

  /// The sides, each once.
  package var parties: [String] { DialogueCase.unique(dialogue.fields.parties) }

  /// Which of the parties a person belongs to; nil for whoever belongs to none.
  package func party(of guest: Guest) -> String? {
    jurisdictions.party(ofSide: guest.side)
  }

  /// The name of whoever a slug names, or the slug.
  package func name(_ slug: String) -> String {
    Guest(slug: slug, person: archive.person(slug)).name
  }

  /// What binds a person on a day, or today: what has no end, or one that is still to come.
  package func constraints(of guest: Guest, on day: Day? = nil) -> [String] {
    (guest.person?.fields.constraints ?? [])
      .filter { DaySpan($0.on).map { $0.first <= day ?? today } ?? true }
      .filter { DaySpan($0.until).map { $0.last >= day ?? today } ?? true }
      .map(\.text).filter { !$0.isEmpty }
  }

  /// The outcomes that are not given up: the others need no pathway.
  var pursued: [Filed<Outcome>] { outcomes.filter(\.fields.isPursued) }

  /// The session that was held last; nil where none was.
  var lastSession: Filed<Session>? {
    sessions.filter { $0.span.map { $0.last < today } ?? false }
      .max { ($0.span?.last.number ?? 0) < ($1.span?.last.number ?? 0) }
  }

  /// What can still be mended or was so last: the session that was held last, and those to come.
  var currentSessions: [Filed<Session>] {
    let last = lastSession?.reference
    return sessions.filter { session in
      guard !session.isCancelled else { return false }
      return session.reference == last || !(session.span.map { $0.last < today } ?? false)
    }
  }

  /// Those of a session's attendees who talk.
  func participants(of session: Filed<Session>) -> [Guest] {
    let present = Set(session.fields.expected)
    return participants.filter { present.contains($0.slug) }
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
