import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What becomes of the parts of other programs' exports.
@Suite struct ImportedExportTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
  }

  private func fixture(_ path: String) -> String {
    Fixtures.folder.appending(path: "exports/" + path).path
  }

  @discardableResult
  private func messages(_ source: String) throws -> String {
    let run = try bench.run(["import", source])
    try #require(run.ending == .code(0), "\(run.messages)")
    return run.messages
  }

  /// Two notes with one file have a file each, and their links lead there after an export.
  @Test func aFileOfTwoNotesIsThereForBoth() throws {
    try messages(fixture("dayone-travel/Journal.json"))
    let out = bench.folder.file("out").string
    try #require(try bench.run(["export", "folder", out, "--yes"]).ending == .code(0))
    let photos = try FileManager.default.contentsOfDirectory(atPath: out + "/photos").sorted()
    let digest = "0cc175b9c0f1b6a831c399e269772661"
    #expect(photos == ["\(digest)-2.jpg", "\(digest).jpg"])
    let first = try String(contentsOfFile: out + "/arrival-late.md", encoding: .utf8)
    #expect(first.contains("![](photos/\(digest).jpg)"), "\(first)")
    let second = try String(contentsOfFile: out + "/departure.md", encoding: .utf8)
    #expect(second.contains("![](photos/\(digest)-2.jpg)"), "\(second)")
    #expect(second.contains("![](audios/") && second.contains(".m4a)"))
    for photo in photos {
      #expect(FileManager.default.contents(atPath: "\(out)/photos/\(photo)") == Data("a".utf8))
    }
  }

  @Test func anEntryIsOfTheDayWhereItWasWritten() throws {
    try messages(fixture("dayone-travel/Journal.json"))
    let shown = try bench.run(["show", "Arrival (late)", "--plain"]).answer
    #expect(shown.contains("2026-04-17T00:00:00+01:00"), "\(shown)")
    #expect(shown.contains("Calm. In code: `a\\.b`") && shown.contains("[[Departure]]"))
    #expect(shown.contains("The house, Seeblick, Ireland") && shown.contains("53.35, -6.26"))
    // A text that is only a video is called by its day.
    #expect(try bench.run(["show", "2026-04-19"]).ending == .code(0))
  }

  @Test func aSuperNoteIsReadable() throws {
    let said = try messages(fixture("standard-notes"))
    #expect(!said.contains("Super"))
    let shown = try bench.run(["show", "Plan of the talks", "--plain"]).answer
    for line in [
      "## Agenda", "**quiet** and *slow* by intent, see [the page](https://example.org/talks).",
      "- [x] papers\n- [ ] tea", "1. one\n   - below", "> Nothing is agreed",
      "```python\nx = 1\ny = 2",
      "map.pdf", "\\# no heading, 2_3 and \\*stars\\*", "2026-03-29T11:00:00+02:00",
    ] {
      #expect(shown.contains(line), "\(line) in \(shown)")
    }
  }

  /// Only what an export calls so is one: any other JSON in a text is a text.
  @Test func aTextInBracesStaysAText() throws {
    try bench.folder.write("braces.txt", "{\"items\": [1, 2]}\n")
    try messages(bench.folder.file("braces.txt").string)
    #expect(try bench.run(["search", "items"]).answer.contains("items"))
  }

  @Test func aTextBesideAnExportIsSomebodysOwn() throws {
    let said = try messages(fixture("simplenote"))
    #expect(said.contains("source/notes.json: not imported: 3 files beside it with the same notes"))
    #expect(try bench.run(["show", "Not from there"]).ending == .code(0))
    let seats = try bench.run(["show", "Seats", "--plain"])
    #expect(seats.answer.contains("see [[Guests|who]] and"), "\(seats)")
    #expect(try bench.run(["list"]).answer.contains("Old") == false)
  }

  /// A text among those that an export holds twice is left out only if it says the same again.
  @Test(arguments: [
    ("simplenote", "trash/Ring.txt"), ("standard-notes", "Items/Note/Ring.txt"),
  ])
  func aTextAmongCopiesMayBeSomebodysOwn(_ export: String, _ place: String) throws {
    let folder = bench.folder.file("in").string
    try FileManager.default.copyItem(atPath: fixture(export), toPath: folder)
    try bench.folder.write("in/" + place, "Ring Anna\n")
    let said = try messages(folder)
    #expect(said.contains("3 files beside it with the same notes"), "\(said)")
    #expect(try bench.run(["show", "Ring Anna"]).ending == .code(0))
  }

  /// Newer exports of Standard Notes have the text of a note alone in its file.
  @Test func theTextOfANoteIsACopyToo() throws {
    let folder = bench.folder.file("in").string
    try FileManager.default.copyItem(atPath: fixture("standard-notes"), toPath: folder)
    try bench.folder.write(
      "in/Items/Note/Formatted-n2.txt", "<p dir=\"auto\">Some <b>text</b></p>")
    #expect(try messages(folder).contains("4 files beside it with the same notes"))
  }

  /// A text beside notes of Keep is left out only if it lists nothing but their labels.
  @Test func aTextThatIsCalledLabelsMayBeSomebodysOwn() throws {
    let folder = bench.folder.file("in").string
    try FileManager.default.copyItem(
      atPath: fixture("keep-takeout/Takeout/Keep"), toPath: folder)
    try bench.folder.write("in/Labels.txt", "Ring Anna\ntalks\n")
    try messages(folder)
    #expect(try bench.run(["show", "Ring Anna"]).ending == .code(0))
    #expect(try bench.run(["show", "papers"]).ending == .code(0))
  }

  /// What is said of very many notes is one line.
  @Test func manyNotesOfOneKindAreCounted() throws {
    let trashed = (1...5).map { #"{"id": "t\#($0)", "content": "Gone \#($0)"}"# }
    try bench.folder.write(
      "notes.json",
      #"{"activeNotes": [{"id": "a", "content": "One"}], "trashedNotes": ["#
        + trashed.joined(separator: ",") + "]}")
    let said = try messages(bench.folder.file("notes.json").string)
    #expect(said.contains("5 notes were in the trash") && !said.contains("Gone 3"), "\(said)")
    #expect(said.contains("notes.json: has no date"))
  }

  @Test func entriesAreCalledByTheirTitles() throws {
    try bench.folder.write(
      "tiddlers.json",
      #"[{"title": "Dated", "text": "", "created": "20260328083000123"}, {"title": "Undated", "text": ""}]"#
    )
    let said = try messages(bench.folder.file("tiddlers.json").string)
    #expect(said.contains("tiddlers.json: Undated: has no date"), "\(said)")
  }

  @Test func foldersOfExportsAreNoTags() throws {
    let folder = "in/Export-badce82a-60e8-402e-a32d-b0d89dc601cb/Talks"
    try FileManager.default.createDirectory(
      atPath: bench.folder.file(folder).string, withIntermediateDirectories: true)
    try bench.folder.write(
      folder + "/a.md", "See [x](www.example.org), [z](example.com/y) and [y](missing.png).")
    let said = try messages(bench.folder.file("in").string)
    #expect(said.contains("missing.png") && !said.contains("example."), "\(said)")
    let shown = try bench.run(["show", "a", "--plain"]).answer
    #expect(shown.contains("tags: [Talks]"), "\(shown)")
  }
}
