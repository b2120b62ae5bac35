import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Importing the same source again: what the vault holds, and what became of it.
@Suite struct ImportAgainTests {
  private struct Report: Decodable {
    let new: Int
    let changed: Int
    let unchanged: Int
    let attachments: Int
    let edited: [String]
    let gone: [String]
  }

  private let bench: Workbench
  private var folder: String { bench.folder.file("notes").string }

  init() throws {
    bench = try Workbench()
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false)
    for name in ["a", "b", "c"] { try bench.folder.write("notes/\(name).md", "Text of \(name).") }
    try bench.folder.write("notes/d.md", "![](pic.png)")
    try bench.folder.write("notes/pic.png", "picture")
  }

  private func importing(_ arguments: [String] = []) throws -> Report {
    let run = try bench.run(["--format", "json", "import", folder] + arguments)
    try #require(run.ending == .code(0), "\(run.messages)")
    return try JSONDecoder().decode(Report.self, from: Data(run.answer.utf8))
  }

  private func body(_ ref: String) throws -> String {
    let run = try bench.run(["show", ref, "--plain"])
    return run.answer
  }

  @Test func unchangedIsSkippedAndChangedBecomesAVersion() throws {
    let first = try importing()
    #expect(first.new == 4 && first.unchanged == 0 && first.attachments == 1)
    let second = try importing()
    #expect(second.new == 0 && second.unchanged == 4 && second.attachments == 0)
    try bench.folder.write("notes/a.md", "Another text.")
    try bench.folder.write("notes/e.md", "New.")
    try bench.folder.write("notes/pic.png", "another picture")
    try FileManager.default.removeItem(atPath: folder + "/c.md")
    let third = try importing(["--yes"])
    #expect(third.new == 1 && third.changed == 1 && third.unchanged == 2)
    #expect(third.attachments == 1 && third.gone == ["c.md"] && third.edited.isEmpty)
    #expect(try body("a").contains("Another text."))
    let history = try bench.run(["history", "a"])
    #expect(history.answer.split(separator: "\n").count >= 2)
    // What is gone there stays here.
    #expect(try body("c").contains("Text of c."))
    let list = try bench.run(["--format", "json", "list", "note"])
    #expect(list.answer.components(separatedBy: "\"kind\" : \"note\"").count - 1 == 5)
  }

  @Test func whatWasEditedInTheVaultIsLeft() throws {
    _ = try importing()
    try #require(try bench.run(["set", "a", "tags=mine"]).ending == .code(0))
    #expect(try importing().unchanged == 4)
    try bench.folder.write("notes/a.md", "Another text.")
    let report = try importing()
    #expect(report.edited == ["a.md"] && report.changed == 0 && report.unchanged == 3)
    #expect(try body("a").contains("Text of a."))
    let run = try bench.run(["import", folder])
    #expect(run.messages.contains("a.md: changed there and in the vault since the last import"))
    #expect(run.messages.contains("3 unchanged, 1 left because they were changed in the vault"))
  }

  /// A text that is left keeps its files, too.
  @Test func theFilesOfATextThatIsLeftAreLeft() throws {
    _ = try importing()
    try #require(try bench.run(["set", "d", "tags=mine"]).ending == .code(0))
    try bench.folder.write("notes/d.md", "Another text, with ![](pic.png)")
    try bench.folder.write("notes/pic.png", "another picture")
    let report = try importing()
    #expect(report.edited == ["d.md"] && report.attachments == 0 && report.changed == 0)
    let out = bench.folder.file("out.png").string
    try #require(try bench.run(["extract", "pic.png", out]).ending == .code(0))
    #expect(String(decoding: try bench.folder.read("out.png"), as: UTF8.self) == "picture")
  }

  /// The names of a folder and a file are all that tells a stranger's text from an own one.
  @Test func whatGetsANewVersionIsNamedAndAskedAbout() throws {
    _ = try importing()
    try bench.folder.write("notes/a.md", "Words of a stranger.")
    let dry = try bench.run(["import", folder, "--dry-run"])
    #expect(dry.messages.contains("a.md: becomes the newest version of \"a\""), "\(dry)")
    // Where nobody can be asked, a script has to say so ahead.
    for source in [folder, folder + "/a.md"] {
      let run = try bench.run(["import", source], prefix: ["/usr/bin/setsid", "-w"])
      #expect(run.ending == .code(69), "\(run)")
      #expect(run.messages.contains("a.md: becomes the newest version of \"a\""), "\(run)")
      #expect(try body("a").contains("Text of a."))
    }
    let refused = try bench.start(["import", folder + "/a.md"])
    try refused.wait(for: "Import a new version of that record? [y/N]")
    try refused.type("\r")
    #expect(try refused.exit() == .code(78))
    #expect(try body("a").contains("Text of a."))
    let accepted = try bench.start(["import", folder])
    try accepted.wait(for: "[y/N]")
    try accepted.type("y\r")
    #expect(try accepted.exit() == .code(0))
    #expect(try body("a").contains("Words of a stranger."))
  }

  @Test func oneOfMoreThanTwentyIsCounted() throws {
    for number in 1...22 { try bench.folder.write("notes/n\(number).md", "One.") }
    _ = try importing()
    for number in 1...22 { try bench.folder.write("notes/n\(number).md", "Two.") }
    let run = try bench.run(["import", folder, "--yes"])
    #expect(run.ending == .code(0) && run.messages.contains("and 2 more"), "\(run)")
    #expect(run.messages.components(separatedBy: "becomes the newest version").count - 1 == 20)
  }

  @Test func aMarkNeverBecomesWeaker() throws {
    func form(_ lines: String, _ text: String) -> String { "---\n\(lines)\n---\n\(text)\n" }
    let rule = "kind: dialogue\nslug: dia\ntitle: Dia\nrule:"
    try bench.folder.write("notes/dia.md", form("\(rule) chatham", "One."))
    let note = "kind: note\ndialogue: dia\nslug:"
    try bench.folder.write("notes/p.md", form("\(note) p\nmarking: private", "One."))
    try bench.folder.write("notes/q.md", form("\(note) q", "One."))
    try bench.folder.write("notes/r.md", form("\(note) r\nmarking: open", "One."))
    _ = try importing()
    try bench.folder.write("notes/dia.md", form("\(rule) open", "Two."))
    try bench.folder.write("notes/p.md", form("\(note) p", "Two."))
    try bench.folder.write("notes/q.md", form("\(note) q\nmarking: open", "Two."))
    try bench.folder.write("notes/r.md", form("\(note) r\nmarking: private", "Two."))
    let run = try bench.run(["import", folder, "--yes"])
    #expect(run.ending == .code(0), "\(run)")
    #expect(run.messages.contains("p.md: imported with the mark or rule `private`"), "\(run)")
    #expect(run.messages.contains("q.md: imported with the mark or rule `chatham`"), "\(run)")
    #expect(run.messages.contains("dia.md: imported with the mark or rule `chatham`"), "\(run)")
    #expect(!run.messages.contains("r.md: imported with"), "\(run)")
    let shown = try ["dia", "p", "q", "r"].map { try bench.run(["show", $0]).answer }
    #expect(shown.allSatisfy { $0.contains("Two.") }, "\(shown)")
    #expect(shown[0].contains("rule: chatham"))
    #expect(shown[1].contains("marking: private"))
    #expect(!shown[2].contains("marking:"))
    #expect(shown[3].contains("marking: private"))
    // What was kept is no change of the user's.
    try bench.folder.write("notes/p.md", form("\(note) p", "Three."))
    #expect(try importing(["--yes"]).changed == 1)
  }

  /// Until somebody chooses, a session that another copy removed may still open its notes.
  @Test func aMarkStaysWhereAnOpenRuleMayComeToHold() throws {
    func write(_ slug: String, _ lines: String) throws {
      try bench.folder.write(
        "notes/\(slug).md", "---\nkind: note\nslug: \(slug)\nsession: s\n\(lines)---\nWords.\n")
    }
    try bench.must(["add", "dialogue", "--slug", "lake", "--title", "Lake", "--rule", "open"])
    try bench.must(["add", "session", "--slug", "s", "--title", "S", "--dialogue", "lake"])
    try write("p", "marking: private\n")
    try write("r", "marking: open\n")
    _ = try importing()
    let other = bench.folder.file("other.vault")
    try bench.folder.write("other.vault", bench.bytes())
    try bench.must(["set", "s", "title=First"], in: other)
    try bench.must(["remove", "s", "--yes"])
    try bench.must(["merge", other.string])
    try write("p", "")
    try write("r", "")
    let run = try bench.run(["import", folder, "--yes"])
    #expect(run.ending == .code(0), "\(run)")
    #expect(run.messages.contains("p.md: imported with the mark or rule `private`"), "\(run)")
    #expect(try bench.run(["show", "p"]).answer.contains("marking: private"))
    // Without its mark it becomes no more open than it was.
    #expect(try !bench.run(["show", "r"]).answer.contains("marking:"))
  }

  /// By a mark in the text, or by what hangs on a session.
  @Test func whatWouldOpenMoreStaysOut() throws {
    func session(in dialogue: String) -> String {
      "---\nkind: session\nslug: s\ntitle: S\ndialogue: \(dialogue)\n---\n\nA walk.\n"
    }
    func note(_ mark: String) -> String {
      "---\nkind: note\nslug: m\ntitle: M\ndialogue: lake\n---\n\n(\(mark)) the cat is dead\n"
    }
    for (slug, rule) in [("lake", "open"), ("closed", "private")] {
      let run = try bench.run(
        ["add", "dialogue", "--slug", slug, "--title", slug, "--rule", rule], input: [0x0A])
      try #require(run.ending == .code(0), "\(run)")
    }
    try bench.folder.write("notes/s.md", session(in: "closed"))
    try bench.folder.write("notes/m.md", note("private"))
    _ = try importing()
    let own = try bench.run(
      ["add", "note", "--slug", "own", "--session", "s", "--title", "Own"],
      input: Array("the levy is high\n".utf8))
    try #require(own.ending == .code(0), "\(own)")
    try bench.folder.write("notes/s.md", session(in: "lake"))
    try bench.folder.write("notes/m.md", note("open"))
    let run = try bench.run(["import", folder, "--yes"])
    #expect(run.ending == .code(0), "\(run)")
    for name in ["s.md", "m.md"] {
      #expect(run.messages.contains("\(name): not imported: its marks, dialogue"), "\(run)")
    }
    let summary = try bench.run([
      "export", "summary", "lake", "--audience", "open", "--yes", "--allow-attributable",
    ])
    #expect(!summary.answer.contains("cat") && !summary.answer.contains("levy"), "\(summary)")
  }

  @Test func allAsNewAndADryRun() throws {
    let before = try bench.bytes()
    let tried = try importing(["--dry-run"])
    #expect(tried.new == 4 && tried.attachments == 1)
    #expect(try bench.bytes() == before)
    _ = try importing()
    #expect(try importing(["--new"]).new == 4)
  }

  /// The name of the folder tells sources apart: another one with the same paths is another source.
  @Test func anotherFolderIsAnotherSource() throws {
    _ = try importing()
    let other = bench.folder.file("other").string
    try FileManager.default.copyItem(atPath: folder, toPath: other)
    let run = try bench.run(["import", other])
    #expect(run.messages.contains("4 records and 1 attachment imported"))
  }

  @Test func aSingleTextIsOneOfItsFolder() throws {
    _ = try importing()
    let run = try bench.run(["import", folder + "/a.md"])
    #expect(run.ending == .code(0))
    #expect(run.messages.contains("0 records and 0 attachments imported; 1 unchanged"))
  }
}
