internal import SwiftProtobuf

/// The fields of an outcome, beside its text.
package struct Outcome: Equatable, Sendable {
  /// The state of a text that is still worked on.
  package static let draft = "draft"
  /// The state of a text that was frozen.
  package static let agreed = "agreed"
  /// The state of a text that turned out not to be needed.
  package static let notNeeded = "not needed"
  /// The state of a text that was given up.
  package static let abandoned = "abandoned"
  /// The values that `state` may have.
  package static let states = [draft, agreed, notNeeded, abandoned]

  /// Slug of the dialogue.
  package var dialogue = ""
  /// One of `states`, or empty.
  package var state = ""
  /// Who takes it to whom.
  package var pathway: [PathwayStep] = []
  /// What the sides promise.
  package var commitments: [String] = []
  /// What the sides rule out.
  package var redlines: [String] = []
  /// Detached signatures of the agreed text.
  package var signatures: [String] = []
  /// Why it is not needed or was abandoned.
  package var reason = ""
  /// The people whose signatures are expected, with their parties.
  package var keys: [OutcomeKey] = []
  // Fields of a newer program.
  var unknown = UnknownStorage()

  /// An outcome without content.
  package init() {}

  /// How far the text is: a draft where nobody said.
  package var currentState: String { state.isEmpty ? Outcome.draft : state }

  /// Whether work on it goes on or was done: one that is not needed or abandoned has no pathway.
  package var isPursued: Bool { state != Outcome.notNeeded && state != Outcome.abandoned }
}

/// A person whose key signs an outcome, and the party.
package struct OutcomeKey: Equatable, Sendable {
  /// The key's id as minisign prints it; empty if it is not known yet.
  package var key = ""
  /// Slug of the person.
  package var person = ""
  /// The party for which the person signs.
  package var party = ""
  /// Keys this program does not know.
  package var extras: [ExtraField] = []
  var unknown = UnknownStorage()

  /// An empty entry.
  package init() {}

  /// An entry with all its fields.
  package init(key: String, person: String, party: String) {
    self.key = key
    self.person = person
    self.party = party
  }
}

/// One step on an outcome's way to those who decide.
package struct PathwayStep: Equatable, Sendable {
  /// The values that `answer` may have.
  package static let answers = ["received", "read", "questions asked", "used", "refused"]

  /// Slug of the person who carries it.
  package var carrier = ""
  /// The body or person it goes to.
  package var to = ""
  /// Until when, as written.
  package var by = ""
  /// How far it is, in the user's words.
  package var state = ""
  /// The response: one of `answers`, or empty.
  package var answer = ""
  /// When it came, as written.
  package var date = ""
  /// How one knows.
  package var evidence = ""
  /// Keys this program does not know.
  package var extras: [ExtraField] = []
  var unknown = UnknownStorage()

  /// An empty step.
  package init() {}

  /// A step with all its fields.
  package init(carrier: String, to: String, by: String, state: String) {
    self.carrier = carrier
    self.to = to
    self.by = by
    self.state = state
  }
}

extension Outcome: FieldHolder {
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.dialogue, &dialogue, .link, identifies: .nothing)
    try visitor.text(.state, &state, .oneOf(Outcome.states), identifies: .nothing)
    try visitor.groups(.pathway, &pathway)
    try visitor.texts(.commitments, &commitments, identifies: .nothing)
    try visitor.texts(.redlines, &redlines, identifies: .nothing)
    try visitor.texts(.signatures, &signatures, identifies: .nothing)
    try visitor.text(.reason, &reason, identifies: .nothing)
    try visitor.groups(.keys, &keys)
  }
}

extension PathwayStep: FieldGroup {
  static var shorthand: FieldKey? { nil }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.carrier, &carrier, .link, identifies: .nothing)
    try visitor.text(.to, &to, identifies: .nothing)
    try visitor.text(.by, &by, identifies: .nothing)
    try visitor.text(.state, &state, identifies: .nothing)
    try visitor.text(.answer, &answer, .oneOf(PathwayStep.answers), identifies: .nothing)
    try visitor.text(.date, &date, identifies: .nothing)
    try visitor.text(.evidence, &evidence, identifies: .nothing)
    try visitor.extras(&extras)
  }
}

extension OutcomeKey: FieldGroup {
  static var shorthand: FieldKey? { nil }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.key, &key, identifies: .nothing)
    try visitor.text(.person, &person, .link, identifies: .nothing)
    try visitor.text(.party, &party, identifies: .nothing)
    try visitor.extras(&extras)
  }
}
