import CommandTestSupport
import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

/// Summaries of the sample dialogue, as scripts and people make them.
@Suite struct SummaryTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    try bench.must(["import", Fixtures.sample()])
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try bench.folder.read(name), as: UTF8.self)
  }

  private func note(_ slug: String, _ body: String) throws {
    let front = "kind: note\ndialogue: linth\ndate: 2027-01-01"
    let text = "---\n\(front)\n---\n\(body)\n"
    let run = try bench.run(["add", "note", "--slug", slug], input: Array(text.utf8))
    try #require(run.ending == .code(0), "\(run)")
  }

  private static let names = [
    "Abernethy", "Zurbriggen", "Nambiar", "Whitcombe", "Oyelaran", "Luo", "Shen", "Gu Boyan",
    "Tong",
    "沈若川", "罗静怡", "顾大使", "Vitznau", "Linth", "Glarus",
  ]

  // MARK: - Without a terminal

  /// Nobody can decide about so many, and hostile texts must not take long.
  @Test func moreParagraphsThanCanBeDecidedAreRefused() throws {
    try note("long", String(repeating: "(chatham) a\n\n", count: 50_001))
    let run = try bench.run(["export", "summary", "linth", "--allow-attributable"])
    #expect(run.ending == .code(78), "\(run)")
    #expect(run.messages.contains("more than 50000 paragraphs"))
    #expect(run.answer.isEmpty)
  }

  @Test(arguments: ["markdown", "html", "text", "json"])
  func nobodyIsNamedInAnyForm(_ form: String) throws {
    #expect(try bench.run(["import", Fixtures.sample("sample-leak")]).ending == .code(0))
    let run = try bench.run(["export", "summary", "linth", "--as", form, "--allow-attributable"])
    #expect(run.ending == .code(0), "\(run.messages)")
    #expect(run.answer.contains("[…]"))
    // The note that was marked in a hurry leaves too, without its names.
    #expect(run.answer.contains("had written nearly the same sentence"))
    for name in SummaryTests.names { #expect(!run.answer.contains(name), "\(name)") }
    #expect(!run.answer.contains("winter garden"))
    if form == "json" {
      let object = try JSONSerialization.jsonObject(with: Data(run.answer.utf8)) as? [String: Any]
      #expect(object?["title"] as? String == "Summary")
    }
  }

  /// A session need not belong to the dialogue to have a place that nobody is told.
  @Test func thePlaceOfANotesSessionIsReplaced() throws {
    for words in [
      ["dialogue", "--slug", "alps", "--title", "Alpine", "--rule", "open"],
      ["session", "--slug", "s9", "--title", "Ninth", "--begins", "2028-05-01"]
        + ["--place", "the red barn, lower village"],
      ["note", "--slug", "n9", "--title", "Walk", "--dialogue", "alps", "--session", "s9"],
    ] {
      let text = "(open) Limits were discussed in the red barn in lower village.\n"
      let run = try bench.run(["add"] + words, input: Array(text.utf8))
      try #require(run.ending == .code(0), "\(run)")
    }
    let run = try bench.run(
      ["export", "summary", "alps", "--audience", "open", "--yes", "--allow-attributable"])
    #expect(run.ending == .code(0) && run.answer.contains("Limits were discussed"), "\(run)")
    for word in ["barn", "village"] { #expect(!run.answer.contains(word), "\(run)") }
  }

  @Test func eachAudienceGetsNoMoreThanItsMarks() throws {
    try note("marks", "(chatham) first words\n\n(side) second words\n\n(open) third words")
    for (audience, count) in [("open", 1), ("side", 2), ("chatham", 3)] {
      let run = try bench.run(["export", "summary", "linth", "--audience", audience])
      let seen = ["first words", "second words", "third words"].filter { run.answer.contains($0) }
      #expect(seen.count == count, "\(audience)")
      #expect(seen.last == "third words")
    }
    #expect(
      try bench.run(["export", "summary", "linth", "--audience", "all"]).ending == .code(64))
  }

  @Test func whatIsDrawnAsCodeIsJudgedAsCode() throws {
    try note("unclosed", "(open) first words\n\n```\nsecond words\n\n(open) third words")
    let run = try bench.run(["export", "summary", "linth", "--audience", "open"])
    #expect(run.ending == .code(0))
    #expect(run.answer.contains("first words"))
    #expect(!run.answer.contains("second words") && !run.answer.contains("third words"))
    let terminal = try PseudoTerminal(
      bench.program, ["--vault", bench.vault.string, "show", "unclosed"])
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait { $0.isAlternate && $0.text.contains("third words") }
    // Code is indented.
    #expect(terminal.screen.lines.contains("(open) first words"))
    #expect(terminal.screen.lines.contains("  second words"))
    #expect(terminal.screen.lines.contains("  (open) third words"))
    try terminal.type("q")
    #expect(try terminal.exit() == .code(0))
  }

  @Test func aSeedMakesTheSameFileAgain() throws {
    let first = try bench.run(["export", "summary", "linth"])
    let other = try bench.run(["export", "summary", "linth"])
    #expect(first.answer != other.answer)
    #expect(other.messages.contains("1 earlier export shares statements"))
    let list = try bench.run(["list", "release", "--format", "json"])
    let records = try #require(
      JSONSerialization.jsonObject(with: Data(list.answer.utf8)) as? [[String: Any]])
    let id = try #require(records.last?["id"] as? String)
    let shown = try bench.run(["show", id]).answer
    let seed = try #require(shown.firstMatch(of: /seed: "?([0-9a-f]{64})"?/)).1
    #expect(shown.contains("rule: chatham"))
    #expect(shown.contains("to: [standard output]"))
    let again = try bench.run(["export", "summary", "linth", "--seed", String(seed)])
    #expect(again.answer == first.answer)
    #expect(try bench.run(["export", "summary", "linth", "--seed", "12"]).ending == .code(64))
  }

  @Test(arguments: [
    ("a.html", [], "<!DOCTYPE html>"), ("a.TXT", [], "Summary\n"), ("a.json", [], "{\n"),
    ("a.md", [], "# Summary\n"), ("a", [], "# Summary\n"),
    ("b.html", ["--as", "text"], "Summary\n"),
  ])
  func theFilesNameSaysItsFormat(_ name: String, _ form: [String], _ beginning: String) throws {
    let file = bench.folder.file(name).string
    let run = try bench.run(
      ["export", "summary", "linth", "--allow-attributable", "--to", file] + form)
    #expect(run.ending == .code(0), "\(run)")
    #expect(try text(name).hasPrefix(beginning))
  }

  @Test func aFolderGetsAFileWithANeutralName() throws {
    let folder = bench.folder.path.string
    let run = try bench.run(
      ["export", "summary", "linth", "--as", "html", "--to", folder, "--for", "the steering group"])
    #expect(run.ending == .code(0), "\(run)")
    #expect(run.messages.contains("written; the vault keeps a record of this release"))
    #expect(try text("summary.html").contains("default-src 'none'"))
    let again = try bench.run(["export", "summary", "linth", "--as", "html", "--to", folder])
    #expect(again.ending == .code(73))
    let list = try bench.run(["search", "steering kind:release", "--format", "json"])
    #expect(list.answer.contains("\"kind\" : \"release\""))
  }

  @Test func aKnownTermInTheFinishedFileRefusesIt() throws {
    #expect(try bench.run(["protect", "add", "Summary"]).ending == .code(0))
    let target = bench.folder.file("out.md").string
    let run = try bench.run(["export", "summary", "linth", "--to", target])
    #expect(run.ending == .code(78))
    #expect(run.messages.contains("nothing was written"))
    #expect(!bench.exists("out.md"))
    let list = try bench.run(["list", "release"])
    #expect(list.answer.isEmpty && list.messages == "subrosa: no records match\n")
  }

  @Test func aFileNamedAfterSomebodyIsRefused() throws {
    let target = bench.folder.file("luo-jingyi.md").string
    let run = try bench.run(["export", "summary", "linth", "--to", target])
    #expect(run.ending == .code(78), "\(run)")
    #expect(run.messages.contains("file name contains a name or protected term"))
    #expect(!bench.exists("luo-jingyi.md"))
  }

  @Test func whatIsNotMarkedDoesNotLeave() throws {
    let text = "---\nkind: dialogue\nslug: mute\ntitle: Mute\n---\n"
    _ = try bench.run(["add", "dialogue"], input: Array(text.utf8))
    let run = try bench.run(["export", "summary", "mute"])
    #expect(run.ending == .code(66))
    #expect(run.messages.contains("no paragraph"))
    #expect(try bench.run(["export", "summary", "gu-boyan"]).ending == .code(64))
  }

  // MARK: - On a terminal

  /// Opens the vault on a terminal, where the review of terms begins at once.
  private func review(_ arguments: [String]) throws -> PseudoTerminal {
    try bench.start(["export", "summary", "linth", "--allow-attributable"] + arguments)
  }

  /// How many terms are undecided on the screen.
  private func undecided(_ terminal: PseudoTerminal) throws -> Int {
    let match = try #require(terminal.screen.lines[0].firstMatch(of: /, (\d+) undecided/))
    return try #require(Int(match.1))
  }

  @Test func aReviewGoesFromTheFirstLookToTheFileAndIsNotRepeated() throws {
    try note("extra", "(open) The draft was shown to Quixano in Zarbruck, and kept.")
    let target = bench.folder.file("one.md").string
    let first = try review(["--to", target])
    try first.wait { $0.isAlternate && $0.lines[0].contains("undecided") }
    let count = try undecided(first)
    #expect(count > 20)
    // The roster's names cannot be allowed, wherever they stand in the list.
    try first.type("?")
    try first.wait(for: "cannot be allowed")
    try first.type("x")
    try first.wait { $0.lines[1].hasPrefix(">") }
    // One is allowed, one taken back and masked, the others masked.
    let term = try #require(first.screen.lines[1].split(separator: " ").dropFirst(2).first)
    try first.type("A")
    try first.wait { $0.lines[0].contains(", \(count - 1) undecided") }
    try first.type("au")
    try first.wait { $0.lines[0].contains(", \(count - 1) undecided") }
    try first.type(String(repeating: "m", count: count - 1))
    try first.wait { $0.lines[0].contains(", 0 undecided") }
    try first.type("f")
    #expect(try first.exit() == .code(0), "\(first.screen.text)")
    #expect(!first.screen.everything.contains("Quixano"))
    let summary = try text("one.md")
    #expect(summary.contains(term))
    #expect(!summary.contains("Quixano") && !summary.contains("Zarbruck"))
    for name in SummaryTests.names { #expect(!summary.contains(name), "\(name)") }

    // The second export asks nothing about terms; what both give away is shown.
    let second = try review(["--to", bench.folder.file("two.md").string])
    try second.wait {
      $0.isAlternate && $0.text.contains("What this export and earlier ones reveal")
    }
    #expect(second.screen.text.replacing("\n", with: " ").contains("can compare them"))
    try second.type("q")
    try second.wait(for: "Write it anyway?")
    try second.type("y\r")
    #expect(try second.exit() == .code(0))
    #expect(bench.exists("two.md"))

    // A new note asks about its own words only.
    try note("later", "(open) Later on Xanthippe objected, and so did Quixano.")
    let third = try review(["--to", bench.folder.file("three.md").string])
    try third.wait { $0.isAlternate && $0.lines[0].contains("undecided") }
    #expect(third.screen.text.contains("Xanthippe"))
    #expect(!third.screen.text.contains("Zarbruck"))
    #expect(try undecided(third) <= 3)
    try third.type("q")
    try third.wait(for: "no file will be written")
    try third.type("q")
    #expect(try third.exit() == .code(78))
    #expect(!bench.exists("three.md"))
  }

  @Test func whatWasDecidedIsKeptThoughNoFileCanBeMade() throws {
    let first = try review(["--to", bench.folder.file("x.md").string])
    try first.wait { $0.lines[0].contains("undecided") }
    try bench.folder.write("x.md", "in the way")
    let count = try undecided(first)
    try first.type("m")
    try first.wait { $0.lines[0].contains(", \(count - 1) undecided") }
    try first.type("ff")
    #expect(try first.exit() == .code(73), "\(first.screen.text)")
    let second = try review(["--to", bench.folder.file("y.md").string])
    try second.wait { $0.lines[0].contains("undecided") }
    #expect(try undecided(second) == count - 1)
    try second.type("q")
    try second.wait(for: "no file will be written")
    try second.type("q")
    #expect(try second.exit() == .code(78))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func whatWasDecidedIsKeptThoughTheProgramHasToEnd(_ signal: CInt) throws {
    let first = try review(["--to", bench.folder.file("x.md").string])
    try first.wait { $0.lines[0].contains("undecided") }
    let count = try undecided(first)
    try first.type("m")
    try first.wait { $0.lines[0].contains(", \(count - 1) undecided") }
    first.send(signal)
    #expect(try first.exit() == .code(130))
    #expect(!bench.exists("x.md"))
    let second = try review(["--to", bench.folder.file("y.md").string])
    try second.wait { $0.lines[0].contains("undecided") }
    #expect(try undecided(second) == count - 1)
  }

  /// The decisions are the same in the vault that another process resealed meanwhile.
  @Test(arguments: ["q", "ff"]) func whatWasDecidedOutlivesAReseal(_ keys: String) throws {
    let first = try review(["--to", bench.folder.file("x.md").string])
    try first.wait { $0.lines[0].contains("undecided") }
    let count = try undecided(first)
    try first.type("m")
    try first.wait { $0.lines[0].contains(", \(count - 1) undecided") }
    #expect(try bench.run(["reseal", "--yes"], secrets: ["alpha", ""]).ending == .code(0))
    try first.type(keys)
    if keys == "q" {
      try first.wait(for: "no file will be written")
      try first.type("q")
    }
    #expect(try first.exit() != .code(0))
    let second = try review(["--to", bench.folder.file("y.md").string])
    try second.wait { $0.lines[0].contains("undecided") }
    #expect(try undecided(second) == count - 1)
  }

  /// A plan that was made before the vault is locked counts only while the vault is the same.
  @Test func aNoteThatIsAddedDuringTheReviewLeavesToo() throws {
    let terminal = try review(["--to", bench.folder.file("x.md").string])
    try terminal.wait { $0.lines[0].contains("undecided") }
    try note("late", "(open) these words came late")
    try terminal.type("ff")
    #expect(try terminal.exit() == .code(0), "\(terminal.screen.text)")
    #expect(try text("x.md").contains("these words came late"))
  }

  @Test func anAnswerThatIsNoMakesNoFile() throws {
    #expect(try bench.run(["export", "summary", "linth"]).ending == .code(0))
    let terminal = try review(["--to", bench.folder.file("x.md").string])
    try terminal.wait { $0.lines[0].contains("undecided") }
    try terminal.type("ff")
    try terminal.wait(for: "What this export and earlier ones reveal")
    try terminal.type("q")
    try terminal.wait(for: "Write it anyway?")
    try terminal.type("n\r")
    #expect(try terminal.exit() == .code(78))
    #expect(!bench.exists("x.md"))
  }
}
