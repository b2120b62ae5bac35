import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// A vault with a session that takes place today, and two people who attend it.
struct JotBench {
  let bench: Workbench
  /// A word that stands nowhere else.
  let canary = Workbench.canary()

  init() throws {
    bench = try Workbench()
    for words in [
      ["dialogue", "--slug", "lake", "--title", "Lake", "--party", "US", "--party", "CN"],
      ["person", "--slug", "jane-brown", "--name", "Jane Brown", "--side", "US"],
      ["person", "--slug", "wang-wei", "--name", "Wang Wei", "--native", "王伟", "--side", "CN"],
      [
        "session", "--slug", "s1", "--title", "First", "--dialogue", "lake", "--begins",
        "2020-01-01", "--ends", "2099-12-31", "--attendee", "jane-brown", "--attendee", "wang-wei",
      ],
    ] {
      try bench.must(["add"] + words)
    }
  }

  /// The screen that takes lines.
  func jot(_ arguments: [String] = ["jot", "s1"]) throws -> PseudoTerminal {
    let terminal = try bench.start(arguments)
    try terminal.wait(for: "Ctrl-D leaves")
    return terminal
  }

  /// The same in an interactive session.
  func jot(
    inSession command: String, passphrase: String = "alpha", idle: String = "5m"
  ) throws -> PseudoTerminal {
    let terminal = try bench.session(passphrase, idle: idle)
    try terminal.type(command + "\r")
    try terminal.wait(for: "Ctrl-D leaves")
    return terminal
  }

  /// Leaves the screen, and with it the program.
  func leave(
    _ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0), sourceLocation: sourceLocation)
  }

  /// The list of the lines that are no part of a note yet.
  func lines() throws -> String { try bench.run(["list", "line"]).answer }

  /// The id of the line that has a word.
  func line(_ word: String) throws -> String {
    struct Found: Decodable { let id: String }
    let told = try bench.run(["--format", "json", "search", word]).answer
    return try #require(
      try JSONDecoder().decode([Found].self, from: Data(told.utf8)).first?.id, "\(told)")
  }

  /// Makes a note of the lines of a session, and shows it.
  func finish(
    _ reference: [String] = ["s1"]
  ) throws -> (run: Workbench.Run, note: String, shown: String) {
    let run = try bench.must(["jot"] + reference + ["--finish"])
    let note = String(try #require(run.answer.split(separator: ":").first, "\(run)"))
    return (run, note, try bench.run(["show", note]).answer)
  }
}
