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

  // MARK: - Much that is no secret

  private func read(_ text: [UInt8], _ padding: Base64.Padding) -> [UInt8]? {
    var bytes: [UInt8] = [7]
    guard Base64.appendBytes(of: text.rawSpan, padding, to: &bytes) else {
      #expect(bytes == [7])
      return nil
    }
    return Array(bytes.dropFirst())
  }

  private func digits(_ bytes: [UInt8], _ padding: Base64.Padding) -> [UInt8] {
    var text: [UInt8] = []
    Base64.appendDigits(of: bytes.rawSpan, padding, to: &text)
    return text
  }

  @Test(arguments: [0, 1, 2, 3, 4, 47, 48, 49, 1120])
  func digitsOfOpenBytesAreThoseOfFoundation(_ count: Int) throws {
    let bytes = Random.bytes(count)
    let padded = Array(Data(bytes).base64EncodedString().utf8)
    let bare = Array(padded.prefix { $0 != UInt8(ascii: "=") })
    #expect(digits(bytes, .required) == padded && digits(bytes, .absent) == bare)
    #expect(read(padded, .required) == bytes && read(bare, .absent) == bytes)
    if padded != bare { #expect(read(padded, .absent) == nil && read(bare, .required) == nil) }
  }

  /// Every byte in every place, of which one alone is right.
  @Test(arguments: [2, 3, 4]) func onlyOneTextStandsForOpenBytes(_ count: Int) throws {
    let bytes = Array([0x00, 0xFF, 0x10, 0x83].prefix(count)) as [UInt8]
    for padding in [Base64.Padding.required, .absent] {
      let text = digits(bytes, padding)
      for index in text.indices {
        for byte in UInt8.min...UInt8.max where byte != text[index] {
          var changed = text
          changed[index] = byte
          guard let found = read(changed, padding) else { continue }
          #expect(found != bytes && digits(found, padding) == changed, "\(index) \(byte)")
        }
      }
    }
  }
}
