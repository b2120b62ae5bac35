/// Taking back what was drawn on the main screen.
package enum Erasure {
  /// From the beginning of the cursor's row to the end of the window; the cursor goes to that
  /// beginning.
  ///
  /// Erased from the window's first place at once, some terminals would take it for clearing the
  /// window, and keep what it showed in the scrollback: so all but the first column goes first.
  package static let fromRow = "\r\u{1b}[C\u{1b}[J\r\u{1b}[2K"
}
