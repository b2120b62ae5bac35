import CellFile
import Records
import VaultStore

/// Texts that somebody was writing when the editor or the program ended, kept in the vault.
struct Drafts {
  /// A text that is not finished.
  struct Draft {
    let text: [UInt8]
    /// Milliseconds since 1970, UTC.
    let modified: UInt64
    /// Removes it, for when its text is saved or not wanted.
    let removal: Change
  }

  private let catalog: TargetCatalog

  /// The drafts of the compartment that changes go to.
  init(_ catalog: TargetCatalog) {
    self.catalog = catalog
  }

  /// The change that keeps a text.
  ///
  /// - Parameters:
  ///   - kind: what was being written.
  ///   - record: the record that was being edited; nil for a new one.
  static func change(_ text: [UInt8], _ kind: RecordKind, _ record: RecordID?) throws -> Change {
    var metadata = Metadata(RecordKind.draft, title: kind.name)
    metadata.owner = record?.bytes ?? []
    return try Change.put(
      .random(), metadata: metadata.serialized(), body: BytesSource(text))
  }

  /// What to tell the person about it.
  static func keptNote(_ kind: RecordKind, _ record: RecordID?) -> String {
    let command = record == nil ? "add \(kind.name)" : "edit"
    return "the text is kept in the vault as a draft; `subrosa \(command)` offers it"
  }

  /// The newest draft of a record, or of new records of a kind.
  func newest(of kind: RecordKind, _ record: RecordID?) throws -> Draft? {
    let owner = record?.bytes ?? []
    let entries = try heads.map { try catalog.entry($0) }
    guard
      let entry = entries.first(where: {
        $0.metadata.owner == owner && (record != nil || $0.metadata.title == kind.name)
      })
    else { return nil }
    return Draft(
      text: try catalog.body(entry), modified: entry.version.modified,
      removal: Change.delete(
        entry.version.record, replacing: catalog.headIDs(entry)))
  }

  /// The commands that go on with what is there, newest first.
  func commands() throws -> [String] {
    try heads.map { head in
      let outline = try catalog.outline(of: head)
      guard let owner = RecordID.Prefix(hexadecimal: Hexadecimal.string(outline.owner)) else {
        return "add \(outline.title)"
      }
      let edited = catalog.heads.first { owner.begins(catalog.record(of: $0)) }
      guard let edited else { return "edit" }
      let slug = try catalog.outline(of: edited).slug
      return "edit \(Catalog.reference(slug: slug, catalog.record(of: edited)))"
    }
  }

  private var heads: [Catalog.Head] {
    catalog.readableHeads { $0.kind == .draft }.filter { $0.role == catalog.target }
  }
}
