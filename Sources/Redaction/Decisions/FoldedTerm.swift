/// A piece of text as decisions know it: in lower case, without what is not seen, blanks joined.
///
/// It only groups what was found already. Finding is the engines' work, which know far more forms.
package enum FoldedTerm {
  /// The folded form.
  package static func fold(_ text: String) -> String {
    // Bytes, since a view of scalars copies all of itself whenever several are appended.
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var isBlankDue = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
        isBlankDue = !folded.isEmpty
        continue
      }
      if scalar.properties.isDefaultIgnorableCodePoint { continue }
      if isBlankDue { folded.append(0x20) }
      isBlankDue = false
      folded += scalar.properties.lowercaseMapping.utf8
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The code points of a piece that a reader could take for others or not see at all, each once:
  /// `U+200B ZERO WIDTH SPACE`. Nothing for ASCII, ideographs, kana and Hangul.
  package static func unusual(in text: String) -> [String] {
    var seen: Set<Unicode.Scalar> = []
    return text.unicodeScalars.compactMap { scalar in
      guard isUnusual(scalar), seen.insert(scalar).inserted else { return nil }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let number = "U+" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits
      return scalar.properties.name.map { "\(number) \($0)" } ?? number
    }
  }

  private static func isUnusual(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x0A, 0x09: false
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: false
    // Punctuation that any text processor puts there, Chinese punctuation.
    case 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x3001, 0x3002, 0x300A...0x300F,
      0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F:
      false
    default: true
    }
  }
}
