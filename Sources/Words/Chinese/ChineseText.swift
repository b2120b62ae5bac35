import Calendar

// How values stand in Chinese text. Only the Chinese body of a sentence uses it.

/// Chinese text with values in it. A space separates a Latin word or a number from the Chinese
/// beside it, also where a value begins or ends: names and titles are in any script.
struct ChineseText: ExpressibleByStringInterpolation {
  /// Puts the parts of a text together.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate private(set) var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { append(literal) }

    mutating func appendInterpolation(_ value: String) { append(value) }

    mutating func appendInterpolation(_ value: Int) { append("\(value)") }

    private mutating func append(_ part: String) {
      if ChineseText.isIdeograph(text.last) {
        text += Chinese.space(before: part)
      } else if ChineseText.isIdeograph(part.first) {
        text += Chinese.space(after: text)
      }
      text += part
    }
  }

  /// The finished text.
  let text: String

  init(stringLiteral text: String) { self.text = text }

  init(stringInterpolation parts: StringInterpolation) { text = parts.text }

  /// Two texts, one after the other.
  static func + (one: ChineseText, other: ChineseText) -> ChineseText {
    "\(one.text)\(other.text)"
  }

  private static func isIdeograph(_ character: Character?) -> Bool {
    character?.unicodeScalars.first?.properties.isIdeographic ?? false
  }
}

extension Chinese {
  /// A text with values in it, as a string.
  static func spaced(_ text: ChineseText) -> String { text.text }

  /// `2026年3月14日`.
  static func date(_ day: Day) -> String {
    let parts = day.parts
    return "\(parts.year)年\(parts.month)月\(parts.day)日"
  }

  /// The same of a day that is written as `2026-03-14`; any other text stays as it is.
  static func date(_ text: String) -> String {
    guard let span = DaySpan(exactly: text), span.first == span.last else { return text }
    return date(span.first)
  }

  /// `2026年3月14日`, `2026年3月14日至16日`, `2026年3月30日至4月2日`.
  static func dates(_ span: DaySpan) -> String {
    let first = date(span.first)
    guard span.first != span.last else { return first }
    let (begin, end) = (span.first.parts, span.last.parts)
    if begin.year != end.year { return "\(first)至\(date(span.last))" }
    return "\(first)至" + (begin.month == end.month ? "" : "\(end.month)月") + "\(end.day)日"
  }
}
