/// Decodes UTF-8 byte by byte, from bytes that may be anything.
enum UTF8Scalars {
  /// The scalar at a position and its length in bytes; for a byte that begins none, an unassigned
  /// code point and 1.
  static func scalar(in text: [UInt8], at position: Int) -> (code: UInt32, length: Int) {
    let first = text[position]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, position + length <= text.count else { return (invalid, 1) }
    var code = UInt32(first) & (0x7F >> UInt32(length))
    for byte in text[(position + 1)..<(position + length)] {
      guard byte & 0xC0 == 0x80 else { return (invalid, 1) }
      code = code << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard code >= least, Unicode.Scalar(code) != nil else { return (invalid, 1) }
    return (code, length)
  }

  /// Appends the lower case of an upper-case letter.
  static func appendLowercase(_ code: UInt32, to bytes: inout [UInt8]) {
    if code < 0x80 {
      bytes.append(UInt8(code) | 0x20)
    } else if let scalar = Unicode.Scalar(code) {
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// A code point that will never be assigned.
  private static let invalid: UInt32 = 0x1FFFFF
}
