import CellFile
import Foundation
import Records
import VaultStore

/// A text that an editor gave back unfinished: nobody was there, or the process has to end.
struct UnfinishedText: Error {
  let text: [UInt8]
  let cursor: Int
  /// Whether it differs from what was saved.
  let isChanged: Bool
}

/// What a text belongs to: an interrupted one is gone on with in the same place, and nowhere else.
struct TextPlace: Equatable, Codable {
  let kind: RecordKind
  /// The record that is edited; nil for a new one.
  var record: RecordID?
  /// The version that it was made of.
  var version: VersionID?
  /// The compartment that it is to go to.
  let isHidden: Bool
}

extension TextPlace {
  private enum CodingKeys: CodingKey {
    case kind, record, version, isHidden
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    kind = RecordKind(name: try fields.decode(String.self, forKey: .kind))
    record = try fields.decodeIfPresent([UInt8].self, forKey: .record).flatMap(
      RecordID.init(bytes:))
    version = try fields.decodeIfPresent([UInt8].self, forKey: .version)
      .flatMap(VersionID.init(bytes:))
    isHidden = try fields.decode(Bool.self, forKey: .isHidden)
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(kind.name, forKey: .kind)
    try fields.encodeIfPresent(record?.bytes, forKey: .record)
    try fields.encodeIfPresent(version?.bytes, forKey: .version)
    try fields.encode(isHidden, forKey: .isHidden)
  }
}

/// A text of a session that was being written, with what it belongs to.
struct InterruptedText: Error {
  let text: [UInt8]
  let cursor: Int
  let isChanged: Bool
  let place: TextPlace
  /// What becomes of drafts that it went on from.
  let changes: [Change]
  /// Why it could not be saved; nil where nobody wanted to save it yet.
  var cause: (any Error)?

  /// What keeps it in the vault; nil where there is nothing to keep.
  func draft() throws -> (record: RecordID, changes: [Change])? {
    guard isChanged, !text.isEmpty else { return nil }
    let draft = try Drafts.change(text, place)
    return (draft.record, [draft] + changes)
  }
}
