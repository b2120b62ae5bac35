import CTestSupport

/// What a terminal shows, cell by cell, of the bytes that a program sent.
///
/// Knows the main screen with its scrollback, the alternate screen, scrolling regions, the cursor,
/// erasing, inserting and deleting, wrapping, wide and combining characters, reverse video. Colours
/// are read over. Widths come from the C library, not from the code under test.
package struct TerminalScreen: Sendable {
  /// One place on the screen.
  package struct Cell: Equatable, Sendable {
    /// The character with its marks; empty behind a wide one.
    package var text = " "
    /// Whether it is drawn in reverse video.
    package var isReverse = false
  }

  struct Page {
    var cells: [[Cell]]
    var row = 0
    var column = 0
    /// Wrapping happens when the next character comes, not when the last column is filled.
    var wrapIsDue = false
    var saved = (row: 0, column: 0)
  }

  /// The width in columns.
  package private(set) var columns: Int
  /// The height in rows.
  package private(set) var rows: Int
  /// Lines that left the main screen at its top.
  package internal(set) var scrollback: [String] = []
  /// Whether the alternate screen is shown.
  package internal(set) var isAlternate = false
  /// Whether the cursor is shown.
  package internal(set) var isCursorVisible = true
  /// Whether text wraps at the right edge.
  package internal(set) var wraps = true
  /// Whether pastes are bracketed.
  package internal(set) var bracketsPastes = false

  var page: Page
  var other: Page
  var isReverse = false
  var region: ClosedRange<Int>
  private var parser = TerminalParser()

  /// An empty terminal.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    region = 0...(rows - 1)
    page = Page(cells: TerminalScreen.blank(columns, rows))
    other = page
  }

  /// Cursor position, counted from 0.
  package var cursor: (row: Int, column: Int) { (page.row, page.column) }

  /// The rows without spaces at their ends.
  package var lines: [String] { page.cells.map(TerminalScreen.text) }

  /// The rows, joined, without empty ones at the end.
  package var text: String {
    var lines = self.lines
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// All that a person could see now or by scrolling back: scrollback and both screens.
  package var everything: String {
    (scrollback + page.cells.map(TerminalScreen.text) + other.cells.map(TerminalScreen.text))
      .joined(separator: "\n")
  }

  /// A cell, counted from 0.
  package subscript(row: Int, column: Int) -> Cell { page.cells[row][column] }

  /// Shows what a program sent.
  ///
  /// - Returns: what the terminal answers to questions.
  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var answers: [UInt8] = []
    for byte in bytes {
      switch parser.feed(byte) {
      case nil: break
      case .print(let scalar): print(scalar)
      case .control(let code): control(code)
      case .escape(let final): escape(final)
      case .sequence(let mark, let parameters, let final):
        answers += sequence(mark: mark, parameters, final: final)
      }
    }
    return answers
  }

  /// Another window size: cut or filled up at the right and at the bottom.
  package mutating func resize(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    region = 0...(rows - 1)
    page = resized(page)
    other = resized(other)
  }

  private func resized(_ page: Page) -> Page {
    var page = page
    page.cells = (0..<rows).map { row in
      (0..<columns).map { column in
        row < page.cells.count && column < page.cells[row].count ? page.cells[row][column] : Cell()
      }
    }
    page.row = min(page.row, rows - 1)
    page.column = min(page.column, columns - 1)
    return page
  }

  private mutating func print(_ scalar: Unicode.Scalar) {
    let width = Int(ctest_width(scalar.value))
    if width <= 0 {
      let column = page.wrapIsDue ? page.column : max(page.column - 1, 0)
      page.cells[page.row][column].text.unicodeScalars.append(scalar)
      return
    }
    if page.wrapIsDue || page.column + width > columns {
      if wraps {
        page.column = 0
        lineFeed()
      } else {
        page.column = columns - width
      }
      page.wrapIsDue = false
    }
    page.cells[page.row][page.column] = Cell(text: String(scalar), isReverse: isReverse)
    if width == 2 {
      page.cells[page.row][page.column + 1] = Cell(text: "", isReverse: isReverse)
    }
    page.column += width
    if page.column >= columns {
      page.column = columns - 1
      page.wrapIsDue = wraps
    }
  }

  /// Moves down, scrolling at the end of the region.
  mutating func lineFeed() {
    if page.row == region.upperBound {
      scrollUp(1)
    } else {
      page.row = min(page.row + 1, rows - 1)
    }
  }

  /// Moves the region's text up; the main screen remembers what leaves at the very top.
  mutating func scrollUp(_ count: Int) {
    for _ in 0..<min(count, region.count) {
      let gone = page.cells.remove(at: region.lowerBound)
      if region.lowerBound == 0 && !isAlternate { scrollback.append(TerminalScreen.text(gone)) }
      page.cells.insert(emptyRow, at: region.upperBound)
    }
  }

  /// Moves the region's text down.
  mutating func scrollDown(_ count: Int) {
    for _ in 0..<min(count, region.count) {
      page.cells.remove(at: region.upperBound)
      page.cells.insert(emptyRow, at: region.lowerBound)
    }
  }

  var emptyRow: [Cell] { Array(repeating: Cell(), count: columns) }

  static func blank(_ columns: Int, _ rows: Int) -> [[Cell]] {
    Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  private static func text(_ cells: [Cell]) -> String {
    var line = cells.map(\.text).joined()
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
