/// The text that may come before a mark at the beginning of a line, and the positions
/// after it where the mark may begin.
///
/// This includes signs and digits, numbering (`a)`, `iv.`, `一、`, `（一）`), dates (`3月14日`,
/// `14 March`), links, tags, mentions, callouts and HTML tags, and any short text in brackets.
struct MarkLead {
  /// A place where a mark may begin.
  enum Place {
    /// At an opening bracket.
    case bracket(Int)
    /// At a letter.
    case word(Int)
  }

  private static let longest = 120
  private static let longestGroup = 80

  /// Whether words were passed.
  private(set) var hasWords = false

  private let text: [Unicode.Scalar]
  private var index = 0
  private var asked: Place?
  private var isInBracket = false

  init(_ text: [Unicode.Scalar]) { self.text = text }

  private static let bullets = Set("•◦▪▫‣⁃∙·●○■□◆◇–—*→➤✓".unicodeScalars)
  private static let longestNumber = 4

  /// Whether a line begins as an item of a list that Markdown does not know: with a bullet, or a
  /// number or letter like `a)`, `1、`, `(1)`, `①`.
  static func isItem(_ line: ArraySlice<UInt8>) -> Bool {
    // Characters have at most four bytes.
    var text = SeenText.decoded(line.prefix(4 * (longestNumber + 2)))[...]
    guard let first = text.first else { return false }
    if bullets.contains(first) || (0x2460...0x24FF).contains(first.value) { return true }
    let isOpened = first == "(" || first == "（"
    if isOpened { text = text.dropFirst() }
    let number = text.prefix {
      wideParts.contains($0) || $0.isNumber
        || $0.isASCII && $0.isLetter
    }
    guard (1...longestNumber).contains(number.count), let sign = text[number.endIndex...].first
    else { return false }
    return (isOpened ? ")）" : ")）、.．").unicodeScalars.contains(sign)
  }

  /// The next place, as long as nothing but a lead stands before it.
  mutating func next() -> Place? {
    if let asked {
      self.asked = nil
      guard pass(asked) else { return nil }
    }
    while index < min(text.count, MarkLead.longest) {
      let scalar = text[index]
      if scalar.isLetter, !MarkWords.isIgnored(scalar) {
        asked = .word(index)
        return asked
      }
      if MarkBrackets.isOpening(scalar), !isInBracket {
        asked = .bracket(index)
        return asked
      }
      if MarkBrackets.isClosing(scalar) { isInBracket = false }
      index += 1
      if scalar == "@" || scalar == "#" { passName() }
    }
    return nil
  }

  /// Continues after a position where no mark begins; returns whether it can be part of a lead.
  private mutating func pass(_ place: Place) -> Bool {
    switch place {
    case .bracket:
      let group = text[index...].prefix(MarkLead.longestGroup)
      if let closing = group.firstIndex(where: MarkBrackets.isClosing) {
        if text[index..<closing].contains(where: \.isLetter) { hasWords = true }
        index = closing + 1
        while index < text.count, MarkBrackets.isClosing(text[index]) { index += 1 }
        passTarget()
      } else {
        isInBracket = true
        index += 1
      }
      return true
    case .word:
      hasWords = true
      return passNumbering()
    }
  }

  /// The target of a link.
  private mutating func passTarget() {
    guard index < text.count, text[index] == "(", text[index - 1] == "]",
      let closing = text[index...].prefix(MarkLead.longestGroup).firstIndex(of: ")")
    else { return }
    index = closing + 1
  }

  /// A slug or a tag.
  private mutating func passName() {
    let start = index
    while index < text.count, isNamePart(text[index]) { index += 1 }
    if index > start { hasWords = true }
  }

  private func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || scalar.isNumber
      || "-_./".unicodeScalars.contains(scalar)
  }

  private mutating func passNumbering() -> Bool {
    let start = index
    while index < text.count, !text[index].isASCII, MarkLead.wideParts.contains(text[index]) {
      index += 1
    }
    if index > start { return true }
    // No date's word has more than ten letters.
    let word = text[start...].prefix(10).prefix { $0.isASCII && $0.isLetter }
    let end = start + word.count
    guard !word.isEmpty else { return false }
    // A text is made of those alone that may be one of the words: most lines begin with another.
    let isNumbering = end < text.count && MarkLead.endsNumbering(text[end])
    // Of single letters, only the one for hours occurs in dates.
    guard word.count > 1 || text[start] == "h" || text[start] == "H" else {
      if isNumbering { index = end + 1 }
      return isNumbering
    }
    let folded = String(String.UnicodeScalarView(word)).lowercased()
    if MarkLead.dateWords.contains(folded) {
      index = end
      return true
    }
    let isNumber = folded.utf8.count <= 6 && folded.allSatisfy("ivxlcdm".contains)
    guard isNumber, isNumbering else { return false }
    index = end + 1
    return true
  }

  private static func endsNumbering(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case ".", ")", "、", "．", "）": true
    default: false
    }
  }

  // Numerals, and what stands in Chinese dates, times and the numbers of chapters.
  private static let wideParts = Set(
    "〇零一二三四五六七八九十百千两年月日号號时時点點分第周週星期天上下午早晚节節章条條款项項部甲乙丙丁戊己庚辛壬癸"
      .unicodeScalars)

  private static let dateWords: Set<String> = Set(
    """
    jan january feb february mar march apr april may jun june jul july aug august sep sept \
    september oct october nov november dec december mon monday tue tues tuesday wed wednesday thu \
    thur thurs thursday fri friday sat saturday sun sunday st nd rd th am pm h uhr day session item \
    no nr point part januar februar märz mai juni juli oktober dezember montag dienstag mittwoch \
    donnerstag freitag samstag sonntag
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
