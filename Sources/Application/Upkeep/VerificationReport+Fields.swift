import Records
package import VaultStore

extension VerificationReport {
  /// Looks at the fields of every version of a vault that is sound. What is sealed rightly may
  /// still be no record: fields are the records' matter, not the file's.
  package mutating func checkFields(of vault: Vault, _ front: any FrontEnd) throws {
    guard isSound else { return }
    let state = try vault.load()
    let progress = front.begin(.verifyingRecords(versions: versions))
    defer { progress.end() }
    for compartment in [state.cover, state.hidden].compactMap({ $0 }) {
      let bodies = compartment.bodies()
      for index in compartment.replay.allVersions {
        try front.check()
        progress.add(1)
        guard let content = compartment.replay.version(index).content else { continue }
        do {
          _ = try Metadata(serialized: try bodies.metadata(of: content))
        } catch is MetadataError {
          let cell = compartment.replay.commitCell(of: index)
          note(Damage(cell: cell, kind: .entry), in: compartment.role)
        }
      }
    }
  }
}
