import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// No command writes what a terminal acts on, into a pipe neither: pipes often end at terminals.
@Suite struct SafeOutputTests {
  private let bench: Workbench

  // Escapes, C1 codes, controls of direction, and what hides.
  private static let evil = "x\u{1b}]0;t\u{7}\u{9b}2J\u{202e}\u{2066}\u{200b}\u{ad}y"

  init() throws {
    bench = try Workbench()
    let text = SafeOutputTests.evil
    // As YAML writes them: a front matter holds no raw control characters.
    let quoted =
      "\"x\\e]0;t\\a\\x9B2J\\u202E\\u2066\\u200B\\u00ADy\""
    try add(
      "dialogue",
      """
      kind: dialogue
      slug: lake
      title: \(quoted)
      parties: [\(quoted)]
      convener: \(quoted)
      jurisdiction: \(quoted)
      rule: open
      vision: [{id: \(quoted), text: \(quoted)}]
      agenda: [{item: \(quoted), serves: [\(quoted)]}]
      facilitators: [wang]
      """, text)
    try add(
      "person",
      """
      kind: person
      slug: wang
      name: \(quoted)
      native: \(quoted)
      side: \(quoted)
      affiliations: [\(quoted)]
      roles: [\(quoted)]
      constraints: [\(quoted)]
      influence: [{policy: \(quoted), body: \(quoted), strength: 4, evidence: \(quoted)}]
      """, text)
    try add(
      "session",
      "kind: session\nslug: day\ntitle: \(quoted)\ndialogue: lake\nplace: \(quoted)\n"
        + "date: 2027-01-01\nattendees: [wang]\nagenda: [\(quoted)]", text)
    try add(
      "note", "kind: note\nslug: n\ndialogue: lake\ntags: [\(quoted)]\ntitle: \(quoted)", text)
    try add(
      "outcome",
      "kind: outcome\nslug: o\ndialogue: lake\ntitle: \(quoted)\ncommitments: [\(quoted)]\n"
        + "redlines: [\(quoted)]\npathway: [{carrier: wang, to: \(quoted), by: 2027-02-01, "
        + "state: \(quoted)}]", text)
    try add(
      "exposure",
      "kind: exposure\nslug: e\ndialogue: lake\ntitle: \(quoted)\nwhat: \(quoted)\n"
        + "where: \(quoted)\nwhen: 2027-01-02\nseverity: \(quoted)", text)
    let edit = "---\nkind: note\nslug: n\ndialogue: lake\ntitle: t\n---\nz \(text)\n"
    try #require(try bench.run(["edit", "n"], input: Array(edit.utf8)).ending == .code(0))
  }

  private func add(_ kind: String, _ front: String, _ body: String) throws {
    let run = try bench.run(["add", kind], input: Array("---\n\(front)\n---\n\(body)\n".utf8))
    try #require(run.ending == .code(0), "\(run)")
  }

  private func acting(_ text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0a, 0x09: false
      case 0..<0x20, 0x7f..<0xa0, 0xad, 0x200b, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069:
        true
      default: false
      }
    }.map { String($0.value, radix: 16) }
  }

  /// The argument parser cannot lay a help text out in a few columns.
  @Test(arguments: ["", "0", "-1", "2", "nonsense"], [9, 26, 80])
  func helpIsShownInAnyWidth(_ variable: String, _ columns: Int) throws {
    for words in [["--help"], ["help", "open"], ["add", "--nonsense"]] {
      let terminal = try PseudoTerminal(
        bench.program, words, environment: ["COLUMNS": variable], columns: columns)
      #expect(try terminal.exit() == .code(words.last == "--nonsense" ? 64 : 0))
    }
  }

  @Test(arguments: [
    ["brief", "lake"], ["brief", "lake", "--format", "json"], ["diff", "n"],
    ["diff", "n", "--format", "json"], ["list"], ["list", "--format", "json"], ["history", "n"],
    ["history", "n", "--format", "json"], ["search", "y"], ["search", "y", "--format", "json"],
    ["assess", "lake"], ["assess", "lake", "--format", "json"], ["influence", "lake"],
    ["influence", "lake", "--format", "json"], ["overlap"], ["overlap", "--format", "json"],
    ["timeline", "lake"], ["timeline", "lake", "--format", "json"], ["due", "--all"], ["due"],
    ["due", "--format", "json"], ["outcome", "pathway", "o"],
    ["outcome", "pathway", "o", "--format", "json"], ["outcome", "verify", "o"],
    ["outcome", "verify", "o", "--format", "json"], ["outcome", "key"], ["status"],
    ["status", "--format", "json"], ["show", "n", "--format", "json"], ["protect", "list"],
    ["verify"], ["verify", "--format", "json"],
  ])
  func nothingActsOnATerminalBehindThePipe(_ arguments: [String]) throws {
    let run = try bench.run(arguments)
    #expect(acting(run.answer).isEmpty, "\(arguments): \(acting(run.answer))")
    #expect(acting(run.messages).isEmpty, "\(arguments): \(acting(run.messages))")
  }

  /// What `edit` reads back, byte by byte, is what `show` writes; front matter holds no controls.
  @Test func shownTextsAreAsTheyWereWritten() throws {
    let run = try bench.run(["show", "n"])
    #expect(run.answer.hasSuffix("z \(SafeOutputTests.evil)\n"))
  }
}
