package import Records
package import VaultStore

/// A text that an editor gave back unfinished: nobody was there, or the process has to end.
package struct UnfinishedText: Error {
  /// The text, in UTF-8.
  package let text: [UInt8]
  /// The position of the cursor, in bytes.
  package let cursor: Int
  /// Whether it differs from what was saved.
  package let isChanged: Bool

  /// A text.
  package init(text: [UInt8], cursor: Int, isChanged: Bool) {
    self.text = text
    self.cursor = cursor
    self.isChanged = isChanged
  }
}

/// The place that a text belongs to: an interrupted text can be continued only there.
package struct TextPlace: Equatable, Codable {
  /// The kind of the record.
  package let kind: RecordKind
  /// The record that is edited; nil for a new one.
  package let record: RecordID?
  /// The version that it was made of.
  package let version: VersionID?
  /// The compartment that it is to go to.
  package let isHidden: Bool

  /// A place.
  package init(
    kind: RecordKind, record: RecordID? = nil, version: VersionID? = nil, isHidden: Bool
  ) {
    self.kind = kind
    self.record = record
    self.version = version
    self.isHidden = isHidden
  }
}

extension TextPlace {
  private enum CodingKeys: CodingKey {
    case kind, record, version, isHidden
  }

  /// Reads what `encode` wrote.
  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    kind = RecordKind(name: try fields.decode(String.self, forKey: .kind))
    record = try fields.decodeIfPresent([UInt8].self, forKey: .record).flatMap(
      RecordID.init(bytes:))
    version = try fields.decodeIfPresent([UInt8].self, forKey: .version)
      .flatMap(VersionID.init(bytes:))
    isHidden = try fields.decode(Bool.self, forKey: .isHidden)
  }

  /// Writes the kind by its name and ids as bytes.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(kind.name, forKey: .kind)
    try fields.encodeIfPresent(record?.bytes, forKey: .record)
    try fields.encodeIfPresent(version?.bytes, forKey: .version)
    try fields.encode(isHidden, forKey: .isHidden)
  }
}

/// A text of a session that was being written, with what it belongs to.
package struct InterruptedText: Error {
  /// The text, in UTF-8.
  package let text: [UInt8]
  /// The position of the cursor, in bytes.
  package let cursor: Int
  /// Whether it differs from what was saved.
  package let isChanged: Bool
  /// The place that it belongs to.
  package let place: TextPlace
  /// The changes to drafts that it continued.
  package let changes: [Change]
  /// Why it could not be saved; nil where nobody wanted to save it yet.
  package let cause: (any Error)?

  /// A text that its editor gave back unfinished.
  package init(
    _ unfinished: UnfinishedText, place: TextPlace, changes: [Change] = [],
    cause: (any Error)? = nil
  ) {
    text = unfinished.text
    cursor = unfinished.cursor
    isChanged = unfinished.isChanged
    self.place = place
    self.changes = changes
    self.cause = cause
  }

  /// The draft that keeps it in the vault; nil if there is nothing to keep.
  package func draft() throws -> (record: RecordID, changes: [Change])? {
    guard isChanged, !text.isEmpty else { return nil }
    let draft = try Drafts.change(text, place)
    return (draft.record, [draft] + changes)
  }
}
