internal import Glibc
internal import Synchronization

/// What signal handlers have noted. Handlers do nothing but count and wake up a waiting `poll`.
enum SignalState {
  private static let stops = Atomic<Int>(0)
  private static let interrupts = Atomic<Int>(0)
  private static let ends = Atomic<Bool>(false)
  private static let suspensions = Atomic<Bool>(false)
  private static let resizes = Atomic<Bool>(false)
  private static let resumptions = Atomic<Bool>(false)
  private static let patience = Atomic<Int>(0)
  private static let pipeEnd = Atomic<CInt>(-1)

  /// How often the process was asked to end by SIGINT, SIGTERM, SIGHUP or SIGQUIT.
  static var stopsRequested: Int { stops.load(ordering: .acquiring) }

  /// Whether one of them was Ctrl-C: what can be stopped is to stop. The others only say that the
  /// program has to end, which a save that was begun does not keep it from.
  static var isInterruptRequested: Bool { interrupts.load(ordering: .acquiring) > 0 }

  /// Whether one of them was no Ctrl-C: SIGTERM, SIGHUP or SIGQUIT.
  static var isEndRequested: Bool { ends.load(ordering: .acquiring) }

  /// Forgets what was asked for.
  static func forgetStops() {
    stops.store(0, ordering: .releasing)
    interrupts.store(0, ordering: .releasing)
  }

  /// Whether SIGTSTP came, or Ctrl-Z was noted, since the last call.
  static func takeSuspension() -> Bool {
    suspensions.exchange(false, ordering: .acquiringAndReleasing)
  }

  /// The same, which stays noted.
  static var isSuspensionAsked: Bool { suspensions.load(ordering: .acquiring) }

  /// Notes that the process was asked to stop, as SIGTSTP does.
  static func noteSuspension() { suspensions.store(true, ordering: .releasing) }

  /// Whether SIGWINCH came since the last call.
  static func takeResize() -> Bool {
    resizes.exchange(false, ordering: .acquiringAndReleasing)
  }

  /// Whether SIGCONT came since the last call.
  static func takeResumption() -> Bool {
    resumptions.exchange(false, ordering: .acquiringAndReleasing)
  }

  /// While more than 0, a second stop does not end the process by itself.
  static func addPatience(_ count: Int) {
    patience.add(count, ordering: .acquiringAndReleasing)
  }

  // One pipe for the life of the process: a signal may arrive on any thread, and only a
  // descriptor wakes a poll on another one without a race.
  private static let pipe: (read: CInt, write: CInt) = {
    var ends: [CInt] = [-1, -1]
    guard unsafe Glibc.pipe(&ends) == 0 else { return (-1, -1) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return (ends[0], ends[1])
  }()

  /// Whether there is one: not where the process may open no more files.
  static var hasPipe: Bool { pipe.read >= 0 }

  /// The descriptor that becomes readable when a signal was noted; -1 where there is none.
  static var wakeUp: CInt { pipe.read }

  /// Empties the wake-up pipe.
  static func drain() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while unsafe read(pipe.read, &bytes, bytes.count) > 0 {}
  }

  /// Touches every static, so that no handler runs a lazy initialiser.
  static func prepare() {
    pipeEnd.store(pipe.write, ordering: .releasing)
    QuietSignals.prepare()
    _ = stopsRequested
    _ = isInterruptRequested
    _ = isEndRequested
    _ = suspensions.load(ordering: .relaxed)
    _ = resizes.load(ordering: .relaxed)
    _ = resumptions.load(ordering: .relaxed)
    _ = patience.load(ordering: .relaxed)
  }

  /// The body of every handler; async-signal-safe.
  static func note(_ signal: CInt) {
    let saved = errno
    switch signal {
    case SIGWINCH: resizes.store(true, ordering: .releasing)
    case SIGTSTP: suspensions.store(true, ordering: .releasing)
    case SIGCONT: resumptions.store(true, ordering: .releasing)
    default:
      stops.add(1, ordering: .acquiringAndReleasing)
      guard signal == SIGINT else {
        // A terminal that goes sends SIGHUP more than once: it forces nothing.
        ends.store(true, ordering: .releasing)
        break
      }
      let count = interrupts.add(1, ordering: .acquiringAndReleasing).newValue
      if count > 1 && patience.load(ordering: .acquiring) == 0 {
        // Ctrl-C twice and nothing at stake: end as if nobody had caught it. The signal is blocked
        // while its handler runs and acts on return.
        QuietSignals.putBack()
        _ = Glibc.signal(signal, SIG_DFL)
        raise(signal)
      }
    }
    var byte: UInt8 = 0
    _ = unsafe write(pipeEnd.load(ordering: .relaxed), &byte, 1)
    errno = saved
  }
}
