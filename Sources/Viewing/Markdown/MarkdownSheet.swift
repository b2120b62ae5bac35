package import Terminal

/// A Markdown document to be shown on a terminal.
///
/// Understands headings, paragraphs, lists, quotes, code, tables and thematic breaks, and in the
/// text emphasis, strong emphasis, struck text, code and links. HTML is shown as it is; nothing is
/// fetched. Everything was made safe to show before it was read.
package struct MarkdownSheet: Sendable {
  /// How rows are to look.
  package enum Look: Sendable {
    /// With styles and drawn lines.
    case styled
    /// ASCII without styles; the marks of emphasis and code stay.
    case plain
  }

  /// The text that was given.
  package let source: String
  private let blocks: [MarkdownBlock]

  /// Reads a document. Any text is one.
  package init(_ source: String) {
    self.source = source
    // In Markdown tabs count four columns, whatever they do elsewhere.
    let safe = TextLayout.expandingTabs(SafeText.block(source), every: 4)
    let lines = safe.split(separator: "\n", omittingEmptySubsequences: false)
    blocks = MarkdownParser.blocks(of: lines, depth: 0)
  }

  /// Lays the document out.
  ///
  /// - Parameter width: columns of the window.
  package func rows(width: Int, look: Look) -> [StyledRow] {
    var layout = MarkdownLayout(look: look)
    var margin = MarkdownMargin()
    layout.add(blocks, width: max(width, 8), margin: &margin, isTight: false)
    return layout.rows
  }
}

/// A part of a document; texts are not yet taken apart.
indirect enum MarkdownBlock: Equatable, Sendable {
  case heading(level: Int, text: String)
  /// Lines are separated by line feeds.
  case paragraph(String)
  case quote([MarkdownBlock])
  /// `start` is `nil` for a list without numbers.
  case list(start: Int?, items: [[MarkdownBlock]], isTight: Bool)
  case code([String])
  case table(MarkdownTable)
  case rule
}

/// A table as it was read: no row has more cells than the head. Missing ones are not filled in: a
/// wide head above many short rows would become a huge table.
struct MarkdownTable: Equatable, Sendable {
  enum Alignment: Sendable {
    case left
    case right
    case center
  }

  let head: [String]
  let alignments: [Alignment]
  let rows: [[String]]
}
