import Testing

@testable import Application

/// Whether words of a stricter paragraph are found in a more open one, whichever side is the longer.
@Suite struct SharedWordsTests {
  private func piece(_ letters: String, _ openness: Int) -> MarkedText.Piece {
    MarkedText.Piece(letters: Array(letters.utf8), openness: openness)
  }

  /// Letters that have no row in common with others of another number.
  private func filling(_ number: Int, count: Int) -> [MarkedText.Piece] {
    (0..<count).map { piece("filling\(number)paragraph\($0)ofmany\($0 * 7919)", number) }
  }

  private static let clause = "whatwassaidinconfidencebyone"

  @Test(arguments: [(0, 0), (200, 0), (0, 200)])
  func aClauseIsFound(_ more: Int, _ others: Int) {
    let old = filling(0, count: more) + [piece("before" + SharedWordsTests.clause + "after", 1)]
    let new = filling(3, count: others) + [piece("now" + SharedWordsTests.clause + "then", 2)]
    #expect(SharedWords.stand(of: old, in: new))
    // As open as it was, or less.
    let closed = filling(0, count: others) + [piece("now" + SharedWordsTests.clause + "then", 1)]
    #expect(!SharedWords.stand(of: filling(1, count: more) + [old[more]], in: closed))
    let strange = filling(3, count: others) + [piece("something else than what was said", 2)]
    #expect(!SharedWords.stand(of: old, in: strange))
  }

  @Test(arguments: [(0, 0), (200, 0), (0, 200)])
  func aWholeShortParagraphIsFound(_ more: Int, _ others: Int) {
    let short = filling(0, count: more) + [piece("yeswewill", 0)]
    let long = filling(3, count: others) + [piece("theysaidyeswewillandleft", 2)]
    #expect(SharedWords.stand(of: short, in: long))
    let within = filling(0, count: more) + [piece("theysaidyeswewillandleft", 0)]
    #expect(SharedWords.stand(of: within, in: filling(3, count: others) + [piece("yeswewill", 2)]))
    // What is shorter stands in many texts.
    #expect(!SharedWords.stand(of: [piece("yes", 0)], in: [piece("theysaidyesandleft", 2)]))
  }

  @Test func whatIsTooLongToRememberCounts() {
    let long = String(repeating: "abcdefghij", count: 500_000)
    #expect(SharedWords.stand(of: [piece(long, 0)], in: [piece(long.uppercased(), 1)]))
    #expect(!SharedWords.stand(of: [piece(long, 1)], in: [piece(long, 1)]))
    #expect(!SharedWords.stand(of: [piece(long, 0)], in: [piece("quitedifferentfromthat", 1)]))
    #expect(!SharedWords.stand(of: [piece("quitedifferentfromthat", 0)], in: [piece(long, 1)]))
  }
}
