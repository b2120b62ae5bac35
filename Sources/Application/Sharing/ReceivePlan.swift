import BundleFormat
import Calendar
import Records
import VaultStore

/// What becomes of each record of a bundle in this vault.
package struct ReceivePlan {
  /// What becomes of a record.
  package enum Fate: String, Sendable, Hashable, CaseIterable {
    /// There is none of this id.
    case new
    /// The version comes from the newest one here, and becomes the newest.
    case update
    /// There is a version here that it does not come from, or it would replace a text that is agreed
    /// here: both are kept as newest ones.
    case conflict
    /// A version that comes from it is here: it becomes part of the history.
    case older
    /// The version is here, or was removed here.
    case known
  }

  /// A record of the bundle.
  package struct Row: Sendable, Hashable {
    /// What becomes of it.
    package let fate: Fate
    /// The name of its kind.
    package let kind: String
    /// Its title.
    package let title: String
    /// The slug that it gets; empty where it has none.
    package let slug: String
    /// How many attachments come with it.
    package let attachments: Int
  }

  /// The records, in the order of the bundle.
  package let rows: [Row]
  /// The changes that store them.
  let changes: [Change]

  /// How many records become what.
  package func count(_ fate: Fate) -> Int { rows.count { $0.fate == fate } }

  /// How many attachments are stored.
  package let attachments: Int

  /// Whether nothing is to be stored.
  package var isEmpty: Bool { changes.isEmpty }

  /// Looks at what is there.
  ///
  /// - Throws: `ApplicationError.receivedRefused`; the damage of a record that cannot be read.
  init(_ bundle: ReceivedBundle, in catalog: TargetCatalog, on day: Day) throws {
    var planner = Planner(bundle, catalog, day)
    try planner.plan()
    rows = planner.rows
    changes = planner.changes
    attachments = planner.attachments
  }
}

/// Makes the plan.
private struct Planner {
  private(set) var rows: [ReceivePlan.Row] = []
  private(set) var changes: [Change] = []
  private(set) var attachments = 0

  private let bundle: ReceivedBundle
  private let catalog: TargetCatalog
  private let replay: Replay
  private let day: Day
  // The record that each record of the bundle is here.
  private var records: [[UInt8]: RecordID] = [:]
  // The slugs that those of the bundle become.
  private var slugs: [String: String] = [:]

  init(_ bundle: ReceivedBundle, _ catalog: TargetCatalog, _ day: Day) {
    self.bundle = bundle
    self.catalog = catalog
    self.day = day
    replay = catalog.compartment(catalog.target).replay
  }

  mutating func plan() throws {
    if let document = bundle.document { return try plan(document) }
    let fates = try bundle.texts.map { try fate(of: $0) }
    try chooseSlugs(fates)
    var stored: [[UInt8]: Int] = [:]
    var fileChanges: [Change] = []
    for file in bundle.files {
      guard let change = try change(of: file) else { continue }
      fileChanges.append(change)
      stored[file.item.owner ?? [], default: 0] += 1
    }
    for (text, fate) in zip(bundle.texts, fates) {
      let slug = slugs[text.metadata.slug] ?? text.metadata.slug
      rows.append(
        ReceivePlan.Row(
          fate: fate.fate, kind: text.metadata.kind.name, title: text.metadata.title, slug: slug,
          attachments: stored[text.item.record] ?? 0))
      if fate.fate != .known { changes.append(try change(of: text, fate)) }
    }
    changes += fileChanges
    attachments = fileChanges.count
  }

  /// A text becomes a note, and any other file the attachment of one: it has no ids.
  private mutating func plan(_ document: ReceivedBundle.Document) throws {
    let record = RecordID.random()
    let (sender, key) = signer
    let metadata = Provenance.added(
      to: Metadata(RecordKind.note, title: document.title), from: sender, key: key, on: day,
      digest: "")
    changes.append(
      try Change.put(
        record, metadata: metadata.serialized(), body: BytesSource(document.text ?? [])))
    if document.text == nil {
      var file = Metadata(RecordKind.attachment, title: document.name)
      file.owner = record.bytes
      changes.append(
        try Change.put(.random(), metadata: file.serialized(), body: document.file))
      attachments = 1
    }
    rows = [
      ReceivePlan.Row(
        fate: .new, kind: RecordKind.note.name, title: document.title, slug: "",
        attachments: attachments)
    ]
  }

  /// What becomes of a version, and under which ids.
  private struct Decision {
    let fate: ReceivePlan.Fate
    let record: RecordID
    let version: VersionID
    let parents: [VersionID]
    /// The newest version here.
    let head: Catalog.Entry?
  }

  // MARK: - Texts

  private mutating func fate(of text: ReceivedBundle.Text) throws -> Decision {
    let decision = try decision(
      on: text.item, isSameRecord: { $0.metadata.kind == text.metadata.kind },
      // A version of one's own is what it is, whatever somebody else says.
      isOwn: { Provenance.digest(in: $0.metadata) == nil },
      isSame: { Provenance.digest(in: $0.metadata) == text.digest },
      replaces: { head in
        guard AgreedText.isAgreed(head.metadata) else { return false }
        let isSameText = try text.body.bytes() == catalog.body(head)
        return !AgreedText.isAgreed(text.metadata) || !isSameText
      })
    records[text.item.record] = decision.record
    return decision
  }

  /// A record's slug may be taken here by another one: it then gets one like it, and so do the links
  /// between the records of the bundle.
  private mutating func chooseSlugs(_ decisions: [Decision]) throws {
    var seen: Set<String> = []
    for text in bundle.texts where !text.metadata.slug.isEmpty {
      guard seen.insert(text.metadata.slug).inserted else {
        throw ApplicationError.receivedRefused(
          ImportRefusal(file: text.item.path, reason: .sameSlug))
      }
    }
    var owners: [String: RecordID] = [:]
    for head in catalog.heads {
      let outline = try catalog.outline(of: head)
      if outline.hasSlug { owners[outline.slug] = catalog.record(of: head) }
    }
    var taken = Set(owners.keys).union(seen)
    for (text, decision) in zip(bundle.texts, decisions) where !text.metadata.slug.isEmpty {
      let slug = text.metadata.slug
      guard let owner = owners[slug], owner != decision.record else { continue }
      let old = decision.head?.metadata.slug ?? ""
      let new = old.isEmpty ? Slug.unique(slug, isTaken: taken.contains) : old
      taken.insert(new)
      slugs[slug] = new
    }
  }

  private func change(of text: ReceivedBundle.Text, _ decision: Decision) throws -> Change {
    var metadata = text.metadata
    if let head = decision.head { metadata.keepHiddenFields(of: head.metadata) }
    if metadata.path.isEmpty, RelativePath.isSafe(text.item.path) {
      metadata.path = text.item.path
    }
    metadata.slug = slugs[metadata.slug] ?? metadata.slug
    var body: any BodySource = text.body
    if !slugs.isEmpty {
      var bytes: [UInt8]?
      for (old, new) in slugs.sorted(by: { $0.key < $1.key }) {
        _ = metadata.renameLinks(from: old, to: new)
        // Signatures hold for the text as it is.
        guard !AgreedText.isAgreed(metadata) else { continue }
        let text = try bytes ?? text.body.bytes()
        bytes = Mention.rename(from: old, to: new, in: text) ?? text
      }
      if let bytes { body = BytesSource(bytes) }
    }
    let (sender, key) = signer
    metadata = Provenance.added(
      to: metadata, from: sender, key: key, on: day, digest: text.digest)
    return try Change.put(
      decision.record, as: decision.version, replacing: decision.parents,
      metadata: metadata.serialized(), body: body)
  }

  private var signer: (name: String, key: String) {
    switch bundle.signature {
    case .none: ("", "")
    case .valid(let name, let key, _): (name, key)
    case .unknownKey(let key): ("", key)
    }
  }

  // MARK: - Attachments

  /// The change that stores an attachment; nil where it is here.
  private func change(of file: ReceivedBundle.File) throws -> Change? {
    guard let owner = records[file.item.owner ?? []] else { return nil }
    let decision = try decision(
      on: file.item,
      isSameRecord: { $0.metadata.kind == .attachment && $0.metadata.owner == owner.bytes },
      isOwn: { _ in false }, isSame: { try catalog.holds(file.body, $0) })
    guard decision.fate != .known else { return nil }
    var metadata = Metadata(
      RecordKind.attachment, title: RelativePath.name(of: file.item.path))
    metadata.path = RelativePath.isSafe(file.item.path) ? file.item.path : ""
    metadata.owner = owner.bytes
    return try Change.put(
      decision.record, as: decision.version, replacing: decision.parents,
      metadata: metadata.serialized(), body: file.body)
  }

  // MARK: - Both

  /// Decides about a version. An id that is here for something else is somebody's mistake, or worse:
  /// what comes is then a record, or a version, of its own.
  ///
  /// - Parameters:
  ///   - isSameRecord: whether a version that is here can be of the record.
  ///   - isOwn: whether a version was made here.
  ///   - isSame: whether a version says what comes.
  private func decision(
    on item: BundleIndex.Item, isSameRecord: (Catalog.Entry) throws -> Bool,
    isOwn: (Catalog.Entry) -> Bool, isSame: (Catalog.Entry) throws -> Bool,
    replaces: (Catalog.Entry) throws -> Bool = { _ in false }
  ) throws -> Decision {
    guard let record = RecordID(bytes: item.record), let version = VersionID(bytes: item.version)
    else { throw BundleError.malformedIndex }
    let earlier = item.earlier.compactMap { VersionID(bytes: $0) }
    let known = replay.versions(of: record)
    guard !known.isEmpty else {
      let isFree = replay.index(of: version) == nil
      return Decision(
        fate: .new, record: record, version: isFree ? version : .random(), parents: earlier,
        head: nil)
    }
    let contents = known.filter { !replay.isDeletion($0) }
    if let newest = contents.last, try !isSameRecord(try entry(newest)) {
      return Decision(fate: .new, record: .random(), version: .random(), parents: [], head: nil)
    }
    let head = try contents.last.map { try entry($0) }
    if let index = replay.index(of: version) {
      let isOwn =
        try replay.record(of: index) == record
        && (replay.isDeletion(index) ? true : isOwn(try entry(index)))
      // Somebody gave the id of this version to other words. They may have come before.
      let isHere = try isOwn ? true : contents.contains { try isSame(try entry($0)) }
      return Decision(
        fate: isHere ? .known : .conflict, record: record, version: .random(), parents: [],
        head: head)
    }
    let heads = Set(replay.heads(of: record).map { replay.id(of: $0) })
    // Those that are here first: the vault keeps a limited number.
    let parents = earlier.filter(heads.contains) + earlier.filter { !heads.contains($0) }
    let isOlder = known.contains { replay.version($0).parents.contains(version) }
    var fate: ReceivePlan.Fate =
      isOlder ? .older : heads.isSubset(of: earlier) ? .update : .conflict
    if fate == .update, let head, try replaces(head) {
      // Nobody else takes an agreed text back: both stand, until it is decided here.
      fate = .conflict
      return Decision(
        fate: fate, record: record, version: version,
        parents: parents.filter { !heads.contains($0) }, head: head)
    }
    return Decision(fate: fate, record: record, version: version, parents: parents, head: head)
  }

  private func entry(_ index: Replay.Index) throws -> Catalog.Entry {
    try catalog.entry(
      Catalog.Head(role: catalog.target, index: index, modified: replay.modified(index)))
  }
}

extension Catalog {
  /// Whether an entry's body has the same bytes as a part of a file.
  fileprivate func holds(_ source: SealedBodySource, _ entry: Entry) throws -> Bool {
    guard entry.content.bodyLength == source.length else { return false }
    let reader = source.reader()
    var isSame = true
    try unsafe compartment(entry.role).bodies().read(entry.content) { piece throws(CellError) in
      var place = 0
      var buffer = [UInt8](repeating: 0, count: piece.count)
      while isSame, place < piece.count {
        let wanted = piece.count - place
        let count: Int
        do {
          count = try unsafe buffer.withUnsafeMutableBytes {
            try unsafe reader.read(
              into: UnsafeMutableRawBufferPointer(rebasing: $0[..<wanted]))
          }
        } catch {
          throw .notSaved(error as? CellError.Cause ?? .sourceChanged)
        }
        isSame =
          count > 0
          && (unsafe buffer[..<count].elementsEqual(piece[place..<(place + count)]))
        place += count
      }
    }
    return isSame
  }
}

extension SealedBodySource {
  /// All of it in memory, for texts.
  ///
  /// - Throws: `CellError.Cause`.
  fileprivate func bytes() throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Int(length))
    let reader = reader()
    var place = 0
    while place < bytes.count {
      let count = try unsafe bytes.withUnsafeMutableBytes {
        try unsafe reader.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[place...]))
      }
      guard count > 0 else { throw CellError.notSaved(.sourceChanged) }
      place += count
    }
    return bytes
  }
}
