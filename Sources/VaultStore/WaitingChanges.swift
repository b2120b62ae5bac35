import CellFile
import Sodium

/// Hidden changes of a session that wait for an occasion to be written (format section 6, R2, R3).
///
/// They exist in memory only: in the clear while the vault is open, sealed while it is locked. A
/// crash loses them, which the program says.
package final class WaitingChanges {
  var spread: HiddenSpread

  private init(_ spread: HiddenSpread) {
    self.spread = spread
  }

  /// Nothing waits.
  package init() {
    spread = HiddenSpread(pending: [], cutting: nil)
  }

  /// How many changes wait.
  package var count: Int { spread.pending.count }

  /// How many occasions that change nothing in the cover would take them all, about.
  package var occasionsNeeded: Int { spread.commitsNeeded }

  /// Adds changes, with their bodies in memory: nobody knows when they will be written.
  ///
  /// - Throws: `VaultError.tooManyPieces` and what reading a body throws; then nothing was added.
  package func add(_ changes: Changes<Hidden>) throws(VaultError) {
    var next = spread
    try next.add(changes)
    let held = try RunLayout.heldLog(changes.list)
    next = spread
    try next.add(Changes(try WaitingChanges.changes(in: held)))
    spread = next
  }

  private static func changes(in log: [UInt8]) throws(VaultError) -> [Change] {
    var reader = HeldReader(log)
    guard let changes = reader.changes() else { throw .logTooLong }
    return changes
  }
}

extension VaultState {
  /// Shows changes that wait as if they were written.
  ///
  /// - Throws: what reading a body throws.
  package func show(_ waiting: WaitingChanges) throws(VaultError) {
    guard let hidden, waiting.count > 0 else { return }
    hidden.replay.add(
      waiting: try RunLayout.heldLog(Array(waiting.spread.pending)), after: hidden.newest)
  }
}

// MARK: - Held while locked

extension WaitingChanges {
  /// All that waits, as bytes that only the same compartment opens again.
  ///
  /// - Throws: what reading a body throws.
  package func held(by vault: Vault) throws(VaultError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(spread.cutting?.extents ?? [])
    let tags = spread.cutting?.tags ?? []
    bytes.appendLittleEndian(UInt32(tags.count))
    bytes += tags + (try RunLayout.heldLog(Array(spread.pending)))
    defer { Wiping.zero(&bytes) }
    return vault.hold(bytes, as: .changes)
  }

  /// Opens what was held; nil where another compartment held it.
  package static func opening(_ held: [UInt8], by vault: Vault) -> WaitingChanges? {
    guard var bytes = vault.release(held, as: .changes) else { return nil }
    defer { Wiping.zero(&bytes) }
    var reader = HeldReader(bytes)
    guard let extents = reader.extents(), let tags = reader.tags(), let changes = reader.changes()
    else { return nil }
    var cutting: BodyCutter?
    if !extents.isEmpty, let content = changes.first?.content, case .new(let body) = content.body {
      cutting = BodyCutter(content.storedSource(body), written: extents, tags: tags)
    }
    return WaitingChanges(HiddenSpread(pending: changes, cutting: cutting))
  }
}

/// Takes held bytes apart; they were sealed, so what does not fit is an error of ours.
private struct HeldReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func integer<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type
  ) -> Value? {
    let size = MemoryLayout<Value>.size
    guard bytes.count - position >= size else { return nil }
    defer { position += size }
    return bytes.rawSpan.littleEndian(type, at: position)
  }

  mutating func extents() -> [Extent]? {
    guard let count = integer(UInt16.self) else { return nil }
    var extents: [Extent] = []
    for _ in 0..<count {
      guard let cell = integer(UInt64.self), let offset = integer(UInt16.self),
        let length = integer(UInt64.self)
      else { return nil }
      extents.append(Extent(cell: cell, offset: offset, length: length))
    }
    return extents
  }

  mutating func tags() -> [UInt8]? {
    guard let count = integer(UInt32.self), bytes.count - position >= Int(count) else { return nil }
    defer { position += Int(count) }
    return Array(bytes[position..<(position + Int(count))])
  }

  mutating func changes() -> [Change]? {
    let bytes = self.bytes
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
