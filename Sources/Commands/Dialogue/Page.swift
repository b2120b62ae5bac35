import Application
import SystemPackage
import Terminal
import Viewing
import Words

/// A result as headings, texts, items and tables, which the terminal and HTML both can show.
struct Page {
  /// A part of a page.
  enum Block {
    /// Words of the program, around words of the user, if there are any.
    case heading(String, keeping: String)
    case text(String)
    /// Each with a word or sign in front.
    case items([(mark: String, text: String)])
    case table(columns: [String], rows: [[String]])
    /// The meanings of the signs in the tables above it.
    case legend(String)
    /// Drawn in HTML alone.
    case plot(Plot)
  }

  /// The page's title.
  let title: String
  private(set) var blocks: [Block] = []

  init(_ title: String) {
    self.title = title
  }

  /// A heading.
  ///
  /// - Parameter words: what of it the user wrote. It stays as it was written.
  mutating func heading(_ text: String, keeping words: String = "") {
    blocks.append(.heading(text, keeping: words))
  }

  /// A paragraph; nothing where it is empty.
  mutating func text(_ text: String) {
    if !text.isEmpty { blocks.append(.text(text)) }
  }

  /// Adds items, if there are any.
  mutating func items(_ items: [(mark: String, text: String)]) {
    if !items.isEmpty { blocks.append(.items(items)) }
  }

  /// A table; nothing where it has no rows.
  mutating func table(_ columns: [String], _ rows: [[String]]) {
    if !rows.isEmpty { blocks.append(.table(columns: columns, rows: rows)) }
  }

  /// Adds the meanings of the signs in tables, if there are any.
  mutating func legend(_ text: String) {
    if !text.isEmpty { blocks.append(.legend(text)) }
  }

  /// A plot; nothing where it has no lines.
  mutating func plot(_ plot: Plot) {
    if !plot.series.isEmpty { blocks.append(.plot(plot)) }
  }

  /// Adds the blocks of another page.
  mutating func append(_ other: Page) { blocks += other.blocks }

  /// Shows the page in the width of the terminal, or of 80 columns if there is none.
  func show(_ options: GlobalOptions) throws {
    let width = TerminalDevice.size(of: .standardOutput)?.columns ?? TerminalSize.standard.columns
    try Output.show(rendered(width: width), title: title, options) { width in
      let lines = rendered(width: width).split(separator: "\n", omittingEmptySubsequences: false)
      return StyledRow.rows(of: lines.dropLast().map(String.init), heading: 1, width: width)
    }
  }
}

extension Page {
  /// Shows the page, or writes it unencrypted as HTML to a new file, after a question.
  func showOrWrite(to target: FilePath?, yes: Bool, _ options: GlobalOptions) throws {
    guard let target else { return try show(options) }
    Output.note(Words.current.note(.pageNotEncrypted))
    try Consent.ask(Words.current.question(.writePage), yes: yes)
    try PlainFile.create(target, Array(html(warning: Words.current.pageWarning).utf8))
    Output.note(Words.current.note(.pageWritten))
  }
}

// MARK: - Text

extension Page {
  /// A column is not made narrower than this, nor than a word of its heading.
  private static let narrowest = 8
  /// Nor, where there is room, than a word, a name or a date, up to this.
  private static let widestWord = 20
  /// Below this nothing can be told apart.
  private static let narrowestPage = 40

  /// The page as lines of at most `width` columns, or of 40.
  func rendered(width: Int) -> String {
    let width = max(width, Page.narrowestPage)
    var lines = Page.wrap(title, width)
    for block in blocks {
      switch block {
      case .heading(let text, let words):
        lines += [""] + Page.wrap(Page.raised(text, keeping: words), width)
      case .text(let text):
        for line in text.split(separator: "\n") { lines += Page.wrap(String(line), width) }
      case .items(let items):
        lines += Page.items(items, width)
      case .table(let columns, let rows):
        lines += Page.table(columns, rows, width)
      case .legend(let text): lines += [""] + Page.wrap(text, width)
      case .plot: break
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A heading in capitals, except for the user's own words at its end or its beginning.
  private static func raised(_ text: String, keeping words: String) -> String {
    let places = words.isEmpty ? [] : text.ranges(of: words)
    guard
      let place = places.last(where: { $0.upperBound == text.endIndex })
        ?? places.first(where: { $0.lowerBound == text.startIndex }) ?? places.last
    else { return Words.current.raised(text) }
    return Words.current.raised(String(text[..<place.lowerBound])) + text[place]
      + Words.current.raised(String(text[place.upperBound...]))
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
    var table = Table(columns.map { Table.Column($0) })
    for row in rows { table.add(row) }
    let words = columns.indices.map { column in
      rows.reduce(0) { max($0, WrappedText.widestUnit(in: $1[column])) }
    }
    let headingWords = columns.map { max(narrowest, WrappedText.widestUnit(in: $0)) }
    func widths(keepingWordsUpTo longest: Int) -> [Int] {
      zip(headingWords, words).map { max($0, min($1, longest)) }
    }
    // Headings break between their words before a word of a cell breaks, and of these the longest
    // first.
    let whole = zip(columns, widths(keepingWordsUpTo: widestWord)).map { heading, width in
      max(DisplayWidth.columns(of: heading), width)
    }
    return table.wrappedLines(
      width: width,
      minimumWidths: [whole]
        + (narrowest...widestWord).reversed().map { widths(keepingWordsUpTo: $0) })
  }

  private static func wrap(_ text: String, _ width: Int) -> [String] {
    WrappedText.rows(of: SafeText.line(text), width: width)
  }
}
