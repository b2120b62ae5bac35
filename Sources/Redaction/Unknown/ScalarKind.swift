/// What a Unicode scalar is for the division of a text into tokens.
enum ScalarKind: UInt8 {
  case lower, upper
  /// A letter of a script without case, other than the ideographs.
  case caseless
  case digit
  /// An ideograph.
  case han
  /// What belongs to the character before it: combining marks, format characters.
  case extending
  case space, newline
  /// Everything else that is seen.
  case punctuation

  /// The kind of a scalar; of what is no scalar, `caseless`, so that it is in no lexicon.
  init(_ code: UInt32) {
    switch code {
    case 0x61...0x7A: self = .lower
    case 0x41...0x5A: self = .upper
    case 0x30...0x39: self = .digit
    case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: self = .newline
    case 0x09, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
    case 0x00..<0x80: self = .punctuation
    case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: self = .han
    case 0x2010...0x2027, 0x2030...0x205E, 0x3001...0x3006, 0x3008...0x3020, 0xFF01...0xFF0F,
      0xFF1A...0xFF20:
      self = .punctuation
    // Letters in circles, brackets and squares, also those that flags are made of.
    case 0x249C...0x24E9, 0x1F110...0x1F16B, 0x1F170...0x1F189, 0x1F1E6...0x1F1FF: self = .caseless
    // The place of an object, or of bytes that could not be read, may stand in any word.
    case 0xFFFC, 0xFFFD: self = .extending
    case 0xDF...0xF6, 0xF8...0xFF: self = .lower
    case 0xC0...0xD6, 0xD8...0xDE: self = .upper
    default: self = Self.looked(up: code)
    }
  }

  private static func looked(up code: UInt32) -> ScalarKind {
    guard let scalar = Unicode.Scalar(code) else { return .caseless }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter: return .lower
    case .otherLetter, .modifierLetter, .letterNumber, .unassigned, .privateUse, .surrogate:
      return .caseless
    case .decimalNumber, .otherNumber: return .digit
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: return .extending
    case .spaceSeparator: return .space
    case .lineSeparator, .paragraphSeparator: return .newline
    default: return .punctuation
    }
  }
}

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
