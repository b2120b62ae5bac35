import CellFile
import Sodium

/// The header and the first commit of a vault, decided before a byte is written
/// (format section 8).
struct Genesis {
  /// One compartment as it goes into the new file.
  struct NewCompartment {
    let id: CompartmentID
    let role: CompartmentRole
    /// The compartment's log, bodies included.
    let changes: [Change]
  }

  /// One key slot: a secret and the compartment that it opens.
  struct Slot {
    let secret: Secret
    let compartment: CompartmentID
  }

  /// Hidden runs of up to so many cells together are sealed in memory: 64 MiB.
  private static let mostHeldCells: UInt64 = 16_384

  /// The cells of the commit; the file has one more, the header.
  let cellCount: UInt64
  private let cover: (layout: RunLayout, compartment: NewCompartment)
  private let hidden: [(layout: RunLayout, compartment: NewCompartment)]
  // In file order: how much noise stands before each hidden run.
  private let gaps: [UInt64]

  /// Decides sizes and places. Hidden runs stand in random order, the free cells between them are
  /// split uniformly among all splits.
  ///
  /// - Parameters:
  ///   - compartments: the cover and any number of hidden compartments.
  ///   - fileCells: how many cells the file had before; it does not shrink below that.
  ///   - doublings: how often the size was asked to be doubled.
  /// - Throws: `VaultError.roomNeeded` where the hidden runs do not fit, `.logTooLong`, and
  ///   `.notVerified` where a log would not replay.
  init(
    _ compartments: [NewCompartment], keeping fileCells: UInt64 = 0, doublings: UInt64 = 0
  ) throws(VaultError) {
    guard let first = compartments.first(where: { $0.role == .cover }) else {
      preconditionFailure("a vault has a cover")
    }
    let cover = try RunLayout(first.changes)
    // The size is decided here, from the cover and what was asked for, before any hidden
    // compartment is looked at.
    cellCount = SizeRule.genesis(
      cover: cover.sealedCells, keeping: fileCells, doublings: doublings)
    self.cover = (cover, first)
    var random = SystemRandom()
    var hidden: [(layout: RunLayout, compartment: NewCompartment)] = []
    for compartment in compartments where compartment.role == .hidden {
      hidden.append((try RunLayout(compartment.changes), compartment))
    }
    hidden.shuffle(using: &random)
    self.hidden = hidden
    let filler = cellCount - cover.sealedCells
    let needed = hidden.reduce(0) { $0 + $1.layout.sealedCells }
    guard needed <= filler else { throw .roomNeeded(cells: needed - filler) }
    gaps = Genesis.split(filler - needed, into: hidden.count + 1, using: &random)
    for layout in [cover] + hidden.map(\.layout) {
      do throws(CellError.Cause) {
        guard try layout.replays() else { throw CellError.Cause.notAsWritten }
      } catch {
        throw .cell(.notSaved(error))
      }
    }
  }

  /// Splits a number into parts, each split as likely as any other: the bars among the stars.
  static func split(
    _ total: UInt64, into parts: Int, using random: inout some RandomNumberGenerator
  ) -> [UInt64] {
    var bars: Set<UInt64> = []
    while bars.count < parts - 1 {
      bars.insert(UInt64.random(in: 0..<(total + UInt64(parts) - 1), using: &random))
    }
    var gaps: [UInt64] = []
    var start: UInt64 = 0
    for bar in bars.sorted() {
      gaps.append(bar - start)
      start = bar + 1
    }
    return gaps + [total + UInt64(parts) - 1 - start]
  }

  /// A vault that is ready to be written: nothing of it has to be derived any more.
  struct Prepared {
    fileprivate let header: Header
    fileprivate let plan: CommitWriter.Plan
    fileprivate let runs: [any FillerRun]
    /// The hidden compartments, in the order of their runs.
    fileprivate let hidden: [CompartmentID]
    fileprivate let cover: CompartmentID

    /// The size of the file in bytes.
    var fileSize: UInt64 { (plan.cellCount + 1) * UInt64(Cell.size) }

    /// Writes the new vault into an empty file, reads it back and makes it durable.
    ///
    /// - Parameter beforeLastWrite: called when only the commit cell is missing.
    /// - Returns: where each compartment's newest commit or run stands.
    /// - Throws: `VaultError.cell`.
    func write(
      to storage: any Storage, progress: (@Sendable (UInt64) -> Void)?,
      shouldStop: @escaping () -> Bool, beforeLastWrite: () throws(CellError.Cause) -> Void
    ) throws(VaultError) -> [CompartmentID: ChainLink] {
      try cells { () throws(CellError) in
        let writer = try CommitWriter(
          storage, cellCount: plan.cellCount, progress: progress, shouldStop: shouldStop)
        let written = try writer.create(
          header, plan, runs: runs, beforeLastWrite: beforeLastWrite)
        var links = [cover: written.cover]
        for (id, run) in zip(hidden, written.runs) { links[id] = run }
        return links
      }
    }
  }

  /// Derives all keys, each twice: a fault of the machine's memory would lock everybody out. Opens
  /// the header with each before there is a file.
  ///
  /// - Throws: `VaultError.notEnoughMemory`; `VaultError.notVerified` where the keys differ.
  func prepare(slots: [Slot], suite: Suite) throws(VaultError) -> Prepared {
    let salt = Header.randomSalt()
    let roots = try memory { () throws(SodiumError) in try Roots(count: 1 + hidden.count) }
    let coverKey = try key(of: roots, 0, suite)
    var sealing: [SealingSlot] = []
    for slot in slots {
      let kek = try slot.secret.keyEncryptionKey(salt: salt, suite: suite)
      let content = try memory { () throws(SodiumError) in try self.slot(slot, roots) }
      sealing.append(SealingSlot(keyEncryptionKey: kek, content: content))
    }
    let header = try memory { () throws(SodiumError) in
      try Header(salt: salt, slots: sealing, suite: suite)
    }
    for slot in slots {
      let kek = try slot.secret.keyEncryptionKey(salt: salt, suite: suite)
      let expected = try memory { () throws(SodiumError) in try self.slot(slot, roots) }
      let opened = try memory { () throws(SodiumError) in try header.open(kek, suite: suite) }
      guard let opened, opened.isSame(as: expected) else { throw .notVerified }
    }
    // Sealed before there is a file, unless they are too long to be held.
    let isHeld = hidden.reduce(0) { $0 + $1.layout.sealedCells } <= Genesis.mostHeldCells
    var runs: [any FillerRun] = []
    for position in hidden.indices {
      let start = self.start(ofRun: position)
      let content = hidden[position].layout.content(
        key: try key(of: roots, position + 1, suite), start: start, sequence: 0,
        previous: header.digest, stamp: .none)
      let sealer = try memory { () throws(SodiumError) in try RunSealer(content, at: start) }
      do throws(CellError.Cause) {
        runs.append(isHeld ? try sealer.sealed() : sealer)
      } catch {
        throw .cell(.notSaved(error))
      }
    }
    let plan = CommitWriter.Plan(
      start: 1, cellCount: cellCount,
      cover: cover.layout.content(
        key: coverKey, start: 1, sequence: 0, previous: header.digest, stamp: .none))
    return Prepared(
      header: header, plan: plan, runs: runs, hidden: hidden.map(\.compartment.id),
      cover: cover.compartment.id)
  }

  private func key(of roots: borrowing Roots, _ index: Int, _ suite: Suite) throws(VaultError)
    -> CellKey
  {
    try memory { () throws(SodiumError) in try roots.key(index, suite) }
  }

  private func start(ofRun position: Int) -> UInt64 {
    // The cover's commit cell is the last of the commit: one less stands in front.
    var start = cover.layout.sealedCells
    for earlier in 0..<position { start += gaps[earlier] + hidden[earlier].layout.sealedCells }
    return start + gaps[position]
  }

  private func slot(_ slot: Slot, _ roots: borrowing Roots) throws(SodiumError) -> KeySlot {
    guard let position = hidden.firstIndex(where: { $0.compartment.id == slot.compartment }) else {
      return KeySlot(
        compartment: slot.compartment, role: .cover, root: try roots.copy(0),
        coverRoot: try SecretBytes(zeroed: KeyDerivation.keySize), base: cellCount)
    }
    return KeySlot(
      compartment: slot.compartment, role: .hidden, root: try roots.copy(position + 1),
      coverRoot: try roots.copy(0),
      base: start(ofRun: position) + hidden[position].layout.sealedCells - 1)
  }
}

/// Fresh roots for all compartments, in one piece of locked memory.
private struct Roots: ~Copyable {
  private let bytes: SecretBytes

  init(count: Int) throws(SodiumError) {
    bytes = try SecretBytes(random: count * KeyDerivation.keySize)
  }

  borrowing func copy(_ index: Int) throws(SodiumError) -> SecretBytes {
    let start = index * KeyDerivation.keySize
    return try SecretBytes(copying: bytes.bytes.extracting(start..<(start + KeyDerivation.keySize)))
  }

  borrowing func key(_ index: Int, _ suite: Suite) throws(SodiumError) -> CellKey {
    let root = try copy(index)
    return try CellKey(root: root, suite: suite)
  }
}
