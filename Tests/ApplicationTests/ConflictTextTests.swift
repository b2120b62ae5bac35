import Application
import TestSupport
import Testing

/// The text of both sides of a conflict.
@Suite struct ConflictTextTests {
  private func merged(_ one: String, _ other: String, from base: String? = nil) -> String {
    ConflictText.merged(
      [ConflictText.Side(name: "a", text: one), ConflictText.Side(name: "b", text: other)],
      from: base)
  }

  @Test func whatDiffersStandsBetweenMarks() {
    #expect(
      merged("x\nhere\ny\n", "x\nthere\ny\n")
        == "x\n<<<<<<< a\nhere\n=======\nthere\n>>>>>>> b\ny\n")
    #expect(merged("x\ny\n", "x\nnew\ny\n") == "x\n<<<<<<< a\n=======\nnew\n>>>>>>> b\ny\n")
    #expect(merged("same\n", "same\n") == "same\n")
  }

  @Test func whatOnlyOneSideChangedNeedsNoMarks() {
    let base = "one\ntwo\nthree\nfour\n"
    #expect(
      merged("ONE\ntwo\nthree\nfour\n", "one\ntwo\nthree\nfour\nfive\n", from: base)
        == "ONE\ntwo\nthree\nfour\nfive\n")
    #expect(merged("one\nthree\nfour\n", base, from: base) == "one\nthree\nfour\n")
    #expect(
      merged("one\nhere\nthree\nfour\n", "one\nthere\nthree\nFOUR\n", from: base)
        == "one\n<<<<<<< a\nhere\n=======\nthere\n>>>>>>> b\nthree\nFOUR\n")
    // Both made the same change.
    #expect(
      merged("one\nthree\nfour\n", "one\nthree\nfour\n", from: base) == "one\nthree\nfour\n")
  }

  private func merged(_ texts: [String], from base: String? = nil) -> String {
    ConflictText.merged(
      zip(["a", "b", "c"], texts).map { ConflictText.Side(name: $0, text: $1) }, from: base)
  }

  @Test func ofThreeEachPlaceHasOnePairOfMarks() {
    #expect(
      merged(["x\none\ny", "x\ntwo\ny", "x\nthree\ny"])
        == "x\n<<<<<<< a\none\n======= b\ntwo\n=======\nthree\n>>>>>>> c\ny")
    // Without what they come from, nobody knows which of them changed it.
    #expect(
      merged(["x\ny", "x\ny", "x\nz"])
        == "x\n<<<<<<< a, b\ny\n=======\nz\n>>>>>>> c")
    #expect(
      merged(["1\nx\n2", "one\nx\n2", "1\nx\ntwo"], from: "1\nx\n2") == "one\nx\ntwo")
    #expect(
      merged(["1\ny", "2\ny", "3\ny"], from: "0\ny")
        == "<<<<<<< a\n1\n======= b\n2\n=======\n3\n>>>>>>> c\ny")
    #expect(merged(["same", "same", "same"]) == "same")
  }

  /// Whatever the sides say, their lines are all there, and each side comes out where the other is the
  /// base.
  @Test(arguments: 0..<200) func noLineIsLost(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func text(_ length: Int) -> [String] {
      (0..<length).map { _ in ["a", "b", "c", "d", "e"].randomElement(using: &random) ?? "" }
    }
    func edited(_ lines: [String]) -> [String] {
      var lines = lines
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let place = Int.random(in: 0...lines.count, using: &random)
        if place < lines.count, Bool.random(using: &random) { lines.remove(at: place) }
        lines.insert(String(UInt8.random(in: 0...255, using: &random)), at: min(place, lines.count))
      }
      return lines
    }
    let base = text(Int.random(in: 0...8, using: &random))
    let (one, other) = (edited(base), edited(base))
    let joined = { (lines: [String]) in lines.joined(separator: "\n") }
    let result = merged(joined(one), joined(other), from: joined(base))
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for side in [one, other] {
      for line in side where !base.contains(line) { #expect(result.contains(line)) }
    }
    #expect(merged(joined(one), joined(base), from: joined(base)) == joined(one))
    #expect(merged(joined(base), joined(other), from: joined(base)) == joined(other))
    #expect(merged(joined(one), joined(one), from: joined(base)) == joined(one))
  }

  @Test func aMarkThatIsLeftIsRefused() throws {
    for text in ["a\n<<<<<<< a\nx\n", ">>>>>>> b", "<<<<<<< "] {
      #expect(throws: ApplicationError.self) {
        try ConflictText.requireResolved(Array(text.utf8))
      }
    }
    // A line under a heading is none.
    for text in ["Title\n=======\n", "a <<<<<<< b\n", "<<<<<<<\n"] {
      try ConflictText.requireResolved(Array(text.utf8))
    }
  }
}
