/// The content of a line that was typed during a session: `(open) JB: ! sends the figures #data`.
///
/// Portion marks, a label with a colon, and a sign may come before the text in any order: `!` for
/// a commitment, `?` for an open question. Full-width signs mean the same. The line is stored as
/// it was typed, and only read like this.
package struct QuickLine: Equatable, Sendable {
  /// The meaning of a sign before the text.
  package enum Sign: Sendable {
    case commitment, question
  }

  /// The strictest of its portion marks; nil if there is none.
  package private(set) var mark: PortionMark?
  /// The speaker as written, without the colon; empty if nobody is named.
  package private(set) var label = ""
  /// The sign.
  package private(set) var sign: Sign?
  /// The rest.
  package private(set) var text: String

  // A longer beginning of a line is a clause and no label.
  private static let longestLabel = 24
  private static let mostWords = 3

  /// Reads a line.
  ///
  /// - Parameter isLabel: whether what stands before a colon may name somebody.
  package init(_ line: String, isLabel: (String) -> Bool = QuickLine.looksLikeLabel) {
    var rest = QuickLine.trimmed(line[...])
    while true {
      if let (mark, behind) = QuickLine.mark(in: rest) {
        self.mark = self.mark.map { PortionMark.stricter($0, mark) } ?? mark
        rest = behind
      } else if sign == nil, let (sign, behind) = QuickLine.sign(in: rest) {
        self.sign = sign
        rest = behind
      } else if label.isEmpty, let (label, behind) = QuickLine.label(in: rest), isLabel(label) {
        self.label = label
        rest = behind
      } else {
        break
      }
    }
    text = String(rest)
  }

  /// The tags in the text, without `#`.
  package var tags: [String] { Tags.find(in: Array(QuickLine.plainSigns(text).utf8)) }

  /// The text with a plain sign in front of each tag, so that it is a tag to every reader.
  package var plainText: String { QuickLine.plainSigns(text) }

  /// Whether what stands before a colon looks as if it named somebody: `O`, `JB`, `Dr. Wu`, `王教授`.
  package static func looksLikeLabel(_ label: String) -> Bool {
    guard let first = label.unicodeScalars.first else { return false }
    if first.isASCII || first.properties.isLowercase { return first.properties.isUppercase }
    return first.properties.isAlphabetic
  }

  /// Full-width number signs as plain ones.
  private static func plainSigns(_ text: String) -> String { text.replacing("＃", with: "#") }

  private static func mark(in text: Substring) -> (PortionMark, Substring)? {
    guard text.first == "(" || text.first == "（",
      let end = text.firstIndex(where: { $0 == ")" || $0 == "）" })
    else { return nil }
    let word = trimmed(text[text.index(after: text.startIndex)..<end]).lowercased()
    guard let mark = PortionMark(word: word) else { return nil }
    return (mark, trimmed(text[text.index(after: end)...]))
  }

  private static func sign(in text: Substring) -> (Sign, Substring)? {
    let sign: Sign
    switch text.first {
    case "!", "！": sign = .commitment
    case "?", "？": sign = .question
    default: return nil
    }
    let behind = text.drop { "!！?？".contains($0) }
    // A picture in Markdown.
    if behind.first == "[" { return nil }
    return (sign, trimmed(behind))
  }

  private static func label(in text: Substring) -> (String, Substring)? {
    guard let colon = text.prefix(longestLabel + 1).firstIndex(where: { $0 == ":" || $0 == "：" })
    else { return nil }
    let label = trimmed(text[..<colon])
    let behind = text[text.index(after: colon)...]
    guard !label.isEmpty, label.split(separator: " ").count <= mostWords,
      // An address.
      behind.first != "/",
      !label.contains(where: { "!?;。！？；“”\"(（[#".contains($0) })
    else { return nil }
    return (String(label), trimmed(behind))
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var rest = text.drop { $0.isWhitespace }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
