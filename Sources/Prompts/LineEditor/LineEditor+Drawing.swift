internal import Terminal

// How a line gets onto the screen and off it again.

extension LineEditor {
  /// Draws the line in the place of what was drawn before.
  mutating func draw(_ prompt: String) throws(TerminalError) {
    let size = terminal.size
    let view = view(prompt, size: size)
    if terminal.traits.isDumb { return try drawDumb(view) }
    var output = goingToFirstRow + Erasure.fromRow
    output += view.rows.joined(separator: "\r\n")
    // The cursor may wait behind a full row: going up and to a column is right from there too.
    let rowsBelow = view.rows.count - 1 - view.cursorRow
    if rowsBelow > 0 { output += "\u{1b}[\(rowsBelow)A" }
    output += "\r"
    if view.cursorColumn > 0 { output += "\u{1b}[\(view.cursorColumn)C" }
    drawn = view
    try terminal.send(output)
  }

  /// Takes the line off the screen.
  mutating func erase() throws(TerminalError) {
    guard drawn != nil else { return }
    let output = terminal.traits.isDumb ? "\n" : goingToFirstRow + Erasure.fromRow
    drawn = nil
    try terminal.send(output)
  }

  /// Leaves the line on the screen and goes below it.
  mutating func keep() throws(TerminalError) {
    guard let view = drawn else { return }
    let rowsBelow = view.rows.count - 1 - view.cursorRow
    drawn = nil
    if terminal.traits.isDumb { return try terminal.send("\n") }
    try terminal.send((rowsBelow > 0 ? "\u{1b}[\(rowsBelow)B" : "") + "\r\n")
  }

  /// The window has another width: terminals that lay rows out anew have broken those that were
  /// wider, so that the line begins further up.
  mutating func adaptToWidth() {
    guard let view = drawn else { return }
    let width = max(terminal.size.columns, 1)
    let above = view.rows[..<view.cursorRow].reduce(0) { count, row in
      count + max((DisplayWidth.columns(of: row) + width - 1) / width, 1)
    }
    drawn = LineView(
      rows: view.rows, cursorRow: above + view.cursorColumn / width,
      cursorColumn: view.cursorColumn % width)
  }

  private var goingToFirstRow: String {
    guard let view = drawn, view.cursorRow > 0 else { return "" }
    return "\u{1b}[\(view.cursorRow)A"
  }

  private func view(_ prompt: String, size: TerminalSize) -> LineView {
    if let search = state.search {
      let found = state.found(search)
      var line = EditableLine(found?.text ?? "")
      if let found { line.move(to: found.cursor) }
      let query = SafeText.line(search.query)
      let prompt = texts.search(query, found != nil || query.isEmpty)
      return LineView(prompt: prompt, line: line, size: size)
    }
    let bare = LineView(prompt: prompt, line: state.line, size: size)
    guard !state.candidates.isEmpty else { return bare }
    let room = max(size.rows - bare.rows.count, 0)
    let list = CandidateList(
      state.candidates, width: size.columns, height: room, texts: texts)
    return LineView(prompt: prompt, line: state.line, below: list.rows, size: size)
  }

  /// A terminal without control sequences cannot go back: changes at the end are written behind,
  /// everything else on a row of its own.
  private mutating func drawDumb(_ view: LineView) throws(TerminalError) {
    let (former, text) = (drawn?.rows.joined() ?? "", view.rows.joined())
    let isContinued = drawn != nil && text.hasPrefix(former)
    let output =
      isContinued ? String(text.dropFirst(former.count)) : (drawn == nil ? "" : "\n") + text
    drawn = view
    try terminal.send(output)
  }
}
