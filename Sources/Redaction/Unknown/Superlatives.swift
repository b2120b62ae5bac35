/// What makes somebody the only one: "the only …", "the youngest member".
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
      // With the noun that it makes unique: "the only physicist".
      guard let noun = noun(after: index, in: passage) else { continue }
      marks.add(first...noun, .unique)
    }
  }

  private static func noun(after index: Int, in passage: Passage) -> Int? {
    for next in (index + 1)...(index + 3) {
      guard let token = passage[next], token.isWord, token.breaks == 0,
        token.classes.isDisjoint(with: .function)
      else { return nil }
      if passage.has([.role, .kin, .demonym], at: next)
        || passage.isWord(
          "person woman man member speaker participant one delegate expert attendee scientist official",
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
