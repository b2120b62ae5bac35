package import CellFile
import Sodium
package import SystemPackage

/// Writing a whole vault under a working name, checking it and giving it its own name
/// (format section 8).
struct VaultFile {
  /// Who watches a long piece of work.
  struct Watch {
    var progress: (@Sendable (UInt64) -> Void)?
    var shouldStop: () -> Bool = { false }
    /// The least step of the grid on which the file is finished; nil for a new vault, which has one
    /// secret and nothing hidden.
    var grid: Duration?
  }

  /// What became of a file.
  struct Written {
    /// The anchors of the compartments.
    let anchors: [CompartmentID: String]
    /// Whether the file's name would survive a loss of power.
    let durability: Durability
  }

  /// Bytes a second that every disk is taken to write and read back.
  private static let gridRate = 16_000_000.0

  private let path: FilePath
  private let suite: Suite
  private let watch: Watch

  init(_ path: FilePath, suite: Suite, watch: Watch) {
    self.path = path
    self.suite = suite
    self.watch = watch
  }

  /// Writes a vault beside `path`, reads it back and lets `finish` give it its name. On any failure
  /// nothing is left behind.
  ///
  /// All that takes a time which depends on how many secrets there are is done before the file
  /// exists. The last write and the new name come on a coarse grid behind the file's creation.
  ///
  /// - Throws: `VaultError.notVerified` where the new file does not read back.
  @discardableResult
  func write(
    _ genesis: Genesis, slots: [Genesis.Slot], permissions: FileRights,
    finish: (FilePath) throws(CellError) -> Durability
  ) throws(VaultError) -> Written {
    guard slots.count <= Header.slotCount else { throw .tooManySecrets }
    for (index, slot) in slots.enumerated() {
      for other in slots[..<index] where slot.secret.isEqual(to: other.secret) {
        throw .equalSecrets
      }
    }
    let prepared = try genesis.prepare(slots: slots, suite: suite)
    let working = FilePath("\(path.string).\(Hexadecimal.string(Random.bytes(4))).new")
    let storage = try cells { () throws(CellError) in
      try FileStorage.create(working, rights: permissions)
    }
    let created = ContinuousClock.now
    storage.markAsBeingWritten()
    // Open, and so locked, to the end: nobody may take it for left over.
    defer { withExtendedLifetime(storage) {} }
    do throws(VaultError) {
      let links = try prepared.write(
        to: storage, progress: watch.progress, shouldStop: watch.shouldStop
      ) { () throws(CellError.Cause) in
        try waitForGrid(since: created, fileSize: prepared.fileSize)
      }
      return try cells { () throws(CellError) in
        var anchors: [CompartmentID: String] = [:]
        let window = CellWindow(storage, .forward, cells: 1)
        for (id, link) in links { anchors[id] = try Vault.anchor(of: link, window) }
        return Written(anchors: anchors, durability: try finish(working))
      }
    } catch {
      FileNaming.discard(working)
      throw error == .cell(.notSaved(.notAsWritten)) ? .notVerified : error
    }
  }

  /// Waits for the next multiple of the grid's step: the larger of the suite's and what the file's
  /// size takes at 16 MB a second.
  private func waitForGrid(
    since created: ContinuousClock.Instant, fileSize: UInt64
  ) throws(CellError.Cause) {
    guard let grid = watch.grid else { return }
    let step = max(grid, .seconds(Double(fileSize) / VaultFile.gridRate))
    var end = created + step
    while end < .now { end += step }
    while ContinuousClock.now < end {
      if watch.shouldStop() { throw .interrupted }
      WallClock.pause()
    }
  }
}

extension Vault {
  /// Creates a vault that has a cover and nothing in it: 1 MiB of which every byte passes for
  /// random.
  ///
  /// - Parameters:
  ///   - path: must be free.
  ///   - secret: opens the cover.
  ///   - doublings: how often the usual size is doubled.
  /// - Returns: whether it would survive a loss of power.
  /// - Throws: `VaultError.exists`, `VaultError.cell`, `VaultError.notEnoughMemory`.
  @discardableResult
  package static func create(
    at path: FilePath, secret: Secret, doublings: UInt64 = 0, suite: Suite
  ) throws(VaultError) -> Durability {
    try create(
      at: path, secret: secret, holding: [], doublings: doublings, suite: suite,
      VaultFile.Watch())
  }

  /// Creates a vault that holds some versions of this one's cover, with the ids, times and parents
  /// that they have here, and nothing else of it.
  ///
  /// - Parameters:
  ///   - path: must be free.
  ///   - secret: opens the new vault's cover.
  ///   - versions: of the cover, for instance the heads of some records.
  ///   - state: this vault's.
  ///   - progress: told how many cells were written or checked.
  ///   - shouldStop: asked between batches.
  /// - Returns: whether it would survive a loss of power.
  /// - Throws: as `create`, and the damage of a version that cannot be read: no file is left then.
  package func createCopy(
    at path: FilePath, secret: Secret, of versions: [Replay.Index], in state: VaultState,
    doublings: UInt64 = 0, progress: (@Sendable (UInt64) -> Void)? = nil,
    shouldStop: @escaping () -> Bool = { false }
  ) throws(VaultError) -> Durability {
    let changes = try Rewriter(state.cover, storage: storage).changes(of: versions)
    return try Vault.create(
      at: path, secret: secret, holding: changes, doublings: doublings, suite: suite,
      VaultFile.Watch(progress: progress, shouldStop: shouldStop))
  }

  private static func create(
    at path: FilePath, secret: Secret, holding changes: [Change], doublings: UInt64, suite: Suite,
    _ watch: VaultFile.Watch
  ) throws(VaultError) -> Durability {
    guard !FileNaming.exists(path) else { throw .exists }
    let cover = Genesis.NewCompartment(id: .random(), role: .cover, changes: changes)
    let genesis = try Genesis([cover], doublings: doublings)
    do throws(VaultError) {
      return try VaultFile(path, suite: suite, watch: watch).write(
        genesis, slots: [Genesis.Slot(secret: secret, compartment: cover.id)],
        permissions: .ownerOnly
      ) { working throws(CellError) in
        try FileNaming.name(working, as: path)
      }.durability
    } catch .cell(.system(.fileExists, _)) {
      throw .exists
    }
  }
}
