import CellFile
import Sodium
import SystemPackage

// What follows on a save of which nobody knows whether it reached the file (format section 5, COMMIT,
// step 5). A version must never be written twice: that would be damage.

extension VaultWriter {
  /// The changes without those that stand in the file since an earlier save of unknown outcome.
  ///
  /// - Throws: what reading the cover throws.
  func lacking(_ cover: Changes<Cover>) throws(VaultError) -> Changes<Cover> {
    guard cover.list.contains(where: { vault.unsettled.contains($0.version) }) else { return cover }
    let replay: Replay
    if let state {
      replay = state.cover.replay
    } else {
      replay = try VaultState(storage: storage, keys: vault.keys, hidden: nil).cover.replay
    }
    let rest = cover.list.filter { replay.index(of: $0.version) == nil }
    // A merge alone makes bodies that name another change by its place, and it lists nothing that
    // stands in the file.
    let isWhole = rest.count == cover.list.count
    guard isWhole || !rest.contains(where: \.sharesBody) else {
      throw .cell(.outcomeUnknown(.notAsWritten))
    }
    return Changes(rest)
  }

  /// Takes out of what waits the versions that stand in the file since a save of unknown outcome. A
  /// body that was being cut goes on behind the pieces that are known to stand.
  func settle(_ waiting: WaitingChanges) throws(HiddenTrouble) {
    guard waiting.isUnsettled, let keys = vault.hiddenKeys else { return }
    let found: HiddenChain
    let compartment: Compartment
    do throws(CellError) {
      let cover = try ChainWalk(storage, keys: vault.keys).full()
      found = HiddenWalk.full(storage, keys: keys, along: cover)
      compartment = try Compartment(
        role: .hidden, chain: found.runs, key: keys.key, storage: storage)
    } catch {
      throw .failed
    }
    let damages = found.damages + compartment.replay.damages
    guard damages.isEmpty else { throw .damaged(damages) }
    waiting.spread.remove { compartment.replay.index(of: $0.version) != nil }
    waiting.isUnsettled = false
  }

  /// Writes the commit cell anew of which the disk may have lost the bytes though it still shows them:
  /// a system that fails to synchronise may never write them again. They stay the same bytes.
  ///
  /// - Throws: `VaultError.cell`; then nothing was added to the file.
  func rewriteDoubtfulCell() throws(VaultError) {
    // What was taken back has no such cell.
    guard let index = vault.doubtfulCell, index <= coverNewest.index else { return }
    let buffer = CellBuffer(cells: 1)
    do throws(Errno) {
      guard try unsafe storage.read(at: Cell.offset(index), into: buffer[0]) == Cell.size else {
        return
      }
      try unsafe storage.write(UnsafeRawBufferPointer(buffer[0]), at: Cell.offset(index))
    } catch {
      throw .cell(.notSaved(.system(error)))
    }
  }
}

extension Vault {
  /// Goes on in place of the same vault, which another process wrote anew, with what may stand in it
  /// since a save of unknown outcome.
  package func goOn(from former: Vault) {
    unsettled.formUnion(former.unsettled)
  }
}

extension Change {
  /// Whether the body is named by the place of another change.
  fileprivate var sharesBody: Bool {
    if case .shared = content?.body { true } else { false }
  }
}

extension CellError.Cause {
  /// What the system said.
  var systemError: Errno {
    if case .system(let error) = self { error } else { .ioError }
  }
}
