/// Offices, professions, kinships and conditions in lower case.
enum Roles {
  static func mark(_ passage: Passage, _ marks: inout Marks) {
    for index in passage.tokens.indices where passage.tokens[index].isWord {
      if passage.has([.kin, .condition], at: index) {
        marks.add(index...index, .role)
      } else if passage.has(.role, at: index) {
        marks.add(Phrases.first(of: index, words: 2, in: passage)...last(of: index, passage), .role)
      } else if passage.has(.person, at: index) {
        markSaid(index, passage, &marks)
      }
    }
  }

  /// "editor-in-chief": what is joined to the word belongs to it.
  private static func last(of index: Int, _ passage: Passage) -> Int {
    var last = index
    while passage.isSign("-", at: last + 1), passage.isGlued(last), passage.isGlued(last + 1),
      passage[last + 2]?.isWord == true
    {
      last += 2
    }
    return last
  }

  /// "who is a research assistant", "as an advocate": what somebody is said to be.
  private static func markSaid(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    if let next = passage[index + 1], next.isWord, next.breaks == 0,
      next.classes.isDisjoint(with: .function)
    {
      return
    }
    let first = Phrases.first(of: index, words: 3, in: passage)
    guard passage.isWord(["a", "an"], at: first - 1), passage.isWord(links, at: first - 2),
      !passage.isWord(["person", "member", "party", "child"], at: index)
    else { return }
    marks.add(first...index, .role)
  }

  private static let links: [StaticString] = [
    "is", "was", "as", "became", "become", "been", "being", "am", "were",
  ]
}
