/// A summary as JSON: sections with a title and statements, each of them blocks with kind and text.
enum JSONWriter {
  static func rendering(of document: SummaryDocument) -> Rendering {
    let last = document.sections.count - 1
    return Rendering(
      document,
      before: "{\n  \"title\": \(quoted(SummaryDocument.title)),\n  \"sections\": [\n",
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

  private static func name(_ kind: Block.Kind) -> String {
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
        if scalar.value < 0x20 {
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
