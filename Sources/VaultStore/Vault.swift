package import CellFile
import Sodium
package import SystemPackage

/// An unlocked vault, for reading. Writing goes through `VaultWriter`.
package final class Vault {
  /// Bytes in a cell, the unit in which long work reports how far it is.
  package static let cellSize = Cell.size

  /// Where the file is, symbolic links resolved.
  package let path: FilePath
  /// Whether the secret opened the cover or a hidden compartment.
  package let role: CompartmentRole
  /// The id of the compartment that the secret opened.
  package let compartment: CompartmentID
  let suite: Suite
  let storage: FileStorage
  let header: Header
  let keys: CoverKeys
  /// The keys of the hidden compartment, where the secret opened one.
  let hiddenKeys: HiddenKeys?
  let slot: KeySlot
  /// The key for what a locked session keeps; nil where no secret was given.
  let holdingKey: CellKey?
  /// The newest commit that this process has seen: it must never be gone again.
  private(set) var remembered: ChainLink?
  /// The newest time of the cover that this process has seen: its times never run backwards.
  private(set) var newestTime: UInt64 = 0
  /// Versions of the cover whose save came to an unknown outcome: they may stand in the file.
  var unsettled: Set<VersionID> = []
  /// The commit cell whose last synchronisation failed: it may be gone from the disk though it reads
  /// back.
  var doubtfulCell: UInt64?

  /// Unlocks a vault. Nothing but the header is read.
  ///
  /// - Throws: `VaultError.nothingOpens` for a wrong secret, a file that is no vault and a damaged
  ///   header alike, `.sharesOpenNothing` where it is the secret of shares; `VaultError.notEnoughMemory`; `VaultError.cell` where there is no file.
  package convenience init(_ path: FilePath, secret: Secret, suite: Suite) throws(VaultError) {
    let (storage, header) = try Vault.file(at: path)
    let key = try secret.keyEncryptionKey(salt: header.salt, suite: suite)
    let opened = try memory { () throws(SodiumError) in try header.open(key, suite: suite) }
    guard let slot = opened else { throw secret.isOfShares ? .sharesOpenNothing : .nothingOpens }
    try self.init(
      storage, header, slot, suite: suite, holdingKey: try Holder.key(key, suite: suite))
  }

  /// A vault whose slot is open.
  init(
    _ storage: FileStorage, _ header: Header, _ slot: consuming KeySlot, suite: Suite,
    holdingKey: CellKey? = nil
  ) throws(VaultError) {
    let cover = try CellKey.cover(of: slot, suite: suite)
    switch slot.role {
    case .cover:
      keys = CoverKeys(key: cover, base: slot.base, header: header.digest)
      hiddenKeys = nil
    case .hidden:
      let own = try CellKey.own(of: slot, suite: suite)
      keys = CoverKeys(key: cover, base: nil, header: header.digest)
      hiddenKeys = HiddenKeys(key: own, base: slot.base, header: header.digest)
    }
    role = slot.role
    compartment = slot.compartment
    self.slot = slot
    self.path = storage.path
    self.storage = storage
    self.header = header
    self.suite = suite
    self.holdingKey = holdingKey
  }

  /// Opens a file for reading, and reads its header.
  static func file(at path: FilePath) throws(VaultError) -> (storage: FileStorage, header: Header) {
    let storage = try cells { () throws(CellError) in
      try FileStorage.open(path, forWriting: false)
    }
    return (storage, try header(of: storage))
  }

  static func header(of storage: any Storage) throws(VaultError) -> Header {
    let buffer = CellBuffer(cells: 1)
    let count: Int
    do throws(Errno) {
      count = try unsafe storage.read(at: 0, into: buffer[0])
    } catch {
      throw .cell(.system(error, .read))
    }
    guard count == Cell.size else { throw .nothingOpens }
    return Header(bytes: unsafe Array(buffer[0]))
  }

  /// Reads the state: the whole chain of commits, and their logs.
  ///
  /// Readers take no lock: what follows the newest commit is left out.
  ///
  /// - Throws: `VaultError.cell` where the file cannot be read or no commit opens.
  package func load() throws(VaultError) -> VaultState {
    let state = try VaultState(storage: storage, keys: keys, hidden: hiddenKeys)
    remember(state.cover.newest, time: state.cover.replay.newestTime)
    return state
  }

  /// Reads what somebody with a secret of the cover reads, and no more, whichever secret it was.
  ///
  /// - Throws: as `load`.
  package func loadAsCover() throws(VaultError) -> VaultState {
    try VaultState(storage: storage, keys: keys, hidden: nil)
  }

  func remember(_ link: ChainLink, time: UInt64) {
    remembered = link
    newestTime = max(newestTime, time)
  }
}

extension Vault {
  /// What a user compares to notice a rollback: the first 32 hexadecimal digits of the digest of
  /// a compartment's newest commit cell.
  ///
  /// - Throws: `VaultError.cell` where the file cannot be read.
  package func anchor(of compartment: Compartment) throws(VaultError) -> String {
    try cells { () throws(CellError) in
      let window = CellWindow(storage, .forward, cells: 1)
      return try Vault.anchor(of: compartment.newest, window)
    }
  }

  /// A commit whose anchor somebody wrote down.
  package struct AnchoredCommit: Sendable {
    /// The compartment that it is of.
    package let role: CompartmentRole
    /// Which of the compartment's commits it is, from 1.
    package let number: Int
    /// How many came after it.
    package let later: Int
    /// Where its commit cell stands.
    let cell: UInt64

    /// The newest time of the versions up to it: milliseconds since 1970, UTC; 0 where there are none.
    package func newestTime(in state: VaultState) -> UInt64 {
      let compartment = role == .cover ? state.cover : state.hidden
      return compartment?.replay.newestTime(through: cell) ?? 0
    }
  }

  /// A commit that once was the newest, where it still stands in the vault: in the cover or in the open
  /// hidden compartment.
  ///
  /// - Parameter anchor: 32 hexadecimal digits, as `anchor(of:)` gave them.
  /// - Returns: nil where the file was rolled back to an earlier commit, or resealed since.
  /// - Throws: `VaultError.cell` where the file cannot be read.
  package func commit(withAnchor anchor: String) throws(VaultError) -> AnchoredCommit? {
    try cells { () throws(CellError) -> AnchoredCommit? in
      let chain = try ChainWalk(storage, keys: keys).full()
      let runs = hiddenKeys.map { HiddenWalk.full(storage, keys: $0, along: chain).runs } ?? []
      let window = CellWindow(storage, .forward, cells: 1)
      for (role, links) in [(CompartmentRole.cover, chain.links), (CompartmentRole.hidden, runs)] {
        for (place, link) in links.enumerated()
        where try Vault.anchor(of: link, window) == anchor {
          return AnchoredCommit(
            role: role, number: place + 1, later: links.count - place - 1, cell: link.index)
        }
      }
      return nil
    }
  }

  static func anchor(
    of link: ChainLink, _ window: CellWindow
  ) throws(CellError) -> String {
    guard let cell = try unsafe window.cell(link.index) else {
      throw .damaged(Damage(cell: link.index, kind: .sealBroken))
    }
    return Hexadecimal.string(unsafe Hash.digest(cell).bytes.prefix(16))
  }

  /// The file's size in bytes.
  ///
  /// - Throws: `VaultError.cell` where the file cannot be read.
  package func fileSize() throws(VaultError) -> Int64 {
    do throws(Errno) {
      return try storage.size()
    } catch {
      throw .cell(.system(error, .read))
    }
  }
}

// MARK: - A session that locks

extension Vault {
  /// Whether a state that was read is still the newest, and the file still the one at its path.
  ///
  /// - Throws: `VaultError.resealed`; `VaultError.cell` where the file cannot be read.
  package func isCurrent(_ state: VaultState) throws(VaultError) -> Bool {
    guard storage.isStillAtPath() else { throw .resealed }
    let chain = try cells { () throws(CellError) in try ChainWalk(storage, keys: keys).tip() }
    return chain.newest?.seal == state.cover.newest.seal && chain.tailLength == state.tailLength
  }
}

extension CellKey {
  /// The key of the compartment that a slot opens.
  fileprivate static func own(
    of slot: borrowing KeySlot, suite: Suite
  ) throws(VaultError) -> CellKey {
    do throws(SodiumError) {
      return try CellKey(root: slot.root, suite: suite)
    } catch {
      throw .notEnoughMemory
    }
  }

  /// The cover's key, from the slot of whichever compartment.
  static func cover(
    of slot: borrowing KeySlot, suite: Suite
  ) throws(VaultError) -> CellKey {
    guard slot.role == .hidden else { return try own(of: slot, suite: suite) }
    do throws(SodiumError) {
      return try CellKey(root: slot.coverRoot, suite: suite)
    } catch {
      throw .notEnoughMemory
    }
  }
}
