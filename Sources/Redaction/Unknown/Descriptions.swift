/// Offices, professions, kinship terms and conditions in lower case.
enum Roles {
  static func mark(_ passage: Passage, _ marks: inout Marks) {
    for index in passage.tokens.indices where passage.tokens[index].isWord {
      if passage.has(.kin, at: index) {
        marks.add(index...parents(index, passage), .role)
      } else if passage.has(.condition, at: index) {
        marks.add(condition(index, passage), .role)
      } else if isTradeOfMany(index, passage) {
        marks.add(Phrases.first(of: index, words: 2, in: passage)...index, .role)
      } else if passage.has(.role, at: index), !passage.has(.function, at: index) {
        let last = Phrases.compound(around: index, in: passage).upperBound
        marks.add(Phrases.first(of: index, words: 2, in: passage)...last, .role)
      } else if passage.has(.relation, at: index), isOwned(index, passage) {
        marks.add(index...index, .role)
      } else if isRank(index, passage) || isOffice(index, passage) {
        marks.add(Phrases.first(of: index, words: 2, in: passage)...index, .role)
      } else if passage.has(.person, at: index), !passage.has(.function, at: index) {
        markSaid(index, passage, &marks)
      }
    }
  }

  /// "total disability", "fracture of the left knee", "divorced life": includes the kind
  /// and the place of the condition.
  private static func condition(_ index: Int, _ passage: Passage) -> ClosedRange<Int> {
    let first = Phrases.first(of: index, words: 2, in: passage)
    if passage.isWord("life status", at: index + 1) { return first...index + 1 }
    guard passage.isWord("of in to", at: index + 1), passage.tokens[index + 1].breaks == 0,
      let phrase = Phrases.object(behind: index + 1, in: passage),
      phrase.contains(where: { passage.has(.condition, at: $0) || passage.isWord(body, at: $0) })
    else { return first...index }
    return first...phrase.upperBound
  }

  private static let body: StaticString =
    """
    eye eyes ear ears leg legs arm arms hand hands knee knees hip back spine neck head shoulder \
    shoulders foot feet ankle wrist lung lungs kidney liver heart brain breast sight vision hearing
    """

  /// "dad of two", "mother of 3": includes the number.
  private static func parents(_ index: Int, _ passage: Passage) -> Int {
    passage.isWord("of to", at: index + 1) && Numbers.isNumber(index + 2, in: passage)
      ? index + 2 : index
  }

  /// "we are nurses", "both of them architects": a plural trade that some people in the
  /// room are said to have.
  private static func isTradeOfMany(_ index: Int, _ passage: Passage) -> Bool {
    let token = passage.tokens[index]
    guard token.shape == .lower, passage.text[token.end - 1] == "s" else { return false }
    let first = Phrases.first(of: index, words: 2, in: passage)
    return passage.isWord("are were as both fellow us am being", at: first - 1)
      && !passage.isWord("there here such", at: first - 2)
      && passage.isPlural(index, of: [.role, .kin])
  }

  /// "the general said", "a retired major who": a rank, if no noun follows that it modifies.
  private static func isRank(_ index: Int, _ passage: Passage) -> Bool {
    guard passage.isWord("general major", at: index), passage.tokens[index].shape == .lower else {
      return false
    }
    let first = Phrases.first(of: index, words: 2, in: passage)
    guard passage.isWord("the a an our their his her this that", at: first - 1) else {
      return false
    }
    guard let next = passage[index + 1], next.isWord, next.breaks == 0 else { return true }
    return passage.has(.speech, at: index + 1)
      || passage.isWord(
        "who whom whose had has was is did does will would could should from himself herself",
        at: index + 1)
  }

  /// "head of delegation", "an adviser to the minister": an office with the thing that
  /// it belongs to.
  private static func isOffice(_ index: Int, _ passage: Passage) -> Bool {
    passage.isWord("adviser advisor aide chief head heir leader counsellor", at: index)
      && passage.isWord("of to", at: index + 1) && passage.tokens[index + 1].breaks == 0
  }

  /// "my boss", "Wang's assistant", "the delegate's child".
  private static func isOwned(_ index: Int, _ passage: Passage) -> Bool {
    guard let before = passage[index - 1], before.isWord else { return false }
    let ending = passage.text[before.range].suffix(4)
    return passage.isWord("my his her their your our whose", at: index - 1)
      || ending.suffix(2).elementsEqual("'s".utf8) || ending.elementsEqual("’s".utf8)
  }

  /// "as an advocate", "our lead negotiator": a role that the text gives to somebody, or that only
  /// one person has.
  private static func markSaid(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    if let next = passage[index + 1], next.isWord, next.breaks == 0,
      next.classes.isDisjoint(with: [.function, .speech])
    {
      return
    }
    // That somebody speaks is no secret, nor is what everybody in a room is.
    guard
      !passage.isWord(
        "person member party child speaker participant observer side server servers driver",
        at: index)
    else { return }
    let first = Phrases.first(of: index, words: 3, in: passage)
    let isSaid =
      passage.isWord("a an", at: first - 1)
      && passage.isWord("is was as became become been being am were", at: first - 2)
    let isTheOne = first < index && passage.isWord("the our your their my his her", at: first - 1)
    guard isSaid || isTheOne else { return }
    marks.add(first...index, .role)
  }
}

/// Words that make somebody unique: "the only …", "the youngest member".
enum Superlatives {
  static func mark(_ passage: Passage, _ marks: inout Marks) {
    for index in passage.tokens.indices where passage.has(.superlative, at: index) {
      // "the second largest".
      let first =
        passage.has(.ordinal, at: index - 1) && !passage.has(.superlative, at: index - 1)
        ? index - 1 : index
      guard passage.isWord("the their our its his her", at: first - 1) else {
        continue
      }
      // Who speaks first or last changes all the time.
      if passage.isWord("first last", at: index), passage.isWord("speaker", at: index + 1) {
        continue
      }
      // Includes the noun that becomes unique: "the only physicist", "the first from
      // her ministry".
      guard let noun = noun(after: index, in: passage) ?? origin(after: index, in: passage) else {
        continue
      }
      marks.add(first...noun, .unique)
    }
    for index in passage.tokens.indices
    where passage.isWord("one", at: index) && passage.isWord("the", at: index - 1) {
      // "the one woman at the table".
      let isRank = passage.isWord("general major", at: index + 1)
      if let noun = isRank ? index + 1 : noun(after: index, in: passage) {
        marks.add(index...noun, .unique)
      }
    }
  }

  /// "the first from her ministry": the body or place of which somebody is the first.
  private static func origin(after index: Int, in passage: Passage) -> Int? {
    let from = passage.isWord("one person", at: index + 1) ? index + 2 : index + 1
    guard passage.isWord("from of", at: from), passage.tokens[from].breaks == 0,
      let phrase = Phrases.object(behind: from, in: passage),
      phrase.contains(where: {
        passage.has([.organ, .body, .place, .demonym, .kin, .relation], at: $0)
      })
    else { return nil }
    return phrase.upperBound
  }

  private static func noun(after index: Int, in passage: Passage) -> Int? {
    for next in (index + 1)...(index + 3) {
      guard let token = passage[next], token.isWord, token.breaks == 0,
        token.classes.isDisjoint(with: .function)
      else { return nil }
      if passage.has([.role, .kin, .demonym], at: next)
        || passage.has(.person, at: next)
          && !passage.isWord(
            "model agent server driver guide router oracle star subject user", at: next)
        || passage.isWord(
          "person woman man lady gentleman girl boy member speaker participant one delegate expert attendee scientist official",
          at: next)
        || passage.has([.organ, .body], at: next)
        || passage.isWord("firm lab developer producer operator supplier bank country", at: next)
      {
        return next
      }
    }
    return nil
  }
}

/// Organisations that are described rather than named: "the national disability tribunal".
enum Bodies {
  static func mark(_ passage: Passage, _ marks: inout Marks) {
    for index in passage.tokens.indices
    where passage.has(.body, at: index) && passage.tokens[index].shape == .lower
      && passage.tokens[index].isSpaced
    {
      let first = Phrases.first(of: index, words: 4, in: passage)
      if index - first >= 2 { marks.add(first...index, .organisation) }
    }
  }
}

/// Pronouns that reveal a gender.
enum Pronouns {
  static func mark(_ passage: Passage, _ marks: inout Marks) {
    for index in passage.tokens.indices where passage.has(.pronoun, at: index) {
      marks.add(index...index, .gender)
    }
  }
}

/// Noun phrases of ordinary words in lower case.
enum Phrases {
  /// The start of the words before a noun that belong to it: "civil servant",
  /// "non-commissioned officer".
  ///
  /// - Parameter words: the most words there may be; parts joined by hyphens count as one.
  static func first(of noun: Int, words: Int, in passage: Passage) -> Int {
    var first = noun
    for _ in 0..<words {
      guard passage.tokens[first].breaks == 0, isModifier(first - 1, in: passage) else {
        break
      }
      first -= 1
      while noun - first < longest, passage.isSign("-", at: first - 1),
        passage.isGlued(first - 1), first > 1,
        passage.isGlued(first - 2), passage.tokens[first - 2].isWord
      {
        first -= 2
      }
    }
    if first == noun { first = compound(around: noun, in: passage).lowerBound }
    return first
  }

  /// The number of tokens of a compound that are looked at on each side.
  private static let longest = 16

  /// A word with all words that are joined to it by hyphens.
  static func compound(around index: Int, in passage: Passage) -> ClosedRange<Int> {
    var first = index
    while first > 1, index - first < longest, !passage.tokens[first].isSpaced,
      passage.isSign("-", at: first - 1),
      !passage.tokens[first - 1].isSpaced, passage.tokens[first - 2].isWord
    {
      first -= 2
    }
    var last = index
    while last - index < longest, passage.isGlued(last), passage.isSign("-", at: last + 1),
      passage.isGlued(last + 1),
      passage.tokens[last + 2].isWord
    {
      last += 2
    }
    return first...last
  }

  /// The words after a verb or a preposition that are its object: "the export control office",
  /// "a report on early warning".
  ///
  /// - Returns: the tokens from the first word that is not an article; nil if no noun follows.
  static func object(behind index: Int, in passage: Passage) -> ClosedRange<Int>? {
    var first = index + 1
    while first < index + 3, passage.has(.determiner, at: first), passage.tokens[first].breaks == 0
    {
      first += 1
    }
    guard var last = row(from: first, words: 5, in: passage) else { return nil }
    for _ in 0..<2 {
      guard passage.isWord("of on for about at in from", at: last + 1),
        passage.tokens[last + 1].breaks == 0
      else { break }
      var next = last + 2
      if passage.has(.determiner, at: next) { next += 1 }
      guard let end = row(from: next, words: 3, in: passage) else { break }
      last = end
    }
    return first...last
  }

  /// The last of the adjacent words that may be part of a noun phrase.
  private static func row(from first: Int, words: Int, in passage: Passage) -> Int? {
    var last: Int?
    var index = first
    for _ in 0..<words {
      guard let token = passage[index], token.isWord || token.hasDigit, token.breaks == 0,
        !token.classes.contains(.function),
        // "the left knee".
        !token.classes.contains(.speech) || passage.isWord("left", at: index) && index == first
      else { break }
      index = compound(around: index, in: passage).upperBound
      last = index
      index += 1
    }
    return last
  }

  private static func isModifier(_ index: Int, in passage: Passage) -> Bool {
    guard let token = passage[index], token.isWord, token.shape == .lower else { return false }
    return token.classes.isDisjoint(with: [.function, .determiner, .number])
  }
}
