internal import SwiftProtobuf

/// The fields of an outcome, beside its text.
package struct Outcome: Equatable, Sendable {
  /// The state of a text that is still worked on.
  package static let draft = "draft"
  /// The state of a text that was frozen.
  package static let agreed = "agreed"
  /// What `state` may say.
  package static let states = [draft, agreed]

  /// Slug of the dialogue.
  package var dialogue = ""
  /// `draft` or `agreed`, or empty.
  package var state = ""
  /// Who brings it to whom.
  package var pathway: [PathwayStep] = []
  /// What the sides promise.
  package var commitments: [String] = []
  /// What the sides rule out.
  package var redlines: [String] = []
  /// Detached signatures of the agreed text.
  package var signatures: [String] = []
  // Fields of a newer program.
  var unknown = UnknownStorage()

  /// An outcome without content.
  package init() {}

  /// How far the text is: a draft where nobody said.
  package var currentState: String { state.isEmpty ? Outcome.draft : state }
}

/// One step on an outcome's way to those who decide.
package struct PathwayStep: Equatable, Sendable {
  /// Slug of the person who carries it.
  package var carrier = ""
  /// The body or person it goes to.
  package var to = ""
  /// Until when, as written.
  package var by = ""
  /// How far it is, in the user's words.
  package var state = ""
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
  }
}

extension PathwayStep: FieldGroup {
  static var shorthand: FieldKey? { nil }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.carrier, &carrier, .link, identifies: .nothing)
    try visitor.text(.to, &to, identifies: .nothing)
    try visitor.text(.by, &by, identifies: .nothing)
    try visitor.text(.state, &state, identifies: .nothing)
    try visitor.extras(&extras)
  }
}
