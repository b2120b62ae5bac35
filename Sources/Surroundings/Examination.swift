package import SystemPackage

/// A look at the machine, and at a vault's place on it where one is named. It needs no secret,
/// opens no socket and reads nothing but configuration.
package struct Examination {
  /// What was found, in the order of the areas.
  package let findings: [MachineFinding]

  /// Looks.
  ///
  /// - Parameters:
  ///   - machine: where to look.
  ///   - vault: the vault's file, as an absolute path below the machine's root.
  ///   - derivationMemory: what deriving a key takes, in bytes.
  ///   - lockedMemory: what must be locked in memory, in bytes.
  package init(
    of machine: Machine, vault: FilePath?, derivationMemory: UInt64, lockedMemory: UInt64
  ) {
    var found = MemoryChecks(
      machine: machine, derivation: derivationMemory, locked: lockedMemory
    ).findings()
    if let vault { found += FolderChecks(machine: machine, vault: vault).findings() }
    found += HabitChecks(machine: machine).findings()
    findings = MachineFinding.Area.allCases.flatMap { area in found.filter { $0.area == area } }
  }

  /// An examination that found this.
  init(_ findings: [MachineFinding]) { self.findings = findings }

  /// How many findings would let something of a vault leave it.
  package var leaks: Int { findings.count { $0.leaks } }
}
