import Sodium
import SystemPackage

/// Writes one commit (format section 5, COMMIT, steps 4 and 5). Nothing that stands in the file is
/// touched; the commit cell follows only when the rest is durable.
package final class CommitWriter {
  /// What stands in the file afterwards.
  package struct Written {
    /// The cover's commit.
    package let cover: ChainLink
    /// The hidden runs, in file order.
    package let runs: [ChainLink]

    /// What stands in the file.
    package init(cover: ChainLink, runs: [ChainLink]) {
      self.cover = cover
      self.runs = runs
    }
  }

  /// The cells of a commit and what fills them.
  package struct Plan {
    /// The first cell.
    package let start: UInt64
    /// How many cells in all.
    package let cellCount: UInt64
    /// What the cover puts in.
    package let cover: RunContent
    /// What fills the rest; adds up with the cover to `cellCount`.
    package let filler: [Filler]

    /// A commit.
    package init(start: UInt64, cellCount: UInt64, cover: RunContent, filler: [Filler]) {
      self.start = start
      self.cellCount = cellCount
      self.cover = cover
      self.filler = filler
    }
  }

  private let storage: any Storage
  private let cells: CellBuffer
  private let plaintexts: CellBuffer
  private let shouldStop: () -> Bool
  private var noise: NoiseSource
  private var written: (@Sendable (UInt64) -> Void)?

  /// A writer for one commit.
  ///
  /// - Parameters:
  ///   - cellCount: the cells of the commit; bounds the memory that is taken.
  ///   - shouldStop: asked between batches; a commit that is stopped is taken back.
  package init(
    _ storage: any Storage, cellCount: UInt64, progress: (@Sendable (UInt64) -> Void)? = nil,
    shouldStop: @escaping () -> Bool
  ) throws(CellError) {
    self.storage = storage
    self.shouldStop = shouldStop
    written = progress
    let batch = Int(min(cellCount, UInt64(CellRange.batchCells)))
    cells = CellBuffer(cells: batch)
    plaintexts = CellBuffer(plaintexts: batch)
    do throws(SodiumError) {
      noise = try NoiseSource()
    } catch {
      throw .outOfMemory
    }
  }

  /// Appends a commit and makes it durable.
  ///
  /// - Throws: `CellError.notSaved` where the file is again as it was before,
  ///   `CellError.outcomeUnknown` where even that failed.
  package func append(_ plan: Plan) throws(CellError) -> Written {
    do throws(CellError.Cause) {
      return try write(plan)
    } catch let cause {
      do throws(Errno) {
        try storage.truncate(to: Cell.offset(plan.start))
        try storage.synchronize()
      } catch {
        throw .outcomeUnknown(cause)
      }
      throw .notSaved(cause)
    }
  }

  /// Writes the header and the genesis commit of a new file and makes them durable.
  ///
  /// - Throws: `CellError.notSaved`; the file is left to the caller.
  package func create(_ header: Header, _ plan: Plan) throws(CellError) -> Written {
    do throws(CellError.Cause) {
      try put(header.bytes, at: 0)
      return try write(plan)
    } catch {
      throw .notSaved(error)
    }
  }

  private func write(_ plan: Plan) throws(CellError.Cause) -> Written {
    var digest = Hash()
    var near = Digest.zero
    let log = try unsafe seal(plan.cover, at: plan.start) { cells in
      unsafe digest.update(tagsOf: cells)
    }
    var next = plan.start + plan.cover.sealedCells - 1
    var runs: [ChainLink] = []
    for filler in plan.filler {
      switch filler {
      case .noise(let count):
        try unsafe fillNoise(next..<(next + count)) { cells in
          unsafe digest.update(cells)
          near = unsafe CommitWriter.lastCell(of: cells)
        }
        next += count
      case .run(let content):
        let run = try unsafe sealRun(content, at: next) { cells in
          unsafe digest.update(cells)
          near = unsafe CommitWriter.lastCell(of: cells)
        }
        runs.append(run)
        next = run.index + 1
      }
    }
    precondition(next == plan.start + plan.cellCount - 1, "the filler does not fill the commit")
    try synchronize()
    let commit = CommitCell(
      cellCount: UInt32(plan.cellCount), bodyCells: UInt32(plan.cover.bodyCells),
      logLength: plan.cover.logLength, sequence: plan.cover.sequence,
      previous: plan.cover.previous, digest: digest.finalize(), near: near, logSeal: log.seal,
      logHead: log.head)
    let link = try unsafe sealCommit(commit, at: next, key: plan.cover.key) { _ in }
    try synchronize()
    return Written(cover: link, runs: runs)
  }

  private static func lastCell(of cells: UnsafeRawBufferPointer) -> Digest {
    unsafe Hash.digest(UnsafeRawBufferPointer(rebasing: cells[(cells.count - Cell.size)...]))
  }

  private func sealRun(
    _ content: RunContent, at start: UInt64, see: (UnsafeRawBufferPointer) -> Void
  ) throws(CellError.Cause) -> ChainLink {
    var digest = Hash()
    let log = try unsafe seal(content, at: start) { cells in
      unsafe digest.update(tagsOf: cells)
      unsafe see(cells)
    }
    let commit = CommitCell(
      cellCount: UInt32(content.sealedCells), bodyCells: UInt32(content.bodyCells),
      logLength: content.logLength, sequence: content.sequence, previous: content.previous,
      digest: digest.finalize(), near: .zero, logSeal: log.seal, logHead: log.head)
    return try unsafe sealCommit(
      commit, at: start + content.sealedCells - 1, key: content.key, see: see)
  }

  /// Seals the body and log cells of a compartment.
  private func seal(
    _ content: RunContent, at start: UInt64, see: (UnsafeRawBufferPointer) -> Void
  ) throws(CellError.Cause) -> (head: [UInt8], seal: Digest) {
    let stream = BodyStream(content.bodies)
    var tags = BodyTags(first: start)
    let bodyEnd = start + content.bodyCells
    try unsafe sealCells(.body, start..<bodyEnd, content.key) { out throws(CellError.Cause) in
      try unsafe stream.fill(out)
    } see: { cells in
      unsafe tags.append(tagsOf: cells)
      unsafe see(cells)
    }
    try stream.finish()
    let log = try content.makeLog(tags)
    precondition(log.count == Int(content.logLength), "the log is not as long as was planned")
    let head = Array(log.prefix(CommitCell.logCapacity))
    guard log.count > head.count else { return (head, .zero) }
    let rest = BodyStream([BytesSource(Array(log[head.count...]))])
    var seal = Hash()
    let logEnd = bodyEnd + CommitCell.logCells(forLength: UInt64(log.count))
    try unsafe sealCells(.log, bodyEnd..<logEnd, content.key) { out throws(CellError.Cause) in
      try unsafe rest.fill(out)
    } see: { cells in
      unsafe seal.update(tagsOf: cells)
      unsafe see(cells)
    }
    return (head, seal.finalize())
  }

  private func sealCommit(
    _ commit: CommitCell, at index: UInt64, key: CellKey, see: (UnsafeRawBufferPointer) -> Void
  ) throws(CellError.Cause) -> ChainLink {
    var seal = Digest.zero
    try unsafe sealCells(.commit, index..<(index + 1), key) { out in
      unsafe commit.encode(into: out)
    } see: { cells in
      seal = unsafe ChainLink.seal(of: cells)
      unsafe see(cells)
    }
    return ChainLink(index: index, commit: commit, seal: seal)
  }

  private func sealCells(
    _ kind: CellKind, _ range: Range<UInt64>, _ key: CellKey,
    fill: (UnsafeMutableRawBufferPointer) throws(CellError.Cause) -> Void,
    see: (UnsafeRawBufferPointer) -> Void
  ) throws(CellError.Cause) {
    try batches(range) { first, count throws(CellError.Cause) in
      try unsafe fill(plaintexts.prefix(count))
      let nonces = CellNonces(count: count)
      unsafe noise.fill(nonces.memory)
      Parallel.slices(of: count) { slice in
        for position in slice {
          unsafe nonces.copy(position, into: self.cells[position])
          unsafe key.seal(
            kind, at: first + UInt64(position),
            plaintext: UnsafeRawBufferPointer(self.plaintexts[position]),
            into: self.cells[position])
        }
      }
      unsafe see(UnsafeRawBufferPointer(cells.prefix(count)))
    }
  }

  private func fillNoise(
    _ range: Range<UInt64>, see: (UnsafeRawBufferPointer) -> Void
  ) throws(CellError.Cause) {
    try batches(range) { _, count in
      unsafe noise.fill(cells.prefix(count))
      unsafe see(UnsafeRawBufferPointer(cells.prefix(count)))
    }
  }

  /// Calls `make` for one batch after the other and writes what it put into `cells`.
  private func batches(
    _ range: Range<UInt64>, make: (UInt64, Int) throws(CellError.Cause) -> Void
  ) throws(CellError.Cause) {
    var next = range.lowerBound
    while next < range.upperBound {
      if shouldStop() { throw .interrupted }
      let count = Int(min(UInt64(cells.capacity), range.upperBound - next))
      try make(next, count)
      do throws(Errno) {
        try unsafe storage.write(
          UnsafeRawBufferPointer(cells.prefix(count)), at: Cell.offset(next))
      } catch {
        throw .system(error)
      }
      next += UInt64(count)
      written?(UInt64(count))
    }
  }

  private func put(_ bytes: [UInt8], at offset: Int64) throws(CellError.Cause) {
    do throws(Errno) {
      try unsafe bytes.rawSpan.withUnsafeBytes { memory throws(Errno) in
        try unsafe storage.write(memory, at: offset)
      }
    } catch {
      throw .system(error)
    }
  }

  private func synchronize() throws(CellError.Cause) {
    do throws(Errno) {
      try storage.synchronize()
    } catch {
      throw .system(error)
    }
  }
}
