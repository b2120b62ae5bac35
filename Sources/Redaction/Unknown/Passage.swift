/// A text in tokens, as the recognisers read it.
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
  }

  /// The token at an index; nil outside the text.
  subscript(index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// Whether a token is followed by another without white space between.
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

  /// The value of a token of at most nine ASCII digits.
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
  /// "Article 6 § 1 (b)", "Rules 24 and 49", "2." at the start of a line: the parts of published
  /// texts and of the document itself are known to everybody.
  private mutating func markReferences() {
    var index = 0
    while index < tokens.count {
      if has(.structural, at: index) || tokens[index].isSection(in: text) {
        index = markReference(after: index)
      } else {
        if isListNumber(index) { references[index] = true }
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
    while let token = self[index], token.breaks == 0 {
      let isPart = (token.kind == .number || token.kind == .mixed) && token.end - token.start <= 4
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
    return last + 1
  }

  private func isRomanNumeral(_ token: Token) -> Bool {
    text[token.range].allSatisfy { $0.isOne(of: "IVX") }
  }

  private func isBracketedLetter(_ index: Int) -> Bool {
    guard let token = self[index], token.isWord, token.end - token.start <= 3 else { return false }
    return isSign("(", at: index - 1) && isSign(")", at: index + 1)
  }

  private func isListNumber(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.breaks > 0, token.kind == .number, token.end - token.start <= 3,
      isSign(".", at: index + 1) || isSign(")", at: index + 1), isGlued(index)
    else { return false }
    return !isGlued(index + 1)
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
    /// Ideographs, however many: the script has no spaces.
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
  /// What it is.
  var kind: Kind
  /// How a word is written; of others, lower.
  var shape: Shape = .lower
  /// The line breaks before it, up to two.
  var breaks: UInt8 = 0
  /// Whether white space stands before it, or nothing.
  var isSpaced = true
  /// Whether a sentence, a line or a cell begins with it.
  var opensSentence = false
  /// The ASCII character that a mark of punctuation is, in the nearest form; 0 for others.
  var sign: UInt8 = 0
  /// What the lexicon says of a word without its possessive ending.
  var classes: WordClass = []
  /// A number for the word in lower case without its possessive ending: equal words have equal
  /// ones.
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
