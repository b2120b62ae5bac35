import Sodium
import Testing

@testable import Prompts

/// Estimates: what people choose is weak, what is drawn is not.
@Suite struct PassphraseStrengthTests {
  private func bits(_ text: String) throws -> Int {
    var bytes = try SecretBytes(zeroed: text.utf8.count)
    var out = bytes.mutableBytes
    for (index, byte) in text.utf8.enumerated() {
      out.storeBytes(of: byte, toByteOffset: index, as: UInt8.self)
    }
    return PassphraseStrength(of: bytes).bits
  }

  @Test(arguments: [
    "a", "alpha", "password", "Password2024!", "P@ssw0rd", "qwertyuiop", "qwerty123456",
    "aaaaaaaaaaaaaaaaaaaa",
    "abcabcabcabcabcabc", "12345678901234567890", "19840101", "letmein letmein letmein",
    "Summer2024!", "abcdefghijklmnop", "隐私保护", "iloveyou2023", "hunter2",
  ])
  func whatIsEasilyGuessedIsWeak(_ text: String) throws {
    let bits = try bits(text)
    #expect(bits < PassphraseStrength.enough)
  }

  @Test(arguments: [
    "tapestry unlucky hexagon drizzle", "v9$Kq2!xLm7Zr", "xkqjzvwpmrtbf", "zq-Xw8-Lp3-Vn6-Rt",
  ])
  func whatWasDrawnIsStrong(_ text: String) throws {
    let bits = try bits(text)
    #expect(bits >= PassphraseStrength.enough)
  }

  @Test func generatedPassphrasesAreStrong() throws {
    for _ in 0..<20 {
      #expect(!PassphraseStrength(of: try Passphrase.generated()).isWeak)
    }
  }
}
