import TestSupport
import Testing

@testable import Prompts
@testable import Terminal

/// Lines in, cells out: no terminal.
@Suite struct LineViewTests {
  struct Case: Sendable {
    let text: String
    let cursor: Int
    let rows: [String]
    let place: [Int]
  }

  // A window of ten columns and four rows, the prompt "> ".
  static let cases: [Case] = [
    Case(text: "", cursor: 0, rows: ["> "], place: [0, 2]),
    Case(text: "abc", cursor: 1, rows: ["> abc"], place: [0, 3]),
    Case(text: "12345678", cursor: 8, rows: ["> 12345678", ""], place: [1, 0]),
    Case(text: "12345678", cursor: 7, rows: ["> 12345678"], place: [0, 9]),
    Case(text: "123456789", cursor: 8, rows: ["> 12345678", "9"], place: [1, 0]),
    Case(text: "1234567会", cursor: 7, rows: ["> 1234567", "会"], place: [1, 0]),
    Case(text: "会议会议会", cursor: 15, rows: ["> 会议会议", "会"], place: [1, 2]),
    Case(text: "e\u{301}x", cursor: 3, rows: ["> e\u{301}x"], place: [0, 3]),
    Case(text: "a\u{202e}b", cursor: 4, rows: ["> a", "\\u{202e}b"], place: [1, 8]),
    Case(text: "\u{301}", cursor: 2, rows: ["> ◌\u{301}"], place: [0, 3]),
    Case(text: "👩‍👩‍👧x", cursor: 18, rows: ["> 👩‍👩‍👧x"], place: [0, 4]),
    Case(
      text: String(repeating: "x", count: 100), cursor: 100,
      rows: Array(repeating: String(repeating: "x", count: 10), count: 3) + ["xx"], place: [3, 2]),
    Case(
      text: String(repeating: "x", count: 100), cursor: 0,
      rows: ["> xxxxxxxx"] + Array(repeating: String(repeating: "x", count: 10), count: 3),
      place: [0, 2]),
  ]

  @Test(arguments: cases) func aLineStandsInItsWindow(_ example: Case) {
    var line = EditableLine(example.text)
    line.move(to: example.cursor)
    let view = LineView(prompt: "> ", line: line, size: TerminalSize(columns: 10, rows: 4))
    #expect(view.rows == example.rows)
    #expect([view.cursorRow, view.cursorColumn] == example.place)
  }

  @Test func rowsBelowUseOnlyTheRoomThatIsLeft() {
    let line = EditableLine(String(repeating: "x", count: 15))
    let view = LineView(
      prompt: "> ", line: line, below: ["1", "2", "3"], size: TerminalSize(columns: 10, rows: 4))
    #expect(view.rows.count == 4 && view.rows.last == "2" && view.cursorRow == 1)
  }

  /// What the C library of the screen model says must be what was laid out.
  @Test(arguments: [
    "plain", "会议记录", "e\u{301}a\u{308}", "ｆｕｌｌ", "ｱｲｳ", "한국어", "ไทย", "سلام", "a\u{200b}b",
    "\u{1b}[2J",
    "שלום", "“quoted”", "…—", "\u{7}\u{9f}", "a\tb",
  ])
  func widthsAgreeWithTheTerminal(_ text: String) {
    var walk = ClusterWalk(Array(text.utf8))
    var (shown, columns) = ("", 0)
    while let cluster = walk.next(column: columns) {
      shown += walk.shown(cluster)
      columns += cluster.columns
    }
    #expect(DisplayWidth.columns(of: shown) == columns)
    var screen = TerminalScreen(columns: 80, rows: 2)
    _ = screen.feed(shown.utf8)
    #expect(screen.cursor.column == columns)
  }
}
