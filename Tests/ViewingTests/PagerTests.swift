import TestSupport
import Testing
import Words

@testable import Terminal
@testable import Viewing

/// The pager: keys in, cells out; and on a pseudo-terminal.
@Suite struct PagerTests {
  private func screen(_ view: PagerView, columns: Int, rows: Int) -> TerminalScreen {
    var screen = TerminalScreen(columns: columns, rows: rows)
    _ = screen.feed(("\u{1b}[?7l" + view.screen()).utf8)
    return screen
  }

  @Test func aSpaceAtTheEdgeHidesNothing() {
    let view = PagerView(
      "0123456789 abc", title: "t", texts: Words(.english).pager,
      size: TerminalSize(columns: 10, rows: 4))
    #expect(screen(view, columns: 10, rows: 4).lines.prefix(2) == ["0123456789", "abc"])
  }

  @Test func matchesAreFoundAcrossRows() {
    let text = (1...20).map { "line \($0)" }.joined(separator: "\n") + "\nsome words that 会议 wrap"
    var view = PagerView(
      text, title: "t", texts: Words(.english).pager, size: TerminalSize(columns: 10, rows: 5))
    ([.character("/")] + "WORDS THAT 会".map { .character($0) } + [.enter] as [Key]).forEach {
      _ = view.press($0)
    }
    let screen = screen(view, columns: 10, rows: 5)
    let row = screen.lines.firstIndex(of: "some words") ?? 0
    #expect(screen.lines[row + 1] == "that 会议")
    #expect(!screen[row, 4].isReverse && screen[row, 5].isReverse && screen[row, 9].isReverse)
    #expect(screen[row + 1, 0].isReverse && screen[row + 1, 5].isReverse)
    #expect(!screen[row + 1, 7].isReverse)
  }

  @Test func aResizeKeepsThePlace() {
    let text = (1...50).map { "paragraph \($0) with a number of words in it" }.joined(
      separator: "\n")
    var view = PagerView(
      text, title: "t", texts: Words(.english).pager, size: TerminalSize(columns: 20, rows: 6))
    for _ in 0..<60 { _ = view.press(.down) }
    #expect(screen(view, columns: 20, rows: 6).lines[0].hasPrefix("paragraph 21"))
    view.resize(to: TerminalSize(columns: 80, rows: 6))
    #expect(screen(view, columns: 80, rows: 6).lines[0].hasPrefix("paragraph 21"))
    view.resize(to: TerminalSize(columns: 13, rows: 8))
    #expect(screen(view, columns: 13, rows: 8).lines[0] == "paragraph 21")
  }

  @Test func stylesEndWithTheRow() {
    let rows = MarkdownSheet("**strong** and *weak*").rows(width: 40, look: .styled)
    let drawn = rows[0].drawn(width: 40, reverse: [2..<9], allowsColor: true)
    #expect(
      drawn
        == "\u{1b}[1mst\u{1b}[0m\u{1b}[1m\u{1b}[7mrong\u{1b}[0m\u{1b}[7m an\u{1b}[0md \u{1b}[3mweak\u{1b}[0m"
    )
  }

  @Test func whatIsShownIsErased() throws {
    let bench = try ProbeBench()
    let terminal = try bench.start("markdown", "# 标题\n\n- one\n- **two**\n\n> said")
    try terminal.wait {
      $0.isAlternate && $0.lines.contains("│ said") && $0.lines.contains("• two")
    }
    try terminal.type("/said\r")
    try terminal.wait { $0[5, 2].isReverse }
    try terminal.type("q")
    #expect(try terminal.exit() == .code(0))
    #expect(bench.report == ["left"])
    #expect(terminal.screen.everything.allSatisfy { $0.isWhitespace })
  }

  @Test func idlenessLeaves() throws {
    let bench = try ProbeBench()
    let terminal = try bench.start("page-idle", "text")
    #expect(try terminal.exit() == .code(0))
    #expect(bench.report == ["idle"])
    #expect(!terminal.screen.everything.contains("text"))
  }

  @Test(arguments: [("markdown-plain", "xterm"), ("markdown", "dumb")])
  func plainDocumentsAreWrittenAtOnce(_ part: String, _ term: String) throws {
    let bench = try ProbeBench()
    let terminal = try bench.start(part, "# T\n\n*a*\n", environment: ["TERM": term])
    #expect(try terminal.exit() == .code(0))
    #expect(terminal.screen.text == "# T\n\n*a*")
    #expect(!terminal.output.contains(0x1b))
  }
}

/// The list of keys and what keys do come from one table.
@Suite struct PagerKeysTests {
  @Test(arguments: [24, 6]) func theHelpShowsEveryKeyAndComesBack(_ rows: Int) {
    let text = (0..<100).map { "line \($0)\n" }.joined()
    var view = PagerView(
      text, title: "t", texts: Words(.english).pager, size: TerminalSize(columns: 80, rows: rows))
    _ = view.press(.character("j"))
    let before = view.screen()
    #expect(view.press(.character("?")) == .redraw)
    var help = ""
    for _ in 0..<40 {
      let screen = view.screen()
      if screen == before { break }
      help += screen
      #expect(view.press(.enter) == .redraw)
    }
    #expect(view.screen() == before && view.top == 1)
    for action in PagerAction.allCases {
      let names = Pager.keys.keys(of: action).map { Words(.english).keyNames.name(of: $0) }
      #expect(!names.isEmpty && help.contains(names.joined(separator: ", ")), "\(action)")
    }
  }
}
