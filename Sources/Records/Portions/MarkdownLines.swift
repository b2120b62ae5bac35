import Markdown

/// A line of a Markdown text.
package struct MarkdownLine {
  /// The line without its line break.
  package let text: Range<Int>
  /// Where the next line begins.
  package let end: Int
  /// Whether it belongs to a code block, the fences included.
  package internal(set) var isCode = false
}

/// The lines of a Markdown text, and which of them are code.
///
/// Lines end with LF, CR LF or CR, and with what else begins a new line on a screen or a page: a
/// vertical tab (the soft break of word processors), a form feed, NEL, and the line and paragraph
/// separators of Unicode. What is code is decided by `Document`, by which texts are also drawn: a
/// fence that is never closed goes on to the end, and indented lines can be code.
package enum MarkdownLines {
  /// The lines of a body, with code found, in linear time.
  package static func split(_ body: [UInt8]) -> [MarkdownLine] {
    split(body) {}
  }

  /// The same for long texts.
  ///
  /// - Parameter step: called now and then; what it throws ends the work.
  package static func split<Failure>(
    _ body: [UInt8], step: () throws(Failure) -> Void
  ) throws(Failure) -> [MarkdownLine] {
    var lines = lines(of: body)
    var index = 0
    for code in try Document(body, step: step).codeRanges {
      while index < lines.count, lines[index].end <= code.lowerBound { index += 1 }
      while index < lines.count, lines[index].text.lowerBound < code.upperBound {
        lines[index].isCode = true
        index += 1
      }
    }
    return lines
  }

  /// The lines of a body, none of them taken for code.
  package static func lines(of body: [UInt8]) -> [MarkdownLine] {
    var lines: [MarkdownLine] = []
    var start = 0
    while start < body.count {
      var end = start
      var length = 0
      while end < body.count {
        length = lineEnd(in: body, at: end)
        if length > 0 { break }
        end += 1
      }
      lines.append(MarkdownLine(text: start..<end, end: end + length))
      start = end + length
    }
    return lines
  }

  /// How many bytes of a line's end begin at an offset; 0 where none does.
  private static func lineEnd(in body: [UInt8], at index: Int) -> Int {
    switch body[index] {
    case 0x0A, 0x0B, 0x0C: return 1
    case 0x0D: return index + 1 < body.count && body[index + 1] == 0x0A ? 2 : 1
    // U+0085.
    case 0xC2: return index + 1 < body.count && body[index + 1] == 0x85 ? 2 : 0
    // U+2028 and U+2029.
    case 0xE2:
      guard index + 2 < body.count, body[index + 1] == 0x80 else { return 0 }
      return body[index + 2] == 0xA8 || body[index + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }
}
