/// A portion mark as it stands in a text, or what looks like an attempt at one.
///
/// Every reader of marks asks this type. Only `(private)`, `(chatham)`, `(side)` and `(open)`, in
/// any case, and `（私密）`, `（查塔姆）`, `（方）` and `（公开）`, in plain or full-width parentheses and
/// perhaps in emphasis, are marks. What merely
/// looks like one (see ``MarkAttempt``) counts as `private`: whoever typed it meant to limit who
/// reads the paragraph, or at least that cannot be ruled out. Of several marks in a row the
/// strictest holds.
struct WrittenMark {
  /// The mark.
  let mark: PortionMark
  /// Its bytes, with its emphasis and the blanks after it. Empty for an attempt: its words belong
  /// to the text.
  let range: Range<Int>
  /// The word of an attempt, in the form that was compared; nil for a mark.
  let attempt: String?

  /// Whether nothing that can be read follows it in its line.
  let isAlone: Bool

  /// Reads the marks, or an attempt at one, at an offset; nil where the line opens with other text.
  ///
  /// - Parameter isCode: whether the line is code, where only what keeps a paragraph is an attempt.
  init?(_ body: [UInt8], at start: Int, end: Int, isCode: Bool = false) {
    var exact = ExactMark(body, at: start, end: end)
    while let next = exact.flatMap({ ExactMark(body, at: $0.range.upperBound, end: end) }) {
      exact = exact?.joined(next)
    }
    let rest = exact?.range.upperBound ?? start
    if let attempt = MarkAttempt(in: body[rest..<end], isCode: isCode) {
      mark = .private
      range = start..<start
      self.attempt = attempt.word
      isAlone = attempt.isAlone
    } else if let exact {
      mark = exact.mark
      range = exact.range
      attempt = nil
      isAlone = !SeenText.mayDrawWords(body[rest..<end])
    } else {
      return nil
    }
  }

  /// Reads a heading that has no mark in brackets: one that is a mark's word and nothing else,
  /// `## Private`, is an attempt. Nil for other text.
  init?(heading text: ArraySlice<UInt8>) {
    guard let word = MarkAttempt.whole(text) else { return nil }
    (mark, range, attempt) = (.private, text.startIndex..<text.startIndex, word)
    isAlone = false
  }
}

/// One of the four marks as it is to be written.
private struct ExactMark {
  let mark: PortionMark
  let range: Range<Int>

  private init(_ mark: PortionMark, _ range: Range<Int>) { (self.mark, self.range) = (mark, range) }

  /// Joined with the mark that follows it.
  func joined(_ next: ExactMark) -> ExactMark {
    ExactMark(.stricter(mark, next.mark), range.lowerBound..<next.range.upperBound)
  }

  init?(_ body: [UInt8], at start: Int, end: Int) {
    var index = start
    let emphasis = body[index..<end].prefix { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
    index = emphasis.endIndex
    guard ExactMark.skip(body, &index, end, "(", "（") else { return nil }
    ExactMark.skipBlanks(body, &index, end)
    // English marks in any case, or Chinese ones.
    let isChinese = index < end && body[index] >= 0x80
    let letters = body[index..<end].prefix {
      isChinese ? $0 >= 0x80 : ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A
    }
    let (word, length) = ExactMark.word(letters, isChinese)
    index += length
    ExactMark.skipBlanks(body, &index, end)
    guard ExactMark.skip(body, &index, end, ")", "）"), let mark = PortionMark(word: word)
    else { return nil }
    // Emphasis that does not end with the mark belongs to the text.
    let isWhole = body[index..<end].starts(with: emphasis.reversed())
    if isWhole { index += emphasis.count }
    ExactMark.skipBlanks(body, &index, end)
    self.mark = mark
    range = (isWhole ? start : emphasis.endIndex)..<index
  }

  /// The word of a mark, in lower case, and the number of its bytes in the text. They do not
  /// include the full-width bracket that ends a Chinese mark. Invalid UTF-8 is not a word.
  private static func word(
    _ letters: ArraySlice<UInt8>, _ isChinese: Bool
  ) -> (word: String, length: Int) {
    guard isChinese else {
      return (String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self), letters.count)
    }
    let bytes = letters.prefix(PortionMark.longestChinese + 3)
    let text = String(decoding: bytes, as: UTF8.self)
    let word = text.prefix { $0 != "）" && $0 != "\u{3000}" }
    // Decoding may have put other bytes in the place of those that it could not read.
    guard bytes.starts(with: word.utf8) else { return ("", 0) }
    return (String(word), word.utf8.count)
  }

  private static func skip(
    _ body: [UInt8], _ index: inout Int, _ end: Int, _ ascii: String, _ wide: String
  ) -> Bool {
    for sign in [ascii, wide] where body[index..<end].starts(with: sign.utf8) {
      index += sign.utf8.count
      return true
    }
    return false
  }

  private static func skipBlanks(_ body: [UInt8], _ index: inout Int, _ end: Int) {
    while index < end, body[index] == 0x20 || body[index] == 0x09 { index += 1 }
  }
}
