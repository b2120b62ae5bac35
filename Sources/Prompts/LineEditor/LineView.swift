internal import Terminal

/// The rows of a prompt and the line behind it, as they stand in a window.
struct LineView: Equatable {
  /// What is drawn, row by row, each no wider than the window.
  let rows: [String]
  /// Where the cursor stands in `rows`.
  let cursorRow: Int
  /// The cursor's column, below the window's width.
  let cursorColumn: Int

  /// Rows that are known.
  init(rows: [String], cursorRow: Int, cursorColumn: Int) {
    (self.rows, self.cursorRow, self.cursorColumn) = (rows, cursorRow, cursorColumn)
  }

  /// Lays a line out.
  ///
  /// Where prompt, line and list are higher than the window, the rows around the cursor are shown:
  /// nothing may be pushed out of the window, since that would stay in the scrollback.
  ///
  /// - Parameters:
  ///   - prompt: safe to show.
  ///   - line: the text behind it; made visible where it would act.
  ///   - below: rows under the line, cut off where there is no room.
  init(prompt: String, line: EditableLine, below: [String] = [], size: TerminalSize) {
    let width = max(size.columns, 2)
    let height = max(size.rows, 1)
    var grid = RowFiller(width: width)
    grid.add(prompt)
    var cursor: (row: Int, column: Int)?
    var walk = ClusterWalk(Array(line.text.utf8))
    while let cluster = walk.next(column: grid.column) {
      let text = walk.shown(cluster)
      let place = grid.add(text, columns: cluster.columns)
      if cluster.bytes.lowerBound == line.cursor { cursor = place }
    }
    let end = cursor ?? grid.placeOfNext
    if end.row == grid.rows.count { grid.beginRow() }
    let first = max(min(end.row - height + 1, grid.rows.count - 1), 0)
    let shown = Array(grid.rows[first...].prefix(height))
    rows = shown + below.prefix(height - shown.count)
    (cursorRow, cursorColumn) = (end.row - first, end.column)
  }
}

/// Fills rows with clusters, one behind the other.
private struct RowFiller {
  private let width: Int
  private(set) var rows = [""]
  private(set) var column = 0

  init(width: Int) { self.width = width }

  /// Where a cluster of one column would go.
  var placeOfNext: (row: Int, column: Int) {
    column < width ? (rows.count - 1, column) : (rows.count, 0)
  }

  mutating func beginRow() {
    rows.append("")
    column = 0
  }

  mutating func add(_ text: String) {
    for character in text {
      add(String(character), columns: DisplayWidth.columns(of: character))
    }
  }

  /// - Returns: where the cluster begins.
  @discardableResult
  mutating func add(_ text: String, columns: Int) -> (row: Int, column: Int) {
    if columns > width {
      // An escaped character in a very narrow window.
      let place = placeOfNext
      add(text)
      return place
    }
    if column + columns > width { beginRow() }
    let place = (rows.count - 1, column)
    rows[rows.count - 1] += text
    column += columns
    return place
  }
}

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
