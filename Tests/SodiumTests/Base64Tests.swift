import Foundation
import Sodium
import Testing

@Suite struct Base64Tests {
  @Test(arguments: [0, 1, 2, 3, 4, 63, 64, 65, 158])
  func digitsAreThoseOfFoundationAndReadBack(_ count: Int) throws {
    let bytes = Random.bytes(count)
    let text = try Base64.text(of: bytes)
    #expect(text == Data(bytes).base64EncodedString())
    #expect(try Base64.bytes(of: text.utf8, count: count) == bytes)
    #expect(try Base64.bytes(of: text.utf8, count: count + 1) == nil)
  }

  /// Every byte in every place, of which one alone is right.
  @Test func onlyOneTextStandsForTheBytes() throws {
    let text = Array(try Base64.text(of: [0x00, 0xFF, 0x10, 0x83]).utf8)
    for index in text.indices {
      for byte in UInt8.min...UInt8.max where byte != text[index] {
        var changed = text
        changed[index] = byte
        if let bytes = try Base64.bytes(of: changed, count: 4) {
          #expect(Array(try Base64.text(of: bytes).utf8) == changed, "\(index) \(byte)")
        }
      }
    }
  }
}
