import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What a person sees of long work. A tracer makes each call of the system slow, so that little
/// work takes long.
@Suite struct ProgressTests {
  /// Work, the call that is slowed down, and for how many microseconds.
  struct Case: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let call: String
    let delay: Int
    let label: String
    let ending: String

    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Case(
      arguments: ["import", "notes"], call: "openat", delay: 60_000, label: "reading: ",
      ending: "60 records and 0 attachments imported"),
    Case(
      arguments: ["export", "folder", "out", "--yes"], call: "openat", delay: 40_000,
      label: "exporting: ", ending: "60 files written"),
    Case(
      arguments: ["attach", "n1", "file"], call: "pwrite64", delay: 500_000, label: "saving: ",
      ending: "still stored unencrypted"),
    Case(
      arguments: ["backup", "copy"], call: "pread64", delay: 100_000,
      label: "copying and verifying: ", ending: "copied and verified"),
    Case(
      arguments: ["extract", "file", "out"], call: "pread64", delay: 250_000,
      label: "extracting: ", ending: "written unencrypted"),
  ])
  func longWorkSaysHowFarItIsAndLeavesNothingOfIt(_ work: Case) throws {
    let bench = try Workbench()
    let notes = bench.folder.file("notes")
    try FileManager.default.createDirectory(
      atPath: notes.string, withIntermediateDirectories: false)
    for number in 0..<60 { try bench.folder.write("notes/n\(number).md", "note \(number)") }
    if work.arguments[0] != "import" {
      try #require(try bench.run(["import", notes.string]).ending == .code(0))
    }
    try bench.folder.write("file", [UInt8](repeating: 7, count: 6_000_000))
    if ["extract", "backup"].contains(work.arguments[0]) {
      try #require(
        try bench.run(["attach", "n1", bench.folder.file("file").string]).ending == .code(0))
    }
    let terminal = try PseudoTerminal(
      "/usr/bin/strace",
      ["-f", "-o", "/dev/null", "-e", "trace=\(work.call)"]
        + ["-e", "inject=\(work.call):delay_exit=\(work.delay)"]
        + [bench.program.string, "--vault", bench.vault.string] + work.arguments,
      folder: bench.folder.path)
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    #expect(try terminal.exit(within: 120) == .code(0), "\(terminal.outputText)")
    // How much of how much, how fast, how long.
    let shown = #/: [0-9.,A-Za-z ]+ of [0-9.,A-Za-z ]+ \(\d+%\), [0-9.,A-Za-z ]+\/s/#
    #expect(terminal.outputText.contains("\r" + work.label), "\(terminal.outputText)")
    #expect(terminal.outputText.contains(shown))
    // Nothing of it stays, and what is said in the end has a line of its own.
    #expect(!terminal.screen.text.contains(work.label), "\(terminal.screen.text)")
    #expect(
      terminal.screen.lines.contains { $0.hasPrefix("subrosa: ") && $0.contains(work.ending) },
      "\(terminal.screen.text)")
  }

  @Test func aLongSearchForNamesSaysHowFarItIsAndCanBeStopped() throws {
    let bench = try Workbench()
    try #require(try bench.run(["add", "person", "--name", "Lin Zhao"]).ending == .code(0))
    try bench.folder.write(
      "file", String(repeating: "Lin Zhao said nothing. 林昭也没说。\n", count: 300_000))
    let terminal = try PseudoTerminal(
      bench.program,
      ["--vault", bench.vault.string, "redact", "--yes", bench.folder.file("file").string],
      folder: bench.folder.path)
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait(for: "searching: ")
    try terminal.type("\u{3}")
    // Well before it would have come to an end.
    #expect(try terminal.exit(within: 10) == .code(130))
    #expect(!terminal.screen.text.contains("searching: "))
    #expect(!terminal.wordsSent.contains("said nothing"))
  }
}
