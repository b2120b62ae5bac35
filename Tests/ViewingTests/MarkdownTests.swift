import Markdown
import TestSupport
import Testing

@testable import Terminal
@testable import Viewing

/// Markdown in, rows out.
@Suite struct MarkdownTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let source: String
    let rows: [String]
    var testDescription: String { name }

    init(_ name: String, _ source: String, _ rows: [String]) {
      (self.name, self.source, self.rows) = (name, source, rows)
    }
  }

  // A window of twenty columns.
  static let cases: [Case] = [
    Case("nothing", "", []),
    Case("paragraphs", "one\ntwo\n\n\nthree", ["one two", "", "three"]),
    Case("wrapping", "one two three four five six", ["one two three four", "five six"]),
    Case("wrapping Chinese", "会议记录会议记录会议记录", ["会议记录会议记录会议", "记录"]),
    Case("lines of Chinese join", "会议\n记录", ["会议记录"]),
    Case("Latin and Chinese lines", "会议\nnotes", ["会议 notes"]),
    Case("hard breaks", "one  \ntwo\\\nthree", ["one", "two", "three"]),
    Case(
      "headings", "# One #\ntext\n## Two\nThree\n===\nFour\n---",
      [
        "One", "", "text", "", "Two", "", "Three", "", "Four",
      ]),
    Case("no heading", "#hash and #", ["#hash and #"]),
    Case("bullets", "- one\n- two\n  more\n- three", ["• one", "• two more", "• three"]),
    Case("a loose list", "- one\n\n- two", ["• one", "", "• two"]),
    Case("nested lists", "- one\n  - two\n    1. three", ["• one", "  • two", "    1. three"]),
    Case("numbers", "9. nine\n10. ten", [" 9. nine", "10. ten"]),
    Case(
      "items wrap under their text", "- one two three fours five",
      ["• one two three", "  fours five"]),
    Case("other bullets, other lists", "- one\n+ two", ["• one", "", "• two"]),
    Case("an empty item", "-\n- a", ["•", "• a"]),
    Case("a paragraph in an item", "1. one\n\n   two", ["1. one", "", "   two"]),
    Case("a list ends", "- one\n\ntext", ["• one", "", "text"]),
    Case("years start no list", "in\n1999. was", ["in 1999. was"]),
    Case("quotes", "> one\n> two\nlazy\n\nout", ["│ one two lazy", "", "out"]),
    Case("quotes in quotes", "> one\n>> two", ["│ one", "│", "│ │ two"]),
    Case("a list in a quote", "> - one\n> - two", ["│ • one", "│ • two"]),
    Case("code", "```sh\n  a  b\n\n*c*\n```\nx", ["    a  b", "", "  *c*", "", "x"]),
    Case("indented code", "    a\n      b\n\ntext", ["  a", "    b", "", "text"]),
    Case("code without an end", "~~~\na\n```", ["  a", "  ```"]),
    Case(
      "a fence that is never closed", "a\n\n> ```\n> b\n\n```\nc\n\n(open) d",
      ["a", "", "│   b", "", "  c", "", "  (open) d"]),
    Case("code spans", "a `b*c*` ``d`e`` `", ["a b*c* d`e `"]),
    Case("a rule", "a\n\n***\n\nb", ["a", "", String(repeating: "─", count: 20), "", "b"]),
    Case("a link", "[text](https://a.b/c \"t\")", ["text (https://a.b/c)"]),
    Case("a link to itself", "<https://a.b> [x](x)", ["https://a.b x"]),
    Case("no link", "[a] (b) [c", ["[a] (b) [c"]),
    Case(
      "a link by its label", "[text][a] [a]\n\n[a]: b\n'c'",
      ["text (b) a (b)", "", "[a]: b", "'c'"]),
    Case("a definition above a text", "[a]: b\nc", ["[a]: b", "", "c"]),
    Case("an image", "![map](m.png)", ["map (m.png)"]),
    Case("escapes", "\\*a\\* \\[b] \\q", ["*a* [b] \\q"]),
    Case("entities", "a &amp; b&#27;[2J", ["a & b\\u{1b}[2J"]),
    Case(
      "HTML keeps its lines", "<div>\n*a*\n</div>\n*b*\n\nc",
      [
        "<div>", "*a*", "</div>", "*b*", "", "c",
      ]),
    Case("breaks that no key types", "a\u{2028}b\rc", ["a\\u{2028}b c"]),
    Case("HTML is text", "<b>x</b> a < b", ["<b>x</b> a < b"]),
    Case(
      "a table", "| a | b |\n|--|-:|\n| 会议 | 1 |\n| x | 22 |",
      [
        "a      b", "────  ──", "会议   1", "x     22",
      ]),
    Case(
      "a table that wraps", "a | b\n--|--\none two three four | five six seven",
      [
        "a          b", "─────────  ─────────", "one two    five six", "three      seven", "four",
      ]),
    Case("too many columns", "a|b|c|d\n-|-|-|-\n1|2||4", ["a: 1", "b: 2", "d: 4"]),
    Case("a bar is no table", "a | b\nc | d", ["a | b c | d"]),
    Case("escaped bars", "a \\| b | c\n--|--\n", ["a | b  c", "─────  ─"]),
    Case("controls", "a\u{1b}[2J**b**\u{202e}", ["a\\u{1b}[2Jb\\u{202e}"]),
    Case("emoji and marks", "**👩‍👩‍👧** e\u{301}", ["👩‍👩‍👧 e\u{301}"]),
    Case("tabs", "-\tone\n\n\ttwo", ["• one", "", "  two"]),
  ]

  @Test(arguments: cases) func documentsBecomeRows(_ example: Case) {
    #expect(
      MarkdownSheet(example.source).rows(width: 20, look: .styled).map(\.plain) == example.rows)
  }

  struct Inline: Sendable {
    let source: String
    /// The text with styles: `s` strong, `e` emphasis, `u` underlined, `k` struck, `c` code.
    let runs: [String]
  }

  static let inlines: [Inline] = [
    Inline(source: "a *b* c", runs: ["a ", "e:b", " c"]),
    Inline(source: "**b**", runs: ["s:b"]),
    Inline(source: "***b***", runs: ["es:b"]),
    Inline(source: "*a **b** c*", runs: ["e:a ", "es:b", "e: c"]),
    Inline(source: "_a_ b_c_d", runs: ["e:a", " b_c_d"]),
    Inline(source: "~~a~~ ~b~", runs: ["k:a", " ~b~"]),
    Inline(source: "2 * 3 * 4", runs: ["2 * 3 * 4"]),
    Inline(source: "**a", runs: ["**a"]),
    Inline(source: "*a**", runs: ["e:a", "*"]),
    Inline(source: "`a` *`b`*", runs: ["c:a", " ", "ce:b"]),
    Inline(source: "**会议。**记录", runs: ["s:会议。", "记录"]),
    Inline(source: "这是**重点**内容", runs: ["这是", "s:重点", "内容"]),
    Inline(source: "[a *b*](u)", runs: ["u:a ", "eu:b", "f: (u)"]),
  ]

  @Test(arguments: inlines) func emphasisIsFound(_ example: Inline) {
    let document = Document(Array(example.source.utf8))
    let inlines = document.blocks.flatMap { document.inlines(of: $0) }
    let runs = MarkdownInlines.lines(of: inlines, in: document, keepsMarks: false).joined()
    let names: [(TextStyle, String)] = [
      (.code, "c"), (.emphasis, "e"), (.faint, "f"), (.struck, "k"), (.strong, "s"),
      (.underlined, "u"),
    ]
    let described = runs.map { run in
      let letters = names.filter { run.style.contains($0.0) }.map(\.1).joined()
      return (letters.isEmpty ? "" : letters + ":") + run.text
    }
    #expect(described == example.runs)
  }

  @Test func plainRowsKeepTheMarksAndUseNoDrawing() {
    let source = "# T\n\n*a* **b** `c`\n\n- x\n\n> q\n\n---\n\na|b\n-|-\n1|2"
    let rows = MarkdownSheet(source).rows(width: 10, look: .plain)
    #expect(
      rows.map(\.plain) == [
        "# T", "", "*a* **b**", "`c`", "", "- x", "", "> q", "", "----------", "", "a  b", "-  -",
        "1  2",
      ])
    for row in rows {
      let drawn = row.drawn(width: 10, reverse: [], allowsColor: false)
      #expect(drawn.utf8.allSatisfy { $0 < 0x80 })
    }
  }

  @Test func colourIsLeftOutWhereItIsNotWelcome() {
    let row = MarkdownSheet("`a` **b**").rows(width: 20, look: .styled)[0]
    #expect(row.drawn(width: 20, reverse: [], allowsColor: true).contains("\u{1b}[36m"))
    let plain = row.drawn(width: 20, reverse: [], allowsColor: false)
    #expect(!plain.contains("36") && plain.contains("\u{1b}[1mb"))
  }

  @Test(arguments: 1...20) func wrappingLosesNothing(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = ["", "a", " ", "word ", "会", "e\u{301}", "longer-than-a-row", "  "]
    let runs = (0..<40).map { number in
      StyledRun(pieces.randomElement(using: &random) ?? "", number % 3 == 0 ? .strong : [])
    }
    let rows = StyledWrapping.rows(of: runs, width: 7)
    #expect(rows.joined().map(\.text).joined() == runs.map(\.text).joined())
    for row in rows {
      let text = row.map(\.text).joined()
      let end = text.lastIndex { $0 != " " }.map { text[...$0] } ?? ""
      #expect(DisplayWidth.columns(of: end) <= 7)
    }
  }

  /// Whatever the text: rows fit, nothing acts, and the time stays in proportion.
  @Test(arguments: [
    String(repeating: ">", count: 1500), String(repeating: "- ", count: 2500),
    String(repeating: "*a", count: 2500), String(repeating: "_a ", count: 2500),
    String(repeating: "[", count: 1500) + String(repeating: "](x)", count: 1500),
    String(repeating: "`a``b", count: 1000), String(repeating: "**a *b ", count: 1000),
    String(repeating: "|a", count: 1500) + "\n" + String(repeating: "|-", count: 1500) + "\n|1|2",
    String(repeating: "1. a\n   ", count: 500), String(repeating: "<a:", count: 500),
    String(repeating: "[a](b", count: 1500),
    String(repeating: "![", count: 1500) + String(repeating: "a", count: 9000)
      + String(repeating: "](x)", count: 1500),
    (0..<200).map { String(repeating: " ", count: $0) + "- a\n" }.joined(),
  ])
  func anyTextIsADocument(_ source: String) {
    for look in [MarkdownSheet.Look.styled, .plain] {
      for row in MarkdownSheet(source).rows(width: 40, look: look) {
        #expect(DisplayWidth.columns(of: row.plain) <= 40)
      }
    }
  }

  @Test(arguments: 1...20) func randomTextFits(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "a", "word ", "会议", "\n", "\n\n", "- ", "> ", "# ", "*", "**", "_", "`", "```\n", "|",
      "|-|-|\n", "[",
      "](", ")", "1. ", "    ", "\u{1b}[31m", "e\u{301}", "👩‍👩‍👧", "\u{200f}", "---\n", "\t", "~~",
      "\\", "<", ">",
    ]
    let source = (0..<250).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    for width in [8, 20, 80] {
      let rows = MarkdownSheet(source).rows(width: width, look: .styled)
      for row in rows {
        let columns = DisplayWidth.columns(of: row.plain)
        // Only escapes such as \u{1b}, which are never broken, may be wider than a tiny window.
        #expect(columns <= max(width, 8) || row.plain.contains("\\u{"))
        #expect(!row.plain.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{200f}" })
      }
    }
  }
}
