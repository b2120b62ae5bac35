import Redaction

@testable import Records
@testable import Redaction
@testable import Terminal
@testable import Viewing

/// Markdown as everything in the program reads it: the viewer, paragraphs and their marks,
/// mentions, tags and links, and the view without mark-up that names are sought in.
///
/// An input is a width and the text.
enum MarkdownFuzz {
  static func run(_ bytes: [UInt8]) throws {
    var input = FuzzInput(bytes)
    let width = 1 + Int(input.byte()) % 120
    let body = input.all()
    try checkRows(String(decoding: body, as: UTF8.self), width: width)
    try checkParts(of: body)
    try checkViews(of: body)
  }

  // MARK: - The viewer

  private static func checkRows(_ text: String, width: Int) throws {
    let document = MarkdownSheet(text)
    for look in [MarkdownSheet.Look.styled, .plain] {
      let rows = document.rows(width: width, look: look)
      for row in rows {
        let whole = (row.prefix + row.runs).map(\.text).joined()
        // Spaces at the end of a row hang over its edge.
        try require(
          DisplayWidth.columns(of: row.plain) <= max(width, 8), "a row fits its window")
        try require(whole.unicodeScalars.allSatisfy(isShown), "nothing in a row steers a terminal")
        let end = row.byteCount
        let drawn = row.drawn(
          width: width, reverse: [end / 3..<end / 2, end / 2..<end], allowsColor: true)
        try require(
          DisplayWidth.columns(of: withoutStyles(drawn)) <= width, "a drawn row fits its window")
      }
      let list = RowList(rows)
      for line in 0..<min(list.lineCount, 20) { _ = list.matches(of: "a", inLine: line) }
    }
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: false
    case .format: scalar == "\u{200c}" || scalar == "\u{200d}"
    default: true
    }
  }

  private static func withoutStyles(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    var isSequence = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1b}" { isSequence = true }
      if !isSequence { shown.append(scalar) }
      if scalar == "m" { isSequence = false }
    }
    return String(shown)
  }

  // MARK: - Paragraphs, mentions and links

  private static func checkParts(of body: [UInt8]) throws {
    var end = 0
    for line in MarkdownLines.lines(of: body) {
      try require(line.text.lowerBound == end && line.end > end, "lines follow each other")
      end = line.end
    }
    try require(end == body.count, "the lines are the whole text")
    end = 0
    let paragraphs = Paragraph.split(body, unmarked: .open)
    try require(
      !QuietText.isQuiet(body) || paragraphs.allSatisfy { $0.attempt == nil },
      "a quiet text has no attempt at a mark")
    for paragraph in paragraphs {
      let range = paragraph.range
      try require(range.lowerBound >= end && !range.isEmpty, "paragraphs follow each other")
      let between = body[end..<range.lowerBound]
      // A line without words may have quote signs, or the bars of an empty table row.
      try require(
        String(decoding: between, as: UTF8.self).unicodeScalars
          .allSatisfy { " \t\r\n\u{0B}\u{0C}\u{85}\u{2028}\u{2029}>|".unicodeScalars.contains($0) },
        "only blank lines are left out")
      if let mark = paragraph.markRange {
        try require(
          mark.lowerBound >= range.lowerBound && mark.upperBound <= range.upperBound,
          "a mark stands in its paragraph")
      }
      end = range.upperBound
    }
    for mention in Mention.find(in: body) {
      try require(
        Array(body[mention.range]) == Array(("@" + mention.text).utf8), "a mention stands there")
      _ = mention.slug { $0.utf8.count == 3 }
    }
    for tag in Tags.find(in: body) { try require(!tag.isEmpty, "a tag says something") }
    try FrontMatterFuzz.check(LocalLink.find(in: body, at: "A folder/note.md"))
  }

  // MARK: - The view without mark-up

  private static func checkViews(of body: [UInt8]) throws {
    for reading in [MarkupView.Reading.page, .source, .baseline] {
      for window in [0..<body.count] + Markup.windows(in: body, 0..<body.count) {
        var view = MarkupView(body, window, as: reading)
        _ = view.undo()
        for glyph in view.glyphs {
          try require(
            window.lowerBound <= glyph.start && glyph.start <= glyph.end
              && glyph.end <= window.upperBound, "a character was made of bytes of the text")
        }
        _ = view.folded()
      }
    }
    for unmarked in [PortionMark.open, .private] {
      let source = SummarySource(body: body, unmarked: unmarked)
      _ = Statement.cut(source, for: .chatham) { _ in "" }
    }
  }

  static let seeds: [[UInt8]] =
    (FrontMatterFuzz.seeds.map { [39] + $0 })
    + [
      "# A\n\n> quote\n> - *one*\n\n1. two\n   ```\n   code\n   ```\n\n| a | b |\n|---|--:|\n| c | d |\n",
      "(private) a\n\n**(open)** @slug-a @\u{4f1a}\u{8bae}\u{7684} #tag [x](y.png \"t\") ![[z.pdf|w]]\n",
      "&amp;&#x41;%41\\u0041 <b title=\"x\">y</b> [^1] =C3=A9 \\textbf{z} a\u{8}b \u{202e}dc\u{202c}",
      "\u{1b}[1mbold\u{1b}[0m \u{200d}\u{1f469}\u{200d}\u{1f467} e\u{301}\r\n***\n~~~\n`a` ``b`c``\n",
      "Title\n=====\n\n* * *\n\n- [ ] task\n- [x] done\n\n    indented\n\ta\tb\n<https://a.b> http://c",
    ].map { [19] + Array($0.utf8) }
}
