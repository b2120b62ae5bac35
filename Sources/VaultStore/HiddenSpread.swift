import CellFile
import Sodium

/// Spreads hidden changes that do not fit one commit over several, bodies first and a version's
/// entry when all of its bytes are written (format section 6, R3).
///
/// A body stays here until its version's entry is written: where another process reseals the vault
/// in between, the pieces that were written are gone, and the body is cut anew.
struct HiddenSpread {
  enum Step {
    /// Changes that fit one run.
    case changes(Changes<Hidden>)
    /// A piece of the first pending change's body.
    case piece(BodyPiece)
  }

  /// A change that waits, and where its stored bytes stand already.
  struct Item {
    /// With its body in memory, wherever else that stands.
    let change: Change
    /// Body cells of this file that hold the stored bytes; nil where none do.
    var place: Place?

    struct Place {
      let extents: [Extent]
      let seal: Digest
    }

    /// As it is to be written into this file.
    var written: Change {
      place.map { change.stored(in: $0.extents, seal: $0.seal) } ?? change
    }

    /// The stored bytes that have to be written still.
    var bytesToWrite: UInt64 {
      guard place == nil, case .new(let body) = change.content?.body, let content = change.content
      else { return 0 }
      return content.storedSource(body).length
    }

    /// How many bytes it takes, with what describes it, about.
    var cost: UInt64 {
      HiddenSpread.entryLength + UInt64(change.content?.metadata.count ?? 0) + bytesToWrite
    }
  }

  /// The cells that an ordinary commit that changes nothing leaves free.
  static let laterCapacity = SizeRule.leastNoise
  /// The most stored bytes of one version.
  static let longestBody =
    UInt64(Extent.most) * (laterCapacity - 1) * UInt64(Cell.plaintextSize)
  // An entry without its bytes, about: ids, digest, parents, extents.
  private static let entryLength: UInt64 = 200

  private(set) var pending: ArraySlice<Item> = []
  private(set) var cutting: BodyCutter?

  /// Plans a spread.
  ///
  /// - Throws: `VaultError.tooManyPieces` where a version would need more than 200 extents.
  init(_ changes: Changes<Hidden>) throws(VaultError) {
    try add(changes.list.map { Item(change: $0, place: nil) })
  }

  /// Nothing waits.
  init() {}

  /// Goes on with a spread that was held.
  init(pending: [Item], cutting: BodyCutter?) {
    self.pending = pending[...]
    self.cutting = cutting
  }

  /// Adds changes behind those that wait already.
  ///
  /// - Throws: as the initialiser; then nothing was added.
  mutating func add(_ items: [Item]) throws(VaultError) {
    for item in items where item.bytesToWrite > HiddenSpread.longestBody { throw .tooManyPieces }
    pending += items
  }

  /// Takes changes out that are not to be written after all. The cells that a part of a body takes
  /// already stay noise.
  mutating func remove(where isUnwanted: (Change) -> Bool) {
    if let first = pending.first, isUnwanted(first.change) { cutting = nil }
    pending = pending.filter { !isUnwanted($0.change) }[...]
  }

  /// Takes changes out from the end until no more than so many bytes wait. The first one stays: a part
  /// of its body may be written already, and would be written anew each time.
  ///
  /// - Returns: how many were taken out.
  mutating func giveBack(_ versions: Set<VersionID>, above most: UInt64) -> Int {
    var (rest, count) = (bytes, 0)
    while rest > most, pending.count > 1, let last = pending.last,
      versions.contains(last.change.version)
    {
      pending.removeLast()
      rest -= min(rest, last.cost)
      count += 1
    }
    return count
  }

  /// How many bytes wait, with what describes them.
  var bytes: UInt64 {
    let written = cutting?.extents.reduce(UInt64(0)) { $0 + $1.length } ?? 0
    return pending.reduce(UInt64(0)) { $0 + $1.cost } - written
  }

  /// How many commits that change nothing in the cover take so many bytes, about.
  static func commits(forBytes bytes: UInt64) -> Int {
    let each = (laterCapacity - 1) * UInt64(Cell.plaintextSize)
    return Int((bytes + each - 1) / each)
  }

  /// Whether one commit that changes nothing in the cover takes all of it.
  var fitsOneCommit: Bool {
    guard !pending.isEmpty else { return true }
    guard cutting == nil else { return false }
    let count = try? HiddenSpread.countThatFits(pending, HiddenSpread.laterCapacity)
    return count == pending.count
  }

  /// What goes into the next commit; nil when all is written.
  mutating func step(capacity: UInt64) throws(VaultError) -> Step? {
    if let piece = cutting?.next(cells: capacity - 1) { return .piece(piece) }
    if let finished = cutting, !pending.isEmpty {
      cutting = nil
      pending[pending.startIndex].place = Item.Place(
        extents: finished.extents, seal: finished.seal)
    }
    guard let first = pending.first else { return nil }
    let count = try HiddenSpread.countThatFits(pending, capacity)
    if count > 0 {
      defer { pending = pending.dropFirst(count) }
      return .changes(Changes(pending.prefix(count).map(\.written)))
    }
    guard first.place == nil, case .new(let body) = first.change.content?.body,
      let content = first.change.content
    else { throw .tooManyPieces }
    cutting = BodyCutter(content.storedSource(body))
    return try step(capacity: capacity)
  }

  /// A piece was written as the body cells of a run.
  mutating func wrote(_ piece: BodyPiece, at run: ChainLink) {
    cutting?.wrote(piece, at: run)
  }

  private static func countThatFits(
    _ items: ArraySlice<Item>, _ capacity: UInt64
  ) throws(VaultError) -> Int {
    func fits(_ count: Int) throws(VaultError) -> Bool {
      try RunLayout(items.prefix(count).map(\.written)).sealedCells <= capacity
    }
    // One change more never takes less. A commit of the cover may leave room for thousands: the number
    // is doubled until it is too large, and then found by halves.
    var (count, tooMany) = (0, 1)
    while tooMany <= items.count, try fits(tooMany) { (count, tooMany) = (tooMany, 2 * tooMany) }
    tooMany = min(tooMany, items.count + 1)
    while tooMany - count > 1 {
      let middle = (count + tooMany) / 2
      if try fits(middle) { count = middle } else { tooMany = middle }
    }
    return count
  }
}

extension Change {
  /// The same version, once its stored bytes stand in body cells.
  func stored(in extents: [Extent], seal: Digest) -> Change {
    Change(
      record: record, version: version, modified: modified, parents: parents,
      content: content.map {
        Content(
          metadata: $0.metadata, bodyLength: $0.bodyLength, body: .stored(extents, seal: seal))
      })
  }
}
