/// Text in brackets at the beginning of a paragraph that may be an attempt at a mark.
enum MarkBrackets {
  // A mark, and what explains it, is not longer.
  private static let longestContent = 64

  /// The word of an attempt, and where the text continues.
  typealias Found = (word: String, end: Int)

  /// The attempt that an opening bracket begins; nil for other text.
  static func attempt(_ rest: ArraySlice<Unicode.Scalar>) -> Found? {
    let inner = rest.drop { !$0.isLetter && !$0.isNumber && !isClosing($0) }
    let content = inner.prefix(longestContent).prefix { !isClosing($0) }
    let isClosed = content.endIndex < inner.endIndex && isClosing(inner[content.endIndex])
    let words = MarkWords.words(of: content)
    guard let first = words.first else { return nil }
    guard isClosed else {
      // The closing bracket was forgotten: only for what is otherwise right.
      let isAlone = !rest.contains(where: isClosing)
      guard isAlone, PortionMark(rawValue: first) != nil else { return nil }
      return (first, words.count == 1 ? rest.endIndex : inner.startIndex)
    }
    return word(words, content).map { ($0, content.endIndex + 1) }
  }

  private static func word(_ words: [String], _ content: ArraySlice<Unicode.Scalar>) -> String? {
    let whole = words.joined(separator: " ")
    if MarkWords.means(whole, isLabel: false) { return whole }
    let joined = words.joined()
    if MarkWords.isNear(joined) && !MarkWords.asides.contains(joined) { return joined }
    // `(private, not for Weber)`, `(open: all of it)`
    if let first = words.first, isApart(content), MarkWords.isPlain(first) { return first }
    if MarkWords.limitOpen(words) { return whole }
    // `(strictly private)`, `(private note)`, `(this whole paragraph is private)`
    return words.count <= 4
      ? words.first(where: MarkWords.isClose)
      : words.suffix(words.count <= MarkWords.longestRemark ? 1 : 0).first(where: MarkWords.isClose)
  }

  /// Whether a sign follows the first word.
  static func isApart(_ content: ArraySlice<Unicode.Scalar>) -> Bool {
    let behind = content.drop { !MarkWords.isSeparator($0) }.drop { $0.isBlank }
    return behind.first.map { !$0.isLetter && !$0.isNumber } ?? false
  }

  // MARK: - Signs

  static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "{", "<": return true
    case _ where scalar.isASCII: return false
    default: break
    }
    return scalar.properties.generalCategory == .openPunctuation || scalar == "＜"
  }

  static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "]", "}", ">": return true
    case _ where scalar.isASCII: return false
    default: break
    }
    return scalar.properties.generalCategory == .closePunctuation || scalar == "＞"
  }
}
