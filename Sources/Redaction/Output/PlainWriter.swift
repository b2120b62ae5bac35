/// A summary as plain text: a paragraph is a line.
enum PlainWriter {
  static func text(of document: SummaryDocument) -> String {
    var text = SummaryDocument.title + "\n"
    for section in document.sections {
      text += "\n\(section.title)\n"
      for statement in section.statements {
        text += "\n"
        for block in statement.blocks { text += prefix(block.kind) + block.text + "\n" }
      }
    }
    return text
  }

  private static func prefix(_ kind: Block.Kind) -> String {
    switch kind {
    case .item, .row: "- "
    case .quote: "> "
    default: ""
    }
  }
}
