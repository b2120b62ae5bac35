import CommandTestSupport
import SystemPackage
import TestSupport
import Testing

/// Files that are named in a session, which no shell has seen, and which was closed to most folders when
/// it began.
@Suite struct SessionPathTests {
  private let bench: Workbench
  private let other: TemporaryFolder

  init() throws {
    bench = try Workbench()
    other = try TemporaryFolder()
    try #require(
      try bench.run(["add", "note", "--slug", "kept"], input: [0x78]).ending == .code(0))
  }

  /// A session whose home folder is that of the vault.
  private func session(_ arguments: [String] = []) throws -> PseudoTerminal {
    var environment = bench.language.environment
    environment["HOME"] = bench.folder.path.string
    let terminal = try PseudoTerminal(
      bench.program, ["--vault", bench.vault.string, "open"] + arguments,
      environment: environment, columns: 200)
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    return terminal
  }

  @Test func aTildeIsExpandedInASession() throws {
    try bench.folder.write("picture", "png")
    let terminal = try session()
    try terminal.type("attach kept ~/picture\r")
    try terminal.wait(for: "attached")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    try terminal.type("backup ~/copy.vault\r")
    try terminal.wait { $0.text.contains("backup") && $0.text.hasSuffix("cover>") }
    try terminal.type("quit\r")
    #expect(try terminal.exit() == .code(0))
    #expect(try bench.run(["list"], vault: bench.folder.file("copy.vault")).ending == .code(0))
  }

  /// Hints say what is typed here: commands without the program's name.
  @Test func hintsNameCommandsAsASessionTakesThem() throws {
    let terminal = try session()
    try terminal.type("show nothing\r")
    try terminal.wait { $0.text.contains("hint: run `list` to see all records") }
    try terminal.type("remove kept --yes\r")
    try terminal.wait { $0.text.contains("run `restore ") && $0.text.hasSuffix("cover>") }
    try terminal.type("quit\r")
    #expect(try terminal.exit() == .code(0))
    #expect(try bench.run(["show", "nothing"]).messages.contains("run `subrosa list`"))
  }

  /// Nobody types a passphrase for a file that cannot be created.
  @Test(arguments: [
    "share kept --passphrase --to %", "extract kept %", "backup %", "travel % kept",
    "export folder %", "export summary kept --to %", "identity --to %", "outcome key --to %",
    "brief kept --to %", "agenda kept --to %", "positions kept --to %", "outcome text kept --to %",
  ])
  func aFileThatCannotBeCreatedIsRefusedFirst(_ line: String) throws {
    let terminal = try session()
    // `status` names what the kernel does not close.
    if !(try bench.run(["status"]).answer.contains("Landlock")) {
      try terminal.type(line.replacing("%", with: other.file("new").string) + "\r")
      try terminal.wait {
        $0.text.contains("open --to FOLDER") && $0.text.hasSuffix("cover>")
      }
      #expect(terminal.screen.text.contains("cannot write to that folder"))
    }
    try terminal.type(line.replacing("%", with: bench.folder.file("none/new").string) + "\r")
    try terminal.wait { $0.text.contains("could not create a file") && $0.text.hasSuffix("cover>") }
    try terminal.type("quit\r")
    #expect(try terminal.exit() == .code(0))
  }

  @Test func aFolderThatWasNamedCanBeWritten() throws {
    let terminal = try session(["--to", other.path.string])
    try terminal.type("backup \(other.file("copy.vault").string)\r")
    try terminal.wait { $0.text.contains("backup") && $0.text.hasSuffix("cover>") }
    try terminal.type("quit\r")
    #expect(try terminal.exit() == .code(0))
    #expect(try bench.run(["list"], vault: other.file("copy.vault")).ending == .code(0))
  }

  /// Nothing is asked: there is no secret on the descriptor.
  @Test(
    arguments: [
      (["receive", "/nowhere.age"], 66), (["merge", "/nowhere.vault"], 66),
      (["share", "kept", "--passphrase", "--to", "/nowhere/x.age"], 73),
      (["backup", "/nowhere/x.vault"], 73), (["travel", "/nowhere/x.vault", "kept"], 73),
    ] as [([String], CInt)])
  func aPathThatCannotBeCostsNoPassphrase(_ command: [String], _ code: CInt) throws {
    #expect(try bench.run(command, secrets: []).ending == .code(code))
  }
}
