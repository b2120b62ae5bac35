import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

/// Questions behind a text that was written: where one gets no answer, the text is not lost.
@Suite struct UnansweredQuestionTests {
  private let bench: Workbench
  /// A text that stands nowhere else.
  private let canary = "quokka" + String(UInt64.random(in: 1_000_000...9_999_999))

  init() throws {
    bench = try Workbench()
  }

  /// Starts a single command, or a command of a session, and writes.
  private func write(
    _ command: [String], inSession: Bool, idle: String = "5m"
  ) throws -> PseudoTerminal {
    let terminal = try bench.onTerminal(inSession ? ["open", "--idle", idle] : command)
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    if inSession {
      try terminal.wait { $0.text.hasSuffix("cover>") }
      try terminal.type(command.joined(separator: " ") + "\r")
    }
    try terminal.wait(for: "Ctrl-S saves")
    try terminal.type(canary)
    try terminal.wait { $0.text.contains("changed") && $0.text.contains(canary) }
    return terminal
  }

  /// Whether the next `add note` offers the text.
  private func isOffered() throws -> Bool {
    let terminal = try bench.onTerminal(["add", "note"])
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.contains("Continue it?") || $0.text.contains("Ctrl-S") }
    guard terminal.screen.text.contains("Continue it?") else { return false }
    try terminal.type("y\r")
    try terminal.wait(for: "Ctrl-S")
    return terminal.screen.text.contains(canary)
  }

  // MARK: - A field that is asked for

  @Test(arguments: ["\u{3}", "\u{4}"], [true, false])
  func aFieldThatIsNotGivenLeavesADraft(_ key: String, _ inSession: Bool) throws {
    let terminal = try write(["add", "note", "--title", "-"], inSession: inSession)
    try terminal.type("\u{13}")
    try terminal.wait { $0.text.hasSuffix("Title:") }
    try terminal.type(key)
    try terminal.wait { $0.text.hasSuffix("Continue writing? [y/N]") }
    // Nothing is lost for whoever goes on, either.
    try terminal.type("y\r")
    try terminal.wait { $0.text.contains(canary) && $0.text.contains("Ctrl-S") }
    try terminal.type("\u{13}")
    try terminal.wait { $0.text.hasSuffix("Title:") }
    try terminal.type(key)
    try terminal.wait { $0.text.hasSuffix("Continue writing? [y/N]") }
    try terminal.type("n\r")
    try terminal.wait(forOutput: "as a draft")
    if inSession {
      try terminal.wait { $0.text.hasSuffix("cover>") }
    } else {
      _ = try terminal.exit()
    }
    #expect(try isOffered())
  }

  @Test(arguments: [true, false])
  func aTerminalThatGoesBeforeAFieldIsGivenLeavesADraft(_ inSession: Bool) throws {
    let terminal = try write(["add", "note", "--title", "-"], inSession: inSession)
    try terminal.type("\u{13}")
    try terminal.wait { $0.text.hasSuffix("Title:") }
    terminal.send(SIGHUP)
    #expect(try terminal.exit() == .code(130))
    #expect(try isOffered())
  }

  @Test func aTextWhoseFieldIsAskedForOutlivesALock() throws {
    let terminal = try write(["add", "note", "--title", "-"], inSession: true, idle: "3s")
    try terminal.type("\u{13}")
    try terminal.wait { $0.text.hasSuffix("Title:") }
    try terminal.wait(for: "Locked. Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.contains(canary) && $0.text.contains("Ctrl-S") }
    try terminal.type("\u{13}")
    try terminal.wait { $0.text.hasSuffix("Title:") }
    try terminal.type("Named\r")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    #expect(try bench.run(["show", "Named"]).answer.contains(canary))
  }

  // MARK: - A vault that takes nothing

  /// Ctrl-D is no answer to whether a text is kept.
  @Test(arguments: [true, false]) func ctrlDAtTheQuestionAsksOnceMore(_ inSession: Bool) throws {
    let terminal = try write(["add", "note"], inSession: inSession)
    let away = bench.vault.string + ".away"
    try FileManager.default.moveItem(atPath: bench.vault.string, toPath: away)
    try terminal.type("\u{13}")
    try terminal.wait { $0.text.hasSuffix("Try again to keep the text? [y/N]") }
    try terminal.type("\u{4}")
    try terminal.wait { $0.text.hasSuffix("Open it in the editor again? [y/N]") }
    try terminal.type("\u{4}")
    try terminal.wait { $0.text.hasSuffix("Discard the text? [y/N]") }
    try terminal.type("n\r")
    try terminal.wait { $0.text.hasSuffix("Try again to keep the text? [y/N]") }
    try FileManager.default.moveItem(atPath: away, toPath: bench.vault.string)
    try terminal.type("y\r")
    if inSession {
      try terminal.wait { $0.text.hasSuffix("cover>") }
    } else {
      _ = try terminal.exit()
    }
    #expect(try isOffered())
  }
}
