import Records

/// Reads the blocks of a paragraph.
enum BlockReader {
  /// The blocks of a paragraph of Markdown without its portion mark; none where only markup stands
  /// there.
  ///
  /// - Parameter isCode: whether the paragraph is code.
  static func blocks(of source: [UInt8], isCode: Bool) -> [Block] {
    var blocks: [Block] = []
    for line in MarkdownLines.lines(of: source) {
      let prefix = LinePrefix(line.text, in: source)
      if isCode {
        add(code: String(decoding: source[line.text], as: UTF8.self), to: &blocks)
        continue
      }
      let content = source[prefix.content..<line.text.upperBound]
      guard !isFrame(source[line.text]), !isDefinition(content) else { continue }
      let text = String(decoding: content, as: UTF8.self)
      if prefix.isHeading {
        let level = source[line.text].prefix(prefix.content - line.text.lowerBound)
          .count { $0 == UInt8(ascii: "#") }
        blocks.append(Block(.heading(level), withoutClosingSigns(text)))
      } else if prefix.isListItem {
        blocks.append(Block(.item, text))
      } else if source[line.text].first(where: { $0 != 0x20 && $0 != 0x09 }) == UInt8(ascii: "|") {
        blocks.append(Block(.row, row(text)))
      } else if let kind = blocks.last?.kind, joins(kind, isQuote: prefix.isQuote) {
        // In place: a paragraph of many lines must not be copied for each.
        if !isWide(blocks[blocks.count - 1].text, text) { blocks[blocks.count - 1].text += " " }
        blocks[blocks.count - 1].text += text
      } else {
        blocks.append(Block(prefix.isQuote ? .quote : .text, text))
      }
    }
    return blocks.compactMap { block in
      var block = block
      if block.kind != .code { block.text = InlineMarkup.plain(block.text) }
      block.text = block.text.trimmingBlanks()
      return block.text.isEmpty ? nil : block
    }
  }

  private static func add(code line: String, to blocks: inout [Block]) {
    let content = line.drop { $0 == " " || $0 == ">" || $0 == "\t" }
    if content.hasPrefix("```") || content.hasPrefix("~~~") { return }
    if blocks.last?.kind == .code {
      blocks[blocks.count - 1].text += "\n" + line
    } else {
      blocks.append(Block(.code, line))
    }
  }

  private static func joins(_ kind: Block.Kind, isQuote: Bool) -> Bool {
    switch kind {
    case .item: !isQuote
    case .text: !isQuote
    case .quote: true
    default: false
    }
  }

  /// Whether no blank belongs between two lines: Chinese has none between its words.
  private static func isWide(_ one: String, _ other: String) -> Bool {
    guard let last = one.unicodeScalars.last, let first = other.unicodeScalars.first else {
      return true
    }
    return last.value >= 0x2E80 && first.value >= 0x2E80
  }

  private static func row(_ text: String) -> String {
    text.split(separator: "|").map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }
      .joined(separator: " | ")
  }

  private static func withoutClosingSigns(_ text: String) -> String {
    let trimmed = text.trimmingBlanks()
    guard trimmed.utf8.last == UInt8(ascii: "#") else { return trimmed }
    let cut = String(
      trimmed[
        ..<(trimmed.lastIndex { $0 != "#" }.map(trimmed.index(after:))
          ?? trimmed.startIndex)])
    return cut.isEmpty || cut.hasSuffix(" ") ? cut.trimmingBlanks() : trimmed
  }

  private static let frameSigns = Set("-=*_|:+> \t".utf8)

  /// Whether a line only draws: a rule, the underline of a heading, a table's second line.
  private static func isFrame(_ line: ArraySlice<UInt8>) -> Bool {
    !line.isEmpty && line.allSatisfy(frameSigns.contains)
  }

  /// `[label]: target`.
  private static func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]")) else {
      return false
    }
    return close + 1 < line.endIndex && line[close + 1] == UInt8(ascii: ":")
  }
}

extension String {
  /// Without blanks at both ends.
  func trimmingBlanks() -> String {
    let rest = drop(while: \.isWhitespace)
    return rest.lastIndex { !$0.isWhitespace }.map { String(rest[...$0]) } ?? ""
  }
}
