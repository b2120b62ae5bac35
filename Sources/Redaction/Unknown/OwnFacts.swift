/// Statements that people make about their own lives, by which others can recognise them: "I
/// testified before the committee", "we founded the institute", "somebody who used to run the
/// export office", "my book on deterrence".
enum OwnFacts {
  static func mark(_ passage: Passage, _ marks: inout Marks) {
    for index in passage.tokens.indices where passage.tokens[index].isWord {
      let classes = passage.tokens[index].classes
      if !classes.isDisjoint(with: .deeds) { markDeed(index, passage, &marks) }
      if classes.contains(.fate), passage.isWord("was were been", at: index - 1),
        isSaidOfOneself(index, passage)
      {
        marks.add(index...(complement(after: index, passage) ?? index), .ownFact)
      }
      if passage.isWord("was been am", at: index), isSaidOfOneself(index, passage),
        let last = membership(after: index, passage)
      {
        marks.add(index + 1...last, .ownFact)
      }
      if passage.isWord("sat served resigned", at: index),
        passage.isWord("on from", at: index + 1), isSaidOfOneself(index, passage),
        let phrase = Phrases.object(behind: index + 1, in: passage),
        phrase.contains(where: { passage.has([.organ, .body, .team], at: $0) })
      {
        marks.add(index...phrase.upperBound, .ownFact)
      }
      if passage.isWord("evidence testimony", at: index), passage.isWord("gave", at: index - 1),
        isSaidOfOneself(index - 1, passage)
      {
        marks.add(index - 1...(complement(after: index, passage) ?? index), .ownFact)
      }
      if passage.isWord("adopted fostered raised lost", at: index), isSaidOfOneself(index, passage),
        let phrase = Phrases.object(behind: index, in: passage),
        phrase.contains(where: {
          passage.has([.kin, .relation], at: $0)
            || passage.isWord("girl boy baby child girls boys", at: $0)
        })
      {
        marks.add(index...phrase.upperBound, .ownFact)
      }
      if passage.isWord("up", at: index), passage.isWord("set", at: index - 1),
        isSaidOfOneself(index - 1, passage),
        let phrase = Phrases.object(behind: index, in: passage),
        phrase.contains(where: {
          passage.has([.organ, .body], at: $0)
            && !passage.isWord("group committee panel party team commission", at: $0)
        })
      {
        marks.add(index - 1...phrase.upperBound, .ownFact)
      }
      if passage.isWord("up", at: index), passage.isWord("grew", at: index - 1),
        isSaidOfOneself(index - 1, passage), let last = complement(after: index, passage)
      {
        marks.add(index - 1...last, .ownFact)
      }
      if classes.contains(.owned) { markPossession(index, passage, &marks) }
    }
  }

  // MARK: - What one has done

  /// Verbs that count only when the activity is over, after "used to".
  private static let present: StaticString =
    "run lead head direct chair manage edit command oversee supervise teach work serve hold have"

  private static func markDeed(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    // "run" and "lead" are also nouns, unless "I" or "used to" comes directly before them.
    if passage.isWord(present, at: index), !passage.isWord("i", at: index - 1),
      !passage.isWord("to", at: index - 1) || !isFormer(index - 2, passage)
    {
      return
    }
    guard isSaidOfOneself(index, passage) else { return }
    if passage.has(.telling, at: index) {
      marks.add(index...(complement(after: index, passage) ?? index), .ownFact)
      return
    }
    if let last = object(after: index, passage) {
      marks.add(index...last, .ownFact)
    }
  }

  /// The last word of an object that makes the verb reveal something about a life; nil
  /// if there is none.
  private static func object(after index: Int, _ passage: Passage) -> Int? {
    func phrase(holding isTelling: (Int) -> Bool) -> Int? {
      guard let phrase = Phrases.object(behind: index, in: passage) else { return nil }
      return phrase.contains(where: isTelling) ? phrase.upperBound : nil
    }
    func isUnit(_ place: Int) -> Bool {
      passage.has([.organ, .body, .team], at: place)
    }
    if passage.isWord("founded cofounded", at: index) { return phrase { _ in true } }
    // What everybody in the room does together identifies nobody.
    let isRoom = passage.isWord("we", at: subject(before: index, passage))
    if passage.has([.founding, .leading], at: index),
      let last = phrase(holding: {
        isUnit($0) && !(isRoom && passage.isWord("group committee panel party team", at: $0))
      })
    {
      return last
    }
    if passage.isWord("edited edit", at: index),
      let last = phrase(holding: { passage.has(.work, at: $0) })
    {
      return last
    }
    if passage.isWord("commanded command invented patented", at: index) {
      return phrase { _ in true }
    }
    if passage.has(.writing, at: index) {
      return phrase {
        passage.has(.work, at: $0)
          || !isRoom && (passage.has(.instrument, at: $0) || passage.isWord(instruments, at: $0))
      }
    }
    if passage.has(.winning, at: index) { return phrase { passage.has(.honour, at: $0) } }
    guard passage.has(.working, at: index) else { return nil }
    return place(after: index, passage)
  }

  /// "at the ministry", "as a nurse", "in the navy": the place or role in which somebody worked.
  private static func place(after index: Int, _ passage: Passage) -> Int? {
    guard passage.isWord("at for as under in on", at: index + 1),
      let phrase = Phrases.object(behind: index + 1, in: passage),
      !phrase.contains(where: { passage.has([.timeUnit, .dayPart, .relative], at: $0) })
    else { return nil }
    if passage.isWord("as", at: index + 1) {
      return passage.isWord("i who", at: subject(before: index, passage)) ? phrase.upperBound : nil
    }
    if passage.isWord("under", at: index + 1) { return phrase.upperBound }
    let isTelling = phrase.contains {
      passage.has([.organ, .body, .team, .place, .street, .role], at: $0)
        || passage.tokens[$0].isCapital
    }
    return isTelling ? phrase.upperBound : nil
  }

  /// "on the panel", "with the central bank": what follows "I was".
  private static func membership(after index: Int, _ passage: Passage) -> Int? {
    guard passage.isWord("on in at with", at: index + 1), passage.isWord("i", at: index - 1),
      let phrase = Phrases.object(behind: index + 1, in: passage),
      phrase.contains(where: {
        passage.has([.organ, .body, .team], at: $0)
          && !passage.isWord("group party office project section", at: $0)
      })
    else { return nil }
    return phrase.upperBound
  }

  /// Whether the subject of a verb is the speaker, or somebody about whom something is told: "I",
  /// "we", "who", or anybody who "used to".
  private static func isSaidOfOneself(_ index: Int, _ passage: Passage) -> Bool {
    let subject = subject(before: index, passage)
    // "Who wrote the text does not matter."
    if passage.isWord("who", at: subject) { return !passage.tokens[subject].opensSentence }
    if passage.isWord("i we", at: subject) { return true }
    if passage.isPronoun(["i've", "i'd", "i'm", "we've", "we'd", "who'd", "who've"], at: subject) {
      return true
    }
    return passage.isWord("to", at: index - 1) && isFormer(index - 2, passage)
  }

  private static func isFormer(_ index: Int, _ passage: Passage) -> Bool {
    passage.isWord("used", at: index)
  }

  /// The word before a verb and its auxiliaries.
  private static func subject(before index: Int, _ passage: Passage) -> Int {
    var subject = Phrases.compound(around: index, in: passage).lowerBound - 1
    while index - subject <= longest, passage.isWord(helpers, at: subject),
      passage.tokens[subject + 1].breaks == 0
    {
      subject -= 1
    }
    return subject
  }

  private static let helpers: StaticString =
    """
    have has had also once first then myself himself herself was were used to never always later \
    originally personally jointly already just recently both helped formerly previously grew got \
    been being actually briefly myself twice
    """

  /// The most auxiliaries there may be.
  private static let longest = 5

  /// "before the committee", "from the academy": a complement that begins with a preposition.
  private static func complement(after index: Int, _ passage: Passage) -> Int? {
    guard passage.isWord("at from in for as before to under with on against by", at: index + 1),
      passage.tokens[index + 1].breaks == 0
    else { return nil }
    return Phrases.object(behind: index + 1, in: passage)?.upperBound
  }

  // MARK: - What one has

  private static func markPossession(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    let first = Phrases.first(of: index, words: 3, in: passage)
    guard
      passage.isWord("my", at: first - 1)
        || passage.isWord("our", at: first - 1) && passage.isWord(shared, at: index)
    else { return }
    // "my time" can be anybody's; "my time at the ministry" cannot.
    let needsMore = passage.isWord(common, at: index)
    if needsMore, !passage.isWord("at in as on for", at: index + 1) { return }
    var last = index
    if passage.isWord("on about of in at with from for as", at: index + 1),
      passage.tokens[index + 1].breaks == 0,
      let phrase = Phrases.object(behind: index + 1, in: passage)
    {
      last = phrase.upperBound
    }
    if needsMore, !isTellingPlace(index + 2...max(index + 2, last), passage) { return }
    // "my visa was refused": what happened to it.
    let verb = passage.isWord("been", at: last + 2) ? last + 3 : last + 2
    if passage.isWord("was were got is has had", at: last + 1), isParticiple(verb, passage) {
      last = verb
    }
    marks.add(first...last, .ownFact)
  }

  /// Things that everybody has. They identify somebody only if the text adds a place, a role or a
  /// subject.
  private static let common: StaticString =
    "time years work research talk training job career application appeal trip service"

  private static func isTellingPlace(_ phrase: ClosedRange<Int>, _ passage: Passage) -> Bool {
    passage.isWord("on", at: phrase.lowerBound - 1)
      || phrase.contains {
        passage.has([.organ, .body, .team, .role, .honour, .house], at: $0)
          || passage.tokens.indices.contains($0) && passage.tokens[$0].isCapital
      }
  }

  private static func isParticiple(_ index: Int, _ passage: Passage) -> Bool {
    guard let token = passage[index], token.isWord, token.breaks == 0 else { return false }
    let ending = passage.text[token.range].suffix(2)
    return token.end - token.start > 4
      && (ending.elementsEqual("ed".utf8) || ending.elementsEqual("en".utf8))
  }

  // MARK: - Words

  /// Texts that people agree on: they reveal an author, but not somebody in the room.
  private static let instruments: StaticString =
    """
    agreement accord resolution bill standard standards guidelines text cable speech manual \
    doctrine strategy contract
    """

  /// Things that several people may share and that reveal all of them.
  private static let shared: StaticString = "wedding marriage divorce hometown village farm"
}

extension Passage {
  /// Whether a token is one of these contractions, with either kind of apostrophe.
  func isPronoun(_ forms: [StaticString], at index: Int) -> Bool {
    guard let token = self[index], token.isWord else { return false }
    return forms.contains { form in
      let key = form.withUTF8Buffer { letters in
        unsafe letters.reduce(FNV.basis) { ($0 ^ UInt64($1)) &* FNV.prime }
      }
      return key == token.key
    }
  }
}
