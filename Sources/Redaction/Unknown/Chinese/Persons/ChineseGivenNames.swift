/// Given names of people whose full names come earlier in the text: 刘长生 … 长生.
struct ChineseGivenNames {
  private var names: Set<ArraySlice<UInt8>> = []
  /// The lowest bits of their first characters, which tell most characters apart at once.
  private var firsts = Set<Int>()

  /// Marks the given names that are known so far, and records those in the run.
  mutating func mark(_ run: ChineseRun, _ marks: inout Marks) {
    if !names.isEmpty { markKnown(run, &marks) }
    for segment in run.segments where segment.classes.contains(.name) {
      let first = segment.characters.lowerBound
      let given = first + 1..<segment.characters.upperBound
      guard given.count == 2, mayStandAlone(run.word(given)),
        (run.nameCosts(first..<first + 1)[.surname] ?? .max) < Self.common,
        given.allSatisfy({ run.classes($0..<$0 + 1).isDisjoint(with: Self.joining) })
      else { continue }
      names.insert(run.folded(given))
      firsts.insert(run.bits[given.lowerBound])
    }
  }

  /// Whether a given name by itself means the person: 长生, unlike 建设, which is a frequent word.
  private func mayStandAlone(_ word: Lexicon.ChineseWord) -> Bool {
    let classes = word.classes.subtracting(.prefix)
    return classes.isSubset(of: .given)
      || classes.isSubset(of: [.word, .given]) && classes.contains(.given)
        && word.cost >= Self.infrequent
  }

  private func markKnown(_ run: ChineseRun, _ marks: inout Marks) {
    for start in 0..<max(0, run.count - 1)
    where firsts.contains(run.bits[start]) && names.contains(run.folded(start..<start + 2)) {
      guard run.isEdge(start), run.isEdge(start + 2) else { continue }
      marks.add(bytes: run.bytes(start..<start + 2), .chineseName)
    }
  }

  /// The cost of a common surname, and of a very infrequent word.
  private static let common = 34
  private static let infrequent = 50

  /// Classes that no character of such a given name has.
  private static let joining: ChineseClass = [
    .function, .numeral, .unit, .before, .behind, .speech, .pronoun,
  ]
}
