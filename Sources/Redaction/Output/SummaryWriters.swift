/// A summary as Markdown. Text remains text: nothing in it becomes markup.
enum MarkdownWriter {
  static func rendering(of document: SummaryDocument) -> Rendering {
    Rendering(
      document,
      before: "# \(document.title)\n" + (document.remark.map { "\n\(escaped($0))\n" } ?? ""),
      after: "",
      title: { _, title in "\n## \(escaped(title))\n" }, ending: { _ in "" },
      block: { statement, index, _ in
        let block = statement.blocks[index]
        // Items of one list follow one another.
        let isNext = index > 0 && block.kind.isItem && statement.blocks[index - 1].kind.isItem
        return (isNext ? "" : "\n") + written(block) + "\n"
      })
  }

  private static func written(_ block: StatementBlock) -> String {
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

  /// Text that a Markdown reader shows unchanged.
  static func escaped(_ text: String) -> String {
    // Bytes, because a Markdown reader recognises a sign whatever accent follows it.
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
        let behind = end < line.count ? line[end] : UInt8(ascii: " ")
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
    case Scalars.asciiLineEnds, Scalars.nextLine, Scalars.separators: true
    default: false
    }
  }

  /// Signs that have a meaning only at the beginning of a line: `#`, `+`, `-`, `=` and `1.`.
  private static func escapedStart(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "#+-=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text[digits.endIndex...]
    guard !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")" else { return text }
    return digits + "\\" + rest
  }
}

/// A summary as one self-contained HTML file: no script, picture, font or link, and a policy that
/// forbids the browser to fetch any.
enum HTMLWriter {
  static func rendering(of document: SummaryDocument) -> Rendering {
    Rendering(
      document, preamble: head(document),
      before: "<h1>\(HTMLText.escaped(document.title))</h1>\n"
        + (document.remark.map { "<p>\(HTMLText.escaped($0))</p>\n" } ?? ""),
      after: "</body>\n</html>\n",
      title: { _, title in "<h2>\(HTMLText.escaped(title))</h2>\n" }, ending: { _ in "" },
      block: { statement, index, _ in element(statement.blocks, index) })
  }

  // Its words are not text: somebody's initials may be SRC, and every page has a policy.
  private static func head(_ document: SummaryDocument) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(document.tag)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="referrer" content="no-referrer">
    <title>\(HTMLText.escaped(document.title))</title>
    <style>@page{size:A4;margin:10mm}body{font:1em/1.5 serif;margin:2em 12%}</style>
    </head>
    <body>

    """
  }

  private static func element(_ blocks: [StatementBlock], _ index: Int) -> String {
    let block = blocks[index]
    // On its own line, so that the text begins at the start of a line.
    let text = "\n\(HTMLText.escaped(block.text))"
    switch block.kind {
    case .text: return "<p>\(text)</p>\n"
    case .quote: return "<blockquote>\(text)</blockquote>\n"
    case .heading(let level):
      return "<h\(min(level + 2, 6))>\(text)</h\(min(level + 2, 6))>\n"
    case .code: return "<pre>\(text)</pre>\n"
    case .item, .row:
      let isFirst = index == 0 || !blocks[index - 1].kind.isItem
      let isLast = index + 1 == blocks.count || !blocks[index + 1].kind.isItem
      return (isFirst ? "<ul>\n" : "") + "<li>\(text)</li>\n" + (isLast ? "</ul>\n" : "")
    }
  }
}

/// Text within HTML.
package enum HTMLText {
  /// Text for HTML elements and quoted attributes: nothing in it is markup.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

/// A summary as JSON: sections with a title and statements, each of them blocks with kind and text.
enum JSONWriter {
  static func rendering(of document: SummaryDocument) -> Rendering {
    let last = document.sections.count - 1
    return Rendering(
      document,
      before: "{\n  \"title\": \(quoted(document.title)),\n"
        + (document.remark.map { "  \"remark\": \(quoted($0)),\n" } ?? "")
        + "  \"sections\": [\n",
      after: "  ]\n}\n",
      title: { _, title in "    {\"title\": \(quoted(title)), \"statements\": [\n" },
      ending: { "    ]}\($0 < last ? "," : "")\n" },
      block: { statement, index, isLast in
        let block = statement.blocks[index]
        let isEnd = index + 1 == statement.blocks.count
        return (index == 0 ? "      [" : "")
          + "{\"kind\": \(quoted(name(block.kind))), \"text\": \(quoted(block.text))}"
          + (isEnd ? "]\(isLast ? "" : ",")\n" : ", ")
      })
  }

  private static func name(_ kind: StatementBlock.Kind) -> String {
    switch kind {
    case .text: "text"
    case .quote: "quote"
    case .code: "code"
    case .row: "row"
    case .heading: "heading"
    case .item: "item"
    }
  }

  /// A JSON string (RFC 8259).
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        if Scalars.asciiControls.contains(scalar.value) {
          let digits = String(scalar.value, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}

/// A summary as plain text, with one line for each paragraph.
enum PlainWriter {
  static func rendering(of document: SummaryDocument) -> Rendering {
    Rendering(
      document,
      before: document.title + "\n" + (document.remark.map { "\n\($0)\n" } ?? ""), after: "",
      title: { _, title in "\n\(title)\n" }, ending: { _ in "" },
      block: { statement, index, _ in
        let block = statement.blocks[index]
        return (index == 0 ? "\n" : "") + prefix(block.kind) + block.text + "\n"
      })
  }

  private static func prefix(_ kind: StatementBlock.Kind) -> String {
    switch kind {
    case .item, .row: "- "
    case .quote: "> "
    default: ""
    }
  }
}
