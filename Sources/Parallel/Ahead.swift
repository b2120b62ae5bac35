/// What is made step by step, each step by a thread of its own while the caller has the one before it.
package final class Ahead<Step> {
  private let maker: Maker<Step>
  private let worker = SerialWorker<any Error>(capacity: 1)
  private var isAhead = false

  /// Nothing is made before it is asked for.
  ///
  /// - Parameters:
  ///   - empty: a step to begin with.
  ///   - make: makes the next step in the place of an earlier one; false at the end.
  package init(_ empty: Step, _ make: @escaping (inout Step) throws -> Bool) {
    maker = Maker(empty, make)
  }

  deinit { worker.wait() }

  /// Replaces a step by the next one.
  ///
  /// - Returns: false at the end.
  /// - Throws: what making it failed with.
  package func next(_ step: inout Step) throws -> Bool {
    if isAhead { try worker.finish() } else { try maker.advance() }
    swap(&step, &maker.made)
    isAhead = maker.isMore
    // Not this object itself: the thread must not be the last to let go of what waits for it.
    if isAhead { try worker.add { [maker] in try maker.advance() } }
    return isAhead
  }
}

private final class Maker<Step>: @unchecked Sendable {
  // @unchecked: a step is over before the next one begins and before the caller takes what it made.
  private let make: (inout Step) throws -> Bool
  var made: Step
  private(set) var isMore = true

  init(_ empty: Step, _ make: @escaping (inout Step) throws -> Bool) {
    made = empty
    self.make = make
  }

  func advance() throws { isMore = try isMore && make(&made) }
}
