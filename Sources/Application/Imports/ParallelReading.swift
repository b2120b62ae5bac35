import Dispatch
import Parallel
import Synchronization
import VaultStore

/// Reads the files of a folder with both cores, some at a time and in their order.
enum ParallelReading {
  // So many results wait at most for those before them.
  private static let batchSize = 256
  // Fewer files take less time than starting a thread.
  private static let fewest = 16

  /// Calls `read` for each path, several at the same time, and `take` with the results in order.
  static func forEach<Read: Sendable>(
    _ paths: [String], read: (String) throws -> Read,
    take: (String, Result<Read, any Error>) throws -> Void
  ) throws {
    var start = 0
    while start < paths.count {
      let batch = paths[start..<min(start + batchSize, paths.count)]
      start = batch.endIndex
      let results = Mutex([Result<Read, any Error>?](repeating: nil, count: batch.count))
      let next = Mutex(0)
      let workers = batch.count < fewest ? 1 : min(Parallel.processors, batch.count)
      // The call returns when all workers are done; they only read what they share.
      nonisolated(unsafe) let read = read
      DispatchQueue.concurrentPerform(iterations: workers) { _ in
        while true {
          let place = next.withLock { next in
            defer { next += 1 }
            return next
          }
          guard place < batch.count else { return }
          let result = Result { try unsafe read(batch[batch.startIndex + place]) }
          results.withLock { $0[place] = result }
        }
      }
      for (path, result) in zip(batch, results.withLock { $0 }) {
        if let result { try take(path, result) }
      }
    }
  }
}

/// Work with files that are too large for two of them to be in memory.
enum LargeFiles {
  private static let turn = Mutex(())

  /// Waits until no other such work is done.
  static func inTurn<Done>(_ work: () throws -> Done) throws -> Done {
    let done: Result<Done, any Error> = turn.withLock { _ in
      nonisolated(unsafe) let result = Result { try work() }
      return unsafe result
    }
    return try done.get()
  }
}
