import Sodium

/// Finds the runs of a hidden compartment in the noise of the cover's commits (format section 5,
/// OPEN).
///
/// Nothing here throws: a hidden compartment that is damaged, or that the disk does not give, must
/// neither stop nor change work on the cover. What is wrong stands in the chain that comes back.
package struct HiddenWalk {
  private static let windowCells = 32

  private let storage: any Storage
  private let keys: HiddenKeys
  private let window: CellWindow
  private let opener: CommitCellOpener
  private var chain = HiddenChain()

  private init(_ storage: any Storage, _ keys: HiddenKeys) {
    self.storage = storage
    self.keys = keys
    window = CellWindow(storage, .backward, cells: HiddenWalk.windowCells)
    opener = CommitCellOpener(window)
  }

  /// All runs, along a whole chain of the cover.
  package static func full(
    _ storage: any Storage, keys: HiddenKeys, along cover: Chain
  ) -> HiddenChain {
    var walk = HiddenWalk(storage, keys)
    var steps = cover.links.map { ChainWalk.Step.link($0) }
    steps += cover.brokenCells.map { .broken($0) }
    for step in steps.sorted(by: { $0.index > $1.index }) { walk.visit(step) }
    return walk.finished()
  }

  /// The newest run alone; the cover's commits are walked until it is found.
  package static func tip(
    _ storage: any Storage, keys: HiddenKeys, cover: CoverKeys
  ) -> HiddenChain {
    var walk = HiddenWalk(storage, keys)
    do throws(CellError) {
      try ChainWalk(storage, keys: cover).walk { step in
        walk.visit(step)
        return !walk.chain.runs.isEmpty || !walk.chain.damages.isEmpty
      }
    } catch {
      walk.damage(0, .unreadable)
    }
    return walk.finished()
  }

  private mutating func finished() -> HiddenChain {
    if chain.runs.isEmpty && chain.damages.isEmpty { damage(keys.base, .sealBroken) }
    chain.runs.reverse()
    return chain
  }

  private mutating func visit(_ step: ChainWalk.Step) {
    do throws(CellError) {
      switch step {
      case .link(let link): try lookForRun(of: link)
      // A damaged commit cell hides its own run, not the one before it.
      case .broken(let index): try lookForRun(at: index - 1, above: 1)
      }
    } catch {
      damage(step.index, .unreadable)
    }
  }

  private mutating func lookForRun(of link: ChainLink) throws(CellError) {
    guard link.start > 1 else { return try lookForGenesis(in: link) }
    // Until a run is found, a damaged newest run would pass for noise: the cover's commit cell
    // pins the cell in question.
    if chain.runs.isEmpty {
      guard let cell = try unsafe window.cell(link.index - 1),
        unsafe Hash.digest(cell) == link.commit.near
      else { return damage(link.index - 1, .near) }
    }
    try lookForRun(at: link.index - 1, above: link.fillerCells.lowerBound)
  }

  private mutating func lookForRun(at index: UInt64, above: UInt64) throws(CellError) {
    if let run = try open(index, above: above) { add(run) }
  }

  private mutating func lookForGenesis(in link: ChainLink) throws(CellError) {
    guard link.fillerCells.contains(keys.base),
      let run = try open(keys.base, above: link.fillerCells.lowerBound)
    else { return damage(keys.base, .sealBroken) }
    add(run)
    if run.commit.sequence != 0 || run.commit.previous != keys.header { damage(keys.base, .chain) }
  }

  private mutating func open(_ index: UInt64, above: UInt64) throws(CellError) -> ChainLink? {
    guard let link = try opener.open(index, keys.key) else { return nil }
    let commit = link.commit
    let fits =
      commit.logLength <= CommitCell.longestLog
      && commit.sealedCells == UInt64(commit.cellCount)
      && UInt64(commit.cellCount) <= index && link.start >= above
    if !fits { damage(index, .counts) }
    return fits ? link : nil
  }

  private mutating func add(_ run: ChainLink) {
    if let newer = chain.runs.last,
      newer.commit.previous != run.seal || newer.commit.sequence != run.commit.sequence &+ 1
    {
      damage(newer.index, .chain)
    }
    chain.runs.append(run)
  }

  private mutating func damage(_ cell: UInt64, _ kind: Damage.Kind) {
    let damage = Damage(cell: cell, kind: kind)
    if !chain.damages.contains(damage) { chain.damages.append(damage) }
  }
}

extension ChainWalk.Step {
  /// The cell at which the walk stands.
  fileprivate var index: UInt64 {
    switch self {
    case .link(let link): link.index
    case .broken(let index): index
    }
  }
}
