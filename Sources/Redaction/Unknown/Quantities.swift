/// Sums, shares, measures and counts, in figures and in words.
enum Quantities {
  static func mark(_ passage: Passage, _ marks: inout Marks) {
    var index = 0
    while index < passage.tokens.count {
      guard Numbers.isNumber(index, in: passage), !passage.references[index],
        !isPartOfCode(index, in: passage)
      else {
        index += 1
        continue
      }
      let last = Numbers.last(startingAt: index, in: passage)
      mark(index...last, passage, &marks)
      index = last + 1
    }
  }

  /// Figures that are joined to letters belong to a code.
  private static func isPartOfCode(_ index: Int, in passage: Passage) -> Bool {
    guard let before = passage[index - 1], !passage.tokens[index].isSpaced else { return false }
    if before.sign == "-", let word = passage[index - 2], !before.isSpaced {
      return word.isWord && word.classes.isDisjoint(with: [.number, .currencyCode])
    }
    return before.isWord || before.kind == .mixed
  }

  private static func mark(
    _ number: ClosedRange<Int>, _ passage: Passage, _ marks: inout Marks
  ) {
    var first = number.lowerBound
    let isWords = passage.tokens[first].isWord
    if passage.has(.currencyCode, at: first - 1) || isCurrencySign(passage[first - 1], passage) {
      first -= 1
    }
    if passage.isSign("+", at: first - 1), passage.isGlued(first - 1) { first -= 1 }
    let last = end(after: number.upperBound, in: passage)
    if isWords, first == number.lowerBound, last == number.upperBound {
      // "hundreds", "millions": not a number.
      if number.count == 1, passage.isWord(Self.vague, at: first) { return }
      if counts(number, passage) { return }
      markCount(number, passage, &marks)
      return
    }
    let countsNothing =
      first < number.lowerBound || last > number.upperBound || isYear(number, passage)
    let noun = countsNothing ? last : noun(after: number, passage)
    marks.add(
      Numbers.withApproximation(first, in: passage)...noun,
      noun == number.upperBound && areYears(number, passage) ? .date : .quantity)
  }

  /// "in two senses", "three of the points": a small number of things said, not of
  /// people or objects.
  private static func counts(_ number: ClosedRange<Int>, _ passage: Passage) -> Bool {
    // In "one or two" and "two or three", nobody has counted.
    if number.count == 3, passage.isWord("or", at: number.lowerBound + 1),
      passage.isWord(small, at: number.lowerBound), passage.isWord(small, at: number.upperBound)
    {
      return true
    }
    if number.count == 1, passage.isWord("or", at: number.lowerBound - 1),
      passage.isWord("one", at: number.lowerBound - 2)
    {
      return true
    }
    guard number.count == 1, passage.isWord(small, at: number.lowerBound) else { return false }
    var noun = number.upperBound + 1
    // "a two-page text", "a three-step plan".
    if passage.isSign("-", at: noun), passage.isGlued(noun - 1), passage.isGlued(noun) {
      return passage.has([.structural, .topic], at: noun + 1)
        || passage.isWord("way sided fold pronged person", at: noun + 1)
    }
    if passage.isWord("of", at: noun) { noun += 1 }
    if passage.isWord("the these those our their", at: noun) { noun += 1 }
    if passage.isWord("other more such further", at: noun) { noun += 1 }
    for _ in 0..<2 {
      if passage.isWord(spoken, at: noun) { return true }
      if isTopics(noun, passage) { return true }
      guard isNoun(noun, passage) else { return false }
      noun += 1
    }
    return false
  }

  /// "three regimes", "two countries": topics, not people or bodies.
  private static func isTopics(_ index: Int, _ passage: Passage) -> Bool {
    guard let token = passage[index], token.shape == .lower, token.isWord,
      passage.text[token.end - 1] == UInt8(ascii: "s"), !passage.isWord("agents pilots", at: index),
      !passage.isPlural(index, of: [.role, .person, .organ, .body, .team])
    else { return false }
    return token.classes.contains(.topic) || passage.isPlural(index, of: .topic)
  }

  private static let small: StaticString = "two three four five six seven eight nine ten"

  /// Things that are said and thought, not counted in a room.
  private static let spoken: StaticString =
    """
    senses ways kinds types sorts occasions forms reasons points questions issues steps options proposals \
    sides aspects respects levels times examples themes ideas areas fields categories principles \
    scenarios views arguments problems challenges approaches layers stages phases factors elements \
    topics goals tracks pillars directions dimensions conditions criteria halves extremes \
    possibilities alternatives concepts definitions readings interpretations concerns objections \
    remarks suggestions lessons messages priorities risks tasks things parts more others words \
    paragraphs sentences sections versions drafts purposes terms clauses amendments systems \
    main key
    """

  /// Marks a count in words, with the noun that it counts.
  private static func markCount(
    _ number: ClosedRange<Int>, _ passage: Passage, _ marks: inout Marks
  ) {
    marks.add(
      Numbers.withApproximation(number.lowerBound, in: passage)...noun(after: number, passage),
      .quantity)
  }

  /// "in 2023 rest", "May 1994 leaving", "the 2022 text": a year, which counts nothing. Behind a
  /// number, there would be a plural: "the 2000 soldiers".
  private static func isYear(_ number: ClosedRange<Int>, _ passage: Passage) -> Bool {
    guard number.count == 1, areYears(number, passage) else { return false }
    let before = number.lowerBound - 1
    if passage.has(.month, at: before)
      || passage.isWord("in since until till during", at: before)
    {
      return true
    }
    let next = number.upperBound + 1
    guard isNoun(next, passage) else { return true }
    // "2005 p. 884" is one reference.
    if passage.has(.abbreviation, at: next) { return false }
    return passage.text[passage.tokens[next].end - 1] != UInt8(ascii: "s")
      && !passage.isWord("people men women children police staff personnel troops", at: next)
  }

  /// "2001 to 2005": numbers of four digits that begin with 19 or 20.
  private static func areYears(_ number: ClosedRange<Int>, _ passage: Passage) -> Bool {
    number.allSatisfy {
      passage.tokens[$0].kind != .number
        || (1900...2099).contains(passage.value(at: $0) ?? 0)
          && passage.tokens[$0].end - passage.tokens[$0].start == 4
    }
  }

  /// The last word of what is counted: "hearings", "other persons", "plots of land".
  private static func noun(after number: ClosedRange<Int>, _ passage: Passage) -> Int {
    let isOther = passage.isWord("other more such further", at: number.upperBound + 1)
    let noun = number.upperBound + (isOther ? 2 : 1)
    guard isNoun(noun, passage) else { return number.upperBound }
    // "three amazing kids".
    if passage.isWord("kids children sons daughters boys girls kiddos", at: noun + 1) {
      return noun + 1
    }
    return passage.isWord("of", at: noun + 1) && isNoun(noun + 2, passage) ? noun + 2 : noun
  }

  private static func isNoun(_ index: Int, _ passage: Passage) -> Bool {
    guard let token = passage[index], token.isWord, token.shape == .lower, token.breaks == 0,
      token.isSpaced
    else { return false }
    // A verb of speaking is not counted: "until 2019 said that", but "three claims".
    return token.classes.isDisjoint(with: [.function, .month])
      && (!token.classes.contains(.speech) || passage.isWord("claims", at: index))
  }

  private static let vague: StaticString =
    "hundreds thousands millions billions trillions dozens"

  private static func isCurrencySign(_ token: Token?, _ passage: Passage) -> Bool {
    guard let token, token.kind == .punctuation else { return false }
    let (code, _) = UTF8Scalars.scalar(in: passage.text, at: token.start)
    return Unicode.Scalar(code)?.properties.generalCategory == .currencySymbol
  }

  /// Percent, a unit, or a currency: "%", "metres", "New Turkish liras", "million euros".
  private static func end(after last: Int, in passage: Passage) -> Int {
    if passage.isSign("%", at: last + 1) || isCurrencySign(passage[last + 1], passage) {
      return last + 1
    }
    var next = last + 1
    if passage.isSign("-", at: next) { next += 1 }
    if passage.has([.unit, .currency, .currencyCode], at: next), passage[next]?.breaks == 0 {
      return passage.has(.currency, at: next + 1) ? next + 1 : next
    }
    for offset in 1...3 {
      if passage.has(.currency, at: last + offset) { return last + offset }
      guard passage.tokens.indices.contains(last + offset),
        passage.tokens[last + offset].isCapital, passage.tokens[last + offset].breaks == 0
      else { break }
    }
    return last
  }
}

/// Numbers in figures and in words, as parts of longer phrases.
enum Numbers {
  /// Whether a token is a number or part of one.
  static func isNumber(_ index: Int, in passage: Passage) -> Bool {
    guard let token = passage[index] else { return false }
    return token.kind == .number || passage.has(.number, at: index)
  }

  /// The start of the number that ends with a token; nil if none ends there.
  static func first(endingAt index: Int, in passage: Passage) -> Int? {
    guard isNumber(index, in: passage) || isPart(index, in: passage) else { return nil }
    var first = index
    while first > 0 {
      if isNumber(first - 1, in: passage) {
        first -= 1
      } else if first > 1, isNumber(first - 2, in: passage), isJoint(first - 1, in: passage) {
        first -= 2
      } else {
        break
      }
    }
    return first
  }

  /// "seventy-one": "one" is part of the number.
  private static func isTail(_ index: Int, in passage: Passage) -> Bool {
    passage.isWord("one", at: index) && passage.isSign("-", at: index - 1)
      && passage.isGlued(index - 1) && passage.isGlued(index - 2)
  }

  /// The end of the number that begins with a token.
  static func last(startingAt index: Int, in passage: Passage) -> Int {
    var last = index
    while true {
      if isNumber(last + 1, in: passage), passage.tokens[last + 1].breaks == 0 {
        last += 1
      } else if isNumber(last + 2, in: passage) || isTail(last + 2, in: passage),
        isJoint(last + 1, in: passage)
      {
        last += 2
      } else {
        return last
      }
    }
  }

  /// Words that say how exact a number is belong to it.
  static func withApproximation(_ first: Int, in passage: Passage) -> Int {
    if passage.isWord(
      "about approx approximately around nearly almost over roughly some",
      at: first - 1)
    {
      return first - 1
    }
    if passage.isSign(".", at: first - 1), passage.isWord("approx ca", at: first - 2) {
      return first - 2
    }
    if passage.isWord("than", at: first - 1), passage.isWord("more less", at: first - 2) {
      return first - 2
    }
    if passage.isWord("least most", at: first - 1), passage.isWord("at", at: first - 2) {
      return first - 2
    }
    return first
  }

  /// "one" counts only as part of a longer number or before a unit.
  private static func isPart(_ index: Int, in passage: Passage) -> Bool {
    passage.isWord("one half several", at: index)
      || passage.has(.ordinal, at: index) && passage.isSign("-", at: index - 1)
        && isNumber(index - 2, in: passage)
  }

  private static func isJoint(_ index: Int, in passage: Passage) -> Bool {
    if passage.isWord("and to or", at: index) { return true }
    guard let token = passage[index], !token.isSpaced, passage.isGlued(index) else { return false }
    return token.sign.isOne(of: "-.,/")
  }
}
