import CommandTestSupport
import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

/// Folders and exports as people have them: what is kept, and what is said of the rest.
@Suite struct ImportTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
  }

  private struct Report: Decodable {
    struct Remark: Decodable, Hashable {
      let file: String
      let what: String
    }

    let texts: Int
    let attachments: Int
    let notKept: [Remark]
  }

  private struct Shown: Decodable {
    struct File: Decodable {
      let title: String
      let size: Int
    }

    let title: String
    let modified: String
    let tags: [String]
    let fields: Fields
    let body: String?
    let files: [File]
  }

  private struct Fields: Decodable {
    struct Creator: Decodable, Equatable {
      let device_agent: String
    }

    struct Extra: Decodable {
      let aliases: [String]?
      let created: String?
      let time: String?
      let uuid: String?
      let creator: Creator?
      let jrnlKind: String?

      enum CodingKeys: String, CodingKey {
        case aliases, created, time, uuid, creator
        case jrnlKind = "jrnl-kind"
      }
    }

    let date: String
    let path: String
    let extra: Extra?
  }

  private func importing(_ source: URL) throws -> Report {
    let run = try bench.run(["--format", "json", "import", source.path])
    try #require(run.ending == .code(0), "\(run.messages)")
    return try JSONDecoder().decode(Report.self, from: Data(run.answer.utf8))
  }

  private func show(_ ref: String) throws -> Shown {
    let run = try bench.run(["--format", "json", "show", ref])
    try #require(run.ending == .code(0), "\(ref): \(run.messages)")
    return try JSONDecoder().decode(Shown.self, from: Data(run.answer.utf8))
  }

  /// Not the square or cube of their depth: processor time is limited, which no load changes.
  @Test func aDeepFolderCostsLittle() throws {
    var path = bench.folder.file("deep")
    for _ in 0..<160 { path.append("eightbit") }
    try FileManager.default.createDirectory(atPath: path.string, withIntermediateDirectories: true)
    try Data("words".utf8).write(to: URL(filePath: path.appending("a.md").string))
    let run = try bench.run(
      ["import", bench.folder.file("deep").string], prefix: ["/usr/bin/prlimit", "--cpu=10"])
    #expect(run.ending == .code(0), "\(run)")
  }

  @Test func aPipeInTheFolderIsLeftOut() throws {
    let folder = URL(filePath: bench.folder.file("texts").string)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    try bench.folder.write("texts/a.md", "x")
    for name in ["b.md", "c.txt", "d.png"] {
      try #require(unsafe mkfifo(folder.appending(path: name).path, 0o600) == 0)
    }
    let report = try importing(folder)
    #expect(report.texts == 1)
    #expect(report.notKept.map(\.file).sorted() == ["b.md", "c.txt", "d.png"])
    #expect(report.notKept.allSatisfy { $0.what.contains("a pipe") })
  }

  @Test func ofAnObsidianFolderTitlesDatesTagsAndAttachmentsAreKept() throws {
    let report = try importing(Fixtures.folder.appending(path: "obsidian"))
    #expect(report.texts == 4 && report.attachments == 2)
    #expect(
      report.notKept.map { "\($0.file): \($0.what)" } == [
        "Projects/Quiet water/Index.md: links to gone.pdf, which does not exist",
        "Attachments/orphan.canvas: not imported: not a text file, and no text file links to it",
        ".obsidian: not imported: a hidden file or folder",
      ])
    let index = try show("Index")
    #expect(
      index.tags == [
        "dialogue/quiet-water", "draft", "Projects", "Quiet-water", "notice/first-24h",
      ]
    )
    #expect(index.fields.date == "2026-01-05")
    #expect(index.fields.extra?.aliases == ["Stille Wasser"])
    #expect(index.fields.extra?.created == "2026-01-05T10:12")
    #expect(index.body?.contains("[[People#Contacts|the list]]") == true)
    #expect(index.files.map(\.title) == ["map.png"])
    #expect(try show("2026-03-14").fields.date == "2026-03-14")
    #expect(try show("2026-03-14").files.map(\.title) == ["agenda v2.csv"])
    #expect(try show("People").fields.date == "2025-12-24")
  }

  /// A folder that somebody sent: its links must not take other files of this computer along, and
  /// what stays behind is said.
  @Test func nothingOutsideTheFolderComesAlong() throws {
    try bench.folder.write("secret.md", "of another folder")
    try bench.folder.write("secret.png", "of another folder")
    let folder = URL(filePath: bench.folder.file("sent").string)
    let files = FileManager.default
    try files.createDirectory(at: folder, withIntermediateDirectories: false)
    try Data("---\ndate: 2026-13-45\n---\n![[map.png]]".utf8).write(
      to: folder.appending(path: "a.md"))
    for (name, target) in [
      ("alias.md", "a.md"), ("out.md", "../secret.md"), ("map.png", "../secret.png"),
      ("gone.md", "nowhere"), ("up", ".."),
    ] {
      try files.createSymbolicLink(
        atPath: folder.appending(path: name).path, withDestinationPath: target)
    }
    // As an archive from a system with another encoding leaves it.
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/bash")
    shell.arguments = ["-c", "printf text > \"$0\"/$'\\xc4\\xe3.md'", folder.path]
    try shell.run()
    shell.waitUntilExit()
    try #require(shell.terminationStatus == 0)
    let report = try importing(folder)
    #expect(report.texts == 2 && report.attachments == 0)
    let link = "not imported: a link that points outside the folder or to nothing"
    let date = "`date` is not a date in the form 2026-03-14; it is stored, but not used as a date"
    #expect(
      Set(report.notKept.map { "\($0.file): \($0.what)" }) == [
        "out.md: \(link)", "map.png: \(link)", "gone.md: \(link)", "up: \(link)",
        "\u{fffd}\u{fffd}.md: not imported: its name is not valid UTF-8",
        "a.md: links to map.png, which does not exist",
        "alias.md: links to map.png, which does not exist",
        "a.md: \(date)", "alias.md: \(date)",
      ])
  }

  @Test func ofAJournalEverythingIsKept() throws {
    let report = try importing(Fixtures.folder.appending(path: "journal.json"))
    #expect(report.texts == 3 && report.attachments == 1)
    #expect(
      report.notKept.map { "\($0.file): \($0.what)" } == [
        "journal.json: 第二天的会议。: links to maps/lake.png, which does not exist",
        "journal.json, entry 3: has no date",
      ])
    let first = try show("First day in Geneva.")
    #expect(first.tags == ["wang-wei", "notice", "starred"])
    #expect(first.fields.date == "2026-03-14" && first.fields.extra?.time == "09:30")
    #expect(first.body?.hasSuffix("and a \"quote\".\n\n- a list") == true)
    #expect(first.modified.hasPrefix("2026-03-1"))
    let second = try show("第二天的会议。")
    #expect(second.tags == ["算力"])
    #expect(second.fields.extra?.uuid == "4F3C2A" && second.fields.extra?.jrnlKind == "walk")
    #expect(second.fields.extra?.creator == Fields.Creator(device_agent: "MacBook"))
    #expect(second.files.map(\.title) == ["plan.bin"])
    #expect(try show("Only a body").body == "Only a body")
  }

  @Test func ofPlainTextsTheFirstLineOrTheNameIsTheTitle() throws {
    let folder = bench.folder.file("plain").string
    try FileManager.default.copyItem(
      atPath: Fixtures.folder.appending(path: "plain").path, toPath: folder)
    // 2025-05-06T07:08:09Z
    let date = Date(timeIntervalSince1970: 1_746_515_289)
    for name in ["Letters/luo.txt", "2026-02-10.txt"] {
      try FileManager.default.setAttributes(
        [.modificationDate: date], ofItemAtPath: "\(folder)/\(name)")
    }
    let report = try importing(URL(filePath: folder))
    #expect(report.texts == 4 && report.attachments == 1 && report.notKept.isEmpty)
    let letter = try show("给罗博士的信")
    #expect(letter.tags == ["Letters"] && letter.fields.date == "2025-05-06")
    #expect(letter.modified == "2025-05-06T07:08:09.000Z")
    #expect(letter.body == "给罗博士的信\r\n\r\nDear Dr Luo,\r\n")
    #expect(try show("2026-02-10").fields.date == "2026-02-10")
    #expect(try show("empty").body == "")
    #expect(try show("list").files.map(\.title) == ["terms.txt"])
  }

  @Test func whatIsNotKeptIsSaidOnStandardErrorAndMadeSafe() throws {
    let folder = bench.folder.file("odd")
    try FileManager.default.createDirectory(
      atPath: folder.string, withIntermediateDirectories: false)
    try bench.folder.write("odd/a.md", "![[no\u{1b}[31m.png]] ![x](b\u{202e}.png)")
    try bench.folder.write("odd/c\u{1b}[2J.bin", "x")
    let run = try bench.run(["import", folder.string])
    #expect(run.ending == .code(0) && run.answer.isEmpty)
    #expect(run.messages.contains("not imported: not a text file, and no text file links to it"))
    #expect(run.messages.contains("1 record and 0 attachments imported"))
    #expect(run.messages.contains("b\\u{202e}.png, which does not exist"))
    #expect(run.messages.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    #expect(!run.messages.contains("\u{202e}"))
  }

  @Test(arguments: [
    ("not JSON", "not valid JSON"),
    ("[]", "not the output of `jrnl --format json`"),
    ("{\"a\": 1}", "not the output of `jrnl --format json`"),
    (
      "{\"entries\": [{\"title\": \"t\", \"body\": \"b\"}, {\"title\": 1}]}",
      "entry 2 is not in jrnl's format"
    ),
    ("{\"entries\": []}", "no text"),
  ])
  func whatIsNoJournalIsRefusedWhole(_ text: String, _ says: String) throws {
    let before = try bench.bytes()
    try bench.folder.write("j.json", text)
    let run = try bench.run(["import", bench.folder.file("j.json").string])
    #expect(run.ending == .code(text.hasSuffix("[]}") ? 66 : 65))
    #expect(run.messages.contains(says), "\(run.messages)")
    #expect(try bench.bytes() == before)
  }

  /// Anybody can write into a file from whom it was received.
  @Test func aFileDoesNotPassForWhatSomebodySent() throws {
    let folder = bench.folder.file("forged")
    try FileManager.default.createDirectory(
      atPath: folder.string, withIntermediateDirectories: false)
    try bench.folder.write(
      "forged/a.md",
      "---\nkind: note\nslug: a\nreceived:\n  from: Annelie\n  date: 2026-01-02\n---\nText.\n")
    let run = try bench.run(["import", folder.string])
    #expect(run.ending == .code(0), "\(run)")
    #expect(run.messages.contains("`received` is kept as `received-as-written`"), "\(run)")
    let shown = try bench.run(["show", "a"]).answer
    #expect(shown.contains("received-as-written:\n") && shown.contains("Annelie"), "\(shown)")
    #expect(!shown.contains("\nreceived:"), "\(shown)")
    // The same file again brings nothing.
    let again = try bench.run(["import", folder.string])
    #expect(again.ending == .code(0) && !again.messages.contains("received-as-written"), "\(again)")
  }

  @Test func aBadFileIsOneFilesProblem() throws {
    let folder = bench.folder.file("mixed")
    try FileManager.default.createDirectory(
      atPath: folder.string, withIntermediateDirectories: false)
    try bench.folder.write("mixed/a.md", "---\nslug: a\n---\nGood.")
    try bench.folder.write("mixed/b.md", "---\ntitle: A: b\n---\nText.")
    try bench.folder.write("mixed/c.txt", [0x63, 0x81])
    try bench.folder.write("mixed/d.md", "---\nslug: a\n---\nAlso good.")
    try bench.folder.write("mixed/e.md", "---\nkind: poem\n---\nText.")
    try bench.folder.write("mixed/f.md", "---\nkind: person\ntitle: Ada\n---\n")
    try bench.folder.write("mixed/h.md", "---\nkind: key\ntitle: x\n---\n")
    try bench.folder.write("mixed/g.md", [0xFF, 0xFE, 0x8B, 0x73, 0x0A, 0])
    let report = try importing(URL(filePath: folder.string))
    #expect(report.texts == 6)
    let said = Dictionary(grouping: report.notKept, by: \.file).mapValues { $0.map(\.what) }
    #expect(said["b.md"]?.first?.contains("its front matter in the text") == true)
    #expect(said["c.txt"]?.first?.contains("its encoding is not clear") == true)
    #expect(said["d.md"] == ["imported without its slug `a`, which another record has"])
    #expect(said["e.md"]?.count == 1 && said["f.md"] == nil)
    #expect(said["h.md"] == ["not imported: this kind of record cannot be imported"])
    #expect(said["g.md"] == ["converted from UTF-16LE to UTF-8"])
    #expect(try show("b").body == "---\ntitle: A: b\n---\nText.")
    #expect(try show("g").body == "王\n")
    #expect(try show("Ada").title == "Ada")
  }

  /// Whoever mends a folder wants to know all of it, and not one file a try.
  @Test func strictlyEveryBadTextIsNamedAtOnce() throws {
    let folder = bench.folder.file("mixed")
    try FileManager.default.createDirectory(
      atPath: folder.string, withIntermediateDirectories: false)
    try bench.folder.write("mixed/a.md", "---\nslug: a\n---\nGood.")
    try bench.folder.write("mixed/b.md", "---\ntitle: [\n---\n")
    try bench.folder.write("mixed/c.txt", [0x63, 0x81])
    try bench.folder.write("mixed/d.md", "---\nslug: a\n---\nGood.")
    let before = try bench.bytes()
    let run = try bench.run(["import", "--strict", folder.string])
    #expect(run.ending == .code(65))
    for words in [
      "b.md: the front matter is not valid YAML", "c.txt: it is not UTF-8",
      "d.md: another file in the folder has the same slug",
      "3 files cannot be imported; nothing was imported",
    ] { #expect(run.messages.contains(words), "\(words) in \(run.messages)") }
    #expect(try bench.bytes() == before)
  }

  @Test func recordsWithSlugsThatTheVaultHasAreNamedAtOnce() throws {
    let folder = Fixtures.folder.appending(path: "records").path
    try #require(try bench.run(["import", folder]).ending == .code(0))
    let copy = bench.folder.file("other").string
    try FileManager.default.copyItem(atPath: folder, toPath: copy)
    let run = try bench.run(["import", copy])
    #expect(run.ending == .code(65))
    #expect(run.messages.contains("a record in the vault already has the same slug"))
    #expect(run.messages.contains("files cannot be imported; nothing was imported"))
  }

  @Test func hiddenFoldersAndTemplatesAreLeftOutAtAnyDepth() throws {
    let folder = bench.folder.file("deep")
    for name in ["a/.trash", "a/.x/y", "Templates", ".git/objects"] {
      try FileManager.default.createDirectory(
        atPath: folder.appending(name).string, withIntermediateDirectories: true)
    }
    try bench.folder.write("deep/a/one.md", "Text with ![](.x/y/pic.png)")
    for name in [
      "a/.trash/old.md", "a/.x/y/z.md", "a/.DS_Store", "Templates/t.md", ".git/objects/a.md",
    ] {
      try bench.folder.write("deep/" + name, "x")
    }
    try bench.folder.write("deep/a/.x/y/pic.png", "x")
    try bench.folder.write("deep/Templates/own.md", "---\nkind: note\n---\nours")
    let report = try importing(URL(filePath: folder.string))
    #expect(report.texts == 2 && report.attachments == 1)
    #expect(
      Set(report.notKept.map(\.file)) == [".git", "a/.trash", "a/.DS_Store", "Templates/t.md"])
  }

  @Test func attachmentsAreFoundHoweverTheyAreNamed() throws {
    let folder = bench.folder.file("links")
    for name in ["a/near", "far"] {
      try FileManager.default.createDirectory(
        atPath: folder.appending(name).string, withIntermediateDirectories: true)
    }
    // The link is composed, the name of the file is not, as archives made on macOS have it.
    try bench.folder.write(
      "links/a/one.md", "![](caf%C3%A9.png) ![[same.png]] <img src=\"tag.png\">")
    try bench.folder.write(
      "links/a/two.md", "---\ncover: '[[cover.png]]'\n---\n| ![[cell.png\\|100]] |\n|-|\n")
    for name in [
      "a/cafe\u{301}.png", "a/near/same.png", "far/same.png", "a/tag.png", "cover.png", "cell.png",
    ] { try bench.folder.write("links/" + name, "x") }
    let report = try importing(URL(filePath: folder.string))
    #expect(report.attachments == 5)
    #expect(
      report.notKept.map { "\($0.file): \($0.what)" } == [
        "a/one.md: several files are called same.png; attached the nearest one, a/near/same.png",
        "far/same.png: not imported: not a text file, and no text file links to it",
      ])
  }

  @Test func datesOfOtherProgramsAreReadOrNamed() throws {
    let folder = bench.folder.file("dates")
    try FileManager.default.createDirectory(
      atPath: folder.string, withIntermediateDirectories: false)
    for (name, key) in [
      ("a", "created_at: 2026-03-28T09:30:00+01:00"), ("b", "Created: March 28th, 2026 9:30 PM"),
      ("c", "created: 1774686600000"), ("d", "created: 202603281230"), ("e", "created: soon"),
      ("f", "date: 28 March 2026"), ("g", "title: >\n  one\n  two\ntags: [x, x]"),
    ] { try bench.folder.write("dates/\(name).md", "---\n\(key)\n---\nText") }
    try bench.folder.write("dates/202603281230 Idea.md", "Text")
    let report = try importing(URL(filePath: folder.string))
    for name in ["a", "b", "c", "d", "f", "202603281230 Idea"] {
      #expect(try show(name).fields.date == "2026-03-28", "\(name)")
    }
    #expect(report.notKept.map(\.file) == ["e.md"])
    #expect(try show("one two").tags == ["x"])
  }
}
