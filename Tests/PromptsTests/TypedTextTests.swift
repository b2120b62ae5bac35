import Foundation
import Glibc
import TestSupport
import Testing

@testable import Prompts
@testable import Terminal

/// Keys that a person presses, and the text that they make.
private struct Typing: Sendable {
  var start = ""
  let keys: String
  let text: String
  var outcome = "finished"
}

private let typings = [
  Typing(keys: "\u{4}", text: ""), Typing(keys: "one\rtwo\r\u{4}", text: "one\ntwo\n"),
  Typing(keys: "one\ntwo\r\n\rthree\u{4}\u{4}", text: "one\ntwo\n\nthree"),
  // Behind some text the key has to be pressed twice, with nothing in between.
  Typing(keys: "a\u{4}b\u{4}\u{4}", text: "ab"),
  Typing(keys: "abx\u{7f}c\r\u{7f}\u{7f}d\r\u{4}", text: "abc\nd\n"),
  Typing(keys: "王伟\u{8}\r\u{4}", text: "王\n"),
  Typing(keys: "one two\u{17}x\r\u{4}", text: "one x\n"),
  Typing(keys: "kept\rone two\u{15}\u{4}", text: "kept\n"),
  Typing(keys: "a\u{1b}[Db\u{1b}OPc\u{1b}[200~d\u{1b}[201~\r\u{4}", text: "abcd\n"),
  Typing(keys: "a\tb\u{0}\u{b}\r\u{4}", text: "a\tb\n"),
  Typing(keys: "a\rb\u{3}", text: "a\nb", outcome: "interrupted"),
  Typing(keys: "a\rb\u{1a}", text: "a\nb", outcome: "suspend"),
  Typing(start: "one\ntw", keys: "o\r\u{4}", text: "one\ntwo\n"),
  Typing(start: "one\ntw", keys: "\u{15}\u{7f}\u{4}", text: "one\n"),
  Typing(start: "one\n", keys: "\u{4}", text: "one\n"),
]

@Suite struct TypedLinesTests {
  @Test(arguments: typings) private func keysMakeAText(_ typing: Typing) {
    var lines = TypedLines(Array(typing.start.utf8), keys: EditingKeys(termios()))
    var outcome = TypedLines.Effect.more
    for byte in typing.keys.utf8 {
      outcome = lines.receive(byte)
      if outcome == .lineEnd {
        #expect(lines.line.isEmpty && !lines.endedLine.contains("\n"))
      }
      if outcome != .more && outcome != .lineEnd { break }
    }
    #expect("\(outcome)" == typing.outcome)
    #expect(String(decoding: lines.text, as: UTF8.self) == typing.text)
  }
}

/// Texts typed on a terminal that can draw nothing.
@Suite struct TypedTextTests {
  private let bench: ProbeBench

  init() throws {
    bench = try ProbeBench()
  }

  private func start(_ text: String = "") throws -> PseudoTerminal {
    let terminal = try bench.start("type", text, environment: ["TERM": "dumb"])
    try bench.wait(for: "ready")
    return terminal
  }

  /// The kernel ends a line at 4,095 bytes.
  @Test func aLineMayBeLongerThanTheKernelTakes() throws {
    let terminal = try start()
    for _ in 0..<60 { try terminal.type(String(repeating: "会议word", count: 100)) }
    try terminal.type("\rsecond\r\u{4}")
    try bench.wait(for: "finished:\(60 * 100 * 10 + 8) bytes")
    #expect(try terminal.exit() == .code(0))
    #expect(
      terminal.screen.everything.hasSuffix("second") || terminal.screen.text.contains("second"))
  }

  @Test func everyLineIsShownAsItIsTyped() throws {
    let terminal = try start()
    for key in "王伟 said\rnothin" {
      try terminal.type(String(key))
      Thread.sleep(forTimeInterval: 0.003)
    }
    try terminal.wait { $0.text == "王伟 said\nnothin" }
    // What cannot be taken off stands there once more.
    try terminal.type("\u{7f}\u{7f}")
    try terminal.wait { $0.text == "王伟 said\nnothin\nnoth" }
    try terminal.type("ing\r\u{4}")
    try bench.wait(for: "finished:王伟 said|nothing|")
    #expect(try terminal.exit() == .code(0))
    #expect(!terminal.output.contains(0x1b))
    #expect(!terminal.outputText.contains("\u{fffd}"))
  }

  @Test func aTextGoesOnInItsLastLine() throws {
    let terminal = try start("one\ntw")
    try terminal.wait { $0.text == "one\ntw" }
    try terminal.type("o\r\u{4}")
    try bench.wait(for: "finished:one|two|")
    #expect(try terminal.exit() == .code(0))
    #expect(terminal.screen.text == "one\ntwo")
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func anEndGivesWhatWasTyped(_ signal: CInt) throws {
    let terminal = try start()
    try terminal.type("one\rtwo")
    try terminal.wait(for: "two")
    terminal.send(signal)
    try bench.wait(for: "cut off:one|two")
  }

  @Test func ctrlCGivesWhatWasTyped() throws {
    let terminal = try start()
    try terminal.type("one\rtwo\u{3}")
    try bench.wait(for: "interrupted:one|two")
    #expect(try terminal.exit() == .code(0))
  }
}
