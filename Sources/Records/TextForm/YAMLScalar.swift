/// Interprets an unquoted scalar as a YAML reader does.
enum YAMLScalar {
  private static let words: Set<String> = [
    "", "~", "null", "y", "n", "yes", "no", "on", "off", "true", "false", "=", "<<",
    ".inf", "+.inf", "-.inf", ".nan",
  ]

  /// Whether some reader of YAML 1.1 or 1.2 takes the plain text for a null, Boolean, number or
  /// date. Errs towards yes.
  static func isResolved(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count <= 40 else { return isDigits(text) }
    if words.contains(text.lowercased()) { return true }
    var rest = bytes[...]
    if let first = rest.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
      rest = rest.dropFirst()
    }
    if rest.first == UInt8(ascii: ".") { rest = rest.dropFirst() }
    guard let digit = rest.first, isDigit(digit) else { return false }
    return bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
        UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "x"), UInt8(ascii: "o"),
        UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: "Z"), UInt8(ascii: " "),
        UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"),
        UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }

  /// Whether the text is a whole number without leading zero or a date as `2026-03-14`.
  static func isNumberOrDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(16))
    if bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") {
      return bytes.indices.allSatisfy { $0 == 4 || $0 == 7 || isDigit(bytes[$0]) }
    }
    guard let first = bytes.first, bytes.count < 16, bytes.allSatisfy(isDigit) else {
      return false
    }
    return first != UInt8(ascii: "0") || bytes.count == 1
  }

  /// Whether YAML allows the scalar unescaped (`c-printable`, without the byte order mark).
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x1_0000...0x10_FFFF:
      true
    default: false
    }
  }

  /// Whether the scalar ends a line for YAML.
  static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isDigits(_ text: String) -> Bool {
    text.utf8.allSatisfy(isDigit)
  }
}
