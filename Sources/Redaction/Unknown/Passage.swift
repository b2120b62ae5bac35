/// A text as tokens, which the recognisers read.
struct Passage {
  /// The text, UTF-8.
  let text: [UInt8]
  /// Its tokens in order.
  let tokens: [Token]
  /// Tokens that number the parts of a document and so identify nobody.
  var references: [Bool]

  /// Divides a text.
  init(_ text: [UInt8]) {
    self.text = text
    tokens = Tokenizer.tokens(of: text)
    references = [Bool](repeating: false, count: tokens.count)
    markReferences()
    markPublicTerms()
    markSides()
  }

  /// The token at an index; nil outside the text.
  subscript(index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// Whether another token follows without white space.
  func isGlued(_ index: Int) -> Bool {
    index >= 0 && index + 1 < tokens.count && !tokens[index + 1].isSpaced
  }

  /// Whether the token has one of the classes.
  func has(_ classes: WordClass, at index: Int) -> Bool {
    guard let token = self[index], token.isWord else { return false }
    return !token.classes.isDisjoint(with: classes)
  }

  /// Whether the token is that mark.
  func isSign(_ sign: Unicode.Scalar, at index: Int) -> Bool {
    guard let token = self[index] else { return false }
    return token.sign == UInt8(truncatingIfNeeded: sign.value) && token.sign != 0
  }

  /// Whether a word is one of these.
  ///
  /// - Parameter words: in small ASCII letters, with one space between.
  func isWord(_ words: StaticString, at index: Int) -> Bool {
    guard let token = self[index], token.isWord else { return false }
    let length = token.end - token.start
    return words.withUTF8Buffer { letters in
      var start = 0
      var matched = true
      for offset in 0...letters.count {
        let isEnd = unsafe offset == letters.count || letters[offset] == " "
        if isEnd {
          if matched, offset - start == length { return true }
          start = offset + 1
          matched = true
        } else if matched {
          let place = offset - start
          let letter = unsafe letters[offset]
          matched = place < length && text[token.start + place].smallCase == letter
        }
      }
      return false
    }
  }

  /// Whether a word is the plural of a word with one of the classes.
  func isPlural(_ index: Int, of classes: WordClass) -> Bool {
    guard let token = self[index], token.isWord, token.shape == .lower, token.end - token.start > 4,
      text[token.end - 1] == "s"
    else { return false }
    let word = text[token.range]
    if !Lexicon.classes(ofEnglish: word.dropLast()).isDisjoint(with: classes) { return true }
    return word.suffix(3).elementsEqual("ses".utf8)
      && !Lexicon.classes(ofEnglish: word.dropLast(2)).isDisjoint(with: classes)
  }

  /// Whether a word after the mark of a tag consists of several ordinary words that
  /// reveal nothing: "#FamilyFirst".
  func isTagOfWords(_ index: Int) -> Bool {
    guard let token = self[index], token.shape == .mixed, isSign("#", at: index - 1),
      isGlued(index - 1)
    else { return false }
    var start = token.start
    for end in token.start + 1...token.end
    where end == token.end || text[end].isASCIIUppercase {
      let classes = Lexicon.classes(ofEnglish: text[start..<end].map(\.smallCase)[...])
      guard classes.contains(.common),
        classes.isDisjoint(with: [.kin, .role, .condition, .demonym, .place, .organ])
      else { return false }
      start = end
    }
    return true
  }

  /// "R&D", "T&E": one of the two letters of an activity, not of a firm.
  func isPairOfInitials(_ index: Int) -> Bool {
    func isPair(_ index: Int) -> Bool {
      guard isSign("&", at: index + 1), isGlued(index), isGlued(index + 1),
        self[index]?.shape == .initial, self[index + 2]?.shape == .initial
      else { return false }
      return isWord("r", at: index) && isWord("d", at: index + 2)
        || isWord("t m", at: index) && isWord("e", at: index + 2)
        || isWord("q", at: index) && isWord("a", at: index + 2)
        || isWord("v", at: index) && isWord("v", at: index + 2)
    }
    return isPair(index) || isPair(index - 2)
  }

  /// "e.g.", "i.e.": one of the two letters.
  func isShortForm(_ index: Int) -> Bool {
    func isPair(_ index: Int) -> Bool {
      isWord("e i", at: index) && isSign(".", at: index + 1) && isGlued(index)
        && isWord("g e", at: index + 2)
    }
    return isPair(index) || isPair(index - 2)
  }

  /// The value of a token with at most nine ASCII digits.
  func value(at index: Int) -> Int? {
    guard let token = self[index], token.kind == .number, token.end - token.start <= 9 else {
      return nil
    }
    var value = 0
    for byte in text[token.range] {
      guard byte.isASCIIDigit else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}

extension Passage {
  /// "Article 6 § 1 (b)", "Rules 24 and 49", "2." at the start of a line: everybody knows the
  /// parts of published texts and of the document itself.
  private mutating func markReferences() {
    var index = 0
    while index < tokens.count {
      if has(.structural, at: index) || tokens[index].isSection(in: text) {
        index = markReference(after: index)
      } else {
        if isListNumber(index) || isEnumerator(index) { references[index] = true }
        index += 1
      }
    }
  }

  private mutating func markReference(after head: Int) -> Int {
    var index = head + 1
    if isWord("no nos", at: index) {
      index += isSign(".", at: index + 1) ? 2 : 1
    }
    var last = head
    // "Option A": a letter that numbers.
    if isPartLetter(index) {
      references[index] = true
      return index + 1
    }
    while let token = self[index], token.breaks == 0 {
      // "Section 3.2": the dot is part of the number.
      let isPoint =
        token.sign == "." && index == last + 1 && last > head && isGlued(index - 1)
        && isGlued(index) && self[index + 1]?.kind == .number
      let isPart =
        (token.kind == .number || token.kind == .mixed) && token.end - token.start <= 4 || isPoint
      let isRoman = token.shape != .lower && token.isWord && isRomanNumeral(token)
      if isPart || isRoman || isBracketedLetter(index) {
        references[index] = true
        last = index
      } else if !token.isSection(in: text) && !isSign(",", at: index) && !isSign("(", at: index)
        && !isSign(")", at: index) && !isSign("-", at: index)
        && !isWord("and or to", at: index)
      {
        break
      }
      index += 1
    }
    // If nothing was marked here, another paragraph sign on the way would find nothing either.
    return last > head ? last + 1 : index
  }

  /// Whether a capital letter numbers a part. In "Part A. Wang said" it may be an initial.
  private func isPartLetter(_ index: Int) -> Bool {
    guard isWord(Self.lettered, at: index - 1),
      let token = self[index], token.isWord, token.shape == .initial, token.breaks == 0,
      token.isSpaced, token.end - token.start == 1, !isRomanNumeral(token),
      !isSign("-", at: index + 1)
    else { return false }
    guard let next = self[index + 1], next.breaks == 0 else { return true }
    if next.sign == "." {
      guard let after = self[index + 2], after.breaks == 0 else { return true }
      return after.isSpaced
        && (!after.isCapital || !after.classes.isDisjoint(with: [.function, .topic]))
    }
    return next.sign != "&" && (!next.isWord || !next.isCapital || next.classes.contains(.topic))
  }

  private static let lettered: StaticString =
    """
    annex appendix article category chapter class clause level option part phase pillar scenario \
    schedule section stage step table tier track version
    """

  private func isRomanNumeral(_ token: Token) -> Bool {
    text[token.range].allSatisfy { $0.isOne(of: "IVX") }
  }

  private func isBracketedLetter(_ index: Int) -> Bool {
    guard let token = self[index], token.isWord, token.end - token.start <= 3 else { return false }
    return isSign("(", at: index - 1) && isSign(")", at: index + 1)
  }

  private func isListNumber(_ index: Int) -> Bool {
    let token = tokens[index]
    // "II. Terms": a single letter may be an initial, and "XI" a surname.
    if token.isWord, token.isCapital, token.end - token.start <= 4, isRomanNumeral(token),
      isSign(".", at: index + 1), isGlued(index)
    {
      if token.breaks > 0 { return token.shape == .capitals && !isWord("xi", at: index) }
      if isSign("#", at: index - 1) {
        return has([.topic, .matter, .relative, .ordinal], at: index + 2)
      }
    }
    // "- 1. Open weights": after the mark of another list.
    guard
      token.breaks > 0
        || token.opensSentence
          && tokens[index - 1].sign.isOne(of: "-#*"),
      token.kind == .number, token.end - token.start <= 3,
      isSign(".", at: index + 1) || isSign(")", at: index + 1) || isSign(",", at: index + 1),
      isGlued(index)
    else { return false }
    // "1、开放权重": Chinese has no space after the mark.
    if self[index + 2]?.kind == .han, token.end - token.start <= 2 {
      return tokens[index + 1].end - tokens[index + 1].start > 1 || isSign(".", at: index + 1)
    }
    return !isGlued(index + 1) && !isSign(",", at: index + 1)
  }

  /// "(2) the second point", "b) the second point", "1.2 Next steps": numbers of the
  /// parts of a text.
  private func isEnumerator(_ index: Int) -> Bool {
    let token = tokens[index]
    if isSign(")", at: index + 1), isGlued(index), !isGlued(index + 1),
      token.end - token.start == 1,
      let next = self[index + 2], next.isWord
    {
      if isSign("(", at: index - 1) {
        let isLetter = token.shape == .lower && tokens[index - 1].breaks > 0
        return (token.kind == .number || isLetter) && isGlued(index - 1)
      }
      return token.isWord && token.shape == .lower && token.isSpaced
    }
    return isSectionNumber(index)
  }

  /// The number of tokens on either side of a part's number, dots included. Anything longer is not
  /// such a number, and walking it again from each of its tokens would take long.
  static let longestNumber = 32

  /// A part of "1.2" or "1.2." at the start of a line, if a capital follows.
  private func isSectionNumber(_ index: Int) -> Bool {
    guard tokens[index].kind == .number, tokens[index].end - tokens[index].start <= 2 else {
      return false
    }
    var first = index
    while first > 1, index - first < Self.longestNumber, isSign(".", at: first - 1),
      !tokens[first].isSpaced,
      !tokens[first - 1].isSpaced,
      tokens[first - 2].kind == .number
    {
      first -= 2
    }
    guard tokens[first].breaks > 0 || isSign("#", at: first - 1) else { return false }
    var last = index
    while last - index < Self.longestNumber, isSign(".", at: last + 1), isGlued(last),
      isGlued(last + 1),
      self[last + 2]?.kind == .number
    {
      last += 2
    }
    guard first < last else { return false }
    let next = isSign(".", at: last + 1) && isGlued(last) ? last + 2 : last + 1
    guard let word = self[next], word.isSpaced, word.breaks == 0 else { return false }
    return word.isWord && word.isCapital && word.classes.isDisjoint(with: [.month, .currency])
  }
}

extension Token {
  /// Whether it is a paragraph sign.
  fileprivate func isSection(in text: [UInt8]) -> Bool {
    kind == .punctuation && text[range].elementsEqual("§".utf8)
  }
}

/// A piece of a text: a word, a number, a run of ideographs, or one other character.
struct Token {
  /// What the token is made of.
  enum Kind: UInt8 {
    /// Letters, with apostrophes inside.
    case word
    /// Digits only.
    case number
    /// Letters and digits without anything between.
    case mixed
    /// Ideographs in a row: the script has no spaces.
    case han
    /// One character that is none of these.
    case punctuation
  }

  /// How a word is written.
  enum Shape: UInt8 {
    case lower, capitalised
    /// More than one capital and no small letter.
    case capitals
    /// One capital.
    case initial
    /// Capitals inside.
    case mixed
  }

  /// Its first byte.
  var start: Int
  /// The byte behind its last one.
  var end: Int
  /// The kind of token.
  var kind: Kind
  /// How a word is written; lower for other tokens.
  var shape: Shape = .lower
  /// The number of line breaks before it, up to two.
  var breaks: UInt8 = 0
  /// Whether white space or nothing at all comes before it.
  var isSpaced = true
  /// Whether it begins a sentence, a line or a cell.
  var opensSentence = false
  /// The nearest ASCII character for a punctuation mark; 0 for other tokens.
  var sign: UInt8 = 0
  /// The lexicon's classes for a word without its possessive ending.
  var classes: WordClass = []
  /// A number for the word in lower case without its possessive ending; equal words
  /// have equal numbers.
  var key: UInt64 = 0

  /// Whether a capital begins it.
  var isCapital: Bool { shape != .lower }
  /// Whether it is a word.
  var isWord: Bool { kind == .word }
  /// Whether it has a digit.
  var hasDigit: Bool { kind == .number || kind == .mixed }
  /// Its bytes.
  var range: Range<Int> { start..<end }
}
