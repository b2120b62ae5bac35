package import Markdown

/// A paragraph of a body and who may be told what it says.
///
/// A paragraph is a run of lines without a blank one between: text, a list, a quote or a table, each
/// as a whole. A block of code, fenced or indented, is a paragraph of its own, blank lines inside
/// included; a fence that is never closed goes on to the end of the text, as it is drawn. A heading
/// is a paragraph of its own too, with all its lines where it is underlined. Any other line that
/// opens with a mark begins a new paragraph, so that no mark is swallowed by the text before it;
/// what stands behind `<br>` or the tag of a block counts as a line too. The mark may follow quote
/// signs, list markers and emphasis, in any case, and in full-width parentheses.
///
/// Where one cannot be sure what the author meant, the stricter mark holds:
///
/// - Of several marks in a row the strictest counts.
/// - A mark in brackets anywhere in a paragraph, see ``InnerMark``, can only make it stricter.
/// - Code takes the strictest of the default, the mark above it and every mark inside it. A mark in
///   code also holds for the text that stands right above and below it, with no blank line between.
/// - Code without a pair of fences, such as indented lines, may have been meant as text, and what
///   stands between signs like fences may be drawn as text: where it would be stricter as text, or
///   make other paragraphs stricter, it is.
/// - Unmarked items and indented continuations after a blank line inside a list, unmarked text after
///   an empty line inside a quote, and what follows a heading, a rule or a line that merely looks
///   blank, take the stricter of the mark before them and the default.
/// - A heading takes the strictest mark in it, and makes the unmarked paragraphs of its section
///   stricter. A section ends where a heading is drawn, unless that stands deeper in quotes or lists;
///   one that is underlined ends the sections of others that are.
/// - A mark alone on its line holds for the next paragraph too, and for unmarked text right above.
package struct Paragraph: Equatable, Sendable {
  /// The paragraph's bytes in the body, from the first line to the last one's line break.
  package private(set) var range: Range<Int>
  /// The range of the mark, with its emphasis and the spaces after it; nil if there is none.
  package let markRange: Range<Int>?
  /// The mark that holds.
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

  /// The same for long texts.
  ///
  /// - Parameter step: called now and then; what it throws ends the work.
  package static func split<Failure>(
    _ body: [UInt8], unmarked: PortionMark, step: () throws(Failure) -> Void
  ) throws(Failure) -> [Paragraph] {
    try split(try Document(body, step: step), unmarked: unmarked, step: step)
  }

  /// Splits a body that was read already.
  package static func split<Failure>(
    _ document: Document, unmarked: PortionMark, step: () throws(Failure) -> Void
  ) throws(Failure) -> [Paragraph] {
    let (lines, leaves) = MarkdownLines.split(document)
    return try split(lines, DrawnLines(document, leaves), unmarked: unmarked, step: step)
  }

  /// Splits a body once for each of several marks of paragraphs that have none. Where paragraphs begin
  /// depends on that mark too; the Markdown is read only once.
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
    // If it is unclear what is code, text leaves only if every reading lets it.
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

  /// Makes paragraphs as strict as the strictest of others that have text in common with them.
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

  // So few that they take no time that anybody notices.
  private static let linesInStep = 4096

  /// Whether paragraphs of a body may have a mark of their own. False is certain, and comes sooner than
  /// `split`.
  package static func mayHaveMarks(_ body: [UInt8]) -> Bool { !QuietText.isQuiet(body) }

  /// The words of a body that look like mistyped, translated or misplaced marks, in order.
  package static func attempts(in body: [UInt8]) -> [String] {
    attempts(in: body) {}
  }

  /// The same for long texts; `step` as for `split`.
  package static func attempts<Failure>(
    in body: [UInt8], step: () throws(Failure) -> Void
  ) throws(Failure) -> [String] {
    if QuietText.isQuiet(body) { return [] }
    return try attempts(in: try Document(body, step: step), step: step)
  }

  /// The attempts in a document that was already parsed.
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
