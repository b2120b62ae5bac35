internal import Markdown
internal import Terminal

/// What stands at the left of the rows of nested blocks: bars of quotes, bullets, indentation.
struct MarkdownMargin {
  /// On the next row.
  private var next: [StyledRun] = []
  /// On the rows after that.
  private var later: [StyledRun] = []
  /// Its width.
  private(set) var columns = 0

  /// A margin inside this one.
  ///
  /// - Parameters:
  ///   - first: on the first row.
  ///   - rest: on the others; as wide as `first`.
  func adding(_ first: StyledRun, _ rest: StyledRun) -> MarkdownMargin {
    var margin = self
    margin.next.append(first)
    margin.later.append(rest)
    margin.columns += DisplayWidth.columns(of: first.text)
    return margin
  }

  /// The runs of the next row.
  mutating func take() -> [StyledRun] {
    defer { next = later }
    return next
  }

  /// Takes note of rows that a margin inside this one was given to.
  mutating func pass(rows: Int) {
    if rows > 0 { next = later }
  }
}

/// Lays blocks out as rows.
struct MarkdownLayout {
  // Where margins leave less than this, inner ones are left out.
  private static let narrowest = 8

  private let document: Document
  private let look: MarkdownSheet.Look
  private var line = 0

  /// The rows so far.
  private(set) var rows: [StyledRow] = []

  init(_ document: Document, look: MarkdownSheet.Look) {
    (self.document, self.look) = (document, look)
  }

  private var isPlain: Bool { look == .plain }

  /// Adds blocks, with an empty row between two unless the list they stand in is tight.
  mutating func add(
    _ blocks: [Block], width: Int, margin: inout MarkdownMargin, isTight: Bool
  ) {
    for (number, block) in blocks.enumerated() {
      if number > 0 && !isTight { addEmpty(&margin) }
      add(block, width: width, margin: &margin)
    }
  }

  private mutating func add(_ block: Block, width: Int, margin: inout MarkdownMargin) {
    switch block.kind {
    case .heading(let level): addHeading(level, block, width: width, margin: &margin)
    case .paragraph:
      for part in lines(of: block) { add(part, width: width, margin: &margin) }
    case .html, .definitions:
      for line in block.lines { add([StyledRun(text(line))], width: width, margin: &margin) }
    case .quote:
      let bar = StyledRun(isPlain ? "> " : "│ ", .faint)
      addInner(
        block.children, width: width, margin: &margin, first: bar, rest: bar, isTight: false)
    case .list(let start, let isTight):
      addList(start, block.children, isTight: isTight, width: width, margin: &margin)
    case .item: add(block.children, width: width, margin: &margin, isTight: false)
    case .code: addCode(block.lines, width: width, margin: &margin)
    case .table(let alignments):
      let available = max(width - margin.columns, MarkdownLayout.narrowest)
      let layout = MarkdownTableLayout(
        block.lines.map(cells), alignments, width: available, isPlain: isPlain)
      for line in layout.rows { addRow(line, margin: &margin) }
    case .rule:
      let count = max(width - margin.columns, 3)
      let rule = String(repeating: isPlain ? "-" : "─", count: count)
      addRow([StyledRun(rule, .faint)], margin: &margin)
    }
  }

  private mutating func addCode(_ lines: [Line], width: Int, margin: inout MarkdownMargin) {
    let isWide = margin.columns + 2 + MarkdownLayout.narrowest <= width
    let indent = StyledRun(isWide ? "  " : "")
    var inner = margin.adding(indent, indent)
    for line in lines { add([StyledRun(text(line), .code)], width: width, margin: &inner) }
    margin.pass(rows: lines.count)
  }

  private mutating func addHeading(
    _ level: Int, _ block: Block, width: Int, margin: inout MarkdownMargin
  ) {
    let style: TextStyle =
      level == 1 ? [.strong, .underlined] : level == 2 ? .strong : [.strong, .emphasis]
    let marks = isPlain ? [StyledRun(String(repeating: "#", count: level) + " ")] : []
    for (number, part) in lines(of: block).enumerated() {
      let runs = part.map { StyledRun($0.text, isPlain ? [] : $0.style.union(style)) }
      add((number == 0 ? marks : []) + runs, width: width, margin: &margin)
    }
  }

  private mutating func addList(
    _ start: Int?, _ items: [Block], isTight: Bool, width: Int,
    margin: inout MarkdownMargin
  ) {
    let last = (start ?? 0) + items.count - 1
    for (number, item) in items.enumerated() {
      if number > 0 && !isTight { addEmpty(&margin) }
      var mark = isPlain ? "- " : "• "
      if let start {
        let widest = String(last).count + 2
        mark = DisplayWidth.padded("\(start + number). ", to: widest, atStart: true)
      }
      let indent = String(repeating: " ", count: DisplayWidth.columns(of: mark))
      addInner(
        item.children, width: width, margin: &margin, first: StyledRun(mark, .faint),
        rest: StyledRun(indent), isTight: isTight)
    }
  }

  private mutating func addInner(
    _ blocks: [Block], width: Int, margin: inout MarkdownMargin, first: StyledRun,
    rest: StyledRun, isTight: Bool
  ) {
    let columns = DisplayWidth.columns(of: first.text)
    guard margin.columns + columns + MarkdownLayout.narrowest <= width else {
      return add(blocks, width: width, margin: &margin, isTight: isTight)
    }
    var inner = margin.adding(first, rest)
    let before = rows.count
    add(blocks, width: width, margin: &inner, isTight: isTight)
    // An item without text still has its bullet.
    if rows.count == before { addRow([], margin: &inner) }
    margin.pass(rows: rows.count - before)
  }

  private func lines(of block: Block) -> [[StyledRun]] {
    MarkdownInlines.lines(
      of: document.inlines(of: block), in: document, keepsMarks: isPlain)
  }

  private func cells(of line: Line) -> [[StyledRun]] {
    document.cells(of: line).map { cell in
      let inlines = document.inlines(of: cell)
      return Array(
        MarkdownInlines.lines(of: inlines, in: document, keepsMarks: isPlain).joined())
    }
  }

  /// A line that is shown as it is.
  private func text(_ line: Line) -> String {
    let blanks = String(repeating: " ", count: line.blanks)
    return MarkdownInlines.safe(
      blanks + String(decoding: document.source[line.range], as: UTF8.self))
  }

  private mutating func addEmpty(_ margin: inout MarkdownMargin) {
    addRow([], margin: &margin)
  }

  /// Adds a line that fits.
  private mutating func addRow(_ runs: [StyledRun], margin: inout MarkdownMargin) {
    rows.append(StyledRow(prefix: margin.take(), runs: runs, line: line))
    line += 1
  }

  /// Adds a line, wrapped.
  private mutating func add(_ runs: [StyledRun], width: Int, margin: inout MarkdownMargin) {
    for row in StyledWrapping.rows(of: runs, width: max(width - margin.columns, 2)) {
      rows.append(StyledRow(prefix: margin.take(), runs: row, line: line))
    }
    line += 1
  }
}
