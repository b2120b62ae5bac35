internal import Glibc
internal import SystemPackage

/// Ctrl-C and its relatives as a question that long work asks itself.
///
/// SIGINT, SIGTERM and SIGHUP only set flags, and blocked reads return. A second Ctrl-C ends the
/// process as usual, unless a critical section is running; the others never do, however many come,
/// since a terminal that goes sends several.
package enum Interruption {
  /// Catches SIGINT, SIGTERM and SIGHUP, and ignores SIGPIPE and SIGXFSZ: writing to a closed pipe
  /// fails with `EPIPE`, which callers treat as the end of their work, and writing beyond a limit
  /// on file sizes with `EFBIG`, so that a commit can be taken back. Signals that were ignored when
  /// the program started stay ignored, SIGHUP under `nohup` for instance.
  ///
  /// - Throws: `.inputOutput` where the process may not open the two descriptors that this needs.
  package static func install() throws(TerminalError) {
    SignalState.prepare()
    guard SignalState.hasPipe else { throw .inputOutput(.tooManyOpenFiles) }
    for signal in [SIGINT, SIGTERM, SIGHUP] { SignalScope.catchSignal(signal) }
    for signal in [SIGPIPE, SIGXFSZ] { SignalScope.ignore(signal) }
  }

  /// The same for a worker whose parent switched Ctrl-C off: it is this process's again. Ctrl-Z is
  /// the parent's, as `Stops` has it.
  ///
  /// - Throws: as `install`.
  package static func takeOver() throws(TerminalError) {
    for signal in [SIGINT, SIGQUIT] { _ = Glibc.signal(signal, SIG_DFL) }
    // What asked for the end of the parent holds for the worker too.
    if !isEndRequested { clear() }
    try install()
    SignalScope.catchSignal(SIGQUIT)
    Stops.leaveToParent()
  }

  /// Whether the process was asked to stop.
  package static var isRequested: Bool { SignalState.stopsRequested > 0 }

  /// Whether a person pressed Ctrl-C: saves stop for that, and for nothing else.
  package static var isCancelled: Bool { SignalState.isInterruptRequested }

  /// Whether it was asked so by something else than Ctrl-C: the terminal is gone, or the system
  /// goes down.
  package static var isEndRequested: Bool { SignalState.isEndRequested }

  /// Forgets the request, for a session that goes on after one command was stopped.
  package static func clear() { SignalState.forgetStops() }

  /// Stops work that was asked to stop.
  ///
  /// - Throws: `TerminalError.interrupted`.
  package static func check() throws(TerminalError) {
    if isRequested { throw .interrupted }
  }

  /// The same for work whose result somebody waits for at a terminal: a session locks in the midst
  /// of it once nobody has pressed a key for too long.
  ///
  /// - Throws: `TerminalError.interrupted`, `.idle`.
  package static func checkAttended() throws(TerminalError) {
    try check()
    if IdleWatch.isOver { throw .idle }
  }

  /// Runs work that no number of signals ends: between the two flushes of a commit, say.
  ///
  /// SIGKILL and a power cut cannot be held back; the work must survive them anyway.
  package static func criticalSection<Value: ~Copyable, Failure: Error>(
    _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    SignalState.addPatience(1)
    defer { SignalState.addPatience(-1) }
    return try work()
  }
}

/// Counts the steps of work on a long text, and tells when nobody waits for it any more: Ctrl-C was
/// pressed, the process has to end, or a session should have locked.
///
/// What stops for it leaves an incomplete text, which must not be shown: whoever shows it asks
/// `Interruption.checkAttended` first.
package struct LongWork {
  // A step takes less than a microsecond.
  private static let period = 1 << 16

  private var steps = 0
  private var isStopped = false

  /// Begins to count.
  package init() {}

  /// Takes a step.
  ///
  /// - Returns: whether there is reason to take it.
  package mutating func goesOn() -> Bool {
    steps += 1
    if steps >= LongWork.period {
      steps = 0
      isStopped = Interruption.isRequested || IdleWatch.isOver
    }
    return !isStopped
  }
}
