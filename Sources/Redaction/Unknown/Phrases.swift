/// Noun phrases of ordinary words in lower case.
enum Phrases {
  /// Where the words begin that stand before a noun and belong to it: "civil servant",
  /// "non-commissioned officer".
  ///
  /// - Parameter words: how many there may be; parts joined by hyphens are one.
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

  /// How many tokens of a compound are looked at on each side.
  private static let longest = 16

  /// The words that are joined to a word by hyphens, and itself.
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

  private static func isModifier(_ index: Int, in passage: Passage) -> Bool {
    guard let token = passage[index], token.isWord, token.shape == .lower else { return false }
    return token.classes.isDisjoint(with: [.function, .determiner, .number])
  }
}
