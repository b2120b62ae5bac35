import Sodium
import TestSupport
import Testing

@testable import AgeFormat

@Suite struct Bech32Tests {
  private func decoded(_ text: String, prefix: String, count: Int) throws -> [UInt8]? {
    let bytes = Array(text.utf8)
    return copy(try Bech32.decode(bytes.rawSpan, prefix: prefix, count: count))
  }

  private func encoded(_ bytes: [UInt8], prefix: String) throws -> String {
    let text = try Bech32.encode(bytes.rawSpan, prefix: prefix)
    return String(decoding: text.bytes.copy(), as: UTF8.self)
  }

  /// BIP 173, test vectors.
  @Test func theExamplesOfTheStandardReadBack() throws {
    #expect(try decoded("A12UEL5L", prefix: "A", count: 0) == [])
    #expect(try decoded("a12uel5l", prefix: "a", count: 0) == [])
    let prefix =
      "an83characterlonghumanreadablepartthatcontainsthenumber1"
      + "andtheexcludedcharactersbio"
    #expect(try decoded(prefix + "1tt5tgs", prefix: prefix, count: 0) == [])
    #expect(
      try decoded(
        "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", prefix: "abcdef", count: 20)
        == [UInt8](hex: "00443214c74254b635cf84653a56d7c675be77df"))
    // Bech32m, which is something else.
    #expect(try decoded("A1LQFN3A", prefix: "A", count: 0) == nil)
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5, 32, 1216]) func bytesReadBack(_ count: Int) throws {
    let bytes = Random.bytes(count)
    for prefix in ["age", "AGE-SECRET-KEY-"] {
      let text = try encoded(bytes, prefix: prefix)
      #expect(text.utf8.count == Bech32.textCount(prefix: prefix, count: count))
      #expect(try decoded(text, prefix: prefix, count: count) == bytes)
      let lower = try decoded(text.lowercased(), prefix: prefix, count: count)
      #expect(lower == (prefix == "age" ? bytes : nil))
      if count > 0 { #expect(try decoded(text.uppercased(), prefix: "age", count: count) == nil) }
    }
  }

  /// Whatever is read is written as the same text.
  @Test func onlyOneTextStandsForTheBytes() throws {
    let text = Array(try encoded([0x00, 0xFF, 0x17], prefix: "age").utf8)
    for index in text.indices {
      for byte in UInt8.min...UInt8.max where byte != text[index] {
        var changed = text
        changed[index] = byte
        let found = copy(try Bech32.decode(changed.rawSpan, prefix: "age", count: 3))
        #expect(found == nil, "\(index) \(byte)")
      }
    }
  }

  /// Three bytes leave one bit of five characters over, which must be zero whatever the checksum says.
  @Test func bitsThatAreLeftOverMustBeZero() throws {
    for spare in [UInt8(0), 1] {
      let values: [UInt8] = [31, 0, 17, 4, 8 | spare]
      let open = values + [UInt8](repeating: 0, count: 6)
      let end = Bech32.remainder(prefix: "age", open.rawSpan) ^ 1
      let checksum = (0..<6).map { UInt8(end >> UInt32(25 - 5 * $0) & 31) }
      let text =
        "age1"
        + (values + checksum).map { String(UnicodeScalar(Bech32.alphabet[Int($0)])) }.joined()
      #expect((try decoded(text, prefix: "age", count: 3) == nil) == (spare == 1), "\(text)")
    }
  }
}
