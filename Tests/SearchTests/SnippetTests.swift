import Foundation
import Search
import Testing

@Suite struct SnippetTests {
  private func hits(_ snippet: Snippet) -> [String] {
    let scalars = Array(snippet.text.unicodeScalars)
    return snippet.hits.map { range in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
  }

  @Test func theHitsAreWhatWasWritten() throws {
    let found = try #require(try match("geneve cafe", in: "In Genève,\n\n a  cafe\u{301} there"))
    let snippet = try #require(found.snippets.first)
    #expect(snippet.place == .body)
    #expect(snippet.text == "In Genève, a cafe\u{301} there")
    #expect(hits(snippet) == ["Genève", "cafe\u{301}"])
    #expect(!snippet.isCutBefore && !snippet.isCutAfter)
  }

  @Test func aLongTextIsCutAtWords() throws {
    let text =
      String(repeating: "before words ", count: 50) + "needle"
      + String(repeating: " after words", count: 50)
    let found = try #require(try match("needle", in: text))
    let snippet = try #require(found.snippets.first)
    #expect(snippet.isCutBefore && snippet.isCutAfter)
    #expect(snippet.text.count <= Matcher.snippetWidth)
    #expect(snippet.text.count > Matcher.snippetWidth / 2)
    #expect(hits(snippet) == ["needle"])
    let words = Set(snippet.text.split(separator: " "))
    #expect(words.isSubset(of: ["before", "words", "needle", "after"]))
  }

  @Test func thereAreNoMoreThanAskedForAndTheyLieApart() throws {
    let text = String(repeating: "needle " + String(repeating: "x", count: 300) + " ", count: 10)
    #expect(try match("needle", in: text, snippetLimit: 3)?.snippets.count == 3)
    #expect(try match("needle", in: text, snippetLimit: 1)?.snippets.count == 1)
    let close = try #require(try match("needle", in: "needle needle needle"))
    #expect(close.snippets.count == 1)
    #expect(close.snippets.first.map { hits($0) } == ["needle", "needle", "needle"])
  }

  @Test func aFieldShowsItsHit() throws {
    var record = SearchRecord.plain
    record.fields = ["nothing", "the Needle"]
    let found = try #require(try match("needle", in: "body", record: record))
    #expect(found.snippets.map(\.place) == [.field(1)])
  }

  @Test func aHitInChineseIsWhole() throws {
    let text = String(repeating: "甲乙丙丁", count: 100) + "统报" + String(repeating: "戊己", count: 100)
    let snippet = try #require(try match("统报", in: text)?.snippets.first)
    #expect(hits(snippet) == ["统报"])
    #expect(snippet.text.count <= Matcher.snippetWidth / 2)
  }
}

/// Folding and finding against a reference that is slow and says what is meant.
@Suite struct ReferenceTests {
  private static let rounds = 4000
  // Each scalar with its fold, by hand; space stands for all white space.
  private static let folds: [(String, String)] = [
    ("a", "a"), ("A", "a"), ("b", "b"), ("B", "b"), ("é", "e"), ("É", "e"), ("e", "e"), ("ñ", "n"),
    ("Ａ", "a"), ("ｂ", "b"), ("ß", "ss"), ("s", "s"), ("中", "中"), ("文", "文"), ("統", "統"),
    ("한", "\u{1112}\u{1161}\u{11AB}"), ("하", "\u{1112}\u{1161}"), ("글", "\u{1100}\u{1173}\u{11AF}"),
    (" ", " "), ("\n", " "), ("\t", " "), ("\u{A0}", " "), ("\u{3000}", " "), ("\u{301}", ""),
    ("\u{30A}", ""), ("\u{AD}", ""), ("Σ", "σ"), ("ς", "σ"), ("ﬁ", "fi"), ("i", "i"), ("1", "1"),
    ("①", "1"), ("😀", "😀"), ("-", "-"),
  ]

  private func fold(_ pieces: [(String, String)]) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    for scalar in pieces.flatMap({ Array($0.1.unicodeScalars) })
    where scalar != " " || folded.last != " " {
      folded.append(scalar)
    }
    return folded
  }

  private func trimmed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var rest = scalars[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return Array(rest)
  }

  private func stands(_ needle: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Bool {
    guard needle.count <= text.count else { return false }
    return (0...(text.count - needle.count)).contains { start in
      let end = start + needle.count
      // A syllable is not found in a longer one: a final consonant that follows belongs to it.
      let isSplit = end < text.count && (0x1160...0x11FF).contains(text[end].value)
      return !isSplit && text[start..<end].elementsEqual(needle)
    }
  }

  @Test func findingAgreesWithTheReference() throws {
    var found = 0
    var tried = 0
    for _ in 0..<ReferenceTests.rounds {
      // Few letters at a time, so that hits happen.
      let letters = (0..<5).compactMap { _ in ReferenceTests.folds.randomElement() }
      let query = (0..<Int.random(in: 1...4)).compactMap { _ in letters.randomElement() }
      let text = (0..<Int.random(in: 0...40)).compactMap { _ in letters.randomElement() }
      let needle = trimmed(fold(query))
      guard !needle.isEmpty else { continue }
      tried += 1
      let isFound = stands(needle, in: fold(text))
      let body = text.map(\.0).joined()
      let match = try SearchTests.match("\"" + query.map(\.0).joined() + "\"", in: body)
      #expect((match != nil) == isFound, "\(query.map(\.0)) in \(body.debugDescription)")
      if isFound { found += 1 }
    }
    #expect(found > tried / 10 && found < tried)
  }

  /// A hit is found wherever it stands, also where two windows of the scan meet.
  @Test func placesInALongTextDoNotMatter() throws {
    let filler = ["x", "é", "中", "  ", "ß"]
    for round in 0..<60 {
      let piece = filler[round % filler.count]
      let length = 32 * 1024 - 40 + round
      let before = String(repeating: piece, count: length / max(1, piece.utf8.count))
      let text = before + "Nädel Stock" + String(repeating: piece, count: 40_000)
      let match = try #require(
        try SearchTests.match("\"nadel stock\"", in: text), "\(piece) \(length)")
      #expect(match.snippets.count == 1)
      let other = before + "Nädel Stoc" + String(repeating: "y", count: 40_000)
      #expect(try SearchTests.match("\"nadel stock\"", in: other) == nil)
    }
  }
}
