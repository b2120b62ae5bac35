import Sodium
import TestSupport
import Testing

@testable import AgeFormat

@Suite struct HeaderTests {
  private func header(_ text: String, size: Int = 7) throws -> AgeHeader? {
    let bytes = Array(text.utf8)
    var reader = AgeHeaderReader()
    for start in stride(from: 0, to: bytes.count, by: size) {
      let piece = Array(bytes[start..<min(start + size, bytes.count)])
      if let header = try reader.update(piece) { return header }
    }
    return nil
  }

  private static let code = "--- " + String(repeating: "A", count: 43) + "\n"
  private static let version = "age-encryption.org/v1\n"
  private static let full = String(repeating: "A", count: 64) + "\n"

  @Test func whateverIsReadIsWrittenAsTheSameBytes() throws {
    let texts = [
      HeaderTests.version + "-> a\n\n" + HeaderTests.code,
      HeaderTests.version + "-> a b !\"#~ c\nAAA\n" + HeaderTests.code,
      HeaderTests.version + "-> a\n" + HeaderTests.full + "\n-> b\nAA\n" + HeaderTests.code,
      HeaderTests.version + "-> a\n" + HeaderTests.full + HeaderTests.full + "AAAA\n"
        + HeaderTests.code,
    ]
    for text in texts {
      let header = try #require(try header(text))
      #expect(String(decoding: header.text, as: UTF8.self) == text)
      let again = try AgeHeader(
        stanzas: header.stanzas, code: header.code, authenticated: header.authenticated)
      #expect(again.text == header.text)
      #expect(
        Array(HeaderTests.version.utf8) + header.stanzas.flatMap(\.text)
          + Array(HeaderTests.code.utf8) == header.text)
    }
  }

  @Test(
    arguments: [
      // No stanza, or something between them.
      version + code, version + "\n-> a\n\n" + code, version + "-> a\n\n\n" + code,
      // Arguments.
      version + "-> \n\n" + code, version + "->\n\n" + code, version + "-> a  b\n\n" + code,
      version + "-> a \n\n" + code, version + "->  a\n\n" + code, version + "-> \u{e9}\n\n" + code,
      version + "-> a\t\n\n" + code, version + "-> a\r\n\n" + code, version + "->a\n\n" + code,
      // Bodies.
      version + "-> a\n" + code, version + "-> a\n" + full + code, version + "-> a\nA\n" + code,
      version + "-> a\nAB\n" + code, version + "-> a\nAA==\n" + code,
      version + "-> a\nA A\n" + code,
      version + "-> a\n" + full.dropLast() + "A\n\n" + code, version + "-> a\nAA\r\n" + code,
      version + "-> a\nAA\nAA\n" + code, version + "-> a\nAA-_\n" + code,
      // Codes.
      version + "-> a\n\n---\n", version + "-> a\n\n--- \n", version + "-> a\n\n--- AAAA\n",
      version + "-> a\n\n--- " + String(repeating: "A", count: 42) + "B\n",
      version + "-> a\n\n--- " + String(repeating: "A", count: 43) + "=\n",
      version + "-> a\n\n--- " + String(repeating: "A", count: 43) + "\r\n",
      version + "-> a\n\n---  " + String(repeating: "A", count: 43) + "\n",
      version + "-> a\n\n----" + String(repeating: "A", count: 43) + "\n",
    ])
  func headersThatAreNoneAreRefused(_ text: String) throws {
    for size in [1, 1000] {
      #expect(throws: AgeError.malformedHeader, "\(text)") { try header(text, size: size) }
    }
  }

  @Test func otherFilesAreNamedFromTheirFirstBytes() throws {
    for text in ["age-encryption.org/v2\n", "age-encryption.org/v1\r\n", "age-encryption.org/v"] {
      // The last one may still become the first version.
      if text.hasSuffix("v") {
        #expect(try header(text) == nil)
      } else {
        #expect(throws: AgeError.unsupportedVersion) { try header(text) }
      }
    }
    for text in ["-----BEGIN AGE", "hello\n", "\n", "age-encryption.com/v1\n", "\u{0}"] {
      #expect(throws: AgeError.notAge, "\(text)") { try header(text, size: 1) }
    }
    #expect(AgeHeaderReader().endedEarly() == .notAge)
  }

  @Test func stanzasOfKnownKindsMustBeInTheirForm() throws {
    let body = String(repeating: "A", count: 43) + "\n"
    let share = String(repeating: "A", count: 43)
    let salt = String(repeating: "A", count: 22)
    let wrong: [(String, AgeError.StanzaKind)] = [
      ("-> X25519\n" + body, .x25519), ("-> X25519 \(share) a\n" + body, .x25519),
      ("-> X25519 \(share)A\n" + body, .x25519), ("-> X25519 \(share)\nAAAA\n", .x25519),
      ("-> mlkem768x25519 \(share)\n" + body, .hybrid), ("-> scrypt \(salt)\n" + body, .passphrase),
      ("-> scrypt \(salt) 018\n" + body, .passphrase),
      ("-> scrypt \(salt) +8\n" + body, .passphrase),
      ("-> scrypt \(salt) 8a\n" + body, .passphrase),
      ("-> scrypt \(salt) 0\n" + body, .passphrase), ("-> scrypt \(salt) -1\n" + body, .passphrase),
      ("-> scrypt \(salt)A 8\n" + body, .passphrase),
    ]
    for (stanza, kind) in wrong {
      #expect(throws: AgeError.malformedStanza(kind), "\(stanza)") {
        try header(
          HeaderTests.version + "-> grease\n\n".prefix(kind == .passphrase ? 0 : 12)
            + stanza + HeaderTests.code)
      }
    }
    let passphrase = "-> scrypt \(salt) 8\n" + body
    #expect(try header(HeaderTests.version + passphrase + HeaderTests.code) != nil)
    for others in [
      ["-> grease\n\n", passphrase], [passphrase, passphrase], [passphrase, "-> a\n\n"],
    ] {
      #expect(throws: AgeError.passphraseNotAlone) {
        try header(HeaderTests.version + others.joined() + HeaderTests.code)
      }
    }
  }

  /// A header is held in memory: it must not grow for ever, and must not take the square of its size.
  @Test(.timeLimit(.minutes(1)))
  func aHeaderWithoutAnEndIsRefused() throws {
    for line in ["-> a\n\n", "-> " + String(repeating: "a", count: 1 << 16) + "\n\n"] {
      var reader = AgeHeaderReader()
      #expect(try reader.update(Array(HeaderTests.version.utf8)) == nil)
      let piece = Array(line.utf8)
      var fed = 0
      #expect(throws: AgeError.headerTooLarge) {
        while fed < 100 << 20 {
          _ = try reader.update(piece)
          fed += piece.count
        }
      }
      #expect(fed <= AgeHeaderReader.limit)
    }
    var reader = AgeHeaderReader()
    let all = Array(HeaderTests.version.utf8) + [UInt8](repeating: 0x2D, count: 100 << 20)
    #expect(throws: AgeError.headerTooLarge) { try reader.update(all) }
  }
}
