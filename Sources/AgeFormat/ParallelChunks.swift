import Dispatch

#if canImport(Glibc)
  import Glibc
#endif

/// Work on several chunks with all processors: sealing is slower than a disk.
enum ParallelChunks {
  private static let processors = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// Calls `work` with slices of `0..<count` that together cover it, at the same time.
  static func slices(of count: Int, _ work: (Range<Int>) -> Void) {
    let workers = min(processors, count)
    guard workers > 1 else { return work(0..<count) }
    // The call returns only when all slices are done, so nothing that `work` reaches can end.
    nonisolated(unsafe) let work = work
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      unsafe work((count * worker / workers)..<(count * (worker + 1) / workers))
    }
  }
}
