package import CellFile
import Sodium
package import SystemPackage

/// Writes a vault anew: other salt, keys, nonces and noise; other secrets and compartments where
/// that is wanted (format section 8).
///
/// Takes the writers' lock only to run: while secrets are asked for nobody is kept from saving. What
/// no given secret opens is lost: the program asks before, in the same words whether there is such a
/// thing or not.
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

  /// What becomes of the file's size.
  package enum Size: Sendable {
    /// It does not shrink: what lies in the noise fits again.
    case kept
    /// It is doubled, for more room.
    case doubled
    /// It is what the cover needs.
    case compact
  }

  /// A secret that was given, and what it opens.
  package struct KeptSecret: Sendable {
    /// The secret.
    package let secret: Secret
    /// What it opens.
    package let compartment: CompartmentID
    /// What that compartment is.
    package let role: CompartmentRole
  }

  private let path: FilePath
  private let suite: Suite
  private var opened: [Vault] = []
  private var carried: [CompartmentID: [WaitingChanges]] = [:]
  private var amendments: [Change] = []

  /// The secrets of the new vault. Change it to add, replace or remove passphrases.
  package private(set) var holders: [KeptSecret] = []
  private var added: [CompartmentID] = []
  /// What opens what a locked session keeps, for each secret that was given, with what the secret
  /// opened.
  package private(set) var keepers: [(holder: Holder, vault: Vault)] = []

  /// A reseal of the vault at a path.
  ///
  /// - Throws: `VaultError.cell` where there is no such file.
  package init(_ path: FilePath, suite: Suite) throws(VaultError) {
    self.suite = suite
    self.path = try cells { () throws(CellError) in try FileStorage.resolve(path) }
  }

  /// Gives a secret whose compartment shall be kept.
  ///
  /// - Returns: the holder; a secret that was given before counts once.
  /// - Throws: `VaultError.nothingOpens`.
  @discardableResult
  package func keep(_ secret: Secret) throws(VaultError) -> KeptSecret {
    if let known = holders.first(where: { $0.secret.isEqual(to: secret) }) { return known }
    let vault = try Vault(path, secret: secret, suite: suite)
    if !opened.contains(where: { $0.compartment == vault.compartment }) { opened.append(vault) }
    let holder = KeptSecret(secret: secret, compartment: vault.compartment, role: vault.role)
    holders.append(holder)
    keepers.append((try Holder(vault, secret: secret), vault))
    return holder
  }

  /// Adds a secret for a compartment that is open.
  ///
  /// - Throws: `VaultError.equalSecrets`, `VaultError.tooManySecrets`.
  package func add(_ secret: Secret, for holder: KeptSecret) throws(VaultError) {
    try add(KeptSecret(secret: secret, compartment: holder.compartment, role: holder.role))
  }

  /// Adds an empty hidden compartment that a secret opens.
  ///
  /// - Throws: `VaultError.equalSecrets`, `VaultError.tooManySecrets`.
  package func addCompartment(_ secret: Secret) throws(VaultError) {
    let id = CompartmentID.random()
    try add(KeptSecret(secret: secret, compartment: id, role: .hidden))
    added.append(id)
  }

  private func add(_ holder: KeptSecret) throws(VaultError) {
    guard holders.count < Header.slotCount else { throw .tooManySecrets }
    guard !holders.contains(where: { $0.secret.isEqual(to: holder.secret) }) else {
      throw .equalSecrets
    }
    holders.append(holder)
  }

  /// Takes a secret away; its compartment goes too where nothing else opens it.
  package func remove(_ holder: KeptSecret) {
    holders.removeAll { $0.secret.isEqual(to: holder.secret) }
  }

  /// Takes along what waits in a session, so that it stands in the new vault.
  ///
  /// - Parameter compartment: the hidden compartment that it belongs to.
  package func carry(_ waiting: WaitingChanges, of compartment: CompartmentID) {
    carried[compartment, default: []].append(waiting)
  }

  /// Changes the cover on the way: the changes stand in the new vault, and never in the old one.
  package func amend(_ changes: Changes<Cover>) { amendments += changes.list }

  /// The cover as it is before the reseal, whichever secret was given first.
  ///
  /// - Throws: as `Vault.loadAsCover`.
  package func coverState() throws(VaultError) -> VaultState? {
    try opened.first?.loadAsCover()
  }

  /// Whether all that is carried belongs to compartments whose secrets were given.
  package var keepsAllCarried: Bool {
    carried.allSatisfy { $0.value.allSatisfy { $0.count == 0 } || isHeld($0.key) }
  }

  /// The anchor of a compartment in the new vault.
  package struct Anchor: Sendable {
    /// What the compartment is.
    package let role: CompartmentRole
    /// 32 hexadecimal digits.
    package let digits: String
  }

  /// What became of a reseal.
  package struct Result: Sendable {
    /// The new anchors, the cover's first.
    package let anchors: [Anchor]
    /// Whether the new vault would survive a loss of power.
    package let durability: Durability
  }

  /// Writes the new vault, reads it back and puts it in the old one's place.
  ///
  /// - Parameters:
  ///   - history: what becomes of older versions.
  ///   - size: what becomes of the file's size; an observer sees it.
  ///   - proof: a secret of the cover that must open the new file before it takes the old one's place.
  /// - Throws: `VaultError.coverSecretNeeded`, `.roomNeeded`, `.newerProgram`, `.damaged`,
  ///   `.hiddenDamaged`, `.tornTail`, `.resealed`, `.notVerified`: the old vault is untouched then.
  @discardableResult
  package func run(
    history: History = .keep, size: Size = .kept, proving proof: Secret? = nil,
    progress: (@Sendable (UInt64) -> Void)? = nil, shouldStop: @escaping () -> Bool = { false }
  ) throws(VaultError) -> Result {
    guard holders.contains(where: { $0.role == .cover }),
      let coverVault = opened.first(where: { $0.role == .cover })
    else { throw .coverSecretNeeded }
    let storage = try lock(coverVault)
    defer { storage.unlock() }
    var compartments = [try cover(of: coverVault, history, storage)]
    for vault in opened where vault.role == .hidden && isHeld(vault.compartment) {
      compartments.append(try hidden(of: vault, history, storage, shouldStop))
    }
    for id in added where isHeld(id) {
      compartments.append(Genesis.NewCompartment(id: id, role: .hidden, changes: []))
    }
    let fileSize = try coverVault.fileSize()
    let genesis = try Genesis(
      compartments,
      keeping: size == .compact ? 0 : UInt64(fileSize) / UInt64(Cell.size),
      doublings: size == .doubled ? 1 : 0)
    let permissions = try cells { () throws(CellError) in try storage.permissions() }
    let (path, suite) = (self.path, self.suite)
    let written = try VaultFile(
      path, suite: suite,
      watch: VaultFile.Watch(
        progress: progress, shouldStop: shouldStop, grid: suite.resealGrid)
    ).write(
      genesis, slots: holders.map { Genesis.Slot(secret: $0.secret, compartment: $0.compartment) },
      permissions: permissions
    ) { working throws(CellError) in
      if let proof { try Reseal.prove(working, opensWith: proof, suite: suite) }
      return try FileNaming.replace(path, with: working)
    }
    return Result(
      anchors: compartments.compactMap { compartment in
        written.anchors[compartment.id].map { Anchor(role: compartment.role, digits: $0) }
      }, durability: written.durability)
  }

  /// Opens a new file and reads all that it lists, before it gets its name.
  ///
  /// - Throws: `CellError.notSaved(.notAsWritten)`.
  private static func prove(
    _ working: FilePath, opensWith proof: Secret, suite: Suite
  ) throws(CellError) {
    do throws(VaultError) {
      let vault = try Vault(working, secret: proof, suite: suite)
      guard vault.role == .cover, try vault.load().damages.isEmpty else { throw .notVerified }
    } catch {
      throw .notSaved(.notAsWritten)
    }
  }

  private func isHeld(_ compartment: CompartmentID) -> Bool {
    holders.contains { $0.compartment == compartment }
  }

  /// Waits for the lock; the file must be the one that the secrets opened.
  private func lock(_ vault: Vault) throws(VaultError) -> FileStorage {
    let storage = try cells { () throws(CellError) in
      let storage = try FileStorage.open(path, forWriting: true)
      try storage.lockExclusively()
      return storage
    }
    guard storage.isStillAtPath(), try Vault.header(of: storage).digest == vault.keys.header
    else { throw .resealed }
    return storage
  }

  private func cover(
    of vault: Vault, _ history: History, _ storage: FileStorage
  ) throws(VaultError) -> Genesis.NewCompartment {
    let state = try vault.load()
    guard state.damages.isEmpty else { throw .damaged(state.damages) }
    guard state.tailLength == 0 else { throw .tornTail(bytes: state.tailLength) }
    if !amendments.isEmpty {
      let replay = state.cover.replay
      let stamp = Stamp.ofReseal(after: max(replay.newestTime, vault.newestTime))
      replay.add(
        waiting: try RunLayout.heldLog(amendments, stamp: stamp), after: state.cover.newest)
    }
    return try rewritten(state.cover, of: vault, history, storage)
  }

  /// A hidden compartment as it goes into the new vault. All of it is read once before there is a
  /// new file: what is damaged is found while nothing shows yet.
  private func hidden(
    of vault: Vault, _ history: History, _ storage: FileStorage,
    _ shouldStop: @escaping () -> Bool
  ) throws(VaultError) -> Genesis.NewCompartment {
    let state = try vault.load()
    guard let hidden = state.hidden, state.hiddenDamages.isEmpty else {
      throw .hiddenDamaged(state.hiddenDamages)
    }
    let found = try cells { () throws(CellError) in
      var verification = Verification(
        storage, keys: vault.keys, hidden: vault.hiddenKeys, progress: nil,
        shouldStop: shouldStop)
      return try verification.runHidden().hiddenDamages
    }
    guard found.isEmpty else { throw .hiddenDamaged(found) }
    for waiting in carried[vault.compartment] ?? [] { try state.show(waiting) }
    return try rewritten(hidden, of: vault, history, storage)
  }

  private func rewritten(
    _ compartment: Compartment, of vault: Vault, _ history: History, _ storage: FileStorage
  ) throws(VaultError) -> Genesis.NewCompartment {
    guard compartment.replay.newerEntries == 0 else { throw .newerProgram }
    let rewriter = Rewriter(compartment, storage: storage)
    return Genesis.NewCompartment(
      id: vault.compartment, role: vault.role, changes: try rewriter.changes(history))
  }
}
