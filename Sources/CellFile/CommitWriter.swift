import Parallel
import Sodium
import SystemPackage

/// Writes one commit (format section 5, COMMIT, steps 4 and 5). Nothing that stands in the file is
/// touched; the commit cell follows only when the rest is durable.
///
/// Where one write ends and the next begins follows from the cover's plan: cells are made in batches
/// that are counted from the first cell of the commit, whatever fills them.
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

  /// The cells of a commit, decided from the cover alone.
  package struct Plan {
    /// The first cell.
    package let start: UInt64
    /// How many cells in all.
    package let cellCount: UInt64
    /// What the cover puts in.
    package let cover: RunContent

    /// A commit.
    package init(start: UInt64, cellCount: UInt64, cover: RunContent) {
      self.start = start
      self.cellCount = cellCount
      self.cover = cover
    }

    /// The cell of the commit cell.
    var end: UInt64 { start + cellCount - 1 }
  }

  private let storage: any Storage
  // The batch that is made, and the one before it, which is written meanwhile; a commit of one batch
  // has none before it.
  private var cells: CellBuffer
  private var before: CellBuffer?
  private let writing = SerialWorker<CellError.Cause>(capacity: 1)
  private let hashing = SerialWorker<Never>(capacity: 1)
  private let plaintexts: CellBuffer
  private let shouldStop: () -> Bool
  private var noise: NoiseSource
  private var progress: (@Sendable (UInt64) -> Void)?

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
    self.progress = progress
    let batch = Int(min(cellCount, UInt64(CellRange.batchCells)))
    cells = CellBuffer(cells: batch)
    if cellCount > UInt64(batch) { before = CellBuffer(cells: batch) }
    plaintexts = CellBuffer(plaintexts: batch)
    do throws(SodiumError) {
      noise = try NoiseSource()
    } catch {
      throw .outOfMemory
    }
  }

  /// Appends a commit and makes it durable.
  ///
  /// - Parameter run: what goes into the end of the commit's noise; sealed already, so that the
  ///   first write does not wait for it.
  /// - Throws: `CellError.notSaved` where the file is again as it was before,
  ///   `CellError.outcomeUnknown` where even that failed.
  package func append(_ plan: Plan, run: SealedRun? = nil) throws(CellError) -> Written {
    do throws(CellError.Cause) {
      var body = try writeBody(plan, runs: run.map { [$0] } ?? [])
      return try writeCommitCell(plan, &body)
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

  /// Writes the header and the genesis commit of a new file, reads all of it back, and makes it
  /// durable.
  ///
  /// What is read back is compared with the digest of what was written: the same work whatever
  /// stands in the noise.
  ///
  /// - Parameters:
  ///   - runs: hidden runs, in file order. Where one cannot be read to its end noise takes its place
  ///     to the end, and only then this throws.
  ///   - beforeLastWrite: called when all but the commit cell is written and compared.
  /// - Throws: `CellError.notSaved`; the file is left to the caller.
  package func create(
    _ header: Header, _ plan: Plan, runs: [any FillerRun],
    beforeLastWrite: () throws(CellError.Cause) -> Void
  ) throws(CellError) -> Written {
    do throws(CellError.Cause) {
      try put(header.bytes, at: 0)
      var body = try writeBody(plan, runs: runs, behind: header.bytes)
      try readBack(0..<plan.end, body.bytes.take()?.finalize() ?? .zero)
      try beforeLastWrite()
      let written = try writeCommitCell(plan, &body)
      let last = unsafe Hash.digest(UnsafeRawBufferPointer(cells[0]))
      try readBack(plan.end..<(plan.end + 1), last)
      if let failure = body.failure { throw failure }
      return written
    } catch {
      throw .notSaved(error)
    }
  }

  /// What is known of a commit when all but its commit cell is written.
  private struct Body: ~Copyable {
    /// Over the cells as the commit cell pins them (format section 4, digest).
    let digest = CellsDigest()
    /// Over all bytes as they were written, where they are read back.
    var bytes: Hash?
    var near = Digest.zero
    var logSeal = Digest.zero
    var logHead: [UInt8] = []
    var runs: [ChainLink] = []
    var failure: CellError.Cause?
    let sealer: ContentSealer

    init(_ sealer: ContentSealer, behind header: [UInt8]?) {
      self.sealer = sealer
      guard let header else { return }
      bytes = Hash()
      bytes?.update(header)
    }
  }

  /// Writes and synchronises all cells but the commit cell.
  ///
  /// - Parameter header: what stands in front of the cells of a new file, whose bytes are read back.
  private func writeBody(
    _ plan: Plan, runs: [any FillerRun], behind header: [UInt8]? = nil
  ) throws(CellError.Cause) -> Body {
    let sealer = try memory { () throws(SodiumError) in
      try ContentSealer(plan.cover, at: plan.start)
    }
    var body = Body(sealer, behind: header)
    // What has no cell of its own, such as a short log, is made before anything is written.
    try unsafe sealer.seal(into: slice(0..<0), plaintexts: plaintexts)
    let noiseStart = sealer.end
    var next = plan.start
    defer {
      writing.wait()
      hashing.wait()
    }
    while next < plan.end {
      if shouldStop() { throw .interrupted }
      let count = min(UInt64(cells.capacity), plan.end - next)
      let own = next < noiseStart ? min(count, noiseStart - next) : 0
      let sealed = unsafe slice(0..<own)
      let filler = unsafe slice(own..<count)
      if own > 0 { try unsafe sealer.seal(into: sealed, plaintexts: plaintexts) }
      unsafe fill(filler, from: next + own, runs: runs, &body)
      unsafe hash(sealed, filler, into: body.digest)
      let batch = unsafe UnsafeRawBufferPointer(cells.prefix(Int(count)))
      unsafe body.bytes?.update(batch)
      next += count
      if next == plan.end {
        body.near = unsafe Hash.digest(
          UnsafeRawBufferPointer(rebasing: batch[(batch.count - Cell.size)...]))
      }
      try write(Int(count), at: next - count)
    }
    try writing.finish()
    hashing.wait()
    body.logSeal = sealer.logSeal()
    body.logHead = sealer.logHead
    body.runs = runs.compactMap(\.link)
    try synchronize()
    return body
  }

  /// Writes and synchronises the commit cell.
  private func writeCommitCell(
    _ plan: Plan, _ body: inout Body
  ) throws(CellError.Cause) -> Written {
    let digest = body.digest.finalize()
    let commit = CommitCell(
      cellCount: UInt32(plan.cellCount), bodyCells: UInt32(plan.cover.bodyCells),
      logLength: plan.cover.logLength, sequence: plan.cover.sequence,
      previous: plan.cover.previous, digest: digest, near: body.near, logSeal: body.logSeal,
      logHead: body.logHead)
    let link = unsafe body.sealer.seal(commit, into: cells[0])
    try CommitWriter.write(1, of: cells, at: plan.end, to: storage)
    progress?(1)
    try synchronize()
    return Written(cover: link, runs: body.runs)
  }

  /// Fills a part of the noise: hidden runs where they stand, random bytes everywhere else.
  private func fill(
    _ filler: UnsafeMutableRawBufferPointer, from first: UInt64, runs: [any FillerRun],
    _ body: inout Body
  ) {
    let end = first + UInt64(filler.count / Cell.size)
    var next = first
    while next < end {
      let run = runs.first { next < $0.start + $0.cellCount }
      let isNoise = run.map { next < $0.start } ?? true
      let stop = min(end, run.map { isNoise ? $0.start : $0.start + $0.cellCount } ?? end)
      let part = unsafe UnsafeMutableRawBufferPointer(
        rebasing: filler[(Int(next - first) * Cell.size)..<(Int(stop - first) * Cell.size)])
      next = stop
      guard let run, !isNoise, body.failure == nil else {
        unsafe noise.fill(part)
        continue
      }
      do throws(CellError.Cause) {
        try unsafe run.fill(part)
      } catch {
        // Hidden trouble becomes noise: what is written stays of the planned size.
        body.failure = error
        unsafe noise.fill(part)
      }
    }
  }

  private func slice(_ range: Range<UInt64>) -> UnsafeMutableRawBufferPointer {
    unsafe UnsafeMutableRawBufferPointer(
      rebasing: cells.memory[
        (Int(range.lowerBound) * Cell.size)..<(Int(range.upperBound) * Cell.size)])
  }

  /// Hashes the batch; of a commit of several batches behind the caller. There is room when the batch
  /// before is hashed, and its memory can be used again.
  private func hash(
    _ sealed: UnsafeMutableRawBufferPointer, _ filler: UnsafeMutableRawBufferPointer,
    into digest: CellsDigest
  ) {
    guard before != nil else { return unsafe digest.update(sealed, filler) }
    nonisolated(unsafe) let parts = unsafe (sealed, filler)
    hashing.add { unsafe digest.update(parts.0, parts.1) }
  }

  /// Writes the first cells of the batch; of a commit of several batches behind the caller.
  private func write(_ count: Int, at first: UInt64) throws(CellError.Cause) {
    let (storage, cells) = (storage, cells)
    if let spare = before {
      // There is room when the batch before is written, and its memory can be used again.
      try writing.add { () throws(CellError.Cause) in
        try CommitWriter.write(count, of: cells, at: first, to: storage)
      }
      (self.cells, before) = (spare, cells)
    } else {
      try CommitWriter.write(count, of: cells, at: first, to: storage)
    }
    progress?(UInt64(count))
  }

  private static func write(
    _ count: Int, of cells: CellBuffer, at first: UInt64, to storage: any Storage
  ) throws(CellError.Cause) {
    do throws(Errno) {
      try unsafe storage.write(UnsafeRawBufferPointer(cells.prefix(count)), at: Cell.offset(first))
    } catch {
      throw .system(error)
    }
  }

  /// Reads cells that were written and compares them with what they were meant to be.
  private func readBack(_ range: Range<UInt64>, _ digest: Digest) throws(CellError.Cause) {
    var found = Hash()
    do throws(CellError) {
      let reader = CellRange(storage, cells: Int(min(UInt64(cells.capacity), range.upperBound)))
      try unsafe reader.read(range) { _, batch throws(CellError) in
        if shouldStop() { throw CellError.interrupted }
        unsafe found.update(batch)
        progress?(UInt64(batch.count / Cell.size))
      }
    } catch .system(let error, _) {
      throw .system(error)
    } catch .interrupted {
      throw .interrupted
    } catch {
      throw .notAsWritten
    }
    guard found.finalize() == digest else { throw .notAsWritten }
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

/// A digest of cells, which one thread after the other takes further.
private final class CellsDigest: @unchecked Sendable {
  // @unchecked: the writer adds one batch after the other and waits for all of them.
  private var hash: Hash? = Hash()

  /// Adds sealed cells by their tags, and others whole.
  func update(_ sealed: UnsafeMutableRawBufferPointer, _ others: UnsafeMutableRawBufferPointer) {
    unsafe hash?.update(tagsOf: UnsafeRawBufferPointer(sealed))
    unsafe hash?.update(UnsafeRawBufferPointer(others))
  }

  func finalize() -> Digest { hash.take()?.finalize() ?? .zero }
}

/// Turns a primitive's want of memory into a commit's.
private func memory<Value: ~Copyable>(
  _ work: () throws(SodiumError) -> Value
) throws(CellError.Cause) -> Value {
  do throws(SodiumError) {
    return try work()
  } catch {
    throw .outOfMemory
  }
}
