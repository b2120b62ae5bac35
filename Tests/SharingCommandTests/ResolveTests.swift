import CommandTestSupport
import SystemPackage
import TestSupport
import Testing

/// `resolve` on a terminal.
@Suite struct ResolveTests {
  private let both: CopyBench
  private var bench: Workbench { both.bench }

  init() throws {
    both = try CopyBench()
    try both.note("clock", "first line\n\nsecond line")
    try both.copy()
    try both.note("clock", "first line\n\nof here", command: "edit")
    try both.note("clock", "first line\n\nof there", in: both.other, command: "edit")
    try both.must(["merge", both.path("other.vault")])
  }

  /// Opens the comparison, with the question below it.
  private func start(_ arguments: [String] = []) throws -> PseudoTerminal {
    let terminal = try bench.start(["resolve", "clock"] + arguments)
    try terminal.wait {
      $0.isAlternate && $0.text.contains("Of clock") && $0.text.contains("{+")
        && $0.text.contains("Which version to keep?")
    }
    return terminal
  }

  @Test func titlesOfTheVersionsAreBelowOneAnother() throws {
    let terminal = try start()
    for row in ["clock (note)", "merged later  Of clock", "here first    Of clock"] {
      #expect(terminal.screen.text.contains(row), "\(terminal.screen.text)")
    }
    try terminal.type("q")
    #expect(try terminal.exit() == .code(0))
  }

  @Test(arguments: ["2", "２"]) func aNumberChooses(_ number: String) throws {
    let terminal = try start()
    // What is no answer changes nothing.
    try terminal.type("7")
    try terminal.type(number)
    #expect(try terminal.exit() == .code(0))
    #expect(try both.conflicts().isEmpty)
    #expect(try bench.run(["history", "clock"]).answer.split(separator: "\n").count == 5)
  }

  @Test func aNumberInALineMayHaveFullWidthDigits() throws {
    let terminal = try bench.start(["resolve", "clock", "--plain"])
    try terminal.wait(for: "Which version to keep?")
    try terminal.type("２\r")
    #expect(try terminal.exit() == .code(0))
    #expect(try both.conflicts().isEmpty)
  }

  @Test func leavingDecidesLater() throws {
    let terminal = try start()
    // Enter goes on reading.
    try terminal.type("\rq")
    #expect(try terminal.exit() == .code(0))
    #expect(try both.conflicts().count == 1)
  }

  @Test func aTextOfBothIsEdited() throws {
    let terminal = try start()
    try terminal.type("e")
    try terminal.wait { $0.text.contains("<<<<<<<") && $0.text.contains("Ctrl-S") }
    // With a mark left, nothing is saved.
    try terminal.type("\u{13}")
    try terminal.wait(for: "still contains")
    try terminal.type("n\r")
    _ = try terminal.exit()
    #expect(try both.conflicts().count == 1)
    // What was written is a draft, which `edit` goes on with, and refuses in the same way.
    let text = "---\nkind: note\nslug: clock\ntitle: Of clock\n---\n<<<<<<< a\nx\n>>>>>>> b\n"
    let refused = try bench.run(["edit", "clock"], input: Array(text.utf8))
    #expect(refused.ending == .code(65) && refused.messages.contains("<<<<<<<"), "\(refused)")
    try both.note("clock", "of both", command: "edit")
    #expect(try both.conflicts().isEmpty)
  }

  /// What a record in conflict would lose is said before, and not after.
  @Test func aConflictIsSaidBeforeWhatEndsItOrLeavesASideOut() throws {
    let terminal = try bench.start(["edit", "clock"])
    try terminal.wait(for: "replace the others with it?")
    #expect(terminal.screen.everything.contains("what you save replaces all of them"))
    try terminal.type("n\r")
    #expect(try terminal.exit() == .code(78))
    let removal = try bench.run(
      ["remove", "clock"], prefix: ["/usr/bin/setsid", "-w"])
    #expect(removal.messages.contains("all of them are removed"), "\(removal)")
    let shared = try bench.run(
      [
        "share", "clock", "--for", Workbench.stranger, "--include-private", "--to",
        both.path("x.age"),
      ])
    #expect(
      shared.ending == .code(0) && shared.messages.contains("only the newest one is shared"),
      "\(shared)")
    #expect(try both.conflicts().count == 1)
  }

  @Test func withoutATerminalAVersionHasToBeNamed() throws {
    let secrets = try bench.folder.open("secrets", .readOnly)
    let messages = try bench.folder.open("messages", .writeOnly)
    let process = try PseudoTerminal(
      "/usr/bin/setsid",
      [
        "--wait", bench.program.string, "--vault", bench.vault.string, "--passphrase-fd", "3",
        "resolve", "clock",
      ], descriptors: [2: messages, 3: secrets])
    #expect(try process.exit() == .code(69))
    let said = String(decoding: try bench.folder.read("messages"), as: UTF8.self)
    #expect(said.contains("--use"), "\(said)")
    for wrong in ["ffff", "xyz", "1"] {
      #expect(try bench.run(["resolve", "clock", "--use", wrong]).ending == .code(66))
    }
    try both.note("tide", "one")
    let whole = try bench.run(["resolve", "tide", "--use", "ffff"])
    #expect(
      whole.ending == .code(66) && whole.messages.contains("no conflicting versions"), "\(whole)")
  }
}
