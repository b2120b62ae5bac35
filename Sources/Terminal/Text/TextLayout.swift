/// Text broken into rows of a given width, softly: at spaces where possible, between wide
/// characters anywhere.
package struct TextLayout {
  /// Columns from one tab stop to the next.
  static let tabStop = 8

  /// Of each line in order the numbers of its rows; never empty.
  package let lines: [Range<Int>]
  /// The rows in order; each is a part of a line.
  package let rows: [Substring]

  /// Lays text out.
  ///
  /// - Parameters:
  ///   - text: safe to show, with spaces in the place of tabs.
  ///   - width: columns of a row; at least 2, the width of the widest character.
  package init(_ text: String, width: Int) {
    precondition(width >= 2)
    var lines: [Range<Int>] = []
    var rows: [Substring] = []
    var parts = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0) }
    // The end of the last line begins no further one.
    if parts.count > 1 && parts.last == "" { parts.removeLast() }
    for part in parts {
      let first = rows.count
      TextLayout.wrap(part, width: width, into: &rows)
      lines.append(first..<rows.count)
    }
    self.lines = lines
    self.rows = rows
  }

  /// Spaces up to the next tab stop in the place of every tab.
  package static func expandingTabs(_ text: String, every tabStop: Int = tabStop) -> String {
    guard text.utf8.contains(UInt8(ascii: "\t")) else { return text }
    var (expanded, column) = ("", 0)
    for character in text {
      switch character.sign {
      case UInt8(ascii: "\t"):
        let width = tabStop - column % tabStop
        expanded += String(repeating: " ", count: width)
        column += width
      case UInt8(ascii: "\n"):
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
      let isSpace = character.isSpaceSign
      if let begun = breaker.take(index, next: next, columns: columns, isSpace: isSpace) {
        rows.append(line[start..<begun])
        start = begun
      }
      index = next
    }
    rows.append(line[start...])
  }
}
