import Records
import Testing

@testable import Redaction

/// What of a text may leave, and what it says without its markup.
@Suite struct StatementTests {
  private func cut(
    _ body: String, for audience: Audience = .chatham, unmarked: PortionMark = .private
  ) -> [Statement] {
    Statement.cut(
      SummarySource(body: Array(body.utf8), unmarked: unmarked, session: 0), for: audience
    ) { "\($0.count)" }
  }

  private func texts(_ statements: [Statement]) -> [[String]] {
    statements.map { $0.blocks.map(\.text) }
  }

  private func blocks(_ body: String) -> [StatementBlock] {
    cut(body, unmarked: .open).flatMap(\.blocks)
  }

  private let marked = "(private) P\n\n(chatham) C\n\n(side) S\n\n(open) O\n\nunmarked\n"

  @Test(arguments: [
    (Audience.chatham, ["C", "S", "O"]), (.side, ["S", "O"]), (.open, ["O"]),
  ])
  func eachAudienceGetsItsMarks(_ audience: Audience, _ expected: [String]) {
    #expect(texts(cut(marked, for: audience)).flatMap { $0 } == expected)
  }

  @Test func nothingMarkedPrivateEverLeaves() {
    for audience in Audience.allCases { #expect(!audience.admits(.private)) }
    #expect(cut("unmarked").isEmpty)
    #expect(texts(cut("unmarked", unmarked: .chatham)) == [["unmarked"]])
  }

  @Test func codeThatIsNotClosedDoesNotLeaveByAMarkInsideIt() {
    #expect(texts(cut("(open) O\n\n```\ncode\n\n(open) zebra\n")) == [["O"]])
    #expect(texts(cut("(open) O\n\n    (open) zebra\n")) == [["O"]])
    #expect(texts(cut("```\na\n\n(chatham) b", unmarked: .open)) == [["a\n\n(chatham) b"]])
    #expect(cut("```\na\n\n(chatham) b", for: .open, unmarked: .open).isEmpty)
  }

  /// A heading that is only a time would tell who was speaking; others stay.
  @Test func headingsThatAreTimesDoNotLeave() {
    let body = "## The clock\n\n### 2026-11-30 09:30 +02:00\n\nC\n\n### 09:31\n\nD\n"
    #expect(texts(cut(body, unmarked: .open)) == [["The clock", "C"], ["D"]])
    #expect(texts(cut("### 09:30 The text\n\nC", unmarked: .open)) == [["09:30 The text", "C"]])
    // A mark of such a heading holds for what stands below it.
    #expect(texts(cut("### (private) 09:30\n\nC\n\n(open) O", unmarked: .open)) == [["O"]])
  }

  @Test(arguments: [
    ("09:30", true), ("2026-11-30 09:30 +02:00", true), ("9.30-10.15", true), ("9:30 PM", true),
    ("09:30–10:15 UTC+2", true), ("2026-11-30T09:30:05+02:00", true), ("上午9时30分", true),
    ("9点", true), ("2026年11月30日 09:30", true), ("09:30 Uhr", true),
    ("2026-11-30", false), ("9", false), ("UTC", false), ("09:30 The clock", false), ("", false),
    ("25:00", false), ("1:5", false), ("Part 2", false),
  ])
  func timesOfDay(_ text: String, _ isTime: Bool) {
    #expect(TimeOfDay.isAll(of: text) == isTime)
  }

  /// Comments, titles, targets and attributes, whatever signs they contain.
  @Test(arguments: [
    "a <!-- Bern -> zebra -->", "a\n<!--\nBern > zebra\n-->\nb", "a\n\n<!-- b\n\nzebra\n-->\n",
    "a\n\n<!--\n(private) b\n\nzebra\n-->\n", "[a](b.pdf \"c :) zebra\")", "[a](<b ) zebra>)",
    "[a]\n\n[a]: http://x\n    \"zebra\"", "[a]\n\n[a]:\n  http://x\n  \"zebra\"",
    "<span title=\"b > zebra\">a</span>", "a ![b \\] zebra](x.png)",
    "a ![zebra]\n\n[zebra]: x.png",
  ])
  func whatIsNotDrawnDoesNotLeave(_ body: String) {
    let texts = blocks(body).map(\.text).joined(separator: "\n")
    #expect(texts.hasPrefix("a") && !texts.contains("zebra"))
  }

  @Test func mentionsInCodeAreFound() {
    let search = MentionSearch(Roster([]))
    #expect(search.candidates(in: Array("    @wang and `@li`".utf8)).count == 2)
  }

  @Test func headingsGoWithWhatStandsBelowThem() {
    let body = "# Kept\n\none\n\n# Gone\n\n(private) two\n\n# Last\n"
    #expect(texts(cut(body, unmarked: .open)) == [["Kept", "one"]])
    #expect(cut(body, unmarked: .open)[0].blocks[0].kind == .heading(1))
  }

  @Test func listsGoWithTheParagraphAboveThem() {
    let body = "(open) Three:\n\n- one\n- two\n\n(open) Another.\n"
    let statements = cut(body, unmarked: .open)
    #expect(texts(statements) == [["Three:", "one", "two"], ["Another."]])
    #expect(statements[0].blocks.map(\.kind) == [.text, .item, .item])
    // A list behind a paragraph that stays does not move to the one before it.
    let hidden = "(open) A\n\n(private) B\n\n- c\n"
    #expect(texts(cut(hidden, unmarked: .open)) == [["A"], ["c"]])
  }

  @Test func aStatementIsAsStrictAsItsStrictestPart() {
    #expect(cut("(open) A:\n- (side) b\n", for: .side).map(\.mark) == [.side])
  }

  @Test(arguments: [
    ("a **bold** and *thin* _word_", "a bold and thin word"),
    ("snake_case_name", "snake_case_name"),
    ("[shown](https://x.example/ruth)", "shown"), ("a ![alt](ruth.jpg) b", "a  b"),
    ("[[ruth-file|shown]] ![[photo.png]]", "shown"), ("[shown][ref]", "shown"),
    ("<b>x</b> <!-- ruth --> y", "x  y"), ("<https://ruth.example>", "[…]"),
    ("<ruth@x.example>", "[…]"), ("`code` \\*literal\\*", "code *literal*"), ("2 * 3", "2 * 3"),
    ("R**ut**h", "Ruth"), ("a < b", "a < b"), ("[not a link]", "[not a link]"),
    ("~~gone~~ ~5", "gone ~5"), ("[note", "[note"),
  ])
  func markupIsUndone(_ source: String, _ expected: String) {
    #expect(blocks(source).map(\.text) == [expected])
  }

  @Test func blocksAreReadOfLines() {
    let source = """
      First line
      goes on.
      > quoted
      > on

      | a | **b** |
      |---|---|
      | c | d |

      [ref]: https://x.example
      ```swift
      let a = 1
      ```
      """
    #expect(
      blocks(source) == [
        StatementBlock(.text, "First line goes on."), StatementBlock(.quote, "quoted on"),
        StatementBlock(.row, "a | b"),
        StatementBlock(.row, "c | d"), StatementBlock(.code, "let a = 1"),
      ])
    #expect(blocks("第一行\n第二行") == [StatementBlock(.text, "第一行第二行")])
    #expect(blocks("---\n").isEmpty)
  }

  @Test func digestsAreOfTheWordsWithoutTheMark() {
    #expect(cut("(open) abc")[0].digest == cut("(side) abc")[0].digest)
    #expect(cut("(open) abc")[0].digest != cut("(open) abcd")[0].digest)
  }
}
