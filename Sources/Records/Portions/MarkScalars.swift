/// The properties by which marks are read, without a look into Unicode's tables for ASCII: every
/// character of every text that leaves is asked, several times.
extension Unicode.Scalar {
  /// Whether it is a letter of any script.
  var isLetter: Bool {
    guard isASCII else { return properties.isAlphabetic }
    switch self {
    case "a"..."z", "A"..."Z": return true
    default: return false
    }
  }

  /// Whether it is a digit or a number of any script.
  var isNumber: Bool {
    isASCII ? ("0"..."9").contains(self) : properties.numericType != nil
  }

  /// Whether it is a blank of any kind, or a line break.
  var isBlank: Bool {
    isASCII ? self == " " || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
