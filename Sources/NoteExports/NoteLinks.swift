/// Links between notes that only the program can follow that wrote them: `[text](:/id)`,
/// `[text](dayone2://view?entryId=id)`.
enum NoteLinks {
  // An id and the name of a heading; without a limit, links that nothing closes take quadratic time.
  private static let longestTarget = 512
  private static let longestID = 64

  /// A text in which the links lead to notes by their titles: `[[Title]]`, or `[[Title|text]]` where the
  /// text is another one. A link stays as it is where its note is not known, or where no such link
  /// can say its title.
  ///
  /// - Parameters:
  ///   - starts: what stands between the text of a link and the id, such as `](:/`.
  ///   - titles: the titles of notes by their ids.
  static func byTitle(
    _ text: String, to starts: [String], _ titles: [String: String]
  ) -> String {
    starts.reduce(text) { byTitle($0, to: $1, titles) }
  }

  private static func byTitle(
    _ text: String, to start: String, _ titles: [String: String]
  ) -> String {
    guard text.contains(start) else { return text }
    var result = ""
    var rest = text[...]
    while let middle = rest.firstRange(of: start) {
      guard let title = titles[id(in: rest[middle.upperBound...])], isPlain(title),
        let open = rest[..<middle.lowerBound].lastIndex(of: "["),
        open == rest.startIndex || rest[rest.index(before: open)] != "!",
        let close = rest[middle.upperBound...].prefix(longestTarget)
          .firstIndex(where: { $0 == ")" || $0.isNewline }),
        rest[close] == ")"
      else {
        result += rest[..<middle.upperBound]
        rest = rest[middle.upperBound...]
        continue
      }
      let label = rest[rest.index(after: open)..<middle.lowerBound]
      result += rest[..<open]
      result += label == title || !isPlain(String(label)) ? "[[\(title)]]" : "[[\(title)|\(label)]]"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The links to notes and files that are still in a text, each once and in order.
  ///
  /// - Parameter starts: what they begin with, such as `dayone-moment:`.
  static func left(in text: String, _ starts: [String]) -> [String] {
    var found: [String] = []
    var seen: Set<String> = []
    for start in starts {
      var rest = text[...]
      while let range = rest.firstRange(of: start) {
        rest = rest[range.upperBound...]
        let id = rest.prefix(longestID).prefix { !$0.isWhitespace && $0 != ")" && $0 != ">" }
        let link = start + String(id)
        if seen.insert(link).inserted { found.append(link) }
      }
    }
    return found
  }

  private static func id(in text: Substring) -> String {
    String(
      text.prefix(longestID).prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
  }

  private static func isPlain(_ text: String) -> Bool {
    !text.isEmpty && !text.contains { "[]|#".contains($0) || $0.isNewline }
  }
}
