import Foundation
import TestSupport
import Testing

@testable import Prompts
@testable import Terminal

/// Questions in the last row of a window, where everything that is drawn too much scrolls out.
@Suite struct QuestionTests {
  private let bench: ProbeBench

  init() throws {
    bench = try ProbeBench()
  }

  private func start(
    _ question: String, columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    let terminal = try bench.start("ask", question, columns: columns, rows: rows)
    try terminal.wait { $0.text.hasSuffix(question.trimmingCharacters(in: .whitespaces)) }
    return terminal
  }

  /// What stands above the question, and nothing else.
  private func isClean(_ screen: TerminalScreen) -> Bool {
    screen.everything.split(separator: "\n").allSatisfy { $0.hasPrefix("above ") }
  }

  /// With a pause between the keys each of them is drawn.
  private func type(_ text: String, on terminal: PseudoTerminal) throws {
    for character in text {
      try terminal.type(String(character))
      Thread.sleep(forTimeInterval: 0.003)
    }
  }

  @Test(arguments: [
    ("Search: ", 80, 24), ("Search: ", 20, 5), ("Search: ", 8, 2),
    ("A question that leaves its answer little room: ", 50, 10),
    ("A question that is wider than the window of the person: ", 20, 10),
    ("A question that is higher than the window of the person: ", 20, 2),
  ])
  func aLongAnswerLeavesNothingBehind(_ question: String, _ columns: Int, _ rows: Int) throws {
    let terminal = try bench.start("ask", question, columns: columns, rows: rows)
    let end = question.trimmingCharacters(in: .whitespaces).suffix(4)
    try terminal.wait { $0.lines.joined().contains(end) }
    let answer = (0..<40).map { "w\($0)会 " }.joined() + "quokka"
    try type(answer, on: terminal)
    try terminal.wait { $0.lines.joined().contains("okka") }
    #expect(!terminal.screen.scrollback.joined().contains("会"))
    try terminal.type("\r")
    try bench.wait(for: "answer:\(answer)")
    #expect(try terminal.exit() == .code(0))
    #expect(isClean(terminal.screen), "\(terminal.screen.everything)")
  }

  @Test func anAnswerThatIsErasedComesBackIntoView() throws {
    let terminal = try start("Search: ", columns: 20, rows: 5)
    try type("12345678901234567890", on: terminal)
    try terminal.wait { $0.text.hasSuffix("Search: <1234567890") }
    try type(String(repeating: "\u{7f}", count: 10), on: terminal)
    try terminal.wait { $0.text.hasSuffix("Search: 1234567890") }
    try terminal.type("\u{15}王伟\r")
    try bench.wait(for: "answer:王伟")
    #expect(try terminal.exit() == .code(0))
    #expect(isClean(terminal.screen))
  }

  @Test func aWindowOfAnotherSizeIsClearedToo() throws {
    let terminal = try start("Search: ", columns: 60, rows: 12)
    try type(String(repeating: "quokka ", count: 30), on: terminal)
    for (columns, rows) in [(120, 12), (40, 12), (40, 20), (90, 6)] {
      terminal.resize(columns: columns, rows: rows)
      try terminal.wait { screen in
        screen.text.split(separator: "\n").last?.hasPrefix("Search: <") == true
          && screen.text.split(separator: "\n").last.map { $0.count > columns - 4 } == true
      }
      try type("quokka ", on: terminal)
    }
    try terminal.type("\r")
    #expect(try terminal.exit() == .code(0))
    #expect(!terminal.screen.everything.contains("quokka"))
    #expect(!terminal.screen.everything.contains("Search"))
  }

  /// What cannot be taken back is not drawn twice.
  @Test func aTerminalThatCannotGoBackShowsTheAnswerOnce() throws {
    let terminal = try bench.start("ask", "Name: ", environment: ["TERM": "dumb"])
    try terminal.wait(for: "Name:")
    try type("王伟 Wang", on: terminal)
    try terminal.wait(for: "Name: 王伟 Wang")
    try terminal.type("\r")
    try bench.wait(for: "answer:王伟 Wang")
    #expect(try terminal.exit() == .code(0))
    #expect(!terminal.output.contains(0x1b))
    #expect(!terminal.outputText.contains("\u{fffd}"))
    #expect(terminal.outputText.split(separator: "王").count == 2)
  }
}

/// Questions in, rows out: no terminal.
@Suite struct QuestionViewTests {
  struct Case: Sendable {
    let question: String
    let answer: String?
    let rows: [String]
    let place: [Int]
  }

  // A window of ten columns and three rows.
  static let cases: [Case] = [
    Case(question: "Q: ", answer: "", rows: ["Q: "], place: [0, 3]),
    Case(question: "Q: ", answer: "123456", rows: ["Q: 123456"], place: [0, 9]),
    Case(question: "Q: ", answer: "1234567", rows: ["Q: <34567"], place: [0, 9]),
    Case(question: "Q: ", answer: "会议会", rows: ["Q: 会议会"], place: [0, 9]),
    Case(question: "Q: ", answer: "会议会议", rows: ["Q: <会议"], place: [0, 8]),
    // Half of the window is enough for an answer.
    Case(question: "12345", answer: "abc", rows: ["12345abc"], place: [0, 8]),
    Case(question: "123456", answer: "", rows: ["123456", ""], place: [1, 0]),
    Case(question: "123456", answer: "abc", rows: ["123456", "abc"], place: [1, 3]),
    Case(question: "123456789", answer: nil, rows: ["123456789"], place: [0, 9]),
    Case(question: "1234567890", answer: nil, rows: ["1234567890", ""], place: [1, 0]),
    Case(
      question: String(repeating: "x", count: 40), answer: "abc",
      rows: [String(repeating: "x", count: 10), String(repeating: "x", count: 10), "abc"],
      place: [2, 3]),
  ]

  @Test(arguments: cases) func anAnswerKeepsToItsRow(_ example: Case) {
    let view = LineView(
      question: example.question, answer: example.answer,
      size: TerminalSize(columns: 10, rows: 3))
    #expect(view.rows == example.rows)
    #expect([view.cursorRow, view.cursorColumn] == example.place)
  }

  @Test(
    arguments: [
      ([], 0), ([0x61], 0), ([0xe7], 1), ([0x61, 0xe7, 0x8e], 2), ([0xe7, 0x8e, 0x8b], 0),
      ([0xf0, 0x9f, 0x98], 3), ([0xf0, 0x9f, 0x98, 0x80], 0), ([0x80, 0x80, 0x80], 0),
      ([0xc3], 1), ([0xc3, 0xa9], 0), ([0xff], 0),
    ] as [([UInt8], Int)])
  func aCharacterThatHasOnlyBegunIsKnown(_ bytes: [UInt8], _ length: Int) {
    #expect(bytes.begunCharacterLength == length)
  }
}
