internal import Terminal

/// Rows of text in aligned columns that fit a window.
package struct Table: Sendable {
  /// How one column behaves.
  package struct Column: Sendable {
    /// Its heading.
    package let title: String
    /// Whether its cells are set flush right, as numbers are.
    package let isNumeric: Bool
    /// The columns below which it is not shrunk; `nil` if it always keeps its width.
    package let minimumWidth: Int?
    /// Whether it shrinks before the others do.
    package let yields: Bool

    /// A column that keeps its width, or shrinks down to `minimumWidth`.
    package init(
      _ title: String, isNumeric: Bool = false, minimumWidth: Int? = nil, yields: Bool = false
    ) {
      self.yields = yields
      self.title = title
      self.isNumeric = isNumeric
      self.minimumWidth = minimumWidth
    }
  }

  private static let gap = "  "
  // Where there is no window: cells that are longer are not cut, but no row is padded to them.
  private static let widestPadding = 120

  private let columns: [Column]
  // Row after row, the headings first; each cell with the columns of the terminal that it takes.
  private var cells: [(text: String, width: Int)] = []
  // The widest cell of each column.
  private var widest: [Int]

  /// An empty table.
  package init(_ columns: [Column]) {
    precondition(!columns.isEmpty)
    self.columns = columns
    widest = columns.map { _ in 0 }
    add(columns.map(\.title))
  }

  /// Adds a row: a cell for each column. Cells are made safe to show.
  package mutating func add(_ row: [String]) {
    precondition(row.count == columns.count)
    for (column, cell) in row.enumerated() {
      let text = SafeText.line(cell)
      let width = DisplayWidth.columns(of: text)
      widest[column] = max(widest[column], width)
      cells.append((text, width))
    }
  }

  /// The table as a text with a line feed behind each row, headings first, without spaces at the
  /// ends of lines.
  ///
  /// - Parameter width: columns of the window; `nil` for as wide as it gets. Where the minimum
  ///   widths do not fit, lines are longer than that.
  package func text(width: Int? = nil) -> String {
    let widths = fitted(to: width)
    // Bytes, since texts that are joined are copied again and again.
    var text: [UInt8] = []
    for start in rowStarts {
      append(cells[start..<start + columns.count], widths: widths, cuts: width != nil, to: &text)
      text.append(UInt8(ascii: "\n"))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The lines of `text(width:)`.
  package func lines(width: Int? = nil) -> [String] {
    let widths = fitted(to: width)
    return rowStarts.map { start in
      line(cells[start..<start + columns.count], widths: widths, cuts: width != nil)
    }
  }

  /// The table as lines whose cells are wrapped instead of cut.
  ///
  /// - Parameters:
  ///   - width: columns of the window. Where the minimum widths do not fit, lines are longer than
  ///     that.
  ///   - choices: minimum widths of the columns; of several lists the first that fits counts, or
  ///     else the last.
  package func wrappedLines(width: Int, minimumWidths choices: [[Int]] = []) -> [String] {
    let fitting = choices.first { choice in
      zip(choice, widest).reduce(Table.gap.count * (columns.count - 1)) { $0 + min($1.0, $1.1) }
        <= width
    }
    let chosen = (fitting ?? choices.last)?.map(Optional.some)
    let widths = fitted(to: width, chosen)
    return rowStarts.flatMap { start in
      let row = cells[start..<start + columns.count]
      let wrapped = zip(row, widths).map { cell, width in
        cell.width <= width ? [cell.text] : WrappedText.rows(of: cell.text, width: width)
      }
      let height = wrapped.reduce(1) { max($0, $1.count) }
      return (0..<height).map { number in
        let parts = wrapped.map { rows in
          let text = number < rows.count ? rows[number] : ""
          return (text: text, width: DisplayWidth.columns(of: text))
        }
        return line(parts[...], widths: widths, cuts: false)
      }
    }
  }

  private var rowStarts: StrideTo<Int> { stride(from: 0, to: cells.count, by: columns.count) }

  private func line(
    _ row: ArraySlice<(text: String, width: Int)>, widths: [Int], cuts: Bool
  ) -> String {
    var line: [UInt8] = []
    append(row, widths: widths, cuts: cuts, to: &line)
    return String(decoding: line, as: UTF8.self)
  }

  private func append(
    _ row: ArraySlice<(text: String, width: Int)>, widths: [Int], cuts: Bool,
    to line: inout [UInt8]
  ) {
    let start = line.count
    for (place, cell) in row.enumerated() {
      let width = widths[place]
      let (text, taken) = cuts && cell.width > width ? Table.truncated(cell.text, to: width) : cell
      let padding = repeatElement(UInt8(ascii: " "), count: max(width - taken, 0))
      if place > 0 { line += Table.gap.utf8 }
      if columns[place].isNumeric { line += padding }
      line += text.utf8
      if !columns[place].isNumeric { line += padding }
    }
    while line.count > start, line.last == UInt8(ascii: " ") { line.removeLast() }
  }

  private static func truncated(_ text: String, to width: Int) -> (text: String, width: Int) {
    let text = DisplayWidth.truncated(text, to: max(width, 1))
    return (text, DisplayWidth.columns(of: text))
  }

  /// The widths of the columns, taking from those that yield, then from the widest that may shrink,
  /// until all fit.
  private func fitted(to width: Int?, _ minimumWidths: [Int?]? = nil) -> [Int] {
    let least = minimumWidths ?? columns.map(\.minimumWidth)
    var widths = widest
    guard let width else { return widths.map { min($0, Table.widestPadding) } }
    var excess = widths.reduce(Table.gap.count * (columns.count - 1) - width, +)
    while excess > 0 {
      let shrinkable = columns.indices.filter { widths[$0] > least[$0] ?? .max }
      let yielding = shrinkable.filter { columns[$0].yields }
      let candidates = yielding.isEmpty ? shrinkable : yielding
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}

/// Plain text in rows.
package enum WrappedText {
  /// Columns of a Chinese word that is kept whole at the most: the name of an institute of six
  /// characters.
  private static let longestName = 12

  /// Breaks a text at spaces, or beside wide characters, into rows without spaces at their ends.
  ///
  /// Chinese has no spaces to break at. A word of up to six wide characters counts as a name and is
  /// kept on one row.
  ///
  /// - Parameter text: safe to show, without line breaks.
  package static func rows(of text: String, width: Int) -> [String] {
    let width = max(width, 2)
    var (rows, start) = ([String](), text.startIndex)
    var breaker = RowBreaker(width: width, start: text.startIndex)
    var place = text.startIndex
    // Without wide characters only spaces part what stays together.
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    while place < text.endIndex {
      let (next, columns) =
        part(of: text, at: place, width: width)
        ?? (isASCII ? character(of: text, at: place) : unit(of: text, at: place, width: width))
      let isSpace = text[place].isSpaceSign
      let begun = breaker.take(
        place, next: next, columns: columns, isSpace: isSpace, edges: text[place].rowEdges,
        isWord: text.index(after: place) < next)
      if let begun {
        rows.append(withoutSpacesAtEnd(text[start..<begun]))
        start = begun
      }
      place = next
    }
    return rows + [withoutSpacesAtEnd(text[start...])]
  }

  /// A text in pieces: what a browser would break at a space or a hyphen but should not, a name beside
  /// the one in Chinese characters and a number with hyphens such as a date, and what lies between.
  package static func pieces(of text: String) -> [(text: Substring, isWhole: Bool)] {
    var pieces: [(text: Substring, isWhole: Bool)] = []
    var (start, place) = (text.startIndex, text.startIndex)
    while place < text.endIndex {
      let word = text[place...].prefix { !ends($0) }
      if let end = nameEnd(of: text, at: place) ?? (isHyphenated(word) ? word.endIndex : nil) {
        pieces.append((text[start..<place], false))
        pieces.append((text[place..<end], true))
        (start, place) = (end, end)
      } else {
        place = word.isEmpty ? text.index(after: place) : word.endIndex
      }
    }
    pieces.append((text[start...], false))
    return pieces.filter { !$0.text.isEmpty }
  }

  // A date with a time and a zone has so many columns.
  private static let longestDate = 25

  /// Whether a word has a hyphen between digits, and no Chinese, which it might be long with. What is
  /// longer than a date, as an address is, may have to break.
  private static func isHyphenated(_ word: Substring) -> Bool {
    let bytes = Array(word.utf8)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return bytes.count <= longestDate && bytes.allSatisfy { $0 < 0x80 }
      && bytes.indices.dropFirst().dropLast().contains { place in
        bytes[place] == UInt8(ascii: "-") && digits.contains(bytes[place - 1])
          && digits.contains(bytes[place + 1])
      }
  }

  /// The columns of what is widest in a text and should stay on one row: a word with the sign behind
  /// it, a name beside the one in Chinese characters, or a date. 0 where nothing is.
  package static func widestUnit(in text: String) -> Int {
    // Most texts are told by their bytes.
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return text.utf8.split(separator: UInt8(ascii: " ")).reduce(0) { max($0, $1.count) }
    }
    var (place, widest) = (text.startIndex, 0)
    while place < text.endIndex {
      let end = nameEnd(of: text, at: place) ?? word(of: text, at: place).endIndex
      let unit = text[place..<end]
      let columns = DisplayWidth.columns(of: unit)
      let isText = columns > longestName + 2 && unit.contains(where: isWide) && !isDate(unit)
      if !isText { widest = max(widest, columns) }
      place = end > place ? end : text.index(after: place)
    }
    return widest
  }

  /// The word that begins at a place, with a sign behind it that begins no row.
  private static func word(of text: String, at place: String.Index) -> Substring {
    let word = text[place...].prefix { !ends($0) }
    guard !word.isEmpty, let sign = text[word.endIndex...].first, "、，；：）".contains(sign) else {
      return word
    }
    return text[place...word.endIndex]
  }

  /// Whether a word is a date as Chinese has it: `2026年3月14日至16日`.
  private static func isDate(_ word: Substring) -> Bool {
    word.first?.isNumber == true && word.contains("年")
  }

  /// Signs that part names in Chinese.
  private static let separators: Set<Character> = ["、", "，", "；", "：", "（", "）"]

  private static func ends(_ character: Character) -> Bool {
    character.isSpaceSign || separators.contains(character)
  }

  private static func isWide(_ character: Character) -> Bool {
    DisplayWidth.columns(of: character) == 2 && !separators.contains(character)
  }

  /// Where the words behind a place end that a person is called by: two words with capitals, `Luo
  /// Jingyi`, beside the name in Chinese characters. Nil where none stand there.
  private static func nameEnd(of text: String, at place: String.Index) -> String.Index? {
    let first = text[place...].prefix { !ends($0) }
    guard first.first?.isUppercase == true, first.endIndex < text.endIndex,
      text[first.endIndex] == " "
    else { return nil }
    let second = text[text.index(after: first.endIndex)...].prefix { !ends($0) }
    guard second.first?.isUppercase == true, !(first + second).contains(where: isWide) else {
      return nil
    }
    let behind = text[second.endIndex...].drop { $0 == " " }.first
    let before = text[..<place].last { $0 != " " }
    guard behind.map(isWide) ?? false || before.map(isWide) ?? false else { return nil }
    return second.endIndex
  }

  /// What must stay on one row: a name, or else one character.
  private static func unit(
    of text: String, at place: String.Index, width: Int
  ) -> (next: String.Index, columns: Int) {
    if place == text.startIndex || ends(text[text.index(before: place)]) {
      if let end = nameEnd(of: text, at: place) {
        let columns = DisplayWidth.columns(of: text[place..<end])
        if columns <= width { return (end, columns) }
      }
      let word = word(of: text, at: place)
      let columns = DisplayWidth.columns(of: word)
      let isShort = columns <= longestName + 2 || isDate(word)
      if isShort && columns <= width && word.contains(where: { DisplayWidth.columns(of: $0) == 2 })
      {
        return (word.endIndex, columns)
      }
    }
    return character(of: text, at: place)
  }

  /// Of a word that is longer than a row, what stands before a hyphen, which is a better place to break
  /// than any other. Nil where no such word begins.
  private static func part(
    of text: String, at place: String.Index, width: Int
  ) -> (next: String.Index, columns: Int)? {
    guard
      place == text.startIndex || ends(text[text.index(before: place)])
        || text[text.index(before: place)] == "-"
    else { return nil }
    let word = text[place...].prefix { !ends($0) }
    guard let hyphen = word.prefix(width).lastIndex(of: "-"),
      DisplayWidth.columns(of: word) > width
    else { return nil }
    let part = word[...hyphen]
    let columns = DisplayWidth.columns(of: part)
    return columns <= width ? (part.endIndex, columns) : nil
  }

  private static func character(
    of text: String, at place: String.Index
  ) -> (next: String.Index, columns: Int) {
    (text.index(after: place), DisplayWidth.columns(of: text[place]))
  }

  private static func withoutSpacesAtEnd(_ text: Substring) -> String {
    text.lastIndex { !$0.isSpaceSign }.map { String(text[...$0]) } ?? ""
  }
}
