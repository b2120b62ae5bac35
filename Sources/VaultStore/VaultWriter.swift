package import CellFile
import Sodium

/// The right to write a vault: holds the lock from beginning to end (format section 5, COMMIT).
///
/// Whether a commit is made, and which, follows from the cover alone. What a hidden compartment
/// needs is tried beside it: where that fails, noise stands in its place.
package final class VaultWriter {
  /// How much of the vault an edit needs to know.
  package enum Scope: Sendable {
    /// Only the newest commits: for new records that resolve no name. Costs the same in every vault.
    case tip
    /// The whole state.
    case everything
  }

  /// Why hidden changes were not written with a commit that was made.
  package enum HiddenTrouble: Error, Equatable, Sendable {
    /// The hidden compartment is damaged: it is read-only.
    case damaged([Damage])
    /// A body could not be read, or memory is short: they wait for the next commit.
    case failed
  }

  let vault: Vault
  let storage: FileStorage
  private(set) var coverNewest: ChainLink
  private var newestTime: UInt64
  private var hidden: HiddenChain?
  /// Why it is not known what stands in the file: this writer then adds nothing to it.
  private var failure: CellError.Cause?

  /// Whether what was committed last would survive a loss of power; it stands in the file in any
  /// case.
  package private(set) var durability = Durability.durable
  /// The state, where the scope is everything.
  package let state: VaultState?

  /// Waits for the lock, checks that the file is still the one that was unlocked, and reads as
  /// much of it as the scope asks for.
  ///
  /// - Parameter patience: how long to wait for the lock.
  /// - Throws: `VaultError.cell(.busy)` after that time; `.resealed`, `.rolledBack`, `.tornTail`
  ///   and `.damaged` where the cover cannot be added to. A damaged hidden compartment is none of
  ///   these.
  package init(
    _ vault: Vault, scope: Scope, patience: Duration = FileStorage.lockPatience
  ) throws(VaultError) {
    self.vault = vault
    storage = try VaultWriter.lock(vault, patience)
    let storage = self.storage
    if let known = vault.remembered { try VaultWriter.check(known, in: storage) }
    switch scope {
    case .tip:
      state = nil
      let chain = try cells { () throws(CellError) in
        try ChainWalk(storage, keys: vault.keys).untilChange()
      }
      guard chain.damages.isEmpty, let newest = chain.newest else {
        throw .damaged(chain.damages)
      }
      guard chain.tailLength == 0 else { throw .tornTail(bytes: chain.tailLength) }
      coverNewest = newest
      newestTime = chain.links.first.map { Replay.newestTime(inHeadOf: $0) } ?? 0
      hidden = vault.hiddenKeys.map {
        HiddenWalk.tip(storage, keys: $0, cover: vault.keys)
      }
    case .everything:
      let state = try VaultState(storage: storage, keys: vault.keys, hidden: vault.hiddenKeys)
      guard state.damages.isEmpty else { throw .damaged(state.damages) }
      guard state.tailLength == 0 else { throw .tornTail(bytes: state.tailLength) }
      coverNewest = state.cover.newest
      newestTime = state.cover.replay.newestTime
      if vault.hiddenKeys != nil {
        hidden = HiddenChain(
          runs: state.hidden.map { [$0.newest] } ?? [], damages: state.hiddenDamages)
      }
      self.state = state
    }
  }

  private static func lock(_ vault: Vault, _ patience: Duration) throws(VaultError) -> FileStorage {
    while true {
      let storage = try cells { () throws(CellError) in
        let storage = try FileStorage.open(vault.path, forWriting: true)
        try storage.lockExclusively(patience: patience)
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

  /// Makes one commit: changes of the cover, or none as for `touch`, and in its noise as much of
  /// what waits in a hidden compartment as fits. Of changes that were tried before, with an unknown
  /// outcome, those that stand in the file are left out.
  ///
  /// - Parameters:
  ///   - cover: changes of the cover.
  ///   - waiting: what was written is taken from it; nothing where this throws.
  ///   - progress: told how many cells were written.
  ///   - shouldStop: asked between batches of a commit that changes the cover. A commit without such
  ///     a change is made to its end.
  /// - Returns: why nothing that waits was written although something could be; nil else.
  /// - Throws: `VaultError.cell` with what became of the commit.
  @discardableResult
  package func commit(
    cover: Changes<Cover> = Changes(), waiting: WaitingChanges? = nil,
    progress: (@Sendable (UInt64) -> Void)? = nil,
    shouldStop: @escaping () -> Bool = { false }
  ) throws(VaultError) -> HiddenTrouble? {
    if let failure { throw .cell(.outcomeUnknown(failure)) }
    let cover = try lacking(cover)
    let plan = try CommitPlan.plan(cover, at: coverNewest.index + 1)
    var trouble: HiddenTrouble?
    var ride: Ride?
    if let waiting {
      do throws(HiddenTrouble) {
        try settle(waiting)
        ride = try prepare(waiting, for: plan)
      } catch {
        trouble = error
      }
    }
    try rewriteDoubtfulCell()
    let written = try write(plan, ride?.run, progress, cover.isEmpty ? { false } : shouldStop) {
      vault.unsettled.formUnion(cover.list.map(\.version))
      vault.doubtfulCell = plan.start + plan.cellCount - 1
      if ride != nil { waiting?.isUnsettled = true }
    }
    if let waiting, let ride, let run = written.runs.last {
      var spread = ride.spread
      if case .piece(let piece) = ride.step { spread.wrote(piece, at: run) }
      waiting.spread = spread
    }
    return trouble
  }

  /// What of the waiting changes goes with one commit.
  private struct Ride {
    let run: SealedRun
    let spread: HiddenSpread
    let step: HiddenSpread.Step
  }

  /// Seals what goes with a commit.
  ///
  /// - Returns: nil where nothing waits.
  private func prepare(
    _ waiting: WaitingChanges, for plan: CommitPlan
  ) throws(HiddenTrouble) -> Ride? {
    var spread = waiting.spread
    let step: HiddenSpread.Step?
    do throws(VaultError) {
      step = try spread.step(capacity: plan.fillerCells)
    } catch {
      throw .failed
    }
    guard let step else { return nil }
    guard let keys = vault.hiddenKeys, let hidden, let newest = hidden.newest, hidden.isSound else {
      throw .damaged(hidden?.damages ?? [])
    }
    let run: SealedRun?
    do {
      switch step {
      case .changes(let changes):
        run = try HiddenRun(changes, key: keys.key, newest: newest).sealed(for: plan)
      case .piece(let piece):
        run = try HiddenRun(piece, key: keys.key, newest: newest).sealed(for: plan)
      }
    } catch {
      throw .failed
    }
    guard let run else { throw .failed }
    return Ride(run: run, spread: spread, step: step)
  }

  private func write(
    _ plan: CommitPlan, _ run: SealedRun?, _ progress: (@Sendable (UInt64) -> Void)?,
    _ shouldStop: @escaping () -> Bool, orDoubt doubt: () -> Void
  ) throws(VaultError) -> CommitWriter.Written {
    // Taken last: between it and the first write nothing is done that depends on the noise.
    // The newest commits alone may be an import, whose records keep times of long ago.
    let stamp = Stamp.next(after: max(newestTime, vault.newestTime))
    let container = plan.container(key: vault.keys.key, newest: coverNewest, stamp: stamp)
    let written: CommitWriter.Written
    do throws(CellError) {
      let writer = try CommitWriter(
        storage, cellCount: plan.cellCount, progress: progress, shouldStop: shouldStop)
      written = try writer.append(container, run: run)
      (durability, vault.doubtfulCell) = (.durable, nil)
    } catch .outcomeUnknown(let cause) {
      // Whatever the file says now, a disk that was gone may say something else when it is back.
      doubt()
      // Opening the file again tells which it was.
      written = try outcome(after: cause, run)
      durability = .unknown(cause.systemError)
    } catch {
      throw error == .outOfMemory ? .notEnoughMemory : .cell(error)
    }
    coverNewest = written.cover
    newestTime = max(newestTime, stamp.milliseconds)
    if let run = written.runs.last { hidden?.runs = [run] }
    vault.remember(written.cover, time: newestTime)
    try cells { () throws(CellError) in try state?.cover.append(written.cover) }
    // What is wrong here shows when the compartment is read again.
    if let run = written.runs.last { try? state?.hidden?.append(run) }
    return written
  }

  private func outcome(
    after cause: CellError.Cause, _ run: SealedRun?
  ) throws(VaultError) -> CommitWriter.Written {
    let known = coverNewest
    do throws(CellError) {
      let fresh = try FileStorage.open(vault.path, forWriting: false)
      let chain = try ChainWalk(fresh, keys: vault.keys).since(known)
      guard let newest = chain.newest, newest.index != known.index else {
        throw CellError.notSaved(cause)
      }
      return CommitWriter.Written(cover: newest, runs: run?.link.map { [$0] } ?? [])
    } catch .notSaved(let cause) {
      throw .cell(.notSaved(cause))
    } catch {
      failure = cause
      throw .cell(.outcomeUnknown(cause))
    }
  }

  /// Gives the lock back.
  package func end() {
    storage.unlock()
  }
}

extension Replay {
  /// The newest time in the part of a log that stands in its commit cell.
  static func newestTime(inHeadOf link: ChainLink) -> UInt64 {
    let replay = Replay()
    // Where the log goes on elsewhere its last entry is cut off, which is no damage here.
    replay.add(log: link.commit.logHead, of: link)
    return replay.newestTime
  }
}
