import Algorithms
internal import Terminal

/// The rows of a document for one width, and the lines that they are parts of.
struct RowList {
  /// The rows; never empty.
  let rows: [StyledRow]

  // The first row of every line.
  private let starts: [Int]

  /// Rows in order.
  init(_ rows: [StyledRow]) {
    self.rows = rows.isEmpty ? [StyledRow(runs: [], line: 0)] : rows
    starts = self.rows.indices.filter { [rows = self.rows] in
      $0 == 0 || rows[$0].line != rows[$0 - 1].line
    }
  }

  /// Rows of a text without styles: it is wrapped, its tabs are filled with spaces.
  ///
  /// - Parameter text: safe to show.
  static func rows(of text: String, width: Int) -> [StyledRow] {
    let layout = TextLayout(text, width: max(width, 2))
    return layout.lines.enumerated().flatMap { number, rows in
      layout.rows[rows].map { StyledRow(runs: [StyledRun($0)], line: number) }
    }
  }

  /// How many lines there are.
  var lineCount: Int { starts.count }

  /// The rows of a line.
  func rows(ofLine number: Int) -> Range<Int> {
    starts[number]..<(number + 1 < starts.count ? starts[number + 1] : rows.count)
  }

  /// The line that a row belongs to.
  func line(ofRow row: Int) -> Int {
    max(0, starts.partitioningIndex { $0 > row } - 1)
  }

  /// A place that survives another width: the line, and how many bytes of it stand before the row.
  func place(ofRow row: Int) -> (line: Int, offset: Int) {
    let line = line(ofRow: row)
    let before = rows[starts[line]..<row].reduce(0) { $0 + $1.byteCount }
    return (line, before)
  }

  /// The row that shows a place.
  func row(line: Int, offset: Int) -> Int {
    guard line < starts.count else { return rows.count - 1 }
    let range = rows(ofLine: line)
    var rest = offset
    for row in range {
      rest -= rows[row].byteCount
      if rest < 0 { return row }
    }
    return range.upperBound - 1
  }

  /// Where a query stands in a line, in bytes.
  func matches(of query: String, inLine number: Int) -> [Range<Int>] {
    let text = rows[rows(ofLine: number)].map(\.text).joined()
    return TextMatches.ranges(of: query, in: text[...]).map { range in
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return start..<text.utf8.distance(from: text.startIndex, to: range.upperBound)
    }
  }
}
