import SystemPackage
import Terminal

/// A result as headings, texts, items and tables, which the terminal and HTML both can show.
struct Page {
  /// A part of a page.
  enum Block {
    case heading(String)
    case text(String)
    /// Each with a word or sign in front.
    case items([(mark: String, text: String)])
    case table(columns: [String], rows: [[String]])
  }

  /// The page's title.
  let title: String
  private(set) var blocks: [Block] = []

  init(_ title: String) {
    self.title = title
  }

  mutating func heading(_ text: String) { blocks.append(.heading(text)) }

  /// A paragraph; nothing where it is empty.
  mutating func text(_ text: String) {
    if !text.isEmpty { blocks.append(.text(text)) }
  }

  /// Items; nothing where there are none.
  mutating func items(_ items: [(mark: String, text: String)]) {
    if !items.isEmpty { blocks.append(.items(items)) }
  }

  /// A table; nothing where it has no rows.
  mutating func table(_ columns: [String], _ rows: [[String]]) {
    if !rows.isEmpty { blocks.append(.table(columns: columns, rows: rows)) }
  }

  /// Adds the blocks of another page.
  mutating func append(_ other: Page) { blocks += other.blocks }

  /// Shows the page in the width of the terminal, or of 80 columns where there is none.
  func show(_ options: GlobalOptions) throws {
    let width = TerminalDevice.size(of: .standardOutput)?.columns ?? TerminalSize.standard.columns
    try Output.show(rendered(width: width), title: title, options) { width in
      let lines = rendered(width: width).split(separator: "\n", omittingEmptySubsequences: false)
      return StyledRow.rows(of: lines.dropLast().map(String.init), heading: 1, width: width)
    }
  }
}

// MARK: - Text

extension Page {
  private static let gap = 2
  /// A column is not made narrower than this, nor than its heading.
  private static let narrowest = 8
  /// Columns of a Chinese word that is kept whole at the most: four characters.
  private static let longestName = 8

  /// Below this nothing can be told apart.
  private static let narrowestPage = 40

  /// The page as lines of at most `width` columns, or of 40.
  func rendered(width: Int) -> String {
    let width = max(width, Page.narrowestPage)
    var lines = Page.wrap(title, width)
    for block in blocks {
      switch block {
      case .heading(let text):
        lines += [""] + Page.wrap(text.uppercased(), width)
      case .text(let text):
        for line in text.split(separator: "\n") { lines += Page.wrap(String(line), width) }
      case .items(let items):
        lines += Page.items(items, width)
      case .table(let columns, let rows):
        lines += Page.table(columns, rows, width)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Marks in front of texts. A mark that would leave too little room has rows of its own.
  private static func items(_ items: [(mark: String, text: String)], _ width: Int) -> [String] {
    let marks = items.map { SafeText.line($0.mark) }
    let widest = marks.reduce(0) { max($0, DisplayWidth.columns(of: $1)) }
    let indent = min(widest, width / 2) + 1
    return zip(items, marks).flatMap { item, mark in
      let isApart = DisplayWidth.columns(of: mark) >= indent
      let rows = wrap(item.text, width - indent).enumerated().map { index, row in
        DisplayWidth.padded(index == 0 && !isApart ? mark : "", to: indent) + row
      }
      return (isApart ? wrap(mark, width) : []) + rows
    }
  }

  private static func table(_ columns: [String], _ rows: [[String]], _ width: Int) -> [String] {
    var widths = columns.indices.map { column in
      rows.reduce(DisplayWidth.columns(of: columns[column])) {
        max($0, DisplayWidth.columns(of: SafeText.line($1[column])))
      }
    }
    var excess = widths.reduce(gap * (columns.count - 1) - width, +)
    while excess > 0 {
      let shrinkable = columns.indices.filter {
        widths[$0] > max(narrowest, DisplayWidth.columns(of: columns[$0]))
      }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return ([columns] + rows).flatMap { row in
      let cells = zip(row, widths).map { wrap($0, max($1, 2)) }
      let height = cells.reduce(1) { max($0, $1.count) }
      return (0..<height).map { line in
        let parts = zip(cells, widths).map { cell, width in
          DisplayWidth.padded(line < cell.count ? cell[line] : "", to: width)
        }
        let text = parts.joined(separator: String(repeating: " ", count: gap))
        return text.lastIndex { $0 != " " }.map { String(text[...$0]) } ?? ""
      }
    }
  }

  /// Breaks a text at spaces, or beside wide characters, into rows; made safe to show.
  static func wrap(_ text: String, _ width: Int) -> [String] {
    var rows: [String] = []
    var row = ""
    var used = 0
    func close() {
      rows.append(row)
      row = ""
      used = 0
    }
    for word in SafeText.line(text).split(separator: " ", omittingEmptySubsequences: false) {
      let columns = DisplayWidth.columns(of: word)
      let space = row.isEmpty ? 0 : 1
      if used + space + columns <= width {
        row += (space == 1 ? " " : "") + word
        used += space + columns
        continue
      }
      // Chinese has no spaces to break at: such a sentence begins on this row, a name does not.
      let isWide =
        columns > Page.longestName && word.contains { DisplayWidth.columns(of: $0) == 2 }
      if isWide && used + 3 <= width && !row.isEmpty {
        row += " "
        used += 1
      } else if !row.isEmpty {
        close()
      }
      for character in word {
        let columns = DisplayWidth.columns(of: character)
        if used + columns > width { close() }
        row.append(character)
        used += columns
      }
    }
    close()
    return rows
  }
}
