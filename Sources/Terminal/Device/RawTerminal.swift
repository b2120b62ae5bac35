internal import Glibc
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
    /// The process was asked to suspend itself: tidy the screen, then call `suspend`.
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

  /// Takes the terminal over.
  package init(_ terminal: borrowing TerminalDevice) throws(TerminalError) {
    let chosen = try TerminalCalls.settings(of: terminal.descriptor)
    // Handlers first: a signal between the two would leave the terminal without echo.
    let signals = SignalScope()
    try TerminalCalls.apply(chosen.raw, to: terminal.descriptor)
    descriptor = terminal.descriptor
    self.chosen = chosen
    self.signals = signals
  }

  deinit {
    // Nothing can be done for a terminal that is gone.
    try? TerminalCalls.apply(chosen, to: descriptor)
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
      if SignalState.takeSuspension() { return .suspensionAsked }
      if SignalState.takeResize() { return .resized }
      if SignalState.takeResumption() {
        try TerminalCalls.apply(chosen.raw, to: descriptor)
        return .resumed
      }
      let patience = try Attendance.patience(upTo: milliseconds)
      switch try DescriptorCalls.wait(
        for: descriptor, wakeUp: SignalState.wakeUp, milliseconds: patience)
      {
      case .input:
        try Attendance.noteInput()
        return .input
      case .timeout: if patience == milliseconds { return .timeout }
      case .wakeUp: SignalState.drain()
      }
    }
  }

  /// Puts the terminal right, stops, and takes the terminal over again when continued.
  package borrowing func suspend() throws(TerminalError) {
    try TerminalCalls.apply(QuietTerminal.former ?? chosen, to: descriptor)
    signals.suspendProcess()
    _ = SignalState.takeResumption()
    try TerminalCalls.apply(chosen.raw, to: descriptor)
  }
}
