import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What `--format json` prints, with ids and times made the same.
@Suite struct JSONSnapshotTests {
  /// A result, and what is done before it.
  struct Result: Sendable {
    let name: String
    let words: [String]
    var before: [[String]] = []
    var code: CInt = 0
  }

  // In this order: what changes something comes last.
  private static let results = [
    Result(name: "list", words: ["list"]),
    Result(name: "list-nothing", words: ["list", "person", "--tag", "x"]),
    Result(name: "search", words: ["search", "lake"]),
    Result(name: "show", words: ["show", "first-day"]),
    Result(name: "show-person", words: ["show", "wang-wei"]),
    Result(name: "show-attachment", words: ["show", "plan.bin"]),
    Result(name: "history", words: ["history", "first-day"]),
    Result(name: "conflicts", words: ["conflicts"]),
    Result(name: "status", words: ["status"]),
    Result(name: "verify", words: ["verify"]),
    Result(name: "assess", words: ["assess", "quiet-water", "--on", "2026-06-01"]),
    Result(name: "overlap", words: ["overlap"]),
    Result(name: "influence", words: ["influence", "quiet-water"]),
    Result(name: "due", words: ["due", "--on", "2026-06-01", "--all"]),
    Result(
      name: "invitations", words: ["invitations", "quiet-water", "--on", "2026-06-01"]),
    Result(name: "positions", words: ["positions", "quiet-water"]),
    Result(name: "positions-person", words: ["positions", "wang-wei"]),
    Result(name: "brief", words: ["brief", "quiet-water", "--on", "2026-06-01"]),
    Result(name: "brief-session", words: ["brief", "session-1"]),
    Result(name: "agenda", words: ["agenda", "session-1", "--yes"]),
    Result(
      name: "protect", words: ["protect", "list"],
      before: [["protect", "add", "Project Heron", "--as", "a project"]]),
    Result(
      name: "export-summary",
      words: [
        "export", "summary", "quiet-water", "--allow-attributable", "--yes", "--seed",
        String(repeating: "07", count: 32),
      ]),
    Result(name: "timeline", words: ["timeline", "quiet-water"]),
    Result(name: "outcome-pathway", words: ["outcome", "pathway", "notice-text"]),
    Result(
      name: "diff", words: ["diff", "notice-text"],
      before: [["outcome", "pathway", "notice-text", "--step", "1", "--state", "sent"]]),
    Result(
      name: "outcome-key", words: ["outcome", "key"],
      before: [["outcome", "key", "--new", "Ruth Abernethy"]]),
    Result(
      name: "identity", words: ["identity"], before: [["identity", "--new", "Ruth Abernethy"]]),
    Result(
      name: "contact", words: ["contact", "list"],
      before: [["contact", "add", "Wang Wei", Workbench.stranger]]),
    Result(
      name: "outcome-verify", words: ["outcome", "verify", "notice-text"],
      before: [["outcome", "agree", "notice-text"], ["outcome", "sign", "notice-text"]]),
    Result(
      name: "list-removed", words: ["list", "note", "--removed"],
      before: [["remove", "first-day", "--yes"]]),
  ]

  @Test func resultsAreAsRecorded() throws {
    let bench = try Workbench()
    let fixture = bench.folder.file("records").string
    try Fixtures.copy("records", to: fixture)
    let imported = try bench.run(["--format", "json", "import", fixture])
    #expect(imported.ending == .code(0), "\(imported.messages)")
    try Snapshot.expect(normal(imported.answer), is: "JSON/import.json")
    for result in JSONSnapshotTests.results {
      for words in result.before {
        let run = try bench.run(words)
        #expect(run.ending == .code(0), "\(words): \(run.messages)")
      }
      let run = try bench.run(["--format", "json"] + result.words)
      #expect(run.ending == .code(result.code), "\(result.name): \(run.messages)")
      _ = try JSONSerialization.jsonObject(with: Data(run.answer.utf8))
      try Snapshot.expect(normal(run.answer), is: "JSON/\(result.name).json")
    }
    let names = JSONSnapshotTests.results.map { "\($0.name).json" } + ["import.json"]
    try Snapshot.expect(names: Set(names), in: "JSON")
  }

  /// A command that asks for the format has a snapshot.
  @Test func everyCommandWithJSONIsRecorded() throws {
    let sources = Fixtures.root.appending(path: "Sources/Commands")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    // What `doctor` finds is the machine's; `DoctorTests` and the book's tables check its keys. A file
    // that `receive` reads is drawn anew each time, and so are shares; `jot` takes lines from standard
    // input. `ReceiveTests`, `CustodySplitTests` and `JotFinishTests` read what is printed.
    let known = Set(
      (JSONSnapshotTests.results.map(\.name) + [
        "import", "doctor", "receive", "custody-check", "custody-list", "jot",
      ])
      .map { $0.replacing("-", with: "") })
    var count = 0
    for case let file as URL in try #require(files) where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      guard text.contains("options.format"),
        let name = text.firstMatch(of: #/struct (\w+): ParsableCommand/#)?.1
      else { continue }
      count += 1
      // `RecordList` is `list`, `OutcomeKey` is `outcome key`.
      let command = name.replacing(#/^(Record|Dialogue|Folder|Summary|Sharing|Vault)/#, with: "")
      #expect(known.contains(command.lowercased()), "\(name)")
    }
    #expect(count > 10)
  }

  /// Ids and times of the day as words; what is drawn at random is not to be recorded.
  private func normal(_ text: String) -> String {
    text.replacing(#/"[0-9a-f]{32}"/#, with: "\"ID\"")
      .replacing(#/"[0-9a-f]{12}"/#, with: "\"REF\"")
      // These are the machine's.
      .replacing(#/("missingMeasures" : )\[[^\]]*\]/#) { $0.1 + "[]" }
      .replacing(#/@[0-9a-f]{12}/#, with: "@VERSION")
      // Ids, public keys and signatures of minisign.
      .replacing(#/[0-9A-F]{12,16}/#, with: "KEYID")
      .replacing(#/"RW[A-Za-z0-9+\/]{54}"/#, with: "\"PUBLIC\"")
      .replacing(#/"age1[a-z0-9]+"/#, with: "\"RECIPIENT\"")
      .replacing(#/("words" : )"[a-z -]+"/#) { $0.1 + "\"WORDS\"" }
      .replacing(#/timestamp:\d+/#, with: "timestamp:0")
      .replacing(#/"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"/#, with: "\"TIME\"")
  }
}
