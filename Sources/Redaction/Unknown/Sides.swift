/// The United States and China where they point to nobody, since most dialogues of this kind are
/// between them: named together, or as an adjective before a topic.
extension Passage {
  /// Marks them as references.
  mutating func markSides() {
    var index = 0
    while index < tokens.count {
      guard let last = side(at: index) else {
        index += 1
        continue
      }
      if let end = pairEnd(from: index, last), isSeparate(index...end) {
        for place in index...end { references[place] = true }
        index = end
      } else if isAdjective(index), isTopic(last + 1), isSeparate(index...last) {
        for place in index...last { references[place] = true }
      } else if isWord("english", at: index), isWord("in into", at: index - 1) {
        references[index] = true
      }
      index += 1
    }
  }

  /// The last token of a country's name, its adjective, or a language that begins here.
  private func side(at index: Int) -> Int? {
    guard tokens[index].isCapital, tokens[index].isWord else { return nil }
    if isWord("china chinese america american english", at: index) { return index }
    if isWord("us usa", at: index) { return tokens[index].shape == .capitals ? index : nil }
    if isWord("united", at: index) {
      return isWord("states", at: index + 1) && tokens[index + 1].isCapital ? index + 1 : nil
    }
    guard isWord("u", at: index), isSign(".", at: index + 1), isWord("s", at: index + 2) else {
      return nil
    }
    return isSign(".", at: index + 3) && isGlued(index + 2) ? index + 3 : index + 2
  }

  /// "China and the United States", "U.S.-China", "English and Chinese": the end of both together.
  private func pairEnd(from first: Int, _ last: Int) -> Int? {
    var next = last + 1
    if isSign("-", at: next) || isSign("/", at: next) {
      guard isGlued(last), isGlued(next) else { return nil }
    } else if !isWord("and or", at: next) {
      return nil
    }
    next += 1
    if isWord("the", at: next) { next += 1 }
    guard tokens.indices.contains(next), tokens[next].breaks < 2, let end = side(at: next),
      isWord("china chinese", at: first) != isWord("china chinese", at: next)
    else { return nil }
    return end
  }

  private func isAdjective(_ index: Int) -> Bool {
    isWord("chinese american us u", at: index)
  }

  /// "Chinese regulations", "US companies": what follows is a topic, or firms in general.
  private func isTopic(_ index: Int) -> Bool {
    guard let token = self[index], token.isWord, token.shape == .lower, token.breaks == 0,
      token.isSpaced
    else { return false }
    if isWord("companies developers firms laboratories labs universities", at: index) {
      return true
    }
    return token.classes.contains(.topic)
      && token.classes.isDisjoint(with: [.role, .person, .organ, .body, .team, .title])
  }
}
