/// A summary as Markdown. What was text stays text: nothing in it becomes markup.
enum MarkdownWriter {
  static func rendering(of document: SummaryDocument) -> Rendering {
    Rendering(
      document, before: "# \(SummaryDocument.title)\n", after: "",
      title: { _, title in "\n## \(escaped(title))\n" }, ending: { _ in "" },
      block: { statement, index, _ in
        let block = statement.blocks[index]
        // Items of one list follow one another.
        let isNext = index > 0 && block.kind.isItem && statement.blocks[index - 1].kind.isItem
        return (isNext ? "" : "\n") + written(block) + "\n"
      })
  }

  private static func written(_ block: Block) -> String {
    switch block.kind {
    case .text: escaped(block.text)
    case .quote: "> " + escaped(block.text)
    case .item, .row: "- " + escaped(block.text)
    case .heading(let level):
      String(repeating: "#", count: min(level + 2, 6)) + " " + escaped(block.text)
    case .code: code(block.text)
    }
  }

  private static func code(_ text: String) -> String {
    var fence = "```"
    while text.contains(fence) { fence += "`" }
    return "\(fence)\n\(text)\n\(fence)"
  }

  private static let maskBytes = Array(Mask.text.utf8)
  private static let signs = Set("\\`*_[]<>|~".utf8)

  /// Text that a reader of Markdown shows as it is.
  static func escaped(_ text: String) -> String {
    // Bytes: a reader of Markdown takes a sign for one whatever accent stands on it.
    let line = Array(
      text.unicodeScalars.split(whereSeparator: isLineEnd).map { String($0) }
        .joined(separator: " ").utf8)
    var result: [UInt8] = []
    result.reserveCapacity(line.count)
    var index = 0
    while index < line.count {
      let byte = line[index]
      if byte == maskBytes[0], line[index...].starts(with: maskBytes) {
        let end = index + maskBytes.count
        let behind = end < line.count ? line[end] : 0x20
        let isLink = behind == UInt8(ascii: "(") || behind == UInt8(ascii: "[")
        if !isLink, behind != UInt8(ascii: ":") || !result.isEmpty {
          result += maskBytes
          index = end
          continue
        }
      }
      if byte == UInt8(ascii: "&") {
        result += "&amp;".utf8
      } else {
        if signs.contains(byte) { result.append(UInt8(ascii: "\\")) }
        result.append(byte)
      }
      index += 1
    }
    return escapedStart(String(decoding: result, as: UTF8.self))
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Signs that mean something only where a line begins: `#`, `+`, `-`, `=` and `1.`.
  private static func escapedStart(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "#+-=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text[digits.endIndex...]
    guard !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")" else { return text }
    return digits + "\\" + rest
  }
}
