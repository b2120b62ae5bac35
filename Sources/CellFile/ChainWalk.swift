package import Sodium
import SystemPackage

/// Finds the newest commit and walks from it to genesis, checking each link
/// (format section 5, OPEN).
package final class ChainWalk {
  private static let windowCells = 32

  private let storage: any Storage
  private let keys: ChainKeys
  private let window: CellWindow
  private let plaintext = CellBuffer(plaintexts: 1)
  private var chain: Chain

  /// A walk over the file as it is now.
  package init(_ storage: any Storage, keys: ChainKeys) throws(CellError) {
    self.storage = storage
    self.keys = keys
    window = CellWindow(storage, .backward, cells: ChainWalk.windowCells)
    do throws(Errno) {
      chain = Chain(cover: [], hidden: [], damages: [], fileSize: try storage.size())
    } catch {
      throw .system(error, .read)
    }
  }

  /// The newest commit alone, and the newest hidden run where a hidden compartment is open: what
  /// a blind append needs.
  package func tip() throws(CellError) -> Chain {
    try walk { chain in !chain.cover.isEmpty && (self.keys.hidden == nil || !chain.hidden.isEmpty) }
    return chain
  }

  /// The whole chain. Damage is recorded and walked around: what still opens is salvaged.
  package func full() throws(CellError) -> Chain {
    try walk { _ in false }
    return chain
  }

  /// The commits that came after a known one, which must still stand at its place.
  package func since(_ known: ChainLink) throws(CellError) -> Chain {
    try walk { chain in chain.cover.last?.index == known.index }
    return chain
  }

  /// The seal of whatever stands in a cell; nil beyond the end of the file.
  package static func seal(
    at index: UInt64, in storage: any Storage
  ) throws(CellError) -> Digest? {
    let window = CellWindow(storage, .forward, cells: 1)
    return try unsafe window.cell(index).map { unsafe ChainLink.seal(of: $0) }
  }

  private func walk(until enough: (Chain) -> Bool) throws(CellError) {
    let cellCount = UInt64(max(0, chain.fileSize)) / UInt64(Cell.size)
    var next = try search(downFrom: cellCount)
    if next == nil { damage(0, .noCommit) }
    // Links are collected newest first and turned round at the end.
    while let index = next {
      guard let link = try openCover(index) else {
        damage(index, .sealBroken)
        // A damaged commit cell hides its own run, not the one before it.
        try lookForRun(at: index - 1, newest: nil)
        next = try search(downFrom: index)
        continue
      }
      check(link)
      try lookForRun(of: link)
      chain.cover.append(link)
      if link.start == 1 {
        try finish(at: link)
        break
      }
      if enough(chain) { break }
      next = link.start - 1
      if next == 0 {
        damage(link.index, .counts)
        next = nil
      }
    }
    chain.cover.reverse()
    chain.hidden.reverse()
  }

  /// The first cell below an index that opens as a commit cell of the cover.
  private func search(downFrom end: UInt64) throws(CellError) -> UInt64? {
    var index = end
    while index > 1 {
      index -= 1
      if try openCover(index) != nil { return index }
    }
    return nil
  }

  private func openCover(_ index: UInt64) throws(CellError) -> ChainLink? {
    guard let link = try open(index, keys.cover) else { return nil }
    let commit = link.commit
    let fits =
      UInt64(commit.cellCount) <= index
      && commit.logLength <= CommitCell.longestLog
      && commit.sealedCells + SizeRule.leastNoise <= UInt64(commit.cellCount)
    if !fits { damage(index, .counts) }
    return fits ? link : nil
  }

  private func openHidden(_ index: UInt64, above: UInt64) throws(CellError) -> ChainLink? {
    guard let hidden = keys.hidden, let link = try open(index, hidden.key) else { return nil }
    let commit = link.commit
    let fits =
      commit.logLength <= CommitCell.longestLog
      && commit.sealedCells == UInt64(commit.cellCount)
      && UInt64(commit.cellCount) <= index && link.start >= above
    if !fits { damage(index, .counts) }
    return fits ? link : nil
  }

  private func open(_ index: UInt64, _ key: CellKey) throws(CellError) -> ChainLink? {
    guard let cell = try unsafe window.cell(index) else { return nil }
    guard unsafe key.open(.commit, at: index, cell: cell, into: plaintext[0]) else { return nil }
    let commit = unsafe CommitCell(decoding: UnsafeRawBufferPointer(plaintext[0]))
    return ChainLink(index: index, commit: commit, seal: unsafe ChainLink.seal(of: cell))
  }

  /// Checks a cover link against the newer one that was found before it.
  private func check(_ link: ChainLink) {
    guard let newer = chain.cover.last, newer.start == link.index + 1 else { return }
    if newer.commit.previous != link.seal || newer.commit.sequence != link.commit.sequence &+ 1 {
      // What is wrong stands in the newer commit cell: it names another one than this.
      damage(newer.index, .chain)
    }
  }

  private func lookForRun(of link: ChainLink) throws(CellError) {
    guard let hidden = keys.hidden else { return }
    guard link.start > 1 else { return try lookForGenesis(hidden.base, in: link) }
    // Until a run is found, a damaged newest run would pass for noise: the cover's commit cell
    // pins the cell in question.
    if chain.hidden.isEmpty {
      guard let cell = try unsafe window.cell(link.index - 1),
        unsafe Hash.digest(cell) == link.commit.near
      else { return damage(link.index - 1, .near) }
    }
    try lookForRun(at: link.index - 1, newest: link)
  }

  private func lookForRun(at index: UInt64, newest cover: ChainLink?) throws(CellError) {
    guard let run = try openHidden(index, above: cover?.fillerCells.lowerBound ?? 1) else { return }
    add(run)
  }

  private func lookForGenesis(_ base: UInt64, in link: ChainLink) throws(CellError) {
    guard link.fillerCells.contains(base),
      let run = try openHidden(base, above: link.fillerCells.lowerBound)
    else { return damage(base, .sealBroken) }
    add(run)
    if run.commit.sequence != 0 || run.commit.previous != keys.header { damage(base, .chain) }
  }

  private func add(_ run: ChainLink) {
    if let newer = chain.hidden.last,
      newer.commit.previous != run.seal || newer.commit.sequence != run.commit.sequence &+ 1
    {
      damage(newer.index, .chain)
    }
    chain.hidden.append(run)
  }

  private func finish(at genesis: ChainLink) throws(CellError) {
    let isGenesis =
      genesis.commit.sequence == 0 && genesis.commit.previous == keys.header
      && (keys.coverBase ?? genesis.index) == genesis.index
    if !isGenesis { damage(genesis.index, .chain) }
  }

  private func damage(_ cell: UInt64, _ kind: Damage.Kind) {
    let damage = Damage(cell: cell, kind: kind)
    if !chain.damages.contains(damage) { chain.damages.append(damage) }
  }
}
