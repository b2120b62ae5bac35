internal import Glibc
internal import Synchronization

// sigaction: the only file that calls it.

/// Handlers that are in place for as long as this value lives; then the former ones are back.
struct SignalScope: ~Copyable {
  /// Those that ask the process to end.
  static let stops: [CInt] = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  private let former: [(signal: CInt, action: sigaction)]

  /// Catches the signals of a dialogue with a person: stops, suspension and its end, new window sizes. A
  /// second stop does not end the process meanwhile, since the terminal must be put right first.
  init() {
    SignalState.prepare()
    SignalState.addPatience(1)
    let signals = SignalScope.stops + [SIGTSTP, SIGCONT, SIGWINCH]
    former = signals.map { ($0, SignalScope.catchSignal($0)) }
  }

  deinit {
    for (signal, action) in former {
      var action = action
      unsafe sigaction(signal, &action, nil)
    }
    SignalState.addPatience(-1)
  }

  /// Stops the process group as Ctrl-Z does and returns when it was continued.
  ///
  /// The kernel ignores the stop where nobody could continue it (an orphaned process group).
  static func stopGroup() {
    var action = sigaction()
    var former = sigaction()
    unsafe action.__sigaction_handler.sa_handler = SIG_DFL
    unsafe sigaction(SIGTSTP, &action, &former)
    kill(0, SIGTSTP)
    unsafe sigaction(SIGTSTP, &former, nil)
  }

  /// Installs the noting handler without SA_RESTART: a blocked read returns.
  ///
  /// - Returns: what was in place before.
  @discardableResult
  static func catchSignal(_ signal: CInt) -> sigaction {
    var former = sigaction()
    unsafe sigaction(signal, nil, &former)
    // Whoever started the program may have switched a signal off (nohup, a background job).
    if isIgnored(former) { return former }
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { SignalState.note($0) }
    unsafe sigemptyset(&action.sa_mask)
    unsafe sigaction(signal, &action, nil)
    return former
  }

  /// Gives a signal a handler in the place of its default, unless somebody switched it off. Calls
  /// that it interrupts go on.
  static func replaceDefault(of signal: CInt, with handler: @escaping @convention(c) (CInt) -> Void)
  {
    var former = sigaction()
    unsafe sigaction(signal, nil, &former)
    if isIgnored(former) { return }
    _ = Glibc.signal(signal, handler)
  }

  /// Gives a signal its default back, unless somebody switched it off.
  static func useDefault(of signal: CInt) {
    var former = sigaction()
    unsafe sigaction(signal, nil, &former)
    if !isIgnored(former) { _ = Glibc.signal(signal, SIG_DFL) }
  }

  /// Stops the process from within the handler of SIGTSTP, and returns when it was continued.
  ///
  /// - Parameter handler: put in place again.
  static func stopFromHandler(_ handler: @escaping @convention(c) (CInt) -> Void) {
    _ = Glibc.signal(SIGTSTP, SIG_DFL)
    var mask = sigset_t()
    var former = sigset_t()
    unsafe sigemptyset(&mask)
    unsafe sigaddset(&mask, SIGTSTP)
    raise(SIGTSTP)
    // Blocked while its handler runs: the stop happens here.
    unsafe pthread_sigmask(SIG_UNBLOCK, &mask, &former)
    unsafe pthread_sigmask(SIG_SETMASK, &former, nil)
    _ = Glibc.signal(SIGTSTP, handler)
  }

  /// Ignores a signal for the rest of the process.
  static func ignore(_ signal: CInt) {
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = SIG_IGN
    unsafe sigaction(signal, &action, nil)
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    let handler = unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
    return unsafe handler == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}

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
