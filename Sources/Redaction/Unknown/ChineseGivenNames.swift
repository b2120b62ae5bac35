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
      // 王建设: what is also a word somewhere else in the text is not this person.
      guard given.count == 2, run.word(given).classes.subtracting([.given, .prefix]).isEmpty,
        (run.nameCosts(first..<first + 1)[.surname] ?? .max) < Self.common,
        given.allSatisfy({ run.classes($0..<$0 + 1).isDisjoint(with: Self.joining) })
      else { continue }
      names.insert(run.folded(given))
      firsts.insert(run.bits[given.lowerBound])
    }
  }

  private func markKnown(_ run: ChineseRun, _ marks: inout Marks) {
    for start in 0..<max(0, run.count - 1)
    where firsts.contains(run.bits[start]) && names.contains(run.folded(start..<start + 2)) {
      guard run.isEdge(start), run.isEdge(start + 2) else { continue }
      marks.add(bytes: run.bytes(start..<start + 2), .chineseName)
    }
  }

  /// The cost of a common surname.
  private static let common = 34

  /// Classes that no character of such a given name has.
  private static let joining: ChineseClass = [
    .function, .numeral, .unit, .before, .behind, .speech, .pronoun,
  ]
}
