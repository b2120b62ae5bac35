import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What becomes of lines that were jotted: notes, commitments, questions and summaries.
@Suite struct JotFinishTests {
  private let meeting: JotBench
  private var bench: Workbench { meeting.bench }
  private var canary: String { meeting.canary }

  init() throws { meeting = try JotBench() }

  @Test func linesComeFromStandardInput() throws {
    let text = "Jane Brown: ! sends the figures #data\n王伟：？谁来付款\n\n(open) \(canary)\n"
    let run = try bench.run(["jot", "lake"], input: Array(text.utf8))
    #expect(run.ending == .code(0), "\(run.messages)")
    #expect(run.messages.contains("3 lines are waiting"), "\(run.messages)")
    let search = try bench.run(["search", canary]).answer
    #expect(search.contains(canary) && search.contains("line"), "\(search)")
    #expect(try bench.run(["search", "who:jane tag:data"]).answer.contains("figures"))
    // They become a note, and do not stand in the list of records.
    #expect(try !bench.run(["list"]).answer.contains(canary))
    let (made, _, shown) = try meeting.finish()
    for text in ["Commitments", "Jane Brown: sends the figures #data", "Wang Wei: 谁来付款"] {
      #expect(made.answer.contains(text), "\(made.answer)")
    }
    #expect(try meeting.lines().isEmpty)
    let notes = try bench.run(["--format", "json", "search", "kind:note \(canary)"]).answer
    #expect(notes.contains("Notes of First"), "\(notes)")
    for text in [
      "@jane-brown: ! sends the figures #data", "@wang-wei: ? 谁来付款", "(open) \(canary)",
      "session: s1", "people: [jane-brown, wang-wei]", "tags: [data]",
    ] {
      #expect(shown.contains(text), "\(shown)")
    }
    let session = try bench.run(["show", "s1"]).answer
    #expect(session.contains("sends the figures") && session.contains("谁来付款"), "\(session)")
    #expect(try bench.run(["jot", "s1", "--finish"]).ending == .code(66))
  }

  @Test func whatBecameOfTheLinesIsTold() throws {
    struct Finished: Decodable {
      struct Marked: Decodable { let person, name, text: String }
      let note: String
      let lines: Int
      let commitments, questions: [Marked]
    }
    let text = "Jane Brown: ! sends the figures\nWang Wei: ? who pays\nplain\n"
    try bench.must(["jot", "s1"], input: text)
    let told = try bench.run(["--format", "json", "jot", "s1", "--finish"]).answer
    let made = try #require(
      try JSONDecoder().decode([Finished].self, from: Data(told.utf8)).first, "\(told)")
    #expect(made.lines == 3 && !made.note.isEmpty)
    #expect(made.commitments.map(\.person) == ["jane-brown"])
    #expect(made.commitments.map(\.name) == ["Jane Brown"])
    #expect(made.commitments.map(\.text) == ["sends the figures"])
    #expect(made.questions.map(\.person) == ["wang-wei"])
    #expect(made.questions.map(\.text) == ["who pays"])
  }

  /// When somebody spoke does not leave with what was said.
  @Test func aSummaryHasNoMinutes() throws {
    let text = "(chatham) The figures are late\n(chatham) Nobody asked for them\n"
    try bench.must(["jot", "s1"], input: text)
    let shown = try meeting.finish().shown
    #expect(shown.contains("### 20"), "\(shown)")
    let run = try bench.run(["export", "summary", "lake", "--allow-attributable", "--yes"])
    #expect(run.ending == .code(0), "\(run)")
    #expect(run.answer.contains("asked for them"), "\(run)")
    #expect(!run.answer.contains("###") && !run.answer.contains("…"), "\(run)")
  }

  /// `JB` are the initials of a participant, and were said to be a word.
  @Test func aLabelThatMeansNobodyIsNoParticipantInASummary() throws {
    let terminal = try meeting.jot()
    try terminal.type("(chatham) JB: the figures are late\r")
    try terminal.wait(for: "Who is JB?")
    try terminal.type("=\r")
    try terminal.wait(for: "JB is nobody.")
    try meeting.leave(terminal)
    try bench.must(["jot", "s1", "--finish"])
    let run = try bench.run(["export", "summary", "lake", "--allow-attributable", "--yes"])
    #expect(run.ending == .code(0), "\(run)")
    #expect(run.answer.contains("\\[…\\]: the figures are late"), "\(run)")
    #expect(!run.answer.lowercased().contains("participant"), "\(run)")
  }

  @Test func whatALineWasGivenComesIntoTheNote() throws {
    try bench.must(["set", "lake", "rule=chatham"])
    try bench.must(
      ["jot", "s1"],
      input: "They will surely resign\nNobody asked for them\n(private) The figures are wrong\n")
    let line = try meeting.line("surely")
    try bench.must(["set", line, "marking=private", "people+=wang-wei", "tags+=hot"])
    let edited = try meeting.line("wrong")
    let text = try bench.run(["show", edited]).answer
    try bench.must(["edit", edited], input: text + "\n\nThey are very late\n")
    try bench.folder.write("paper.txt", "evidence")
    try bench.must(["attach", edited, bench.path("paper.txt")])
    let (_, note, shown) = try meeting.finish()
    for text in [
      "(private) They will surely resign", "(private) The figures are wrong",
      "(private) They are very late", "people: [wang-wei]", "tags: [hot]",
    ] {
      #expect(shown.contains(text), "\(shown)")
    }
    let summary = try bench.run(["export", "summary", "lake", "--allow-attributable", "--yes"])
    #expect(summary.answer.contains("asked for them"), "\(summary)")
    for word in ["resign", "wrong", "very late"] {
      #expect(!summary.answer.contains(word), "\(summary)")
    }
    // The file belongs to the note.
    let removed = try bench.run(["remove", note, "--yes"])
    #expect(removed.messages.contains("attachment"), "\(removed)")
    let out = bench.path("out.txt")
    #expect(try bench.run(["extract", "paper.txt", out]).ending != .code(0))
  }

  /// A session is shared by its own marking.
  @Test func aPrivatePromiseStaysInTheNote() throws {
    try bench.must(["set", "lake", "rule=chatham"])
    try bench.must(
      ["jot", "s1"],
      input: "(private) Jane Brown: ! leaves in May\n(private) ? is she ill\n(chatham) ! pays\n")
    let (run, _, shown) = try meeting.finish()
    #expect(run.messages.contains("2 commitments and questions are only in the note"), "\(run)")
    #expect(run.answer.contains("leaves in May"), "\(run)")
    #expect(shown.contains("leaves in May") && shown.contains("is she ill"), "\(shown)")
    let session = try bench.run(["show", "s1"]).answer
    #expect(session.contains("pays"), "\(session)")
    #expect(!session.contains("leaves in May") && !session.contains("is she ill"), "\(session)")
  }

  @Test func aMissingSessionKeepsNoOtherLinesFromANote() throws {
    try bench.must([
      "add", "session", "--slug", "s2", "--title", "Second", "--dialogue", "lake", "--begins",
      "2020-01-01",
    ])
    try bench.must(["jot", "s2"], input: "gone\n")
    try bench.must(["jot", "s1"], input: "\(canary)\n")
    try bench.must(["remove", "s2", "--yes"])
    let run = try bench.must(["jot", "lake", "--finish"])
    #expect(run.messages.contains("no session `s2`"), "\(run)")
    #expect(try bench.run(["search", "kind:note \(canary)"]).answer.contains(canary))
    #expect(try meeting.lines().contains("gone"))
  }

  /// The screen goes on with the slug that the session had when it began.
  @Test(arguments: ["lake", "s9"]) func linesFollowASessionThatGetsAnotherSlug(
    _ reference: String
  ) throws {
    let terminal = try meeting.jot()
    try terminal.type("before \(canary)\r")
    try terminal.wait(for: "1 line, saved")
    try bench.must(["set", "s1", "slug=s9"])
    try terminal.type("behind \(canary)\r")
    try terminal.wait(for: "2 lines, saved")
    try meeting.leave(terminal)
    // The next screen shows both.
    let again = try meeting.jot(["jot", "s9"])
    try again.wait { $0.text.contains("before \(canary)") && $0.text.contains("behind \(canary)") }
    try meeting.leave(again)
    let (run, _, shown) = try meeting.finish([reference])
    #expect(run.answer.contains("2 lines") && !run.messages.contains("no session"), "\(run)")
    #expect(shown.contains("session: s9") && shown.contains("behind \(canary)"), "\(shown)")
  }

  @Test func linesComeBackFromAFolderAndMerge() throws {
    try bench.must(["jot", "s1"], input: "here \(canary)\n")
    let folder = bench.path("out")
    try bench.must(["export", "folder", folder, "--yes"])
    let copy = bench.folder.file("copy.vault")
    try bench.folder.write("copy.vault", bench.bytes())
    try bench.must(["jot", "s1"], in: copy, input: "there\n")
    try bench.must(["jot", "s1"], input: "and here\n")
    try bench.must(["merge", copy.string], secrets: ["alpha", "alpha"])
    #expect(try bench.run(["conflicts"]).answer.isEmpty)
    let found = try bench.run(["search", "kind:line"]).answer
    for text in ["here \(canary)", "there", "and here"] { #expect(found.contains(text)) }
    let again = try Workbench()
    let imported = try again.must(["import", folder])
    // A folder may be anybody's: its lines become part of no note.
    #expect(imported.messages.contains("imported as a note"), "\(imported.messages)")
    #expect(try again.run(["search", "kind:note \(canary)"]).answer.contains(canary))
    #expect(try again.run(["jot", "s1", "--finish"]).ending == .code(66))
  }
}
