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

  /// Lays a question out with the end of the answer behind it.
  ///
  /// The answer never leaves its row: what is too long for it goes out at the left, as in shells
  /// that edit in one row, so that a key never scrolls the window. Where a question leaves little
  /// room, the answer stands on a row of its own.
  ///
  /// - Parameters:
  ///   - question: safe to show.
  ///   - answer: safe to show; nil where it is not shown.
  init(question: String, answer: String?, size: TerminalSize) {
    let width = max(size.columns, 2)
    var grid = RowFiller(width: width)
    grid.add(question)
    let leastRoom = answer == nil ? 1 : min(LineView.leastRoom, width / 2)
    if width - grid.column < leastRoom { grid.beginRow() }
    // The cursor needs a column behind the answer: in the last one it would wait to wrap.
    let room = width - grid.column - 1
    let answer = answer ?? ""
    if DisplayWidth.columns(of: answer) <= room {
      grid.add(answer)
    } else {
      var used = LineView.cutMark.count
      let end = answer.reversed().prefix { character in
        used += DisplayWidth.columns(of: character)
        return used <= room
      }
      if room > 0 { grid.add(LineView.cutMark) }
      grid.add(String(end.reversed()))
    }
    rows = Array(grid.rows.suffix(max(size.rows, 1)))
    (cursorRow, cursorColumn) = (rows.count - 1, grid.column)
  }

  /// Columns that an answer gets at least, in a window that has them.
  private static let leastRoom = 16
  /// Stands where an answer goes on at the left; ASCII, which is one column everywhere.
  private static let cutMark = "<"
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
    try terminal.send(drawn.replace(with: view(prompt, size: size), in: size))
  }

  /// Takes the line off the screen.
  mutating func erase() throws(TerminalError) {
    try terminal.send(drawn.erase(in: terminal.size))
  }

  /// Leaves the line on the screen and goes below it.
  mutating func keep() throws(TerminalError) {
    try terminal.send(drawn.keep())
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
}
