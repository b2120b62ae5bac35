package import Records
package import VaultStore

/// Texts that somebody was writing when the editor or the program ended, kept in the vault.
package struct Drafts {
  /// A text that is not finished.
  package struct Draft {
    /// The text, in UTF-8.
    package let text: [UInt8]
    /// Milliseconds since 1970, UTC.
    package let modified: UInt64
    /// Removes it, for when its text is saved or not wanted.
    package let removal: Change
  }

  private let catalog: TargetCatalog

  /// The drafts of the compartment that changes go to.
  package init(_ catalog: TargetCatalog) {
    self.catalog = catalog
  }

  /// The change that keeps a text.
  package static func change(_ text: [UInt8], _ place: TextPlace) throws -> Change {
    var metadata = Metadata(RecordKind.draft, title: place.kind.name)
    metadata.owner = place.record?.bytes ?? []
    return try Change.put(
      .random(), metadata: metadata.serialized(), body: BytesSource(text))
  }

  /// Removes a draft; nil where it is not there.
  ///
  /// - Parameter record: the draft's own id, in hexadecimal digits.
  package func removal(ofDraft record: String) throws -> Change? {
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
  package func newest(of kind: RecordKind, _ record: RecordID?) throws -> Draft? {
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

  /// The newest draft of new records of a kind whose text is as wanted.
  func newest(of kind: RecordKind, where isWanted: ([UInt8]) -> Bool) throws -> Draft? {
    for head in heads {
      let entry = try catalog.entry(head)
      guard entry.metadata.title == kind.name, try edited(entry.metadata.owner) == nil else {
        continue
      }
      let text = try catalog.body(entry)
      guard isWanted(text) else { continue }
      return Draft(text: text, modified: entry.version.modified, removal: removal(of: entry))
    }
    return nil
  }

  /// The subject of a draft.
  package enum Subject: Sendable, Hashable {
    /// A new record of this kind, by its name.
    case new(kind: String)
    /// The record with this reference.
    case record(reference: String)
  }

  /// The subjects of the drafts, newest first.
  package func subjects() throws -> [Subject] {
    try heads.map { head in
      let outline = try catalog.outline(of: head)
      guard let edited = try edited(outline.owner) else {
        return .new(kind: outline.title)
      }
      let slug = try catalog.outline(of: edited).slug
      return .record(reference: Catalog.reference(slug: slug, catalog.record(of: edited)))
    }
  }

  /// The record that a draft belongs to; nil where it is for a new one, or the record is gone.
  private func edited(_ owner: some Collection<UInt8>) throws -> Catalog.Head? {
    guard let owner = RecordID.Prefix(hexadecimal: Hexadecimal.string(Array(owner))) else {
      return nil
    }
    return catalog.heads.first { owner.begins(catalog.record(of: $0)) }
  }

  private var heads: [Catalog.Head] {
    catalog.readableHeads { $0.kind == .draft }.filter { $0.role == catalog.target }
  }
}
