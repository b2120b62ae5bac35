// Each kind lists its fields once, in `visit`, in the order in which they are written. Reading
// front matter, writing it, JSON, searching and link checks are visitors of that one list.

/// The values that a text may have.
enum TextRule {
  case any
  /// One of these words.
  case oneOf([String])
  /// The record's own slug.
  case slug
  /// The slug of another record.
  case link
}

/// The values that the texts of a list may have.
enum ListRule {
  case any
  /// Slugs of other records.
  case links
  /// Tags, which may also be written in one text with commas, each with or without `#`.
  case tags
}

/// What a field reveals about the subject of its record. Redaction hides the text accordingly.
///
/// Every field states this in `visit`, without a default: a new field does not compile until its
/// author has decided. A field that refers to another record identifies nothing by itself, because
/// that record states its own names.
package enum FieldIdentity: String, CaseIterable, Sendable {
  /// A name of the subject, in any script or form.
  case name
  /// A body that the subject belongs to, or that supports it.
  case body
  /// An address, a number or a handle by which the subject can be reached.
  case contact
  /// An office or a function of the subject.
  case role
  /// A place where the subject can be found.
  case place
  /// Nothing that redaction has to look for.
  case nothing
}

/// Does one thing to every field of a record.
protocol FieldVisitor {
  associatedtype Failure: Error

  /// A single text; empty where the field is absent.
  mutating func text(
    _ key: FieldKey, _ value: inout String, _ rule: TextRule, identifies identity: FieldIdentity
  ) throws(Failure)
  /// A list of texts.
  mutating func texts(
    _ key: FieldKey, _ value: inout [String], _ rule: ListRule, identifies identity: FieldIdentity
  ) throws(Failure)
  /// A list of entries that have fields of their own, which state what they identify.
  mutating func groups<Group: FieldGroup>(
    _ key: FieldKey, _ value: inout [Group]
  ) throws(Failure)
  /// The keys that none of the calls before named. Comes last.
  mutating func extras(_ value: inout [ExtraField]) throws(Failure)
}

extension FieldVisitor {
  mutating func text(
    _ key: FieldKey, _ value: inout String, identifies identity: FieldIdentity
  ) throws(Failure) {
    try text(key, &value, .any, identifies: identity)
  }

  mutating func texts(
    _ key: FieldKey, _ value: inout [String], identifies identity: FieldIdentity
  ) throws(Failure) {
    try texts(key, &value, .any, identifies: identity)
  }
}

/// Something that has fields.
protocol FieldHolder {
  /// Shows every field to a visitor, in the order of the text form.
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure)
}

/// An entry of a list of mappings.
protocol FieldGroup: FieldHolder, Equatable {
  init()
  /// The one key whose text may stand alone in place of the mapping, if there is one.
  static var shorthand: FieldKey? { get }
  /// Whether a list of one such text is written as the text alone.
  static var standsAlone: Bool { get }
  /// For a mapping that may replace the list of entries: the key whose text is the mapping's key,
  /// and the key of the list that is its value.
  static var mapping: (name: FieldKey, list: FieldKey)? { get }
}

extension FieldGroup {
  static var standsAlone: Bool { false }
  static var mapping: (name: FieldKey, list: FieldKey)? { nil }
}
