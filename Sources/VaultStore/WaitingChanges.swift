import CellFile
import Sodium

/// Hidden changes of a session that wait for an occasion to be written (format section 6, R2, R3).
///
/// They exist in memory only: in the clear while the vault is open, sealed while it is locked. A
/// crash loses them, which the program says.
package final class WaitingChanges {
  var spread: HiddenSpread
  /// Whether some of it may stand in the file, after a save of unknown outcome.
  var isUnsettled = false

  private init(_ spread: HiddenSpread) {
    self.spread = spread
  }

  /// Nothing waits.
  package init() {
    spread = HiddenSpread()
  }

  /// How many changes wait.
  package var count: Int { spread.pending.count }

  /// How many bytes wait.
  package var bytes: UInt64 { spread.bytes }

  /// How many commits that change nothing in the cover take what waits and so many bytes more,
  /// about.
  package func commits(with more: UInt64 = 0) -> Int {
    HiddenSpread.commits(forBytes: bytes + more)
  }

  /// Whether the next commit takes all that waits, even if it changes nothing in the cover.
  package var fitOneCommit: Bool { spread.fitsOneCommit }

  /// Adds changes, with their bodies in memory: nobody knows when they will be written.
  ///
  /// - Throws: `VaultError.tooManyPieces` and what reading a body throws; then nothing was added.
  package func add(_ changes: Changes<Hidden>) throws(VaultError) {
    let whole = WaitingChanges.withBodies(changes.list)
    var reader = HeldReader(try RunLayout.heldLog(whole))
    guard let held = reader.changes(), held.count == whole.count else { throw .logTooLong }
    let items = zip(held, changes.list).map { held, change -> HiddenSpread.Item in
      guard case .stored(let extents, let seal) = change.content?.body else {
        return HiddenSpread.Item(change: held, place: nil)
      }
      return HiddenSpread.Item(change: held, place: .init(extents: extents, seal: seal))
    }
    try spread.add(items)
  }

  /// The same changes with bodies that can be read, where they only name cells of this file: a
  /// reseal by somebody else gives the file other cells.
  private static func withBodies(_ changes: [Change]) -> [Change] {
    changes.map { change in
      guard let content = change.content, case .stored = content.body,
        let original = content.original
      else { return change }
      return Change(
        record: change.record, version: change.version, modified: change.modified,
        parents: change.parents,
        content: Change.Content(
          metadata: content.metadata, bodyLength: content.bodyLength, body: .new(original)))
    }
  }

  /// Takes back changes of a record that wait, where none of its versions is in the vault: what was
  /// kept only until now need not be written first to be removed then.
  ///
  /// - Parameter isMeant: whether a version with such metadata may go so.
  /// - Returns: whether anything of it waited and is gone.
  package func withdraw(_ record: RecordID, where isMeant: ([UInt8]) -> Bool) -> Bool {
    let own = spread.pending.map(\.change).filter { $0.record == record }
    // What may be written already has to be removed there.
    guard !isUnsettled, !own.isEmpty, own[0].parents.isEmpty,
      own.allSatisfy({ $0.content.map { isMeant($0.metadata) } ?? false })
    else { return false }
    spread.remove { $0.record == record }
    return true
  }

  /// Takes out what came from another file: it is there still. What was written already is not touched.
  ///
  /// - Parameter versions: what came from there, and was added last.
  package func giveBack(_ versions: Set<VersionID>) {
    spread.remove { versions.contains($0.version) }
  }

  /// The same from the end until no more than so many bytes wait; a change that a commit may have begun
  /// to write stays.
  ///
  /// - Returns: how many changes were taken out.
  package func giveBack(_ versions: Set<VersionID>, above most: UInt64) -> Int {
    spread.giveBack(versions, above: most)
  }
}

extension VaultState {
  /// Shows changes that wait as if they were written.
  ///
  /// - Throws: what reading a body throws.
  package func show(_ waiting: WaitingChanges) throws(VaultError) {
    guard let hidden, waiting.count > 0 else { return }
    // After a save of unknown outcome some of it may stand there.
    let changes = waiting.spread.pending.map(\.change).filter {
      hidden.replay.index(of: $0.version) == nil
    }
    hidden.replay.add(waiting: try RunLayout.heldLog(changes), after: hidden.newest)
  }
}

// MARK: - Held while locked

extension WaitingChanges {
  /// All that waits, as bytes that only the same secret opens again.
  ///
  /// - Throws: what reading a body throws.
  package func held(by holder: Holder, of vault: Vault) throws(VaultError) -> [UInt8] {
    // Cells mean something only in this file, and as long as it goes on from this commit.
    var bytes = vault.keys.header.bytes
    bytes.appendLittleEndian(vault.remembered?.index ?? 0)
    bytes += (vault.remembered?.seal ?? .zero).bytes
    bytes.append(spread.cutting?.extents ?? [])
    HeldReader.append(spread.cutting?.tags ?? [], to: &bytes)
    for item in spread.pending {
      bytes.append(item.place?.extents ?? [])
      bytes += (item.place?.seal ?? .zero).bytes
      HeldReader.append(try RunLayout.heldLog([item.change]), to: &bytes)
    }
    defer { Wiping.zero(&bytes) }
    return holder.hold(bytes, as: .changes)
  }

  /// Opens what was held; nil where another secret held it.
  ///
  /// Where the file was resealed meanwhile, what was written of a body is written again. Versions
  /// that the vault has already are left out.
  ///
  /// - Throws: what reading the vault throws.
  package static func opening(
    _ held: [UInt8], by holder: Holder, of vault: Vault
  ) throws(VaultError) -> WaitingChanges? {
    guard var bytes = try holder.release(held, as: .changes) else { return nil }
    defer { Wiping.zero(&bytes) }
    var reader = HeldReader(bytes)
    guard let header = reader.digest(), let index = reader.cellIndex(), let seal = reader.digest(),
      let extents = reader.extents(), let tags = reader.bytes()
    else { return nil }
    let standing = try cells { () throws(CellError) in
      try ChainWalk.seal(at: index, in: vault.storage)
    }
    let isSameFile = header == vault.keys.header && standing == seal
    var items: [HiddenSpread.Item] = []
    while !reader.isAtEnd {
      guard let place = reader.extents(), let seal = reader.digest(), let log = reader.bytes()
      else { return nil }
      var entry = HeldReader(log)
      guard let change = entry.changes()?.first else { return nil }
      let stands = isSameFile && !place.isEmpty
      items.append(
        HiddenSpread.Item(
          change: change, place: stands ? .init(extents: place, seal: seal) : nil))
    }
    var cutting: BodyCutter?
    if isSameFile, !extents.isEmpty, let content = items.first?.change.content,
      case .new(let body) = content.body
    {
      cutting = BodyCutter(content.storedSource(body), written: extents, tags: tags)
    }
    let waiting = WaitingChanges(HiddenSpread(pending: items, cutting: cutting))
    if let replay = try vault.load().hidden?.replay {
      waiting.spread.remove { replay.index(of: $0.version) != nil }
    }
    return waiting
  }
}

/// Takes held bytes apart; they were sealed, so what does not fit is an error of ours.
private struct HeldReader {
  private let source: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    source = bytes
  }

  var isAtEnd: Bool { position >= source.count }

  /// Adds bytes behind their length.
  static func append(_ bytes: [UInt8], to held: inout [UInt8]) {
    held.appendLittleEndian(UInt64(bytes.count))
    held += bytes
  }

  mutating func integer<Value: FixedWidthInteger & BitwiseCopyable>(_ type: Value.Type) -> Value? {
    let size = MemoryLayout<Value>.size
    guard source.count - position >= size else { return nil }
    defer { position += size }
    return source.rawSpan.littleEndian(type, at: position)
  }

  mutating func cellIndex() -> UInt64? { integer(UInt64.self) }

  mutating func extents() -> [Extent]? {
    guard let count = integer(UInt16.self) else { return nil }
    let size = Int(count) * LogEntry.extentSize
    guard source.count - position >= size else { return nil }
    defer { position += size }
    return Extent.all(in: source.rawSpan.extracting(position..<(position + size)))
  }

  mutating func digest() -> Digest? {
    guard source.count - position >= Digest.size else { return nil }
    defer { position += Digest.size }
    return Digest(source.rawSpan.extracting(position..<(position + Digest.size)))
  }

  mutating func bytes() -> [UInt8]? {
    guard let count = integer(UInt64.self), source.count - position >= count else { return nil }
    defer { position += Int(count) }
    return Array(source[position..<(position + Int(count))])
  }

  mutating func changes() -> [Change]? {
    let bytes = source
    var changes: [Change] = []
    while position < bytes.count {
      let type = bytes[position]
      position += 1
      guard let kind = LogEntry.Kind(rawValue: type), let length = integer(UInt32.self),
        bytes.count - position >= Int(length)
      else { return nil }
      let span = bytes.rawSpan
      let start = position
      let entry = span.extracting(start..<(start + Int(length)))
      let version = Version(decoding: entry, kind: kind)
      position += Int(length)
      guard let version else { return nil }
      changes.append(Change(version))
    }
    return changes
  }
}

extension Change {
  /// A version that was held, as the change that it is.
  fileprivate init(_ version: Version) {
    let content = version.content.map { content -> Content in
      switch content.place {
      case .inline(let stored):
        let split = content.metadata == nil ? Int(content.metadataLength) : 0
        return Content(
          metadata: content.metadata ?? Array(stored[..<split]), bodyLength: content.bodyLength,
          body: .new(BytesSource(Array(stored[split...]))))
      case .extents(let extents, let seal):
        return Content(
          metadata: content.metadata ?? [], bodyLength: content.bodyLength,
          body: .stored(extents, seal: seal))
      }
    }
    self.init(
      record: version.record, version: version.id, modified: version.modified,
      parents: version.parents, content: content)
  }
}
