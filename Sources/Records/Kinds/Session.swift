internal import SwiftProtobuf

/// The fields of a session: one meeting of a dialogue.
package struct Session: Equatable, Sendable {
  /// The values that `state` may have.
  package enum State: String, CaseIterable, Sendable {
    case planned, held, postponed, cancelled
  }

  /// Slug of the dialogue.
  package var dialogue = ""
  /// First day, as written.
  package var begins = ""
  /// Last day, as written.
  package var ends = ""
  /// Where it is held.
  package var place = ""
  /// Slugs of the people who attend.
  package var attendees: [String] = []
  /// The agenda items it covers.
  package var agenda: [String] = []
  /// A `State`, or empty.
  package var state = ""
  /// Why it was postponed or cancelled.
  package var reason = ""
  /// The people to invite to it, and their responses.
  package var invitations: [Invitation] = []
  /// The questions that are open at its beginning or end.
  package var questions: [String] = []
  /// The promises that somebody made there.
  package var promises: [Promise] = []
  /// How each facilitator saw it.
  package var climate: [Climate] = []
  /// How far sides trusted one another.
  package var trust: [Trust] = []
  // Fields of a newer program.
  var unknown = UnknownStorage()

  /// A session without content.
  package init() {}

  /// The state where somebody recorded one.
  package var knownState: State? { State(rawValue: state) }

  /// Whether it takes place or took place, and on its days: what counts people or dates looks only at
  /// such sessions.
  package var takesPlace: Bool { knownState != .postponed && knownState != .cancelled }
}

/// Something that a person promised in a session. In front matter a plain text stands for one whose
/// person is not named.
package struct Promise: Equatable, Sendable {
  /// Slug of the person.
  package var person = ""
  /// What was promised.
  package var text = ""
  /// Until when, as written.
  package var until = ""
  /// How far it is, in the user's words.
  package var state = ""
  /// Keys this program does not know.
  package var extras: [ExtraField] = []
  var unknown = UnknownStorage()

  /// An empty entry.
  package init() {}

  /// An entry with its person and text.
  package init(person: String, text: String, until: String = "", state: String = "") {
    self.person = person
    self.text = text
    self.until = until
    self.state = state
  }
}

extension Session: FieldHolder {
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.dialogue, &dialogue, .link, identifies: .nothing)
    try visitor.text(.begins, &begins, identifies: .nothing)
    try visitor.text(.ends, &ends, identifies: .nothing)
    try visitor.text(.place, &place, identifies: .place)
    try visitor.texts(.attendees, &attendees, .links, identifies: .nothing)
    try visitor.texts(.agenda, &agenda, identifies: .nothing)
    try visitor.text(
      .state, &state, .oneOf(State.allCases.map(\.rawValue)), identifies: .nothing)
    try visitor.text(.reason, &reason, identifies: .nothing)
    try visitor.groups(.invitations, &invitations)
    try visitor.texts(.questions, &questions, identifies: .nothing)
    try visitor.groups(.promises, &promises)
    try visitor.groups(.climate, &climate)
    try visitor.groups(.trust, &trust)
  }
}

extension Promise: FieldGroup {
  static var shorthand: FieldKey? { .text }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.person, &person, .link, identifies: .nothing)
    try visitor.text(.text, &text, identifies: .nothing)
    try visitor.text(.until, &until, identifies: .nothing)
    try visitor.text(.state, &state, identifies: .nothing)
    try visitor.extras(&extras)
  }
}
