import Algorithms
package import Sodium
import SystemPackage

/// Finds the newest commit of the cover and walks from it to genesis, checking each link
/// (format section 5, OPEN). It has the cover's key alone: what it finds cannot depend on a hidden
/// compartment.
package final class ChainWalk {
  /// What the walk comes to, newest first.
  enum Step {
    /// A commit.
    case link(ChainLink)
    /// A cell where a commit cell had to stand and none opened.
    case broken(UInt64)
  }

  private static let windowCells = 32

  private let storage: any Storage
  private let keys: CoverKeys
  private let window: CellWindow
  private let opener: CommitCellOpener
  private var chain: Chain
  private lazy var data = DataRanges(storage)

  /// A walk over the file as it is now.
  package init(_ storage: any Storage, keys: CoverKeys) throws(CellError) {
    self.storage = storage
    self.keys = keys
    window = CellWindow(storage, .backward, cells: ChainWalk.windowCells)
    opener = CommitCellOpener(window)
    do throws(Errno) {
      chain = Chain(fileSize: try storage.size())
    } catch {
      throw .system(error, .read)
    }
  }

  /// The newest commit alone: what a blind append needs.
  package func tip() throws(CellError) -> Chain {
    try walk { _ in !self.chain.links.isEmpty }
    return chain
  }

  /// The whole chain. Damage is recorded and walked around: what still opens is salvaged.
  package func full() throws(CellError) -> Chain {
    try walk { _ in false }
    return chain
  }

  /// The commits that came after a known one, which must still stand at its place.
  package func since(_ known: ChainLink) throws(CellError) -> Chain {
    try walk { _ in self.chain.links.last?.index == known.index }
    return chain
  }

  /// The newest commits, back to the first whose log says something.
  package func untilChange() throws(CellError) -> Chain {
    try walk { _ in (self.chain.links.last?.commit.logLength ?? 0) > 0 }
    return chain
  }

  /// Walks until `visit` has seen enough.
  func walk(visit: (Step) -> Bool) throws(CellError) {
    let cellCount = UInt64(max(0, chain.fileSize)) / UInt64(Cell.size)
    var next = try search(downFrom: cellCount)
    if next == nil { damage(0, .noCommit) }
    // Links are collected newest first and turned round at the end.
    while let index = next {
      guard let link = try openCover(index) else {
        damage(index, .sealBroken)
        chain.brokenCells.append(index)
        if visit(.broken(index)) { break }
        next = try search(downFrom: index)
        continue
      }
      check(link)
      chain.links.append(link)
      if link.start == 1 { finish(at: link) }
      if visit(.link(link)) || link.start == 1 { break }
      next = link.start - 1
      if next == 0 {
        damage(link.index, .counts)
        next = nil
      }
    }
    chain.links.reverse()
  }

  /// The seal of whatever stands in a cell; nil beyond the end of the file.
  package static func seal(
    at index: UInt64, in storage: any Storage
  ) throws(CellError) -> Digest? {
    let window = CellWindow(storage, .forward, cells: 1)
    return try unsafe window.cell(index).map { unsafe ChainLink.seal(of: $0) }
  }

  /// The first cell below an index that opens as a commit cell of the cover.
  private func search(downFrom end: UInt64) throws(CellError) -> UInt64? {
    var index = end
    while index > 1 {
      // Where the file has a hole there is nothing but zeros: no cell of ours.
      index = data.end(before: index)
      guard index > 1 else { return nil }
      index -= 1
      if try openCover(index) != nil { return index }
    }
    return nil
  }

  private func openCover(_ index: UInt64) throws(CellError) -> ChainLink? {
    guard let link = try opener.open(index, keys.key) else { return nil }
    let commit = link.commit
    let fits =
      UInt64(commit.cellCount) <= index
      && commit.logLength <= CommitCell.longestLog
      && commit.sealedCells + SizeRule.leastNoise <= UInt64(commit.cellCount)
    if !fits { damage(index, .counts) }
    return fits ? link : nil
  }

  /// Checks a link against the newer one that was found before it.
  private func check(_ link: ChainLink) {
    guard let newer = chain.links.last, newer.start == link.index + 1 else { return }
    if newer.commit.previous != link.seal || newer.commit.sequence != link.commit.sequence &+ 1 {
      // What is wrong stands in the newer commit cell: it names another one than this.
      damage(newer.index, .chain)
    }
  }

  private func finish(at genesis: ChainLink) {
    let isGenesis =
      genesis.commit.sequence == 0 && genesis.commit.previous == keys.header
      && (keys.base ?? genesis.index) == genesis.index
    if !isGenesis { damage(genesis.index, .chain) }
  }

  private func damage(_ cell: UInt64, _ kind: Damage.Kind) {
    let damage = Damage(cell: cell, kind: kind)
    if !chain.damages.contains(damage) { chain.damages.append(damage) }
  }
}

/// Opens cells as commit cells, of the cover or of a hidden compartment.
final class CommitCellOpener {
  private let window: CellWindow
  private let plaintext = CellBuffer(plaintexts: 1)

  init(_ window: CellWindow) {
    self.window = window
  }

  /// The commit cell that stands at an index; nil where none of this key does.
  func open(_ index: UInt64, _ key: CellKey) throws(CellError) -> ChainLink? {
    guard let cell = try unsafe window.cell(index) else { return nil }
    guard unsafe key.open(.commit, at: index, cell: cell, into: plaintext[0]) else { return nil }
    let commit = unsafe CommitCell(decoding: UnsafeRawBufferPointer(plaintext[0]))
    return ChainLink(index: index, commit: commit, seal: unsafe ChainLink.seal(of: cell))
  }
}

/// Which parts of a file hold data; between them lie holes that read as zeros. The kernel is asked
/// once, and only for a file with much to search.
private struct DataRanges {
  private let ranges: [Range<UInt64>]

  init(_ storage: any Storage) {
    let size = UInt64(Cell.size)
    ranges = storage.dataRanges().map { range in
      let first = UInt64(max(0, range.lowerBound)) / size
      return first..<max(first, (UInt64(max(0, range.upperBound)) + size - 1) / size)
    }
  }

  /// The highest index up to `index` before which a cell with data stands; 0 where there is none.
  func end(before index: UInt64) -> UInt64 {
    let position = ranges.partitioningIndex { $0.lowerBound >= index }
    return position == 0 ? 0 : min(index, ranges[position - 1].upperBound)
  }
}
