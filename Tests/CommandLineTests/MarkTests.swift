import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Mistyped portion marks and notes of sessions, from saving to the summary.
@Suite struct MarkTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    try add("dialogue", "kind: dialogue\nslug: lake\ntitle: Lake\nrule: chatham")
    try add("dialogue", "kind: dialogue\nslug: river\ntitle: River\nrule: private")
    try add("session", "kind: session\nslug: day-1\ntitle: Day\ndialogue: lake\ndate: 2027-01-01")
  }

  @discardableResult
  private func add(_ kind: String, _ front: String, _ body: String = "") throws -> Workbench.Run {
    let text = "---\n\(front)\n---\n\(body)\n"
    let run = try bench.run(["add", kind], input: Array(text.utf8))
    try #require(run.ending == .code(0), "\(run)")
    return run
  }

  private static let text = """
    said first

    (prviate) never one

    Private: never two

    私密：never three

    Weber: said second

    (laughs) said third
    """

  @Test func paragraphsWithMistypedMarksAreNamedAndDoNotLeave() throws {
    let run = try add("note", "kind: note\ndialogue: lake\nslug: n", MarkTests.text)
    let named =
      "3 paragraphs seem to have a mistyped or misplaced mark "
      + "(\"prviate\", \"private\", \"私密\"): they stay private"
    #expect(run.messages.contains(named))
    let export = try bench.run(["export", "summary", "lake"])
    #expect(export.ending == .code(0), "\(export.messages)")
    #expect(export.answer.contains("said first"))
    #expect(export.answer.contains("said second"))
    #expect(export.answer.contains("said third"))
    #expect(!export.answer.contains("never"))
    #expect(export.messages.contains(named))
  }

  @Test func editingAndImportingNameThemToo() throws {
    try add("note", "kind: note\ndialogue: lake\nslug: n", "fine")
    let text = "---\nkind: note\ndialogue: lake\nslug: n\n---\n(opne) x\n"
    let edited = try bench.run(["edit", "n"], input: Array(text.utf8))
    #expect(edited.ending == .code(0))
    #expect(edited.messages.contains("(\"opne\"): it stays private"))
    try FileManager.default.createDirectory(
      atPath: bench.folder.file("in").string, withIntermediateDirectories: false)
    try bench.folder.write("in/a.md", "Prviate: x\n")
    try bench.folder.write("in/b.txt", "title\n\n(sdie) x\n")
    let imported = try bench.run(["import", bench.folder.file("in").string])
    #expect(imported.ending == .code(0), "\(imported)")
    #expect(imported.messages.contains("a.md: 1 paragraph seems"))
    #expect(imported.messages.contains("b.txt: 1 paragraph seems"))
  }

  @Test func theReviewNamesThem() throws {
    try add("note", "kind: note\ndialogue: lake\nslug: n", "Zurbriggen spoke\n\n(prviate) never")
    let terminal = try bench.start(["export", "summary", "lake"])
    try terminal.wait(for: "seems to have a mistyped or misplaced mark (\"prviate\")")
    try terminal.type("qq")
    #expect(try terminal.exit(within: 60) == .code(78))
  }

  @Test func aNoteOfASessionBelongsToTheSessionsDialogue() throws {
    try add("note", "kind: note\nsession: day-1\nslug: n", "said there")
    try add("note", "kind: note\nsession: day-1\ndialogue: river\nslug: o", "said too")
    let export = try bench.run(["export", "summary", "lake"])
    #expect(export.ending == .code(0), "\(export.messages)")
    #expect(export.answer.contains("said there"))
    #expect(export.answer.contains("said too"))
    #expect(try bench.run(["export", "summary", "river"]).ending == .code(66))
    let timeline = try bench.run(["timeline", "lake", "--format", "json"])
    #expect(timeline.answer.contains("\"ref\" : \"n\""))
    let found = try bench.run(["search", "said in:lake", "--format", "json"])
    #expect(found.answer.contains("\"slug\" : \"n\""))
  }
}
