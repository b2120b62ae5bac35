/// Looks for slips of names in a folded text.
struct TypoSearch {
  let text: FoldedText
  let index: TypoIndex

  /// Words, or pairs of words, that are one slip away from a name.
  func hits() -> [(range: Range<Int>, entry: Int)] {
    var found: [(range: Range<Int>, entry: Int)] = []
    var previous: Range<Int>?
    var start = 0
    while start < text.letters.count {
      let word = self.word(from: start)
      start = max(word.upperBound, start + 1)
      guard !word.isEmpty else {
        previous = nil
        continue
      }
      for name in index.names(near: text.scalars(word)) where !isInnocent(word) {
        found.append((word, index.names[name].entry))
      }
      if let previous, text.letters[word.lowerBound].gap < .stop {
        found += pairs(previous, word)
      }
      previous = word
    }
    return found
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

  /// Surname and given name with a slip in one of them.
  private func pairs(_ first: Range<Int>, _ second: Range<Int>)
    -> [(range: Range<Int>, entry: Int)]
  {
    guard first.count > 1, second.count > 1, !(isInnocent(first) && isInnocent(second)) else {
      return []
    }
    return index.names(near: text.scalars(first) + text.scalars(second)).compactMap { name in
      guard let joint = index.names[name].joint, abs(joint - first.count) <= 1 else { return nil }
      return (first.lowerBound..<second.upperBound, index.names[name].entry)
    }
  }

  /// Whether a word is an ordinary one and written as such: in small letters, or with a capital
  /// only because a sentence begins. A capital anywhere else may be a name that was misspelled.
  private func isInnocent(_ word: Range<Int>) -> Bool {
    let opens = text.letters[word.lowerBound].traits.contains(.opening)
    let capitals = text.letters[word].dropFirst(opens ? 1 : 0).contains {
      $0.traits.contains(.upper)
    }
    return !capitals && FoldingTables.isWord(text.scalars(word)[...])
  }
}
