package import CellFile
import Sodium

/// One unlocked compartment: its replayed state and a way to its bodies.
package final class Compartment {
  /// What it is to the file.
  package let role: CompartmentRole
  /// The replayed state.
  package let replay: Replay
  /// Its newest commit or run.
  package private(set) var newest: ChainLink
  let key: CellKey
  private let storage: any Storage

  /// Replays a chain from genesis.
  ///
  /// A log that cannot be read is damage; what stands in its commit cell is still replayed.
  ///
  /// - Throws: `CellError.system` where the file cannot be read.
  init(
    role: CompartmentRole, chain: [ChainLink], key: CellKey, storage: any Storage
  ) throws(CellError) {
    self.role = role
    self.key = key
    self.storage = storage
    replay = Replay()
    guard let last = chain.last else { throw .damaged(Damage(cell: 0, kind: .noCommit)) }
    newest = last
    for link in chain { try replay(link) }
  }

  private func replay(_ link: ChainLink) throws(CellError) {
    do throws(CellError) {
      replay.add(log: try link.log(from: storage, key: key), of: link)
    } catch .damaged(let damage) {
      replay.note(damage)
      replay.add(log: link.commit.logHead, of: link)
    }
  }

  /// Takes in a commit that was just written or found.
  func append(_ link: ChainLink) throws(CellError) {
    try replay(link)
    newest = link
  }

  /// A reader of bodies, for one thread.
  package func bodies() -> BodyReader { BodyReader(storage: storage, key: key) }
}

extension Compartment {
  /// A version's body as a source for a new version.
  package func source(of content: Version.Content) -> any BodySource {
    StoredBodySource(content, cursor: BodyCursor(storage, key: key))
  }
}
