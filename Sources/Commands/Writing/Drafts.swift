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
    let command =
      place.record == nil ? "`subrosa add \(place.kind.name)`" : "`subrosa edit` of the record"
    let kept =
      place.isHidden ? "kept as a draft, which is not saved yet" : "kept in the vault as a draft"
    return "the text is \(kept); run \(command) to continue it"
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

  /// The newest draft of a record, or of new records of a kind; a text of a record that is gone may
  /// become a new one.
  func newest(of kind: RecordKind, _ record: RecordID?) throws -> Draft? {
    let entries = try heads.map { try catalog.entry($0) }
    let fitting = try entries.first { entry in
      if let record { return entry.metadata.owner == record.bytes }
      return try entry.metadata.title == kind.name && edited(entry.metadata.owner) == nil
    }
    guard let entry = fitting else { return nil }
    return Draft(
      text: try catalog.body(entry), modified: entry.version.modified,
      removal: removal(of: entry))
  }

  /// The commands that go on with what is there, newest first.
  func commands() throws -> [String] {
    try heads.map { head in
      let outline = try catalog.outline(of: head)
      guard let edited = try edited(outline.owner) else { return "add \(outline.title)" }
      let slug = try catalog.outline(of: edited).slug
      return "edit \(Catalog.reference(slug: slug, catalog.record(of: edited)))"
    }
  }

  /// The record that a draft belongs to; nil where it is for a new one, or the record is gone.
  private func edited(_ owner: some Collection<UInt8>) throws -> Catalog.Head? {
    guard let owner = RecordID.Prefix(hexadecimal: Hexadecimal.string(owner)) else { return nil }
    return catalog.heads.first { owner.begins(catalog.record(of: $0)) }
  }

  private var heads: [Catalog.Head] {
    catalog.readableHeads { $0.kind == .draft }.filter { $0.role == catalog.target }
  }
}
