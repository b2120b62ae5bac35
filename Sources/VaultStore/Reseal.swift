package import CellFile
import Sodium
package import SystemPackage

/// Writes a vault anew: other salt, keys, nonces and noise; other secrets and compartments where
/// that is wanted (format section 8).
///
/// Holds the writers' lock from beginning to end. What no given secret opens is lost: the program
/// asks before, in the same words whether there is such a thing or not.
package final class Reseal {
  /// What becomes of older versions.
  package enum History: Sendable {
    /// Everything stays.
    case keep
    /// Only heads and deletions stay, with the ids of the ancestors that went.
    case drop
    /// Deletions and ancestors go too: an older copy that is merged later revives them.
    case purge
  }

  /// A secret that was given, and what it opens.
  package struct Holder: Sendable {
    /// The secret.
    package let secret: Secret
    /// What it opens.
    package let compartment: CompartmentID
    /// What that compartment is.
    package let role: CompartmentRole
  }

  private let path: FilePath
  private let suite: Suite
  private let storage: FileStorage
  private var opened: [Vault] = []

  /// The secrets of the new vault. Change it to add, replace or remove passphrases.
  package private(set) var holders: [Holder] = []
  private var added: [CompartmentID] = []

  /// Locks a vault for a reseal.
  ///
  /// - Throws: `VaultError.cell(.busy)` where another process writes.
  package init(_ path: FilePath, suite: Suite) throws(VaultError) {
    self.suite = suite
    storage = try cells { () throws(CellError) in
      let storage = try FileStorage.open(path, forWriting: true)
      try storage.lockExclusively()
      return storage
    }
    self.path = storage.path
    guard storage.isStillAtPath() else { throw .resealed }
  }

  /// Gives a secret whose compartment shall be kept.
  ///
  /// - Returns: the holder; a secret that was given before counts once.
  /// - Throws: `VaultError.nothingOpens`.
  @discardableResult
  package func keep(_ secret: Secret) throws(VaultError) -> Holder {
    if let known = holders.first(where: { $0.secret.isEqual(to: secret) }) { return known }
    let vault = try Vault(path, secret: secret, suite: suite)
    if !opened.contains(where: { $0.compartment == vault.compartment }) { opened.append(vault) }
    let holder = Holder(secret: secret, compartment: vault.compartment, role: vault.role)
    holders.append(holder)
    return holder
  }

  /// Adds a secret for a compartment that is open.
  ///
  /// - Throws: `VaultError.equalSecrets`, `VaultError.tooManySecrets`.
  package func add(_ secret: Secret, for holder: Holder) throws(VaultError) {
    try add(Holder(secret: secret, compartment: holder.compartment, role: holder.role))
  }

  /// Adds an empty hidden compartment that a secret opens.
  ///
  /// - Throws: `VaultError.equalSecrets`, `VaultError.tooManySecrets`.
  package func addCompartment(_ secret: Secret) throws(VaultError) {
    let id = CompartmentID.random()
    try add(Holder(secret: secret, compartment: id, role: .hidden))
    added.append(id)
  }

  private func add(_ holder: Holder) throws(VaultError) {
    guard holders.count < Header.slotCount else { throw .tooManySecrets }
    guard !holders.contains(where: { $0.secret.isEqual(to: holder.secret) }) else {
      throw .equalSecrets
    }
    holders.append(holder)
  }

  /// Takes a secret away; its compartment goes too where nothing else opens it.
  package func remove(_ holder: Holder) {
    holders.removeAll { $0.secret.isEqual(to: holder.secret) }
  }

  /// Writes the new vault, verifies it and puts it in the old one's place.
  ///
  /// - Parameters:
  ///   - history: what becomes of older versions.
  ///   - room: noise cells in addition to the usual ones; an observer sees the size.
  /// - Throws: `VaultError.coverSecretNeeded`, `.roomNeeded`, `.newerProgram`, `.damaged`,
  ///   `.tornTail`, `.notVerified`: the old vault is untouched then.
  package func run(
    history: History = .keep, room: UInt64 = 0, progress: (@Sendable (UInt64) -> Void)? = nil,
    shouldStop: @escaping () -> Bool = { false }
  ) throws(VaultError) {
    guard holders.contains(where: { $0.role == .cover }),
      let coverVault = opened.first(where: { $0.role == .cover })
    else { throw .coverSecretNeeded }
    var compartments = [try compartment(of: coverVault, history)]
    for vault in opened where vault.role == .hidden && isHeld(vault.compartment) {
      compartments.append(try compartment(of: vault, history))
    }
    for id in added where isHeld(id) {
      compartments.append(Genesis.Compartment(id: id, role: .hidden, changes: []))
    }
    let genesis = try Genesis(compartments, room: room)
    let permissions = try cells { () throws(CellError) in try storage.permissions() }
    let path = self.path
    try VaultFile(
      path, suite: suite, watch: VaultFile.Watch(progress: progress, shouldStop: shouldStop)
    ).write(
      genesis, slots: holders.map { Genesis.Slot(secret: $0.secret, compartment: $0.compartment) },
      permissions: permissions
    ) { working throws(CellError) in
      try FileNaming.replace(path, with: working)
    }
  }

  private func isHeld(_ compartment: CompartmentID) -> Bool {
    holders.contains { $0.compartment == compartment }
  }

  private func compartment(
    of vault: Vault, _ history: History
  ) throws(VaultError) -> Genesis.Compartment {
    let state = try vault.load()
    guard state.damages.isEmpty else { throw .damaged(state.damages) }
    guard state.tailLength == 0 else { throw .tornTail(bytes: state.tailLength) }
    let compartment = state.current
    guard compartment.replay.newerEntries == 0 else { throw .newerProgram }
    let rewriter = Rewriter(compartment, storage: storage)
    return Genesis.Compartment(
      id: vault.compartment, role: vault.role, changes: try rewriter.changes(history))
  }
}
