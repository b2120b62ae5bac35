internal import SwiftProtobuf

/// The fields of an exposure: something that became known.
package struct Exposure: Equatable, Sendable {
  /// Slug of the dialogue.
  package var dialogue = ""
  /// What leaked.
  package var what = ""
  /// Where it appeared.
  package var `where` = ""
  /// When, as written.
  package var when = ""
  /// How bad, as written.
  package var severity = ""
  /// The response to it; an exposure with a response is closed.
  package var handled = ""
  // Fields of a newer program.
  var unknown = UnknownStorage()

  /// An exposure without content.
  package init() {}
}

extension Exposure: FieldHolder {
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.dialogue, &dialogue, .link, identifies: .nothing)
    try visitor.text(.what, &what, identifies: .nothing)
    try visitor.text(.where, &`where`, identifies: .nothing)
    try visitor.text(.when, &when, identifies: .nothing)
    try visitor.text(.severity, &severity, identifies: .nothing)
    try visitor.text(.handled, &handled, identifies: .nothing)
  }
}
