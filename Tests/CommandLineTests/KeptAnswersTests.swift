import CommandTestSupport
import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

/// Answers to the questions of `add`: as safe as a text.
@Suite struct KeptAnswersTests {
  private let bench: Workbench
  /// An answer that stands nowhere else.
  private let canary = Workbench.canary()

  init() throws {
    bench = try Workbench()
  }

  private func start(_ arguments: [String]) throws -> PseudoTerminal {
    let terminal = try bench.start(arguments)
    return terminal
  }

  private func answer(
    _ answers: [(question: String, answer: String)], on terminal: PseudoTerminal
  ) throws {
    for (question, answer) in answers {
      try terminal.wait(for: question)
      try terminal.type(answer + "\r")
    }
  }

  /// What the next `add` of the kind offers; nil where it offers nothing.
  private func offered(_ kind: String) throws -> String? {
    let terminal = try start(["add", kind])
    try terminal.wait {
      ["Continue it? [y/N]", "Name:", "Title:"].contains(where: $0.text.contains)
    }
    guard terminal.screen.text.contains("Continue it?") else { return nil }
    try terminal.type("y\r")
    try terminal.wait(for: "Ctrl-S saves")
    return terminal.screen.text
  }

  @Test(arguments: ["\u{3}", "\u{4}"], ["n\r", "\u{3}", "\u{4}", "y\r"])
  func aQuestionThatIsNotAnsweredAsksBeforeAnswersAreDiscarded(
    _ key: String, _ answer: String
  ) throws {
    let terminal = try start(["add", "person"])
    try self.answer([("Name:", canary)], on: terminal)
    try terminal.wait(for: "original script")
    try terminal.type(key)
    try terminal.wait(for: "Discard the text? [y/N]")
    try terminal.type(answer)
    #expect(try terminal.exit() == .code(130))
    let isKept = answer != "y\r"
    #expect(terminal.wordsSent.contains("as a draft") == isKept)
    #expect(terminal.wordsSent.contains("nothing was changed") != isKept)
    #expect(try offered("person")?.contains(canary) == (isKept ? true : nil))
  }

  @Test func withoutAnAnswerCtrlCAsksNothing() throws {
    let terminal = try start(["add", "person"])
    try terminal.wait(for: "Name:")
    try terminal.type("\u{3}")
    #expect(try terminal.exit() == .code(130))
    #expect(!terminal.outputText.contains("Discard"))
  }

  @Test func aPartOfAnAnswerIsKeptToo() throws {
    let terminal = try start(["add", "person"])
    try answer(
      [
        ("Name:", "Lea"), ("original script", ""), ("Alias", ""), ("Side", ""), ("Affiliation", ""),
        ("Role", ""),
        ("can influence", canary), ("at which body", "Ministry"),
      ], on: terminal)
    try terminal.wait(for: "how strongly")
    try terminal.type("\u{3}")
    try terminal.wait(for: "Discard the text? [y/N]")
    try terminal.type("n\r")
    _ = try terminal.exit()
    let text = try #require(try offered("person"))
    for words in ["Lea", canary, "Ministry"] { #expect(text.contains(words), "\(words)") }
  }

  private func exposure(_ what: String) -> [(question: String, answer: String)] {
    [
      ("Title:", canary), ("Dialogue:", ""), ("What became known:", what), ("Where it", ""),
      ("When it appeared,", ""), ("How serious,", ""), ("Short name", ""),
    ]
  }

  @Test(arguments: [["add", "exposure"], ["--plain", "add", "exposure"]])
  func answersAreKeptWhereTheVaultTakesNothing(_ command: [String]) throws {
    let terminal = try start(command)
    let isPlain = command.count == 3
    var answers = exposure("the list")
    if !isPlain { answers.append(("in the editor?", "n")) }
    let last = answers.removeLast()
    try answer(answers, on: terminal)
    try terminal.wait(for: last.question)
    try bench.whileAway {
      try terminal.type(last.answer + "\r")
      try terminal.wait(for: "Try saving the text again? [y/N]")
    }
    try terminal.type("y\r")
    _ = try terminal.exit()
    #expect(terminal.wordsSent.contains("as a draft"))
    let text = try #require(try offered("exposure"))
    for words in [canary, "the list"] { #expect(text.contains(words), "\(words)") }
  }

  /// An answer to `-` stands nowhere else either, and is asked for until the field takes it.
  @Test func anAnswerToAHyphenIsKeptWhereTheRecordIsRefused() throws {
    #expect(try bench.run(["add", "note", "--slug", "n"], input: [0x61]).ending == .code(0))
    let terminal = try bench.onTerminal([
      "add", "exposure", "--slug", "n", "--title", "-", "--dialogue", "-",
    ])
    try answer(
      [
        ("Passphrase", "alpha"), ("Title:", canary), ("Dialogue:", "…"),
        ("Dialogue:", "bern"),
      ], on: terminal)
    #expect(try terminal.exit() != .code(0))
    #expect(terminal.wordsSent.contains("invalid answer"))
    #expect(terminal.wordsSent.contains("as a draft"))
    #expect(try offered("exposure")?.contains(canary) == true)
  }

  /// The same where a later one is not given.
  @Test(arguments: ["\u{3}", "\u{4}"], ["n", "y"])
  func answersToHyphensAreKeptWhereOneIsMissing(_ key: String, _ discards: String) throws {
    let terminal = try start(["add", "exposure", "--title", "-", "--what", "-"])
    try answer([("Title:", canary)], on: terminal)
    try terminal.wait(for: "What:")
    try terminal.type(key)
    try terminal.wait(for: "Discard the text? [y/N]")
    try terminal.type(discards + "\r")
    #expect(try terminal.exit() == .code(130))
    #expect(try offered("exposure")?.contains(canary) == (discards == "n" ? true : nil))
  }

  /// What was asked for before a text is part of what is kept.
  @Test func theTitleOfATextIsKeptWithIt() throws {
    #expect(try bench.run(["add", "note", "--slug", "n"], input: [0x61]).ending == .code(0))
    let terminal = try start(["add", "note", "--slug", "n", "--title", "-"])
    try answer([("Title:", canary)], on: terminal)
    try terminal.write("some words")
    try terminal.type("\u{13}")
    #expect(try terminal.exit() != .code(0))
    #expect(terminal.wordsSent.contains("as a draft"))
    #expect(try bench.isOffered(canary))
  }

  /// Answers that stand in the editor unchanged are a text that nothing else has.
  @Test func anEditorThatIsLeftAsksBeforeAnswersAreDiscarded() throws {
    let terminal = try start(["add", "exposure"])
    try answer(exposure("the list") + [("in the editor?", "y")], on: terminal)
    try terminal.wait(for: "Ctrl-S saves")
    try terminal.type("\u{11}")
    try terminal.wait(for: "Quit without saving?")
    terminal.send(SIGTERM)
    #expect(try terminal.exit() == .code(130))
    let text = try #require(try offered("exposure"))
    for words in [canary, "the list"] { #expect(text.contains(words), "\(words)") }
  }

  @Test(arguments: ["/bin/false", "/bin/true"])
  func anotherEditorThatChangesNothingLeavesTheAnswersAsADraft(_ editor: String) throws {
    let terminal = try PseudoTerminal(
      bench.program, ["--vault", bench.vault.string, "add", "person", "--unsafe-editor"],
      environment: ["EDITOR": editor])
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait(for: "Name:")
    try terminal.type(canary + "\r")
    // Every other question is skipped.
    for _ in 0..<10 { try terminal.type("\r") }
    _ = try terminal.exit()
    #expect(terminal.wordsSent.contains("as a draft"))
    #expect(try offered("person")?.contains(canary) == true)
  }

  @Test func aPlainTerminalOffersAnswersToo() throws {
    let terminal = try start(["--plain", "add", "person"])
    try answer([("Name:", canary)], on: terminal)
    try terminal.wait(for: "original script")
    terminal.send(SIGTERM)
    #expect(try terminal.exit() == .code(130))
    let again = try start(["--plain", "add", "person"])
    try again.wait(for: "Continue it? [y/N]")
    try again.type("y\r")
    try again.wait(for: "continue at the end of the text")
    try again.wait(for: canary)
    try again.type("A text besides.\r\u{4}")
    #expect(try again.exit() == .code(0))
    #expect(try bench.run(["search", "besides"]).answer.contains(canary))
    #expect(try offered("person") == nil)
  }

  @Test func aParagraphMayBeAnAnswer() throws {
    let terminal = try start(["add", "exposure"])
    let paragraph = String(repeating: "0123456789 ", count: 450) + "end"
    try answer(exposure(paragraph) + [("in the editor?", "n")], on: terminal)
    #expect(try terminal.exit() == .code(0))
    #expect(!terminal.screen.everything.contains("0123456789"))
    let shown = try bench.run(["show", canary]).answer
    #expect(shown.filter { $0 == "9" }.count >= 450)
  }
}
