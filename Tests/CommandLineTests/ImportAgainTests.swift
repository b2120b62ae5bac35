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
    let third = try importing()
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
