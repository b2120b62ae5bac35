import BundleFormat
import Records
import VaultStore

/// What happens to a version of a bundle, and under which ids.
struct VersionDecision {
  let fate: ReceivePlan.Fate
  let record: RecordID
  let version: VersionID
  let parents: [VersionID]
  /// The newest version here.
  let head: Catalog.Entry?
  /// Whether it would let more out than a version here, and is therefore kept next to it.
  var opensMore = false
}

/// Holds the versions of a bundle against those that are here.
struct VersionDecisions {
  private let catalog: TargetCatalog
  private let replay: Replay

  init(_ catalog: TargetCatalog) {
    self.catalog = catalog
    replay = catalog.compartment(catalog.target).replay
  }

  /// Decides about a version. An id that is here for something else is somebody's mistake, or worse:
  /// what comes is then a record, or a version, of its own.
  ///
  /// - Parameters:
  ///   - isSameRecord: whether a version that is here can be of the record.
  ///   - isOwn: whether a version was made here.
  ///   - isSame: whether a version says what comes.
  func decision(
    on item: BundleIndex.Item, isSameRecord: (Catalog.Entry) throws -> Bool,
    isOwn: (Catalog.Entry) -> Bool, isSame: (Catalog.Entry) throws -> Bool,
    replaces: (Catalog.Entry) throws -> Bool = { _ in false }
  ) throws -> VersionDecision {
    guard let record = RecordID(bytes: item.record), let version = VersionID(bytes: item.version)
    else { throw BundleError.malformedIndex }
    let earlier = item.earlier.compactMap { VersionID(bytes: $0) }
    let known = replay.versions(of: record)
    guard !known.isEmpty else {
      let isFree = replay.index(of: version) == nil
      return VersionDecision(
        fate: .new, record: record, version: isFree ? version : .random(), parents: earlier,
        head: nil)
    }
    let contents = known.filter { !replay.isDeletion($0) }
    if let newest = contents.last, try !isSameRecord(try entry(newest)) {
      return VersionDecision(
        fate: .new, record: .random(), version: .random(), parents: [], head: nil)
    }
    let head = try contents.last.map { try entry($0) }
    if let index = replay.index(of: version) {
      let isOwn =
        try replay.record(of: index) == record
        && (replay.isDeletion(index) ? true : isOwn(try entry(index)))
      // Somebody gave the id of this version to other words. They may have come before.
      let isHere = try isOwn ? true : contents.contains { try isSame(try entry($0)) }
      return VersionDecision(
        fate: isHere ? .known : .conflict, record: record, version: .random(), parents: [],
        head: head)
    }
    let copies = try contents.filter { index in
      Provenance.received(in: try entry(index).metadata)?.version == version
    }
    guard copies.isEmpty else {
      // It came before, and got another id.
      let isHere = try contents.contains { try isSame(try entry($0)) }
      return VersionDecision(
        fate: isHere ? .known : .conflict, record: record, version: .random(), parents: [],
        head: head)
    }
    let heads = Set(replay.heads(of: record).map { replay.id(of: $0) })
    let replaced = Set(
      try replay.heads(of: record).filter { try comes($0, before: earlier) }
        .map { replay.id(of: $0) })
    // Versions that are here come first: the vault keeps only a limited number.
    let parents = replaced.sorted() + earlier.filter { !replaced.contains($0) }
    let isOlder = known.contains { replay.version($0).parents.contains(version) }
    var fate: ReceivePlan.Fate =
      isOlder ? .older : heads == replaced ? .update : .conflict
    if fate == .update, let head, try replaces(head) {
      // Nobody else takes an agreed text back: both stand, until it is decided here.
      fate = .conflict
      return VersionDecision(
        fate: fate, record: record, version: version,
        parents: parents.filter { !heads.contains($0) }, head: head)
    }
    return VersionDecision(
      fate: fate, record: record, version: version, parents: parents, head: head)
  }

  /// Whether a version that is here is one of those that a version comes from: itself, or as it came
  /// under another id, and was not changed here since.
  private func comes(_ index: Replay.Index, before earlier: [VersionID]) throws -> Bool {
    if earlier.contains(replay.id(of: index)) { return true }
    guard !replay.isDeletion(index),
      let received = Provenance.received(in: try entry(index).metadata), !received.isChanged
    else { return false }
    return received.version.map(earlier.contains) ?? false
  }

  private func entry(_ index: Replay.Index) throws -> Catalog.Entry {
    try catalog.entry(
      Catalog.Head(role: catalog.target, index: index, modified: replay.modified(index)))
  }

  /// Whether a newest version of a record here is agreed on.
  func isAgreed(_ record: RecordID) throws -> Bool {
    try replay.heads(of: record).contains { head in
      try !replay.isDeletion(head) && AgreedText.isAgreed(entry(head).metadata)
    }
  }

  /// The newest versions of a record, removals left out.
  func heads(of record: RecordID) throws -> [Catalog.Entry] {
    try replay.heads(of: record).filter { !replay.isDeletion($0) }.map { try entry($0) }
  }

  /// Whether a version is here.
  func holds(_ version: VersionID) -> Bool { replay.index(of: version) != nil }

  /// The names that changed when a record came. A text that somebody put in its place may say nothing
  /// about it: then an earlier version does.
  func renames(of decision: VersionDecision) -> [Provenance.Rename] {
    guard let head = decision.head else { return [] }
    if let received = Provenance.received(in: head.metadata) { return received.renames }
    for index in replay.versions(of: decision.record).reversed() where !replay.isDeletion(index) {
      guard let earlier = try? entry(index),
        let received = Provenance.received(in: earlier.metadata)
      else { continue }
      return received.renames
    }
    return []
  }
}

extension Catalog {
  /// Whether an entry's body has the same bytes as a part of a file.
  func holds(_ source: SealedBodySource, _ entry: Entry) throws -> Bool {
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
