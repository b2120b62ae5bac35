import Parallel
import Records
import Synchronization
package import VaultStore

// Below so many versions starting a thread costs more than it saves.
private let fewestVersions = 100

extension VerificationReport {
  /// Looks at the fields of every version of a vault that is sound. What is sealed rightly may
  /// still be no record: fields are the records' matter, not the file's.
  package mutating func checkFields(of vault: Vault, _ front: any FrontEnd) throws {
    guard isSound else { return }
    let state = try vault.load()
    let progress = front.begin(.verifyingRecords(versions: versions))
    defer { progress.end() }
    for compartment in [state.cover, state.hidden].compactMap({ $0 }) {
      let versions = Array(compartment.replay.allVersions)
      let damaged = Mutex<[Replay.Index]>([])
      let failure = Mutex<(any Error)?>(nil)
      Parallel.slices(of: versions.count, fewest: fewestVersions) { slice in
        let bodies = compartment.bodies()
        for index in versions[slice] where !front.isStopRequested {
          progress.add(1)
          guard let content = compartment.replay.version(index).content else { continue }
          do {
            _ = try Metadata(serialized: try bodies.metadata(of: content))
          } catch is MetadataError {
            damaged.withLock { $0.append(index) }
          } catch {
            failure.withLock { $0 = $0 ?? error }
          }
        }
      }
      try front.check()
      if let failure = failure.withLock({ $0 }) { throw failure }
      for index in damaged.withLock({ $0.sorted() }) {
        let cell = compartment.replay.commitCell(of: index)
        note(Damage(cell: cell, kind: .entry), in: compartment.role)
      }
    }
  }
}
