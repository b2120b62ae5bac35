/// A text in the form in which words and names are compared: without case, accents, compatibility
/// forms and outer space, and with one space for each run of white space.
package struct FoldedText: Hashable, Sendable {
  /// The folded text as UTF-8.
  package let bytes: [UInt8]

  /// Folds a text.
  package init(_ text: String) {
    bytes = Fold.bytes(text)
  }

  /// Its letters and figures alone, as UTF-8: the same words say the same with another point, in bold,
  /// or as an item of a list.
  package var letters: [UInt8] {
    // Most texts; of a letter of these, folding has changed the case already.
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.filter(FoldedText.isWord) }
    var letters = String.UnicodeScalarView()
    var isKept = false
    for scalar in text.unicodeScalars {
      // What folding leaves of marks makes another letter: か and が.
      if !FoldedText.isMark(scalar) {
        isKept = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      }
      if isKept { letters.append(scalar) }
    }
    return Array(String(letters).utf8)
  }

  /// Whether nothing is left of it.
  package var isEmpty: Bool { bytes.isEmpty }

  /// The folded text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether this text begins with another one.
  package func begins(with other: FoldedText) -> Bool { bytes.starts(with: other.bytes) }

  /// Whether another text occurs in this one, within words too.
  package func contains(_ other: FoldedText) -> Bool {
    guard !other.isEmpty else { return true }
    return occurs(other) { _, _ in true }
  }

  /// Whether another text occurs in this one as words of its own. Only Latin letters and digits
  /// part words: Chinese has no spaces.
  package func names(_ other: FoldedText) -> Bool {
    guard let first = other.bytes.first, let last = other.bytes.last else { return false }
    return occurs(other) { start, end in
      let opens =
        start == 0 || !FoldedText.isWord(bytes[start - 1]) || !FoldedText.isWord(first)
      let closes = end == bytes.count || !FoldedText.isWord(bytes[end]) || !FoldedText.isWord(last)
      return opens && closes
    }
  }

  private func occurs(_ other: FoldedText, where isWanted: (Int, Int) -> Bool) -> Bool {
    guard let first = other.bytes.first else { return false }
    let last = bytes.count - other.bytes.count
    guard last >= 0 else { return false }
    return (0...last).contains { start in
      let end = start + other.bytes.count
      return bytes[start] == first && bytes[start..<end] == other.bytes[...]
        && isWanted(start, end)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    [.nonspacingMark, .spacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}
