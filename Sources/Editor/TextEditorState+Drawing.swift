internal import Terminal

// What the window shows.

extension TextEditor.State {
  /// The list of keys.
  var help: [String] {
    TextEditor.keys.help(width: width, names: texts.keyNames, describe: texts.action) + [
      "", DisplayWidth.truncated(texts.helpRemark, to: width),
    ]
  }

  /// What to send: rows that changed since the last time, the status line and the cursor.
  mutating func screen() -> String {
    let (rows, cursor) = visibleRows()
    let lines = rows + [statusLine]
    var output = "\u{1b}[?25l"
    for (number, line) in lines.enumerated() {
      if number < drawn.count && drawn[number] == line { continue }
      output += "\u{1b}[\(number + 1);1H\u{1b}[0m\u{1b}[2K" + line
    }
    drawn = lines
    return output + "\u{1b}[\(cursor.row + 1);\(cursor.column + 1)H\u{1b}[?25h"
  }

  private mutating func visibleRows() -> (rows: [String], cursor: (row: Int, column: Int)) {
    if case .help(let first) = mode {
      let rows = help.dropFirst(first).prefix(page)
      return (rows + Array(repeating: "", count: page - rows.count), placeBehindStatus)
    }
    scrollToCursor()
    let marked = [region, match].compactMap { $0 }
    var (layout, number, _) = row(0, from: top)
    var rows: [String] = []
    var place = (row: page, column: 0)
    while rows.count < page {
      let range = layout.rows[number]
      let isLast = number == layout.rows.count - 1
      if cursor >= range.lowerBound,
        cursor < range.upperBound
          || (cursor == range.upperBound && isLast && layout.segment.endsLine)
      {
        place = (rows.count, min(layout.column(of: cursor, onRow: number), width - 1))
      }
      rows.append(layout.drawn(row: number, width: width, reverse: marked))
      if !isLast {
        number += 1
      } else if let next = TextSegments.segment(after: layout.segment, of: text) {
        layout = self.layout(at: next.range.lowerBound)
        number = 0
      } else {
        break
      }
    }
    rows += Array(repeating: "", count: page - rows.count)
    return (rows, mode == .editing ? place : placeBehindStatus)
  }

  /// Where the cursor stands while keys answer what the last row says.
  private var placeBehindStatus: (row: Int, column: Int) {
    (page, min(DisplayWidth.columns(of: status), width - 1))
  }

  /// Moves the window so that the cursor's row is in it.
  private mutating func scrollToCursor() {
    let cursorLayout = layout(at: cursor)
    let cursorRow = cursorLayout.rows[cursorLayout.row(showing: cursor)].lowerBound
    let first = row(0, from: min(top, text.count))
    let topRow = first.layout.rows[first.number].lowerBound
    if cursorRow < topRow {
      // A little above: at the top. Far above: into the middle.
      let above = row(-page, from: topRow)
      let isNear = above.layout.rows[above.number].lowerBound <= cursorRow
      top = isNear ? cursorRow : start(ofRow: -page / 2, from: cursorRow)
      return
    }
    top = topRow
    let lowest = row(page - 1, from: topRow)
    let lastRow = lowest.layout.rows[lowest.number].lowerBound
    guard cursorRow > lastRow else { return }
    let below = row(page, from: lastRow)
    let isNear = below.layout.rows[below.number].lowerBound >= cursorRow
    top = start(ofRow: isNear ? 1 - page : -page / 2, from: cursorRow)
  }

  private mutating func start(ofRow distance: Int, from place: Int) -> Int {
    let target = row(distance, from: place)
    return target.layout.rows[target.number].lowerBound
  }

  private var statusLine: String {
    "\u{1b}[7m" + DisplayWidth.padded(status, to: width) + "\u{1b}[0m"
  }

  private var status: String {
    switch mode {
    case .help(let first):
      return DisplayWidth.truncated(texts.helpEnding(first + page < help.count), to: width)
    case .asking:
      return DisplayWidth.truncated(texts.leaving, to: width)
    case .searching(let typed):
      // What was typed last must stay in sight.
      var shown = SafeText.line(texts.search + typed)
      while DisplayWidth.columns(of: shown) >= width && !shown.isEmpty { shown.removeFirst() }
      return shown
    case .editing:
      let percent = text.count == 0 ? 100 : cursor * 100 / text.count
      let change = texts.isChanged(isChanged)
      let hint = texts.hint { TextEditor.keys.name(of: $0, texts.keyNames) }
      let need = room.map { SafeText.line($0(text.count)) } ?? ""
      return StatusRow.fitted(
        title: title, facts: [change, "\(percent) %", need],
        keys: notice.map { [texts.notice($0)] } ?? hint, width: width)
    }
  }
}
