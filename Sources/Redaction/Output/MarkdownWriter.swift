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

  /// Text that a reader of Markdown shows as it is.
  static func escaped(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    var result = ""
    var rest = line[...]
    while let first = rest.first {
      let behind = rest.dropFirst(Mask.text.count).first
      if rest.hasPrefix(Mask.text), behind != "(", behind != "[", behind != ":" || !result.isEmpty {
        result += Mask.text
        rest = rest.dropFirst(Mask.text.count)
        continue
      }
      if "\\`*_[]<>|~".contains(first) { result += "\\" }
      result += first == "&" ? "&amp;" : String(first)
      rest = rest.dropFirst()
    }
    return escapedStart(result)
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
