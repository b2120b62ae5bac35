import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Pipes that close, terminals that can do nothing, and people who hear the screen.
@Suite struct PlainTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
  }

  private func start(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      bench.program, ["--vault", bench.vault.string] + arguments, environment: environment)
  }

  @Test(arguments: [
    (["--plain"], "xterm-256color"), ([], "dumb"), ([], ""),
  ])
  func textIsTypedWithoutAnEditor(_ options: [String], _ term: String) throws {
    let adding = try start(options + ["add", "note"], environment: ["TERM": term])
    try adding.wait(for: "Passphrase")
    try adding.type("alpha\r")
    try adding.wait(for: "Ctrl-D")
    try adding.type("What was said 说了什么\r\u{4}")
    #expect(try adding.exit() == .code(0))
    #expect(!adding.output.contains(0x1b))
    #expect(try bench.run(["search", "什么"]).answer.contains("What was said"))
    // The whole program that way: prompts, results, questions.
    for command in [
      ["list"], ["search", "said"], ["show", "What was said"], ["status"], ["--help"],
    ] {
      let terminal = try start(options + command, environment: ["TERM": term])
      if command != ["--help"] {
        try terminal.wait(for: "Passphrase")
        try terminal.type("alpha\r")
      }
      #expect(try terminal.exit() == .code(0))
      #expect(!terminal.output.contains(0x1b), "\(command)")
      #expect(
        terminal.outputText.unicodeScalars.allSatisfy { !(0x2500...0x259F).contains($0.value) })
    }
  }

  /// A prompt behind it would be drawn over the last line.
  @Test func theLastLineOnATerminalEnds() throws {
    _ = try bench.run(
      ["add", "note", "--slug", "tide"], input: Array("one\nand the last".utf8))
    let terminal = try start(["show", "tide", "--plain"])
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    #expect(try terminal.exit() == .code(0))
    #expect(terminal.outputText.hasSuffix("and the last\r\n"))
    #expect(try bench.run(["show", "tide"]).answer.hasSuffix("and the last"))
  }

  /// Texts are written in UTF-8, whatever the locale says: where it says something else, a note does.
  @Test(arguments: [
    ("C", true), ("zh_CN.GBK", true), ("en_US.utf8", false), ("C.UTF-8", false), ("", false),
  ])
  func anotherLocaleThanUTF8IsMentioned(_ locale: String, _ isMentioned: Bool) throws {
    let terminal = try start(
      ["--plain", "status"], environment: ["LANG": locale, "SUBROSA_LANGUAGE": "en"])
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    #expect(try terminal.exit() == .code(0))
    #expect(terminal.wordsSent.contains("the locale is not UTF-8") == isMentioned)
  }

  @Test func fieldsAreAskedForWithoutAnEditor() throws {
    let adding = try start(["--plain", "add", "exposure"])
    try adding.wait(for: "Passphrase")
    try adding.type("alpha\r")
    try adding.wait(for: "Title:")
    try adding.type("A headline 标题\r")
    for question in [
      "Dialogue:", "What became known:", "Where it appeared:", "When it appeared,", "How serious,",
    ] {
      try adding.wait(for: question)
      try adding.type("\r")
    }
    try adding.wait(for: "Short name")
    try adding.type("headline\r")
    #expect(try adding.exit() == .code(0))
    #expect(!adding.output.contains(0x1b))
    // What is said on the command line is enough.
    let given = try start(["--plain", "add", "person", "--name", "Lin", "--slug", "lin"])
    try given.wait(for: "Passphrase")
    try given.type("alpha\r")
    #expect(try given.exit() == .code(0))
    #expect(try bench.run(["list"]).answer.contains("A headline 标题"))
  }

  @Test func aSessionCanBePlain() throws {
    let session = try start(["--plain", "open"])
    try session.wait(for: "Passphrase")
    try session.type("alpha\r")
    try session.wait(for: "cover>")
    try session.type("add note\r")
    try session.wait(for: "the built-in editor is not available with --plain")
    try session.type("status\r")
    try session.wait(for: "commits")
    try session.type("quit\r")
    #expect(try session.exit() == .code(0))
    #expect(!session.output.contains(0x1b))
  }

  @Test func plainIsOfOneCommandOfASession() throws {
    let session = try start(["open"])
    try session.wait(for: "Passphrase")
    try session.type("alpha\r")
    try session.wait(for: "cover>")
    try session.type("status --plain\r")
    try session.wait(for: "commits")
    try session.type("add note\r")
    try session.wait(for: "new note")
    try session.type("\u{11}")
    try session.wait(for: "cover>")
    try session.type("quit\r")
    #expect(try session.exit() == .code(0))
  }

  @Test func aReaderWhoHasEnoughIsNoError() throws {
    for number in 0..<40 {
      let text = String(repeating: "word \(number) ", count: 2000)
      #expect(try bench.run(["add", "note"], input: Array(text.utf8)).ending == .code(0))
    }
    try bench.folder.write("alpha", "alpha\n")
    for command in ["list", "search word", "search word --format json", "status", "--help"] {
      let script = """
        set -o pipefail
        "$1" --vault "$2" --passphrase-fd 3 \(command) 3<"$3" 2>"$4" | true
        echo "codes ${PIPESTATUS[*]}"
        """
      let messages = bench.folder.file("messages")
      let run = try PseudoTerminal(
        "/bin/bash",
        ["-c", script, "sh", bench.program.string, bench.vault.string]
          + [bench.folder.file("alpha").string, messages.string])
      #expect(try run.exit() == .code(0))
      #expect(run.wordsSent.contains("codes 0 0"), "\(command): \(run.outputText)")
      let said = String(decoding: try bench.folder.read("messages"), as: UTF8.self)
      #expect(!said.contains("error"), "\(command): \(said)")
    }
  }
}
