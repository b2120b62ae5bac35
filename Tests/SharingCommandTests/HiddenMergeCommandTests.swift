import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Hidden compartments of two copies, through the built program. `v.vault` and `other.vault` have a
/// hidden person `deep` whose side was changed in both, `other.vault` has a hidden person `far` and a
/// note `clock` of the cover.
@Suite struct HiddenMergeCommandTests {
  private let both: CopyBench
  private var bench: Workbench { both.bench }

  init() throws {
    both = try CopyBench()
    try bench.addHidden()
    try bench.inSession("beta", ["add person --slug deep --name Deep", "touch"])
    let base = try bench.bytes()
    try both.note("clock", "there")
    try bench.inSession("beta", ["set deep side=CN", "add person --slug far --name Far", "touch"])
    try both.copy()
    try bench.folder.write("v.vault", base)
    try bench.inSession("beta", ["set deep side=US", "touch"])
  }

  private func merge(
    _ words: String, _ secret: String = "beta", answers: [(String, String)] = [],
    waitingFor told: [String]
  ) throws {
    let terminal = try bench.session(secret)
    try terminal.type("merge \(words)\r")
    for (question, answer) in answers {
      try terminal.wait(for: question)
      try terminal.type(answer + "\r")
    }
    try terminal.wait(for: "hidden compartments whose passphrase you did not")
    for text in told {
      #expect(terminal.screen.lines.joined().contains(text), "\(text): \(terminal.screen.text)")
    }
    try terminal.type("quit\r")
    #expect(try terminal.exit() == .code(0))
    try both.must(["verify"], secrets: ["beta"])
  }

  private func conflicts() throws -> [CopyBench.Report.Conflict] {
    let run = try both.must(["--format", "json", "conflicts"], secrets: ["beta"])
    return try JSONDecoder().decode(CopyBench.Report.self, from: Data(run.answer.utf8)).conflicts
  }

  @Test func bothCompartmentsAreMergedAndAHiddenConflictIsResolved() throws {
    let size = try bench.bytes().count
    let terminal = try bench.session("beta")
    try terminal.type("merge \(both.path("other.vault"))\r")
    try terminal.wait(for: "merged 1 version of 1 record")
    try terminal.wait(for: "merged 2 hidden versions of 2 records")
    try terminal.wait(for: "1 hidden record has conflicting versions")
    try terminal.wait(for: "hidden compartments whose passphrase you did not")
    #expect(!terminal.screen.text.contains("not saved"), "\(terminal.screen.text)")
    // Only what the cover needed.
    #expect(try bench.bytes().count == size + 4 * 4096)
    try terminal.type("\u{0c}merge \(both.path("other.vault"))\r")
    try terminal.wait(for: "nothing hidden to merge")
    #expect(try bench.bytes().count == size + 8 * 4096)
    try terminal.type("\u{0c}set deep side=FR\r")
    try terminal.wait(for: "run `resolve")
    try terminal.type("\u{0c}resolve deep\r")
    try terminal.wait { $0.isAlternate && $0.text.contains("Which version to keep?") }
    try terminal.type("1")
    try terminal.wait(for: "the other versions are in the history")
    #expect(try bench.bytes().count == size + 8 * 4096)
    try terminal.type("quit\r")
    #expect(try terminal.exit() == .code(0))
    #expect(try conflicts().isEmpty)
    for name in ["far", "deep", "clock"] {
      #expect(try bench.run(["show", name], secrets: ["beta"]).ending == .code(0), "\(name)")
    }
    #expect(try bench.run(["show", "far"]).ending == .code(66))
    try both.must(["verify"], secrets: ["beta"])
  }

  /// With the cover's secret the same commits are made, and nothing hidden is told.
  @Test func theCoverShowsTheSame() throws {
    let before = try bench.bytes()
    var sizes: [Int] = []
    for secret in ["alpha", "beta"] {
      try bench.folder.write("v.vault", before)
      try merge(
        both.path("other.vault"), secret,
        waitingFor: ["merged 1 version of 1 record"] + (secret == "beta" ? ["merged 2 hidden"] : [])
      )
      sizes.append(try bench.bytes().count)
    }
    #expect(sizes[0] == sizes[1])
    // The cover alone, on request.
    try bench.folder.write("v.vault", before)
    try merge(
      "\(both.path("other.vault")) --in cover", waitingFor: ["merged 1 version of 1 record"])
    #expect(try bench.bytes().count == sizes[0])
    #expect(try conflicts().isEmpty)
    #expect(try bench.run(["show", "far"], secrets: ["beta"]).ending == .code(66))
  }

  /// After a reseal the passphrase that is typed decides what is merged.
  @Test func aResealedCopyIsAskedForItsPassphrase() throws {
    try both.must(["reseal", "--yes"], in: both.other, secrets: ["alpha", "beta", ""])
    let question = "Passphrase of"
    try merge(
      both.path("other.vault"), answers: [(question, "alpha")],
      waitingFor: ["merged 1 version of 1 record", "opened with a passphrase of its cover"])
    #expect(try conflicts().isEmpty)
    try merge(
      both.path("other.vault"), answers: [(question, "beta")],
      waitingFor: ["nothing to merge", "merged 2 hidden versions of 2 records"])
    #expect(try conflicts().map(\.slug) == ["deep"])
  }

  @Test func anotherHiddenCompartmentStaysOut() throws {
    // One of another vault, with the same words.
    let theirs = bench.folder.file("theirs.vault")
    try both.must(["init"], in: theirs)
    try both.must(["compartment", "add", "--yes"], in: theirs, secrets: ["alpha", "", "gamma"])
    try both.note("tide", "theirs", in: theirs)
    try merge(
      theirs.string, answers: [("Passphrase of", "gamma")],
      waitingFor: ["merged 1 version of 1 record", "opens another hidden compartment"])
  }

  /// What is wrong with hidden data of the other file keeps its cover out no more than noise would.
  @Test func aDamagedHiddenCompartmentOfTheOtherFileStaysOut() throws {
    var bytes = try bench.folder.read("other.vault")
    bytes[bytes.count - 4096 - 1] ^= 1
    try bench.folder.write("other.vault", bytes)
    try merge(
      both.path("other.vault"),
      waitingFor: ["merged 1 version of 1 record", "its hidden compartment is damaged"])
    #expect(try conflicts().isEmpty)
    #expect(try both.shown("clock").hasSuffix("---\nthere\n"))
  }

  /// A file that takes many saves is shown at once, and waits for them.
  @Test func whatDoesNotFitWaits() throws {
    try bench.folder.write("film", (0..<30_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    let here = try bench.bytes()
    try bench.folder.write("v.vault", bench.folder.read("other.vault"))
    try bench.inSession(
      "beta", ["attach far \(both.path("film"))"] + [String](repeating: "touch", count: 6))
    try both.copy()
    try bench.folder.write("v.vault", here)
    let terminal = try bench.session("beta")
    try terminal.type("merge \(both.path("other.vault"))\r")
    try terminal.wait(for: "merged 3 hidden versions of 3 records")
    try terminal.wait(for: "not saved yet")
    try terminal.wait { $0.text.hasSuffix("saves)>") }
    // Lost with the session, it is in the other file still.
    try terminal.type("quit\r")
    try terminal.wait(for: "Leave and lose these changes?")
    try terminal.type("y\r")
    #expect(try terminal.exit() == .code(0))
    let again = try bench.session("beta")
    try again.type("merge \(both.path("other.vault"))\r")
    try again.wait(for: "hidden version")
    for _ in 0..<6 { try again.type("touch\r") }
    try again.type("quit\r")
    #expect(try again.exit() == .code(0))
    try both.must(["extract", "film", both.path("out")], secrets: ["beta"])
    #expect(try bench.folder.read("out") == bench.folder.read("film"))
    try both.must(["verify"], secrets: ["beta"])
  }
}
