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
  package var extras: [ExtraField] = []
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
  package var extras: [ExtraField] = []
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
    try visitor.text(.type, &type, .oneOf(Dialogue.types), identifies: .nothing)
    try visitor.texts(.parties, &parties, identifies: .nothing)
    try visitor.groups(.vision, &vision)
    try visitor.groups(.agenda, &agenda)
    try visitor.texts(.facilitators, &facilitators, .links, identifies: .nothing)
    try visitor.text(.convener, &convener, identifies: .body)
    try visitor.text(.jurisdiction, &jurisdiction, identifies: .place)
    try visitor.text(.rule, &rule, .oneOf(PortionMark.words), identifies: .nothing)
    try visitor.text(.status, &status, identifies: .nothing)
    try visitor.text(.begins, &begins, identifies: .nothing)
    try visitor.text(.ends, &ends, identifies: .nothing)
  }
}

extension VisionPart: FieldGroup {
  static var shorthand: FieldKey? { .text }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.id, &id, identifies: .nothing)
    try visitor.text(.text, &text, identifies: .nothing)
    try visitor.extras(&extras)
  }
}

extension AgendaItem: FieldGroup {
  static var shorthand: FieldKey? { .item }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.item, &item, identifies: .nothing)
    try visitor.texts(.serves, &serves, identifies: .nothing)
    try visitor.extras(&extras)
  }
}
