/// A summary as one HTML file that needs nothing else: no script, picture, font or link, and a
/// policy that forbids the browser to fetch any.
enum HTMLWriter {
  static func text(of document: SummaryDocument) -> String {
    let sections = document.sections.map { section in
      "<h2>\(escaped(section.title))</h2>\n" + section.statements.map(html).joined()
    }
    // Few words, and none that could be a name: they are searched for the roster too.
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="referrer" content="no-referrer">
      <title>\(SummaryDocument.title)</title>
      <style>body{font:1em/1.5 serif;margin:2em 12%}</style>
      </head>
      <body>
      <h1>\(SummaryDocument.title)</h1>
      \(sections.joined())</body>
      </html>

      """
  }

  private static func html(_ statement: Statement) -> String {
    var html = ""
    var isInList = false
    for block in statement.blocks {
      let isItem = block.kind == .item || block.kind == .row
      if isItem != isInList { html += isItem ? "<ul>\n" : "</ul>\n" }
      isInList = isItem
      html += element(block)
    }
    return html + (isInList ? "</ul>\n" : "")
  }

  private static func element(_ block: Block) -> String {
    let text = escaped(block.text)
    return switch block.kind {
    case .text: "<p>\(text)</p>\n"
    case .quote: "<blockquote>\(text)</blockquote>\n"
    case .item, .row: "<li>\(text)</li>\n"
    case .heading(let level): "<h\(min(level + 2, 6))>\(text)</h\(min(level + 2, 6))>\n"
    case .code: "<pre>\(text)</pre>\n"
    }
  }

  /// Text as HTML shows it.
  static func escaped(_ text: String) -> String {
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
