import TestSupport
import Testing

/// The text editor on a pseudo-terminal, as a person uses it.
@Suite struct TextEditorTests {
  private let bench: ProbeBench

  init() throws {
    bench = try ProbeBench()
  }

  @Test(arguments: [(80, 24), (120, 40), (20, 5)])
  func aTextIsWrittenSavedAndErased(_ columns: Int, _ rows: Int) throws {
    let terminal = try bench.start("edit", "first 会议", columns: columns, rows: rows)
    try terminal.wait { $0.isAlternate && $0.lines[0] == "first 会议" && $0.text.contains("note 笔记") }
    try terminal.type("\u{5}\rsecond\u{1b}[D\u{1b}[D谈\u{1b}[A!")
    try terminal.wait { $0.text.contains("seco谈nd") && $0.text.contains("first !会议") }
    try terminal.type("\u{13}")
    #expect(try terminal.exit() == .code(0))
    #expect(bench.report == ["saved:first !会议|seco谈nd"])
    #expect(!terminal.screen.isAlternate && !terminal.screen.bracketsPastes)
    #expect(!terminal.screen.everything.contains("会"))
    #expect(!terminal.screen.everything.contains("first"))
  }

  @Test func leavingAsks() throws {
    let terminal = try bench.start("edit", "kept")
    try terminal.wait(for: "unchanged")
    try terminal.type("x\u{11}")
    try terminal.wait(for: "Quit without saving?")
    try terminal.type("n")
    try terminal.wait(for: "Ctrl-S saves")
    try terminal.type("\u{3}")
    try terminal.wait(for: "Quit without saving?")
    try terminal.type("y")
    #expect(try terminal.exit() == .code(0))
    #expect(bench.report == ["cancelled"])
  }

  @Test func aPasteIsOneChange() throws {
    let terminal = try bench.start("edit", "")
    try terminal.wait { $0.bracketsPastes }
    try terminal.type("\u{1b}[200~一\rtwo\r\nthree\u{13}\u{1b}[201~")
    try terminal.wait(for: "three")
    try terminal.type("\u{1a}")
    try terminal.wait { !$0.text.contains("three") }
    try terminal.type("\u{19}\u{13}")
    #expect(try terminal.exit() == .code(0))
    #expect(bench.report == ["saved:一|two|three"])
  }

  @Test func wordsWrapAndAResizeKeepsThePlace() throws {
    let text = (1...30).map { "line \($0) with some words and 会议记录" }.joined(separator: "\n")
    let terminal = try bench.start("edit", text, columns: 20, rows: 6)
    try terminal.wait { $0.lines[0] == "line 1 with some" && $0.lines[1] == "words and 会议记录" }
    try terminal.type("\u{6}line 20\r")
    try terminal.wait { screen in
      screen.lines.contains("line 20 with some") && screen[screen.cursor.row, 0].isReverse
    }
    terminal.resize(columns: 60, rows: 10)
    try terminal.wait { $0.lines.contains("line 20 with some words and 会议记录") }
    // High enough for the list of keys to be one page.
    terminal.resize(columns: 60, rows: 60)
    try terminal.wait { $0.lines.count == 60 && $0.text.contains("line 20 with some words") }
    try terminal.type("\u{1b}OP")
    try terminal.wait(for: "Shift-F3")
    try terminal.type("x\u{13}")
    #expect(try terminal.exit() == .code(0))
  }

  @Test func idlenessHandsTheDraftBack() throws {
    let terminal = try bench.start("edit-idle", "a")
    try terminal.wait(for: "unchanged")
    try terminal.type("会")
    #expect(try terminal.exit() == .code(0))
    #expect(bench.report == ["idle:3:会a"])
    #expect(!terminal.screen.everything.contains("会"))
  }

  @Test(arguments: [15, 1] as [CInt]) func beingAskedToEndHandsTheDraftBack(_ signal: CInt) throws {
    let terminal = try bench.start("edit", "a")
    try terminal.wait(for: "unchanged")
    try terminal.type("b")
    try terminal.wait(for: "ba")
    terminal.send(signal)
    #expect(try terminal.exit() == .code(0))
    #expect(bench.report == ["stopped:1:ba"])
  }

  @Test func suspensionErasesTheText() throws {
    let terminal = try bench.start("edit", "text 会议")
    try terminal.wait(for: "text 会议")
    terminal.send(20)
    try terminal.wait(forOutput: "\u{1b}[?1049l")
    try terminal.wait { $0.isAlternate && $0.lines[0] == "text 会议" && $0.bracketsPastes }
    try terminal.type("\u{13}")
    #expect(try terminal.exit() == .code(0))
    #expect(bench.report == ["saved:text 会议"])
  }

  @Test func aDumbTerminalIsRefused() throws {
    let terminal = try bench.start("edit", "a", environment: ["TERM": "dumb"])
    #expect(try terminal.exit() == .code(0))
    #expect(bench.report == ["error:noTerminal"])
  }

  @Test func fiveMegabytesAreEdited() throws {
    let terminal = try bench.start("edit-large")
    try terminal.wait(for: "0123 会议 word")
    try terminal.type("\u{1b}[1;5Fend\u{1b}[5~x\u{1b}[1;5Hy")
    try terminal.wait { $0.lines[0] == "y0123 会议 word" }
    try terminal.type("\u{13}")
    #expect(try terminal.exit() == .code(0))
    #expect(bench.report == ["saved:5100005 bytes"])
  }
}
