import Dispatch

/// Work on a batch of cells with both cores.
package enum Parallel {
  // Below this many cells starting a thread costs more than it saves.
  private static let leastCells = 16

  /// Calls `work` with slices of `0..<count` that together cover it, at the same time where the
  /// count is worth it.
  package static func slices(of count: Int, _ work: (Range<Int>) -> Void) {
    let workers = min(ProcessorCount.value, count / leastCells)
    guard workers > 1 else { return work(0..<count) }
    // The call returns only when all slices are done, so nothing that `work` reaches can end.
    nonisolated(unsafe) let work = work
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      unsafe work((count * worker / workers)..<(count * (worker + 1) / workers))
    }
  }
}
