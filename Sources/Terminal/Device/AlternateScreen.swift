internal import Synchronization

/// The terminal's second screen, which has no scrollback: what is shown there leaves no line behind.
///
/// One may be shown within another: leaving the inner one only wipes it.
package struct AlternateScreen: ~Copyable {
  private static let depth = Atomic<Int>(0)

  private let descriptor: CInt
  private let isDumb: Bool

  /// Switches to it.
  ///
  /// - Throws: `.inputOutput`.
  package init(_ terminal: borrowing TerminalDevice) throws(TerminalError) {
    let isDumb = terminal.traits.isDumb
    if !isDumb { try terminal.send(AlternateScreen.entering) }
    descriptor = terminal.descriptor
    self.isDumb = isDumb
    AlternateScreen.depth.add(1, ordering: .relaxed)
  }

  deinit {
    let isOutermost = AlternateScreen.depth.subtract(1, ordering: .relaxed).newValue == 0
    let sequence = isOutermost ? AlternateScreen.leaving : AlternateScreen.wiping
    if !isDumb { try? DescriptorCalls.write(descriptor, sequence) }
  }

  // Wrapping is switched off: a character whose width the terminal sees otherwise must not push
  // the lines below out of their places.
  private static let entering = "\u{1b}[?1049h\u{1b}[?7l\u{1b}[2J\u{1b}[H"
  // Some terminals keep the second screen to show it again: it is wiped before.
  package static let leaving = "\u{1b}[0m\u{1b}[2J\u{1b}[?7h\u{1b}[?25h\u{1b}[?1049l"

  private static let wiping = "\u{1b}[0m\u{1b}[2J\u{1b}[H\u{1b}[?7h\u{1b}[?25h"

  /// Switches to it again after `leave`.
  package borrowing func enter(_ terminal: borrowing TerminalDevice) throws(TerminalError) {
    if !isDumb { try terminal.send(AlternateScreen.entering) }
  }

  /// Wipes it and goes back to the first screen for a while.
  package borrowing func leave(_ terminal: borrowing TerminalDevice) throws(TerminalError) {
    if !isDumb { try terminal.send(AlternateScreen.leaving) }
  }
}
