/// Words that are names because of where they stand, whatever else they are: behind a title, as the
/// label of what somebody says, as the author of a paper, in a list of people.
extension CapitalRuns {
  /// "Mr Law", "Dear Page", "Law et al.": a name although the word is one for a text.
  func isTitled(_ run: Run) -> Bool {
    let (first, last) = (run.tokens.lowerBound, run.tokens.upperBound)
    guard passage.tokens[last].isCapital,
      !passage.has([.organ, .role, .title, .body, .function], at: last)
    else { return false }
    if first == last {
      return isCitation(last)
        || passage.has(.surname, at: last) && passage.isWord("from by", at: first - 1)
    }
    return run.tokens.count == 2 && passage.isWord(Self.courtesies, at: first)
      || passage.isWord(Self.courtesies, at: last - 2) && passage.isSign(".", at: last - 1)
  }

  /// "Law et al.", "Page (2024)".
  private func isCitation(_ index: Int) -> Bool {
    if passage.isWord("et", at: index + 1) { return passage.isWord("al", at: index + 2) }
    guard passage.isSign("(", at: index + 1), passage.isSign(")", at: index + 3),
      let year = passage.value(at: index + 2)
    else { return false }
    return (1900...2099).contains(year)
  }

  /// Titles behind which nothing but a name stands.
  private static let courtesies: StaticString =
    "ambassador dame dear dr lady lord madam minister miss mr mrs ms mx prof professor senator sir"

  /// Where nothing but a name stands, whatever word it is: "Chair: Long", "Pan: no", "Pan to send it",
  /// "Best," and a line with one word, "Law et al."
  func isInPlaceOfName(_ index: Int) -> Bool {
    if isCitation(index) || passage.isWord(Self.firms, at: index) { return true }
    let isEnd = (passage[index + 1]?.breaks ?? 2) > 0 || passage.isSign(")", at: index + 1)
    if passage.isSign(":", at: index - 1), isEnd, passage.tokens[index].breaks == 0 {
      let isNone = passage.has([.determiner, .pronoun], at: index)
      return !isNone && passage.isWord(Self.fields, at: index - 2)
    }
    if isEnd, passage.tokens[index].breaks > 0, passage.isSign(",", at: index - 1),
      passage.isWord("best regards thanks cheers yours sincerely wishes", at: index - 2)
    {
      return true
    }
    if passage.isWord("to", at: index + 1), passage.isWord(Self.tasks, at: index + 2) {
      return passage.has(.surname, at: index) || passage.isWord(Self.surnamesAndWords, at: index)
    }
    return passage.isSign(":", at: index + 1) && passage.isWord(Self.surnamesAndWords, at: index)
      && !isFigure(index + 2)
  }

  /// Firms that are called by a word.
  private static let firms: StaticString = "alphabet amazon apple cohere conjecture meta oracle"

  /// What a person is named behind, with a colon.
  private static let fields: StaticString =
    """
    author by chair city cochair contact convener drafter facilitator from host lead location \
    moderator notetaker place rapporteur scribe speaker venue where
    """

  /// What somebody is to do.
  private static let tasks: StaticString =
    """
    call chair check circulate confirm contact draft edit invite reply report revise send share write
    """

  /// East Asian surnames that are words, and label hardly anything else.
  private static let surnamesAndWords: StaticString =
    """
    an ban bo dang ding dong du fan gao ho hung ma man min pan ping rang song sun sung tan tang \
    ting tung wan wing yang yen
    """

  /// "MR LAW", "NOTES BY BAKER", "WITH GRACE FROST", "OKAFOR, PRICE, YOUNG".
  func isNameAmongCapitals(_ index: Int) -> Bool {
    if passage.isWord(Self.courtesies, at: index - 1)
      || passage.isWord(Self.courtesies, at: index - 2) && passage.isSign(".", at: index - 1)
    {
      return true
    }
    func mayBeName(_ index: Int) -> Bool {
      passage.has(.surname, at: index) && passage.tokens[index].shape == .capitals
        && !passage.has([.topic, .matter, .organ, .instrument, .function], at: index)
    }
    guard mayBeName(index) else { return false }
    if passage.isWord("by with from dear and", at: index - 1) {
      return !passage.isWord("and", at: index - 1) || isNameInCapitals(index - 2)
    }
    if passage.tokens[index].breaks == 0, mayBeName(index - 1) { return true }
    if let next = passage[index + 1], next.breaks == 0, mayBeName(index + 1) { return true }
    return isListed(index, with: isNameInCapitals)
  }

  /// Whether a word in capitals is in no list of ordinary words.
  private func isNameInCapitals(_ index: Int) -> Bool {
    guard let token = passage[index], token.isWord, token.shape == .capitals else { return false }
    return token.classes.isDisjoint(with: [.common, .function, .rare, .field, .place, .demonym])
  }

  /// Whether a word is an item of a list with commas of which another item is a name.
  private func isListed(_ index: Int, with isName: (Int) -> Bool) -> Bool {
    for step in [-2, 2] {
      var next = index
      while passage.isSign(",", at: next + step / 2), let token = passage[next + step],
        token.isWord, passage.tokens[max(next, next + step)].breaks == 0
      {
        next += step
        if isName(next) { return true }
      }
    }
    return false
  }
}
