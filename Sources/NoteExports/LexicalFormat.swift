/// How Lexical formats a piece of text: bits of a number.
enum LexicalFormat {
  private static let code = 16
  // The bits with what stands around the text in Markdown, the innermost first.
  private static let signs: [(bit: Int, open: String, close: String)] = [
    (1, "**", "**"), (2, "*", "*"), (4, "~~", "~~"), (8, "<u>", "</u>"), (32, "<sub>", "</sub>"),
    (64, "<sup>", "</sup>"), (128, "==", "=="),
  ]

  /// A piece of text in Markdown.
  static func markdown(_ text: String, _ format: String) -> String {
    let bits = Int(format) ?? 0
    // Signs around blanks mean nothing.
    var words = text.drop(while: \.isWhitespace)
    while words.last?.isWhitespace == true { words.removeLast() }
    guard !words.isEmpty else { return text }
    var inner = bits & code == 0 ? escaped(words) : codeSpan(words)
    for sign in signs where bits & sign.bit != 0 { inner = sign.open + inner + sign.close }
    return "\(text[..<words.startIndex])\(inner)\(text[words.endIndex...])"
  }

  /// Backticks that nothing in a text closes: one more than stand anywhere in it.
  static func fence(around text: some StringProtocol, shortest: Int) -> String {
    var (longest, run) = (0, 0)
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return String(repeating: "`", count: max(longest + 1, shortest))
  }

  private static func codeSpan(_ text: Substring) -> String {
    let fence = fence(around: text, shortest: 1)
    let blank = text.first == "`" || text.last == "`" ? " " : ""
    return "\(fence)\(blank)\(text)\(blank)\(fence)"
  }

  /// A text whose signs mean nothing.
  private static func escaped(_ text: Substring) -> String {
    guard text.utf8.contains(where: { "*_`[\\<".utf8.contains($0) }) else { return String(text) }
    let signs = Array(text)
    var result = ""
    for (place, sign) in signs.enumerated() {
      let last = place > 0 ? signs[place - 1] : " "
      let next = place + 1 < signs.count ? signs[place + 1] : " "
      let means =
        switch sign {
        case "`", "[", "\\": true
        case "<": next.isLetter || next == "/" || next == "!"
        case "*": !(last.isWhitespace && next.isWhitespace)
        case "_":
          !(last.isWhitespace && next.isWhitespace) && !(isWord(last) && isWord(next))
        default: false
        }
      if means { result.append("\\") }
      result.append(sign)
    }
    return result
  }

  private static func isWord(_ sign: Character) -> Bool { sign.isLetter || sign.isNumber }

  /// A line that does not begin as a heading, a quote or a list would.
  static func guarded(_ line: Substring) -> String {
    guard let first = line.first else { return "" }
    let escaped = "\\\(line)"
    if first == ">" { return escaped }
    if first == "#" {
      let rest = line.drop { $0 == "#" }
      return rest.isEmpty || rest.first == " " ? escaped : String(line)
    }
    if first == "-" || first == "+" {
      let rest = line.dropFirst()
      return rest.isEmpty || rest.first == " " || line.allSatisfy { $0 == "-" }
        ? escaped : String(line)
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    if !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")",
      rest.dropFirst().first.map(\.isWhitespace) ?? true
    {
      return "\(digits)\\\(rest)"
    }
    return String(line)
  }
}
