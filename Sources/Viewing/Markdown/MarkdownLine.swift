internal import Terminal

/// What a line of a document looks like by itself.
struct MarkdownLine {
  /// What begins an item of a list.
  struct Marker: Equatable {
    /// The bullet, or what follows the number: items of one list have the same.
    let kind: Character
    /// The number.
    let start: Int?
    /// Columns before the item's text.
    let width: Int
    /// Whether it ends a paragraph: an item with text, and number 1 if numbered.
    let mayInterrupt: Bool
  }

  /// The line.
  let text: Substring
  /// Spaces at its start.
  let indent: Int
  private let content: Substring

  init(_ text: Substring) {
    self.text = text
    content = text.drop { $0 == " " }
    indent = text.utf8.count - content.utf8.count
  }

  var isBlank: Bool { content.isEmpty }

  var isQuote: Bool { indent < 4 && content.first == ">" }

  /// The fence that begins or ends code: three or more of a kind.
  var fence: Substring? {
    guard indent < 4, let mark = content.first, mark == "`" || mark == "~" else { return nil }
    let fence = content.prefix { $0 == mark }
    let rest = content[fence.endIndex...]
    return fence.count >= 3 && !(mark == "`" && rest.contains("`")) ? fence : nil
  }

  /// Whether nothing stands behind the fence.
  var isOnlyFence: Bool {
    content.drop { $0 == content.first }.allSatisfy { $0 == " " }
  }

  var heading: (level: Int, text: String)? {
    guard indent < 4, content.first == "#" else { return nil }
    let marks = content.prefix { $0 == "#" }
    let rest = content[marks.endIndex...]
    guard marks.count <= 6, rest.isEmpty || rest.first == " " else { return nil }
    var text = rest.trimmed
    let inner = text.lastIndex { $0 != "#" }.map { text[...$0] } ?? ""
    // Marks at the end count only behind a space.
    if inner.isEmpty || inner.last == " " { text = inner.trimmed }
    return (marks.count, String(text))
  }

  /// Three or more of `* - _` with nothing but spaces between.
  var isRule: Bool {
    guard indent < 4, let mark = content.first, "*-_".contains(mark) else { return false }
    var count = 0
    for character in content where character != " " {
      guard character == mark else { return false }
      count += 1
    }
    return count >= 3
  }

  /// The level of the heading that a paragraph above becomes.
  var underlineLevel: Int? {
    guard indent < 4, let mark = content.first, mark == "=" || mark == "-" else { return nil }
    guard content.drop(while: { $0 == mark }).allSatisfy({ $0 == " " }) else { return nil }
    return mark == "=" ? 1 : 2
  }

  var marker: Marker? {
    guard indent < 4, let first = content.first else { return nil }
    var rest = content
    var (kind, start): (Character, Int?) = (first, nil)
    if first.isASCII && first.isNumber {
      let digits = content.prefix { $0.isASCII && $0.isNumber }
      rest = content[digits.endIndex...]
      guard digits.count <= 9, let end = rest.first, end == "." || end == ")" else { return nil }
      (kind, start) = (end, Int(digits))
    } else if !"-+*".contains(first) {
      return nil
    }
    rest = rest.dropFirst()
    guard rest.isEmpty || rest.first == " " else { return nil }
    let spaces = rest.prefix { $0 == " " }.count
    let isEmpty = rest.count == spaces
    let mark = content.utf8.count - rest.utf8.count
    let gap = isEmpty || spaces > 4 ? 1 : spaces
    return Marker(
      kind: kind, start: start, width: indent + mark + gap,
      mayInterrupt: !isEmpty && (start ?? 1) == 1)
  }

  var beginsBlock: Bool {
    isQuote || fence != nil || heading != nil || isRule || marker?.mayInterrupt == true
  }

  /// Whether no paragraph can go on below.
  var endsParagraph: Bool { fence != nil || heading != nil || isRule || indent >= 4 }

  /// The cells of a table's row; `\|` is no border.
  var cells: [String] {
    var inner = content.trimmed
    if inner.first == "|" { inner = inner.dropFirst() }
    var (cells, cell, isEscaped) = ([String](), "", false)
    for character in inner {
      if character == "|" && !isEscaped {
        cells.append(String(cell[...].trimmed))
        cell = ""
      } else {
        if character == "|" { cell.removeLast() }
        cell.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    let last = cell[...].trimmed
    if !last.isEmpty || cells.isEmpty { cells.append(String(last)) }
    return cells
  }

  /// The alignments, if this is the line below a table's head.
  var alignments: [MarkdownTable.Alignment]? {
    guard indent < 4, content.contains("-") else { return nil }
    guard content.allSatisfy({ "|-: ".contains($0) }) else { return nil }
    var alignments: [MarkdownTable.Alignment] = []
    for cell in cells {
      let dashes = cell.drop { $0 == ":" }.prefix { $0 == "-" }
      guard !dashes.isEmpty else { return nil }
      switch (cell.first == ":", cell.last == ":") {
      case (true, true): alignments.append(.center)
      case (false, true): alignments.append(.right)
      default: alignments.append(.left)
      }
    }
    return alignments
  }
}
