package import CellFile
import Sodium

/// What stands in a vault: the replayed compartments and what is wrong with the file.
package final class VaultState {
  /// The cover.
  package let cover: Compartment
  /// The hidden compartment that is open, if one is.
  package let hidden: Compartment?
  /// What is wrong with the cover; empty for a sound one.
  package var damages: [Damage] { chainDamages + cover.replay.damages }
  /// What is wrong with the hidden compartment that was opened: it can be read as far as it opens,
  /// and not be added to. The cover does not depend on it.
  package var hiddenDamages: [Damage] { hiddenChainDamages + (hidden?.replay.damages ?? []) }
  private let chainDamages: [Damage]
  private let hiddenChainDamages: [Damage]
  /// Bytes behind the newest commit.
  package let tailLength: Int64
  /// How many commits the cover has.
  package let commits: Int
  /// How many of them change nothing in the cover, genesis not counted: what remains to be seen of
  /// work in a hidden compartment, and of every session that only read.
  package let emptyCommits: Int
  /// Whether more than half of the file's cells lie in commits that change nothing: a reseal with
  /// `--compact` would give them back. Decided from the cover alone.
  package let isMostlyEmpty: Bool

  init(storage: any Storage, keys: CoverKeys, hidden: HiddenKeys?) throws(VaultError) {
    let chain = try cells { () throws(CellError) in
      try ChainWalk(storage, keys: keys).full()
    }
    guard !chain.links.isEmpty else {
      throw .cell(.damaged(Damage(cell: 0, kind: .noCommit)))
    }
    cover = try cells { () throws(CellError) in
      try Compartment(role: .cover, chain: chain.links, key: keys.key, storage: storage)
    }
    let runs = hidden.map { HiddenWalk.full(storage, keys: $0, along: chain) }
    var hiddenDamages = runs?.damages ?? []
    self.hidden = VaultState.compartment(of: runs, hidden, storage, &hiddenDamages)
    hiddenChainDamages = hiddenDamages
    chainDamages = chain.damages
    tailLength = chain.tailLength
    commits = chain.links.count
    let empty = chain.links.filter { $0.commit.logLength == 0 && $0.commit.sequence > 0 }
    emptyCommits = empty.count
    let emptyCells = empty.reduce(UInt64(0)) { $0 + UInt64($1.commit.cellCount) }
    isMostlyEmpty = emptyCells * 2 > (chain.newest?.index ?? 0) + 1
  }

  /// A hidden compartment as far as it can be read; nil where nothing of it can.
  private static func compartment(
    of runs: HiddenChain?, _ keys: HiddenKeys?, _ storage: any Storage, _ damages: inout [Damage]
  ) -> Compartment? {
    guard let runs, let keys, !runs.runs.isEmpty else { return nil }
    do throws(CellError) {
      return try Compartment(role: .hidden, chain: runs.runs, key: keys.key, storage: storage)
    } catch {
      damages.append(Damage(cell: keys.base, kind: .unreadable))
      return nil
    }
  }

  /// The compartment that new records go to: the hidden one where it is open, else the cover.
  package var current: Compartment { hidden ?? cover }
}
