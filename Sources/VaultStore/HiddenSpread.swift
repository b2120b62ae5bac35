import CellFile
import Sodium

/// Spreads hidden changes that do not fit one commit over several, bodies first and a version's
/// entry when all of its bytes are written (format section 6, R3).
struct HiddenSpread {
  enum Step {
    /// Changes that fit one run.
    case changes(Changes<Hidden>)
    /// A piece of the first pending change's body.
    case piece(BodyPiece)
  }

  /// The cells that an ordinary commit that changes nothing leaves free.
  private static let laterCapacity = SizeRule.leastNoise

  private(set) var pending: ArraySlice<Change> = []
  private(set) var cutting: BodyCutter?

  /// Plans a spread.
  ///
  /// - Throws: `VaultError.tooManyPieces` where a version would need more than 200 extents.
  init(_ changes: Changes<Hidden> = Changes()) throws(VaultError) {
    try add(changes)
  }

  /// Goes on with a spread that was held.
  init(pending: [Change], cutting: BodyCutter?) {
    self.pending = pending[...]
    self.cutting = cutting
  }

  /// Adds changes behind those that wait already.
  ///
  /// - Throws: as the initialiser; then nothing was added.
  mutating func add(_ changes: Changes<Hidden>) throws(VaultError) {
    let most = UInt64(Extent.most) * (HiddenSpread.laterCapacity - 1) * UInt64(Cell.plaintextSize)
    for change in changes.list where HiddenSpread.storedLength(change) > most {
      throw .tooManyPieces
    }
    pending += changes.list
  }

  /// How many commits that change nothing in the cover would take all of it, about.
  var commitsNeeded: Int {
    let bytes = pending.reduce(UInt64(0)) { sum, change in
      sum + 200 + UInt64(change.content?.metadata.count ?? 0) + HiddenSpread.storedLength(change)
    }
    let each = (HiddenSpread.laterCapacity - 1) * UInt64(Cell.plaintextSize)
    return Int((bytes + each - 1) / each)
  }

  /// What goes into the next commit; nil when all is written.
  mutating func step(capacity: UInt64) throws(VaultError) -> Step? {
    if let piece = cutting?.next(cells: capacity - 1) { return .piece(piece) }
    if let finished = cutting, let change = pending.popFirst() {
      cutting = nil
      pending = [change.stored(in: finished.extents, seal: finished.seal)] + pending
    }
    guard let first = pending.first else { return nil }
    let count = try HiddenSpread.countThatFits(pending, capacity)
    if count > 0 {
      defer { pending = pending.dropFirst(count) }
      return .changes(Changes(Array(pending.prefix(count))))
    }
    guard case .new(let body) = first.content?.body, let content = first.content else {
      throw .tooManyPieces
    }
    cutting = BodyCutter(content.storedSource(body))
    return try step(capacity: capacity)
  }

  /// A piece was written as the body cells of a run.
  mutating func wrote(_ piece: BodyPiece, at run: ChainLink) {
    cutting?.wrote(piece, at: run)
  }

  private static func countThatFits(
    _ changes: ArraySlice<Change>, _ capacity: UInt64
  ) throws(VaultError) -> Int {
    var count = 0
    // A run of three cells holds some dozens of entries at the most: no need to search cleverly.
    while count < changes.count,
      try RunLayout(Array(changes.prefix(count + 1))).sealedCells <= capacity
    {
      count += 1
    }
    return count
  }

  private static func storedLength(_ change: Change) -> UInt64 {
    guard case .new(let body) = change.content?.body, let content = change.content else { return 0 }
    return content.storedSource(body).length
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
