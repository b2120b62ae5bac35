import TestSupport
import Testing

/// The line editor on a pseudo-terminal, as a person uses it.
@Suite struct LineEditorTests {
  private let bench: ProbeBench

  init() throws {
    bench = try ProbeBench()
  }

  @Test(arguments: [(80, 24), (120, 40), (20, 5)])
  func whatIsTypedIsEditedAndErased(_ columns: Int, _ rows: Int) throws {
    let terminal = try bench.start("line", columns: columns, rows: rows)
    try terminal.wait(for: "subrosa>")
    try terminal.type("search 会记\u{1b}[D议\r")
    try bench.wait(for: "line:search 会议记")
    try terminal.wait { $0.text == "subrosa>" }
    try terminal.type("\u{1b}[A")
    try terminal.wait(for: "会议记")
    try terminal.type("\u{3}")
    try bench.wait(for: "cancelled")
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))
    #expect(!terminal.screen.everything.contains("会"))
    #expect(!terminal.screen.everything.contains("search"))
    #expect(!terminal.screen.bracketsPastes)
  }

  @Test func aLongLineNeverLeavesTheWindow() throws {
    let terminal = try bench.start("line", columns: 20, rows: 5)
    try terminal.wait(for: "subrosa>")
    let text = (0..<60).map { "会议\($0) " }.joined()
    try terminal.type(text)
    try terminal.wait(for: "会议59")
    try terminal.type("\u{1}x\u{5}")
    try terminal.wait { $0.text.contains("59") && !$0.text.contains("subrosa") }
    try terminal.type("\r")
    try bench.wait(for: "line:x会议0 会议1 ")
    try terminal.wait { $0.text == "subrosa>" }
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))
    #expect(!terminal.screen.everything.contains("会"))
  }

  @Test func aPasteOfManyLinesRunsNothing() throws {
    let terminal = try bench.start("line")
    try terminal.wait { $0.bracketsPastes && $0.text.contains("subrosa>") }
    try terminal.type("\u{1b}[200~rm\rlist\r\nshow 会议\r\u{1b}[201~")
    try terminal.wait(for: "subrosa> rm list show 会议")
    #expect(bench.report.isEmpty)
    try terminal.type("!\r")
    try bench.wait(for: "line:rm list show 会议!")
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))
  }

  @Test func completionListsAndErasesCandidates() throws {
    let terminal = try bench.start("line")
    try terminal.wait(for: "subrosa>")
    try terminal.type("s\t")
    try terminal.wait { $0.lines.contains("search  show") }
    try terminal.type("h")
    try terminal.wait { !$0.text.contains("search") && $0.text.contains("subrosa> sh") }
    try terminal.type("\t会\t\t")
    try terminal.wait { $0.text.contains("subrosa> show 会") && $0.text.contains("会谈") }
    try terminal.type("\r")
    try bench.wait(for: "line:show 会")
    try terminal.wait { $0.text == "subrosa>" }
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))
  }

  @Test func theHistoryIsSearched() throws {
    let terminal = try bench.start("line")
    try terminal.wait(for: "subrosa>")
    try terminal.type("show alpha\rlist\r\u{12}ALP")
    try terminal.wait(for: "(search 'ALP') show alpha")
    try terminal.type("\r\u{4}")
    #expect(try terminal.exit() == .code(0))
    #expect(bench.report == ["line:show alpha", "line:list", "line:show alpha", "end"])
    #expect(!terminal.screen.everything.contains("alpha"))
  }

  @Test func idlenessErasesWhatWasTyped() throws {
    let terminal = try bench.start("line-idle")
    try terminal.wait(for: "subrosa>")
    try terminal.type("half a 会")
    #expect(try terminal.exit() == .code(0))
    #expect(bench.report == ["must lock"])
    #expect(terminal.screen.everything.allSatisfy { $0.isWhitespace })
  }

  @Test func anotherWindowSizeLosesAndLeavesNothing() throws {
    let terminal = try bench.start("line", columns: 40, rows: 10)
    try terminal.wait(for: "subrosa>")
    try terminal.type("0123456789 0123456789 0123456789 会议")
    try terminal.wait(for: "会议")
    terminal.resize(columns: 20, rows: 10)
    try terminal.wait { $0.lines.contains("9 会议") }
    try terminal.type("\u{3}\u{4}")
    #expect(try terminal.exit() == .code(0))
    #expect(!terminal.screen.everything.contains("0123"))
  }

  @Test func aKeptLineStaysWhereItIs() throws {
    let terminal = try bench.start("line-kept")
    try terminal.wait(for: "subrosa>")
    try terminal.type("list\u{1b}[H\r")
    try terminal.wait { $0.text == "subrosa> list\nsubrosa>" }
    try terminal.type("\u{c}")
    try terminal.wait { $0.text == "subrosa>" }
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))
  }

  @Test func aDumbTerminalGetsNoSequences() throws {
    let terminal = try bench.start("line", environment: ["TERM": "dumb"])
    try terminal.wait(for: "subrosa>")
    try terminal.type("list\r")
    try bench.wait(for: "line:list")
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))
    #expect(!terminal.output.contains(0x1b))
  }

  @Test func whatIsTypedAheadIsNotEchoedAndNotLost() throws {
    let terminal = try bench.start("line-quiet")
    try terminal.wait(for: "working")
    try terminal.type("typed ahead\r")
    try terminal.wait(for: "subrosa>")
    #expect(terminal.outputText.split(separator: "subrosa>")[0].contains("typed") == false)
    try bench.wait(for: "line:typed ahead")
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))
    #expect(!terminal.screen.everything.contains("typed"))
  }

  // The program leads a session of its own, so that the kernel goes on at once: what is seen is
  // that the screen is tidied before and drawn again behind.
  @Test func suspensionTidiesTheScreen() throws {
    let terminal = try bench.start("line")
    try terminal.wait(for: "subrosa>")
    try terminal.type("half")
    try terminal.wait(for: "subrosa> half")
    let before = terminal.output.count
    try terminal.type("\u{1a}")
    try terminal.wait(forOutput: "\u{1b}[?2004l")
    try terminal.wait { $0.text == "subrosa> half" && $0.bracketsPastes }
    let sent = String(decoding: terminal.output[before...], as: UTF8.self)
    #expect(sent.hasPrefix("\r\u{1b}[C\u{1b}[J\r\u{1b}[2K\u{1b}[?2004l"))
    try terminal.type("\r\u{4}")
    #expect(try terminal.exit() == .code(0))
    #expect(bench.report.first == "line:half")
  }

  @Test func theProcessIsAskedToEndAndTidiesUp() throws {
    let terminal = try bench.start("line")
    try terminal.wait(for: "subrosa>")
    try terminal.type("secret")
    try terminal.wait(for: "secret")
    terminal.send(15)
    #expect(try terminal.exit() == .code(0))
    #expect(bench.report == ["error:interrupted"])
    #expect(!terminal.screen.everything.contains("secret"))
  }
}
