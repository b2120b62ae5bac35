import Markdown

/// Gathers lines to paragraphs, and decides which mark holds for each.
struct ParagraphSplitter {
  /// The text below a heading with a mark.
  private struct Section {
    let level: Int
    /// How many quotes and items the heading stands in.
    let depth: Int
    let isUnderlined: Bool
    let mark: PortionMark

    /// Whether a heading ends it. A line of `-` below text may have been meant as a rule, so that
    /// underlined headings end only what others of their form began.
    func ends(at heading: DrawnHeading, isUnderlined: Bool) -> Bool {
      level >= heading.level && depth >= heading.depth && (self.isUnderlined || !isUnderlined)
    }
  }

  private struct OpenHeading {
    /// Nil where the line looks like a heading and is drawn as something else.
    let drawn: DrawnHeading?
    let level: Int
    let isUnderlined: Bool
    /// The mark that it would have without any in it.
    let unmarked: PortionMark
    var isMarked: Bool
    /// How many lines of it were taken.
    var lineCount = 1
    /// Whether it belongs to the list or quote above it.
    let goesOn: Bool
    let pending: PortionMark?
  }

  private let body: [UInt8]
  private var drawn: DrawnLines
  private let unmarked: PortionMark
  /// The paragraphs that are complete.
  private(set) var paragraphs: [Paragraph] = []
  private var current: Paragraph?
  /// How many of the complete ones stand in a run of lines with the current paragraph: no blank line
  /// parts them, only where code begins and ends.
  private var joined = 0
  /// The strictest mark that was found inside the run.
  private var runMark = PortionMark.open
  /// How many paragraphs the run had that was complete when the current paragraph began.
  private var formerRun = 0
  /// Whether a mark stands alone in a line of the current paragraph, above all its other words.
  private var isAlone = false
  /// The end of that line.
  private var aloneEnd = 0
  /// Whether the current paragraph stands right below another.
  private var isAdjacent = false
  /// The last paragraph, as long as what follows may belong to the same list or quote.
  private var context: Paragraph?
  /// The mark of the paragraph right above, as long as no blank line came.
  private var above: PortionMark?
  /// A mark that stood alone, until the paragraph comes for which it was meant.
  private var pending: PortionMark?
  /// The mark that stood alone and was meant for the current paragraph.
  private var taken: PortionMark?
  /// Whether a line of the current paragraph may draw words, as the whole text has it.
  private var drawsWords = false
  /// The number of paragraphs directly above in one table, if a row of empty cells
  /// ended the last one.
  private var tableRun = 0
  /// The headings with marks above.
  private var sections: [Section] = []
  /// The heading that the current paragraph is, and what was known when it began.
  private var heading: OpenHeading?
  /// Whether the last line ended as lines do, so that an empty line after it is a blank one.
  private var endsPlainly = true

  init(_ drawn: DrawnLines, unmarked: PortionMark) {
    body = drawn.document.source
    self.drawn = drawn
    self.unmarked = unmarked
  }

  mutating func take(_ line: MarkdownLine) {
    let prefix = LinePrefix(line.text, in: body)
    let wasPlain = endsPlainly
    endsPlainly =
      line.end == line.text.upperBound || [0x0A, 0x0D].contains(body[line.text.upperBound])
    var run = tableRun
    tableRun = 0
    var isBelowHeading = false
    if let open = heading, line.isCode || line.heading != open.drawn {
      close()
      // Text directly below more than one line of `#` may have been meant to belong to
      // the heading.
      isBelowHeading = open.isUnderlined || open.lineCount > 1
      if isBelowHeading { run = joined + 1 }
    }
    if !line.isCode, current?.isCode == true {
      close()
      run = joined + 1
    }
    if line.isCode {
      takeCode(line, prefix, below: run)
    } else if heading != nil {
      goOnWithHeading(line, prefix)
    } else if line.heading != nil, !prefix.isHeading || !looksBlank(line, prefix) {
      takeHeading(line, prefix, below: run)
    } else if prefix.content == line.text.upperBound, prefix.isRow, !prefix.isListItem,
      !prefix.isHeading
    {
      // A line that looks blank may be a row of a table, and be drawn as one.
      takeSeemingBlank(line, prefix, below: current == nil && above != nil ? joined + 1 : run)
      tableRun = joined + 1
    } else if prefix.content == line.text.upperBound, !prefix.isListItem, !prefix.isHeading {
      close()
      // Between two breaks of another kind nothing need be blank.
      if wasPlain && endsPlainly { above = nil }
    } else if looksBlank(line, prefix) {
      takeSeemingBlank(line, prefix, below: run)
    } else if prefix.isHeading {
      takeHeading(line, prefix, below: run)
    } else if isRule(line.text, isBelowText: current != nil || isBelowHeading) {
      takeRule(line, prefix, below: run)
    } else {
      takeText(line, below: run)
    }
    if prefix.isListItem, heading == nil { current?.isList = true }
    // Asked only where a mark waits for words, since the answer takes long.
    if taken != nil, !drawsWords, drawn.haveWords(line) { drawsWords = true }
  }

  /// Completes the last paragraph.
  mutating func close() {
    guard let open = current else { return }
    let start = open.markRange?.upperBound ?? open.range.lowerBound
    if open.mark != .private || joined > 0 && runMark != .private,
      let inner = InnerMark(in: body[start..<open.range.upperBound])
    {
      restrict(to: inner.mark, attempt: inner.word)
    }
    guard let paragraph = current else { return }
    // A comment or a picture right below a mark is no text that the mark was meant for.
    if isAlone, SeenText.mayDrawWords(body[aloneEnd..<max(aloneEnd, open.range.upperBound)]) {
      isAlone = false
    }
    if let taken, !isAlone,
      !drawsWords || !open.isCode && !SeenText.mayDrawWords(body[open.range])
    {
      // Nobody marks what is not drawn.
      pending = .stricter(pending ?? .open, taken)
    }
    if isAlone {
      pending = .stricter(pending ?? .open, paragraph.mark)
      // It may as well have been meant for the text above it.
      if isAdjacent {
        for index in paragraphs.indices.suffix(formerRun) where paragraphs[index].markRange == nil {
          paragraphs[index].restrict(to: paragraph.mark)
        }
      }
    }
    paragraphs.append(paragraph)
    context = paragraph.isList || paragraph.isQuote ? paragraph : nil
    above = paragraph.mark
    current = nil
    if let ended = heading {
      heading = nil
      endHeading(ended)
    }
  }

  // MARK: - Kinds of lines

  /// Code is a paragraph of its own: what opens the text above it does not open the code.
  private mutating func takeCode(_ line: MarkdownLine, _ prefix: LinePrefix, below run: Int) {
    if current?.isCode == true {
      current?.append(line)
    } else {
      let run = current == nil ? run : joined + 1
      close()
      begin(line, prefix, nil, below: run)
      current?.isCode = true
    }
    let found = WrittenMark(body, at: prefix.content, end: line.text.upperBound, isCode: true)
    if let found { restrict(to: found.mark, attempt: found.attempt) }
  }

  /// Makes the current paragraph stricter, and those that stand in a run of lines with it: whoever
  /// wrote the mark may have meant all of them.
  private mutating func restrict(to mark: PortionMark, attempt: String?) {
    // Below a paragraph with a mark nothing in the run is more open, so that few loops suffice.
    if mark.openness < runMark.openness {
      runMark = mark
      for index in paragraphs.indices.suffix(joined) { paragraphs[index].restrict(to: mark) }
    }
    current?.restrict(to: mark, attempt: attempt)
  }

  /// A line of blanks that no key types, or of nothing but `<br>`: it parts paragraphs for the eye
  /// only, so that the mark above goes on.
  private mutating func takeSeemingBlank(
    _ line: MarkdownLine, _ prefix: LinePrefix, below run: Int
  ) {
    guard current == nil else {
      current?.append(line)
      close()
      return
    }
    let kept = (context, pending)
    begin(line, prefix, nil, below: run)
    close()
    (context, pending) = kept
  }

  private mutating func takeHeading(_ line: MarkdownLine, _ prefix: LinePrefix, below run: Int) {
    let goesOn = goesOn(prefix)
    // Text that is underlined may have been meant as more of the text right above it.
    let joined = prefix.isHeading ? 0 : current == nil ? run : joined + 1
    let found = openingMark(of: line, prefix)
    close()
    if !goesOn { context = nil }
    let kept = pending
    let signs = body[line.text].prefix(prefix.content - line.text.lowerBound)
      .count { $0 == UInt8(ascii: "#") }
    // A heading without words looks like a blank line.
    if !sections.isEmpty, let heading = line.heading, drawn.haveWords(line),
      SeenText.mayDrawWords(body[prefix.content..<line.text.upperBound])
    {
      sections.removeAll { $0.ends(at: heading, isUnderlined: !prefix.isHeading) }
    }
    begin(line, prefix, found, below: found == nil ? joined : 0)
    heading = OpenHeading(
      drawn: line.heading, level: line.heading?.level ?? signs, isUnderlined: !prefix.isHeading,
      unmarked: current?.mark ?? unmarked, isMarked: found != nil,
      goesOn: goesOn, pending: kept)
    takeBreaks(of: line)
    if line.heading == nil { close() }
  }

  /// A line of the heading that is being read: whatever mark it opens with holds for all of it, if
  /// that is stricter.
  private mutating func goOnWithHeading(_ line: MarkdownLine, _ prefix: LinePrefix) {
    current?.append(line)
    heading?.lineCount += 1
    if let found = openingMark(of: line, prefix) {
      restrict(to: found.mark, attempt: found.attempt)
      heading?.isMarked = true
      (isAlone, aloneEnd) = (found.isAlone, line.text.upperBound)
    } else {
      // Text after another kind of line break may have been meant to be separate.
      let isApart =
        heading?.isUnderlined == false || prefix.isHeading
        || prefix.content == line.text.upperBound || looksBlank(line, prefix)
      if isApart { restrict(to: unmarked, attempt: nil) }
    }
    takeBreaks(of: line)
  }

  /// The mark that a line of a heading opens with.
  private func openingMark(of line: MarkdownLine, _ prefix: LinePrefix) -> WrittenMark? {
    let end = prefix.isHeading ? line.text.upperBound : cut(line)[0].text.upperBound
    let found = WrittenMark(body, at: prefix.content, end: max(prefix.content, end))
    guard found == nil, line.heading != nil, prefix.content < end else { return found }
    return WrittenMark(heading: body[prefix.content..<end])
  }

  private func looksBlank(_ line: MarkdownLine, _ prefix: LinePrefix) -> Bool {
    SeenText.looksBlank(body[prefix.content..<line.text.upperBound])
  }

  /// The effect of a complete heading on the text below it.
  private mutating func endHeading(_ ended: OpenHeading) {
    if let mark = above, ended.isMarked || ended.pending != nil || mark != ended.unmarked {
      sections.append(
        Section(
          level: ended.level, depth: ended.drawn?.depth ?? 0, isUnderlined: ended.isUnderlined,
          mark: mark))
    }
    // A mark alone above a heading is meant for what the heading is about.
    if let kept = ended.pending { pending = .stricter(kept, pending ?? .open) }
    if !ended.goesOn { context = nil }
  }

  private mutating func takeRule(_ line: MarkdownLine, _ prefix: LinePrefix, below run: Int) {
    let goesOn = goesOn(prefix)
    let kept = pending
    if current == nil { begin(line, prefix, nil, below: run) } else { current?.append(line) }
    close()
    if let kept { pending = .stricter(kept, pending ?? .open) }
    if !goesOn { context = nil }
  }

  /// - Parameter run: how many paragraphs, the last of them code, the line stands right below of.
  private mutating func takeText(_ line: MarkdownLine, below run: Int) {
    let isRow = body[line.text].first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "|")
    let pieces = isRow ? [line] : cut(line)
    let prefix = LinePrefix(pieces[0].text, in: body)
    let found = WrittenMark(body, at: prefix.content, end: pieces[0].text.upperBound)
    if found != nil || current == nil {
      close()
      begin(pieces[0], prefix, found, below: found == nil ? run : 0)
    } else {
      current?.append(pieces[0])
    }
    if prefix.isListItem { current?.isList = true }
    for piece in pieces.dropFirst() { takeBroken(piece) }
    if isRow { takeBreaks(of: line) }
  }

  // MARK: - Tags that begin a line

  /// Splits a line into pieces; each one after the first begins after a tag that starts a line.
  private func cut(_ line: MarkdownLine) -> [MarkdownLine] {
    var pieces: [MarkdownLine] = []
    var start = line.text.lowerBound
    for tag in SeenText.breaks(in: body[line.text])
    where !pieces.isEmpty || SeenText.hasWords(body[start..<tag.lowerBound]) {
      pieces.append(MarkdownLine(text: start..<tag.lowerBound, end: tag.upperBound))
      start = tag.upperBound
    }
    return pieces + [MarkdownLine(text: start..<line.text.upperBound, end: line.end)]
  }

  /// Text behind such a tag: its mark can only be stricter, since the tag may be code, or hidden.
  private mutating func takeBroken(_ piece: MarkdownLine) {
    let prefix = LinePrefix(piece.text, in: body)
    let found = WrittenMark(body, at: prefix.content, end: piece.text.upperBound)
    let mark = current?.mark ?? unmarked
    guard let found, found.mark.openness < mark.openness else {
      current?.append(piece)
      return
    }
    let (isList, isQuote) = (current?.isList ?? false, current?.isQuote ?? false)
    close()
    begin(piece, prefix, found)
    current?.isList = isList || prefix.isListItem
    current?.isQuote = isQuote || prefix.isQuote
  }

  /// Marks behind such tags in a line that is not cut.
  private mutating func takeBreaks(of line: MarkdownLine) {
    for piece in cut(line).dropFirst() {
      let prefix = LinePrefix(piece.text, in: body)
      let found = WrittenMark(body, at: prefix.content, end: piece.text.upperBound)
      if let found { restrict(to: found.mark, attempt: found.attempt) }
    }
  }

  // MARK: - Beginning a paragraph

  /// - Parameter run: how many complete paragraphs the line stands in a run with.
  private mutating func begin(
    _ line: MarkdownLine, _ prefix: LinePrefix, _ found: WrittenMark?, below run: Int = 0
  ) {
    var mark = found?.mark ?? unmarked
    if found == nil {
      if let above { mark = .stricter(mark, above) }
      for section in sections { mark = .stricter(mark, section.mark) }
      let continues =
        context?.isList == true && (prefix.isListItem || prefix.isIndented)
        || context?.isQuote == true && prefix.isQuote
      if continues, let context { mark = .stricter(mark, context.mark) }
    }
    if let pending { mark = .stricter(mark, pending) }
    var paragraph = Paragraph(line, found, mark: mark)
    // An indented continuation still belongs to the list.
    paragraph.isList =
      prefix.isListItem || isFootnote(line, prefix)
      || MarkLead.isItem(body[prefix.content..<line.text.upperBound])
      || (context?.isList == true && prefix.isIndented)
    paragraph.isQuote = prefix.isQuote
    if run > 0, let last = paragraphs.last {
      paragraph.isList = paragraph.isList || last.isList
      paragraph.isQuote = paragraph.isQuote || last.isQuote
    }
    (formerRun, joined) = (joined + 1, run)
    if run == 0 { runMark = .open }
    (isAlone, aloneEnd) = (found?.isAlone ?? false, line.text.upperBound)
    isAdjacent = above != nil
    context = nil
    above = nil
    (taken, pending) = (pending, nil)
    drawsWords = false
    current = paragraph
  }

  /// `[^1]: text`, which goes on where lines are indented, as an item does.
  private func isFootnote(_ line: MarkdownLine, _ prefix: LinePrefix) -> Bool {
    body[prefix.content..<line.text.upperBound].starts(with: "[^".utf8)
  }

  /// Whether a line is inside the list or quote that the lines above it belong to.
  private func goesOn(_ prefix: LinePrefix) -> Bool {
    guard let last = current ?? context else { return false }
    return last.isList && (prefix.isListItem || prefix.isIndented)
      || last.isQuote && prefix.isQuote
  }

  /// Whether the line is a horizontal rule or the underline of a heading.
  private func isRule(_ line: Range<Int>, isBelowText: Bool) -> Bool {
    guard let sign = body[line].first(where: { $0 != 0x20 && $0 != 0x09 }),
      "=-*_".utf8.contains(sign)
    else { return false }
    var count = 0
    for byte in body[line] where byte != 0x20 && byte != 0x09 {
      guard byte == sign else { return false }
      count += 1
    }
    switch sign {
    case UInt8(ascii: "="): return count >= 2 && isBelowText
    case UInt8(ascii: "-"): return count >= 3 || (count == 2 && isBelowText)
    default: return count >= 3
    }
  }
}
