package import Markdown

/// A paragraph of a record's body, and the mark that says who may be told what it says.
///
/// A paragraph is a run of lines with no blank line between them: text, or a whole list, quote or
/// table. These lines form paragraphs of their own:
///
/// - A block of code, fenced or indented, is one paragraph, including any blank lines in it. If a
///   fence is never closed, the block extends to the end of the text, just as it is drawn.
/// - A heading is one paragraph. If it is underlined, the paragraph includes all of its lines.
/// - Any other line that opens with a mark begins a new paragraph, so that the mark is not lost in
///   the text above it. Text after `<br>`, or after the tag of an HTML block, counts as a line
///   here.
///
/// A mark may follow quote signs, list markers and emphasis. It may be in upper or lower case and
/// in full-width parentheses.
///
/// If it is not certain what the author meant, the stricter mark applies:
///
/// - Of several marks in a row, the strictest applies.
/// - A mark in brackets anywhere else in a paragraph (see ``InnerMark``) can only make the
///   paragraph stricter.
/// - Code gets the strictest of the default, the mark above it and every mark inside it. A mark in
///   code also applies to the text directly above and below the code, if no blank line separates
///   them.
/// - Code that is not between a pair of fences, such as indented lines, may have been meant as
///   text. Lines between signs that look like fences may be drawn as text. Such lines are therefore
///   also read as text, and that reading applies if it makes them, or other paragraphs, stricter.
/// - The following get the stricter of the mark before them and the default: unmarked items and
///   indented continuations after a blank line in a list, unmarked text after an empty line in a
///   quote, and whatever follows a heading, a rule or a line that only looks blank.
/// - A heading gets the strictest mark in it, and makes the unmarked paragraphs of its section
///   stricter. A section ends at the next line that is drawn as a heading of the same or a higher
///   level, unless that heading is nested deeper in quotes or lists. An underlined heading ends
///   only sections that begin with an underlined heading.
/// - A mark alone on its line also applies to the next paragraph, and to unmarked text directly
///   above.
package struct Paragraph: Equatable, Sendable {
  /// The paragraph's bytes in the body, from the first line to the last one's line break.
  package private(set) var range: Range<Int>
  /// The range of the mark, with its emphasis and the spaces after it; nil if there is none.
  package let markRange: Range<Int>?
  /// The mark that applies.
  package private(set) var mark: PortionMark
  /// The word that looks like a mistyped, translated or misplaced mark and makes the paragraph
  /// private; nil if there is none.
  package private(set) var attempt: String?
  /// Whether it is code.
  package internal(set) var isCode = false
  var isList = false
  var isQuote = false

  /// Splits a body.
  ///
  /// - Parameters:
  ///   - body: Markdown, UTF-8, with any line breaks.
  ///   - unmarked: the mark of paragraphs that have none, see `PortionMark.unmarked`.
  /// - Returns: the paragraphs in order; what stands between them is blank lines.
  package static func split(_ body: [UInt8], unmarked: PortionMark) -> [Paragraph] {
    split(body, unmarked: unmarked) {}
  }

  /// The same, for long texts.
  ///
  /// - Parameter step: called at intervals; an error that it throws ends the work.
  package static func split<Failure>(
    _ body: [UInt8], unmarked: PortionMark, step: () throws(Failure) -> Void
  ) throws(Failure) -> [Paragraph] {
    try split(try Document(body, step: step), unmarked: unmarked, step: step)
  }

  /// Splits a body that has already been parsed.
  package static func split<Failure>(
    _ document: Document, unmarked: PortionMark, step: () throws(Failure) -> Void
  ) throws(Failure) -> [Paragraph] {
    let (lines, leaves) = MarkdownLines.split(document)
    return try split(lines, DrawnLines(document, leaves), unmarked: unmarked, step: step)
  }

  /// Splits a body several times, each time with a different mark for paragraphs that have none.
  /// Where paragraphs begin also depends on that mark. The Markdown is parsed only once.
  package static func splits(_ body: [UInt8], unmarked marks: [PortionMark]) -> [[Paragraph]] {
    let document = Document(body)
    let (lines, leaves) = MarkdownLines.split(document)
    let drawn = DrawnLines(document, leaves)
    return marks.map { split(lines, drawn, unmarked: $0) {} }
  }

  private static func split<Failure>(
    _ lines: [MarkdownLine], _ drawn: DrawnLines, unmarked: PortionMark,
    step: () throws(Failure) -> Void
  ) throws(Failure) -> [Paragraph] {
    var paragraphs = try gather(lines, drawn, unmarked: unmarked, step: step)
    // If it is unclear which lines are code, a text is released only if every reading allows it.
    for isCode in [\MarkdownLine.isBetweenFences, \.isDrawnAsCode]
    where lines.contains(where: { $0.isCode && !$0[keyPath: isCode] }) {
      let others = lines.map { line in
        var line = line
        line.isCode = line[keyPath: isCode]
        return line
      }
      let read = try gather(others, drawn, unmarked: unmarked, step: step)
      paragraphs = restrict(paragraphs, to: read)
    }
    return paragraphs
  }

  private static func gather<Failure>(
    _ lines: [MarkdownLine], _ drawn: DrawnLines, unmarked: PortionMark,
    step: () throws(Failure) -> Void
  ) throws(Failure) -> [Paragraph] {
    var splitter = ParagraphSplitter(drawn, unmarked: unmarked)
    for (number, line) in lines.enumerated() {
      if number % linesInStep == 0 { try step() }
      splitter.take(line)
    }
    splitter.close()
    return splitter.paragraphs
  }

  /// Makes each paragraph as strict as the strictest of the others that overlap it.
  private static func restrict(_ paragraphs: [Paragraph], to others: [Paragraph]) -> [Paragraph] {
    var paragraphs = paragraphs
    var first = 0
    for index in paragraphs.indices {
      let range = paragraphs[index].range
      while first < others.count, others[first].range.upperBound <= range.lowerBound { first += 1 }
      for other in others[first...] {
        guard other.range.lowerBound < range.upperBound else { break }
        if other.mark.openness < paragraphs[index].mark.openness {
          paragraphs[index].restrict(to: other.mark, attempt: other.attempt)
        }
      }
    }
    return paragraphs
  }

  // Few enough that nobody notices the time that they take.
  private static let linesInStep = 4096

  /// Whether any paragraph of a body may have a mark. If this is false, none has one. It takes less
  /// time than `split`.
  package static func mayHaveMarks(_ body: [UInt8]) -> Bool { !QuietText.isQuiet(body) }

  /// The words of a body that look like mistyped, translated or misplaced marks, in order.
  package static func attempts(in body: [UInt8]) -> [String] {
    attempts(in: body) {}
  }

  /// The same, for long texts; `step` is as for `split`.
  package static func attempts<Failure>(
    in body: [UInt8], step: () throws(Failure) -> Void
  ) throws(Failure) -> [String] {
    if QuietText.isQuiet(body) { return [] }
    return try attempts(in: try Document(body, step: step), step: step)
  }

  /// The attempts in a document that has already been parsed.
  package static func attempts<Failure>(
    in document: Document, step: () throws(Failure) -> Void
  ) throws(Failure) -> [String] {
    // With `.private`, some attempts would make no difference.
    try split(document, unmarked: .open, step: step).compactMap(\.attempt)
  }

  init(_ line: MarkdownLine, _ found: WrittenMark?, mark: PortionMark) {
    range = line.text.lowerBound..<line.end
    markRange = found.flatMap { $0.attempt == nil ? $0.range : nil }
    attempt = found?.attempt
    self.mark = mark
  }

  mutating func append(_ line: MarkdownLine) {
    range = range.lowerBound..<line.end
  }

  mutating func restrict(to mark: PortionMark, attempt: String? = nil) {
    self.mark = .stricter(self.mark, mark)
    self.attempt = self.attempt ?? attempt
  }
}
