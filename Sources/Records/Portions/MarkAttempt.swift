/// Tells the beginning of a line that looks like an attempt at a portion mark from other text.
///
/// An attempt is a word in any kind of brackets, or with a colon behind it, that is at most two
/// edits (an inserted, lost, wrong or swapped letter) away from a mark, or that says the same in
/// another language. Bullets, numbers, dates, quotation marks and emphasis may stand before it.
/// Labels with a colon that are words or names of their own (`Time:`, `Chen:`) are text: see
/// ``MarkWords``.
enum MarkAttempt {
  // Nothing longer is a mark with something before it, or in brackets: the cost of a line does not
  // depend on its length.
  private static let longestLead = 40
  private static let longestContent = 64
  private static let longestLabel = 32

  /// The word that looks like a mark, folded; nil for other text.
  static func word(in line: ArraySlice<UInt8>, isCode: Bool) -> String? {
    // Characters have at most four bytes.
    let limit = 4 * (longestLead + longestContent)
    let text = String(decoding: line.prefix(limit), as: UTF8.self).unicodeScalars
    let lead = Lead(text)
    guard lead.end < text.endIndex else { return nil }
    if let opening = lead.bracket {
      let rest = text[opening...]
      if let word = bracketed(rest, isRoundOnly: isCode) { return word }
    }
    guard !isCode, !lead.isMention else { return nil }
    return labelled(text[lead.end...])
  }

  /// What stands before the first letter of a line.
  private struct Lead {
    /// Where the first letter stands.
    let end: String.UnicodeScalarView.Index
    /// Where the bracket stands in which it does.
    private(set) var bracket: String.UnicodeScalarView.Index?
    /// Whether an `@` stands right before it.
    private(set) var isMention = false

    init(_ text: String.UnicodeScalarView) {
      var index = text.startIndex
      var count = 0
      while index < text.endIndex, count < longestLead, !text[index].properties.isAlphabetic {
        let scalar = text[index]
        if isOpening(scalar) { bracket = bracket ?? index }
        if isClosing(scalar) { bracket = nil }
        isMention = scalar == "@"
        index = text.index(after: index)
        count += 1
      }
      end = index
    }
  }

  // MARK: - In brackets

  private static func bracketed(
    _ rest: Substring.UnicodeScalarView, isRoundOnly: Bool
  ) -> String? {
    if isRoundOnly, rest.first != "(", rest.first != "（" { return nil }
    let inner = rest.drop { !$0.properties.isAlphabetic && !isDigit($0) && !isClosing($0) }
    let content = inner.prefix(longestContent).prefix { !isClosing($0) }
    let isClosed = content.endIndex < inner.endIndex && isClosing(inner[content.endIndex])
    let words = MarkWords.words(of: content)
    guard let first = words.first else { return nil }
    guard isClosed else {
      // The closing bracket was forgotten: only for what is otherwise right.
      let isAlone = !rest.contains(where: isClosing)
      return isAlone && PortionMark(rawValue: first) != nil ? first : nil
    }
    let whole = words.joined(separator: " ")
    if MarkWords.means(whole, isLabel: false) { return whole }
    let joined = words.joined()
    if MarkWords.isNear(joined) && !MarkWords.asides.contains(joined) { return joined }
    // `(private, not for Weber)`, `(open: all of it)`
    let behind = content.drop { !MarkWords.isSeparator($0) }.drop { $0.properties.isWhitespace }
    let isFirstApart = behind.first.map { !$0.properties.isAlphabetic && !isDigit($0) } ?? false
    if isFirstApart && MarkWords.isPlain(first) { return first }
    // `(strictly private)`, `(private note)`
    return words.count <= 4 ? words.first(where: MarkWords.isClose) : nil
  }

  // MARK: - With a colon

  private static func labelled(_ rest: Substring.UnicodeScalarView) -> String? {
    let label = rest.prefix(longestLabel).prefix { !isColon($0) && !isClosing($0) }
    guard label.endIndex < rest.endIndex else { return nil }
    let words = MarkWords.words(of: label)
    let whole = words.joined(separator: " ")
    // `private) Weber said`: the opening bracket was forgotten.
    if isClosing(rest[label.endIndex]) {
      return words.count == 1 && PortionMark(rawValue: whole) != nil ? whole : nil
    }
    guard isColon(rest[label.endIndex]) else { return nil }
    // `open://` is an address.
    guard rest[label.endIndex...].dropFirst().first != "/" else { return nil }
    if MarkWords.means(whole, isLabel: true) { return whole }
    guard words.count == 1, !MarkWords.labels.contains(whole) else { return nil }
    return MarkWords.isNear(whole) ? whole : nil
  }

  // MARK: - Signs

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .openPunctuation || scalar == "<" || scalar == "＜"
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .closePunctuation || scalar == ">" || scalar == "＞"
  }

  private static func isColon(_ scalar: Unicode.Scalar) -> Bool {
    [":", "：", "﹕", "︰", "∶", "꞉"].contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil
  }
}
