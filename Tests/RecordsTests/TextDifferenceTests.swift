import Records
import Testing

@Suite struct TextDifferenceTests {
  @Test func changedWordsAreFoundWithinALine() {
    let difference = TextDifference(
      from: "one\nA notice within 48 hours.\nend\n", to: "one\nA notice within 72 hours.\nend\n")
    #expect(
      difference.lines == [
        .same("one"),
        .edited([
          .init(kind: .same, text: "A notice within "), .init(kind: .removed, text: "48"),
          .init(kind: .added, text: "72"), .init(kind: .same, text: " hours."),
        ]),
        .same("end"), .same(""),
      ])
    #expect(!difference.isEmpty)
  }

  @Test func chineseIsComparedByCharacters() {
    let difference = TextDifference(from: "首次通报应在四十八小时内", to: "首次通报须在七十二小时内")
    #expect(
      difference.lines == [
        .edited([
          .init(kind: .same, text: "首次通报"), .init(kind: .removed, text: "应"),
          .init(kind: .added, text: "须"), .init(kind: .same, text: "在"),
          .init(kind: .removed, text: "四"), .init(kind: .added, text: "七"),
          .init(kind: .same, text: "十"), .init(kind: .removed, text: "八"),
          .init(kind: .added, text: "二"), .init(kind: .same, text: "小时内"),
        ])
      ])
  }

  @Test func linesWithNothingInCommonAreReplaced() {
    let difference = TextDifference(from: "abc def", to: "ghi jkl")
    #expect(difference.lines == [.removed("abc def"), .added("ghi jkl")])
  }

  /// Both texts come out of the difference again, whatever they are.
  @Test func bothTextsStandInTheDifference() {
    var generator = SystemRandomNumberGenerator()
    for round in 0..<200 {
      let old = text(&generator)
      let new = round.isMultiple(of: 3) ? text(&generator) : change(old, &generator)
      let difference = TextDifference(from: old, to: new)
      #expect(side(difference, without: .added) == old)
      #expect(side(difference, without: .removed) == new)
      #expect(difference.isEmpty == (old == new))
    }
  }

  @Test func longTextsAreReplacedInTheMiddleOnly() {
    let old = (0..<6000).map { "old \($0)" }.joined(separator: "\n")
    let new = (0..<6000).map { "new \($0) and more words than before" }.joined(separator: "\n")
    let difference = TextDifference(from: "a\n\(old)\nz", to: "a\n\(new)\nz")
    #expect(difference.lines.first == .same("a"))
    #expect(difference.lines.last == .same("z"))
    #expect(difference.lines.count == 12_002)
  }

  private func side(_ difference: TextDifference, without kind: TextDifference.Kind) -> String {
    var lines: [String] = []
    for line in difference.lines {
      switch line {
      case .same(let text): lines.append(text)
      case .removed(let text): if kind != .removed { lines.append(text) }
      case .added(let text): if kind != .added { lines.append(text) }
      case .edited(let pieces):
        lines.append(pieces.filter { $0.kind != kind }.map(\.text).joined())
      }
    }
    return lines.joined(separator: "\n")
  }

  private func text(_ generator: inout some RandomNumberGenerator) -> String {
    (0..<Int.random(in: 1..<20, using: &generator)).map { _ in
      (0..<Int.random(in: 0..<8, using: &generator)).map { _ in
        ["a", "bb", "ccc", "名", "，", "é", "e\u{301}", "1"].randomElement(using: &generator) ?? ""
      }.joined(separator: " ")
    }.joined(separator: "\n")
  }

  private func change(_ text: String, _ generator: inout some RandomNumberGenerator) -> String {
    var characters = Array(text)
    for _ in 0..<3 where !characters.isEmpty {
      characters[Int.random(in: characters.indices, using: &generator)] = "x"
    }
    return String(characters)
  }
}
