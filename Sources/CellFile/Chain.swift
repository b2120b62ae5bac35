package import Sodium

/// The cover's commits, from genesis to the newest (format section 5).
package struct Chain: Sendable {
  /// The commits, oldest first; with gaps where `damages` says so.
  package var links: [ChainLink] = []
  /// Cells where a commit cell had to stand and none opened. A hidden run may still end before one.
  package var brokenCells: [UInt64] = []
  /// Where the walk failed; empty for a sound chain.
  package var damages: [Damage] = []
  /// The file's size in bytes when it was walked.
  package var fileSize: Int64

  /// The newest commit.
  package var newest: ChainLink? { links.last }

  /// The bytes behind the newest commit: a torn tail, or a commit under way.
  package var tailLength: Int64 {
    guard let newest else { return fileSize }
    return fileSize - Cell.offset(newest.index + 1)
  }
}

/// The runs of one hidden compartment, from genesis to the newest.
///
/// What is wrong with them is theirs alone: it stands here and is never thrown, so that work on the
/// cover cannot fail for it.
package struct HiddenChain: Sendable {
  /// The runs, oldest first; with gaps where `damages` says so.
  package var runs: [ChainLink] = []
  /// Where the walk failed; empty for a sound compartment.
  package var damages: [Damage] = []

  /// Runs that were found.
  package init(runs: [ChainLink] = [], damages: [Damage] = []) {
    self.runs = runs
    self.damages = damages
  }

  /// The newest run.
  package var newest: ChainLink? { runs.last }

  /// Whether the compartment can be added to.
  package var isSound: Bool { damages.isEmpty && !runs.isEmpty }
}

/// What a walk along the cover's commits needs to know of an unlocked vault.
package struct CoverKeys: Sendable {
  /// The cover's key.
  package let key: CellKey
  /// Where the cover's slot says that its genesis commit ends; not known from a hidden slot.
  package let base: UInt64?
  /// The digest of the header, to which genesis commits point.
  package let header: Digest

  /// The cover's keys.
  package init(key: CellKey, base: UInt64?, header: Digest) {
    self.key = key
    self.base = base
    self.header = header
  }
}

/// What finding the runs of a hidden compartment needs, beside the cover's commits.
package struct HiddenKeys: Sendable {
  /// The compartment's key.
  package let key: CellKey
  /// The cell of its genesis run's commit cell.
  package let base: UInt64
  /// The digest of the header, to which genesis runs point.
  package let header: Digest

  /// A hidden compartment's keys.
  package init(key: CellKey, base: UInt64, header: Digest) {
    self.key = key
    self.base = base
    self.header = header
  }
}
