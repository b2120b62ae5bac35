/// Tells from the bytes of a text that no word in it could be taken for a mark. This takes a
/// fraction of the time of reading and judging its blocks, and it settles most texts.
///
/// An attempt needs a bracket, a heading, or, at the beginning of a line, a word with a colon,
/// a closing bracket or a dash after it. A text is never called quiet if it has an opening
/// bracket, an HTML tag, an entity, an underlined heading or a character that is not known to
/// be harmless. In other texts, each line with such a sign is judged as the first one of a
/// paragraph, and each possible heading as a heading. Whatever blocks the lines are in, no
/// more than that is asked of them.
enum QuietText {
  /// What the bytes of a line reveal.
  enum Look {
    /// Nothing that an attempt needs.
    case quiet
    /// Something that may follow a word, but not an opening bracket.
    case sign
    /// Something that may be a bracket, part words, or hide them.
    case loud
  }

  /// Whether no word of a body can look like a mark. False means nothing.
  static func isQuiet(_ body: [UInt8]) -> Bool {
    var start = 0
    var isBelowBlank = true
    while start < body.count {
      let (look, end) = look(at: body[start...])
      guard look != .loud, isQuiet(body, start..<end, look, &isBelowBlank) else { return false }
      start = end + 1
      // A line's end of two bytes is one.
      if end + 1 < body.count, body[end] == 0x0D, body[end + 1] == 0x0A { start += 1 }
    }
    return true
  }

  /// Judges a line that is not loud; whether it is quiet.
  private static func isQuiet(
    _ body: [UInt8], _ line: Range<Int>, _ look: Look, _ isBelowBlank: inout Bool
  ) -> Bool {
    // Characters that begin quotes and items, and those of rules and underlines.
    let signs = body[line].prefix { " \t>*+-=.0123456789)".utf8.contains($0) }
    let mayUnderline = !isBelowBlank
    isBelowBlank = signs.endIndex == line.upperBound && signs.allSatisfy(isBlank)
    if signs.endIndex == line.upperBound, mayUnderline, signs.contains(where: isUnderline) {
      return false
    }
    let isHeading = signs.endIndex < line.upperBound && body[signs.endIndex] == UInt8(ascii: "#")
    guard look == .sign || isHeading else { return true }
    let content = body[LinePrefix(line, in: body).content..<line.upperBound]
    if look == .sign, MarkAttempt(in: content, isCode: false) != nil { return false }
    return !isHeading || WrittenMark(heading: content) == nil
  }

  /// Looks at the bytes up to the end of the line, or of the text.
  static func look(at text: ArraySlice<UInt8>) -> (look: Look, end: Int) {
    var look = Look.quiet
    var index = text.startIndex
    while index < text.endIndex {
      switch text[index] {
      case 0x0A, 0x0D: return (look, index)
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"),
        UInt8(ascii: "&"), 0...0x08, 0x0B...0x1F, 0x7F:
        return (.loud, index)
      case UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"),
        UInt8(ascii: ">"):
        look = .sign
      case UInt8(ascii: "-"):
        if isBetweenBlanks(index, in: text) { look = .sign }
      case 0x80...:
        guard let (value, end) = wide(at: index, in: text) else { return (.loud, index) }
        switch value {
        case 0x2013, 0x2014, 0xFF1A: look = .sign
        case _ where isHarmless(value): break
        default: return (.loud, index)
        }
        index = end
        continue
      default: break
      }
      index += 1
    }
    return (look, index)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func isUnderline(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "=")
  }

  private static func isBetweenBlanks(_ index: Int, in text: ArraySlice<UInt8>) -> Bool {
    index > text.startIndex && index + 1 < text.endIndex && isBlank(text[index - 1])
      && isBlank(text[index + 1])
  }

  /// The code point of a character beyond ASCII, and the start of the next one; nil for bytes that
  /// are not UTF-8, which others may interpret differently.
  private static func wide(
    at index: Int, in text: ArraySlice<UInt8>
  ) -> (value: UInt32, end: Int)? {
    let first = text[index]
    let end = index + (first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
    guard first >= 0xC2, end <= text.endIndex else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(end - index))
    for byte in text[(index + 1)..<end] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, end)
  }

  /// Whether a character beyond ASCII is neither a bracket, a colon, a dash nor a line's end, and is
  /// seen: letters of Latin, Greek and Cyrillic, quotation marks, characters and signs of Chinese,
  /// Japanese and Korean, pictures.
  static func isHarmless(_ value: UInt32) -> Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3001...0x3002, 0xFF01, 0xFF0C, 0xFF1B, 0xFF1F: true
    case 0xA1...0xAC, 0xAE...0x2FF, 0x370...0x482, 0x48A...0x52F: true
    case 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
    case 0x3005...0x3007, 0x3041...0x3096, 0x30A1...0x30FF, 0x3400...0x4DBF, 0xAC00...0xD7A3: true
    case 0x1F300...0x1F5FF, 0x1F600...0x1F64F, 0x20000...0x2A6DF: true
    default: false
    }
  }
}
