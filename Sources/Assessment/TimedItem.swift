/// An item of a session's agenda, which may begin with a time: `09:30 The clock`, `9.30-10.15 Words`.
package struct TimedItem: Equatable, Sendable {
  /// The time as written; empty where there is none.
  package let time: String
  /// What is talked about.
  package let item: String

  /// Reads an item.
  package init(_ text: String) {
    let first = text.prefix { !$0.isWhitespace }
    let rest = text.dropFirst(first.count).drop { $0.isWhitespace }
    guard TimedItem.isTime(first), !rest.isEmpty else {
      time = ""
      item = text
      return
    }
    time = String(first)
    item = String(rest)
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
