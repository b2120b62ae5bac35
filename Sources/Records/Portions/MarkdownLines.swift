/// A line of a Markdown text.
package struct MarkdownLine {
  /// The line without its line break.
  package let text: Range<Int>
  /// Where the next line begins.
  package let end: Int
  /// Whether it belongs to a fenced code block, the fences included.
  package internal(set) var isFenced = false
}

/// The lines of a Markdown text, and which of them are code.
///
/// Lines end with LF, CR LF or CR, and with what else begins a new line on a screen or a page: a
/// vertical tab (the soft break of word processors), a form feed, NEL, and the line and paragraph
/// separators of Unicode. A fence counts only where it is closed: otherwise one stray fence would
/// turn the rest of a text into code, marks of paragraphs included. Fences inside lists and quotes
/// count at any depth.
package enum MarkdownLines {
  /// The lines of a body, fences resolved, in linear time.
  package static func split(_ body: [UInt8]) -> [MarkdownLine] {
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
    markFences(&lines, in: body)
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

  private static func markFences(_ lines: inout [MarkdownLine], in body: [UInt8]) {
    let fences = lines.map { Fence($0.text, in: body) }
    // The longest closing fence from each line on, by sign, so that fences which nothing closes
    // cost no search.
    var longest = [Int](repeating: 0, count: 2)
    var closers = [[Int]](repeating: [], count: lines.count)
    for index in lines.indices.reversed() {
      closers[index] = longest
      if let fence = fences[index], fence.mayClose {
        longest[fence.signIndex] = max(longest[fence.signIndex], fence.length)
      }
    }
    var index = 0
    while index < lines.count {
      guard let opening = fences[index], opening.mayOpen,
        closers[index][opening.signIndex] >= opening.length
      else {
        index += 1
        continue
      }
      lines[index].isFenced = true
      var isClosed = false
      while !isClosed {
        index += 1
        lines[index].isFenced = true
        if let closing = fences[index], closing.mayClose, closing.sign == opening.sign,
          closing.length >= opening.length
        {
          isClosed = true
        }
      }
      index += 1
    }
  }

  /// The bytes with everything that is code, blocks and spans, made blank. Offsets stay.
  static func withoutCode(_ body: [UInt8]) -> [UInt8] {
    var bytes = body
    var run: Range<Int>?
    for line in split(body) {
      if line.isFenced {
        for index in line.text { bytes[index] = UInt8(ascii: " ") }
      }
      if line.isFenced || line.text.isEmpty {
        if let text = run { blankSpans(&bytes, in: text) }
        run = nil
      } else {
        run = (run?.lowerBound ?? line.text.lowerBound)..<line.text.upperBound
      }
    }
    if let text = run { blankSpans(&bytes, in: text) }
    return bytes
  }

  /// Blanks code spans: a run of backticks up to the next run of the same length.
  private static func blankSpans(_ bytes: inout [UInt8], in range: Range<Int>) {
    let tick = UInt8(ascii: "`")
    var runs: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == tick else {
        index += 1
        continue
      }
      let start = index
      while index < range.upperBound, bytes[index] == tick { index += 1 }
      runs.append(start..<index)
    }
    // Positions by length, so that each search is a look at the last one left.
    var byLength: [Int: [Int]] = [:]
    for (index, run) in runs.enumerated().reversed() {
      byLength[run.count, default: []].append(index)
    }
    var next = 0
    while next < runs.count {
      let opening = runs[next]
      while let last = byLength[opening.count]?.last, last <= next {
        byLength[opening.count]?.removeLast()
      }
      guard !isEscaped(bytes, opening.lowerBound, from: range.lowerBound),
        let closing = byLength[opening.count]?.last
      else {
        next += 1
        continue
      }
      for index in opening.lowerBound..<runs[closing].upperBound
      where bytes[index] != UInt8(ascii: "\n") && bytes[index] != UInt8(ascii: "\r") {
        bytes[index] = UInt8(ascii: " ")
      }
      next = closing + 1
    }
  }

  private static func isEscaped(_ bytes: [UInt8], _ index: Int, from start: Int) -> Bool {
    var count = 0
    while index - count > start, bytes[index - count - 1] == UInt8(ascii: "\\") { count += 1 }
    return count % 2 == 1
  }
}

/// A line of three or more backticks or tildes.
private struct Fence {
  let sign: UInt8
  let length: Int
  let mayOpen: Bool
  let mayClose: Bool

  var signIndex: Int { sign == UInt8(ascii: "`") ? 0 : 1 }

  init?(_ line: Range<Int>, in body: [UInt8]) {
    let prefix = LinePrefix(line, in: body)
    var index = prefix.content
    guard index < line.upperBound else { return nil }
    sign = body[index]
    guard sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return nil }
    let start = index
    while index < line.upperBound, body[index] == sign { index += 1 }
    length = index - start
    guard length >= 3 else { return nil }
    let rest = body[index..<line.upperBound]
    mayClose = !prefix.isListItem && rest.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    // Backticks after backticks make it a code span.
    mayOpen = sign == UInt8(ascii: "~") || !rest.contains(sign)
  }
}
