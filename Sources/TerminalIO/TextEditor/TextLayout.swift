/// Text broken into rows of a given width, softly: at spaces where possible, between wide
/// characters anywhere.
struct TextLayout {
  /// A line of the text and the rows it became.
  struct Line {
    /// The line without its end.
    let text: Substring
    /// Numbers of its rows; never empty.
    let rows: Range<Int>
  }

  /// Columns from one tab stop to the next.
  static let tabStop = 8

  /// The lines in order.
  let lines: [Line]
  /// The rows in order; each is a part of a line.
  let rows: [Substring]

  /// Lays text out.
  ///
  /// - Parameters:
  ///   - text: safe to show, with spaces in the place of tabs.
  ///   - width: columns of a row; at least 2, the width of the widest character.
  init(_ text: String, width: Int) {
    precondition(width >= 2)
    var lines: [Line] = []
    var rows: [Substring] = []
    var parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    // The end of the last line begins no further one.
    if parts.count > 1 && parts.last == "" { parts.removeLast() }
    for part in parts {
      let first = rows.count
      TextLayout.wrap(part, width: width, into: &rows)
      lines.append(Line(text: part, rows: first..<rows.count))
    }
    self.lines = lines
    self.rows = rows
  }

  /// The number of the line that a row belongs to.
  func lineNumber(ofRow row: Int) -> Int {
    var (low, high) = (0, lines.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].rows.upperBound <= row { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The row that shows a place of the text.
  func row(showing place: String.Index) -> Int {
    var (low, high) = (0, rows.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if rows[middle].startIndex <= place { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Spaces up to the next tab stop in the place of every tab.
  static func expandingTabs(_ text: String, every tabStop: Int = tabStop) -> String {
    guard text.utf8.contains(UInt8(ascii: "\t")) else { return text }
    var (expanded, column) = ("", 0)
    for character in text {
      switch character {
      case "\t":
        let width = tabStop - column % tabStop
        expanded += String(repeating: " ", count: width)
        column += width
      case "\n":
        expanded.append(character)
        column = 0
      default:
        expanded.append(character)
        column += DisplayWidth.columns(of: character)
      }
    }
    return expanded
  }

  private static func wrap(_ line: Substring, width: Int, into rows: inout [Substring]) {
    var start = line.startIndex
    var breaker = RowBreaker(width: width, start: start)
    var index = line.startIndex
    while index < line.endIndex {
      let (character, next) = (line[index], line.index(after: index))
      let columns = DisplayWidth.columns(of: character)
      if let begun = breaker.take(index, next: next, columns: columns, isSpace: character == " ") {
        rows.append(line[start..<begun])
        start = begun
      }
      index = next
    }
    rows.append(line[start...])
  }
}
