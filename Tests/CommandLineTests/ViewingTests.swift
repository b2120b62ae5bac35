import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What a person sees of records, on windows of two sizes, and what pipes and plain terminals get.
@Suite struct ViewingTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    let fixture = Fixtures.folder.appending(path: "records").path
    try #require(try bench.run(["import", fixture]).ending == .code(0))
  }

  private func open(
    _ arguments: [String], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      bench.program, ["--vault", bench.vault.string] + arguments, environment: environment,
      columns: columns, rows: rows)
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    return terminal
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func aRecordIsLaidOut(_ columns: Int, _ rows: Int) throws {
    let terminal = try open(["show", "first-day"], columns: columns, rows: rows)
    try terminal.wait { $0.isAlternate && $0.text.contains("• 首次通报") }
    let lines = terminal.screen.lines
    #expect(lines[0] == "First day")
    #expect(lines.contains("kind      note"))
    #expect(lines.contains("tags      draft, geneva"))
    #expect(lines.contains("mood      calm"))
    #expect(lines.contains { $0.hasPrefix("files     plan.bin, 5 bytes [") })
    #expect(lines.contains(String(repeating: "─", count: columns)))
    #expect(lines.contains("• 首次通报"))
    #expect(lines.contains("hour  who"))
    #expect(!terminal.screen.text.contains("**"))
    // Another width while it is shown.
    terminal.resize(columns: 50, rows: 24)
    try terminal.wait { $0.lines.contains("A walk by the lake with @wang-wei; see the plan") }
    try terminal.type("G")
    try terminal.wait(for: "│ (chatham) Nobody said no.")
    try terminal.type("q")
    #expect(try terminal.exit() == .code(0))
    #expect(!terminal.screen.everything.contains("lake"))
  }

  /// In 30 columns nothing is lost but by the width.
  @Test func aNarrowWindowShowsListsAndRecords() throws {
    let list = try open(["list", "note"], columns: 30)
    try list.wait { $0.isAlternate && $0.text.contains("First day") }
    #expect(list.screen.lines.contains { $0.hasPrefix("first-day") })
    try list.type("q")
    #expect(try list.exit() == .code(0))
    let record = try open(["show", "first-day"], columns: 30)
    try record.wait { $0.isAlternate && $0.lines.first == "First day" }
    #expect(record.screen.lines.contains(String(repeating: "─", count: 30)))
    try record.type("G")
    try record.wait(for: "(chatham) Nobody said no.")
    try record.type("q")
    #expect(try record.exit() == .code(0))
  }

  @Test func whatAPipeGetsIsWhatEditReads() throws {
    let text = try String(
      contentsOf: Fixtures.folder.appending(path: "records/first-day.md"), encoding: .utf8)
    for options in [[], ["--plain"], ["--raw"]] {
      let shown = try bench.run(["show", "first-day"] + options).answer
      #expect(shown == text, "\(options)")
      let before = try bench.run(["history", "first-day", "--format", "json"]).answer
      #expect(try bench.run(["edit", "first-day"], input: Array(shown.utf8)).ending == .code(0))
      #expect(try bench.run(["history", "first-day", "--format", "json"]).answer == before)
    }
  }

  @Test(arguments: [
    (["--raw"], "xterm"), (["--plain"], "xterm"), ([], "dumb"), ([], ""),
  ])
  func whoWantsTheSourceGetsIt(_ options: [String], _ term: String) throws {
    let terminal = try open(["show", "first-day"] + options, environment: ["TERM": term])
    try terminal.wait(for: "A walk by the **lake**")
    if options == ["--raw"] {
      #expect(terminal.screen.isAlternate)
      try terminal.type("q")
    } else {
      #expect(!terminal.output.contains(0x1b))
    }
    #expect(try terminal.exit() == .code(0))
  }

  @Test(arguments: [80, 120, 64]) func listsFitTheWindow(_ columns: Int) throws {
    let title = String(repeating: "很长的标题 ", count: 20)
    let date = "between the third and the ninth of March 2026"
    let add = try bench.run(["add", "note", "--title", title, "--date", date, "--tag", "one-tag"])
    #expect(add.ending == .code(0))
    let terminal = try open(["list"], columns: columns, rows: 24)
    try terminal.wait { $0.isAlternate && $0.text.contains("wang-wei") }
    #expect(terminal.screen.lines[1].contains("很长的标题") && terminal.screen.lines[1].contains("…"))
    #expect(terminal.screen.lines[2].contains(" 2026-"))
    terminal.resize(columns: 70, rows: 24)
    try terminal.wait { $0.columns == 70 && $0.lines[2].contains(" 2026-") }
    try terminal.type("q")
    #expect(try terminal.exit() == .code(0))
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func aTimelineIsDrawn(_ columns: Int, _ rows: Int) throws {
    let terminal = try open(["timeline", "quiet-water"], columns: columns, rows: rows)
    try terminal.wait { $0.isAlternate && $0.text.contains("A text on notice") }
    let lines = terminal.screen.lines
    let session = try #require(lines.firstIndex { $0.hasSuffix("First session") })
    #expect(lines[session].hasPrefix("2026-03-14"))
    #expect(lines.contains { $0.hasPrefix("2026-04-09") && $0.contains("A newsletter") })
    #expect(terminal.screen.text.contains("●") && terminal.screen.text.contains("◆"))
    try terminal.type("q")
    #expect(try terminal.exit() == .code(0))
    let plain = try open(["--plain", "timeline", "quiet-water"], columns: columns)
    #expect(try plain.exit() == .code(0))
    #expect(plain.screen.text.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(plain.screen.text.contains("A text on notice"))
    let piped = try bench.run(["timeline", "quiet-water"]).answer
    #expect(piped.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(try bench.run(["timeline", "wang-wei"]).ending == .code(64))
  }

  @Test func noColourIsDrawnForThoseWhoWantNone() throws {
    let text = "---\nslug: code\n---\nsome `code` and **strong**\n"
    #expect(try bench.run(["add", "note"], input: Array(text.utf8)).ending == .code(0))
    for (value, isColoured) in [("", true), ("1", false)] {
      let terminal = try open(["show", "code"], environment: ["NO_COLOR": value])
      try terminal.wait { $0.isAlternate && $0.text.contains("some code and strong") }
      try terminal.type("q")
      #expect(try terminal.exit() == .code(0))
      #expect(terminal.outputText.contains("\u{1b}[36m") == isColoured)
      #expect(terminal.outputText.contains("\u{1b}[1m"))
    }
  }
}
