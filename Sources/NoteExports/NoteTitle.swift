/// Titles of notes, in one line.
package enum NoteTitle {
  // In characters: a first line that is longer is cut.
  private static let longest = 80
  // In characters: what stands further behind is no title, and a message may have millions.
  private static let searched = 4000

  /// The first line of a text that says something, without the signs of a heading, of a list or of a
  /// task; 80 characters at the most. Empty where there are only pictures.
  package static func firstLine(of text: String) -> String {
    let line = text.prefix(searched).split(whereSeparator: \.isNewline).lazy
      .map(words)
      .first { !$0.isEmpty && !$0.hasPrefix("![") }
    return inOneLine(String((line ?? "").prefix(longest)))
  }

  /// A title without breaks of lines, and without blanks around it.
  package static func inOneLine(_ title: String) -> String {
    title.split(whereSeparator: \.isNewline)
      .map { part in
        var part = part.drop(while: \.isWhitespace)
        while part.last?.isWhitespace == true { part.removeLast() }
        return String(part)
      }
      .filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private static let tasks = ["- [ ] ", "- [x] ", "- [X] ", "* [ ] ", "* [x] "]

  private static func words(_ line: Substring) -> Substring {
    let line = line.drop { $0 == "#" || $0.isWhitespace }
    guard let task = tasks.first(where: line.hasPrefix) else { return line }
    return line.dropFirst(task.count).drop(while: \.isWhitespace)
  }
}
