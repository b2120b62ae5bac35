import CellFile
import Sodium

/// A commit of the cover, decided from the cover alone (format section 6, R1).
///
/// `plan` takes cover changes and a place in the file; no type that it can reach holds hidden
/// state, so neither the number of cells nor any cover plaintext can depend on it.
struct CommitPlan: Sendable {
  /// The first cell.
  let start: UInt64
  /// The cells of the commit.
  let cellCount: UInt64
  private let layout: RunLayout

  /// Decides a commit.
  ///
  /// - Parameters:
  ///   - changes: what changes in the cover; may be nothing, as for `touch`.
  ///   - start: the first free cell.
  /// - Throws: `VaultError.logTooLong`.
  static func plan(_ changes: Changes<Cover>, at start: UInt64) throws(VaultError) -> CommitPlan {
    let layout = try RunLayout(changes.list)
    return CommitPlan(
      start: start, cellCount: SizeRule.ordinary(cover: layout.sealedCells), layout: layout)
  }

  /// The cells that the cover does not fill: room for a hidden run, else noise.
  var fillerCells: UInt64 { cellCount - layout.sealedCells }

  /// The first cell of a hidden run of some cells: it ends just before the commit cell, which is
  /// where it is looked for.
  func start(ofRun cells: UInt64) -> UInt64 { start + cellCount - 1 - cells }

  /// What the container writes.
  ///
  /// - Parameter newest: the cover's newest commit.
  func container(key: CellKey, newest: ChainLink, stamp: Stamp) -> CommitWriter.Plan {
    CommitWriter.Plan(
      start: start, cellCount: cellCount,
      cover: layout.content(
        key: key, start: start, sequence: newest.nextSequence, previous: newest.seal,
        stamp: stamp))
  }
}

/// What an open hidden compartment puts into the filler of one commit.
struct HiddenRun {
  private enum Payload {
    case changes(RunLayout)
    case piece(BodyPiece)
  }

  private let payload: Payload
  private let key: CellKey
  private let newest: ChainLink

  /// A run of changes.
  ///
  /// - Throws: `VaultError.logTooLong`.
  init(_ changes: Changes<Hidden>, key: CellKey, newest: ChainLink) throws(VaultError) {
    payload = .changes(try RunLayout(changes.list))
    self.key = key
    self.newest = newest
  }

  /// A run that holds a piece of a body and no entry yet.
  init(_ piece: BodyPiece, key: CellKey, newest: ChainLink) {
    payload = .piece(piece)
    self.key = key
    self.newest = newest
  }

  /// Body, log and commit cells.
  private var sealedCells: UInt64 {
    switch payload {
    case .changes(let layout): layout.sealedCells
    case .piece(let piece): piece.sealedCells
    }
  }

  /// Seals the run for a commit, before anything of that commit is written.
  ///
  /// - Returns: nil where it does not fit.
  /// - Throws: what reading a body throws.
  func sealed(for plan: CommitPlan) throws(CellError.Cause) -> SealedRun? {
    guard sealedCells <= plan.fillerCells else { return nil }
    let start = plan.start(ofRun: sealedCells)
    let sealer: RunSealer
    do throws(SodiumError) {
      sealer = try RunSealer(content(start: start), at: start)
    } catch {
      throw .outOfMemory
    }
    return try sealer.sealed()
  }

  private func content(start: UInt64) -> RunContent {
    let sequence = newest.nextSequence
    switch payload {
    case .changes(let layout):
      return layout.content(
        key: key, start: start, sequence: sequence, previous: newest.seal, stamp: .now)
    case .piece(let piece):
      return piece.content(key: key, sequence: sequence, previous: newest.seal)
    }
  }
}
