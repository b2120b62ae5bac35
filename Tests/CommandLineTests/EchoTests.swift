import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What is typed or pasted before it is asked for: never shown, and never left to the shell. With
/// the program itself, whose check of a passphrase takes as long as people wait.
@Suite struct EchoTests {
  private let folder: TemporaryFolder
  private let program = BuiltProduct.path(of: "subrosa")

  init() throws {
    folder = try TemporaryFolder()
  }

  private var vault: FilePath { folder.file("v") }

  private func start(_ arguments: [String]) throws -> PseudoTerminal {
    try PseudoTerminal(program, ["--vault", vault.string] + arguments)
  }

  /// Types once the program is busy with what was typed before.
  private func typeAhead(_ keys: String, on terminal: PseudoTerminal) throws {
    try terminal.waitUntilBusy()
    try terminal.type(keys)
  }

  /// An interactive shell with the program at hand as `$P`.
  private func shell() throws -> PseudoTerminal {
    let shell = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: ["PS1": "ready$ ", "P": "\(program.string) --vault \(vault.string)"])
    try shell.wait(for: "ready$")
    return shell
  }

  @Test func whatIsTypedWhileAPassphraseIsCheckedIsNotShownAndNotLeftToTheShell() throws {
    try folder.write("v", [UInt8](repeating: 7, count: 1 << 20))
    let shell = try shell()
    try shell.type("$P list; read -t 1 rest; echo \"left:$rest:\"\r")
    try shell.wait(for: "Passphrase:")
    try shell.type("first-wombat\r")
    try typeAhead("second-wombat\r", on: shell)
    try shell.wait(for: "wrong passphrase")
    try shell.wait(for: "left::")
    #expect(!shell.outputText.contains("wombat"))
    // The shell's terminal is as it was.
    try shell.type("echo see''n\r")
    try shell.wait(for: "echo see''n")
    try shell.wait(for: "seen")
    try shell.type("exit\r")
    #expect(try shell.exit() == .code(0))
  }

  @Test func severalSecretsPastedAtOnceAreReadInTheirOrderAndNotShown() throws {
    let creation = try start(["init", "--weak"])
    try creation.wait(for: "New passphrase")
    try creation.type("cover-wombat\rcover-wombat\r")
    try typeAhead("too-much-wombat", on: creation)
    #expect(try creation.exit() == .code(0))
    #expect(!creation.outputText.contains("wombat"))
    let adding = try start(["compartment", "add", "--weak"])
    try adding.wait(for: "Passphrase:")
    try adding.type("cover-wombat\r")
    try typeAhead("\rdeep-wombat\rdeep-wombat\ry\r", on: adding)
    try adding.wait(for: "New anchor of the hidden compartment")
    try adding.type("\r")
    #expect(try adding.exit(within: 120) == .code(0))
    #expect(!adding.outputText.contains("wombat"))
    let session = try start(["open"])
    try session.wait(for: "Passphrase:")
    try session.type("wrong-wombat\r")
    try typeAhead("deep-wombat\r", on: session)
    // For the prompt behind it, which shows it then.
    try typeAhead("status --plain\r", on: session)
    try session.wait(for: "wrong passphrase")
    #expect(!session.outputText.contains("status"))
    try session.wait(for: "hidden> status --plain")
    try session.wait(for: "anchor")
    #expect(!session.outputText.contains("wombat"))
    try session.type("lock\r")
    try session.wait(for: "Locked. Passphrase:")
    try session.type("deep-wombat\r")
    try typeAhead("\u{4}", on: session)
    #expect(try session.exit() == .code(0))
    #expect(!session.outputText.contains("wombat"))
  }

  @Test func ctrlZGivesTheShellItsEchoBackAndFgTakesItAway() throws {
    try folder.write("v", [UInt8](repeating: 7, count: 1 << 20))
    let shell = try shell()
    // At the prompt, then while the answer is checked.
    try shell.type("$P list\r")
    try shell.wait(for: "Passphrase:")
    try shell.type("\u{1a}")
    try shell.wait { $0.text.contains("Stopped") && $0.text.hasSuffix("ready$") }
    try shell.type("stty -a | grep -o ' echo '; echo look''ed\r")
    try shell.wait(for: "looked")
    #expect(shell.screen.text.contains("\n echo"))
    try shell.type("clear; fg\r")
    try shell.wait(for: "Passphrase:")
    try shell.type("first-wombat\r")
    try typeAhead("\u{1a}", on: shell)
    try shell.wait { $0.text.contains("Stopped") && $0.text.hasSuffix("ready$") }
    try shell.type("stty -a | grep -o ' echo '; echo look''ed\r")
    try shell.wait(for: "looked")
    #expect(shell.screen.text.contains("\n echo"))
    try shell.type("clear; fg\r")
    try typeAhead("second-wombat\r", on: shell)
    try shell.wait { $0.text.contains("wrong passphrase") && $0.text.hasSuffix("ready$") }
    try shell.type("exit\r")
    _ = try shell.exit()
    #expect(!shell.outputText.contains("wombat"))
  }

  @Test func ctrlCTwiceWhileAPassphraseIsCheckedLeavesTheEcho() throws {
    try folder.write("v", [UInt8](repeating: 7, count: 1 << 20))
    // A script: an interactive shell puts the settings right by itself.
    let script =
      "trap : INT; $P list; echo end''ed; sleep 1; stty -a | grep -Eo ' -?echo '; echo look''ed"
    let shell = try PseudoTerminal(
      "/bin/bash", ["--norc", "-c", script],
      environment: ["P": "\(program.string) --vault \(vault.string)"])
    try shell.wait(for: "Passphrase:")
    try shell.type("first\r")
    // The first may come before the check begins.
    for _ in 0..<100 where !shell.outputText.contains("ended") {
      Thread.sleep(forTimeInterval: 0.1)
      try shell.type("\u{3}")
    }
    try shell.wait(for: "looked")
    #expect(!shell.outputText.contains("wrong passphrase"), "\(shell.outputText)")
    #expect(shell.outputText.contains(" echo "), "\(shell.outputText)")
    _ = try shell.exit()
  }

  /// Its echo is on, and stays.
  @Test func passphrasesAreNotReadFromATerminalAsIfItWereAPipe() throws {
    let terminal = try PseudoTerminal(
      program, ["--vault", vault.string, "--passphrase-fd", "0", "list"])
    #expect(try terminal.exit() == .code(64))
    #expect(terminal.wordsSent.contains("--passphrase-fd cannot read from a terminal"))
  }
}
