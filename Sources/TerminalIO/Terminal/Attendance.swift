internal import Synchronization

/// Whether somebody is there: what a session does while it waits for keys.
///
/// Without a session nothing of this happens, and every wait lasts as long as it takes.
package enum Attendance {
  private struct State {
    let idleLimit: Duration
    let period: Duration
    let onPeriod: @Sendable () -> Void
    var lastInput: ContinuousClock.Instant
    var periodEnd: ContinuousClock.Instant
    var hadInput = true
  }

  private static let state = Mutex<State?>(nil)

  /// Begins to watch. The clock goes on while the machine sleeps: a closed lid is idle time too.
  ///
  /// - Parameters:
  ///   - idleLimit: after so long without a key every wait throws `.idle`.
  ///   - period: after each such time in which a key was pressed, `onPeriod` is called from within
  ///     a wait.
  package static func begin(
    idleLimit: Duration, period: Duration, onPeriod: @escaping @Sendable () -> Void
  ) {
    let now = ContinuousClock.now
    state.withLock {
      $0 = State(
        idleLimit: idleLimit, period: period, onPeriod: onPeriod, lastInput: now,
        periodEnd: now + period)
    }
  }

  /// Begins to count anew, after work during which nobody could press a key.
  package static func goOn() {
    state.withLock { $0?.lastInput = ContinuousClock.now }
  }

  /// Stops watching.
  package static func end() {
    state.withLock { $0 = nil }
  }

  /// Somebody pressed a key.
  ///
  /// - Throws: `.idle` where it came too late: whoever opens the lid must not find an open vault.
  static func noteInput() throws(TerminalError) {
    let now = ContinuousClock.now
    let isLate = state.withLock { state -> Bool in
      guard let known = state else { return false }
      if now - known.lastInput >= known.idleLimit { return true }
      state?.lastInput = now
      state?.hadInput = true
      return false
    }
    if isLate { throw .idle }
  }

  /// How long to wait at the most, in milliseconds; -1 for ever.
  ///
  /// - Parameter milliseconds: what the caller wants.
  /// - Throws: `.idle`.
  static func patience(upTo milliseconds: CInt) throws(TerminalError) -> CInt {
    let now = ContinuousClock.now
    let (left, due) = state.withLock { state -> (Duration?, (@Sendable () -> Void)?) in
      guard var known = state else { return (nil, nil) }
      var due: (@Sendable () -> Void)?
      if now >= known.periodEnd {
        if known.hadInput { due = known.onPeriod }
        known.hadInput = false
        known.periodEnd = now + known.period
      }
      state = known
      return (min(known.lastInput + known.idleLimit, known.periodEnd) - now, due)
    }
    due?()
    guard let left else { return milliseconds }
    if left <= .zero {
      guard state.withLock({ $0.map { now - $0.lastInput >= $0.idleLimit } }) == true else {
        return 1
      }
      throw .idle
    }
    let (seconds, fraction) = left.components
    let whole = Int(seconds) * 1000 + Int(fraction / 1_000_000_000_000_000) + 1
    // Short, since a wait does not count the time in which the machine slept.
    let rest = CInt(min(whole, 2000))
    return milliseconds < 0 ? rest : min(milliseconds, rest)
  }
}
