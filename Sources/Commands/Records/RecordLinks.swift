import CellFile
import Records
import VaultStore

/// Which records name which others, by slug in a field or as `@slug` in the text.
struct RecordLinks {
  private let catalog: Catalog

  init(_ catalog: Catalog) {
    self.catalog = catalog
  }

  /// The records that name a slug, newest first.
  func naming(_ slug: String, except record: RecordID) throws -> [Catalog.Entry] {
    guard !slug.isEmpty else { return [] }
    return try entries(except: record).filter { entry in
      if entry.metadata.links.contains(where: { $0.slug == slug }) { return true }
      return Mention.find(in: try catalog.body(entry)).contains { $0.slug { $0 == slug } != nil }
    }
  }

  /// New versions of all records of a compartment that name a slug, naming another one instead.
  func renaming(
    _ old: String, to new: String, in role: CompartmentRole, except record: RecordID
  ) throws -> [Change] {
    var changes: [Change] = []
    for entry in try entries(except: record) where entry.role == role {
      var metadata = entry.metadata
      let isLinked = metadata.renameLinks(from: old, to: new)
      let body = try catalog.body(entry)
      let renamed = Mention.rename(from: old, to: new, in: body)
      guard isLinked || renamed != nil else { continue }
      changes.append(
        try Change.put(
          entry.version.record, replacing: catalog.headIDs(entry), modified: Clock.now(),
          metadata: metadata.serialized(), body: BytesSource(renamed ?? body)))
    }
    return changes
  }

  private func entries(except record: RecordID) throws -> [Catalog.Entry] {
    try catalog.entries { $0.kind != .attachment }.filter { $0.version.record != record }
  }
}
