/// Ordinary words that are also names of persons: 高峰, 白雪, 石油.
enum ChineseWordNames {
  /// Whether a segment is a word of two or three characters that may be a person's name.
  static func mayBeName(_ run: ChineseRun, _ index: Int) -> Bool {
    guard run.segments.indices.contains(index) else { return false }
    let segment = run.segments[index]
    guard (2...3).contains(segment.characters.count), segment.classes.isDisjoint(with: other)
    else { return false }
    let first = segment.characters.lowerBound
    return segment.classes.contains(.given)
      || (run.nameCosts(first..<first + 1)[.surname] ?? .max) < rarest
  }

  /// Whether a run is one such word, or a name that the division has found.
  static func isWhole(_ run: ChineseRun) -> Bool {
    run.segments.count == 1 && mayBeName(run, 0) || isFound(run)
  }

  /// Whether a run is a name as a whole.
  static func isFound(_ run: ChineseRun) -> Bool {
    run.count < longest && run.segments.contains { $0.classes.contains(.name) }
      && (run.segments.count == 1
        || run.segments.count == 2
          && run.segments.allSatisfy {
            $0.classes.contains(.name) || $0.isSingle && $0.classes.isDisjoint(with: other)
          })
  }

  /// Whether a run begins a line, apart from bullets, numbers and emphasis.
  static func beginsLine(_ index: Int, _ passage: Passage) -> Bool {
    var place = index
    while place >= 0, let token = passage[place], token.breaks == 0, place > 0 {
      guard let before = passage[place - 1] else { return true }
      let isBullet = before.sign.isOne(of: "*#>-_|")
      let isNumber =
        before.kind == .number
        || before.sign.isOne(of: ".)") && passage[place - 2]?.kind == .number
      guard isBullet || isNumber else { return false }
      place -= 1
    }
    return true
  }

  /// Whether a line ends after a token, apart from emphasis.
  static func endsLine(_ index: Int, _ passage: Passage) -> Bool {
    guard let next = passage[index + 1] else { return true }
    return next.breaks > 0
  }

  /// The token after a bracketed remark that opens at a token; the token itself if none does.
  static func afterBracket(_ index: Int, _ passage: Passage) -> Int {
    guard passage.isSign("(", at: index) else { return index }
    let end = (index + 1...index + longestRemark).first { passage.isSign(")", at: $0) }
    return end.map { $0 + 1 } ?? index
  }

  /// The number of characters in a whole name, and the number of tokens in a remark.
  private static let longest = 8
  private static let longestRemark = 10

  /// The cost of a surname that one in two hundred thousand people has.
  private static let rarest = 70

  /// Classes of words that are never names.
  private static let other: ChineseClass = [
    .title, .role, .speech, .institution, .organisation, .kin, .member, .pronoun, .numeral, .day,
    .function, .meeting, .former, .oneself,
  ]
}
