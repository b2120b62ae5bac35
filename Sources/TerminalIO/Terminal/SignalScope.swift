// sigaction: the only file that calls it.

internal import Glibc

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
  borrowing func suspendProcess() {
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = SIG_DFL
    unsafe sigaction(SIGTSTP, &action, nil)
    kill(0, SIGTSTP)
    _ = SignalScope.catchSignal(SIGTSTP)
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
