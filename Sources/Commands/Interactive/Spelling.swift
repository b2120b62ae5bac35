/// The words that somebody may have meant by an unknown word.
enum Spelling {
  // Letters too many or too few, wrong ones, two in the wrong order.
  private static let mostEdits = 2
  // Nobody means a command by more.
  private static let longest = 40

  /// The word that is nearest; nil where none is near, or several are as near.
  static func nearest(to typed: String, of words: [String]) -> String? {
    let word = typed.lowercased()
    guard !word.isEmpty, word.count <= longest else { return nil }
    let begun = words.filter { $0.hasPrefix(word) }
    if begun.count == 1 { return begun[0] }
    let ranked = words.map { (word: $0, edits: edits(from: word, to: $0)) }
      .filter { $0.edits <= mostEdits && $0.edits < $0.word.count / 2 }
    guard let least = ranked.map(\.edits).min() else { return nil }
    let near = ranked.filter { $0.edits == least }
    return near.count == 1 ? near[0].word : nil
  }

  /// How many letters have to be taken away, put in, changed or exchanged with the next.
  private static func edits(from one: String, to other: String) -> Int {
    let (one, other) = (Array(one), Array(other))
    var rows = [Array(0...other.count)]
    for row in 1..<one.count + 1 {
      var counts = [row]
      for column in 1..<other.count + 1 {
        let isSame = one[row - 1] == other[column - 1]
        var least = min(
          rows[row - 1][column - 1] + (isSame ? 0 : 1), rows[row - 1][column] + 1,
          counts[column - 1] + 1)
        if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1]
        {
          least = min(least, rows[row - 2][column - 2] + 1)
        }
        counts.append(least)
      }
      rows.append(counts)
    }
    return rows[one.count][other.count]
  }
}
