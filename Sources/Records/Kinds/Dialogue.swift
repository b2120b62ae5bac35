internal import SwiftProtobuf

/// The fields of a dialogue.
package struct Dialogue: Equatable, Sendable {
  /// What `type` may say.
  package static let types = ["track2", "scientific"]

  /// `track2` or `scientific`.
  package var type = ""
  /// The sides at the table.
  package var parties: [String] = []
  /// What the dialogue is for, in parts.
  package var vision: [VisionPart] = []
  /// What is talked about, and which part of the vision each item serves.
  package var agenda: [AgendaItem] = []
  /// Slugs of the people who facilitate.
  package var facilitators: [String] = []
  /// The body that invites.
  package var convener = ""
  /// Where the venue lies.
  package var jurisdiction = ""
  /// The mark of unmarked paragraphs in its records: a `PortionMark` as written.
  package var rule = ""
  /// How far it is, in the user's words.
  package var status = ""
  /// First day, as written.
  package var begins = ""
  /// Last day, as written.
  package var ends = ""
  // Fields of a newer program.
  var unknown = UnknownStorage()

  /// A dialogue without content.
  package init() {}
}

/// A part of a dialogue's vision. In front matter a plain text stands for one without an id.
package struct VisionPart: Equatable, Sendable {
  /// What agenda items name it by.
  package var id = ""
  /// What is hoped for.
  package var text = ""
  /// Keys this program does not know.
  package var extras: [Extra] = []
  var unknown = UnknownStorage()

  /// An empty part.
  package init() {}

  /// A part with an id and a text.
  package init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}

/// An item of a dialogue's agenda. In front matter a plain text stands for one that serves nothing.
package struct AgendaItem: Equatable, Sendable {
  /// What is talked about.
  package var item = ""
  /// Ids of the parts of the vision that it serves.
  package var serves: [String] = []
  /// Keys this program does not know.
  package var extras: [Extra] = []
  var unknown = UnknownStorage()

  /// An empty item.
  package init() {}

  /// An item with the ids of what it serves.
  package init(item: String, serves: [String] = []) {
    self.item = item
    self.serves = serves
  }
}

extension Dialogue: FieldHolder {
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.type, &type, .oneOf(Dialogue.types))
    try visitor.texts(.parties, &parties)
    try visitor.groups(.vision, &vision)
    try visitor.groups(.agenda, &agenda)
    try visitor.texts(.facilitators, &facilitators, .links)
    try visitor.text(.convener, &convener)
    try visitor.text(.jurisdiction, &jurisdiction)
    try visitor.text(.rule, &rule, .oneOf(PortionMark.words))
    try visitor.text(.status, &status)
    try visitor.text(.begins, &begins)
    try visitor.text(.ends, &ends)
  }
}

extension VisionPart: FieldGroup {
  static var shorthand: FieldKey? { .text }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.id, &id)
    try visitor.text(.text, &text)
    try visitor.extras(&extras)
  }
}

extension AgendaItem: FieldGroup {
  static var shorthand: FieldKey? { .item }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.item, &item)
    try visitor.texts(.serves, &serves)
    try visitor.extras(&extras)
  }
}
