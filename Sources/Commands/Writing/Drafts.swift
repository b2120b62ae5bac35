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
  static func change(_ text: [UInt8], _ place: TextPlace) throws -> Change {
    var metadata = Metadata(RecordKind.draft, title: place.kind.name)
    metadata.owner = place.record?.bytes ?? []
    return try Change.put(
      .random(), metadata: metadata.serialized(), body: BytesSource(text))
  }

  /// What to tell the person about it.
  static func keptNote(_ place: TextPlace) -> String {
    let command = place.record == nil ? "add \(place.kind.name)" : "edit"
    let kept = place.isHidden ? "kept as a draft, which waits" : "kept in the vault as a draft"
    return "the text is \(kept); `subrosa \(command)` offers it"
  }

  /// Removes a draft; nil where it is not there.
  ///
  /// - Parameter record: the draft's own id, in hexadecimal digits.
  func removal(ofDraft record: String) throws -> Change? {
    guard let head = heads.first(where: { catalog.record(of: $0).hexadecimal == record }) else {
      return nil
    }
    return removal(of: try catalog.entry(head))
  }

  private func removal(of entry: Catalog.Entry) -> Change {
    Change.delete(entry.version.record, replacing: catalog.headIDs(entry))
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
      removal: removal(of: entry))
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
