internal import Glibc
internal import Synchronization

/// What Ctrl-Z and SIGTSTP do to this process.
///
/// A process stops, unless it is a session's worker: a stopped process would keep its keys in memory,
/// and no idle limit would ever lock it. A worker ends instead, and its parent, which holds no
/// secret, stops in its place.
package enum Stops {
  private static let areParents = Atomic<Bool>(false)

  /// Leaves stops to the parent from here on: requests are noted only.
  static func leaveToParent() {
    // What the parent had noted was meant for the parent.
    _ = SignalState.takeSuspension()
    areParents.store(true, ordering: .releasing)
    SignalScope.replaceDefault(of: SIGTSTP) { SignalState.note($0) }
  }

  /// Whether stops are the parent's.
  static var areLeft: Bool { areParents.load(ordering: .acquiring) }

  /// Whether the parent is to stop once this process has ended.
  package static var isParentToStop: Bool { areLeft && SignalState.isSuspensionAsked }
}

/// Leave to stop this process. A process that may hold keys gets none, and so cannot be stopped by
/// mistake.
package struct StopPermission: ~Copyable {
  fileprivate init() {}
}

/// What a prompt does that was asked to stop.
package enum StopAnswer: ~Copyable {
  /// It tidies the screen and stops the process.
  case stops(StopPermission)
  /// It goes on: what was answered so far would be lost. The next prompt at which no question is
  /// open is asked the same.
  case waits
  /// It ends as if no key had been pressed for too long: the session locks, and then stops.
  case locks
}

extension RawTerminal {
  /// Asks what to do about Ctrl-Z or `.suspensionAsked`. Answers other than `.stops` keep the
  /// request.
  package borrowing func answerToStop() -> StopAnswer {
    guard Stops.areLeft else { return .stops(StopPermission()) }
    SignalState.noteSuspension()
    return keepsStopsWaiting ? .waits : .locks
  }
}
