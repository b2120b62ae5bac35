/// Latin letters without their accents.
///
/// Unicode's character names say what a letter is made of ("LATIN SMALL LETTER A WITH DIAERESIS
/// AND MACRON"), so no table is needed but for the few that are not a letter with something.
enum LatinLetter {
  private static let special: [String: String] = [
    "SHARP S": "ss", "AE": "ae", "ETH": "d", "THORN": "th", "DOTLESS I": "i", "DOTLESS J": "j",
    "LONG S": "s", "KRA": "k", "ENG": "ng", "SCHWA": "e", "OPEN E": "e", "OPEN O": "o",
    "LIGATURE OE": "oe", "LIGATURE IJ": "ij", "LIGATURE FF": "ff", "LIGATURE FI": "fi",
    "LIGATURE FL": "fl", "LIGATURE FFI": "ffi", "LIGATURE FFL": "ffl", "LIGATURE ST": "st",
  ]

  /// The lower-case letters `a` to `z` and digits that a scalar represents; nil if it is not a
  /// Latin letter or ASCII digit.
  static func folded(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": return String(scalar)
    case "A"..."Z": return String(scalar).lowercased()
    default: break
    }
    guard scalar.value >= 0x80, let name = scalar.properties.name else { return nil }
    // Full-width forms too: "FULLWIDTH LATIN SMALL LETTER A".
    var rest = name[...]
    if rest.hasPrefix("FULLWIDTH ") { rest = rest.dropFirst(10) }
    if rest.hasPrefix("LATIN SMALL ") {
      rest = rest.dropFirst(12)
    } else if rest.hasPrefix("LATIN CAPITAL ") {
      rest = rest.dropFirst(14)
    } else {
      return nil
    }
    if rest.hasPrefix("LETTER ") { rest = rest.dropFirst(7) }
    if let range = rest.firstRange(of: " WITH ") { rest = rest[..<range.lowerBound] }
    if rest.utf8.count == 1 { return rest.lowercased() }
    return special[String(rest)]
  }
}
