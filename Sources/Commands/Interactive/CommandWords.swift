/// A typed line as the words that a shell would make of it, without its other powers: single and
/// double quotes, a backslash before any character, and `~/` at the beginning of a word. Nothing else is
/// expanded.
enum CommandWords {
  /// The words of a line; nil if a quote is not closed.
  ///
  /// - Parameter home: the replacement for `~`; nil to leave it unchanged.
  static func split(_ line: String, home: String? = nil) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    // Whether the word is nothing but an unquoted `~` so far.
    var isTilde = false
    for character in line {
      if isTilde, let home, character == "/" || character.isWhitespace { word = home }
      isTilde = false
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\" && quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let finished = word { words.append(finished) }
        word = nil
      } else {
        isTilde = word == nil && character == "~"
        word = (word ?? "") + String(character)
      }
    }
    guard quote == nil, !isEscaped else { return nil }
    if isTilde, let home { word = home }
    if let word { words.append(word) }
    return words
  }

  /// Whether the words say `--in cover`.
  static func names(cover words: [String]) -> Bool {
    words.contains("--in=cover")
      || zip(words, words.dropFirst()).contains { $0 == "--in" && $1 == "cover" }
  }

  /// A word as it has to be typed.
  static func quoted(_ word: String) -> String {
    let plain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
        || "-_.:@/,+%=".unicodeScalars.contains($0)
    }
    guard !plain || word.isEmpty else { return word }
    return "'"
      + word.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
