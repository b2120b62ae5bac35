import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Keyfiles, and new passphrases that should not be used.
@Suite struct NewPassphraseTests {
  private let bench: Workbench
  private let judged = ["/usr/bin/env", "SUBROSA_TEST_STRENGTH=1"]
  private let strong = "tapestry unlucky hexagon drizzle"

  init() throws { bench = try Workbench() }

  @Test func aWeakPassphraseIsRefusedWithItsEstimateUnlessAskedFor() throws {
    let fresh = bench.folder.file("fresh")
    let run = try bench.run(["init"], prefix: judged, vault: fresh, secrets: ["Password2024!"])
    #expect(run.ending == .code(78), "\(run)")
    #expect(run.messages.contains("easy to guess (about "))
    #expect(run.messages.contains("--weak"))
    #expect(!run.messages.contains("Password"))
    #expect(!FileManager.default.fileExists(atPath: fresh.string))
    let weak = try bench.run(["init", "--weak"], prefix: judged, vault: fresh, secrets: ["abc"])
    #expect(weak.ending == .code(0), "\(weak)")
    let other = bench.folder.file("other")
    let good = try bench.run(["init"], prefix: judged, vault: other, secrets: [strong])
    #expect(good.ending == .code(0), "\(good)")
  }

  @Test func onATerminalAWeakPassphraseIsAskedForAgainWithItsEstimate() throws {
    let fresh = bench.folder.file("fresh")
    let terminal = try PseudoTerminal(
      bench.program, ["--vault", fresh.string, "init"],
      environment: ["SUBROSA_TEST_STRENGTH": "1"])
    for passphrase in ["Password2024!", strong] {
      try terminal.wait { $0.text.hasSuffix("to generate six words):") }
      try terminal.type(passphrase + "\r")
      try terminal.wait(for: "Again:")
      try terminal.type(passphrase + "\r")
      if passphrase != strong { try terminal.wait(for: "easy to guess (about ") }
    }
    #expect(try terminal.exit() == .code(0))
    #expect(!terminal.outputText.contains("Password"))
    let list = try bench.run(["list"], vault: fresh, secrets: [strong])
    #expect(list.ending == .code(0), "\(list)")
  }

  @Test(arguments: [["passphrase", "add"], ["passphrase", "change"], ["compartment", "add"]])
  func everyNewPassphraseIsJudged(_ command: [String]) throws {
    let before = try bench.bytes()
    let run = try bench.run(
      command + ["--yes"], prefix: judged, secrets: ["alpha", "", "beta"])
    #expect(run.ending == .code(78), "\(run)")
    #expect(try bench.bytes() == before)
    let weak = try bench.run(
      command + ["--yes", "--weak"], prefix: judged, secrets: ["alpha", "", "beta"])
    #expect(weak.ending == .code(0), "\(weak)")
  }

  @Test func blanksAndByteOrderMarksAreMentioned() throws {
    for (name, secret, words) in [
      ("a", "beta ", "begins or ends with a space"), ("b", "\tbeta", "begins or ends with a space"),
      ("c", "\u{feff}beta", "byte order mark"),
    ] {
      let run = try bench.run(["init"], vault: bench.folder.file(name), secrets: [secret])
      #expect(run.ending == .code(0))
      #expect(run.messages.contains(words), "\(run)")
      #expect(!run.messages.contains("beta"))
    }
    let plain = try bench.run(["status"])
    #expect(!plain.messages.contains("blank"))
  }

  @Test func aKeyfileIsNamedWhereItIsMissingOrEmpty() throws {
    let missing = try bench.run(["--keyfile", bench.path("nowhere"), "status"])
    #expect(missing.ending == .code(66), "\(missing)")
    #expect(missing.messages.contains("the keyfile cannot be read"))
    try bench.folder.write("empty", "")
    let empty = try bench.run(["--keyfile", bench.path("empty"), "status"])
    #expect(empty.ending == .code(64), "\(empty)")
    #expect(empty.messages.contains("the keyfile is empty"))
    let none = try bench.run(["--keyfile", "/dev/null", "status"])
    #expect(none.messages.contains("the keyfile cannot be read"), "\(none)")
    let folder = try bench.run(["--keyfile", bench.folder.path.string, "status"])
    #expect(folder.ending == .code(66))
    #expect(folder.messages.contains("keyfile"), "\(folder)")
  }

  @Test func aKeyfileFromAPipeOpensWhatTheFileSealed() throws {
    try bench.folder.write("key", "some bytes")
    let vault = bench.folder.file("kept")
    let made = try bench.run(["--keyfile", bench.path("key"), "init"], vault: vault)
    #expect(made.ending == .code(0), "\(made)")
    let (key, pipe) = (bench.path("key"), bench.path("fifo"))
    let script = ["/bin/sh", "-c", "cat \(key) | exec \"$@\"", "sh"]
    let piped = try bench.run(["--keyfile", "/dev/stdin", "status"], prefix: script, vault: vault)
    #expect(piped.ending == .code(0), "\(piped)")
    let fifo = ["/bin/sh", "-c", "mkfifo \(pipe); cat \(key) > \(pipe) & exec \"$@\"", "sh"]
    let named = try bench.run(["--keyfile", pipe, "status"], prefix: fifo, vault: vault)
    #expect(named.ending == .code(0), "\(named)")
  }
}
