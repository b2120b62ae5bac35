/// A summary as JSON: sections with a title and statements, each of them blocks with kind and text.
enum JSONWriter {
  static func text(of document: SummaryDocument) -> String {
    let sections = document.sections.map { section in
      let statements = section.statements.map { statement in
        let blocks = statement.blocks.map { block in
          "{\"kind\": \(quoted(name(block.kind))), \"text\": \(quoted(block.text))}"
        }
        return "      [\(blocks.joined(separator: ", "))]"
      }
      return "    {\"title\": \(quoted(section.title)), \"statements\": [\n"
        + statements.joined(separator: ",\n") + "\n    ]}"
    }
    return "{\n  \"title\": \(quoted(SummaryDocument.title)),\n  \"sections\": [\n"
      + sections.joined(separator: ",\n") + "\n  ]\n}\n"
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
