import Dispatch
import Synchronization

/// Work that a thread of its own does step by step, in order, while the caller prepares the next step.
///
/// After a step that fails no further one is done.
package final class SerialWorker<Failure: Error>: Sendable {
  private let queue = DispatchQueue(label: "subrosa.serial-worker")
  private let room: DispatchSemaphore
  private let failure = Mutex<Failure?>(nil)

  /// A worker with nothing to do.
  ///
  /// - Parameter capacity: the most steps that are added and not done, which bounds the memory.
  package init(capacity: Int) {
    room = DispatchSemaphore(value: capacity)
  }

  /// Adds a step; waits where there is no room for it.
  ///
  /// - Throws: what an earlier step failed with.
  package func add(_ step: @escaping @Sendable () throws(Failure) -> Void) throws(Failure) {
    room.wait()
    queue.async {
      self.work(step)
      self.room.signal()
    }
    try check()
  }

  /// Waits until all steps are done.
  ///
  /// - Throws: what one of them failed with.
  package func finish() throws(Failure) {
    wait()
    try check()
  }

  /// Waits until all steps are done, however they ended.
  package func wait() { queue.sync {} }

  private func check() throws(Failure) {
    if let failure = failure.withLock({ $0 }) { throw failure }
  }

  private func work(_ step: () throws(Failure) -> Void) {
    guard failure.withLock({ $0 == nil }) else { return }
    do throws(Failure) {
      try step()
    } catch {
      failure.withLock { $0 = error }
    }
  }
}
