import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Work on many things with all processors.
package enum Parallel {
  /// How many processors this process may use; at least one.
  package static let processors = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  private static let slicesEach = 4

  /// Calls `work` with slices of `0..<count` that together cover it, at the same time where the
  /// count is worth it. Returns when all are done.
  ///
  /// - Parameter fewest: the least that is worth a thread of its own.
  package static func slices(of count: Int, fewest: Int = 1, _ work: (Range<Int>) -> Void) {
    guard processors > 1 else { return work(0..<count) }
    // Several for each processor: other threads may have one of them for a while.
    let parts = min(slicesEach * processors, count / fewest)
    guard parts > 1 else { return work(0..<count) }
    // The call returns only when all slices are done, so nothing that `work` reaches can end.
    nonisolated(unsafe) let work = work
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      unsafe work((count * part / parts)..<(count * (part + 1) / parts))
    }
  }

  /// What is made of things, in their order.
  ///
  /// - Parameters:
  ///   - items: what `make` gets, each by one thread.
  ///   - fewest: as for `slices`.
  /// - Throws: what `make` throws for the first of them that fails.
  package static func map<Item, Made: Sendable, Failure: Error>(
    _ items: [Item], fewest: Int, _ make: (Item) throws(Failure) -> Made
  ) throws(Failure) -> [Made] {
    let slices = Mutex<[Int: Result<[Made], Failure>]>([:])
    self.slices(of: items.count, fewest: fewest) { slice in
      let result = Result { () throws(Failure) in
        var made: [Made] = []
        for item in items[slice] { made.append(try make(item)) }
        return made
      }
      slices.withLock { $0[slice.lowerBound] = result }
    }
    var made: [Made] = []
    for (_, slice) in slices.withLock({ $0.sorted { $0.key < $1.key } }) { made += try slice.get() }
    return made
  }
}
