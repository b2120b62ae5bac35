import Markdown

/// A line of a Markdown text.
package struct MarkdownLine {
  /// The line without its line break.
  package let text: Range<Int>
  /// The start of the next line.
  package let end: Int
  /// Whether it is drawn as code, or is a fence of such code.
  var isDrawnAsCode = false
  /// Whether it is between two lines that look like fences, or is one of the two.
  var isBetweenFences = false
  /// Whether it is treated as code.
  var isCode = false
  /// The heading that it is drawn as, or as part of.
  var heading: DrawnHeading?
  /// The numbers of the leaf blocks (blocks without other blocks in them) that contain it, see
  /// `DrawnLines`.
  var leaves = 0..<0
}

/// A heading as it is drawn: a line that begins with `#`, or text above a line of `=` or `-`.
struct DrawnHeading: Equatable {
  /// The start of its text, which identifies it.
  let start: Int
  /// From 1 to 6.
  let level: Int
  /// How many quotes and list items contain it.
  let depth: Int
}

/// The lines of a Markdown text, and which of them are code or headings.
///
/// A line ends with LF, CR LF or CR, or with any other character that begins a new line on a screen
/// or a page: a vertical tab (the soft line break of word processors), a form feed, NEL, or the
/// line or paragraph separator of Unicode.
///
/// `Document` decides which lines are code and which are headings, just as it does for drawing. If
/// a fence is never closed, the code extends to the end of the text. Indented lines can be code.
/// Lines between two lines that look like fences also count as code, even if they are drawn as text
/// because one of the two is indented too far or is in a quote. Marks in code release nothing, so
/// if there is doubt, the text becomes stricter.
package enum MarkdownLines {
  /// The lines of a document's source, with their code and headings marked, and the leaf blocks,
  /// which have no other blocks in them. Takes linear time.
  static func split(_ document: Document) -> (lines: [MarkdownLine], leaves: [Block]) {
    let body = document.source
    var lines = lines(of: body)
    if Document.mayHaveCode(body) { markFences(&lines, in: body) }
    var leaves: [Block] = []
    var first = 0
    func mark(_ range: Range<Int>, _ change: (inout MarkdownLine) -> Void) {
      while first < lines.count, lines[first].end <= range.lowerBound { first += 1 }
      var index = first
      while index < lines.count, lines[index].text.lowerBound < range.upperBound {
        change(&lines[index])
        index += 1
      }
    }
    func visit(_ block: Block, depth: Int) {
      switch block.kind {
      case .code: mark(block.range) { $0.isDrawnAsCode = true }
      case .heading(let level):
        let heading = DrawnHeading(start: block.range.lowerBound, level: level, depth: depth)
        mark(block.range) { $0.heading = heading }
      default: break
      }
      if block.children.isEmpty {
        let leaf = leaves.count
        leaves.append(block)
        mark(block.range) {
          $0.leaves = ($0.leaves.isEmpty ? leaf : $0.leaves.lowerBound)..<(leaf + 1)
        }
      }
      for child in block.children { visit(child, depth: depth + 1) }
    }
    for block in document.blocks { visit(block, depth: 0) }
    for index in lines.indices {
      lines[index].isCode = lines[index].isDrawnAsCode || lines[index].isBetweenFences
    }
    return (lines, leaves)
  }

  /// The lines of a body, without finding out which of them are code or headings.
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

  /// The length in bytes of the line break that begins at an offset; 0 if none does.
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
    // For each line and each sign, the longest closing fence below the line. With these, no search
    // is needed to see that nothing closes a fence.
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
      lines[index].isBetweenFences = true
      var isClosed = false
      while !isClosed {
        index += 1
        lines[index].isBetweenFences = true
        if let closing = fences[index], closing.mayClose, closing.sign == opening.sign,
          closing.length >= opening.length
        {
          isClosed = true
        }
      }
      index += 1
    }
  }
}

/// Finds the lines of a document in which words are drawn. A mark above may be meant for such
/// lines.
struct DrawnLines {
  let document: Document
  // The leaf blocks that lines refer to, and what was found out about each.
  private let leaves: [Block]
  private var known: [Int: Bool] = [:]

  init(_ document: Document, _ leaves: [Block]) {
    (self.document, self.leaves) = (document, leaves)
  }

  /// Whether words in a line are drawn.
  mutating func haveWords(_ line: MarkdownLine) -> Bool {
    for leaf in line.leaves {
      let hasWords = known[leaf] ?? SeenText.drawsWords(leaves[leaf], in: document)
      known[leaf] = hasWords
      if !hasWords { return false }
    }
    return true
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
    // If more backticks follow, the line contains a code span.
    mayOpen = sign == UInt8(ascii: "~") || !rest.contains(sign)
  }
}
