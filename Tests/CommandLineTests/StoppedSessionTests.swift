import CommandTestSupport
import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

/// A session that Ctrl-Z stops is locked before: neither keys nor text stay behind.
@Suite struct StoppedSessionTests {
  private let bench: Workbench
  /// A text that stands nowhere else.
  private let canary = "numbat" + String(UInt64.random(in: 1_000_000...9_999_999))

  init() throws {
    bench = try Workbench()
    let added = try bench.run(["add", "note", "--slug", "n"], input: Array(canary.utf8))
    try #require(added.ending == .code(0))
  }

  /// An interactive shell in which a command asks for the first passphrase.
  private func start(_ command: String = "open") throws -> PseudoTerminal {
    let shell = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: [
        "PS1": "ready$ ", "P": "\(bench.program.string) --vault \(bench.vault.string)",
      ])
    try shell.wait(for: "ready$")
    try shell.type("$P \(command)\r")
    try shell.wait { $0.text.hasSuffix("Passphrase:") }
    return shell
  }

  /// The same behind the passphrase.
  private func open(_ passphrase: String = "alpha") throws -> PseudoTerminal {
    let shell = try start()
    try shell.type(passphrase + "\r")
    try shell.wait { $0.isAlternate && $0.text.hasSuffix(">") }
    return shell
  }

  /// Runs a command that shows the text at the prompt.
  private func show(in shell: PseudoTerminal) throws {
    try shell.type("show n --plain\r")
    try shell.wait { $0.text.contains(canary) && $0.text.hasSuffix(">") }
  }

  private func child(of process: CInt) throws -> CInt {
    let text = try String(
      contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
    return try #require(text.split(separator: " ").first.flatMap { CInt($0) })
  }

  /// Waits for the shell's prompt; nothing of the session may be left, and no worker.
  private func expectStopped(_ shell: PseudoTerminal) throws {
    try shell.wait {
      !$0.isAlternate && $0.text.contains("Stopped") && $0.text.hasSuffix("ready$")
    }
    #expect(!shell.screen.everything.contains(canary))
    #expect(!shell.screen.everything.contains("cover>"))
    #expect(!shell.screen.everything.contains("hidden>"))
    try shell.type("echo \"left:$(cat /proc/$(jobs -p)/task/*/children):\"\r")
    try shell.wait(for: "left::")
    // The shell's terminal is as it was.
    try shell.type("clear; stty -a | grep -o ' echo '; echo look''ed\r")
    try shell.wait { $0.text.contains("looked") && $0.text.hasSuffix("ready$") }
    #expect(shell.screen.text.hasPrefix(" echo"))
  }

  /// Continues it, which is locked then.
  private func goOn(_ shell: PseudoTerminal, _ passphrase: String = "alpha") throws {
    try shell.type("clear; fg\r")
    try shell.wait { $0.text.hasSuffix("Locked. Passphrase:") }
    try shell.type(passphrase + "\r")
  }

  private func leave(_ shell: PseudoTerminal) throws {
    try shell.wait { $0.text.hasSuffix(">") }
    try shell.type("quit\r")
    try shell.wait { !$0.isAlternate && $0.text.hasSuffix("ready$") }
    try shell.type("exit\r")
    _ = try shell.exit()
    #expect(!shell.screen.everything.contains(canary))
  }

  // MARK: - At the prompt for the passphrase

  /// What was typed of it is gone, the question is asked again, and nothing is echoed.
  @Test func aPassphraseThatWasStoppedIsTypedAnew() throws {
    let shell = try start("list --plain")
    try shell.type("alp")
    try shell.type("\u{1a}")
    try shell.wait { $0.text.contains("Stopped") && $0.text.hasSuffix("ready$") }
    try shell.type("clear; fg\r")
    try shell.wait { $0.text.hasSuffix("Passphrase:") }
    try shell.type("alpha\r")
    try shell.wait { $0.text.contains("REF") && $0.text.hasSuffix("ready$") }
    #expect(!shell.screen.everything.contains("alp"))
    try shell.type("exit\r")
    _ = try shell.exit()
  }

  // MARK: - At the prompt

  @Test(arguments: ["alpha", "beta"]) func ctrlZAtThePromptLocks(_ secret: String) throws {
    try bench.addHidden()
    let shell = try open(secret)
    try show(in: shell)
    try shell.type("half a li")
    try shell.wait { $0.text.hasSuffix("half a li") }
    try shell.type("\u{1a}")
    try expectStopped(shell)
    try goOn(shell, secret)
    // What was typed is gone, as behind every lock. It can be stopped again.
    try shell.wait { $0.text.hasSuffix(">") }
    try shell.type("\u{1a}")
    try expectStopped(shell)
    try goOn(shell, secret)
    try leave(shell)
  }

  /// Whom somebody else's signal goes to.
  enum Receiver: CaseIterable {
    case front, worker, both
  }

  @Test(arguments: Receiver.allCases) func aSignalLocksAsCtrlZDoes(_ receiver: Receiver) throws {
    let shell = try open()
    try show(in: shell)
    let front = try child(of: shell.process)
    switch receiver {
    case .front: kill(front, SIGTSTP)
    case .worker: kill(try child(of: front), SIGTSTP)
    case .both: kill(-front, SIGTSTP)
    }
    try expectStopped(shell)
    try goOn(shell)
    try leave(shell)
  }

  @Test func ctrlZMakesTheCommitThatALockMakes() throws {
    func commits() throws -> Int {
      let answer = try bench.run(["status", "--format", "json"]).answer
      let status = try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any]
      return try #require(status?["commits"] as? Int)
    }
    try bench.addHidden()
    for secret in ["alpha", "beta"] {
      let before = try commits()
      let shell = try open(secret)
      try shell.type("lock\r")
      try shell.wait { $0.text.hasSuffix("Locked. Passphrase:") }
      let locked = try commits() - before
      try shell.type(secret + "\r")
      try shell.wait { $0.isAlternate && $0.text.hasSuffix(">") }
      try shell.type("\u{1a}")
      try expectStopped(shell)
      #expect(try commits() - before == 2 * locked)
    }
  }

  @Test func whatWaitsOutlivesCtrlZ() throws {
    try bench.addHidden()
    let shell = try open("beta")
    try bench.folder.write("film", (0..<30_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    let film = bench.folder.file("film").string
    try shell.type("add person --slug deep --name Deep --attach \(film)\r")
    try shell.wait(for: "not saved yet")
    try shell.wait { $0.text.hasSuffix("saves)>") }
    try shell.type("\u{1a}")
    try expectStopped(shell)
    try goOn(shell, "beta")
    try shell.wait { $0.text.hasSuffix("saves)>") }
    for _ in 0..<6 { try shell.type("touch\r") }
    try shell.type("quit\r")
    try shell.wait { !$0.isAlternate && $0.text.hasSuffix("ready$") }
    let out = bench.folder.file("out").string
    #expect(try bench.run(["extract", "film", out], secrets: ["beta"]).ending == .code(0))
    #expect(try bench.folder.read("out") == bench.folder.read("film"))
  }

  /// Where no shell could continue it, the kernel stops nothing.
  @Test func withoutAShellCtrlZOnlyLocks() throws {
    let terminal = try bench.onTerminal(["open"])
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    try show(in: terminal)
    try terminal.type("\u{1a}")
    try terminal.wait { !$0.isAlternate && $0.text.hasSuffix("Locked. Passphrase:") }
    #expect(!terminal.screen.everything.contains(canary))
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    try terminal.type("quit\r")
    #expect(try terminal.exit() == .code(0))
  }

  // MARK: - Elsewhere

  /// What was typed of a passphrase does not stay in a stopped process either.
  @Test(arguments: [true, false])
  func ctrlZAtAPassphraseForgetsWhatWasTyped(_ isLocked: Bool) throws {
    let shell = try start()
    if isLocked {
      try shell.type("alpha\r")
      try shell.wait { $0.isAlternate && $0.text.hasSuffix(">") }
      try shell.type("lock\r")
      try shell.wait { $0.text.hasSuffix("Locked. Passphrase:") }
    }
    try shell.type("alp\u{1a}")
    try expectStopped(shell)
    try shell.type("clear; fg\r")
    try shell.wait { $0.text.hasSuffix("Passphrase:") }
    try shell.type("alpha\r")
    try shell.wait { $0.isAlternate && $0.text.hasSuffix(">") }
    try leave(shell)
  }

  /// The process that asks is not stopped then, and waits while the shell has the terminal.
  @Test func aPassphraseIsNotEchoedBehindAStopOfTheFrontProcess() throws {
    let shell = try open()
    try shell.type("lock\r")
    try shell.wait { $0.text.hasSuffix("Locked. Passphrase:") }
    kill(try child(of: shell.process), SIGSTOP)
    try shell.wait { $0.text.contains("Stopped") && $0.text.hasSuffix("ready$") }
    // Keys that are there make whoever waits for some look.
    try shell.type("clear; fg\r")
    try shell.wait { $0.text.hasSuffix("Locked. Passphrase:") }
    try shell.type("not\(canary)\r")
    try shell.wait { $0.text.contains("wrong passphrase") && $0.text.hasSuffix("Passphrase:") }
    #expect(!shell.screen.everything.contains(canary))
    try shell.type("alpha\r")
    try shell.wait { $0.isAlternate && $0.text.hasSuffix(">") }
    try leave(shell)
  }

  /// Whoever ends a stopped command does it from a shell that has the terminal.
  @Test(arguments: ["TERM", "HUP"], ["list", "open"])
  func aStoppedCommandCanBeEnded(_ signal: String, _ command: String) throws {
    let shell = try start(command)
    try shell.type("half\u{1a}")
    try shell.wait { $0.text.contains("Stopped") && $0.text.hasSuffix("ready$") }
    // A job that stops again is never gone.
    try shell.type(
      "kill -\(signal) %1; while kill -0 %1 2>&-; do sleep 0.1; jobs >&-; done; clear; echo look''ed\r"
    )
    try shell.wait { $0.text.contains("looked") && $0.text.hasSuffix("ready$") }
    // The shell's terminal is as it was.
    try shell.type("clear; stty -a | grep -o ' echo '; echo ag''ain\r")
    try shell.wait { $0.text.contains("again") && $0.text.hasSuffix("ready$") }
    // The shell may tell of the job before.
    #expect(shell.screen.lines.contains { $0.hasPrefix(" echo") }, "\(shell.screen.text)")
    try shell.type("exit\r")
    _ = try shell.exit()
  }

  @Test func ctrlZInThePagerLocks() throws {
    let shell = try open()
    try shell.type("show n\r")
    try shell.wait { $0.text.contains(canary) && $0.text.contains("q") }
    try shell.type("\u{1a}")
    try expectStopped(shell)
    try goOn(shell)
    try leave(shell)
  }

  /// There the key takes back what was typed; the signal locks, and the text goes on.
  @Test func aSignalInTheEditorKeepsTheText() throws {
    let shell = try open()
    try shell.type("add note --slug e\r")
    try shell.wait(for: "Ctrl-S saves")
    try shell.type("first\rsecond \(canary)")
    try shell.wait { $0.text.contains("changed") && $0.text.contains(canary) }
    let front = try child(of: shell.process)
    kill(-front, SIGTSTP)
    try expectStopped(shell)
    try goOn(shell)
    try shell.wait { $0.text.contains(canary) && $0.text.contains("Ctrl-S") }
    // The key is the editor's.
    try shell.type(" more")
    try shell.wait(for: "\(canary) more")
    try shell.type("\u{1a}")
    try shell.wait { !$0.text.contains("\(canary) more") }
    try shell.type("\u{13}")
    try shell.wait { $0.text.hasSuffix("cover>") }
    try leave(shell)
    #expect(try bench.run(["show", "e"]).answer.contains("first\nsecond"))
  }

  /// Keys that are typed ahead wait for the prompt behind the command.
  @Test func ctrlZWhileACommandRunsWaitsForItsEnd() throws {
    let shell = try open()
    try shell.type("remove n --yes\r\u{1a}")
    try expectStopped(shell)
    #expect(!(try bench.run(["show", "n"]).answer.contains(canary)))
    try goOn(shell)
    try leave(shell)
  }
}
