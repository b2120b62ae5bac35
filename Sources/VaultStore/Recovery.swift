package import CellFile
import Sodium
import SystemPackage

/// What stands behind the newest commit, for the user to decide about (format section 5, COMMIT,
/// step 3).
package struct TornTail: Sendable {
  /// How many bytes would go.
  package let bytes: Int64
  /// Body cells that still open, of the compartments that are open.
  package let bodyCells: Int
  /// Log cells that still open.
  package let logCells: Int
  /// The newest commit that stays.
  package let newest: ChainLink
}

extension Vault {
  /// Looks at the torn tail; nil where there is none.
  ///
  /// - Throws: `VaultError.cell` where the file cannot be read or holds no commit at all.
  package func tornTail() throws(VaultError) -> TornTail? {
    let chain = try cells { () throws(CellError) in try ChainWalk(storage, keys: keys).tip() }
    guard let newest = chain.newest else {
      throw .cell(.damaged(Damage(cell: 0, kind: .noCommit)))
    }
    guard chain.tailLength > 0 else { return nil }
    return try cells { () throws(CellError) in try inspect(chain, newest) }
  }

  private func inspect(_ chain: Chain, _ newest: ChainLink) throws(CellError) -> TornTail {
    let window = CellWindow(storage, .forward, cells: 32)
    let plaintext = CellBuffer(plaintexts: 1)
    var bodyCells = 0
    var logCells = 0
    let readers = [keys.key] + (hiddenKeys.map { [$0.key] } ?? [])
    var index = newest.index + 1
    while let cell = try unsafe window.cell(index) {
      for key in readers {
        if unsafe key.open(.body, at: index, cell: cell, into: plaintext[0]) { bodyCells += 1 }
        if unsafe key.open(.log, at: index, cell: cell, into: plaintext[0]) { logCells += 1 }
      }
      index += 1
    }
    return TornTail(
      bytes: chain.tailLength, bodyCells: bodyCells, logCells: logCells,
      newest: newest)
  }

  /// Cuts the torn tail off, after the user agreed to lose it.
  ///
  /// - Parameter tail: what the user was shown; another one is refused.
  /// - Throws: `VaultError.rolledBack` where the file changed meanwhile; `VaultError.cell`.
  package func cut(_ tail: TornTail) throws(VaultError) {
    try cells { () throws(CellError) in
      let storage = try FileStorage.open(path, forWriting: true)
      try storage.lockExclusively()
      let chain = try ChainWalk(storage, keys: keys).tip()
      guard chain.newest?.seal == tail.newest.seal, chain.tailLength == tail.bytes else {
        throw CellError.busy
      }
      do throws(Errno) {
        try storage.truncate(to: Cell.offset(tail.newest.index + 1))
        try storage.synchronize()
      } catch {
        throw .system(error, .truncate)
      }
    }
  }

  /// Whether another process is writing now: what looks like a torn tail is a commit under way.
  package var isBeingWritten: Bool { storage.isLockedByWriter() }
}
