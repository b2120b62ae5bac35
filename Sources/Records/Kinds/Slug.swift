/// The short name of a record, fit for a file name and for `@slug` in a text.
///
/// Letters, marks and digits of any script, with `-`, `_` and `.` between them.
package enum Slug {
  /// A slug has at most this many bytes of UTF-8, so that `slug.md` and a number still fit the
  /// 143 bytes that encrypting file systems leave of a file name.
  package static let maximumSize = 120

  /// Whether the text can be a slug.
  package static func isValid(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= maximumSize else { return false }
    var previousIsSign = true
    for scalar in text.unicodeScalars {
      if isWordScalar(scalar) {
        previousIsSign = false
      } else if scalar == "-" || scalar == "_" || scalar == "." {
        // At the beginning a sign would hide the file or look like an option; two dots lead out.
        if previousIsSign && (scalar == "." || text.unicodeScalars.first == scalar) { return false }
        previousIsSign = true
      } else {
        return false
      }
    }
    guard let first = text.unicodeScalars.first, isWordScalar(first) else { return false }
    return !previousIsSign
  }

  /// Makes a slug of any text: lower case, accents dropped from Latin letters, other scripts kept,
  /// everything else one `-`.
  ///
  /// - Returns: nil where the text holds no letter or digit.
  package static func derive(from title: String) -> String? {
    var slug = ""
    var pendingSign = false
    var afterLatin = false
    for scalar in title.unicodeScalars {
      let part: String
      if let latin = LatinLetter.folded(scalar) {
        part = latin
        afterLatin = true
      } else if isMark(scalar) {
        if afterLatin || slug.isEmpty || pendingSign { continue }
        part = String(scalar)
      } else if isWordScalar(scalar) {
        part = scalar.properties.lowercaseMapping
        afterLatin = false
      } else {
        // An apostrophe, or a character that is not seen, does not part a word.
        if "'’ʼ".unicodeScalars.contains(scalar) || scalar.properties.isDefaultIgnorableCodePoint {
          continue
        }
        pendingSign = !slug.isEmpty
        continue
      }
      let size = slug.utf8.count + (pendingSign ? 1 : 0) + part.utf8.count
      if size > maximumSize { break }
      if pendingSign { slug += "-" }
      pendingSign = false
      slug += part
    }
    return slug.isEmpty ? nil : slug
  }

  /// The slug itself where it is free, else the first of `slug-2`, `slug-3`, … that is.
  package static func unique(_ slug: String, isTaken: (String) -> Bool) -> String {
    var numbers = SlugNumbers()
    return numbers.unique(slug, isTaken: isTaken)
  }

  /// As much of a slug as goes into so many bytes.
  fileprivate static func beginning(of slug: String, bytes: Int) -> String {
    var stem = slug
    while stem.utf8.count > bytes { stem.unicodeScalars.removeLast() }
    return stem
  }

  /// The same from a number on, with the number that was found.
  fileprivate static func unique(
    _ slug: String, from first: Int, isTaken: (String) -> Bool
  ) -> (slug: String, number: Int) {
    var number = first
    while true {
      let suffix = "-\(number)"
      var stem = beginning(of: slug, bytes: maximumSize - suffix.utf8.count)
      while stem.hasSuffix("-") { stem.removeLast() }
      if !isTaken(stem + suffix) { return (stem + suffix, number) }
      number += 1
    }
  }

  /// Whether a scalar is part of a word in a slug.
  static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber:
      return true
    default:
      return false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }
}

/// Free slugs for many records at once. Numbering after the same letters continues from the last
/// number, so that a file full of equal beginnings takes no more steps than it has records.
package struct SlugNumbers {
  // So many bytes at the end of the longest slug may make place for a number.
  private static let longestNumber = 12

  private var next: [String: Int] = [:]

  /// None was given yet.
  package init() {}

  /// As `Slug.unique`; of slugs that are taken only since, a number may be left out.
  package mutating func unique(_ slug: String, isTaken: (String) -> Bool) -> String {
    if !isTaken(slug) { return slug }
    let stem = Slug.beginning(of: slug, bytes: Slug.maximumSize - SlugNumbers.longestNumber)
    let found = Slug.unique(slug, from: next[stem] ?? 2, isTaken: isTaken)
    next[stem] = found.number + 1
    return found.slug
  }
}
