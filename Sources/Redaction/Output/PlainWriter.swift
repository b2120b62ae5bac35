/// A summary as plain text: a paragraph is a line.
enum PlainWriter {
  static func rendering(of document: SummaryDocument) -> Rendering {
    Rendering(
      document, before: SummaryDocument.title + "\n", after: "",
      title: { _, title in "\n\(title)\n" }, ending: { _ in "" },
      block: { statement, index, _ in
        let block = statement.blocks[index]
        return (index == 0 ? "\n" : "") + prefix(block.kind) + block.text + "\n"
      })
  }

  private static func prefix(_ kind: Block.Kind) -> String {
    switch kind {
    case .item, .row: "- "
    case .quote: "> "
    default: ""
    }
  }
}
