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

  private let look: MarkdownSheet.Look
  private var line = 0

  /// The rows so far.
  private(set) var rows: [StyledRow] = []

  init(look: MarkdownSheet.Look) { self.look = look }

  private var isPlain: Bool { look == .plain }

  /// Adds blocks, with an empty row between two unless the list they stand in is tight.
  mutating func add(
    _ blocks: [MarkdownBlock], width: Int, margin: inout MarkdownMargin, isTight: Bool
  ) {
    for (number, block) in blocks.enumerated() {
      if number > 0 && !isTight { addEmpty(&margin) }
      add(block, width: width, margin: &margin)
    }
  }

  private mutating func add(_ block: MarkdownBlock, width: Int, margin: inout MarkdownMargin) {
    switch block {
    case .heading(let level, let text): addHeading(level, text, width: width, margin: &margin)
    case .paragraph(let text):
      for part in lines(of: inlines(text)) { add(part, width: width, margin: &margin) }
    case .quote(let blocks):
      let bar = StyledRun(isPlain ? "> " : "│ ", .faint)
      addInner(blocks, width: width, margin: &margin, first: bar, rest: bar, isTight: false)
    case .list(let start, let items, let isTight):
      addList(start, items, isTight: isTight, width: width, margin: &margin)
    case .code(let lines):
      addCode(lines, width: width, margin: &margin)
    case .table(let table):
      let available = max(width - margin.columns, MarkdownLayout.narrowest)
      let lines = MarkdownTableLayout(table, width: available, isPlain: isPlain).rows
      for line in lines { addRow(line, margin: &margin) }
    case .rule:
      let count = max(width - margin.columns, 3)
      let rule = String(repeating: isPlain ? "-" : "─", count: count)
      addRow([StyledRun(rule, .faint)], margin: &margin)
    }
  }

  private mutating func addCode(_ lines: [String], width: Int, margin: inout MarkdownMargin) {
    let isWide = margin.columns + 2 + MarkdownLayout.narrowest <= width
    let indent = StyledRun(isWide ? "  " : "")
    var inner = margin.adding(indent, indent)
    for line in lines { add([StyledRun(line, .code)], width: width, margin: &inner) }
    margin.pass(rows: lines.count)
  }

  private mutating func addHeading(
    _ level: Int, _ text: String, width: Int, margin: inout MarkdownMargin
  ) {
    let style: TextStyle =
      level == 1 ? [.strong, .underlined] : level == 2 ? .strong : [.strong, .emphasis]
    let marks = isPlain ? [StyledRun(String(repeating: "#", count: level) + " ")] : []
    let runs = inlines(text).map { StyledRun($0.text, isPlain ? [] : $0.style.union(style)) }
    for part in lines(of: marks + runs) { add(part, width: width, margin: &margin) }
  }

  private mutating func addList(
    _ start: Int?, _ items: [[MarkdownBlock]], isTight: Bool, width: Int,
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
        item, width: width, margin: &margin, first: StyledRun(mark, .faint),
        rest: StyledRun(indent), isTight: isTight)
    }
  }

  private mutating func addInner(
    _ blocks: [MarkdownBlock], width: Int, margin: inout MarkdownMargin, first: StyledRun,
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

  private func inlines(_ text: String) -> [StyledRun] {
    MarkdownInlines.runs(of: text, keepsMarks: isPlain)
  }

  /// Cuts runs where a line break was asked for.
  private func lines(of runs: [StyledRun]) -> [[StyledRun]] {
    var lines: [[StyledRun]] = [[]]
    for run in runs {
      let parts = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, part) in parts.enumerated() {
        if number > 0 { lines.append([]) }
        if !part.isEmpty { lines[lines.count - 1].append(StyledRun(part, run.style)) }
      }
    }
    return lines
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
