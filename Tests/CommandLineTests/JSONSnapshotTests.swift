import Foundation
import SystemPackage
import TestSupport
import Testing

/// What `--format json` prints, with ids and times made the same.
@Suite struct JSONSnapshotTests {
  private static let commands: [(name: String, words: [String], code: CInt)] = [
    ("list", ["list"], 0),
    ("list-kind", ["list", "person", "--tag", "x"], 0),
    ("search", ["search", "lake"], 0),
    ("show", ["show", "first-day"], 0),
    ("show-person", ["show", "wang-wei"], 0),
    ("show-attachment", ["show", "plan.bin"], 0),
    ("history", ["history", "first-day"], 0),
    ("status", ["status"], 0),
    ("verify", ["verify"], 0),
    ("assess", ["assess", "quiet-water", "--on", "2026-06-01"], 0),
    ("overlap", ["overlap"], 0),
    ("influence", ["influence", "quiet-water"], 0),
    ("due", ["due", "--on", "2026-06-01", "--all"], 0),
    ("timeline", ["timeline", "quiet-water"], 0),
  ]

  @Test func resultsAreAsRecorded() throws {
    let bench = try Workbench()
    let fixture = bench.folder.file("records").string
    try Fixtures.copy("records", to: fixture)
    let imported = try bench.run(["--format", "json", "import", fixture])
    #expect(imported.ending == .code(0), "\(imported.messages)")
    try Snapshot.expect(normal(imported.answer), is: "JSON/import.json")
    for command in JSONSnapshotTests.commands {
      let run = try bench.run(["--format", "json"] + command.words)
      #expect(run.ending == .code(command.code), "\(command.name): \(run.messages)")
      _ = try JSONSerialization.jsonObject(with: Data(run.answer.utf8))
      try Snapshot.expect(normal(run.answer), is: "JSON/\(command.name).json")
    }
    let names = JSONSnapshotTests.commands.map { "\($0.name).json" } + ["import.json"]
    try Snapshot.expect(names: Set(names), in: "JSON")
  }

  /// Ids and times of the day as words; what is drawn at random is not to be recorded.
  private func normal(_ text: String) -> String {
    text.replacing(#/"[0-9a-f]{32}"/#, with: "\"ID\"")
      .replacing(#/"[0-9a-f]{12}"/#, with: "\"REF\"")
      .replacing(#/"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"/#, with: "\"TIME\"")
  }
}
