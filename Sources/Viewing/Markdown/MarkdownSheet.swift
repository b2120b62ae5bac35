internal import Markdown
package import Terminal

/// A Markdown document to be shown on a terminal.
///
/// Understands headings, paragraphs, lists, quotes, code, tables and thematic breaks, and in the
/// text emphasis, strong emphasis, struck text, code and links. HTML is shown as it is, and so are
/// the definitions of links; nothing is fetched. The text is read as it is stored, by the reader
/// that also decides what is judged as code, and made safe to show after that.
package struct MarkdownSheet: Sendable {
  /// How rows are to look.
  package enum Look: Sendable {
    /// With styles and drawn lines.
    case styled
    /// ASCII without styles; the marks of emphasis and code stay.
    case plain
  }

  private struct Ended: Error {}

  private let document: Document

  /// Reads a document. Any text is one; Ctrl-C and the idle lock end the work on a long one.
  package init(_ source: String) {
    do throws(Ended) {
      document = try Document(Array(source.utf8)) { () throws(Ended) in
        if Interruption.isRequested || IdleWatch.isOver { throw Ended() }
      }
    } catch {
      document = Document([])
    }
  }

  /// Lays the document out.
  ///
  /// - Parameter width: columns of the window.
  package func rows(width: Int, look: Look) -> [StyledRow] {
    var layout = MarkdownLayout(document, look: look)
    var margin = MarkdownMargin()
    layout.add(document.blocks, width: max(width, 8), margin: &margin, isTight: false)
    return layout.rows
  }
}
