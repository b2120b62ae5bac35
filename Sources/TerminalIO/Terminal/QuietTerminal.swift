internal import Glibc
internal import Synchronization

/// A terminal that shows nothing of what is typed ahead while a command works.
///
/// Between two prompts the kernel would echo keys onto the screen, from where they get into the
/// scrollback. Ctrl-C and its relatives act as usual; what was typed ahead is there for the next
/// prompt. The settings are put back when the value ends.
package struct QuietTerminal: ~Copyable {
  private static let formerSettings = Mutex<termios?>(nil)

  /// What a person finds who suspends the process meanwhile; nil where no terminal is quiet.
  static var former: termios? { formerSettings.withLock { $0 } }

  private let terminal: Terminal
  private let chosen: termios

  /// Switches the echo off.
  ///
  /// - Throws: `.noTerminal`, `.inputOutput`.
  package init() throws(TerminalError) {
    let terminal = try Terminal()
    let chosen = try TerminalCalls.settings(of: terminal.descriptor)
    try TerminalCalls.apply(chosen.quiet, to: terminal.descriptor)
    QuietTerminal.formerSettings.withLock { $0 = chosen }
    self.terminal = terminal
    self.chosen = chosen
  }

  deinit {
    QuietTerminal.formerSettings.withLock { $0 = nil }
    try? TerminalCalls.apply(chosen, to: terminal.descriptor)
  }
}
