import CommandTestSupport
import Commands
import Glibc
import SystemPackage
import TestSupport
import Testing

/// Every exit code, provoked through the program. The table of them is recorded as
/// `Snapshots/ExitCodes.txt`.
@Suite struct ExitCodeTests {
  /// What provokes a code.
  struct Provocation: Sendable {
    let status: Commands.ExitStatus
    let what: String
    /// Runs the program; gives how it ended and what it said.
    let run: @Sendable (Workbench) throws -> (ending: PseudoTerminal.Ending, messages: String)
  }

  /// The program with arguments and nothing else that is special.
  private static func plain(
    _ status: Commands.ExitStatus, _ arguments: [String], secret: String = "alpha",
    input: String = ""
  ) -> Provocation {
    Provocation(status: status, what: "subrosa " + arguments.joined(separator: " ")) { bench in
      let run = try bench.run(arguments, secrets: [secret], input: Array(input.utf8))
      return (run.ending, run.messages)
    }
  }

  private static let provocations: [Provocation] = [
    plain(.done, ["list"]),
    Provocation(status: .finding, what: "subrosa assess --strict of a dialogue with gaps") {
      bench in
      let add = try bench.run(["add", "dialogue", "--slug", "d", "--title", "D"])
      try #require(add.ending == .code(0))
      let run = try bench.run(["assess", "d", "--strict"])
      return (run.ending, run.messages)
    },
    plain(.usage, ["list", "nonsense"]),
    plain(.damaged, ["add", "note"], input: "---\ntitle: [\n---\n"),
    plain(.notFound, ["show", "nothing"]),
    Provocation(status: .unavailable, what: "subrosa list without a terminal for prompts") {
      bench in
      // Not through the workbench, which hands the passphrase over.
      let messages = try bench.folder.open("messages", .writeOnly)
      let process = try PseudoTerminal(
        "/usr/bin/setsid", ["--wait", bench.program.string, "--vault", bench.vault.string, "list"],
        descriptors: [2: messages])
      let ending = try process.exit()
      return (ending, String(decoding: try bench.folder.read("messages"), as: UTF8.self))
    },
    plain(.cannotCreate, ["init"]),
    Provocation(status: .inputOutput, what: "subrosa list of a folder") { bench in
      let run = try bench.run(["list"], vault: bench.folder.path)
      return (run.ending, run.messages)
    },
    Provocation(status: .busy, what: "subrosa add note while another process holds the lock") {
      bench in
      let other = try FileDescriptor.open(bench.vault, .readWrite)
      defer { try? other.close() }
      try #require(flock(other.rawValue, LOCK_EX) == 0)
      let run = try bench.run(["add", "note", "--title", "T"])
      return (run.ending, run.messages)
    },
    Provocation(
      status: .savedUnshown, what: "subrosa add note, with no space left for standard output"
    ) {
      bench in
      let run = try bench.run(
        ["add", "note"], prefix: ["/bin/sh", "-c", "exec \"$@\" > /dev/full", "sh"], input: [0x78])
      return (run.ending, run.messages)
    },
    plain(.nothingOpens, ["list"], secret: "beta"),
    Provocation(status: .refused, what: "subrosa export folder, answered with n") { bench in
      try #require(try bench.run(["add", "note", "--slug", "one"]).ending == .code(0))
      let terminal = try bench.start(["export", "folder", bench.folder.file("out").string])
      try terminal.wait(for: "unencrypted?")
      try terminal.type("n\r")
      let ending = try terminal.exit()
      let lines = terminal.screen.text.split(separator: "\n").filter { $0.contains("error: ") }
      return (ending, lines.map { $0 + "\n" }.joined())
    },
    Provocation(status: .interrupted, what: "subrosa list, Ctrl-C at the passphrase prompt") {
      bench in
      let terminal = try bench.onTerminal(["list"])
      try terminal.wait(for: "Passphrase")
      try terminal.type("\u{3}")
      let ending = try terminal.exit()
      let lines = terminal.screen.text.split(separator: "\n").filter { $0.contains("error: ") }
      return (ending, lines.map { $0 + "\n" }.joined())
    },
  ]

  @Test func everyCodeIsProvoked() throws {
    var table = "Each exit code, with a command that produces it (see \(ExitCodeTests.self)).\n\n"
    for status in Commands.ExitStatus.allCases {
      let provocation = try #require(
        ExitCodeTests.provocations.first { $0.status == status }, "nothing provokes \(status)")
      let bench = try Workbench()
      let (ending, messages) = try provocation.run(bench)
      #expect(ending == .code(status.rawValue), "\(provocation.what): \(messages)")
      table += "\(status.rawValue) \(status): \(provocation.what)\n"
      for line in messages.split(separator: "\n") { table += "  \(line)\n" }
    }
    try Snapshot.expect(table, is: "ExitCodes.txt")
  }
}
