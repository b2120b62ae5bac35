import Redaction
import Terminal
import Viewing
import Words

extension Page {
  /// The page as one HTML file that needs nothing else: no script, no picture but inline drawings, no
  /// font, and a policy that forbids the browser to fetch any.
  ///
  /// - Parameter warning: stands above everything.
  func html(warning: String) -> String {
    var body = "<p class=\"warning\">\(Page.escaped(warning))</p>\n"
    body += "<h1>\(Page.escaped(title))</h1>\n"
    for block in blocks { body += Page.html(block) }
    return """
      <!DOCTYPE html>
      <html lang="\(Words.current.languageTag)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="referrer" content="no-referrer">
      <meta name="robots" content="noindex">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Page.escaped(title))</title>
      \(Page.style)
      </head>
      <body>
      \(body)</body>
      </html>

      """
  }

  private static func html(_ block: Block) -> String {
    switch block {
    case .heading(let text, _): return "<h2>\(escaped(text))</h2>\n"
    case .text(let text):
      return text.split(separator: "\n").map { "<p>\(flowing(String($0)))</p>\n" }.joined()
    case .items(let items):
      let rows = items.map { item in
        "<li><span class=\"mark\">\(escaped(item.mark))</span> <span>\(flowing(item.text))</span></li>\n"
      }
      return "<ul>\n\(rows.joined())</ul>\n"
    case .table(let columns, let rows):
      func cells(_ row: [String], _ tag: String) -> String {
        "<tr>" + row.map { "<\(tag)>\(flowing($0))</\(tag)>" }.joined() + "</tr>\n"
      }
      // Rows whose first cell is empty go on with what the row above begins, and are not parted from it.
      let groups = rows.reduce(into: [String]()) { groups, row in
        if row.first == "", let last = groups.indices.last {
          groups[last] += cells(row, "td")
        } else {
          groups.append(cells(row, "td"))
        }
      }
      return "<div class=\"table\"><table>\n<thead>\(cells(columns, "th"))</thead>\n"
        + groups.map { "<tbody>\n\($0)</tbody>\n" }.joined() + "</table></div>\n"
    case .legend(let text): return "<p>\(flowing(text))</p>\n"
    case .plot(let plot): return plot.svg
    }
  }

  /// Text as HTML shows it: nothing in it is markup, reorders its neighbours or hides.
  static func escaped(_ text: String) -> String {
    HTMLText.escaped(SafeText.line(text))
  }

  /// The same for text that may run over several rows: no name and no date breaks within.
  private static func flowing(_ text: String) -> String {
    WrappedText.pieces(of: SafeText.line(text)).map { piece in
      let escaped = HTMLText.escaped(String(piece.text))
      return piece.isWhole ? "<span class=\"whole\">\(escaped)</span>" : escaped
    }.joined()
  }

  private static let style = """
    <style>
    body { font: 14px/1.4 "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", \
    sans-serif; max-width: 60em; margin: 1.5em auto; padding: 0 1em; color: #111; \
    background: #fff; }
    .warning { border: 2px solid #a00; color: #a00; padding: .5em .8em; font-weight: bold; }
    h1 { font-size: 1.4em; margin: .8em 0 .2em; }
    h2 { font-size: 1.05em; margin: 1.2em 0 .3em; border-bottom: 1px solid #999; }
    p { margin: .3em 0; }
    ul { list-style: none; padding: 0; margin: .3em 0; display: grid; \
    grid-template-columns: max-content 1fr; gap: .15em .8em; }
    li { display: contents; }
    .mark { font-weight: bold; }
    .whole { white-space: nowrap; }
    svg { max-width: 100%; height: auto; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border: 1px solid #bbb; padding: .2em .4em; text-align: left; \
    vertical-align: top; overflow-wrap: break-word; word-break: keep-all; }
    th { background: #eee; white-space: nowrap; }
    @media screen { .table { overflow-x: auto; } }
    @page { size: A4; margin: 10mm; }
    @media print { body { margin: 0; max-width: none; font-size: 7.5pt; line-height: 1.2; } \
    tbody, tr, li { break-inside: avoid; } h2 { break-after: avoid; margin-top: .7em; } }
    </style>
    """
}
