import CommandTestSupport
import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

/// A locked session that cannot be unlocked, or not as before, loses nothing unasked.
@Suite struct LockedSessionTests {
  private let bench: Workbench
  /// A text that stands nowhere else.
  private let canary = Workbench.canary()

  init() throws {
    bench = try Workbench()
  }

  // MARK: - A vault that does not open for a moment

  @Test(arguments: Workbench.Substitute.allCases)
  func aTextOutlivesAVaultThatIsNotThereForAMoment(_ substitute: Workbench.Substitute) throws {
    let terminal = try bench.session(idle: "2s")
    try terminal.write(canary, with: "add note")
    try bench.whileAway(substitute) {
      try terminal.wait(for: "Locked. Passphrase")
      try terminal.type("alpha\r")
      try terminal.wait {
        $0.text.contains(substitute.message) && $0.text.hasSuffix("Locked. Passphrase:")
      }
    }
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.contains(canary) && $0.text.contains("Ctrl-S") }
    try terminal.type("\u{13}")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    #expect(try bench.run(["search", canary]).answer.contains(canary))
  }

  @Test func whatWaitsOutlivesAVaultThatIsNotThereForAMoment() throws {
    try bench.addHidden()
    let terminal = try bench.session("beta")
    try bench.folder.write("film", (0..<30_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    let film = bench.folder.file("film").string
    try terminal.type("add person --slug deep --name Deep --attach \(film)\r")
    try terminal.wait(for: "not saved yet")
    try terminal.type("lock\r")
    try terminal.wait(for: "Locked. Passphrase")
    try bench.whileAway(.nothing) {
      try terminal.type("beta\r")
      try terminal.wait {
        $0.text.contains("no such file") && $0.text.hasSuffix("Locked. Passphrase:")
      }
    }
    try terminal.type("beta\r")
    try terminal.wait { $0.text.hasSuffix("saves)>") }
    for _ in 0..<6 { try terminal.type("touch\r") }
    try terminal.type("quit\r")
    #expect(try terminal.exit() == .code(0))
    let out = bench.folder.file("out").string
    #expect(try bench.run(["extract", "film", out], secrets: ["beta"]).ending == .code(0))
  }

  /// Nobody is asked for ever: whoever leaves is asked once, and a terminal that goes ends it.
  @Test(arguments: [true, false]) func aVaultThatStaysAwayKeepsNobody(_ isLeft: Bool) throws {
    let terminal = try bench.session()
    try terminal.type("lock\r")
    try terminal.wait(for: "Locked. Passphrase")
    try bench.whileAway(.nothing) {
      try terminal.type("alpha\r")
      try terminal.wait {
        $0.text.contains("no such file") && $0.text.hasSuffix("Locked. Passphrase:")
      }
      if isLeft {
        try terminal.type("\u{4}")
        try terminal.wait(for: "End the session and lose unsaved changes? [y/N]")
        try terminal.type("y\r")
      } else {
        terminal.send(SIGHUP)
      }
      #expect(try terminal.exit() == .code(isLeft ? 0 : 130))
    }
  }

  @Test func aPassphraseThatIsNoTextIsAskedForAgain() throws {
    let terminal = try bench.session()
    try terminal.type("lock\r")
    try terminal.wait(for: "Locked. Passphrase")
    try terminal.type([0xe9, 0x0d])
    try terminal.wait { $0.text.contains("UTF-8") && $0.text.hasSuffix("Locked. Passphrase:") }
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.hasSuffix("cover>") }
  }

  /// It is read before anything is asked: only the question keeps workers from failing for ever.
  @Test func aKeyfileThatIsNotThereForAMomentEndsNothingUnasked() throws {
    let (vault, key) = (bench.folder.file("keyed.vault"), bench.folder.file("key").string)
    try bench.folder.write("key", "some bytes")
    let made = try bench.run(["--keyfile", key, "init"], vault: vault)
    try #require(made.ending == .code(0), "\(made.messages)")
    let terminal = try PseudoTerminal(
      bench.program, ["--vault", vault.string, "--keyfile", key, "open"])
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    try FileManager.default.moveItem(atPath: key, toPath: key + ".away")
    try terminal.type("lock\r")
    try terminal.wait(for: "End the session and lose unsaved changes? [y/N]")
    #expect(terminal.screen.text.contains("keyfile"))
    try FileManager.default.moveItem(atPath: key + ".away", toPath: key)
    try terminal.type("n\r")
    try terminal.wait(for: "Locked. Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.hasSuffix("cover>") }
  }

  /// Nobody can give a descriptor more lines.
  @Test func aSessionOfADescriptorIsUnlockedOnTheTerminal() throws {
    try bench.folder.write("lines", "alpha\n")
    let lines = try bench.folder.open("lines", .readOnly)
    defer { try? lines.close() }
    let terminal = try PseudoTerminal(
      bench.program, ["--vault", bench.vault.string, "--passphrase-fd", "3", "open"],
      descriptors: [3: lines])
    try terminal.wait { $0.text.hasSuffix("cover>") }
    try terminal.type("lock\r")
    try terminal.wait(for: "Locked. Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))
  }

  /// What is typed to be redacted belongs to no record, and an idle session locks all the same.
  @Test func aTextThatIsTypedForRedactDoesNotKeepASessionOpen() throws {
    let terminal = try bench.session(idle: "2s")
    try terminal.type("redact\r")
    try terminal.type("half a \(canary)")
    try terminal.wait { $0.text.hasSuffix("Locked. Passphrase:") }
    #expect(!terminal.screen.everything.contains(canary))
    #expect(!terminal.wordsSent.contains("nothing was changed"))
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.hasSuffix("cover>") }
  }

  // MARK: - A vault that got another passphrase meanwhile

  /// Another process changes a passphrase; the others that are kept stay as they are.
  private func change(_ passphrase: String, keeping others: [String] = []) throws {
    let run = try bench.run(
      ["passphrase", "change", "--yes", "--weak"],
      secrets: [passphrase] + others + ["", "gamma"])
    try #require(run.ending == .code(0), "\(run.messages)")
  }

  private func unlock(_ terminal: PseudoTerminal, with passphrase: String) throws {
    try terminal.wait { $0.text.hasSuffix("Locked. Passphrase:") }
    try terminal.type(passphrase + "\r")
  }

  private func waitForQuestion(on terminal: PseudoTerminal) throws {
    try terminal.wait {
      $0.text.hasSuffix("Old passphrase (press Enter to discard unsaved work):")
    }
  }

  /// The same whichever secret opened the session: whoever unlocks it with the cover's sees nothing
  /// of a hidden compartment.
  @Test(arguments: [("alpha", "add note"), ("beta", "add note --in cover")], [true, false])
  func aTextOutlivesAnotherPassphrase(_ session: (String, String), _ isSaved: Bool) throws {
    try bench.addHidden()
    let terminal = try bench.session(session.0, idle: isSaved ? "5m" : "2s")
    try terminal.write(canary, with: session.1)
    try change("alpha", keeping: ["beta"])
    if isSaved { try terminal.type("\u{13}") }
    try unlock(terminal, with: "gamma")
    try waitForQuestion(on: terminal)
    try terminal.type("wrong\r")
    try terminal.wait(for: "wrong passphrase")
    try waitForQuestion(on: terminal)
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.contains(canary) && $0.text.contains("Ctrl-S") }
    try terminal.type("\u{13}")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    #expect(try bench.run(["search", canary], secrets: ["gamma"]).answer.contains(canary))
  }

  /// A passphrase that is still the same needs no former one, whichever secret opened the session.
  @Test(arguments: [("alpha", "add note"), ("beta", "add note --in cover")])
  func aTextOutlivesAnotherReseal(_ secret: String, _ command: String) throws {
    try bench.addHidden()
    let terminal = try bench.session(secret, idle: "2s")
    try terminal.write(canary, with: command)
    #expect(try bench.run(["reseal", "--yes"], secrets: ["alpha", "beta", ""]).ending == .code(0))
    try unlock(terminal, with: "alpha")
    try terminal.wait { $0.text.contains(canary) && $0.text.contains("Ctrl-S") }
    #expect(!terminal.wordsSent.contains("Old passphrase"))
  }

  @Test func whatWaitsOutlivesAnotherPassphrase() throws {
    try bench.addHidden()
    let terminal = try bench.session("beta")
    try terminal.type("add person --slug deep --name Deep\r")
    try terminal.wait(for: "not saved yet")
    try change("beta", keeping: ["alpha"])
    try terminal.type("touch\r")
    try unlock(terminal, with: "gamma")
    try waitForQuestion(on: terminal)
    try terminal.type("beta\r")
    try terminal.wait { $0.text.contains("hidden (not saved:") && $0.text.hasSuffix("save)>") }
    try terminal.type("touch\rquit\r")
    #expect(try terminal.exit() == .code(0))
    #expect(try bench.run(["show", "deep"], secrets: ["gamma"]).ending == .code(0))
  }

  /// Changes the passphrase in a session, and gives others to keep.
  private func change(
    _ passphrase: String, keeping others: [String], on terminal: PseudoTerminal
  ) throws {
    try terminal.type("passphrase change --yes --weak\r")
    for (question, answer) in [("Passphrase:", passphrase)] + others.map({ ("to finish):", $0) })
      + [("to finish):", ""), ("six words):", "gamma"), ("Again:", "gamma")]
    {
      try terminal.wait { $0.text.hasSuffix(question) }
      try terminal.type(answer + "\r")
    }
  }

  /// What waits for a hidden secret is taken along by the turn that changes that secret, though the
  /// cover's opened the turn.
  @Test(arguments: [true, false])
  func whatWaitsOutlivesAnotherPassphraseThatTheCoversTurnGivesIt(_ isText: Bool) throws {
    try bench.addHidden()
    let terminal = try bench.session("beta", idle: isText ? "3s" : "5m")
    if isText {
      try terminal.write(canary, with: "add note")
      try terminal.wait(for: "Locked. Passphrase")
    } else {
      try terminal.type("add person --slug deep --name \(canary)\r")
      try terminal.wait(for: "not saved yet")
      try terminal.type("lock\r")
    }
    try unlock(terminal, with: "alpha")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    try change("beta", keeping: ["alpha"], on: terminal)
    try unlock(terminal, with: "gamma")
    try terminal.wait { $0.text.hasSuffix(">") }
    #expect(!terminal.wordsSent.contains("resealed in the meantime"))
    try terminal.type("quit\r")
    #expect(try terminal.exit() == .code(0))
    if isText {
      let writer = try bench.session("gamma")
      try writer.type("add note\r")
      try writer.wait(for: "Continue it? [y/N]")
      try writer.type("y\r")
      try writer.wait { $0.text.contains(canary) && $0.text.contains("Ctrl-S") }
    } else {
      #expect(try bench.run(["show", "deep"], secrets: ["gamma"]).answer.contains(canary))
    }
  }

  /// Nobody can be asked for a passphrase then, and to use the one that the session has would tell
  /// which it is, where only the other one was changed: the same is said, and nothing is saved.
  @Test(arguments: [SIGTERM, SIGHUP], [("alpha", "add note"), ("beta", "add note --in cover")])
  func aSessionThatHasToEndBehindAResealSaysWhatIsLost(
    _ signal: CInt, _ session: (String, String)
  ) throws {
    try bench.addHidden()
    let terminal = try bench.session(session.0)
    try terminal.write(canary, with: session.1)
    try change("alpha", keeping: ["beta"])
    let before = try bench.bytes()
    terminal.send(signal)
    #expect(try terminal.exit() == .code(130))
    // Below the session, whose own screen is wiped.
    #expect(terminal.screen.text.contains("the text was not saved and is lost"))
    #expect(terminal.screen.text.contains("was resealed in the meantime"))
    #expect(!terminal.screen.everything.contains(canary))
    #expect(try bench.bytes() == before)
  }

  /// What a command could not save is said where it can be read.
  @Test(arguments: ["alpha", "beta"])
  func aSessionThatFindsAnotherFileSaysSoBelowItsScreen(_ secret: String) throws {
    try bench.addHidden()
    let terminal = try bench.session(secret)
    try change("alpha", keeping: ["beta"])
    try terminal.type("protect add \(canary)\(secret == "beta" ? " --in cover" : "")\r")
    try terminal.wait { !$0.isAlternate && $0.text.hasSuffix("Locked. Passphrase:") }
    #expect(terminal.screen.text.contains("was resealed in the meantime; nothing was saved"))
    #expect(!terminal.screen.everything.contains(canary))
  }

  /// An old passphrase of a hidden compartment shows nothing hidden to whoever opens the cover.
  @Test func aFormerHiddenPassphraseBringsNothingHiddenIntoTheCover() throws {
    try bench.addHidden()
    let terminal = try bench.session("beta")
    try terminal.type("add person --slug deep --name Deep\r")
    try terminal.wait(for: "not saved yet")
    try change("alpha", keeping: ["beta"])
    try terminal.type("touch\r")
    try unlock(terminal, with: "gamma")
    try waitForQuestion(on: terminal)
    try terminal.type("beta\r")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    try terminal.type("lock\r")
    // It waits for the secret that it belongs to.
    try unlock(terminal, with: "beta")
    try terminal.wait { $0.text.contains("hidden (not saved:") && $0.text.hasSuffix("save)>") }
  }

  /// Asked once, whether anything is held or not, and whichever secret opened the session.
  @Test(arguments: ["alpha", "beta"])
  func theFormerPassphraseIsAskedForOnce(_ secret: String) throws {
    try bench.addHidden()
    let terminal = try bench.session(secret, idle: "3s")
    try terminal.type("lock\r")
    try terminal.wait { $0.text.hasSuffix("Locked. Passphrase:") }
    try change("alpha", keeping: ["beta"])
    try unlock(terminal, with: "gamma")
    try waitForQuestion(on: terminal)
    // An open vault does not wait for ever.
    try unlock(terminal, with: "gamma")
    try waitForQuestion(on: terminal)
    try terminal.type("\u{4}")
    try terminal.wait(for: "End the session and lose unsaved changes? [y/N]")
    try terminal.type("n\r")
    try unlock(terminal, with: "gamma")
    try waitForQuestion(on: terminal)
    try terminal.type("\r")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    try terminal.type("lock\r")
    try unlock(terminal, with: "gamma")
    try terminal.wait { $0.text.hasSuffix("cover>") }
  }

  /// Nothing is left unsaved by a change that the session makes itself.
  @Test func aSessionThatChangesThePassphraseAsksForNoFormerOne() throws {
    let terminal = try bench.session()
    try change("alpha", keeping: [], on: terminal)
    try terminal.wait { $0.text.contains("resealed and verified") && $0.text.contains("anchor") }
    try unlock(terminal, with: "gamma")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    #expect(!terminal.wordsSent.contains("Old passphrase"))
    #expect(!terminal.wordsSent.contains("resealed in the meantime"))
  }
}
