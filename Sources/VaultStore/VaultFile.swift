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
  }

  private let path: FilePath
  private let suite: Suite
  private let watch: Watch

  init(_ path: FilePath, suite: Suite, watch: Watch) {
    self.path = path
    self.suite = suite
    self.watch = watch
  }

  /// Writes a vault beside `path`, opens it with every secret, verifies it, and lets `finish` give
  /// it its name. On any failure nothing is left behind.
  ///
  /// - Throws: `VaultError.notVerified` where the new file does not read back.
  func write(
    _ genesis: Genesis, slots: [Genesis.Slot], permissions: FilePermissions,
    finish: (FilePath) throws(CellError) -> Void
  ) throws(VaultError) {
    guard slots.count <= Header.slotCount else { throw .tooManySecrets }
    for (index, slot) in slots.enumerated() {
      for other in slots[..<index] where slot.secret.isEqual(to: other.secret) {
        throw .equalSecrets
      }
    }
    let working = FilePath("\(path.string).\(Hexadecimal.string(Random.bytes(4))).new")
    let storage = try cells { () throws(CellError) in
      try FileStorage.create(working, permissions: permissions)
    }
    do throws(VaultError) {
      try genesis.write(
        to: storage, slots: slots, suite: suite, progress: watch.progress,
        shouldStop: watch.shouldStop)
      try check(working, slots)
      try cells { () throws(CellError) in try finish(working) }
    } catch {
      FileNaming.discard(working)
      throw error
    }
  }

  /// Reads the new file back: each secret opens its compartment, and all of it verifies.
  private func check(_ working: FilePath, _ slots: [Genesis.Slot]) throws(VaultError) {
    var verified: Set<[UInt8]> = []
    for slot in slots {
      let vault = try Vault(working, secret: slot.secret, suite: suite)
      guard vault.compartment == slot.compartment else { throw .notVerified }
      guard verified.insert(slot.compartment.bytes).inserted else { continue }
      let report = try vault.verify(progress: watch.progress, shouldStop: watch.shouldStop)
      guard report.isSound, report.tailLength == 0 else { throw .notVerified }
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
  ///   - room: noise cells in addition to the usual ones.
  /// - Throws: `VaultError.exists`, `VaultError.cell`, `VaultError.notEnoughMemory`.
  package static func create(
    at path: FilePath, secret: Secret, room: UInt64 = 0, suite: Suite
  ) throws(VaultError) {
    guard !FileNaming.exists(path) else { throw .exists }
    let cover = Genesis.Compartment(id: .random(), role: .cover, changes: [])
    let genesis = try Genesis([cover], room: room)
    do throws(VaultError) {
      try VaultFile(path, suite: suite, watch: VaultFile.Watch()).write(
        genesis, slots: [Genesis.Slot(secret: secret, compartment: cover.id)],
        permissions: .ownerReadWrite
      ) { working throws(CellError) in
        try FileNaming.name(working, as: path)
      }
    } catch .cell(.system(.fileExists, _)) {
      throw .exists
    }
  }
}
