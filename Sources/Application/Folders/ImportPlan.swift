import Records
import Sodium
package import VaultStore

/// How much of what an import does.
package struct ImportCounts: Sendable, Equatable {
  /// Texts that become new records.
  package var added = 0
  /// Texts that become new versions of records.
  package var changed = 0
  /// Texts that the vault holds as they are.
  package var unchanged = 0
  /// Texts that were changed in the source and in the vault.
  package var edited = 0
  /// Texts that the vault holds and the source does not have any more.
  package var gone = 0
  /// Attachments that are stored.
  package var attachments = 0
}

/// What an import changes in a vault that may hold a part of it already.
package struct ImportPlan {
  /// The changes that store it.
  package private(set) var changes: [Change] = []
  /// How many texts become new records.
  package private(set) var added = 0
  /// How many become new versions of records.
  package private(set) var changed = 0
  /// How many the vault holds as they are.
  package private(set) var unchanged = 0
  /// Texts that were changed in the source and in the vault: they are left as they are in the vault,
  /// with their files. Files of which the vault has several newest versions are left, too.
  package private(set) var edited: [String] = []
  /// Items that the vault holds and the source does not have any more: they are left, too.
  package private(set) var gone: [String] = []
  /// How many attachments are stored.
  package private(set) var attachments = 0
  /// How much it is of each.
  package var counts: ImportCounts {
    ImportCounts(
      added: added, changed: changed, unchanged: unchanged, edited: edited.count,
      gone: gone.count, attachments: attachments)
  }

  /// What could not be kept as it was, of what is stored.
  package private(set) var remarks: [ImportRemark] = []

  /// Compares an import with a vault.
  ///
  /// - Parameter asNew: whether everything becomes a new record, whatever the vault holds.
  /// - Throws: `ApplicationError.importRefused`, `.importsRefused`; the damage of a record that has to
  ///   be read.
  package init(
    _ batch: ImportBatch, in catalog: TargetCatalog, asNew: Bool, _ front: any FrontEnd
  ) throws {
    let held = HeldItems(of: batch.source, in: catalog, isEmpty: asNew)
    var records: [RecordID] = []
    records.reserveCapacity(batch.texts.count)
    var quiet: Set<String> = []
    var refusals: [ImportRefusal] = []
    // The texts that stay as they are in the vault, by number: their files stay, too.
    var left: Set<Int> = []
    for (number, var text) in batch.texts.enumerated() {
      try front.check()
      let heads = held.texts[text.item] ?? []
      let record = heads.first.map { catalog.record(of: $0) } ?? .random()
      records.append(record)
      var replaced: [VersionID] = []
      if let head = heads.first {
        let entry = try catalog.entry(head)
        guard entry.metadata.origin?.digest != text.digest else {
          unchanged += 1
          quiet.insert(text.file)
          continue
        }
        guard heads.count == 1, !entry.isConflict, try ImportPlan.isAsImported(entry, in: catalog)
        else {
          edited.append(text.file)
          quiet.insert(text.file)
          left.insert(number)
          continue
        }
        replaced = catalog.headIDs(entry)
      }
      if let owner = held.slugs[text.slug], !text.slug.isEmpty, owner != record {
        guard !text.isOwn, !batch.options.isStrict else {
          refusals.append(ImportRefusal(file: text.file, reason: .slugTaken))
          continue
        }
        remarks.append(ImportRemark(file: text.file, what: .slugDropped(text.slug)))
        try text.dropSlug()
      }
      changes.append(
        try Change.put(
          record, replacing: replaced, modified: text.modified, metadata: text.metadata,
          body: text.body))
      if replaced.isEmpty { added += 1 } else { changed += 1 }
    }
    try ImportRefusal.check(refusals, front)
    for file in batch.files where !left.contains(file.owner) {
      try front.check()
      try add(file, of: records[file.owner], batch.source, held, catalog)
    }
    remarks = batch.remarks.filter { !quiet.contains($0.file) } + remarks
    if batch.isWhole {
      let items = Set(batch.texts.map(\.item))
      gone = held.texts.keys.filter { !items.contains($0) }.sorted()
    }
  }

  private mutating func add(
    _ file: ImportBatch.File, of owner: RecordID, _ source: String, _ held: HeldItems,
    _ catalog: TargetCatalog
  ) throws {
    let heads = held.files[file.item] ?? []
    let head = heads.first
    var replaced: [VersionID] = []
    if let head {
      let entry = try catalog.entry(head)
      if entry.metadata.origin?.digest == file.digest, entry.metadata.owner == owner.bytes {
        return
      }
      guard heads.count == 1, !entry.isConflict else {
        edited.append(file.item)
        return
      }
      replaced = catalog.headIDs(entry)
    }
    var metadata = Metadata(RecordKind.attachment, title: file.title)
    metadata.path = file.place
    metadata.owner = owner.bytes
    metadata.origin = ImportOrigin(
      source: source, item: file.item, digest: file.digest, stored: file.digest)
    changes.append(
      try Change.put(
        head.map { catalog.record(of: $0) } ?? .random(), replacing: replaced,
        modified: file.modified, metadata: metadata.serialized(), body: file.body))
    attachments += 1
  }

  /// Whether a record is what an import made it, and nobody changed it or agreed on it since.
  private static func isAsImported(_ entry: Catalog.Entry, in catalog: Catalog) throws -> Bool {
    guard let origin = entry.metadata.origin, !AgreedText.isAgreed(entry.metadata) else {
      return false
    }
    // A name of its own: the compiler (6.3.1) does not survive a span of a value that may be thrown for.
    let text = try catalog.body(entry)
    let body = Hash.digest(text.rawSpan)
    return OriginDigest.stored(entry.metadata, body: body) == origin.stored
  }
}

extension ImportBatch.Text {
  /// Takes the slug off, which another record has.
  fileprivate mutating func dropSlug() throws {
    var metadata = try Metadata(serialized: self.metadata)
    metadata.slug = ""
    let stored = OriginDigest.stored(metadata, body: bodyDigest)
    metadata.origin?.stored = stored
    slug = ""
    self.metadata = metadata.serialized()
  }
}

/// What a vault holds of a source, and whose its slugs are.
private struct HeldItems {
  private(set) var texts: [String: [Catalog.Head]] = [:]
  private(set) var files: [String: [Catalog.Head]] = [:]
  private(set) var slugs: [String: RecordID] = [:]

  /// Looks through the outlines of all records. Only those of the compartment that changes go to count
  /// as held.
  init(of source: String, in catalog: TargetCatalog, isEmpty: Bool) {
    for head in catalog.heads {
      // A record that cannot be read keeps no other from coming in.
      guard let outline = try? catalog.outline(of: head) else { continue }
      if outline.hasSlug, slugs[outline.slug] == nil {
        slugs[outline.slug] = catalog.record(of: head)
      }
      guard !isEmpty, head.role == catalog.target, outline.hasOrigin, outline.source == source
      else {
        continue
      }
      if outline.kind == .attachment {
        files[outline.item, default: []].append(head)
      } else {
        texts[outline.item, default: []].append(head)
      }
    }
  }
}
