internal import Glibc

/// The terminal's settings as they were, for a process that starts others which may be killed.
package struct TerminalKeeper {
  private let chosen: termios

  /// Notes the settings.
  ///
  /// - Throws: `.noTerminal`, `.inputOutput`.
  package init() throws(TerminalError) {
    let terminal = try TerminalDevice()
    let settings = try TerminalCalls.settings(of: terminal.descriptor)
    chosen = QuietTerminal.former ?? settings
  }

  /// Lends the terminal to another program that fills the screen, within the second screen: what
  /// it leaves there goes, however it ends.
  ///
  /// - Throws: what `work` throws; `.noTerminal`, `.inputOutput`.
  package func lend<Value>(_ work: () throws -> Value) throws -> Value {
    let terminal = try TerminalDevice()
    let screen = try AlternateScreen(terminal)
    defer {
      // The program may have left the second screen: the first one must not be wiped in its place.
      try? screen.enter(terminal)
      try? TerminalCalls.apply(chosen, to: terminal.descriptor)
    }
    return try QuietTerminal.lend(work)
  }

  /// Puts the terminal right after a process that could not do so itself: wipes and leaves the
  /// second screen, gives echo and keys back, unless the terminal is to be quiet.
  package func restore() {
    do throws(TerminalError) {
      let terminal = try TerminalDevice()
      if !terminal.traits.isDumb { try terminal.send(AlternateScreen.leaving) }
      try TerminalCalls.apply(QuietTerminal.settings ?? chosen, to: terminal.descriptor)
    } catch {
      // Without a terminal there is nothing to put right.
    }
  }
}
