import Glibc
import Sodium
import Testing

@testable import Prompts
@testable import Terminal

/// Keys that a person presses, and the line that they make.
private struct Typing: Sendable {
  let keys: String
  var text: String?
  var outcome = "complete"
}

private let typings = [
  Typing(keys: "abc\r", text: "abc"), Typing(keys: "abc\n", text: "abc"),
  Typing(keys: "abx\u{7f}c\r", text: "abc"), Typing(keys: "ab\u{8}\u{8}\u{8}c\r", text: "c"),
  Typing(keys: "王伟\u{7f}\r", text: "王"), Typing(keys: "one two\u{17}x\r", text: "one x"),
  Typing(keys: "one two  \u{17}\r", text: "one "), Typing(keys: "abc\u{15}x\r", text: "x"),
  // Arrows, function keys and the marks around a paste are no text.
  Typing(keys: "a\u{1b}[Db\u{1b}[3~c\r", text: "abc"), Typing(keys: "a\u{1b}OPb\r", text: "ab"),
  Typing(keys: "\u{1b}[200~pasted\u{1b}[201~\r", text: "pasted"),
  Typing(keys: "a\u{1b}b\r", text: "ab"),
  Typing(keys: "a\u{0}\u{1}\u{b}b\r", text: "ab"), Typing(keys: "a\tb\r", text: "a\tb"),
  Typing(keys: "  spaces  \r", text: "  spaces  "), Typing(keys: "\r", text: ""),
  Typing(keys: "abc\u{3}", text: nil, outcome: "interrupted"),
  Typing(keys: "abc\u{1c}", text: nil, outcome: "interrupted"),
  Typing(keys: "\u{4}", text: nil, outcome: "endOfInput"), Typing(keys: "abc\u{4}", text: "abc"),
  Typing(keys: "a\u{1a}", text: nil, outcome: "suspend"),
  Typing(keys: "12345678901234567890\r", text: nil, outcome: "tooLong"),
  // What did not fit is not known any more, unless all of it goes.
  Typing(keys: "12345678901234567890\u{7f}\u{7f}\u{7f}\r", text: nil, outcome: "tooLong"),
  Typing(keys: "12345678901234567890\u{15}ok\r", text: "ok"),
  Typing(keys: "1234567890123456\r", text: "1234567890123456"),
]

@Suite struct LineEntryTests {
  private static let limit = 16

  @Test(arguments: typings) private func keysMakeALine(_ typing: Typing) throws {
    var entry = try LineEntry(limit: LineEntryTests.limit, keys: EditingKeys(termios()))
    var outcome = LineEntry.Effect.more
    for byte in typing.keys.utf8 {
      guard case .more = outcome else { break }
      outcome = entry.receive(byte)
    }
    let shown = entry.text
    var finished: String?
    var name = "\(outcome)"
    do throws(TerminalError) {
      let line = try entry.finish()
      if name == "complete" { finished = text(line) }
    } catch {
      #expect(error == .tooLong(limit: LineEntryTests.limit))
      name = "tooLong"
    }
    #expect(name == typing.outcome)
    #expect(finished == typing.text)
    if let text = typing.text { #expect(shown == text) }
  }
}

/// The bytes of a secret as text; tests may look.
func text(_ secret: borrowing SecretBytes) -> String {
  var bytes: [UInt8] = []
  let span = secret.bytes
  for index in 0..<span.byteCount {
    bytes.append(unsafe span.unsafeLoad(fromByteOffset: index, as: UInt8.self))
  }
  return String(decoding: bytes, as: UTF8.self)
}
