package import CellFile
import Sodium
package import SystemPackage

extension Vault {
  /// Copies the vault up to its newest commit, opens the copy and verifies it.
  ///
  /// - Parameters:
  ///   - target: must be free.
  ///   - progress: told how many cells were copied or checked.
  ///   - shouldStop: asked between batches.
  /// - Returns: what the verification of the copy found, in which a damaged hidden compartment
  ///   stands, and whether the copy would survive a loss of power.
  /// - Throws: `VaultError.exists`, `VaultError.cell`; no half copy is left.
  package func backup(
    to target: FilePath, progress: (@Sendable (UInt64) -> Void)? = nil,
    shouldStop: @escaping () -> Bool = { false }
  ) throws(VaultError) -> (report: VerificationReport, durability: Durability) {
    let chain = try cells { () throws(CellError) in try ChainWalk(storage, keys: keys).tip() }
    guard let newest = chain.newest else {
      throw .cell(.damaged(Damage(cell: 0, kind: .noCommit)))
    }
    let copy: FileStorage
    do throws(CellError) {
      copy = try FileStorage.create(target)
    } catch .system(.fileExists, _) {
      throw .exists
    } catch {
      throw .cell(error)
    }
    do throws(VaultError) {
      try copyCells(0..<(newest.index + 1), to: copy, progress, shouldStop)
      var verification = Verification(
        copy, keys: keys, hidden: hiddenKeys, progress: progress, shouldStop: shouldStop)
      let report = try cells { () throws(CellError) in try verification.run() }
      // What is wrong with a hidden compartment is told, and keeps nobody from having the copy.
      guard report.coverDamages.isEmpty else { throw VaultError.damaged(report.coverDamages) }
      return (report, FileNaming.synchronizeFolder(of: target))
    } catch {
      FileNaming.discard(target)
      throw error
    }
  }

  private func copyCells(
    _ range: Range<UInt64>, to copy: FileStorage, _ progress: (@Sendable (UInt64) -> Void)?,
    _ shouldStop: () -> Bool
  ) throws(VaultError) {
    try cells { () throws(CellError) in
      let reader = CellRange(storage)
      try unsafe reader.read(range) { first, batch throws(CellError) in
        if shouldStop() { throw CellError.interrupted }
        do throws(Errno) {
          try unsafe copy.write(batch, at: Cell.offset(first))
        } catch {
          throw CellError.notSaved(.system(error))
        }
        progress?(UInt64(batch.count / Cell.size))
      }
      do throws(Errno) {
        try copy.synchronize()
      } catch {
        throw CellError.notSaved(.system(error))
      }
    }
  }
}

extension Vault {
  /// Whether a file is a copy of this vault from now or from earlier: it begins as the vault does, and
  /// its last bytes are those that the vault has there. A vault only grows, so that it holds whatever
  /// such a copy holds. Not so after a reseal, which makes another file.
  package func contains(copy path: FilePath) -> Bool {
    guard let copy = try? FileStorage.open(path, forWriting: false),
      let size = try? copy.size(), size >= 2 * Int64(Cell.size),
      size.isMultiple(of: Int64(Cell.size)), let own = try? storage.size(), size <= own
    else { return false }
    return [0, size - Int64(Cell.size)].allSatisfy { offset in
      guard let one = Vault.cell(of: copy, at: offset),
        let other = Vault.cell(of: storage, at: offset)
      else { return false }
      return one == other
    }
  }

  private static func cell(of storage: any Storage, at offset: Int64) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: Cell.size)
    let count = try? unsafe bytes.withUnsafeMutableBytes {
      try unsafe storage.read(at: offset, into: $0)
    }
    return count == Cell.size ? bytes : nil
  }
}
