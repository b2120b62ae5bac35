internal import Glibc
internal import Synchronization
internal import SystemPackage

/// The terminal while a person is asked: no echo, every key as it comes, signals noted.
///
/// Settings and handlers are put back when the value ends, on whichever path.
package struct RawTerminal: ~Copyable {
  /// What happened next.
  package enum Event {
    /// A byte can be read.
    case input
    /// The window has a new size.
    case resized
    /// The process was asked to stop: do as `answerToStop` says.
    case suspensionAsked
    /// The process was continued after a stop that nobody announced: what the terminal shows is
    /// no longer ours.
    case resumed
    /// Nothing within the time given.
    case timeout
  }

  let descriptor: CInt
  /// The settings that the person chose, with their keys for erasing and so on.
  private let chosen: termios
  private let signals: SignalScope
  /// Whether a request to stop waits for the next prompt.
  let keepsStopsWaiting: Bool

  /// Takes the terminal over.
  ///
  /// - Parameter isQuestion: whether answers are at stake: in an open session, a request to stop
  ///   then waits for the next prompt.
  package init(
    _ terminal: borrowing TerminalDevice, isQuestion: Bool = false
  ) throws(TerminalError) {
    let chosen = try TerminalCalls.settings(of: terminal.descriptor)
    // Handlers first: a signal between the two would leave the terminal without echo.
    let signals = SignalScope()
    try TerminalCalls.apply(chosen.raw, to: terminal.descriptor)
    descriptor = terminal.descriptor
    self.chosen = chosen
    self.signals = signals
    keepsStopsWaiting = isQuestion && Stops.areLeft && IdleWatch.isWatched
  }

  deinit {
    TerminalCalls.putBack(chosen, to: descriptor)
  }

  /// The bytes by which the person edits and ends a line.
  package var editingKeys: EditingKeys { EditingKeys(chosen) }

  /// Waits for what happens next.
  ///
  /// - Throws: `.interrupted` when the process was asked to end; `.idle` in a session in which
  ///   nobody pressed a key for too long.
  package borrowing func nextEvent(milliseconds: CInt = -1) throws(TerminalError) -> Event {
    while true {
      if SignalState.stopsRequested > 0 { throw .interrupted }
      if !keepsStopsWaiting && SignalState.takeSuspension() { return .suspensionAsked }
      if SignalState.takeResize() { return .resized }
      if SignalState.takeResumption() {
        try TerminalCalls.apply(chosen.raw, to: descriptor)
        return .resumed
      }
      let patience = try IdleWatch.patience(upTo: milliseconds)
      switch try DescriptorCalls.wait(
        for: descriptor, wakeUp: SignalState.wakeUp, milliseconds: patience)
      {
      case .input where !TerminalCalls.isOurs(descriptor):
        return try whileLent(milliseconds: milliseconds)
      case .input:
        try IdleWatch.noteInput()
        return .input
      case .timeout: if patience == milliseconds { return .timeout }
      case .wakeUp: SignalState.drain()
      }
    }
  }

  /// Waits while the terminal is somebody else's: a shell took it when a process of this group was
  /// stopped, and set it to its own mind. A key that is there is not ours, and reading it would stop
  /// this process in the midst of the call, which would then go on with echo.
  private borrowing func whileLent(milliseconds: CInt) throws(TerminalError) -> Event {
    let end = milliseconds > 0 ? ContinuousClock.now + .milliseconds(Int(milliseconds)) : nil
    while !TerminalCalls.isOurs(descriptor) {
      if SignalState.stopsRequested > 0 { throw .interrupted }
      if let end, ContinuousClock.now >= end { return .timeout }
      _ = try IdleWatch.patience(upTo: -1)
      // Nobody announces that it is ours again.
      if case .wakeUp = try DescriptorCalls.wait(
        for: -1, wakeUp: SignalState.wakeUp, milliseconds: 100)
      {
        SignalState.drain()
      }
    }
    _ = SignalState.takeResumption()
    try TerminalCalls.apply(chosen.raw, to: descriptor)
    return .resumed
  }

  /// Puts the terminal right, stops, and takes the terminal over again when continued.
  package borrowing func stop(_ permission: consuming StopPermission) throws(TerminalError) {
    try TerminalCalls.apply(QuietTerminal.former ?? chosen, to: descriptor)
    SignalScope.stopGroup()
    _ = SignalState.takeResumption()
    try TerminalCalls.apply(chosen.raw, to: descriptor)
  }
}

/// The bytes by which a person edits and ends a line, as `stty` has them and as everybody expects.
package struct EditingKeys {
  package let erase: Set<UInt8>
  package let eraseWord: Set<UInt8>
  package let eraseAll: Set<UInt8>
  package let interrupt: Set<UInt8>
  package let suspend: Set<UInt8>
  package let endOfInput: Set<UInt8>

  /// The keys of a terminal's settings, with the usual ones besides.
  init(_ settings: termios) {
    func keys(_ indices: CInt..., usual: UInt8...) -> Set<UInt8> {
      Set(indices.compactMap { settings.control($0) } + usual)
    }
    erase = keys(VERASE, usual: 0x08, 0x7f)
    eraseWord = keys(VWERASE, usual: 0x17)
    eraseAll = keys(VKILL, usual: 0x15)
    interrupt = keys(VINTR, VQUIT, usual: 0x03, 0x1c)
    suspend = keys(VSUSP, usual: 0x1a)
    endOfInput = keys(VEOF, usual: 0x04)
  }
}

/// A terminal that shows nothing of what is typed ahead, from the first prompt of a program to the
/// program's end.
///
/// Between two prompts the kernel would echo keys onto the screen, from where they get into the
/// scrollback: a passphrase that is pasted while the one before is still being checked, for
/// instance. What was typed ahead is there for the next prompt, and what nobody asked for is thrown
/// away in the end, so that no shell gets it.
package enum QuietTerminal {
  private struct State {
    let descriptor: CInt
    let chosen: termios
    let quiet: termios
    let takesStops: Bool
  }

  private static let state = Mutex<State?>(nil)

  /// The settings that the person chose; nil where no terminal is quiet.
  static var former: termios? { state.withLock { $0?.chosen } }

  /// The settings between two prompts; nil where no terminal is quiet.
  static var settings: termios? { state.withLock { $0?.quiet } }

  /// Switches the echo off, unless it is off already.
  ///
  /// Ctrl-C acts as usual. Ctrl-\ asks the program to end, so that it ends with the settings put
  /// back.
  ///
  /// - Parameter takesStops: whether Ctrl-Z stops the process while it works, as usual; if not, the
  ///   key waits for the next prompt. Only for a process that works alone: it has to put the
  ///   settings back before the shell takes over. One with workers calls `stop`.
  /// - Throws: `.noTerminal`, `.inputOutput`.
  package static func begin(takesStops: Bool = true) throws(TerminalError) {
    guard former == nil else { return }
    let descriptor = try DescriptorCalls.openTerminal()
    do throws(TerminalError) {
      let chosen = try TerminalCalls.settings(of: descriptor)
      let known = State(
        descriptor: descriptor, chosen: chosen,
        quiet: takesStops ? chosen.quiet : chosen.quietWithoutStops, takesStops: takesStops)
      // Handlers first: a signal between the two would leave the terminal without echo.
      guardSettings(known)
      try TerminalCalls.apply(known.quiet, to: descriptor)
      state.withLock { $0 = known }
    } catch {
      QuietSignals.end()
      DescriptorCalls.closeDescriptor(descriptor)
      throw error
    }
  }

  /// Puts the settings back, and throws away what was typed and not asked for.
  package static func end() {
    guard let known = state.withLock({ $0.take() }) else { return }
    TerminalCalls.giveBack(known.chosen, to: known.descriptor)
    QuietSignals.end()
    DescriptorCalls.closeDescriptor(known.descriptor)
  }

  /// Stops the process group as Ctrl-Z does, with the settings put back, and returns when it was
  /// continued. What was typed and not asked for is thrown away: no shell gets it.
  ///
  /// Only for a process that holds no secret, and while no worker runs.
  package static func stop() {
    precondition(!Stops.areLeft)
    guard let known = state.withLock({ $0 }) else { return }
    TerminalCalls.giveBack(known.chosen, to: known.descriptor)
    lend { SignalScope.stopGroup() }
  }

  /// Lets something else have the terminal as the person set it: another program, or the kernel's
  /// own line editing.
  package static func lend<Value>(_ work: () throws -> Value) rethrows -> Value {
    guard let known = state.withLock({ $0 }) else { return try work() }
    QuietSignals.end()
    try? TerminalCalls.apply(known.chosen, to: known.descriptor)
    defer {
      guardSettings(known)
      try? TerminalCalls.apply(known.quiet, to: known.descriptor)
    }
    return try work()
  }

  private static func guardSettings(_ known: State) {
    QuietSignals.begin(
      known.descriptor, chosen: known.chosen, quiet: known.quiet, takesStops: known.takesStops)
  }
}
