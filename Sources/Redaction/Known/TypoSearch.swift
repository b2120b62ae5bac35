/// Looks for slips of names in a folded text.
struct TypoSearch {
  let text: FoldedText
  let index: TypoIndex

  /// Words, or pairs of words, that are one slip away from a name.
  func hits() -> [(range: Range<Int>, entry: Int?)] {
    var found: [(range: Range<Int>, entry: Int?)] = []
    var scratch = TypoIndex.Scratch()
    var letters: [UInt32] = []
    var previous: Range<Int>?
    var joined = 0..<0
    var start = 0
    while start < text.letters.count {
      let word = self.word(from: start)
      start = max(word.upperBound, start + 1)
      guard !word.isEmpty else {
        previous = nil
        continue
      }
      // The letters of the word before stand first already.
      let first = previous.map { text.letters[word.lowerBound].gap < .stop ? $0.count : 0 } ?? 0
      letters.removeFirst(letters.count - first)
      for index in word { letters.append(text.letters[index].scalar) }
      if let previous, first > 1, word.count > 1 {
        for name in index.names(near: letters, &scratch) {
          guard let joint = index.names[name].joint, abs(joint - first) <= 1,
            !(isInnocent(previous) && isInnocent(word))
          else { continue }
          found.append((previous.lowerBound..<word.upperBound, index.names[name].entry))
        }
      }
      letters.removeFirst(first)
      for name in index.names(near: letters, &scratch) where !isInnocent(word) {
        found.append((word, index.names[name].entry))
      }
      // Words that an emphasis, a hyphen or an apostrophe parts may be one: Hart**wlel**.
      let isJoined = previous != nil && text.letters[word.lowerBound].gap == .soft
      joined = (isJoined ? joined.lowerBound : word.lowerBound)..<word.upperBound
      found += hits(joined, endingWith: word, &scratch)
      previous = word
    }
    return found
  }

  /// Names that are one slip away from words that something soft joins, once all of them are read.
  private func hits(
    _ joined: Range<Int>, endingWith word: Range<Int>, _ scratch: inout TypoIndex.Scratch
  ) -> [(range: Range<Int>, entry: Int?)] {
    let end = joined.upperBound
    let goesOn = end < text.letters.count && text.letters[end].gap == .soft
    // The s of a possessive is no letter too many.
    let isPossessive = text.scalars(word) == [0x73]
    guard joined != word, !goesOn, !isPossessive, !isInnocent(joined) else { return [] }
    return index.names(near: text.scalars(joined), &scratch).map { (joined, index.names[$0].entry) }
  }

  /// A run of letters without a gap; hyphens and apostrophes end it.
  private func word(from start: Int) -> Range<Int> {
    var end = start
    while end < text.letters.count, end == start || text.letters[end].gap == .none,
      text.letters[end].traits.isDisjoint(with: [.wordless, .sign, .digit])
    {
      end += 1
    }
    return start..<end
  }

  /// Whether a word is an ordinary one and written as such: in small letters, or with a capital
  /// only because a sentence begins. A capital anywhere else may be a name that was misspelled.
  private func isInnocent(_ word: Range<Int>) -> Bool {
    let opens = text.letters[word.lowerBound].traits.contains(.opening)
    let capitals = text.letters[word].dropFirst(opens ? 1 : 0).contains {
      $0.traits.contains(.upper)
    }
    return !capitals && Lexicon.isWord(text.scalars(word)[...])
  }
}
