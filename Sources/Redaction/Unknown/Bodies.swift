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
