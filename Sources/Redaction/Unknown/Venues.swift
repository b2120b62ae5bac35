/// Places that are described rather than named: "the yellow villa", "the hotel by the lake", "the
/// third floor", "the flight from Geneva".
enum Venues {
  static func mark(_ passage: Passage, _ marks: inout Marks) {
    for index in passage.tokens.indices where passage.tokens[index].shape == .lower {
      if passage.has(.house, at: index) {
        markHouse(index, passage, &marks)
      } else if passage.isWord("floor storey", at: index) {
        if passage.has(.ordinal, at: index - 1) { marks.add(index - 1...index, .place) }
      } else if passage.has(.journey, at: index), passage.isWord("from to via", at: index + 1),
        let place = passage[index + 2], place.isCapital, place.isWord
      {
        marks.add(index...index + 2, .place)
      }
    }
  }

  private static func markHouse(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    let first = Phrases.first(of: index, words: 3, in: passage)
    guard passage.isWord("the a an our that this", at: first - 1) else { return }
    var last = index
    if passage.isWord(beside, at: index + 1), passage.tokens[index + 1].breaks == 0,
      passage.isWord("the a an our", at: index + 2),
      let phrase = Phrases.object(behind: index + 1, in: passage)
    {
      last = phrase.upperBound
    }
    guard first < index || last > index else { return }
    marks.add(first...last, .place)
  }

  private static let beside: StaticString =
    "by near on at opposite behind beside overlooking outside above in across"
}
