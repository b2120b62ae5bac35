package import Calendar
internal import SwiftProtobuf

/// Everything that a record says about itself, except its text.
///
/// Absent texts are empty. `path`, `owner` and `origin` say where a record belongs, not what it
/// says, so they are in the vault but not in the text form.
package struct Metadata: Equatable, Sendable {
  /// The fields of its kind; they also say which kind it is.
  package var details: Details
  /// The short name that references use, or empty.
  package var slug = ""
  /// The title; a person's name; an attachment's file name.
  package var title = ""
  /// Tags, without `#`.
  package var tags: [String] = []
  /// The date as written.
  package var date = ""
  /// The mark of unmarked paragraphs: a `PortionMark` as written, or empty.
  package var marking = ""
  /// The file's path in the folder that it was imported from, for instance `Meetings/One.md`.
  package var path = ""
  /// 16 bytes: id of the record an attachment belongs to; otherwise none.
  package var owner: [UInt8] = []
  /// Paths of the files that the text links to, relative to the same folder as `path`.
  package var attachments: [String] = []
  /// Keys that this program does not know, in their original order.
  package var extras: [ExtraField] = []
  /// Its source if it was imported; nil if it was written here.
  package var origin: ImportOrigin?
  // Fields of a newer program.
  var unknown = UnknownStorage()

  /// A record of that kind with a title.
  package init(_ kind: RecordKind, title: String = "") {
    details = Details(kind)
    self.title = title
  }

  /// A record with the fields of a kind.
  package init(_ details: Details, title: String = "") {
    self.details = details
    self.title = title
  }

  /// The kind of the record.
  package var kind: RecordKind { details.kind }

  /// The value of a key that the record's kind does not know, if it stands there.
  package func extra(_ key: String) -> FieldValue? {
    extras.first { $0.key == key }?.value
  }

  /// Sets the value of a key that the record's kind does not know, or removes it with nil.
  package mutating func setExtra(_ key: String, to value: FieldValue?) {
    let index = extras.firstIndex { $0.key == key }
    switch (index, value) {
    case (let index?, let value?): extras[index] = ExtraField(key: key, value: value)
    case (let index?, nil): extras.remove(at: index)
    case (nil, let value?): extras.append(ExtraField(key: key, value: value))
    case (nil, nil): break
    }
  }

  /// Takes over what the text form does not show: path, owner, origin and the fields of a newer
  /// program.
  ///
  /// To be called after a record was edited as a text, with the metadata it had before.
  package mutating func keepHiddenFields(of old: Metadata) {
    path = old.path
    owner = old.owner
    origin = old.origin
    unknown = old.unknown
    switch (details, old.details) {
    case (.dialogue(var new), .dialogue(let old)):
      new.unknown = old.unknown
      details = .dialogue(new)
    case (.person(var new), .person(let old)):
      new.unknown = old.unknown
      details = .person(new)
    case (.session(var new), .session(let old)):
      new.unknown = old.unknown
      details = .session(new)
    case (.note(var new), .note(let old)):
      new.unknown = old.unknown
      details = .note(new)
    case (.line(var new), .line(let old)):
      new.unknown = old.unknown
      details = .line(new)
    case (.outcome(var new), .outcome(let old)):
      new.unknown = old.unknown
      details = .outcome(new)
    case (.exposure(var new), .exposure(let old)):
      new.unknown = old.unknown
      details = .exposure(new)
    case (.gathering(var new), .gathering(let old)):
      new.unknown = old.unknown
      details = .gathering(new)
    case (.release(var new), .release(let old)):
      new.unknown = old.unknown
      details = .release(new)
    default:
      break
    }
  }
}

extension Metadata: FieldHolder {
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.slug, &slug, .slug, identifies: details.slugIdentity)
    try visitor.text(
      kind == .person ? .name : .title, &title, identifies: details.titleIdentity)
    try visitor.text(.date, &date, identifies: .nothing)
    try visitor.texts(.tags, &tags, .tags, identifies: .nothing)
    try visitor.text(.marking, &marking, .oneOf(PortionMark.words), identifies: .nothing)
    try details.visit(&visitor)
    try visitor.texts(.attachments, &attachments, identifies: .nothing)
    try visitor.extras(&extras)
  }
}

extension Metadata {
  /// The days that the record is about: of its kind's own dates, or of its date; nil where none can
  /// be read. Lists, filters, the timeline and assessments all go by this.
  package var days: DaySpan? {
    switch details {
    case .dialogue(let fields):
      DaySpan(begins: fields.begins, ends: fields.ends) ?? DaySpan(date)
    case .session(let fields): fields.days(orOf: date)
    case .exposure(let fields): fields.days(orOf: date)
    case .gathering(let fields): fields.days(orOf: date)
    default: DaySpan(date)
    }
  }
}

extension Session {
  /// When it is held.
  ///
  /// - Parameter date: the record's date, which counts if the session has no days of its own.
  package func days(orOf date: String) -> DaySpan? {
    DaySpan(begins: begins, ends: ends) ?? DaySpan(date)
  }
}

extension Exposure {
  /// When it became known.
  ///
  /// - Parameter date: the record's date, which counts if the exposure does not say.
  package func days(orOf date: String) -> DaySpan? {
    DaySpan(when) ?? DaySpan(date)
  }
}

/// A problem with stored metadata.
package enum MetadataError: Error, Equatable {
  /// The bytes are no metadata message, or a text in it is not UTF-8.
  case damaged
  /// The message's details belong to another kind than the one it names.
  case detailsOfAnotherKind
}
