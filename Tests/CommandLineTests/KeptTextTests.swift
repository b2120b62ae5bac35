import CommandTestSupport
import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

/// Texts in the built-in editor, and changes that wait: none is lost for an end that nobody wanted.
@Suite struct KeptTextTests {
  private let bench: Workbench
  /// A text that stands nowhere else.
  private let canary = Workbench.canary()

  init() throws {
    bench = try Workbench()
  }

  @Test(arguments: [[SIGHUP], [SIGHUP, SIGHUP, SIGHUP], [SIGTERM], [SIGTERM, SIGTERM, SIGHUP]])
  func aSessionThatHasToEndKeepsTheText(_ signals: [CInt]) throws {
    let terminal = try bench.session()
    try terminal.write(canary, with: "add note")
    for signal in signals { terminal.send(signal) }
    #expect(try terminal.exit() == .code(130))
    #expect(try bench.isOffered(canary))
  }

  @Test(arguments: [[SIGHUP], [SIGHUP, SIGHUP, SIGHUP], [SIGTERM, SIGTERM, SIGTERM]])
  func aCommandThatHasToEndKeepsTheText(_ signals: [CInt]) throws {
    let terminal = try startWriting()
    for signal in signals { terminal.send(signal) }
    #expect(try terminal.exit() == .code(130))
    #expect(try bench.isOffered(canary))
  }

  @Test func aLockedSessionThatIsLeftHasTheTextInTheVault() throws {
    let terminal = try bench.session(idle: "2s")
    try terminal.write(canary, with: "add note")
    try terminal.wait(for: "Locked. Passphrase")
    try terminal.type("\u{4}")
    try terminal.wait(for: "End the session and lose unsaved changes? [y/N]")
    try terminal.type("y\r")
    #expect(try terminal.exit() == .code(0))
    #expect(try bench.isOffered(canary))
  }

  @Test func aTextThatIsSavedAfterALockLeavesNoDraft() throws {
    let terminal = try bench.session(idle: "2s")
    try terminal.write(canary, with: "add note")
    try terminal.wait(for: "Locked. Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.contains(canary) && $0.text.contains("Ctrl-S") }
    try terminal.type("\u{13}")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))
    #expect(try bench.run(["search", canary]).answer.contains(canary))
    #expect(try !bench.isOffered(canary))
  }

  @Test(arguments: ["\r", "n\r", "\u{4}", "\u{3}", "y\r\u{11}", "y\r\u{11}y"])
  func aTextThatIsRefusedIsKeptAsADraft(_ keys: String) throws {
    let terminal = try bench.start(["add", "note"])
    try terminal.wait(for: "Ctrl-S saves")
    try terminal.type("---\rtitle: [\r---\r\(canary)\u{13}")
    try terminal.wait(for: "Continue writing? [y/N]")
    for key in keys.split(separator: "\u{11}", omittingEmptySubsequences: false).enumerated() {
      if key.offset > 0 {
        try terminal.wait(for: "Ctrl-S saves")
        try terminal.type("\u{11}")
        try terminal.wait(for: "Quit without saving?")
        try terminal.type(key.element.isEmpty ? "y" : String(key.element))
      } else {
        try terminal.type(String(key.element))
      }
    }
    _ = try terminal.exit()
    #expect(terminal.wordsSent.contains("as a draft"))
    #expect(try bench.isOffered(canary))
  }

  @Test func anInterruptedTextOpensInNoOtherEditor() throws {
    try bench.addHidden()
    try bench.inSession("beta", ["add person --slug deep --name Deep", "touch"])
    let terminal = try bench.session("beta", idle: "2s")
    try terminal.type("edit -\r")
    try terminal.wait(for: "Record:")
    try terminal.write("\u{1b}[1;5F\(canary)", with: "deep", showing: canary)
    try terminal.wait(for: "Locked. Passphrase")
    try terminal.type("beta\r")
    try terminal.wait(for: "Record:")
    try terminal.type("\u{3}")
    try terminal.wait { $0.text.hasSuffix(">") }
    try terminal.type("add note --in cover\r")
    try terminal.wait(for: "Ctrl-S saves")
    #expect(!terminal.screen.text.contains(canary))
    try terminal.type("\u{11}")
    try terminal.wait { $0.text.hasSuffix(">") }
    // It is not lost either.
    try terminal.type("edit deep\r")
    try terminal.wait(for: "Continue it?")
    try terminal.type("y\r")
    try terminal.wait { $0.text.contains(canary) && $0.text.contains("Ctrl-S") }
  }

  // MARK: - Where the vault takes nothing

  private func startWriting() throws -> PseudoTerminal {
    let terminal = try bench.start(["add", "note"])
    try terminal.write(canary)
    return terminal
  }

  /// Runs work while another process writes the vault.
  private func whileLocked(_ work: () throws -> Void) throws {
    let holder = try FileDescriptor.open(bench.vault, .readWrite, options: .closeOnExec)
    defer { try? holder.close() }
    try #require(flock(holder.rawValue, LOCK_EX) == 0)
    try work()
  }

  @Test func ctrlCTwiceWhileAnotherProcessWritesLosesNothing() throws {
    let terminal = try startWriting()
    try whileLocked {
      try terminal.type("\u{13}")
      try terminal.wait(for: "waiting for another process")
      try terminal.type("\u{3}\u{3}")
      terminal.send(SIGINT)
      terminal.send(SIGINT)
      usleep(300_000)
    }
    #expect(try terminal.exit() == .code(130))
    #expect(try bench.isOffered(canary))
  }

  /// Ctrl-C in the last flush of a save, which a tracer makes long: what is saved is said to be, and
  /// is not kept a second time.
  @Test(arguments: [true, false]) func ctrlCBehindASaveComesTooLate(_ isPiped: Bool) throws {
    try bench.folder.write("text", canary)
    let text = try bench.folder.open("text", .readOnly)
    defer { try? text.close() }
    let size = try bench.bytes().count
    let terminal = try PseudoTerminal(
      "/usr/bin/strace",
      ["-f", "-o", "/dev/null", "-e", "trace=fsync"]
        + ["-e", "inject=fsync:delay_enter=3000000:when=2", bench.program.string]
        + ["--vault", bench.vault.string, "add", "note"],
      descriptors: isPiped ? [0: text] : [:])
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    if !isPiped {
      try terminal.wait(for: "Ctrl-S saves")
      try terminal.type(canary + "\u{13}")
    }
    // All four cells stand in the file; only their flush is not over.
    let deadline = Date(timeIntervalSinceNow: 60)
    while try bench.bytes().count < size + 4 * 4096 {
      try #require(Date() < deadline, "nothing is saved")
      usleep(10_000)
    }
    try terminal.type("\u{3}")
    #expect(try terminal.exit() == .code(0))
    #expect(!terminal.wordsSent.contains("nothing was changed"), "\(terminal.outputText)")
    let record = try #require(
      try bench.run(["list", "note"]).answer.split(separator: "\n").last?.prefix(12))
    #expect(terminal.outputText.contains(record))
    #expect(try !bench.isOffered(canary))
  }

  @Test func aTerminalThatGoesWhileAnotherProcessWritesLosesNothing() throws {
    let terminal = try startWriting()
    try whileLocked {
      terminal.send(SIGHUP)
      sleep(11)
    }
    #expect(try terminal.exit() == .code(130))
    #expect(try bench.isOffered(canary))
  }

  @Test(arguments: ["\u{13}", ""]) func aResealMeanwhileLosesNothing(_ save: String) throws {
    let terminal = try startWriting()
    #expect(try bench.run(["reseal", "--yes"], secrets: ["alpha", ""]).ending == .code(0))
    if save.isEmpty { terminal.send(SIGHUP) } else { try terminal.type(save) }
    _ = try terminal.exit()
    #expect(terminal.wordsSent.contains("as a draft"))
    #expect(try bench.isOffered(canary))
  }

  @Test func aDifferentVaultInThePlaceOfThisOneGetsNothing() throws {
    let terminal = try startWriting()
    try bench.whileAway {
      let other = try bench.run(["init"])
      try #require(other.ending == .code(0), "\(other.messages)")
      try terminal.type("\u{13}")
      try terminal.wait(for: "Try saving the text again? [y/N]")
      #expect(terminal.wordsSent.contains("now a different vault"))
      #expect(try !bench.isOffered(canary))
      #expect(try !bench.run(["search", canary]).answer.contains(canary))
      try FileManager.default.removeItem(atPath: bench.vault.string)
    }
    try terminal.type("y\r")
    _ = try terminal.exit()
    #expect(try bench.isOffered(canary))
  }

  @Test func aResealWithAnotherPassphraseAsksForIt() throws {
    let terminal = try startWriting()
    let change = try bench.run(
      ["passphrase", "change", "--yes", "--weak"], secrets: ["alpha", "", "gamma"])
    try #require(change.ending == .code(0), "\(change.messages)")
    try terminal.type("\u{13}")
    try terminal.wait(for: "Try saving the text again? [y/N]")
    try terminal.type("y\r")
    try terminal.wait(for: "Passphrase of the resealed vault:")
    try terminal.type("wrong\r")
    try terminal.wait(for: "Open it in the editor again? [y/N]")
    try terminal.type("n\r")
    try terminal.wait(for: "Discard the text? [y/N]")
    try terminal.type("n\r")
    try terminal.wait { $0.text.hasSuffix("Try saving the text again? [y/N]") }
    try terminal.type("y\r")
    try terminal.wait { $0.text.hasSuffix("Passphrase of the resealed vault:") }
    try terminal.type("gamma\r")
    _ = try terminal.exit()
    #expect(terminal.wordsSent.contains("as a draft"))
  }

  @Test func ctrlCAtTheQuestionAsksOnceMore() throws {
    let terminal = try startWriting()
    try bench.whileAway {
      try terminal.type("\u{13}")
      try terminal.wait(for: "Try saving the text again? [y/N]")
      try terminal.type("\u{3}")
      try terminal.wait(for: "Open it in the editor again? [y/N]")
      try terminal.type("\u{3}")
      try terminal.wait(for: "Discard the text? [y/N]")
      try terminal.type("n\r")
      try terminal.wait { $0.text.hasSuffix("Try saving the text again? [y/N]") }
    }
    try terminal.type("y\r")
    _ = try terminal.exit()
    #expect(try bench.isOffered(canary))
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func anEndAtTheQuestionTriesOnceMore(_ end: CInt) throws {
    let terminal = try startWriting()
    try bench.whileAway {
      try terminal.type("\u{13}")
      try terminal.wait(for: "Try saving the text again? [y/N]")
    }
    terminal.send(end)
    _ = try terminal.exit()
    #expect(try bench.isOffered(canary))
  }

  @Test func aTextOfARecordThatChangedMeanwhileIsOffered() throws {
    #expect(try bench.run(["add", "note", "--slug", "x"], input: [0x61]).ending == .code(0))
    let terminal = try bench.session()
    try terminal.write("\u{1b}[1;5F\(canary)", with: "edit x", showing: canary)
    let other = Array("---\nkind: note\nslug: x\n---\nother\n".utf8)
    #expect(try bench.run(["edit", "x"], input: other).ending == .code(0))
    #expect(try bench.run(["reseal", "--yes"], secrets: ["alpha", ""]).ending == .code(0))
    try terminal.type("\u{13}")
    try terminal.wait(for: "Locked. Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait(for: "Continue it? [y/N]")
    try terminal.type("y\r")
    try terminal.wait { $0.text.contains(canary) && $0.text.contains("Ctrl-S") }
  }

  @Test(arguments: [true, false]) func anOlderCopyMeanwhileLosesNothing(_ isSession: Bool) throws {
    let old = try bench.bytes()
    #expect(try bench.run(["touch"]).ending == .code(0))
    let terminal = isSession ? try bench.session() : try startWriting()
    if isSession { try terminal.write(canary, with: "add note") }
    // In place, as programs do that keep a folder the same everywhere.
    let file = try FileDescriptor.open(bench.vault, .writeOnly, options: .truncate)
    try file.closeAfter { _ = try file.writeAll(old) }
    try terminal.type("\u{13}")
    if isSession {
      try terminal.wait(for: "Locked. Passphrase")
      try terminal.type("alpha\r")
      try terminal.wait { $0.text.contains(canary) && $0.text.contains("Ctrl-S") }
      try terminal.type("\u{13}")
      try terminal.wait { $0.text.hasSuffix("cover>") }
      #expect(try bench.run(["search", canary]).answer.contains(canary))
    } else {
      _ = try terminal.exit()
      #expect(terminal.wordsSent.contains("no longer contains a commit that was read"))
      #expect(try bench.isOffered(canary))
    }
  }

  @Test func whatIsTooLongOpensAgain() throws {
    try bench.addHidden()
    let terminal = try bench.session("beta")
    try terminal.type("add note\r")
    try terminal.wait(for: "Ctrl-S saves")
    try terminal.type(
      "\u{1b}[200~" + String(repeating: "0123456789", count: 170_000) + "\u{1b}[201~")
    try terminal.wait(for: "1661 KiB")
    try terminal.type("\u{13}")
    try terminal.wait(for: "Open it in the editor again? [y/N]")
    try terminal.type("y\r")
    try terminal.wait { $0.text.contains("0123456789") && $0.text.contains("Ctrl-S saves") }
  }

  @Test func aDraftComesBeforeTheQuestionsThatItAnswers() throws {
    let terminal = try bench.start(["add", "person"])
    try terminal.wait(for: "Name:")
    try terminal.type(canary + "\r")
    try terminal.wait(for: "its original script")
    terminal.send(SIGTERM)
    #expect(try terminal.exit() == .code(130))
    let again = try bench.start(["add", "person"])
    try again.wait(for: "Continue it? [y/N]")
    try again.type("y\r")
    try again.wait { $0.text.contains(canary) && $0.text.contains("Ctrl-S") }
  }

  /// Nobody can type a text a second time: a wrong passphrase must come before it.
  @Test(arguments: ["add", "edit"]) func aTypedTextIsAskedForBehindThePassphrase(_ verb: String)
    throws
  {
    #expect(try bench.run(["add", "note", "--slug", "x"], input: [0x61]).ending == .code(0))
    let command = verb == "add" ? ["--plain", "add", "note"] : ["--plain", "edit", "x"]
    let terminal = try bench.onTerminal(command)
    try terminal.wait(for: "Passphrase")
    #expect(!terminal.wordsSent.contains("type the text"))
    try terminal.type("alpha\r")
    try terminal.wait(for: "type the text; press Ctrl-D")
    // Refused for its front matter, and kept.
    try terminal.type("---\rtitle: [\r---\r\(canary)\r\u{4}")
    #expect(try terminal.exit() != .code(0))
    #expect(terminal.wordsSent.contains("as a draft"))
  }

  @Test func aTextOfARecordThatIsGoneBecomesANewOne() throws {
    #expect(try bench.run(["add", "note", "--slug", "x"], input: [0x61]).ending == .code(0))
    let terminal = try bench.session(idle: "2s")
    try terminal.write("\u{1b}[1;5F\(canary)", with: "edit x", showing: canary)
    try terminal.wait(for: "Locked. Passphrase")
    #expect(try bench.run(["remove", "x", "--yes"]).ending == .code(0))
    let list = try bench.start(["list"])
    // That there are no records is shown as records are.
    try list.wait(for: "q quits")
    try list.type("q")
    #expect(try list.exit() == .code(0))
    #expect(list.wordsSent.contains("run `subrosa add note` to continue it"))
    #expect(try bench.isOffered(canary))
  }

  /// Whoever unlocks a session with the cover's secret sees the same, whichever secret opened it.
  @Test(arguments: [("alpha", "add note"), ("beta", "add note --in cover")])
  func aLockTellsNotWhichSecretOpenedTheSession(_ secret: String, _ command: String) throws {
    try bench.addHidden()
    let terminal = try bench.session(secret, idle: "2s")
    try terminal.type("list\r")
    try terminal.write(canary, with: command)
    try terminal.wait(for: "Locked. Passphrase")
    try terminal.type("alpha\r")
    // The text goes on for all who open the cover.
    try terminal.wait { $0.text.contains(canary) && $0.text.contains("Ctrl-S") }
    try terminal.type("\u{13}")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    #expect(
      terminal.outputText.components(separatedBy: "type `help` to list the commands").count == 3)
    try terminal.type("\u{1b}[Ax")
    try terminal.wait { $0.text.hasSuffix("cover> x") }
  }
}
