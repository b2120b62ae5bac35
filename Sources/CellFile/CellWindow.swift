import SystemPackage

/// Single cells, read through a window of neighbours so that a walk makes few system calls.
package final class CellWindow {
  /// Which way the next cells are expected.
  package enum Direction: Sendable {
    /// Towards the beginning of the file, as the chain of commits is walked.
    case backward
    /// Towards the end of the file, as bodies are read.
    case forward
  }

  /// A commit cell, and the one before it in which a hidden run would end.
  private static let skippingCells: UInt64 = 2
  /// 1 MiB.
  private static let prefetchedCells: UInt64 = 256

  private let storage: any Storage
  private let direction: Direction
  private let buffer: CellBuffer
  private var held: Range<UInt64> = 0..<0
  // The lowest cell that the disk was asked for ahead of time.
  private var prefetched: UInt64 = .max / 2

  /// A window on a file.
  ///
  /// - Parameter cells: its size.
  package init(_ storage: any Storage, _ direction: Direction, cells: Int) {
    self.storage = storage
    self.direction = direction
    buffer = CellBuffer(cells: cells)
  }

  /// The 4096 bytes of a cell, good until the next call; nil beyond the end of the file.
  package func cell(_ index: UInt64) throws(CellError) -> UnsafeRawBufferPointer? {
    if !held.contains(index) { try load(around: index) }
    guard held.contains(index) else { return nil }
    return unsafe UnsafeRawBufferPointer(buffer[Int(index - held.lowerBound)])
  }

  /// Keeps the disk busy with the cells to which the walk comes next.
  private func prefetch(below index: UInt64) {
    guard index < prefetched + CellWindow.prefetchedCells else { return }
    let end = min(prefetched, index)
    prefetched = end >= CellWindow.prefetchedCells ? end - CellWindow.prefetchedCells : 0
    if prefetched < end { storage.prefetch(Cell.offset(prefetched)..<Cell.offset(end)) }
  }

  private func load(around index: UInt64) throws(CellError) {
    let first: UInt64
    var size = UInt64(buffer.capacity)
    switch direction {
    case .backward:
      // A walk along the commits wants the last cells of each and skips the others; a search wants
      // them all, and shows it by asking for the neighbour.
      if index + 1 != held.lowerBound {
        size = min(size, CellWindow.skippingCells)
        if !held.isEmpty { prefetch(below: index) }
      }
      first = index + 1 >= size ? index + 1 - size : 0
    case .forward:
      first = index
    }
    held = 0..<0
    do throws(Errno) {
      let count = try unsafe storage.read(at: Cell.offset(first), into: buffer.prefix(Int(size)))
      held = first..<(first + UInt64(count / Cell.size))
    } catch {
      throw .system(error, .read)
    }
  }
}
