internal import Terminal

/// The rows of a prompt that stand in the window: what to send to draw them anew and to take them
/// off.
///
/// It goes back by rows that it has counted, never to a place that the terminal has saved: such a
/// place does not move with the text when the window scrolls, and what is drawn from there leaves a
/// copy in the scrollback.
struct DrawnLine {
  private let isDumb: Bool
  // Nil while nothing is drawn.
  private var view: LineView?

  /// Nothing yet.
  ///
  /// - Parameter isDumb: whether the terminal understands no control sequences.
  init(isDumb: Bool) { self.isDumb = isDumb }

  /// Draws rows in the place of those that stand there.
  mutating func replace(with new: LineView, in size: TerminalSize) -> String {
    defer { view = new }
    if isDumb { return behind(new) }
    var output = goingToFirstRow(size) + Erasure.fromRow
    output += new.rows.joined(separator: "\r\n")
    // The cursor may wait behind a full row: going up and to a column is right from there too.
    let rowsBelow = new.rows.count - 1 - new.cursorRow
    if rowsBelow > 0 { output += "\u{1b}[\(rowsBelow)A" }
    output += "\r"
    if new.cursorColumn > 0 { output += "\u{1b}[\(new.cursorColumn)C" }
    return output
  }

  /// Takes the rows off.
  mutating func erase(in size: TerminalSize) -> String {
    guard view != nil else { return "" }
    defer { view = nil }
    return isDumb ? "\n" : goingToFirstRow(size) + Erasure.fromRow
  }

  /// Leaves the rows where they are and goes below them.
  mutating func keep() -> String {
    guard let view else { return "" }
    self.view = nil
    let rowsBelow = view.rows.count - 1 - view.cursorRow
    if isDumb { return "\n" }
    return (rowsBelow > 0 ? "\u{1b}[\(rowsBelow)B" : "") + "\r\n"
  }

  /// What stands in the window is no longer known.
  mutating func forget() { view = nil }

  /// Goes up to the first row. Terminals that lay rows out anew in a narrower window have broken
  /// those that were wider, so that the line begins further up.
  private func goingToFirstRow(_ size: TerminalSize) -> String {
    guard let view else { return "" }
    let width = max(size.columns, 1)
    let above = view.rows[..<view.cursorRow].reduce(0) { count, row in
      count + max((DisplayWidth.columns(of: row) + width - 1) / width, 1)
    }
    let count = above + view.cursorColumn / width
    return count > 0 ? "\u{1b}[\(count)A" : ""
  }

  /// A terminal without control sequences cannot go back: changes at the end are written behind,
  /// everything else on a row of its own.
  private func behind(_ new: LineView) -> String {
    let text = new.rows.joined()
    guard let former = view?.rows.joined() else { return text }
    // By bytes: a mark that is typed behind its letter is written behind it too.
    guard text.utf8.starts(with: former.utf8) else { return "\n" + text }
    return String(decoding: text.utf8.dropFirst(former.utf8.count), as: UTF8.self)
  }
}
