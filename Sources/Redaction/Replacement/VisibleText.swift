/// Text without what is not seen: format and control characters, which could carry a sign of who
/// was given which copy, and blanks of unusual widths.
enum VisibleText {
  /// The text; line breaks become line feeds, tabs stay.
  static func only(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A || $0 == 0x09 }) {
      return text
    }
    var kept = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n" && previous == "\r" { continue }
      if scalar == "\r" {
        kept.append("\n")
      } else if scalar == "\n" || scalar == "\t" {
        kept.append(scalar)
      } else if scalar.properties.isWhitespace {
        kept.append(scalar == "\u{3000}" ? scalar : " ")
      } else if isSeen(scalar) {
        kept.append(scalar)
      }
    }
    return String(kept)
  }

  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .surrogate: return false
    default: return true
    }
  }
}
