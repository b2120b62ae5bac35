internal import Glibc
internal import Synchronization

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
  ///   settings back before the shell takes over.
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
