import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Work on many cells or records with both cores.
package enum Parallel {
  /// Below this many cells starting a thread costs more than it saves.
  package static let fewestCells = 16

  /// Calls `work` with slices of `0..<count` that together cover it, at the same time where the
  /// count is worth it. Returns when all are done.
  ///
  /// - Parameter fewest: the least that is worth a thread of its own.
  package static func slices(
    of count: Int, fewest: Int = fewestCells, _ work: (Range<Int>) -> Void
  ) {
    let workers = min(ProcessorCount.value, count / fewest)
    guard workers > 1 else { return work(0..<count) }
    // The call returns only when all slices are done, so nothing that `work` reaches can end.
    nonisolated(unsafe) let work = work
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      unsafe work((count * worker / workers)..<(count * (worker + 1) / workers))
    }
  }
}

/// How many processors this process may use.
package enum ProcessorCount {
  /// At least one.
  package static let value = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}

/// The cells of a batch that do not open, noted from several threads.
final class FailedCells: Sendable {
  private let cells = Mutex<[UInt64]>([])

  /// Notes a cell.
  func note(_ cell: UInt64) {
    cells.withLock { $0.append(cell) }
  }

  /// The cells that were noted, lowest first.
  var all: [UInt64] { cells.withLock { $0.sorted() } }
}
