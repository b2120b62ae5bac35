/// UTF-8 as a fold meets it: bytes that may or may not be valid.
package enum Utf8 {
  /// The scalar that begins at an offset, and its length in bytes; nil where the bytes are not
  /// UTF-8 (overlong, surrogate, too large or cut forms are not).
  package static func scalar(of text: UnsafeRawBufferPointer, at offset: Int) -> (UInt32, Int)? {
    let lead = unsafe text[offset]
    let length: Int
    var scalar: UInt32
    let least: UInt32
    switch lead {
    case 0x00...0x7F: return (UInt32(lead), 1)
    case 0xC2...0xDF: (length, scalar, least) = (2, UInt32(lead & 0x1F), 0x80)
    case 0xE0...0xEF: (length, scalar, least) = (3, UInt32(lead & 0x0F), 0x800)
    case 0xF0...0xF4: (length, scalar, least) = (4, UInt32(lead & 0x07), 0x10000)
    default: return nil
    }
    guard offset + length <= text.count else { return nil }
    for place in 1..<length {
      let byte = unsafe text[offset + place]
      guard isContinuation(byte) else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    guard scalar >= least, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else {
      return nil
    }
    return (scalar, length)
  }

  /// Whether a byte continues a scalar.
  package static func isContinuation(_ byte: UInt8) -> Bool {
    byte & 0xC0 == 0x80
  }
}
