import Application
import Calendar
import Records
import VaultStore

/// A record as JSON shows it; the keys are documented and stable.
struct RecordSummary: Encodable {
  let id: String
  let version: String
  let kind: String
  let slug: String
  let title: String
  let modified: String
  let tags: [String]
  let size: UInt64
  let compartment: String
  let conflict: Bool
  var snippets: [String]?
  var fields: FieldsJSON?
  var body: String?
  var files: [File]?

  /// An attachment of the record.
  struct File: Encodable {
    let ref: String
    let title: String
    let size: UInt64
  }

  /// The summary of a listed record: its message is not decoded.
  init(_ head: Catalog.Head, in catalog: Catalog) throws {
    let outline = try catalog.outline(of: head)
    let replay = catalog.compartment(head.role).replay
    id = catalog.record(of: head).hexadecimal
    version = replay.id(of: head.index).hexadecimal
    kind = outline.kind.name
    slug = outline.slug
    title = outline.title
    modified = Clock.iso(head.modified)
    tags = outline.tags
    size = replay.version(head.index).content?.bodyLength ?? 0
    compartment = head.role.name
    conflict = catalog.isConflict(head)
  }

  init(_ entry: Catalog.Entry) {
    id = entry.version.record.hexadecimal
    version = entry.version.id.hexadecimal
    kind = entry.metadata.kind.name
    slug = entry.metadata.slug
    title = entry.metadata.title
    modified = Clock.iso(entry.version.modified)
    tags = entry.metadata.tags
    size = entry.content.bodyLength
    compartment = entry.role.name
    conflict = entry.isConflict
  }
}

/// A record's fields in their JSON form.
struct FieldsJSON: Encodable {
  let fields: [Field]

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private struct Value: Encodable {
    let value: FieldValue

    func encode(to encoder: any Encoder) throws {
      switch value {
      case .text(let text):
        var container = encoder.singleValueContainer()
        try container.encode(text)
      case .list(let values):
        var container = encoder.unkeyedContainer()
        for value in values { try container.encode(Value(value: value)) }
      case .mapping(let fields):
        try FieldsJSON(fields: fields).encode(to: encoder)
      }
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for field in fields {
      try container.encode(Value(value: field.value), forKey: Key(stringValue: field.key))
    }
  }
}
