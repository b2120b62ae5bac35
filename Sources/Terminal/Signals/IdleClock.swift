/// Tells when nobody has pressed a key for too long.
///
/// The clock goes on while the machine sleeps, and waits are short: after a lid was opened the
/// answer is there within seconds, and a key pressed then is not taken.
package struct IdleClock {
  // `poll` counts no time in which the machine slept.
  private static let longestWait = Duration.seconds(2)

  private let limit: Duration?
  private var deadline: ContinuousClock.Instant?

  /// Starts to count.
  ///
  /// - Parameter limit: `nil` for ever.
  package init(limit: Duration?) {
    self.limit = limit
    touch()
  }

  /// A key was pressed.
  package mutating func touch() {
    deadline = limit.map { ContinuousClock.now + $0 }
  }

  /// Whether the time is over.
  package var isOver: Bool { deadline.map { ContinuousClock.now >= $0 } ?? false }

  /// How long to wait for the next event before asking again; -1 for ever.
  package var milliseconds: CInt {
    guard let deadline else { return -1 }
    let wait = min(ContinuousClock.now.duration(to: deadline), IdleClock.longestWait)
    return CInt(max(wait / .milliseconds(1), 0).rounded(.up))
  }
}
