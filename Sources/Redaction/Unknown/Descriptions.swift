/// Offices, professions, kinships and conditions in lower case.
enum Roles {
  static func mark(_ passage: Passage, _ marks: inout Marks) {
    for index in passage.tokens.indices where passage.tokens[index].isWord {
      if passage.has([.kin, .condition], at: index) {
        marks.add(index...index, .role)
      } else if passage.has(.role, at: index) {
        let last = Phrases.compound(around: index, in: passage).upperBound
        marks.add(Phrases.first(of: index, words: 2, in: passage)...last, .role)
      } else if passage.has(.relation, at: index), isOwned(index, passage) {
        marks.add(index...index, .role)
      } else if isRank(index, passage) || isOffice(index, passage) {
        marks.add(Phrases.first(of: index, words: 2, in: passage)...index, .role)
      } else if passage.has(.person, at: index) {
        markSaid(index, passage, &marks)
      }
    }
  }

  /// "the general said", "a retired major who": a rank where no noun follows that it belongs to.
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

  /// "head of delegation", "an adviser to the minister": an office by what it belongs to.
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

  /// "as an advocate", "our lead negotiator": what somebody is said to be, or is alone.
  private static func markSaid(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    if let next = passage[index + 1], next.isWord, next.breaks == 0,
      next.classes.isDisjoint(with: [.function, .speech])
    {
      return
    }
    // Whoever speaks is no secret, nor what everybody in a room is.
    guard !passage.isWord("person member party child speaker participant observer side", at: index)
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
