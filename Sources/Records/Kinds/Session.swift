internal import SwiftProtobuf

/// The fields of a session: one meeting of a dialogue.
package struct Session: Equatable, Sendable {
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
  // Fields of a newer program.
  var unknown = UnknownStorage()

  /// A session without content.
  package init() {}
}

extension Session: FieldHolder {
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.dialogue, &dialogue, .link, identifies: .nothing)
    try visitor.text(.begins, &begins, identifies: .nothing)
    try visitor.text(.ends, &ends, identifies: .nothing)
    try visitor.text(.place, &place, identifies: .place)
    try visitor.texts(.attendees, &attendees, .links, identifies: .nothing)
    try visitor.texts(.agenda, &agenda, identifies: .nothing)
  }
}
