/// Words that are in no list of ordinary words, and words of other scripts.
enum ForeignWords {
  static func mark(_ passage: Passage, _ marks: inout Marks) {
    for (index, token) in passage.tokens.enumerated()
    where token.isWord && !passage.references[index] {
      guard token.classes.isDisjoint(with: [.common, .function]) else { continue }
      if token.classes.contains(.rare), token.shape == .lower { continue }
      if token.classes.contains(.abbreviation), passage.isSign(".", at: index + 1) { continue }
      let reason: Candidate.Reason =
        token.classes.contains(.currencyCode)
        ? .quantity
        : token.classes.isDisjoint(with: [.place, .demonym]) ? .name : .place
      marks.add(Phrases.compound(around: index, in: passage), reason)
    }
  }
}
