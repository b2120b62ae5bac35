package import CellFile
import Sodium

/// What stands in a vault: the replayed compartments and what is wrong with the file.
package final class VaultState {
  /// The cover.
  package let cover: Compartment
  /// The hidden compartment that is open, if one is.
  package let hidden: Compartment?
  /// Where the chain of commits is broken; empty for a sound vault.
  package let chainDamages: [Damage]
  /// Bytes behind the newest commit.
  package let tailLength: Int64
  /// How many commits the cover has.
  package let commits: Int
  /// How many of them change nothing in the cover, genesis not counted: what remains to be seen of
  /// work in a hidden compartment, and of every session that only read.
  package let emptyCommits: Int

  init(storage: any Storage, keys: ChainKeys) throws(VaultError) {
    let chain = try cells { () throws(CellError) in
      try ChainWalk(storage, keys: keys).full()
    }
    guard !chain.cover.isEmpty else {
      throw .cell(.damaged(Damage(cell: 0, kind: .noCommit)))
    }
    cover = try cells { () throws(CellError) in
      try Compartment(role: .cover, chain: chain.cover, key: keys.cover, storage: storage)
    }
    if let hidden = keys.hidden {
      guard !chain.hidden.isEmpty else {
        throw .cell(.damaged(Damage(cell: hidden.base, kind: .sealBroken)))
      }
      self.hidden = try cells { () throws(CellError) in
        try Compartment(role: .hidden, chain: chain.hidden, key: hidden.key, storage: storage)
      }
    } else {
      hidden = nil
    }
    chainDamages = chain.damages
    tailLength = chain.tailLength
    commits = chain.cover.count
    emptyCommits = chain.cover.count { $0.commit.logLength == 0 && $0.commit.sequence > 0 }
  }

  /// The compartment that new records go to: the hidden one where it is open, else the cover.
  package var current: Compartment { hidden ?? cover }

  /// All that is wrong with the chain and the logs.
  package var damages: [Damage] {
    chainDamages + cover.replay.damages + (hidden?.replay.damages ?? [])
  }
}
