/// The text of a Super note of Standard Notes, a tree that the editor Lexical stores as JSON, as Markdown.
struct LexicalText {
  /// The text.
  private(set) var markdown = ""
  /// Kinds of its parts that are left out.
  private(set) var losses: [NoteLoss] = []

  // The titles of notes and the names of files, by their ids.
  private let names: [String: String]

  /// Reads a tree; nil for any other text.
  init?(_ text: String, names: [String: String]) {
    guard let root = JSONText(Array(text.utf8))?["root"], case .array? = root["children"] else {
      return nil
    }
    self.names = names
    let found = blocks(in: root)
    markdown = found.joined(separator: "\n\n") + (found.isEmpty ? "" : "\n")
  }

  // MARK: - Blocks

  private mutating func blocks(in node: JSONText) -> [String] {
    children(of: node).flatMap { block($0) }.filter { !$0.isEmpty }
  }

  private mutating func block(_ node: JSONText) -> [String] {
    switch node.text("type") {
    case "paragraph", "collapsible-title": return [guarded(inline(children(of: node)))]
    case "heading":
      let level = Int(node.text("tag").dropFirst()).map { min(max($0, 1), 6) } ?? 1
      let words = inline(children(of: node)).split(whereSeparator: \.isNewline)
        .map { $0.drop(while: \.isWhitespace) }
      return words.isEmpty
        ? [] : [String(repeating: "#", count: level) + " " + words.joined(separator: " ")]
    case "quote":
      let lines = guarded(inline(children(of: node))).split(
        separator: "\n", omittingEmptySubsequences: false)
      return [lines.map { "> " + $0 }.joined(separator: "\n")]
    case "code": return [code(node)]
    case "list": return [list(node, indent: "").joined(separator: "\n")]
    case "table": return [table(node)]
    case "horizontalrule": return ["---"]
    default:
      let parts = children(of: node)
      if parts.contains(where: { LexicalText.inlineTypes.contains($0.text("type")) }) {
        return [guarded(inline(parts))]
      }
      return parts.isEmpty ? [leaf(node)] : blocks(in: node)
    }
  }

  private static let inlineTypes: Set<String> = [
    "text", "linebreak", "link", "autolink", "tab", "hashtag", "code-highlight",
  ]

  private func children(of node: JSONText) -> [JSONText] { node["children"]?.items ?? [] }

  private func code(_ node: JSONText) -> String {
    let text = children(of: node).map { part in
      switch part.text("type") {
      case "linebreak": "\n"
      case "tab": "\t"
      default: part.text("text")
      }
    }.joined()
    let fence = LexicalFormat.fence(around: text, shortest: 3)
    return "\(fence)\(node.text("language"))\n\(text)\n\(fence)"
  }

  // Of more digits, a number begins no item of a list. Only the first of a list counts.
  private static let highestNumber = 999_999_999

  private mutating func list(_ node: JSONText, indent: String) -> [String] {
    var lines: [String] = []
    let start = Int(node.text("start")) ?? 1
    var number = (0...LexicalText.highestNumber).contains(start) ? start : 1
    let kind = node.text("listType")
    for item in children(of: node) {
      var marker = "- "
      if kind == "number" || node.text("tag") == "ol" { marker = "\(number). " }
      let inner = indent + String(repeating: " ", count: marker.count)
      if kind == "check" { marker = item.isTrue("checked") ? "- [x] " : "- [ ] " }
      let parts = children(of: item)
      let words = parts.filter { $0.text("type") != "list" }
      // A list in an item of its own is one below the item before it.
      if !words.isEmpty || parts.isEmpty {
        let text = inline(words).split(separator: "\n", omittingEmptySubsequences: false)
        for (place, line) in text.enumerated() {
          lines.append((place == 0 ? indent + marker : inner) + String(line))
        }
        number = min(number + 1, LexicalText.highestNumber)
      }
      for part in parts where part.text("type") == "list" { lines += list(part, indent: inner) }
    }
    return lines
  }

  private mutating func table(_ node: JSONText) -> String {
    var rows: [[String]] = []
    for row in children(of: node) {
      var cells: [String] = []
      for cell in children(of: row) {
        let text = blocks(in: cell).joined(separator: " ")
        cells.append(
          text.split(whereSeparator: \.isNewline).joined(separator: " ").replacing("|", with: "\\|")
        )
      }
      rows.append(cells)
    }
    let width = rows.map(\.count).max() ?? 0
    guard width > 0 else { return "" }
    // The head says how wide a table is. If all rows were filled up to it, one very wide row among
    // many short ones would take quadratic memory.
    rows[0] += Array(repeating: "", count: width - rows[0].count)
    rows.insert(Array(repeating: "---", count: width), at: 1)
    return rows.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  // MARK: - Words

  private mutating func inline(_ nodes: [JSONText]) -> String {
    var text = ""
    for node in nodes {
      switch node.text("type") {
      case "text", "hashtag": text += LexicalFormat.markdown(node.text("text"), node.text("format"))
      case "code-highlight": text += node.text("text")
      // Two blanks keep the line's end.
      case "linebreak": text += "  \n"
      case "tab": text += "\t"
      case "link", "autolink": text += link(node)
      default:
        let parts = children(of: node)
        text += parts.isEmpty ? leaf(node) : inline(parts)
      }
    }
    return text
  }

  private mutating func link(_ node: JSONText) -> String {
    let target = node.text("url")
    let label = inline(children(of: node))
    let plain = children(of: node).map { $0.text("text") }.joined()
    guard plain != target, !target.isEmpty else { return plain }
    let needsBrackets = target.contains { $0.isWhitespace || $0 == ")" || $0 == "(" }
    return "[\(label)](\(needsBrackets ? "<\(target)>" : target))"
  }

  /// A part without a text of its own.
  private mutating func leaf(_ node: JSONText) -> String {
    let type = node.text("type")
    switch type {
    case "snfile": return name(node.text("fileUuid"))
    case "inline-file": return node.text("fileName")
    case "snbubble": return "[[\(name(node.text("itemUuid")))]]"
    case "unencrypted-image", "image": return "![\(node.text("alt"))](\(node.text("src")))"
    case "youtube": return "https://www.youtube.com/watch?v=" + node.text("videoID")
    case "tweet": return "https://twitter.com/i/web/status/" + node.text("id")
    case "paragraph", "listitem", "link", "autolink", "root": return ""
    default:
      if !type.isEmpty, !losses.contains(.partLost(type)) { losses.append(.partLost(type)) }
      return ""
    }
  }

  private func name(_ id: String) -> String { names[id].flatMap { $0.isEmpty ? nil : $0 } ?? id }

  /// Lines that do not begin as a heading, a quote or a list would.
  private func guarded(_ text: String) -> String {
    var text = text
    while text.last?.isWhitespace == true { text.removeLast() }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { LexicalFormat.guarded($0) }.joined(separator: "\n")
  }
}
