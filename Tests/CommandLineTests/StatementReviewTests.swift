import CommandTestSupport
import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

/// Statements whose speaker a reader could guess: what leaves of them, and the review of them.
@Suite struct StatementReviewTests {
  private let bench: Workbench

  private static let clock = "a later clock for every notification"
  private static let ready = "ready to protest before"
  private static let thresholds = "rather have no thresholds"
  private static let page = "agreed on one page"

  init() throws {
    bench = try Workbench()
    try add(
      "person",
      """
      kind: person
      slug: luo-jing
      name: Luo Jing
      side: CN
      influence:
        - {policy: notification clock, body: State Council, strength: 4, evidence: adviser}
      """)
    try add(
      "person",
      "kind: person\nslug: ruth-abel\nname: Ruth Abel\nside: US\nperspective: thresholds and scale")
    try add("dialogue", "kind: dialogue\nslug: lake\ntitle: Lake talks\nrule: chatham")
    try add(
      "session",
      "kind: session\nslug: day-1\ntitle: Day\ndialogue: lake\nattendees: [luo-jing, ruth-abel]")
    try add(
      "note", "kind: note\nslug: first\nsession: day-1",
      """
      @luo-jing asked for \(StatementReviewTests.clock).

      One card said: "We were \(StatementReviewTests.ready) we were ready to ask."

      RA: I would \(StatementReviewTests.thresholds).

      @luo-jing and @ruth-abel \(StatementReviewTests.page).

      the room was quiet
      """)
  }

  private func add(_ kind: String, _ front: String, _ body: String = "") throws {
    let text = "---\n\(front)\n---\n\(body)\n"
    let run = try bench.run(["add", kind], input: Array(text.utf8))
    try #require(run.ending == .code(0), "\(run)")
  }

  private func summary(_ name: String) throws -> String {
    String(decoding: try bench.folder.read(name), as: UTF8.self)
  }

  // MARK: - Without a terminal

  @Test func withoutATerminalTheyAreWithheldAndListed() throws {
    let run = try bench.run(["export", "summary", "lake", "--keep-order"])
    #expect(run.ending == .code(0), "\(run.messages)")
    #expect(run.answer.contains(StatementReviewTests.page))
    #expect(run.answer.contains("the room was quiet"))
    for text in [
      StatementReviewTests.clock, StatementReviewTests.ready, StatementReviewTests.thresholds,
    ] { #expect(!run.answer.contains(text), "\(text)") }
    for number in 1...3 {
      #expect(
        run.messages.contains("withheld: first, paragraph \(number): readers could tell who said"))
    }
    #expect(run.messages.contains("3 statements were withheld"))
    #expect(run.messages.contains("--allow-attributable"))

    let all = try bench.run(["export", "summary", "lake", "--allow-attributable"])
    #expect(all.answer.contains("later clock") && all.answer.contains("ready to protest"))
    #expect(!all.messages.contains("withheld"))
    #expect(!all.answer.contains("Luo") && !all.answer.contains("Abel"))
  }

  @Test func whereNothingIsLeftThereIsNoFile() throws {
    try add("dialogue", "kind: dialogue\nslug: pond\ntitle: Pond talks\nrule: open")
    try add("note", "kind: note\nslug: second\ndialogue: pond", "I would wait.")
    let target = bench.folder.file("none.md").string
    let run = try bench.run(["export", "summary", "pond", "--yes", "--to", target])
    #expect(run.ending == .code(78), "\(run)")
    #expect(run.messages.contains("withheld: second, paragraph 1"))
    #expect(run.messages.contains("every statement was withheld; no file was written"))
    #expect(!bench.exists("none.md"))
    #expect(try bench.run(["list", "release"]).answer.isEmpty)
  }

  @Test func backingLetsOnlySharedViewsLeave() throws {
    let two = try bench.run(["export", "summary", "lake", "--backed", "2", "--yes"])
    #expect(two.ending == .code(0), "\(two.messages)")
    #expect(two.answer.contains(StatementReviewTests.page))
    #expect(!two.answer.contains("quiet") && !two.answer.contains("clock"))
    #expect(two.answer.contains("shared by several participants from more than one side"))
    #expect(two.messages.contains("first, paragraph 5: nobody is named as its source"))
    let one = try bench.run([
      "export", "summary", "lake", "--backed", "1", "--allow-attributable", "--yes",
    ])
    #expect(one.answer.contains("later clock") && !one.answer.contains("quiet"))
    #expect(!one.answer.contains("shared by"))
    #expect(
      try bench.run(["export", "summary", "lake", "--backed", "3", "--yes"]).ending == .code(78))
    #expect(try bench.run(["export", "summary", "lake", "--backed", "0"]).ending == .code(64))
  }

  @Test func redactingIsNotConcerned() throws {
    let run = try bench.run(["redact"], input: Array("I would wait, said Luo Jing.".utf8))
    #expect(run.ending == .code(0))
    #expect(run.answer.contains("I would wait"))
  }

  @Test func aReleaseIsFoundOnlyByItsKind() throws {
    #expect(try bench.run(["export", "summary", "lake", "--yes"]).ending == .code(0))
    let plain = try bench.run(["search", "quiet", "--format", "json"])
    #expect(plain.answer.contains("\"note\"") && !plain.answer.contains("\"release\""))
    let asked = try bench.run(["search", "quiet kind:release", "--format", "json"])
    #expect(asked.answer.contains("\"release\"") && !asked.answer.contains("\"note\""))
  }

  // MARK: - On a terminal

  private func start(_ name: String, _ arguments: [String] = []) throws -> PseudoTerminal {
    try bench.start(
      ["export", "summary", "lake", "--keep-order", "--to", bench.folder.file(name).string]
        + arguments)
  }

  /// Replaces the text in the editor.
  private func rewrite(_ terminal: PseudoTerminal, _ text: String) throws {
    try terminal.wait(for: "Ctrl-S saves")
    // All of it is marked and cut.
    for keys in ["\u{1b}a", "\u{1b}>", "\u{b}", text] { try terminal.type(keys) }
    try terminal.wait { $0.text.contains(text) }
    try terminal.type("\u{13}")
    try terminal.wait { $0.text.contains("w withhold") }
  }

  @Test func aReviewRewritesWithholdsJoinsAndAsksNothingTwice() throws {
    let first = try start("one.md")
    try first.wait(for: "1 of 5, 3 undecided")
    // Whom a reader would guess, and from what.
    try first.wait(for: "said by Luo Jing")
    try first.wait(for: "a reader would guess Luo Jing, from \"")
    try first.wait(for: "clock")
    try first.type("e")
    try rewrite(first, "the hours came up, which Quixano minds.")
    try first.wait(for: "2 of 5, 2 undecided")
    try first.wait(for: "own words: first person and a quotation")
    try first.type("w")
    try first.wait(for: "3 of 5, 1 undecided")
    try first.type("j4\r")
    try first.wait(for: StatementReviewTests.thresholds)
    try rewrite(first, "Some spoke about scale; all wanted brevity.")
    try first.wait(for: "0 undecided")
    try first.type("f")
    // The rewriting is scanned like anything else.
    try first.wait(for: "m mask")
    try first.wait(for: "Quixano")
    try first.wait(for: "1 undecided")
    try first.type("m")
    try first.wait(for: ", 0 undecided")
    try first.type("f")
    #expect(try first.exit() == .code(0), "\(first.screen.text)")
    let text = try summary("one.md")
    #expect(text.contains("the hours came up, which […] minds."), "\(text)")
    #expect(text.contains("all wanted brevity."))
    #expect(text.contains("the room was quiet"))
    for words in [
      StatementReviewTests.clock, StatementReviewTests.ready, StatementReviewTests.thresholds,
      StatementReviewTests.page, "Quixano",
    ] { #expect(!text.contains(words), "\(words)") }

    // Without a terminal the decisions hold too, and nothing is open.
    let script = try bench.run(["export", "summary", "lake", "--keep-order", "--yes"])
    #expect(script.answer.contains("the hours came up") && !script.answer.contains("card said"))
    #expect(!script.messages.contains("withheld"))

    // The second run asks about the new statement alone.
    try add("note", "kind: note\nslug: third\nsession: day-1", "We object, and I say so.")
    let second = try start("two.md")
    try second.wait(for: "1 of 1, 1 undecided")
    #expect(second.screen.text.contains("third, paragraph 1"))
    try second.type("f")
    try second.wait(for: "1 undecided will be withheld")
    try second.type("f")
    #expect(try second.exit() == .code(0), "\(second.screen.text)")
    #expect(try !summary("two.md").contains("object"))

    // Everything is asked again, whatever was answered; the rewriting is offered.
    let third = try start("three.md", ["--ask-again"])
    try third.wait(for: "1 of 6, 5 undecided")
    try third.type("e")
    try third.wait(for: "Ctrl-S saves")
    try third.wait(for: "the hours came up, which Quixano minds.")
    try third.type("\u{11}")
    try third.wait(for: "w withhold")
    try third.type("q")
    try third.wait(for: "no file will be written")
    try third.type("q")
    #expect(try third.exit() == .code(78))
  }

  @Test func decisionsAreKeptThoughTheReviewIsLeft() throws {
    let first = try start("x.md")
    try first.wait(for: "3 undecided")
    try first.type("w")
    try first.wait(for: "2 undecided")
    try first.type("q")
    try first.wait(for: "no file will be written")
    try first.type("q")
    #expect(try first.exit() == .code(78))
    // Terms were not come to yet.
    #expect(first.screen.text.contains("decide on the rest"), "\(first.screen.text)")
    let second = try start("y.md")
    try second.wait(for: "1 of 4, 2 undecided")
    try second.type("qq")
    #expect(try second.exit() == .code(78))
  }

  @Test func whatIsBeingWrittenIsKeptThoughTheProgramHasToEnd() throws {
    let first = try start("x.md")
    try first.wait(for: "3 undecided")
    try first.type("e")
    try first.wait(for: "Ctrl-S saves")
    try first.type("HALF A SENTENCE ")
    try first.wait(for: "HALF A SENTENCE")
    first.send(SIGTERM)
    #expect(try first.exit() == .code(130))
    #expect(!bench.exists("x.md"))
    // Nothing was decided by that.
    #expect(try !bench.run(["export", "summary", "lake", "--yes"]).answer.contains("HALF"))
    let second = try start("y.md")
    try second.wait(for: "3 undecided")
    try second.type("e")
    try second.wait(for: "HALF A SENTENCE")
    try second.type("\u{11}")
    try second.wait(for: "w withhold")
    try second.type("qq")
    #expect(try second.exit() == .code(78))
  }

  @Test func askedAgainWithoutAnAnswerAStatementStays() throws {
    let first = try start("one.md")
    try first.wait(for: "1 of 5, 3 undecided")
    try first.type("aaaf")
    #expect(try first.exit() == .code(0), "\(first.screen.text)")
    #expect(try summary("one.md").contains(StatementReviewTests.clock))
    let second = try start("two.md", ["--ask-again"])
    try second.wait(for: "1 of 5, 3 undecided")
    try second.type("ff")
    try second.wait(for: "m mask")
    try second.type("ff")
    try second.wait(for: "q quits")
    try second.type("q")
    try second.wait(for: "Write it anyway?")
    try second.type("y\r")
    #expect(try second.exit() == .code(0), "\(second.screen.text)")
    #expect(try !summary("two.md").contains(StatementReviewTests.clock))
    // The old answer is gone.
    let script = try bench.run(["export", "summary", "lake", "--yes"])
    #expect(script.messages.contains("3 statements were withheld"), "\(script.messages)")
  }

  @Test func emptyAndUnchangedTextsAreNoRewriting() throws {
    let terminal = try start("x.md")
    try terminal.wait(for: "1 of 5, 3 undecided")
    try terminal.type("e")
    try terminal.wait(for: "Ctrl-S saves")
    try terminal.type(" \u{13}")
    try terminal.wait(for: "still the words of the notes")
    #expect(terminal.screen.text.contains("1 of 5, 3 undecided"))
    try terminal.type("e")
    try terminal.wait(for: "Ctrl-S saves")
    for keys in ["\u{1b}a", "\u{1b}>", "\u{b}", " \u{13}"] { try terminal.type(keys) }
    try terminal.wait(for: "the text is empty")
    #expect(terminal.screen.text.contains("1 of 5, 3 undecided"))
    try terminal.type("qq")
    #expect(try terminal.exit() == .code(78))
  }

  @Test func aJoinThatIsUndoneAndMadeAgainHasEachTextOnce() throws {
    let terminal = try start("x.md")
    try terminal.wait(for: "1 of 5, 3 undecided")
    try terminal.type("j5\r")
    try rewrite(terminal, "One spoke of hours in a quiet room.")
    try terminal.wait(for: "2 undecided")
    try terminal.type("u")
    try terminal.wait(for: "1 of 5, 3 undecided")
    try terminal.type("j5\r")
    try terminal.wait(for: "Ctrl-S saves")
    try terminal.wait(for: "the room was quiet")
    // What was written for both is not joined with one of them a second time.
    let text = terminal.screen.text
    #expect(!text.contains("hours in a quiet room"), "\(text)")
    for words in ["the room was quiet", StatementReviewTests.clock] {
      #expect(text.ranges(of: words).count == 1, "\(text)")
    }
    try terminal.type("\u{11}")
    try terminal.wait(for: "w withhold")
    try terminal.type("qq")
    #expect(try terminal.exit() == .code(78))
  }

  @Test func aWrongAnswerAboutALabelIsCorrected() throws {
    try add("note", "kind: note\nslug: third\nsession: day-1", "QX: the text should be shorter.")
    let first = try start("x.md")
    try first.wait(for: "Who is QX in the notes")
    try first.type("ruth-abel\r")
    try first.wait(for: "undecided")
    try first.type("qq")
    #expect(try first.exit() == .code(78))
    let second = try start("y.md", ["--ask-again"])
    try second.wait(for: "Who is QX in the notes (press Enter to keep Ruth Abel")
    try second.type("luo-jing\r")
    try second.wait(for: "undecided")
    try second.type("\u{1b}[F")
    try second.wait { $0.text.contains("third, paragraph 1 (chatham); said by Luo Jing") }
    try second.type("qq")
    #expect(try second.exit() == .code(78))
    let third = try start("z.md", ["--ask-again"])
    try third.wait(for: "press Enter to keep Luo Jing")
    try third.type("-\r")
    try third.wait(for: "undecided")
    try third.type("qq")
    #expect(try third.exit() == .code(78))
    let fourth = try start("z.md", ["--ask-again"])
    try fourth.wait(for: "press Enter to keep nobody")
    try fourth.type("\r")
    try fourth.wait(for: "undecided")
    try fourth.type("qq")
    #expect(try fourth.exit() == .code(78))
  }

  @Test func initialsAreAskedAboutOnce() throws {
    try add("note", "kind: note\nslug: third\nsession: day-1", "QX: the text should be shorter.")
    let first = try start("x.md")
    try first.wait(for: "Who is QX in the notes")
    try first.type("nobody-here\r")
    try first.wait(for: "no such record")
    try first.type("ruth-abel\r")
    try first.wait(for: "undecided")
    // The statement is hers from now on.
    let source = "third, paragraph 1 (chatham); said by Ruth Abel"
    try first.type("\u{1b}[F")
    try first.wait { $0.text.contains("third, paragraph 1") }
    #expect(first.screen.text.contains(source), "\(first.screen.text)")
    try first.type("qq")
    #expect(try first.exit() == .code(78))
    let second = try start("y.md")
    try second.wait(for: "undecided")
    #expect(!second.screen.everything.contains("Who is QX"))
    try second.type("qq")
    #expect(try second.exit() == .code(78))
  }

  @Test func aPreviewShowsWhatWouldLeaveAndRecordsNothing() throws {
    let before = try bench.bytes()
    let terminal = try bench.start(["export", "summary", "lake", "--preview"])
    try terminal.wait { $0.isAlternate && $0.text.contains(StatementReviewTests.page) }
    #expect(!terminal.screen.text.contains(StatementReviewTests.ready))
    try terminal.type("q")
    #expect(try terminal.exit() == .code(0), "\(terminal.screen.text)")
    #expect(terminal.screen.text.contains("withheld: first, paragraph 1"))
    #expect(try bench.bytes() == before)
    #expect(try bench.run(["export", "summary", "lake", "--preview"]).ending == .code(69))
    #expect(
      try bench.run(["export", "summary", "lake", "--preview", "--to", "x.md"]).ending == .code(64))
  }
}
