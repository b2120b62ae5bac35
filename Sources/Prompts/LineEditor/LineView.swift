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
