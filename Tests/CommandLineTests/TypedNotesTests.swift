import CommandTestSupport
import Foundation
import Glibc
import TestSupport
import Testing

/// Texts typed where no editor can be drawn: as safe as those in the editor.
@Suite struct TypedNotesTests {
  private let bench: Workbench
  /// A text that stands nowhere else.
  private let canary = Workbench.canary()

  init() throws {
    bench = try Workbench()
  }

  private func start(_ arguments: [String] = ["add", "note"]) throws -> PseudoTerminal {
    let terminal = try bench.start(["--plain"] + arguments)
    return terminal
  }

  private func startTyping(_ text: String) throws -> PseudoTerminal {
    let terminal = try start()
    try terminal.wait(for: "type the text; press Ctrl-D")
    try terminal.type(text)
    return terminal
  }

  /// Keeps a text whose last line is not complete, and says where it stood.
  private func keepADraft() throws {
    let terminal = try startTyping("first\r" + canary)
    try terminal.wait(for: canary)
    terminal.send(SIGTERM)
    #expect(try terminal.exit() == .code(130))
    #expect(terminal.wordsSent.contains("run `subrosa add note` to continue it"))
  }

  private func isOffered() throws -> Bool {
    let terminal = try start()
    try terminal.wait {
      $0.text.contains("Continue it? [y/N]") || $0.text.contains("type the text")
    }
    return terminal.screen.text.contains("Continue it? [y/N]")
  }

  @Test(arguments: ["add", "edit"]) func aLongLineIsKeptWhole(_ verb: String) throws {
    if verb == "edit" {
      #expect(try bench.run(["add", "note", "--slug", "x"], input: [0x61]).ending == .code(0))
    }
    let terminal = try start(verb == "add" ? ["add", "note", "--slug", "x"] : ["edit", "x"])
    try terminal.wait(for: "type the text")
    let line = String(repeating: "0123456789", count: 700)
    let head = verb == "add" ? "" : "---\rkind: note\rslug: x\r---\r"
    try terminal.type(head + line + "\rsecond\r\u{4}")
    #expect(try terminal.exit() == .code(0))
    #expect(try bench.run(["show", "x"]).answer.hasSuffix(line + "\nsecond\n"))
  }

  @Test func redactReadsLongLinesToo() throws {
    let terminal = try start(["redact", "--yes"])
    try terminal.type(String(repeating: "a word ", count: 1000) + "at the end\r\u{4}")
    #expect(try terminal.exit() == .code(0))
    // As it was typed, and redacted.
    #expect(terminal.outputText.components(separatedBy: "at the end\r\n").count == 3)
  }

  @Test(arguments: [[SIGHUP], [SIGTERM], [SIGHUP, SIGHUP, SIGTERM]])
  func anEndKeepsWhatWasTyped(_ signals: [CInt]) throws {
    let terminal = try startTyping("first\r" + canary)
    try terminal.wait(for: canary)
    for signal in signals { terminal.send(signal) }
    #expect(try terminal.exit() == .code(130))
    #expect(try isOffered())
  }

  @Test func ctrlCAsksAndTheTextGoesOn() throws {
    let terminal = try startTyping("first\r" + canary + "\u{3}")
    try terminal.wait(for: "Discard the text? [y/N]")
    try terminal.type("n\r")
    try terminal.type(" and on\r\u{4}")
    #expect(try terminal.exit() == .code(0))
    #expect(try bench.run(["search", "\(canary) and on"]).answer.contains(canary))
    #expect(try !isOffered())
  }

  @Test(arguments: [("y\r", false), ("\u{3}", true), ("\u{4}", true)])
  func onlyYesDiscardsTheText(_ answer: String, _ isKept: Bool) throws {
    let terminal = try startTyping(canary + "\r\u{3}")
    try terminal.wait(for: "Discard the text? [y/N]")
    try terminal.type(answer)
    #expect(try terminal.exit() == .code(130))
    #expect(terminal.wordsSent.contains("as a draft") == isKept)
    #expect(try isOffered() == isKept)
  }

  @Test func withoutATextCtrlCAsksNothing() throws {
    let terminal = try startTyping("\u{3}")
    #expect(try terminal.exit() == .code(130))
    #expect(!terminal.outputText.contains("Discard"))
    #expect(try !isOffered())
  }

  @Test func aDraftGoesOnInItsLastLine() throws {
    try keepADraft()
    let terminal = try start()
    try terminal.wait(for: "Continue it? [y/N]")
    try terminal.type("y\r")
    try terminal.wait(for: "continue at the end of the text")
    try terminal.wait(for: canary)
    try terminal.type(" and on\r\u{4}")
    #expect(try terminal.exit() == .code(0))
    #expect(!terminal.output.contains(0x1b))
    #expect(try bench.run(["search", "\(canary) and on"]).answer.contains(canary))
    #expect(try !isOffered())
  }

  /// Keeps a draft, and begins to type once it is removed.
  private func startWithoutTheDraft() throws -> PseudoTerminal {
    try keepADraft()
    let terminal = try start()
    try terminal.wait(for: "Continue it? [y/N]")
    try terminal.type("n\r")
    try terminal.wait(for: "Remove it? [y/N]")
    try terminal.type("y\r")
    try terminal.wait(for: "type the text")
    return terminal
  }

  @Test func aDraftCanBeRemoved() throws {
    let terminal = try startWithoutTheDraft()
    try terminal.type("another\r\u{4}")
    #expect(try terminal.exit() == .code(0))
    #expect(try !isOffered())
  }

  /// Somebody who wants no draft and no text in its place.
  @Test func aDraftStaysRemovedThoughTheTextBehindItIsGivenUp() throws {
    let terminal = try startWithoutTheDraft()
    try terminal.type("other words\u{3}")
    try terminal.wait(for: "Discard the text? [y/N]")
    try terminal.type("y\r")
    #expect(try terminal.exit() == .code(130))
    #expect(try !isOffered())
  }

  /// The text of an outcome stands behind what was answered, as in the editor.
  @Test func anOutcomeIsTypedBehindItsFields() throws {
    let terminal = try start(["add", "outcome"])
    for (question, answer) in [
      ("Title:", "The page"), ("Dialogue:", ""), ("Person who carries it", ""), ("Commitment", ""),
      ("Red line", ""), ("Short name", "page"),
    ] {
      try terminal.wait(for: question)
      try terminal.type(answer + "\r")
    }
    try terminal.wait(for: "continue at the end of the text")
    try terminal.wait(for: "title: The page")
    // Answers alone are something to lose.
    try terminal.type("\u{3}")
    try terminal.wait(for: "Discard the text? [y/N]")
    try terminal.type("n\r")
    try terminal.type(canary + "\r\u{4}")
    #expect(try terminal.exit() == .code(0))
    let text = try bench.run(["show", "page"]).answer
    #expect(text.contains("title: The page") && text.hasSuffix(canary + "\n"), "\(text)")
  }
}
