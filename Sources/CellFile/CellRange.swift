import Parallel
import Synchronization
import SystemPackage

/// Many neighbouring cells in batches: read, opened on both cores, given on in order.
package final class CellRange {
  /// Cells in a batch: 1 MiB, enough to keep two cores busy and little to hold.
  package static let batchCells = 256

  private let storage: any Storage
  private let cells: CellBuffer
  private let plaintexts: CellBuffer

  /// A reader of ranges.
  ///
  /// - Parameter cells: the longest batch; small for short ranges.
  package init(_ storage: any Storage, cells count: Int = batchCells) {
    self.storage = storage
    cells = CellBuffer(cells: count)
    plaintexts = CellBuffer(plaintexts: count)
  }

  /// Reads a range as it stands.
  ///
  /// - Parameter consume: gets each batch's first cell and its cells.
  package func read(
    _ range: Range<UInt64>,
    consume: (UInt64, UnsafeRawBufferPointer) throws(CellError) -> Void
  ) throws(CellError) {
    var next = range.lowerBound
    while next < range.upperBound {
      let count = Int(min(UInt64(cells.capacity), range.upperBound - next))
      try unsafe load(next, into: cells.prefix(count))
      try unsafe consume(next, UnsafeRawBufferPointer(cells.prefix(count)))
      next += UInt64(count)
    }
  }

  /// Opens a range.
  ///
  /// - Parameter consume: gets each batch's first cell, its cells and its plaintexts.
  /// - Throws: `CellError.damaged` with the first cell that does not open.
  package func open(
    _ kind: CellKind, _ range: Range<UInt64>, key: CellKey,
    consume: (UInt64, UnsafeRawBufferPointer, UnsafeRawBufferPointer) throws(CellError) -> Void
  ) throws(CellError) {
    try unsafe read(range) { first, batch throws(CellError) in
      let count = batch.count / Cell.size
      if let cell = failures(kind, first, count, key: key).first {
        throw CellError.damaged(Damage(cell: cell, kind: .sealBroken))
      }
      try unsafe consume(first, batch, UnsafeRawBufferPointer(self.plaintexts.prefix(count)))
    }
  }

  /// Tries to open every cell of a range, whatever the others do.
  ///
  /// - Parameter consume: gets each batch's cells, and which of them do not open.
  package func examine(
    _ kind: CellKind, _ range: Range<UInt64>, key: CellKey,
    consume: (UnsafeRawBufferPointer, [UInt64]) throws(CellError) -> Void
  ) throws(CellError) {
    try unsafe read(range) { first, batch throws(CellError) in
      let failed = failures(kind, first, batch.count / Cell.size, key: key)
      try unsafe consume(batch, failed)
    }
  }

  /// Opens the cells at hand; those that do not open, lowest first.
  private func failures(
    _ kind: CellKind, _ first: UInt64, _ count: Int, key: CellKey
  ) -> [UInt64] {
    let failed = FailedCells()
    Parallel.slices(of: count, fewest: FailedCells.fewestCells) { slice in
      for position in slice {
        let opened = unsafe key.open(
          kind, at: first + UInt64(position), cell: UnsafeRawBufferPointer(self.cells[position]),
          into: self.plaintexts[position])
        if !opened { failed.note(first + UInt64(position)) }
      }
    }
    return failed.all
  }

  private func load(_ first: UInt64, into memory: UnsafeMutableRawBufferPointer) throws(CellError) {
    let count: Int
    do throws(Errno) {
      count = try unsafe storage.read(at: Cell.offset(first), into: memory)
    } catch {
      throw .system(error, .read)
    }
    guard count == memory.count else {
      throw .damaged(Damage(cell: first + UInt64(count / Cell.size), kind: .sealBroken))
    }
  }
}

/// The cells of a batch that do not open, noted from several threads.
final class FailedCells: Sendable {
  /// Below this many cells starting a thread costs more than it saves.
  static let fewestCells = 16

  private let cells = Mutex<[UInt64]>([])

  /// Notes a cell.
  func note(_ cell: UInt64) {
    cells.withLock { $0.append(cell) }
  }

  /// The cells that were noted, lowest first.
  var all: [UInt64] { cells.withLock { $0.sorted() } }
}
