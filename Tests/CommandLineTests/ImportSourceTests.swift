import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// A source that another program makes, from `Tests/Fixtures/exports`.
struct ExportedSource: Sendable, CustomTestStringConvertible {
  let path: String
  let texts: Int
  var attachments = 0
  /// A title, with its date and its tags.
  let title: String
  let date: String
  var tags: [String] = []
  /// What is said, each a part of a line.
  var remarks: [String] = []

  var testDescription: String { path }
}

private let exportedSources = [
  ExportedSource(
    path: "mail/inbox.mbox", texts: 2, attachments: 1, title: "议程 for Saturday",
    date: "2026-03-28", remarks: ["without its HTML formatting"]),
  ExportedSource(path: "mail/letter.eml", texts: 1, title: "A letter", date: "2026-04-01"),
  ExportedSource(
    path: "mail", texts: 3, attachments: 1, title: "Re: for Saturday", date: "2026-03-29",
    remarks: ["without its HTML formatting"]),
  ExportedSource(
    path: "joplin", texts: 1, attachments: 1, title: "First meeting", date: "2026-03-28",
    tags: ["Quiet-water", "notice"], remarks: ["encrypted"]),
  ExportedSource(
    path: "joplin.jex", texts: 1, attachments: 1, title: "First meeting", date: "2026-03-28",
    tags: ["Quiet-water", "notice"], remarks: ["encrypted"]),
  ExportedSource(
    path: "joplin-sync", texts: 2, attachments: 1, title: "First draft", date: "2026-03-28",
    remarks: ["is not in the export"]),
  ExportedSource(
    path: "maildir", texts: 1, title: "From the maildir", date: "2026-03-28"),
  ExportedSource(
    path: "days.journal", texts: 2, title: "By the lake", date: "2026-03-28", tags: ["quiet"]),
  ExportedSource(
    path: "tiddlers.json", texts: 2, attachments: 1, title: "Lake talks", date: "2026-03-28",
    tags: ["dialogue", "quiet-water"], remarks: ["has no date"]),
  ExportedSource(
    path: "standard-notes.json", texts: 1, title: "通报", date: "2026-03-28", tags: ["notice"],
    remarks: ["encrypted"]),
  ExportedSource(
    path: "simplenote.json", texts: 1, title: "Shopping", date: "2026-03-28",
    tags: ["home", "pinned"],
    remarks: ["trash"]),
  ExportedSource(
    path: "dayone/Journal.json", texts: 1, attachments: 1, title: "At the lake", date: "2026-03-28",
    tags: ["lake", "starred"]),
  ExportedSource(
    path: "keep", texts: 1, attachments: 1, title: "To pack", date: "2026-03-28",
    tags: ["travel", "pinned"]),
  ExportedSource(
    path: "standard-notes", texts: 2, title: "Plan of the talks", date: "2026-03-28",
    tags: ["work/talks", "archived", "pinned"],
    remarks: ["3 files beside it", "a file of it, map.pdf", "HTML", "trash"]),
  ExportedSource(
    path: "standard-notes/Standard Notes Backup and Import File.txt", texts: 2,
    title: "Formatted", date: "2026-03-28", remarks: ["map.pdf", "HTML", "trash"]),
  ExportedSource(
    path: "simplenote", texts: 3, title: "Guests", date: "2026-03-28", tags: ["talks"],
    remarks: ["3 files beside it", "links to simplenote://note/s9", "trash"]),
  ExportedSource(
    path: "bear", texts: 1, attachments: 1, title: "By the lake", date: "2026-03-28",
    tags: ["talks", "archived", "pinned"], remarks: ["encrypted", "trash"]),
  ExportedSource(
    path: "dayone-travel/Journal.json", texts: 3, attachments: 5, title: "Arrival (late)",
    date: "2026-04-17", tags: ["pinned"], remarks: ["links to dayone2"]),
  ExportedSource(
    path: "keep-takeout", texts: 1, attachments: 1, title: "papers", date: "2026-03-28",
    tags: ["talks"]),
  ExportedSource(path: "notesnook", texts: 1, title: "Lake", date: "2023-06-05"),
  ExportedSource(
    path: "Lake talks.tid", texts: 1, title: "Lake talks", date: "2026-03-28",
    tags: ["dialogue", "quiet-water"]),
  ExportedSource(
    path: "journal.txt", texts: 2, title: "First day in Geneva.", date: "2026-03-14",
    tags: ["starred", "wang-wei"]),
  ExportedSource(
    path: "logseq", texts: 2, attachments: 1, title: "Notes on quiet water", date: "2026-03-28",
    tags: ["dialogue", "track-two", "pages"], remarks: ["hidden", "not a text file"]),
  ExportedSource(
    path: "notion", texts: 2, attachments: 1, title: "Talks", date: "2026-03-28",
    tags: ["dialogue", "notice"]),
  ExportedSource(
    path: "bundle", texts: 1, attachments: 1, title: "Lake talks", date: ""),
]

@Suite struct ImportSourceTests {
  private struct Report: Decodable {
    struct Remark: Decodable {
      let what: String
    }

    let texts: Int
    let unchanged: Int
    let attachments: Int
    let notKept: [Remark]
  }

  private struct Shown: Decodable {
    struct Fields: Decodable {
      let date: String
    }

    let tags: [String]
    let fields: Fields
  }

  private let bench: Workbench

  init() throws {
    bench = try Workbench()
  }

  private func report(_ source: String) throws -> Report {
    let run = try bench.run(["--format", "json", "import", source])
    try #require(run.ending == .code(0), "\(run.messages)")
    return try JSONDecoder().decode(Report.self, from: Data(run.answer.utf8))
  }

  @Test(arguments: exportedSources) func aSourceComesIn(_ source: ExportedSource) throws {
    let path = Fixtures.folder.appending(path: "exports/" + source.path).path
    let report = try report(path)
    #expect(report.texts == source.texts && report.attachments == source.attachments)
    let said = report.notKept.map(\.what)
    #expect(said.count == source.remarks.count, "\(said)")
    for (what, expected) in zip(said.sorted(), source.remarks.sorted()) where said.count == 1 {
      #expect(what.contains(expected))
    }
    let run = try bench.run(["--format", "json", "show", source.title])
    try #require(run.ending == .code(0), "\(run.messages)")
    let shown = try JSONDecoder().decode(Shown.self, from: Data(run.answer.utf8))
    #expect(shown.fields.date == source.date && shown.tags == source.tags)
    // It comes again, and nothing is new.
    let again = try self.report(path)
    #expect(again.texts == 0 && again.unchanged == source.texts && again.attachments == 0)
  }

  /// Links between Joplin's notes lead to the records.
  @Test func linksBetweenNotesLeadToRecords() throws {
    _ = try report(Fixtures.folder.appending(path: "exports/joplin-sync").path)
    let shown = try bench.run(["show", "First draft"]).answer
    #expect(shown.contains("See [[Second draft|the second]], [[Second draft]] and"))
    #expect(shown.contains("[what is gone](:/9123456789abcdef0123456789abcdf9)"))
    #expect(shown.contains("![map](resources/2123456789abcdef0123456789abcdf2.png)"))
    #expect(try bench.run(["show", "Second draft"]).ending == .code(0))
  }

  /// When a record was begun is written where it was changed since; the file tells when that was.
  @Test func theTimeOfTheFirstVersionIsExported() throws {
    let folder = bench.folder.file("begun").string
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false)
    try bench.folder.write("begun/a.md", "One")
    try bench.folder.write("begun/b.md", "Two")
    let begun = Date(timeIntervalSince1970: 1_774_686_600)
    for name in ["a", "b"] {
      try FileManager.default.setAttributes(
        [.modificationDate: begun], ofItemAtPath: "\(folder)/\(name).md")
    }
    _ = try report(folder)
    try #require(try bench.run(["set", "a", "tags+=changed"]).ending == .code(0))
    let out = bench.folder.file("begun-out").string
    try #require(try bench.run(["export", "folder", out, "--yes"]).ending == .code(0))
    let a = try String(contentsOfFile: out + "/a.md", encoding: .utf8)
    #expect(a.contains("2026-03-28T08:30:00Z") && a.contains("changed"), "\(a)")
    let b = try String(contentsOfFile: out + "/b.md", encoding: .utf8)
    #expect(!b.contains("created:"))
    // It stays after another import and export.
    let other = try Workbench()
    try #require(try other.run(["import", out]).ending == .code(0))
    let again = bench.folder.file("begun-again").string
    try #require(try other.run(["export", "folder", again, "--yes"]).ending == .code(0))
    #expect(try String(contentsOfFile: again + "/a.md", encoding: .utf8) == a)
  }

  /// A text whose encoding is only probable is refused where everything has to be as it is meant.
  @Test func aConvertedTextIsRefusedIfStrict() throws {
    let latin = "Grün, schön\n".unicodeScalars.map { UInt8($0.value) }
    try bench.folder.write("latin.md", latin)
    let file = bench.folder.file("latin.md").string
    let refused = try bench.run(["import", file, "--strict"])
    #expect(refused.ending == .code(65) && refused.messages.contains("Windows-1252"), "\(refused)")
    #expect(
      try bench.run(["import", file, "--strict", "--encoding", "latin1"]).ending == .code(0))
    #expect(try bench.run(["search", "grün"]).answer.contains("schön"))
    // A mark of the byte order leaves no doubt.
    let marked: [UInt8] = [0xFF, 0xFE] + "Ja".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    try bench.folder.write("marked.md", marked)
    #expect(
      try bench.run(["import", bench.folder.file("marked.md").string, "--strict"]).ending
        == .code(0))
  }

  /// What was imported, exported and imported once more is the same.
  @Test(arguments: exportedSources) func aSourceSurvivesTheRoundTrip(
    _ source: ExportedSource
  ) throws {
    let path = Fixtures.folder.appending(path: "exports/" + source.path).path
    _ = try report(path)
    let first = bench.folder.file("first").string
    let second = bench.folder.file("second").string
    try #require(
      try bench.run(["export", "folder", first, "--yes"]).ending == .code(0))
    let other = try Workbench()
    try #require(try other.run(["import", first]).ending == .code(0))
    try #require(try other.run(["export", "folder", second, "--yes"]).ending == .code(0))
    #expect(try contents(first) == contents(second))
  }

  private func contents(_ folder: String) throws -> [String: Data] {
    let manager = FileManager.default
    var found: [String: Data] = [:]
    for path in manager.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? [] {
      if let data = manager.contents(atPath: "\(folder)/\(path)"), !data.isEmpty {
        found[path] = data
      }
    }
    return found
  }

  @Test(arguments: [
    ("a.zip", "PK\u{3}\u{4}", "unzip 'a.zip' -d 'a'"), ("b.docx", "PK", "pandoc -t gfm"),
    ("c.enex", "<?xml?>", "evernote2md"), ("d.html", "<p>", "pandoc -f html"),
    ("e.pdf", "%PDF-1.7", "pdftotext"), ("f", "%PDF-1.7", "pdftotext"),
    ("g.odt", "PK", "pandoc"), ("h.bin", "\u{1}\u{2}", "subrosa attach"),
  ])
  func otherFilesAreNamedWithTheWayIn(_ name: String, _ text: String, _ says: String) throws {
    try bench.folder.write(name, text)
    let run = try bench.run(["import", bench.folder.file(name).string])
    #expect(run.ending == .code(65))
    #expect(run.messages.contains(says) && run.messages.contains("attach"), "\(run.messages)")
  }

  @Test(arguments: ["md", "markdown", "txt", "text", "org"])
  func aSingleTextComesIn(_ ending: String) throws {
    try bench.folder.write("note.\(ending)", "First line\n\nMore ![](pic.png)")
    try bench.folder.write("pic.png", "x")
    let report = try report(bench.folder.file("note.\(ending)").string)
    #expect(report.texts == 1 && report.attachments == (ending.hasPrefix("m") ? 1 : 0))
  }

  @Test func aTextOfAnotherEncodingIsNamed() throws {
    try bench.folder.write("a.txt", Array("tr".utf8) + [0xE8] + Array("s bien".utf8))
    let path = bench.folder.file("a.txt").string
    let run = try bench.run(["import", path])
    #expect(run.ending == .code(66))
    #expect(run.messages.contains("import it with --encoding Windows-1252"))
    #expect(try bench.run(["import", path, "--encoding", "windows-1252"]).ending == .code(0))
    #expect(try bench.run(["show", "très bien", "--plain"]).answer.contains("très bien"))
    #expect(try bench.run(["import", path, "--encoding", "klingon"]).ending == .code(64))
  }

  @Test func aPlainTextStaysOne() throws {
    try bench.folder.write("a.txt", "First line\n\nMore.")
    try #require(try bench.run(["import", bench.folder.file("a.txt").string]).ending == .code(0))
    let out = bench.folder.file("out").string
    try #require(try bench.run(["export", "folder", out, "--yes"]).ending == .code(0))
    let other = try Workbench()
    try #require(try other.run(["import", out]).ending == .code(0))
    let shown = try other.run(["show", "First line", "--plain"])
    #expect(shown.answer.hasSuffix("---\nFirst line\n\nMore."))
  }
}
