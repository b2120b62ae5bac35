internal import Synchronization

/// Whether somebody is there: what a session does while it waits for keys.
///
/// Without a session nothing of this happens, and every wait lasts as long as it takes.
package enum IdleWatch {
  private struct State {
    let idleLimit: Duration
    let grid: PeriodGrid
    let onPeriod: @Sendable () -> Void
    var lastInput: ContinuousClock.Instant
    /// The newest period in which a key was pressed and of which nobody was told yet.
    var pressedIn: Int?

    /// What to call where a period is over in which a key was pressed; once for each.
    ///
    /// Nothing where the session is about to lock for lack of keys, as after a lid was opened: its
    /// lock makes a commit, and one more would tell whether a text was being written.
    mutating func takeDue(at now: ContinuousClock.Instant) -> (@Sendable () -> Void)? {
      guard now - lastInput < idleLimit - IdleWatch.editorsLead else { return nil }
      guard let pressed = pressedIn, pressed < grid.index(at: now) else { return nil }
      pressedIn = nil
      return onPeriod
    }
  }

  /// By how much the editors and prompts, which keep what was typed, find a session idle before
  /// everything else does.
  package static let editorsLead = Duration.seconds(1)

  private static let state = Mutex<State?>(nil)

  /// Begins to watch. The clock goes on while the machine sleeps: a closed lid is idle time too.
  ///
  /// - Parameters:
  ///   - start: when the first period began.
  ///   - idleLimit: after so long without a key every wait throws `.idle`.
  ///   - period: at the end of each such time in which a key was pressed, `onPeriod` is called from
  ///     within a wait. Periods follow one another from the start on, whatever is done meanwhile.
  package static func begin(
    since start: ContinuousClock.Instant = .now, idleLimit: Duration, period: Duration,
    onPeriod: @escaping @Sendable () -> Void
  ) {
    state.withLock {
      $0 = State(
        idleLimit: idleLimit, grid: PeriodGrid(start: start, period: period), onPeriod: onPeriod,
        lastInput: .now)
    }
  }

  /// Whether somebody watches: a session is open.
  static var isWatched: Bool { state.withLock { $0 != nil } }

  /// Whether nobody has pressed a key for too long.
  package static var isOver: Bool {
    state.withLock { state in
      state.map { ContinuousClock.now - $0.lastInput >= $0.idleLimit } ?? false
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
    let (isLate, due) = state.withLock { state -> (Bool, (@Sendable () -> Void)?) in
      guard var known = state else { return (false, nil) }
      if now - known.lastInput >= known.idleLimit { return (true, nil) }
      // A key that comes right behind the end of a period must not be taken for one of it.
      let due = known.takeDue(at: now)
      known.lastInput = now
      known.pressedIn = known.grid.index(at: now)
      state = known
      return (false, due)
    }
    due?()
    if isLate { throw .idle }
  }

  /// How long to wait at the most, in milliseconds; -1 for ever.
  ///
  /// - Parameter milliseconds: what the caller wants.
  /// - Throws: `.idle`.
  package static func patience(upTo milliseconds: CInt) throws(TerminalError) -> CInt {
    let now = ContinuousClock.now
    let (left, due) = state.withLock { state -> (Duration?, (@Sendable () -> Void)?) in
      guard var known = state else { return (nil, nil) }
      let due = known.takeDue(at: now)
      state = known
      return (min(known.lastInput + known.idleLimit, known.grid.end(at: now)) - now, due)
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

/// Periods of one length that follow one another from a start on.
struct PeriodGrid {
  let start: ContinuousClock.Instant
  let period: Duration

  /// The number of the period that holds an instant, from 0.
  func index(at instant: ContinuousClock.Instant) -> Int {
    Int(((instant - start) / period).rounded(.down))
  }

  /// When the period that holds an instant ends.
  func end(at instant: ContinuousClock.Instant) -> ContinuousClock.Instant {
    start + period * (index(at: instant) + 1)
  }
}

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
