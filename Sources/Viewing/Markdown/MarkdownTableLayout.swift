internal import Markdown
internal import Terminal

/// The rows of a table: columns side by side, cells wrapped where the window is narrow, and one
/// below the other where it is too narrow for that.
struct MarkdownTableLayout {
  private static let gap = 2
  private static let narrowest = 4

  /// The rows, without margin.
  private(set) var rows: [[StyledRun]] = []

  private let alignments: [Block.Alignment]
  private let isPlain: Bool

  /// Lays a table out. No row has more cells than the head. Missing ones are not filled in: a wide
  /// head above many short rows would become a huge table.
  ///
  /// - Parameters:
  ///   - lines: the cells of the head, then of each row.
  ///   - width: columns that it may take.
  init(_ lines: [[[StyledRun]]], _ alignments: [Block.Alignment], width: Int, isPlain: Bool) {
    (self.alignments, self.isPlain) = (alignments, isPlain)
    let head = (lines.first ?? []).map { cell in
      isPlain ? cell : cell.map { StyledRun($0.text, $0.style.union(.strong)) }
    }
    let body = lines.dropFirst().map { Array($0.prefix(head.count)) }
    let gaps = MarkdownTableLayout.gap * (head.count - 1)
    guard head.count * MarkdownTableLayout.narrowest + gaps <= width else {
      rows = stacked(head, body, width: width)
      return
    }
    let widths = fitted([head] + body, width: width - gaps)
    rows = row(head, widths: widths)
    let line = widths.map { String(repeating: isPlain ? "-" : "─", count: $0) }
    rows.append([StyledRun(line.joined(separator: "  "), .faint)])
    for cells in body { rows += row(cells, widths: widths) }
  }

  /// The widths of the columns, taking from the widest until all fit.
  private func fitted(_ rows: [[[StyledRun]]], width: Int) -> [Int] {
    var widths = alignments.indices.map { index in
      rows.reduce(1) { widest, row in
        index < row.count ? max(widest, MarkdownTableLayout.columns(of: row[index])) : widest
      }
    }
    var excess = widths.reduce(-width, +)
    while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
      // Down to the second widest in one step, so that huge cells cost no more than small ones.
      let second = widths.indices.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let step = max(min(excess, widths[widest] - second), 1)
      guard widths[widest] - step >= MarkdownTableLayout.narrowest else {
        widths[widest] -= min(excess, widths[widest] - MarkdownTableLayout.narrowest)
        break
      }
      widths[widest] -= step
      excess -= step
    }
    return widths
  }

  private func row(_ cells: [[StyledRun]], widths: [Int]) -> [[StyledRun]] {
    let cells = cells + Array(repeating: [], count: max(widths.count - cells.count, 0))
    let wrapped = zip(cells, widths).map { StyledWrapping.rows(of: $0, width: max($1, 2)) }
    let height = wrapped.reduce(1) { max($0, $1.count) }
    return (0..<height).map { line in
      var runs: [StyledRun] = []
      for (index, rows) in wrapped.enumerated() {
        let isLast = index == wrapped.count - 1
        let runsOfCell = line < rows.count ? MarkdownTableLayout.trimmed(rows[line]) : []
        let missing = max(widths[index] - MarkdownTableLayout.columns(of: runsOfCell), 0)
        let before: Int
        switch alignments[index] {
        case .none, .left: before = 0
        case .right: before = missing
        case .center: before = missing / 2
        }
        let behind = isLast ? 0 : missing - before + MarkdownTableLayout.gap
        runs += [StyledRun(spaces(before))] + runsOfCell + [StyledRun(spaces(behind))]
      }
      return runs.filter { !$0.text.isEmpty }
    }
  }

  /// Every cell on a line of its own behind its heading.
  private func stacked(
    _ head: [[StyledRun]], _ body: [[[StyledRun]]], width: Int
  ) -> [[StyledRun]] {
    var rows: [[StyledRun]] = []
    for (number, cells) in body.enumerated() {
      if number > 0 { rows.append([]) }
      for (title, cell) in zip(head, cells) where !cell.isEmpty {
        rows += StyledWrapping.rows(of: title + [StyledRun(": ")] + cell, width: max(width, 2))
      }
    }
    return rows
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  private static func columns(of runs: [StyledRun]) -> Int {
    runs.reduce(0) { $0 + DisplayWidth.columns(of: $1.text) }
  }

  /// Without the spaces that hang over.
  private static func trimmed(_ runs: [StyledRun]) -> [StyledRun] {
    var runs = runs
    while let last = runs.popLast() {
      if let end = last.text.lastIndex(where: { $0 != " " }) {
        runs.append(StyledRun(last.text[...end], last.style))
        break
      }
    }
    return runs
  }
}
