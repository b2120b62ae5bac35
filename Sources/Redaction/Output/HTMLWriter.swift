/// A summary as one HTML file that needs nothing else: no script, picture, font or link, and a
/// policy that forbids the browser to fetch any.
enum HTMLWriter {
  static func rendering(of document: SummaryDocument) -> Rendering {
    Rendering(
      document, preamble: head, before: "<h1>\(SummaryDocument.title)</h1>\n",
      after: "</body>\n</html>\n",
      title: { _, title in "<h2>\(HTMLText.escaped(title))</h2>\n" }, ending: { _ in "" },
      block: { statement, index, _ in element(statement.blocks, index) })
  }

  // Its words are no text: somebody's initials may be SRC, and every page has a policy.
  private static let head = """
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

    """

  private static func element(_ blocks: [Block], _ index: Int) -> String {
    let block = blocks[index]
    // A line of its own, so that a text begins where a line does.
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
