internal import Terminal

/// Takes a document apart into blocks (CommonMark's, with tables as GitHub has them).
///
/// Lines are read in order and none is read again on the same level: the time is in proportion to
/// the size, whatever the text. Nesting beyond a limit is text.
struct MarkdownParser {
  private static let deepest = 12

  private let lines: [Substring]
  private let depth: Int
  private var number = 0
  private var blocks: [MarkdownBlock] = []
  private var paragraph: [Substring] = []

  /// The blocks of lines without line feeds and tabs.
  static func blocks(of lines: [Substring], depth: Int) -> [MarkdownBlock] {
    var parser = MarkdownParser(lines: lines, depth: depth)
    parser.read()
    return parser.blocks
  }

  private init(lines: [Substring], depth: Int) {
    (self.lines, self.depth) = (lines, depth)
  }

  private mutating func read() {
    var work = LongWork()
    while number < lines.count, work.goesOn() {
      let line = MarkdownLine(lines[number])
      if line.isBlank {
        endParagraph()
        number += 1
      } else if !paragraph.isEmpty, let level = line.underlineLevel {
        let text = paragraph.joined(separator: "\n")
        paragraph = []
        blocks.append(.heading(level: level, text: text))
        number += 1
      } else if line.indent >= 4 && paragraph.isEmpty {
        readIndentedCode()
      } else if !readBlock(line) {
        paragraph.append(line.text.drop { $0 == " " })
        number += 1
      }
    }
    endParagraph()
  }

  private mutating func endParagraph() {
    if !paragraph.isEmpty { blocks.append(.paragraph(paragraph.joined(separator: "\n"))) }
    paragraph = []
  }

  /// Reads what begins with a mark.
  ///
  /// - Returns: whether something does.
  private mutating func readBlock(_ line: MarkdownLine) -> Bool {
    if let fence = line.fence {
      endParagraph()
      readFencedCode(fence, indent: line.indent)
    } else if let heading = line.heading {
      endParagraph()
      blocks.append(.heading(level: heading.level, text: heading.text))
      number += 1
    } else if line.isRule {
      endParagraph()
      blocks.append(.rule)
      number += 1
    } else if line.isQuote && depth < MarkdownParser.deepest {
      endParagraph()
      readQuote()
    } else if let marker = line.marker, depth < MarkdownParser.deepest,
      paragraph.isEmpty || marker.mayInterrupt
    {
      endParagraph()
      readList(marker)
    } else if paragraph.isEmpty, let table = readTable() {
      blocks.append(.table(table))
    } else {
      return false
    }
    return true
  }

  private mutating func readIndentedCode() {
    var code: [String] = []
    while number < lines.count {
      let line = MarkdownLine(lines[number])
      guard line.isBlank || line.indent >= 4 else { break }
      code.append(String(lines[number].dropFirst(4)))
      number += 1
    }
    while code.last?.allSatisfy({ $0 == " " }) == true { code.removeLast() }
    blocks.append(.code(code))
  }

  private mutating func readFencedCode(_ fence: Substring, indent: Int) {
    var code: [String] = []
    number += 1
    while number < lines.count {
      let line = MarkdownLine(lines[number])
      number += 1
      if let end = line.fence, end.hasPrefix(fence), line.isOnlyFence { break }
      code.append(String(line.text.dropFirst(min(line.indent, indent))))
    }
    blocks.append(.code(code))
  }

  private mutating func readQuote() {
    var inner: [Substring] = []
    while number < lines.count {
      let line = MarkdownLine(lines[number])
      if line.isQuote {
        let rest = line.text.dropFirst(line.indent + 1)
        inner.append(rest.first == " " ? rest.dropFirst() : rest)
      } else if goesOnLazily(line, after: inner.last) {
        inner.append(line.text)
      } else {
        break
      }
      number += 1
    }
    blocks.append(.quote(MarkdownParser.blocks(of: inner, depth: depth + 1)))
  }

  private mutating func readList(_ first: MarkdownLine.Marker) {
    var items: [[MarkdownBlock]] = []
    var isTight = true
    while number < lines.count, let marker = MarkdownLine(lines[number]).marker,
      marker.kind == first.kind, !MarkdownLine(lines[number]).isRule
    {
      let (inner, endsBlank) = readItem(marker)
      let blocks = MarkdownParser.blocks(of: inner, depth: depth + 1)
      if MarkdownParser.isLoose(inner, blocks) { isTight = false }
      items.append(blocks)
      let goesOn = number < lines.count && MarkdownLine(lines[number]).marker?.kind == first.kind
      if endsBlank && goesOn { isTight = false }
    }
    blocks.append(.list(start: first.start, items: items, isTight: isTight))
  }

  /// The lines of an item, and whether blank ones stood behind them.
  private mutating func readItem(_ marker: MarkdownLine.Marker) -> ([Substring], Bool) {
    var inner = [lines[number].dropFirst(marker.width)]
    var blanks = 0
    number += 1
    while number < lines.count {
      let line = MarkdownLine(lines[number])
      if line.isBlank {
        blanks += 1
      } else if line.indent >= marker.width {
        inner += Array(repeating: "", count: blanks)
        inner.append(line.text.dropFirst(marker.width))
        blanks = 0
      } else if blanks == 0 && line.marker == nil && goesOnLazily(line, after: inner.last) {
        inner.append(line.text)
      } else {
        break
      }
      number += 1
    }
    return (inner, blanks > 0)
  }

  /// Whether a blank line stands between two blocks of an item.
  private static func isLoose(_ lines: [Substring], _ blocks: [MarkdownBlock]) -> Bool {
    guard blocks.count > 1 else { return false }
    let hasCode = blocks.contains { if case .code = $0 { true } else { false } }
    return !hasCode && lines.dropFirst().contains { MarkdownLine($0).isBlank }
  }

  /// Whether a line goes on with the paragraph in a quote or an item although it lacks the mark.
  private func goesOnLazily(_ line: MarkdownLine, after former: Substring?) -> Bool {
    guard let former, !line.isBlank, !MarkdownLine(former).isBlank else { return false }
    return !line.beginsBlock && !MarkdownLine(former).endsParagraph
  }

  private mutating func readTable() -> MarkdownTable? {
    guard number + 1 < lines.count, lines[number].contains("|") else { return nil }
    let head = MarkdownLine(lines[number]).cells
    guard let alignments = MarkdownLine(lines[number + 1]).alignments,
      alignments.count == head.count
    else { return nil }
    number += 2
    var rows: [[String]] = []
    while number < lines.count {
      let line = MarkdownLine(lines[number])
      guard !line.isBlank, line.text.contains("|") else { break }
      rows.append(Array(line.cells.prefix(head.count)))
      number += 1
    }
    return MarkdownTable(head: head, alignments: alignments, rows: rows)
  }
}
