import Folding
import Records
package import Search
package import SystemPackage
package import VaultStore

/// Makes a vault for a journey: some records of the cover as they are now, without their history, and
/// with a passphrase of its own.
///
/// The records and versions keep their ids, and the versions name what they come from: `merge` brings
/// what becomes of them home as newer versions of the same records.
package struct TravelWork {
  /// Which records are chosen. A record that several choose is taken once.
  package struct Choice {
    /// Records by name.
    package let references: [String]
    /// Dialogues with all that belongs to them.
    package let dialogues: [String]
    /// All records with one of these tags.
    package let tags: [String]
    /// All records that one of these finds.
    package let queries: [Query]

    /// A choice.
    package init(
      references: [String], dialogues: [String], tags: [String], queries: [Query]
    ) {
      self.references = references
      self.dialogues = dialogues
      self.tags = tags
      self.queries = queries
    }
  }

  /// What goes along.
  package struct Selection {
    /// How many records.
    package let records: Int
    /// How many attachments of theirs.
    package let attachments: Int
    /// How many tags and searches found nothing.
    package let unmatched: Int
    /// Records that they refer to and that stay at home, in the order of their references.
    package let leftOut: [Catalog.Namesake]
    /// The newest versions of records and attachments.
    fileprivate let versions: [Replay.Index]
    fileprivate let bytes: UInt64
  }

  private let session: OpenVault
  private let catalog: WholeCatalog

  /// Work in a vault.
  ///
  /// - Throws: `ApplicationError.coverOnly`.
  package init(in session: OpenVault) throws {
    try session.requireCover()
    self.session = session
    catalog = try session.read()
  }

  /// Finds the records.
  ///
  /// - Throws: as `Catalog.find`; `ApplicationError.wrongKind`, `.nothingChosen`, `.slugsShared`.
  package func select(_ choice: Choice) throws -> Selection {
    var chosen: [RecordID: Catalog.Entry] = [:]
    func choose(_ entry: Catalog.Entry) {
      if entry.metadata.kind != .attachment { chosen[entry.version.record] = entry }
    }
    for reference in choice.references {
      let entry = try catalog.find(reference)
      guard entry.metadata.kind != .attachment else { throw ApplicationError.wrongKind(.text) }
      choose(entry)
    }
    try chooseDialogues(choice.dialogues, choose)
    var unmatched = 0
    if !choice.tags.isEmpty {
      let tags = Set(choice.tags.map { FoldedText($0) })
      var found: Set<FoldedText> = []
      let entries = try catalog.entries {
        guard isOffered($0.kind) else { return false }
        let carried = tags.intersection($0.tags.map(FoldedText.init))
        found.formUnion(carried)
        return !carried.isEmpty
      }
      entries.forEach(choose)
      unmatched += tags.count - found.count
    }
    for query in choice.queries {
      let search = SearchRun(catalog, query, session.front)
      var isFound = false
      _ = try search.run(rendering: { entry, _ in entry }) { entry in
        isFound = true
        choose(try owner(of: entry))
      }
      if let failure = search.failure { throw failure }
      if !isFound { unmatched += 1 }
    }
    guard !chosen.isEmpty else { throw ApplicationError.nothingChosen }
    return try selection(of: Array(chosen.values), unmatched: unmatched)
  }

  private func chooseDialogues(
    _ references: [String], _ choose: (Catalog.Entry) -> Void
  ) throws {
    guard !references.isEmpty else { return }
    let belonging = try Belonging(catalog)
    for reference in references {
      let dialogue = try catalog.find(reference)
      guard dialogue.metadata.kind == .dialogue else { throw ApplicationError.wrongKind(.dialogue) }
      choose(dialogue)
      let slug = dialogue.metadata.slug
      guard !slug.isEmpty else { continue }
      let records = try catalog.entries { isOffered($0.kind) }
        .filter { belonging.belongs($0.metadata, to: slug) }
      // Records of another dialogue with that slug stay at home.
      let sessions = records.compactMap(\.metadata.sessionSlug)
      try catalog.requireUnshared(Set([slug] + sessions))
      records.forEach(choose)
    }
  }

  /// A release tells who has what: nobody takes that along without naming it.
  private func isOffered(_ kind: RecordKind) -> Bool { !kind.isInternal && kind != .release }

  /// A search result for an attachment's name stands for the record that has it.
  private func owner(of entry: Catalog.Entry) throws -> Catalog.Entry {
    guard entry.metadata.kind == .attachment,
      let record = RecordID(bytes: entry.metadata.owner),
      let head = catalog.heads.first(where: { catalog.record(of: $0) == record })
    else { return entry }
    return try catalog.entry(head)
  }

  private func selection(
    of entries: [Catalog.Entry], unmatched: Int
  ) throws -> Selection {
    let replay = catalog.compartment(.cover).replay
    var files: Set<RecordID> = []
    for entry in entries {
      files.formUnion(try catalog.attachments(of: entry).map(\.version.record))
    }
    let records = Set(entries.map(\.version.record))
    let versions = records.union(files).flatMap { replay.heads(of: $0) }
    return Selection(
      records: records.count, attachments: files.count, unmatched: unmatched,
      leftOut: try leftOut(of: entries, records), versions: versions,
      bytes: versions.reduce(0) { $0 + (replay.version($1).content?.storedLength ?? 0) })
  }

  private func leftOut(
    of entries: [Catalog.Entry], _ records: Set<RecordID>
  ) throws -> [Catalog.Namesake] {
    var owners: [String: Catalog.Head] = [:]
    for head in catalog.heads {
      let outline = try catalog.outline(of: head)
      if outline.hasSlug, owners[outline.slug] == nil { owners[outline.slug] = head }
    }
    var named: Set<String> = []
    for entry in entries {
      try session.front.check()
      named.formUnion(entry.metadata.links.map(\.slug))
      named.formUnion(
        Mention.find(in: try catalog.body(entry))
          .compactMap { $0.slug { owners[$0] != nil } })
    }
    return try named.sorted().compactMap { slug in
      guard let head = owners[slug], !records.contains(catalog.record(of: head)) else { return nil }
      let outline = try catalog.outline(of: head)
      return Catalog.Namesake(reference: slug, kind: outline.kind.name, title: outline.title)
    }
  }

  /// Writes the vault.
  ///
  /// - Parameters:
  ///   - path: must be free.
  ///   - secret: opens it.
  /// - Returns: whether it would survive a loss of power.
  /// - Throws: `ApplicationError.passphraseReused` where a single command was given the same passphrase
  ///   for both; as `Vault.createCopy`. No file is left then.
  package func write(
    _ selection: Selection, to path: FilePath, secret: Secret
  ) throws -> Durability {
    // A session has several secrets, and this error must not reveal them.
    if session.secret?.isEqual(to: secret) == true { throw ApplicationError.passphraseReused }
    let front = session.front
    let state = try session.vault.loadAsCover()
    let replay = state.cover.replay
    // The same versions, as they stand in what was just read.
    let ids = selection.versions.map { catalog.compartment(.cover).replay.id(of: $0) }
    let versions = ids.compactMap { replay.index(of: $0) }
    return try front.watching(.resealing(bytes: 2 * (selection.bytes + (1 << 20)))) { progress in
      try session.vault.createCopy(
        at: path, secret: secret, of: versions, in: state, progress: progress.cells,
        shouldStop: { front.isStopRequested })
    }
  }
}
