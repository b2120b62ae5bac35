package import Records

/// An item of a session's agenda, which may begin with a time: `09:30 The clock`, `9.30-10.15 Words`.
///
/// A portion mark may stand before the time or behind it: `(private) 09:30 The clock`.
package struct TimedItem: Equatable, Sendable {
  /// The time as written; empty where there is none.
  package let time: String
  /// What is talked about, without its mark.
  package let item: String
  /// The strictest of its marks; nil where there is none.
  package let mark: PortionMark?

  /// Reads an item.
  package init(_ text: String) {
    var (marks, rest) = TimedItem.marks(in: text[...])
    let first = rest.prefix { !$0.isWhitespace }
    let behind = rest.dropFirst(first.count).drop { $0.isWhitespace }
    if TimedItem.isTime(first), !behind.isEmpty {
      time = String(first)
      let (more, item) = TimedItem.marks(in: behind)
      marks += more
      rest = item
    } else {
      time = ""
    }
    item = String(rest)
    mark = marks.min { $0.openness < $1.openness }
  }

  /// The item as a facilitator reads it: with its mark, without its time.
  package var markedItem: String { mark.map { "(\($0.rawValue)) \(item)" } ?? item }

  /// The marks that a text begins with, and the rest; a text that is nothing else has none.
  private static func marks(in text: Substring) -> ([PortionMark], Substring) {
    var (marks, rest): ([PortionMark], Substring) = ([], text)
    while rest.first == "(" || rest.first == "（",
      let end = rest.firstIndex(where: { $0 == ")" || $0 == "）" }),
      let mark = PortionMark(
        word: rest[rest.index(after: rest.startIndex)..<end].filter { !$0.isWhitespace }
          .lowercased())
    {
      let behind = rest[rest.index(after: end)...].drop { $0.isWhitespace }
      guard !behind.isEmpty else { break }
      marks.append(mark)
      rest = behind
    }
    return (marks, rest)
  }

  /// Whether a word is a time of day, or two with a dash between.
  private static func isTime(_ word: Substring) -> Bool {
    let parts = word.split(whereSeparator: { "-–—".contains($0) })
    return !parts.isEmpty && parts.count <= 2
      && parts.allSatisfy { part in
        let numbers = part.split(whereSeparator: { ":.h".contains($0) })
        guard numbers.count == 2, numbers.allSatisfy({ $0.allSatisfy(\.isASCII) }),
          let hour = Int(numbers[0]), let minute = Int(numbers[1]), numbers[1].count == 2
        else { return false }
        return (0...24).contains(hour) && (0...59).contains(minute)
      }
  }
}
