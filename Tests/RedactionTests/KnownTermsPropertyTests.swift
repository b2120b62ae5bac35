import Foundation
import Redaction
import TestSupport
import Testing

/// For random rosters and texts: wherever a name was put, a candidate covers it, and candidates cut
/// neither characters nor words.
@Suite struct KnownTermsPropertyTests {
  private static let syllables = [
    "ba", "ko", "ri", "ten", "zul", "mar", "vey", "qui", "dor", "lan", "fe", "xu", "ang", "ost",
  ]
  private static let fillers = [
    "the", "draft", "was", "read", "again", "and", "nobody", "objected", "—", "42", "协议", "草案", "é",
    "naïve", "🇨🇭", "👩‍👩‍👧", "\n", "> ", "**", "`x`", "&amp;", "<b>", "</b>", "%20", "\\n",
  ]
  private static let disguises: [@Sendable (String) -> String] = [
    { $0 }, { $0.uppercased() }, { $0.lowercased() },
    { $0.map(String.init).joined(separator: "\u{200B}") },
    { $0.map(String.init).joined(separator: "\u{301}") },
    { $0.replacing(" ", with: "\n> ") }, { $0.replacing(" ", with: "") },
    { $0.unicodeScalars.map { "&#\($0.value);" }.joined() },
    { $0.utf16.map { "\\u" + String(0x10000 + Int($0), radix: 16).dropFirst() }.joined() },
    { $0.map(String.init).joined(separator: "<i></i>") },
  ]

  private static func word(_ random: inout some RandomNumberGenerator) -> String {
    let count = Int.random(in: 2...4, using: &random)
    return (0..<count).map { _ in syllables.randomElement(using: &random) ?? "ba" }.joined()
      .capitalized
  }

  @Test(arguments: 0..<60) func nothingOfANameIsOutsideACandidate(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let names = (0..<Int.random(in: 1...12, using: &random)).map { _ in
      "\(Self.word(&random)) \(Self.word(&random))"
    }
    let terms = KnownTerms(
      Roster(names.map { .init(.person, reference: $0, name: $0) }))
    var text = ""
    var places: [(range: Range<Int>, name: String)] = []
    for _ in 0..<40 {
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        text += (Self.fillers.randomElement(using: &random) ?? "") + " "
      }
      let name = try #require(names.randomElement(using: &random))
      let disguise = try #require(Self.disguises.randomElement(using: &random))
      let start = text.utf8.count
      text += disguise(name)
      places.append((start..<text.utf8.count, text))
      text += " "
    }
    let bytes = Array(text.utf8)
    let candidates = terms.candidates(in: bytes)
    var masked = Array(repeating: false, count: bytes.count)
    for candidate in candidates { for index in candidate.range { masked[index] = true } }
    for place in places {
      let left = place.range.filter { !masked[$0] && bytes[$0] > 0x40 && bytes[$0] < 0x7B }
      #expect(left.isEmpty, "\(text.debugDescription.prefix(200))")
    }
    expectWholeCharacters(candidates, text)
  }

  /// No candidate begins or ends inside a character (UAX #29).
  private func expectWholeCharacters(_ candidates: [Candidate], _ text: String) {
    var boundaries: Set<Int> = [0]
    var offset = 0
    for character in text {
      offset += character.utf8.count
      boundaries.insert(offset)
    }
    for candidate in candidates {
      #expect(boundaries.contains(candidate.range.lowerBound))
      #expect(boundaries.contains(candidate.range.upperBound))
    }
  }
}
