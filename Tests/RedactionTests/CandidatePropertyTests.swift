import Redaction
import TestSupport
import Testing

/// Whatever the text, candidates are in order, in range, apart, and whole graphemes.
@Suite struct CandidatePropertyTests {
  private static let pieces = [
    "Wang", "wei", "王", "伟", "教授", "的", "3", "2024", "年", " ", "\n", "\r\n", "\r", ".", ",", "-",
    "’", "'s", "@", "://", "§", "\u{301}", "\u{200D}", "\u{FE0F}", "👩‍👩‍👧", "🇨🇭", "🇨", "가", "ᄀ", "ᅡ",
    "é", "É", "ß", "İ", "ا", "\u{600}", "क्षि", "\u{E0001}", "\u{1F3FD}", "·", "（", "“", "May", "EUR",
    "\u{0}", "%", "the", "Court", "of", "十", "第", "一", "個", "、", "。", "\u{20E3}", "#",
  ]

  @Test(arguments: 0..<40) func textsOfAnyCharacters(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let count = Int.random(in: 0...24, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let bytes = Array(text.utf8)
      let candidates = UnknownTerms(gendered: true).candidates(in: bytes)
      check(candidates, in: bytes)
      // Rebuilt from bytes: what Swift makes of the pieces is what the reader of a file gets.
      let string = String(decoding: bytes, as: UTF8.self)
      for candidate in candidates {
        for edge in [candidate.range.lowerBound, candidate.range.upperBound] {
          let index = string.utf8.index(string.startIndex, offsetBy: edge)
          #expect(
            String.Index(index, within: string) != nil, "\(string.unicodeScalars.map(\.value))")
        }
      }
    }
  }

  @Test(arguments: 0..<40) func bytesThatAreNoText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let count = Int.random(in: 0...64, using: &random)
      var bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      if Bool.random(using: &random) { bytes += Array("王伟教授 Wang Wei 2024年".utf8).dropLast(1) }
      check(UnknownTerms(gendered: true).candidates(in: bytes), in: bytes)
    }
  }

  /// `Scripts/benchmark` measures it; were the cost to grow with the square, this would take hours.
  @Test(
    arguments: [
      "Wang ", "A. ", "A-", "a@", "a.", "王", "三百", "王教授", "1 ", "two ", "Of the ", "x-9", ")", "“",
      "(",
      "e\u{301}", "\u{301}", "Ministry of ", "the only ", "1/", "：", "and ", "’s", "WANG ",
      "judge-", "judge ", "王·",
    ])
  func longTextsTakeNoLonger(piece: String) {
    let bytes = Array(String(repeating: piece, count: 60_000 / piece.utf8.count).utf8)
    check(UnknownTerms(gendered: true).candidates(in: bytes), in: bytes)
  }

  private func check(_ candidates: [Candidate], in bytes: [UInt8]) {
    var end = 0
    for candidate in candidates {
      #expect(candidate.range.lowerBound >= end)
      #expect(!candidate.range.isEmpty)
      #expect(candidate.entry == nil)
      #expect(!candidate.reason.isKnown)
      end = candidate.range.upperBound
    }
    #expect(end <= bytes.count)
  }
}
