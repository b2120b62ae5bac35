internal import Glibc
internal import Synchronization

/// What signals do to a quiet terminal. The handlers call nothing but what POSIX allows them.
enum QuietSignals {
  private static let descriptor = Atomic<CInt>(-1)
  // Written before the descriptor is, and read by handlers only while there is one.
  nonisolated(unsafe) private static let settings =
    UnsafeMutablePointer<termios>.allocate(capacity: 2)

  /// Touches every static that a handler reads, so that none runs a lazy initialiser.
  static func prepare() { _ = descriptor.load(ordering: .relaxed) }

  /// Sees to it that a stop or a forced end puts the person's settings back.
  static func begin(_ terminal: CInt, chosen: termios, quiet: termios, takesStops: Bool) {
    unsafe settings.initialize(to: chosen)
    unsafe (settings + 1).initialize(to: quiet)
    descriptor.store(terminal, ordering: .releasing)
    SignalScope.catchSignal(SIGQUIT)
    guard takesStops else { return }
    SignalScope.replaceDefault(of: SIGTSTP) { _ in QuietSignals.stop() }
    SignalScope.replaceDefault(of: SIGCONT) { _ in QuietSignals.goOn() }
  }

  /// Signals do as usual again.
  static func end() {
    guard descriptor.exchange(-1, ordering: .acquiringAndReleasing) >= 0 else { return }
    for signal in [SIGQUIT, SIGTSTP, SIGCONT] { SignalScope.useDefault(of: signal) }
  }

  /// Puts the person's settings back; for handlers.
  static func putBack() {
    let terminal = descriptor.load(ordering: .acquiring)
    guard terminal >= 0 else { return }
    unsafe TerminalCalls.applyNow(settings, to: terminal)
  }

  /// Ctrl-Z: the shell gets the terminal as it was.
  private static func stop() {
    let saved = errno
    putBack()
    SignalScope.stopFromHandler { _ in QuietSignals.stop() }
    errno = saved
  }

  private static func goOn() {
    let saved = errno
    let terminal = descriptor.load(ordering: .acquiring)
    if terminal >= 0 { unsafe TerminalCalls.applyNow(settings + 1, to: terminal) }
    errno = saved
  }
}
