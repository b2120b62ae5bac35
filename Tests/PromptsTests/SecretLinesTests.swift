import Foundation
import Sodium
import SystemPackage
import TestSupport
import Testing

@testable import Prompts
@testable import Terminal

/// Lines of a descriptor and the secrets that they are.
private struct Lines: Sendable {
  let bytes: [UInt8]
  let secrets: [String]
  var error: TerminalError = .noLineLeft

  init(_ text: String, _ secrets: [String], _ error: TerminalError = .noLineLeft) {
    self.init(Array(text.utf8), secrets, error)
  }

  init(_ bytes: [UInt8], _ secrets: [String], _ error: TerminalError = .noLineLeft) {
    (self.bytes, self.secrets, self.error) = (bytes, secrets, error)
  }
}

private let limit = SecretLines.byteLimit
private func repeated(_ text: String, _ count: Int) -> String {
  String(repeating: text, count: count)
}

private let lines = [
  Lines("", []), Lines("one\n", ["one"]), Lines("one", ["one"]),
  Lines("one\ntwo\n", ["one", "two"]),
  Lines("one\r\ntwo\r", ["one", "two\r"]), Lines("\n\n", ["", ""]), Lines("  a  \n", ["  a  "]),
  Lines("a\u{0}b\n", ["a\u{0}b"]), Lines("e\u{301}\n", ["é"]), Lines("é\n", ["é"]),
  Lines("\u{1112}\u{1161}\u{11AB}\n", ["한"]), Lines("s\u{307}\u{323}\n", ["ṩ"]),
  Lines("\u{212B}\n", ["Å"]),
  // NFC, not NFKC: a ligature and a full-width letter stay.
  Lines("ﬁＡ\n", ["ﬁＡ"]), Lines(repeated("p", 10_000) + "\n", [repeated("p", 10_000)]),
  Lines(repeated("e\u{301}", 10_000) + "\n", [repeated("é", 10_000)]),
  Lines(repeated("x", limit) + "\nnext\n", [repeated("x", limit), "next"]),
  Lines(repeated("x", limit + 1) + "\n", [], .tooLong(limit: limit)),
  Lines(repeated("x", 200_000), [], .tooLong(limit: limit)),
  Lines(Array("caf".utf8) + [0xE9, 0x0A], [], .notUTF8(offset: 3)),
  Lines([0xED, 0xA0, 0x80, 0x0A], [], .notUTF8(offset: 0)),
  Lines(Array("one\n".utf8) + [0xFF], ["one"], .notUTF8(offset: 0)),
]

@Suite struct SecretLinesTests {
  @Test(arguments: lines) private func everyLineIsASecret(_ given: Lines) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("lines")
    try Data(given.bytes).write(to: URL(filePath: path.string))
    let descriptor = try FileDescriptor.open(path, .readOnly)
    defer { try? descriptor.close() }
    var reader = try SecretLines(descriptor: descriptor)
    for expected in given.secrets {
      let secret = try reader.next()
      let found = text(secret)
      // Compared as bytes: Swift holds composed and decomposed texts for equal.
      let isSame = Array(found.utf8) == Array(expected.utf8)
      #expect(isSame)
    }
    #expect(throws: given.error) {
      _ = try reader.next()
    }
  }

  @Test func aPipeIsReadPieceByPiece() throws {
    let pipe = try FileDescriptor.pipe()
    defer { try? pipe.readEnd.close() }
    var reader = try SecretLines(descriptor: pipe.readEnd)
    try pipe.writeEnd.writeAll(Array("fir".utf8))
    try pipe.writeEnd.writeAll(Array("st\nsecond\n".utf8))
    let first = try reader.next()
    try pipe.writeEnd.close()
    let second = try reader.next()
    let both = [text(first), text(second)]
    #expect(both == ["first", "second"])
  }

  @Test(arguments: [
    ("", true), ("   ", true), ("\t\u{A0}\u{3000}\u{2028}", true), ("a", false), (" a ", false),
    ("\u{200B}", false), ("\u{0}", false),
  ])
  func onlyWhiteSpaceIsBlank(_ typed: String, _ isBlank: Bool) throws {
    let bytes = Array(typed.utf8)
    let secret = try SecretBytes(copying: bytes.rawSpan)
    let found = Passphrase.isBlank(secret)
    #expect(found == isBlank)
  }
}

@Suite struct GeneratedPassphraseTests {
  private static let draws = 700

  @Test func sixWordsOfTheListEachAsLikely() throws {
    var counts: [String: Int] = [:]
    var seen: Set<String> = []
    for _ in 0..<GeneratedPassphraseTests.draws {
      let passphrase = text(try Passphrase.generated())
      let words = passphrase.split(separator: " ", omittingEmptySubsequences: false)
      #expect(words.count == Passphrase.generatedWords)
      for word in words { counts[String(word), default: 0] += 1 }
      #expect(seen.insert(passphrase).inserted)
    }
    let list = Set(WordList.words.description.split(separator: " ").map(String.init))
    #expect(list.count == WordList.count)
    #expect(Set(counts.keys).isSubset(of: list))
    #expect(list.allSatisfy { $0.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D } })
    // Chi-square over 7,776 words: the mean is 7,775, and six standard deviations are 748.
    let expected = Double(GeneratedPassphraseTests.draws * 6) / Double(list.count)
    let chiSquare = list.reduce(0.0) { sum, word in
      let difference = Double(counts[word] ?? 0) - expected
      return sum + difference * difference / expected
    }
    #expect(abs(chiSquare - 7775) < 748)
  }

  @Test(arguments: [1, 2, 12]) func asManyWordsAsAskedFor(_ words: Int) throws {
    let passphrase = text(try Passphrase.generated(words: words))
    #expect(passphrase.split(separator: " ").count == words)
  }
}
