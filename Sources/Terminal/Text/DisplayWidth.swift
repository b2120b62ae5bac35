import Algorithms

/// How many columns text takes on a terminal.
///
/// East Asian wide characters take two, marks none; emoji are measured by grapheme cluster.
/// Ambiguous characters, such as Greek letters and `…`, take what the locale says. Text
/// with control characters must go through `SafeText` first: they count as nothing here.
package enum DisplayWidth {
  /// The ellipsis put where text was cut.
  package static let ellipsis: Character = "…"

  /// The columns of a text.
  package static func columns(of text: String) -> Int {
    asciiColumns(of: text.utf8Span.span) ?? text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of a part of a text.
  package static func columns(of text: Substring) -> Int {
    asciiColumns(of: text.utf8Span.span) ?? text.reduce(0) { $0 + columns(of: $1) }
  }

  /// ASCII, which most text is, needs no tables and no clusters; nil for other text.
  private static func asciiColumns(of bytes: Span<UInt8>) -> Int? {
    if bytes.arePrintableASCII { return bytes.count }
    var count = 0
    for place in bytes.indices {
      let byte = bytes[place]
      if byte >= 0x80 { return nil }
      if byte >= 0x20 && byte != 0x7f { count += 1 }
    }
    return count
  }

  /// The columns of one grapheme cluster.
  package static func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.dropFirst().isEmpty { return columns(of: first) }
    if isPicture(scalars) { return 2 }
    return scalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// The text, cut to a width if need be, with an ellipsis in the place of what is missing.
  ///
  /// - Parameter width: columns; at least 1.
  package static func truncated(_ text: String, to width: Int) -> String {
    precondition(width >= 1)
    if columns(of: text) <= width { return text }
    var used = columns(of: ellipsis)
    var kept = ""
    for character in text {
      let next = used + columns(of: character)
      if next > width { break }
      kept.append(character)
      used = next
    }
    kept.append(ellipsis)
    return kept
  }

  /// The text with spaces behind it, or before it, up to a width; longer text stays as it is.
  package static func padded(_ text: String, to width: Int, atStart: Bool = false) -> String {
    let missing = width - columns(of: text)
    guard missing > 0 else { return text }
    let spaces = String(repeating: " ", count: missing)
    return atStart ? spaces + text : text + spaces
  }

  /// The columns of a code point by itself: 0, 1 or 2.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x7f { return value < 0x20 ? 0 : 1 }
    if value < 0xa0 { return 0 }
    if contains(WidthTable.zero, value) { return 0 }
    if contains(WidthTable.wide, value) { return 2 }
    return areAmbiguousWide && contains(WidthTable.ambiguous, value) ? 2 : 1
  }

  /// Whether ambiguous characters take two columns in the process's locale.
  private static let areAmbiguousWide = areAmbiguousWide(
    inLocale: ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(TerminalTraits.variable)
      .first { !$0.isEmpty } ?? "")

  // Sets of characters in which those took two columns, and the fonts of their terminals too.
  private static let wideCharsets: Set<String> = [
    "gb2312", "gbk", "gb18030", "euccn", "big5", "big5hkscs", "euctw", "eucjp", "shiftjis", "sjis",
    "euckr",
  ]

  /// Whether ambiguous characters take two columns in a locale: where its characters are those of a
  /// Chinese, Japanese or Korean set, or its modifier says so. In Unicode they take one, as in the
  /// C library.
  ///
  /// - Parameter name: such as `zh_CN.UTF-8` or `zh_CN.GBK`.
  static func areAmbiguousWide(inLocale name: String) -> Bool {
    let parts = name.lowercased().split(separator: "@", maxSplits: 1)
    if parts.count == 2, parts[1].hasPrefix("cjk") { return parts[1] == "cjkwide" }
    guard let dot = name.firstIndex(of: ".") else { return false }
    let charset = name[dot...].lowercased().prefix { $0 != "@" }.filter { !"-_.".contains($0) }
    return wideCharsets.contains(charset)
  }

  /// A cluster that terminals draw as one emoji: with the emoji selector, joined, or toned.
  private static func isPicture(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard let first = scalars.first, first.properties.isEmoji else { return false }
    return scalars.contains { scalar in
      scalar == "\u{fe0f}" || scalar == "\u{200d}" || scalar.properties.isEmojiModifier
    }
  }

  /// Whether a value lies in one of the ranges, given as first, last, first, last and so on.
  private static func contains(_ ranges: [UInt32], _ value: UInt32) -> Bool {
    let next = ranges.partitioningIndex { $0 >= value }
    return next < ranges.count && (next % 2 == 1 || ranges[next] == value)
  }
}

extension Character {
  /// Its byte, where it is a single one of ASCII.
  ///
  /// `==` asks whether two characters look the same, which takes long where letters have marks.
  package var sign: UInt8? {
    guard let first = utf8.first, first < 0x80, utf8.count == 1 else { return nil }
    return first
  }

  /// Whether it is part of a word: a letter, a digit or an underscore, in any script.
  package var isOfWord: Bool { isLetter || isNumber || self == "_" }

  /// Whether it is a space and nothing else.
  package var isSpaceSign: Bool { sign == 0x20 }
}
