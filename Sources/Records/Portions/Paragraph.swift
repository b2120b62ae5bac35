/// A paragraph of a body and who may be told what it says.
///
/// A paragraph is a run of lines without a blank one between: text, a list, a quote, a table, a
/// fenced code block (blank lines inside included), each as a whole. A heading is a paragraph of
/// its own, and a line that opens with a mark always begins a new one, so that no mark is swallowed
/// by the text before it. The mark may follow quote signs, list markers and emphasis, in any case,
/// and in full-width parentheses.
///
/// Where one cannot be sure what the author meant, the stricter mark holds: unmarked items and
/// indented continuations after a blank line inside a list, and unmarked text after an empty line
/// inside a quote, take the stricter of the mark before them and the default; a mark inside a code
/// block can only make it stricter.
package struct Paragraph: Equatable, Sendable {
  /// The paragraph's bytes in the body, from the first line to the last one's line break.
  package private(set) var range: Range<Int>
  /// Where the mark stands, with its emphasis and the blanks after it; nil where there is none.
  package let markRange: Range<Int>?
  /// The mark that holds.
  package private(set) var mark: PortionMark
  /// The word that looks like a mistyped or translated mark and makes the paragraph private; nil
  /// where there is none.
  package private(set) var attempt: String?
  fileprivate var isList = false
  fileprivate var isQuote = false

  /// Splits a body.
  ///
  /// - Parameters:
  ///   - body: Markdown, UTF-8, with any line breaks.
  ///   - unmarked: the mark of paragraphs that have none, see `PortionMark.unmarked`.
  /// - Returns: the paragraphs in order; what stands between them is blank lines.
  package static func split(_ body: [UInt8], unmarked: PortionMark) -> [Paragraph] {
    var splitter = ParagraphSplitter(body: body, unmarked: unmarked)
    for line in MarkdownLines.split(body) { splitter.take(line) }
    splitter.close()
    return splitter.paragraphs
  }

  /// The words of a body that look like mistyped or translated marks, in order.
  package static func attempts(in body: [UInt8]) -> [String] {
    split(body, unmarked: .private).compactMap(\.attempt)
  }

  fileprivate init(_ line: MarkdownLine, _ found: WrittenMark?, mark: PortionMark) {
    range = line.text.lowerBound..<line.end
    markRange = found.flatMap { $0.attempt == nil ? $0.range : nil }
    attempt = found?.attempt
    self.mark = mark
  }

  fileprivate mutating func append(_ line: MarkdownLine) {
    range = range.lowerBound..<line.end
  }

  fileprivate mutating func restrict(to found: WrittenMark) {
    mark = .stricter(mark, found.mark)
    attempt = attempt ?? found.attempt
  }
}

private struct ParagraphSplitter {
  let body: [UInt8]
  let unmarked: PortionMark
  var paragraphs: [Paragraph] = []
  private var current: Paragraph?
  // The last paragraph, as long as what follows may belong to the same list or quote.
  private var context: Paragraph?

  init(body: [UInt8], unmarked: PortionMark) {
    self.body = body
    self.unmarked = unmarked
  }

  mutating func close() {
    guard let paragraph = current else { return }
    paragraphs.append(paragraph)
    context = paragraph.isList || paragraph.isQuote ? paragraph : nil
    current = nil
  }

  mutating func take(_ line: MarkdownLine) {
    let prefix = LinePrefix(line.text, in: body)
    if line.isFenced {
      if current == nil { begin(line, prefix, nil) } else { current?.append(line) }
      let found = WrittenMark(body, at: prefix.content, end: line.text.upperBound, isCode: true)
      if let found { current?.restrict(to: found) }
      return
    }
    if prefix.content == line.text.upperBound, !prefix.isListItem, !prefix.isHeading {
      close()
      return
    }
    let found = WrittenMark(body, at: prefix.content, end: line.text.upperBound)
    if prefix.isHeading {
      close()
      context = nil
      begin(line, prefix, found)
      close()
    } else if isRule(line.text) {
      if current == nil { begin(line, prefix, nil) } else { current?.append(line) }
      close()
      context = nil
    } else if found != nil || current == nil {
      close()
      begin(line, prefix, found)
    } else {
      current?.append(line)
    }
    if prefix.isListItem { current?.isList = true }
  }

  private mutating func begin(_ line: MarkdownLine, _ prefix: LinePrefix, _ found: WrittenMark?) {
    var mark = found?.mark ?? unmarked
    if found == nil, let context {
      let continues =
        context.isList && (prefix.isListItem || prefix.isIndented)
        || context.isQuote && prefix.isQuote
      if continues { mark = .stricter(mark, context.mark) }
    }
    var paragraph = Paragraph(line, found, mark: mark)
    // An indented continuation still belongs to the list.
    paragraph.isList = prefix.isListItem || (context?.isList == true && prefix.isIndented)
    paragraph.isQuote = prefix.isQuote
    context = nil
    current = paragraph
  }

  /// Whether the line is a horizontal rule or the underline of a heading.
  private func isRule(_ line: Range<Int>) -> Bool {
    let signs = body[line].filter { $0 != 0x20 && $0 != 0x09 }
    guard signs.count >= 2, let sign = signs.first, signs.allSatisfy({ $0 == sign }) else {
      return false
    }
    switch sign {
    case UInt8(ascii: "="): return current != nil
    case UInt8(ascii: "-"): return signs.count >= 3 || current != nil
    case UInt8(ascii: "*"), UInt8(ascii: "_"): return signs.count >= 3
    default: return false
    }
  }
}
