/// A text with its mark-up and escapes undone. Each character keeps the bytes that it comes from.
///
/// These are undone, however often they are nested: HTML character references and tags,
/// percent-encoding, escapes of JSON and programming languages, quoted-printable, Markdown links
/// and comments. A wrong undoing does no harm, since the original text is searched too.
///
/// The source reading undoes only escapes, so that the insides of tags, comments and links are
/// text. There `\'ed` is a byte of rich text; on the page it is an acute accent and `ed`. The page
/// is also read without superscripts and subscripts: `Ti<sup>note</sup>bbs`.
struct MarkupView {
  /// A character and its bytes.
  struct Glyph {
    var scalar: UInt32
    var start: Int
    var end: Int
  }

  /// The ways to read a text: as the page shows it, as its source, or without
  /// superscripts and subscripts.
  enum Reading { case page, source, baseline }

  /// Replaces a tag, which is invisible.
  static let tag: UInt32 = 0x11_0000
  /// Replaces a byte that is not UTF-8.
  static let invalid: UInt32 = 0x11_0001

  /// The most levels of nested escapes that are undone.
  private static let levels = 5
  static let longestTag = 4096
  /// The most backslashes before one character: each level of escapes doubles them.
  private static let longestMark = 1 << levels

  private(set) var glyphs: [Glyph]
  /// The results of looking ahead, so that unclosed brackets do not cost a search each.
  let ahead = LookAhead()
  let reading: Reading
  /// The readings that may show a different text than the page.
  ///
  /// The page hides attributes, comments and the targets of links. Superscripts and subscripts may
  /// or may not belong to the words around them.
  private(set) var otherReadings: Set<Reading> = []

  /// The characters of some bytes of a text, with nothing undone.
  init(_ text: [UInt8], _ range: Range<Int>, as reading: Reading = .page) {
    self.reading = reading
    glyphs = []
    glyphs.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = Self.scalar(text, index, range.upperBound)
      glyphs.append(Glyph(scalar: scalar, start: index, end: index + length))
      index += length
    }
  }

  /// Undoes mark-up and escapes.
  ///
  /// - Returns: whether there were any.
  mutating func undo() -> Bool {
    for level in 0..<Self.levels {
      var undone: [Glyph] = []
      undone.reserveCapacity(glyphs.count)
      var index = 0
      var changed = false
      while index < glyphs.count {
        if let (replacement, next) = undo(at: index) {
          if isHiding(index..<next) { otherReadings.insert(.source) }
          if isRaising(index..<next) { otherReadings.insert(.baseline) }
          undone += replacement
          index = next
          changed = true
        } else {
          undone.append(glyphs[index])
          index += 1
        }
      }
      guard changed else { return level > 0 }
      glyphs = undone
      ahead.forget()
    }
    return true
  }

  /// Folds the characters.
  func folded() -> FoldedLetters {
    var builder = FoldedLetters.Builder()
    for index in glyphs.indices {
      let glyph = glyphs[index]
      if glyph.scalar == Self.tag {
        builder.addTag()
      } else if glyph.scalar != Self.invalid {
        let next = index + 1 < glyphs.count ? glyphs[index + 1].scalar : 0
        builder.add(glyph.scalar, glyph.start..<glyph.end, next: next)
      }
    }
    return builder.finish()
  }

  /// The scalar at a byte and its length; a byte that is not UTF-8 counts as one scalar.
  @inline(__always)
  static func scalar(_ text: [UInt8], _ index: Int, _ end: Int) -> (UInt32, Int) {
    let first = UInt32(text[index])
    if first.isASCII { return (first, 1) }
    let length = first >= UTF8Leads.ofFour ? 4 : first >= UTF8Leads.ofThree ? 3 : 2
    guard UTF8Leads.all.contains(first), index + length <= end else { return (invalid, 1) }
    var value = first & (UTF8Leads.bits >> UInt32(length))
    for offset in 1..<length {
      let byte = UInt32(text[index + offset])
      guard byte.isUTF8Continuation else { return (invalid, 1) }
      value = value << 6 | byte & UTF8Leads.continuationBits
    }
    guard Unicode.Scalar(value) != nil,
      length < 3 || value >= (length == 3 ? UTF8Leads.firstOfThree : Scalars.firstSupplementary)
    else { return (invalid, 1) }
    return (value, length)
  }

  // MARK: - One escape

  private func undo(at index: Int) -> ([Glyph], Int)? {
    if at(index + 1) == Scalars.backspace { return overstruck(at: index) }
    return switch glyphs[index].scalar {
    case "&": reference(at: index)
    case "%": bytes(at: index, mark: "%") ?? wide(at: index)
    case "=": quotedPrintable(at: index)
    case "\\": escape(at: index)
    case "<" where reading != .source: tag(at: index)
    case "[" where reading != .source: bracketTag(at: index)
    case "]" where reading != .source: link(at: index)
    case "U": codePoint(at: index)
    case Scalars.escape: terminalSequence(at: index)
    case Scalars.rightToLeftOverride: overridden(at: index)
    default: nil
    }
  }

  /// Whether undoing this hid something that the other reading shows.
  private func isHiding(_ range: Range<Int>) -> Bool {
    switch at(range.lowerBound) {
    case "<", "[", "]": range.count > 6
    case "\\": at(range.lowerBound + 1) == "'" || range.count > 3
    default: false
    }
  }

  /// Whether this is only the tag `<sup>` or `<sub>`, without its content.
  private func isRaising(_ range: Range<Int>) -> Bool {
    reading == .page && at(range.lowerBound) == "<" && at(range.lowerBound + 1).smallCase == "s"
      && at(range.lowerBound + 2).smallCase == "u" && at(range.upperBound - 1) == ">"
  }

  func made(_ scalars: [UInt32], _ range: Range<Int>) -> ([Glyph], Int) {
    let start = glyphs[range.lowerBound].start
    let end = glyphs[range.upperBound - 1].end
    return (scalars.map { Glyph(scalar: $0, start: start, end: end) }, range.upperBound)
  }

  func at(_ index: Int) -> UInt32 { index < glyphs.count ? glyphs[index].scalar : 0 }

  /// A number in the text.
  private func number(
    at index: Int, radix: UInt32, atMost: Int
  ) -> (value: UInt32, end: Int)? {
    var value: UInt32 = 0
    var end = index
    while end < index + atMost, let digit = Self.digit(at(end)), digit < radix {
      value = value &* radix &+ digit
      end += 1
    }
    return end > index ? (value, end) : nil
  }

  private static func digit(_ scalar: UInt32) -> UInt32? {
    let (zero, smallA) = (UInt32(UInt8(ascii: "0")), UInt32(UInt8(ascii: "a")))
    return switch scalar {
    case "0"..."9": scalar - zero
    case "A"..."F": scalar.smallCase - smallA + 10
    case "a"..."f": scalar - smallA + 10
    default: nil
    }
  }

  /// An HTML character reference, by number or by name, with or without its semicolon.
  private func reference(at index: Int) -> ([Glyph], Int)? {
    if at(index + 1) == "#" {
      let isHexadecimal = at(index + 2).smallCase == "x"
      guard
        let number = number(
          at: index + (isHexadecimal ? 3 : 2), radix: isHexadecimal ? 16 : 10, atMost: 8),
        Unicode.Scalar(number.value) != nil
      else { return nil }
      let end = at(number.end) == ";" ? number.end + 1 : number.end
      return made([number.value], index..<end)
    }
    var end = index + 1
    while end - index < 34, Self.isNameCharacter(at(end)) { end += 1 }
    guard end > index + 1, at(end) == ";" || end - index < 8,
      let value = FoldingTables.entity((index + 1..<end).map { at($0) })
    else { return nil }
    let range = index..<(at(end) == ";" ? end + 1 : end)
    return made(value.1 == 0 ? [value.0] : [value.0, value.1], range)
  }

  static func isNameCharacter(_ scalar: UInt32) -> Bool {
    scalar.isASCIIDigit || scalar.isASCIILetter
  }

  /// Bytes in hexadecimal, each after a mark.
  private func bytes(at index: Int, mark: Unicode.Scalar, letter: Unicode.Scalar? = nil) -> (
    [Glyph], Int
  )? {
    var bytes: [(byte: UInt8, range: Range<Int>)] = []
    var end = index
    while at(end) == mark {
      let digits = end + (letter == nil ? 1 : 2)
      if let letter, at(end + 1) != letter { break }
      guard let number = number(at: digits, radix: 16, atMost: 2), number.end == digits + 2 else {
        break
      }
      bytes.append((UInt8(number.value), end..<number.end))
      end = number.end
    }
    return decoded(bytes)
  }

  private func decoded(_ bytes: [(byte: UInt8, range: Range<Int>)]) -> ([Glyph], Int)? {
    guard let last = bytes.last else { return nil }
    var found: [Glyph] = []
    var place = 0
    let raw = bytes.map(\.byte)
    while place < raw.count {
      var (scalar, length) = Self.scalar(raw, place, raw.count)
      if scalar == Self.invalid { scalar = UInt32(raw[place]) }
      found +=
        made([scalar], bytes[place].range.lowerBound..<bytes[place + length - 1].range.upperBound).0
      length = max(length, 1)
      place += length
    }
    return (found, last.range.upperBound)
  }

  /// `%u738B`.
  private func wide(at index: Int) -> ([Glyph], Int)? {
    guard at(index + 1) == "u" else { return nil }
    return unit(at: index, digits: index + 2)
  }

  /// A UTF-16 unit, with the second one if it needs one.
  private func unit(at index: Int, digits: Int) -> ([Glyph], Int)? {
    guard let first = number(at: digits, radix: 16, atMost: 4), first.end == digits + 4 else {
      return nil
    }
    if Scalars.highSurrogates.contains(first.value) {
      let skip = digits - index
      guard let second = number(at: first.end + skip, radix: 16, atMost: 4),
        Scalars.lowSurrogates.contains(second.value)
      else { return nil }
      let high = first.value - Scalars.highSurrogates.lowerBound
      let low = second.value - Scalars.lowSurrogates.lowerBound
      let value = Scalars.firstSupplementary + high << 10 + low
      return made([value], index..<second.end)
    }
    guard Unicode.Scalar(first.value) != nil else { return nil }
    return made([first.value], index..<first.end)
  }

  private func quotedPrintable(at index: Int) -> ([Glyph], Int)? {
    if at(index + 1) == "\n" { return made([], index..<index + 2) }
    if at(index + 1) == "\r", at(index + 2) == "\n" { return made([], index..<index + 3) }
    return bytes(at: index, mark: "=")
  }

  private func escape(at index: Int) -> ([Glyph], Int)? {
    if let command = command(at: index) { return command }
    var mark = index
    while at(mark + 1) == "\\", mark - index < Self.longestMark { mark += 1 }
    switch at(mark + 1) {
    case "'" where isRichByte(at: mark): return bytes(at: mark, mark: "\\", letter: "'")
    case "u":
      if at(mark + 2) == "{", let number = number(at: mark + 3, radix: 16, atMost: 6),
        at(number.end) == "}", Unicode.Scalar(number.value) != nil
      {
        return made([number.value], index..<number.end + 1)
      }
      if let decimal = richText(at: mark) { return decimal }
      guard let unit = unit(at: mark, digits: mark + 2) else { return nil }
      return made(unit.0.map(\.scalar), index..<unit.1)
    case "U":
      guard let number = number(at: mark + 2, radix: 16, atMost: 8), number.end == mark + 10,
        Unicode.Scalar(number.value) != nil
      else { return nil }
      return made([number.value], index..<number.end)
    case "x": return bytes(at: mark, mark: "\\", letter: "x")
    case "0"..."3": return octal(at: mark) ?? styleEscape(at: mark)
    case "4"..."9", "A"..."F", "a"..."f": return styleEscape(at: mark)
    case "n", "r", "t": return made([Scalars.lineFeed], index..<mark + 2)
    case let next where next.isASCIISign && next != "\\":
      return made([Self.tag], index..<mark + 1)
    default: return nil
    }
  }

  /// `\'e9`, a byte of rich text. If it consists only of letters, it may also be an accent and a
  /// letter in TeX, so it counts only in the source.
  private func isRichByte(at index: Int) -> Bool {
    let (first, second) = (at(index + 2), at(index + 3))
    guard let high = Self.digit(first), let low = Self.digit(second), high > 7 else { return false }
    return reading == .source || low < 10 || ![10, 12, 14].contains(high)
  }

  /// `\u29579?`, a UTF-16 unit as rich text writes it, which may be negative.
  private func richText(at index: Int) -> ([Glyph], Int)? {
    let isNegative = at(index + 2) == "-"
    guard let number = number(at: index + (isNegative ? 3 : 2), radix: 10, atMost: 5),
      at(number.end) == "?", number.value < Scalars.firstSupplementary
    else { return nil }
    let value = isNegative ? Scalars.firstSupplementary - number.value : number.value
    return Unicode.Scalar(value) == nil ? nil : made([value], index..<number.end + 1)
  }

  /// Bytes in octal, as version control prints file names.
  private func octal(at index: Int) -> ([Glyph], Int)? {
    var bytes: [(byte: UInt8, range: Range<Int>)] = []
    var end = index
    while at(end) == "\\", let number = number(at: end + 1, radix: 8, atMost: 3),
      number.end == end + 4, number.value > 0, let byte = UInt8(exactly: number.value)
    {
      bytes.append((byte, end..<number.end))
      end = number.end
    }
    return decoded(bytes)
  }

  /// `\4d ` and `\00004d`, characters as style sheets write them, with the space that may end
  /// them. If there are only letters, a command is more likely.
  private func styleEscape(at index: Int) -> ([Glyph], Int)? {
    guard let number = number(at: index + 1, radix: 16, atMost: 6),
      number.value >= Scalars.asciiControls.upperBound,
      Unicode.Scalar(number.value) != nil,
      (index + 1..<number.end).contains(where: { at($0).isASCIIDigit })
    else { return nil }
    // The space may belong to the text, so that a word can either end or continue here.
    guard at(number.end).isOne(of: " \t\n") else {
      return made([number.value], index..<number.end)
    }
    return made([number.value, Self.tag], index..<number.end + 1)
  }

  /// `U+738B`, and the space after it if another one follows.
  private func codePoint(at index: Int) -> ([Glyph], Int)? {
    guard at(index + 1) == "+", let number = number(at: index + 2, radix: 16, atMost: 6),
      number.end >= index + 6, Unicode.Scalar(number.value) != nil
    else { return nil }
    let follows = at(number.end) == " " && at(number.end + 1) == "U" && at(number.end + 2) == "+"
    return made([number.value], index..<(follows ? number.end + 1 : number.end))
  }
}
