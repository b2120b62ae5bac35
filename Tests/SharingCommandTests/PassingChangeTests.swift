import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Records in conflict, and slugs that two records share, while something else is done: nothing ends a
/// conflict in passing, and nothing leaves that is private on one side.
@Suite struct PassingChangeTests {
  private let both: CopyBench
  private var bench: Workbench { both.bench }

  private static let export = ["export", "summary", "dia", "--allow-attributable", "--yes"]

  init() throws {
    both = try CopyBench()
  }

  /// Gives a note different texts in two copies of the vault, and merges them.
  private func conflict(_ here: String, _ there: String) throws {
    try both.note("clock", "base")
    try both.copy()
    try both.note("clock", here, command: "edit")
    try both.note("clock", there, in: both.other, command: "edit")
    try both.must(["merge", both.path("other.vault")])
    try #require(try both.conflicts().count == 1)
  }

  /// The newest texts of the only record in conflict.
  private func sides() throws -> [String] {
    let conflicts = try both.conflicts()
    try #require(conflicts.count == 1)
    return try conflicts[0].versions.map { try both.text("clock", $0.version) }
  }

  private func id(of title: String) throws -> String {
    struct Row: Decodable {
      let id, title: String
    }
    let list = try both.must(["--format", "json", "list"]).answer
    let lines = try both.must(["--format", "json", "list", "line"]).answer
    let rows = try [list, lines].flatMap {
      try JSONDecoder().decode([Row].self, from: Data($0.utf8))
    }
    return try #require(rows.first { $0.title == title }).id
  }

  /// Two people of one slug, one of them from another copy of the vault, and a note about the own one.
  private func impostor() throws -> String {
    try both.copy()
    try both.must(["add", "person", "--name", "Jane Bloggs", "--slug", "jane"], input: "\n")
    try both.note("said", "my @jane said so")
    let there = both.other
    try both.must(
      ["add", "person", "--name", "Jane Impostor", "--slug", "imp"], in: there, input: "\n")
    try both.must(["set", "imp", "slug=jane"], in: there)
    try both.must(["merge", both.path("other.vault")])
    try #require(try both.report().slugs.map(\.slug) == ["jane"])
    return try id(of: "Jane Impostor")
  }

  // MARK: - Renaming

  @Test func aRenameEndsNoConflictOfAnotherRecord() throws {
    try both.must(["add", "person", "--name", "Jane Bloggs", "--slug", "jane"], input: "\n")
    try conflict("of @jane", "other important words")
    try both.must(["set", "jane", "slug=jane-b"])
    let sides = try sides()
    #expect(sides.count == 2, "\(sides)")
    #expect(sides.contains { $0.contains("of @jane-b") })
    #expect(sides.contains { $0.contains("other important words") })
  }

  @Test func aRenameGoesIntoBothSidesOfAConflict() throws {
    try both.must(["add", "person", "--name", "Jane Bloggs", "--slug", "jane"], input: "\n")
    try conflict("here @jane", "there @jane")
    try both.must(["set", "jane", "slug=jane-b"])
    let sides = try sides()
    #expect(sides.count == 2, "\(sides)")
    #expect(sides.contains { $0.contains("here @jane-b") })
    #expect(sides.contains { $0.contains("there @jane-b") })
    try both.must(["verify"])
  }

  @Test func aRenamedNamesakeTakesNoLinksAlong() throws {
    let run = try both.must(["set", try impostor(), "slug=jane-impostor"])
    #expect(run.messages.contains("which is now the slug of another record"), "\(run)")
    #expect(try both.shown("said").contains("my @jane said so"))
    #expect(try both.report().slugs.isEmpty)
    // The one who is left may be renamed as ever.
    try both.must(["set", "jane", "slug=jane-b"])
    #expect(try both.shown("said").contains("my @jane-b said so"))
  }

  @Test func aRestoredNamesakeTakesNoLinksAlong() throws {
    let id = try impostor()
    let history = try bench.run(["history", id]).answer.split(separator: "\n")
    let oldest = try #require(history.last?.prefix { $0 != " " })
    let run = try both.must(["restore", "\(id)@\(oldest)"])
    #expect(run.messages.contains("which is now the slug of another record"), "\(run)")
    #expect(try both.shown("said").contains("my @jane said so"))
    #expect(try both.shown("imp").contains("Jane Impostor"))
  }

  @Test func aRestoredVersionSaysThatItEndsAConflict() throws {
    try conflict("here", "there")
    let oldest = try #require(
      try bench.run(["history", "clock"]).answer.split(separator: "\n").last?.prefix { $0 != " " })
    let run = try both.must(["restore", "clock@\(oldest)"])
    #expect(run.messages.contains("this text replaces all of them"), "\(run)")
    #expect(try both.conflicts().isEmpty)
  }

  /// A line that two copies of the vault put into different sessions stays a line.
  /// Somebody has to choose: a note of one side would end the conflict, and with it a private mark that
  /// only the other side has.
  @Test func aFinishedJotTakesNoSideOfALine() throws {
    for slug in ["sa", "sb"] {
      try both.must(["add", "session", "--name", "Of \(slug)", "--slug", slug], input: "\n")
    }
    try both.must(["jot", "sa"], input: "quokka here\n")
    try both.must(["jot", "sb"], input: "wombat there\n")
    try both.copy()
    let line = try id(of: "quokka here")
    try both.must(["set", line, "tags=x"])
    try both.must(["set", line, "session=sb"], in: both.other)
    try both.must(["merge", both.path("other.vault")])
    let alone = try bench.run(["jot", "sa", "--finish"])
    #expect(alone.ending == .code(78), "\(alone)")
    let run = try both.must(["jot", "sb", "--finish"])
    #expect(run.answer.contains("a note of 1 line"), "\(run)")
    #expect(try both.must(["search", "quokka"]).answer.contains("quokka"))
    #expect(try both.conflicts().count == 1)
  }

  // MARK: - What leaves

  @Test func aSummaryWaitsUntilAConflictIsResolved() throws {
    try both.must(["add", "dialogue", "--name", "Linth", "--slug", "dia"], input: "\n")
    func form(_ text: String) -> String {
      "---\nkind: note\nslug: clock\ntitle: Of clock\ndialogue: dia\n---\n\(text)\n"
    }
    try both.must(["add", "note"], input: form("(open) we accept the cap"))
    try both.copy()
    try both.must(["edit", "clock"], input: form("(private) we accept the cap"))
    try both.must(
      ["edit", "clock"], in: both.other, input: form("(open) we accept the cap\n\nmore"))
    try both.must(["merge", both.path("other.vault")])
    let run = try bench.run(PassingChangeTests.export)
    #expect(run.ending == .code(78) && run.answer.isEmpty, "\(run)")
    #expect(run.messages.contains("clock has conflicting versions"), "\(run)")
    try both.must(["edit", "clock"], input: form("(open) we accept the cap"))
    let whole = try bench.run(PassingChangeTests.export)
    #expect(whole.ending == .code(0) && whole.answer.contains("we accept the cap"), "\(whole)")
  }

  @Test func anAgendaWaitsUntilAConflictIsResolved() throws {
    func form(_ items: String) -> String {
      "---\nkind: session\nslug: first\ntitle: First\nagenda: [\(items)]\n---\n"
    }
    try both.must(["add", "session"], input: form("a walk"))
    try both.copy()
    try both.must(["edit", "first"], input: form("(private) a walk"))
    try both.must(["edit", "first"], in: both.other, input: form("a walk, a talk"))
    try both.must(["merge", both.path("other.vault")])
    let run = try bench.run(["agenda", "first", "--yes"])
    #expect(run.ending == .code(78) && run.answer.isEmpty, "\(run)")
    #expect(run.messages.contains("first has conflicting versions"), "\(run)")
  }

  // MARK: - Importing

  @Test func anImportEndsNoConflictOfAnAttachment() throws {
    let folder = both.path("notes")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try bench.folder.write("notes/d.md", "![](pic.png)")
    try bench.folder.write("notes/pic.png", "base")
    try both.must(["import", folder])
    try both.copy()
    try bench.folder.write("notes/pic.png", "here")
    try both.must(["import", folder, "--yes"])
    try bench.folder.write("notes/pic.png", "there")
    try both.must(["import", folder, "--yes"], in: both.other)
    try both.must(["merge", both.path("other.vault")])
    try #require(try both.conflicts().count == 1)
    try bench.folder.write("notes/pic.png", "newest")
    let run = try both.must(["import", folder])
    #expect(run.messages.contains("pic.png: changed there and in the vault"), "\(run)")
    #expect(try both.conflicts().count == 1)
  }
}
