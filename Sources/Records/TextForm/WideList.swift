/// Lists as a Chinese writer parts them: `甲、乙，丙`.
enum WideList {
  // Longer text is a sentence, in which the signs do not separate items.
  private static let longest = 64

  private static func isSign(_ character: Character) -> Bool {
    character == "、" || character == "，"
  }

  /// Whether a text without quotation marks in a list is read as something other than one text: as
  /// several, or as a key with a value.
  static func isParted(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return false }
    return text.unicodeScalars.count <= longest && text.contains(where: isSign)
      || WideFrontMatter.entry(text) != nil
  }

  /// The texts that a text parts into.
  static func split(_ text: String) -> [String] {
    guard isParted(text) else { return [text] }
    return text.split(whereSeparator: isSign).map { part in
      let rest = part.drop(while: \.isWhitespace)
      return rest.lastIndex { !$0.isWhitespace }.map { String(rest[...$0]) } ?? ""
    }.filter { !$0.isEmpty }
  }
}
