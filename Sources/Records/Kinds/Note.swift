internal import SwiftProtobuf

/// The fields of a note, beside its text.
package struct Note: Equatable, Sendable {
  /// Slug of the dialogue.
  package var dialogue = ""
  /// Slug of the session.
  package var session = ""
  /// Slugs of the people it is about.
  package var people: [String] = []
  // Fields of a newer program.
  var unknown = UnknownStorage()

  /// A note without content.
  package init() {}
}

extension Note: FieldHolder {
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.dialogue, &dialogue, .link, identifies: .nothing)
    try visitor.text(.session, &session, .link, identifies: .nothing)
    try visitor.texts(.people, &people, .links, identifies: .nothing)
  }
}
