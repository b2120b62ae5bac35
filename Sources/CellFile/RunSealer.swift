import Parallel
package import Sodium

/// Cells that a hidden run puts into the noise of a commit, given out in file order.
package protocol FillerRun: AnyObject {
  /// The first cell.
  var start: UInt64 { get }
  /// How many cells.
  var cellCount: UInt64 { get }
  /// Gives the next cells.
  ///
  /// - Parameter cells: a whole number of cells, not more than are left.
  func fill(_ cells: UnsafeMutableRawBufferPointer) throws(CellError.Cause)
  /// The run; nil until all of its cells were given.
  var link: ChainLink? { get }
}

/// Seals the body and log cells of a compartment one after the other, in as many steps as the
/// caller likes: where its batches end is the caller's matter. The cover's commit cell needs more
/// than this and is sealed elsewhere.
final class ContentSealer {
  private let content: RunContent
  private let start: UInt64
  private let bodyEnd: UInt64
  private let bodies: BodyStream
  private var noise: NoiseSource
  private var tags: BodyTags
  private var log: BodyStream?
  private var logHash: Hash? = Hash()
  private var next: UInt64

  /// The first bytes of the log, once the body cells are sealed.
  private(set) var logHead: [UInt8] = []

  init(_ content: RunContent, at start: UInt64) throws(SodiumError) {
    self.content = content
    self.start = start
    bodyEnd = start + content.bodyCells
    bodies = BodyStream(content.bodies)
    tags = BodyTags(first: start)
    noise = try NoiseSource()
    next = start
  }

  /// The cell behind the last body or log cell.
  var end: UInt64 { start + content.sealedCells - 1 }

  /// Seals the next cells.
  ///
  /// - Parameters:
  ///   - cells: a whole number of cells, not more than are left.
  ///   - plaintexts: memory for as many plaintexts.
  func seal(
    into cells: UnsafeMutableRawBufferPointer, plaintexts: CellBuffer
  ) throws(CellError.Cause) {
    var done = 0
    let count = cells.count / Cell.size
    while done < count {
      let isBody = next < bodyEnd
      if !isBody && log == nil { try makeLog() }
      let step = min(count - done, Int((isBody ? bodyEnd : end) - next))
      let memory = unsafe UnsafeMutableRawBufferPointer(
        rebasing: cells[(done * Cell.size)..<((done + step) * Cell.size)])
      let plain = unsafe plaintexts.prefix(step)
      if isBody {
        try unsafe bodies.fill(plain)
      } else if let log {
        try unsafe log.fill(plain)
      }
      unsafe sealCells(isBody ? .body : .log, step, plaintexts, into: memory)
      if isBody {
        unsafe tags.append(tagsOf: UnsafeRawBufferPointer(memory))
      } else {
        unsafe logHash?.update(tagsOf: UnsafeRawBufferPointer(memory))
      }
      next += UInt64(step)
      done += step
    }
    if next == end && log == nil { try makeLog() }
  }

  /// The digest of the log cells' tags, zero where there are none; to be called once, at the end.
  func logSeal() -> Digest {
    guard content.logLength > CommitCell.logCapacity, let hash = logHash.take() else {
      return .zero
    }
    return hash.finalize()
  }

  private func makeLog() throws(CellError.Cause) {
    try bodies.finish()
    let bytes = try content.makeLog(tags)
    precondition(bytes.count == Int(content.logLength), "the log is not as long as was planned")
    logHead = Array(bytes.prefix(CommitCell.logCapacity))
    log = BodyStream([BytesSource(Array(bytes.dropFirst(CommitCell.logCapacity)))])
  }

  private func sealCells(
    _ kind: CellKind, _ count: Int, _ plaintexts: CellBuffer,
    into cells: UnsafeMutableRawBufferPointer
  ) {
    let nonces = CellNonces(count: count)
    unsafe noise.fill(nonces.memory)
    let (first, key) = (next, content.key)
    let target = unsafe SealedCells(memory: cells)
    Parallel.slices(of: count, fewest: FailedCells.fewestCells) { slice in
      for position in slice {
        unsafe nonces.copy(position, into: target[position])
        unsafe key.seal(
          kind, at: first + UInt64(position),
          plaintext: UnsafeRawBufferPointer(plaintexts[position]), into: target[position])
      }
    }
  }

  /// Seals a commit cell.
  func seal(_ commit: CommitCell, into cell: UnsafeMutableRawBufferPointer) -> ChainLink {
    let plaintext = CellBuffer(plaintexts: 1)
    unsafe commit.encode(into: plaintext[0])
    unsafe noise.fill(UnsafeMutableRawBufferPointer(rebasing: cell[..<Cell.nonceSize]))
    let index = start + UInt64(commit.cellCount) - 1
    unsafe content.key.seal(
      .commit, at: index, plaintext: UnsafeRawBufferPointer(plaintext[0]), into: cell)
    return ChainLink(
      index: index, commit: commit,
      seal: unsafe ChainLink.seal(of: UnsafeRawBufferPointer(cell)))
  }
}

/// Cells that several threads seal at once, each of them others.
@safe private struct SealedCells: @unchecked Sendable {
  let memory: UnsafeMutableRawBufferPointer

  subscript(_ position: Int) -> UnsafeMutableRawBufferPointer {
    unsafe UnsafeMutableRawBufferPointer(
      rebasing: memory[(position * Cell.size)..<((position + 1) * Cell.size)])
  }
}

/// Seals a hidden run while it is written, for a reseal: memory does not grow with it.
package final class RunSealer: FillerRun {
  package let start: UInt64
  package let cellCount: UInt64
  package private(set) var link: ChainLink?

  private let content: RunContent
  private let sealer: ContentSealer
  private let plaintexts: CellBuffer
  private var digest: Hash? = Hash()
  private var left: UInt64

  /// A run that is to begin at a cell.
  ///
  /// - Throws: `SodiumError.outOfMemory` where no locked memory can be had.
  package init(_ content: RunContent, at start: UInt64) throws(SodiumError) {
    self.content = content
    self.start = start
    cellCount = content.sealedCells
    left = cellCount
    sealer = try ContentSealer(content, at: start)
    plaintexts = CellBuffer(plaintexts: Int(min(cellCount, UInt64(CellRange.batchCells))))
  }

  package func fill(_ cells: UnsafeMutableRawBufferPointer) throws(CellError.Cause) {
    let count = UInt64(cells.count / Cell.size)
    precondition(count <= left && count <= UInt64(CellRange.batchCells))
    let own = Int(min(count, left - 1)) * Cell.size
    let sealed = unsafe UnsafeMutableRawBufferPointer(rebasing: cells[..<own])
    try unsafe sealer.seal(into: sealed, plaintexts: plaintexts)
    unsafe digest?.update(tagsOf: UnsafeRawBufferPointer(sealed))
    left -= count
    guard left == 0, let finished = digest.take() else { return }
    let commit = CommitCell(
      cellCount: UInt32(cellCount), bodyCells: UInt32(content.bodyCells),
      logLength: content.logLength, sequence: content.sequence, previous: content.previous,
      digest: finished.finalize(), near: .zero, logSeal: sealer.logSeal(), logHead: sealer.logHead)
    link = unsafe sealer.seal(
      commit, into: UnsafeMutableRawBufferPointer(rebasing: cells[own...]))
  }

  /// The whole run, sealed now: for a commit, whose first write must not wait for it.
  package func sealed() throws(CellError.Cause) -> SealedRun {
    let cells = CellBuffer(cells: Int(cellCount))
    var done = 0
    while done < cells.capacity {
      let end = min(cells.capacity, done + CellRange.batchCells)
      try unsafe fill(
        UnsafeMutableRawBufferPointer(
          rebasing: cells.memory[(done * Cell.size)..<(end * Cell.size)]))
      done = end
    }
    return SealedRun(start: start, cells: cells, link: link)
  }
}

/// A hidden run that was sealed before the first byte of its commit is written.
package final class SealedRun: FillerRun {
  package let start: UInt64
  package let link: ChainLink?
  private let cells: CellBuffer
  private var done = 0

  fileprivate init(start: UInt64, cells: CellBuffer, link: ChainLink?) {
    self.start = start
    self.cells = cells
    self.link = link
  }

  package var cellCount: UInt64 { UInt64(cells.capacity) }

  package func fill(_ memory: UnsafeMutableRawBufferPointer) {
    unsafe memory.copyMemory(
      from: UnsafeRawBufferPointer(rebasing: cells.memory[done..<(done + memory.count)]))
    done += memory.count
  }
}
