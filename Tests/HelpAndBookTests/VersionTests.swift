import CommandTestSupport
import SystemPackage
import TestSupport
import Testing

/// What `--version` says, alone and among other options.
@Suite struct VersionTests {
  private let bench: Workbench

  init() throws { bench = try Workbench() }

  @Test func namesTheVersionTheCommitAndTheFormat() throws {
    let commit = String(repeating: "0123456789", count: 4)
    let answer = try version(["SUBROSA_TEST_COMMIT=\(commit)"])
    try Snapshot.expect(answer, is: "Version/of-a-commit.txt")
    #expect(answer.contains(commit))
  }

  @Test func saysWhereTheBuildWasNotToldTheCommit() throws {
    let answer = try version([])
    try Snapshot.expect(answer, is: "Version/of-no-commit.txt")
    // Here the parser answers, since there are options before it.
    let run = try bench.run(["--version"])
    #expect(run.ending == .code(0) && run.messages.isEmpty)
    #expect(run.answer == answer)
  }

  /// What the program prints where `--version` is its only argument.
  private func version(_ variables: [String]) throws -> String {
    let answer = try bench.folder.open("version", .writeOnly)
    let process = try PseudoTerminal(
      "/usr/bin/env", variables + [bench.program.string, "--version"], descriptors: [1: answer])
    #expect(try process.exit() == .code(0))
    try answer.close()
    return String(decoding: try bench.folder.read("version"), as: UTF8.self)
  }
}
