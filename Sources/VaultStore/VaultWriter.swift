import CellFile
import Sodium

/// The right to write a vault: holds the lock from beginning to end (format section 5, COMMIT).
package final class VaultWriter {
  /// How much of the vault an edit needs to know.
  package enum Scope: Sendable {
    /// Only the newest commit: for new records that resolve no name. Costs the same in every vault.
    case tip
    /// The whole state.
    case everything
  }

  /// What a save did.
  package struct Report: Sendable {
    /// Commits that were written; more than one only where a trace was accepted.
    package var commits = 0
  }

  private let vault: Vault
  private let storage: FileStorage
  private var coverNewest: ChainLink
  private var hiddenNewest: ChainLink?

  /// The state, where the scope is everything.
  package let state: VaultState?

  /// Waits for the lock, checks that the file is still the one that was unlocked, and reads as
  /// much of it as the scope asks for.
  ///
  /// - Throws: `VaultError.cell(.busy)` after ten seconds; `.resealed`, `.rolledBack`, `.tornTail`
  ///   and `.damaged` where the file cannot be added to.
  package init(_ vault: Vault, scope: Scope) throws(VaultError) {
    self.vault = vault
    storage = try VaultWriter.lock(vault)
    let storage = self.storage
    if let known = vault.remembered { try VaultWriter.check(known, in: storage) }
    switch scope {
    case .tip:
      state = nil
      let chain = try cells { () throws(CellError) in
        try ChainWalk(storage, keys: vault.keys).tip()
      }
      guard chain.damages.isEmpty, let newest = chain.newest else {
        throw .damaged(chain.damages)
      }
      guard chain.tailLength == 0 else { throw .tornTail(bytes: chain.tailLength) }
      coverNewest = newest
      hiddenNewest = chain.hidden.last
    case .everything:
      let state = try VaultState(storage: storage, keys: vault.keys)
      guard state.damages.isEmpty else { throw .damaged(state.damages) }
      guard state.tailLength == 0 else { throw .tornTail(bytes: state.tailLength) }
      coverNewest = state.cover.newest
      hiddenNewest = state.hidden?.newest
      self.state = state
    }
  }

  private static func lock(_ vault: Vault) throws(VaultError) -> FileStorage {
    while true {
      let storage = try cells { () throws(CellError) in
        let storage = try FileStorage.open(vault.path, forWriting: true)
        try storage.lockExclusively()
        return storage
      }
      // A reseal may have put another file at the path while this one was waited for.
      guard storage.isStillAtPath() else { continue }
      guard try Vault.header(of: storage).digest == vault.keys.header else { throw .resealed }
      return storage
    }
  }

  private static func check(_ known: ChainLink, in storage: any Storage) throws(VaultError) {
    let seal = try cells { () throws(CellError) in
      try ChainWalk.seal(at: known.index, in: storage)
    }
    guard seal == known.seal else { throw .rolledBack }
  }

  /// Saves changes, or makes the commit that an editing command makes though nothing changed.
  ///
  /// - Parameters:
  ///   - cover: changes of the cover.
  ///   - hidden: changes of the open hidden compartment; must be empty where none is open.
  ///   - acceptTrace: whether hidden changes that do not fit one commit may cause more of them,
  ///     which an observer sees.
  ///   - progress: told how many cells were written.
  ///   - shouldStop: asked between batches.
  /// - Throws: `VaultError.doesNotFit` or `.tooManyPieces` before anything is written;
  ///   `VaultError.cell` with what became of the commit.
  @discardableResult
  package func commit(
    cover: Changes<Cover> = Changes(), hidden: Changes<Hidden> = Changes(),
    acceptTrace: Bool = false, progress: (@Sendable (UInt64) -> Void)? = nil,
    shouldStop: @escaping () -> Bool = { false }
  ) throws(VaultError) -> Report {
    var report = Report()
    let plan = try CommitPlan.plan(cover, at: coverNewest.index + 1)
    guard !hidden.isEmpty else {
      try write(plan, nil, &report, progress, shouldStop)
      return report
    }
    let whole = try hiddenRun(hidden)
    if whole.sealedCells <= plan.fillerCells {
      try write(plan, whole, &report, progress, shouldStop)
      return report
    }
    guard acceptTrace else {
      throw .doesNotFit(needed: whole.sealedCells, available: plan.fillerCells)
    }
    var spread = try HiddenSpread(hidden)
    var next = plan
    while let step = try spread.step(capacity: next.fillerCells) {
      switch step {
      case .changes(let changes):
        try write(next, try hiddenRun(changes), &report, progress, shouldStop)
      case .piece(let piece):
        try write(next, try hiddenRun(piece), &report, progress, shouldStop)
        guard let run = hiddenNewest else { throw .nothingOpens }
        spread.wrote(piece, at: run)
      }
      next = try CommitPlan.plan(Changes(), at: coverNewest.index + 1)
    }
    return report
  }

  /// Makes one commit of a session: changes of the cover, and in its noise as much of what waits
  /// in the hidden compartment as fits.
  ///
  /// - Parameter waiting: what was written is taken from it, nothing where this throws.
  package func occasion(
    cover: Changes<Cover> = Changes(), waiting: WaitingChanges,
    progress: (@Sendable (UInt64) -> Void)? = nil,
    shouldStop: @escaping () -> Bool = { false }
  ) throws(VaultError) {
    let plan = try CommitPlan.plan(cover, at: coverNewest.index + 1)
    var report = Report()
    var spread = waiting.spread
    switch try spread.step(capacity: plan.fillerCells) {
    case .none:
      try write(plan, nil, &report, progress, shouldStop)
    case .changes(let changes):
      try write(plan, try hiddenRun(changes), &report, progress, shouldStop)
    case .piece(let piece):
      try write(plan, try hiddenRun(piece), &report, progress, shouldStop)
      guard let run = hiddenNewest else { throw .nothingOpens }
      spread.wrote(piece, at: run)
    }
    waiting.spread = spread
  }

  private func hiddenRun(_ changes: Changes<Hidden>) throws(VaultError) -> HiddenRun {
    guard let hidden = vault.keys.hidden, let newest = hiddenNewest else {
      preconditionFailure("hidden changes without a hidden compartment")
    }
    return try HiddenRun(changes, key: hidden.key, newest: newest)
  }

  private func hiddenRun(_ piece: BodyPiece) throws(VaultError) -> HiddenRun {
    guard let hidden = vault.keys.hidden, let newest = hiddenNewest else {
      preconditionFailure("a hidden piece without a hidden compartment")
    }
    return HiddenRun(piece, key: hidden.key, newest: newest)
  }

  private func write(
    _ plan: CommitPlan, _ run: HiddenRun?, _ report: inout Report,
    _ progress: (@Sendable (UInt64) -> Void)?, _ shouldStop: @escaping () -> Bool
  ) throws(VaultError) {
    let container = plan.container(key: vault.keys.cover, newest: coverNewest, run: run)
    let written: CommitWriter.Written
    do throws(CellError) {
      let writer = try CommitWriter(
        storage, cellCount: plan.cellCount, progress: progress, shouldStop: shouldStop)
      written = try writer.append(container)
    } catch .outcomeUnknown(let cause) {
      // Opening the file again tells which it was.
      written = try outcome(after: cause)
    } catch {
      throw error == .outOfMemory ? .notEnoughMemory : .cell(error)
    }
    coverNewest = written.cover
    hiddenNewest = written.runs.last ?? hiddenNewest
    vault.remember(written.cover)
    report.commits += 1
    try cells { () throws(CellError) in
      try state?.cover.append(written.cover)
      if let run = written.runs.last { try state?.hidden?.append(run) }
    }
  }

  private func outcome(
    after cause: CellError.Cause
  ) throws(VaultError) -> CommitWriter.Written {
    let known = coverNewest
    do throws(CellError) {
      let fresh = try FileStorage.open(vault.path, forWriting: false)
      let chain = try ChainWalk(fresh, keys: vault.keys).since(known)
      guard let newest = chain.newest, newest.index != known.index else {
        throw CellError.notSaved(cause)
      }
      let runs = chain.hidden.filter { $0.index > known.index }
      return CommitWriter.Written(cover: newest, runs: runs)
    } catch .notSaved(let cause) {
      throw .cell(.notSaved(cause))
    } catch {
      throw .cell(.outcomeUnknown(cause))
    }
  }

  /// Gives the lock back.
  package func end() {
    storage.unlock()
  }
}
