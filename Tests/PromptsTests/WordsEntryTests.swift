import Glibc
import Sodium
import Testing

@testable import Prompts
@testable import Terminal

/// Words that a person types, and what becomes of them.
private struct Typing: Sendable {
  let keys: String
  var text: String?
  var outcome = "complete"
  var isLastUnknown = false
  var isBeyond = false
  var isHelp = false
}

private let typings = [
  Typing(keys: "acid able\racne\r", text: "acid able acne"),
  Typing(keys: "aci acne acid\r", text: "aci acne acid"),
  Typing(keys: "ACID Able acne\r", text: "acid able acne"),
  Typing(keys: "acid  able\t\tacne \r", text: "acid able acne"),
  // Words of four letters are completed, whatever ends them.
  Typing(keys: "emer acid eleg\r", text: "emerald acid elegant"),
  Typing(keys: "acid\r\nable\r\nemer\r", text: "acid able emerald"),
  // What a sheet has beside the words.
  Typing(keys: "1 acid 2. able\r\n 3) acne\r", text: "acid able acne"),
  Typing(keys: "acix\u{7f}d able acne\r", text: "acid able acne"),
  Typing(keys: "acid emer \u{7f}able acne\r", text: "acid able acne"),
  Typing(keys: "acid quokka \u{17}able acne\r", text: "acid able acne"),
  Typing(keys: "acid able \u{15}acne acne able\r", text: "acne acne able"),
  Typing(keys: "acid able quokka\r", text: "acid able quokka", isLastUnknown: true),
  Typing(keys: "\r", text: ""), Typing(keys: "\u{7f}\u{7f}\r", text: ""),
  // An empty line ends a list that may be so short.
  Typing(keys: "acid able \r", text: "acid able"), Typing(keys: "acid \r", outcome: "more"),
  Typing(keys: "acid ab\u{4}", text: "acid ab", isLastUnknown: false),
  Typing(keys: "\u{4}", outcome: "endOfInput"), Typing(keys: "acid\u{3}", outcome: "interrupted"),
  Typing(keys: "a\u{1a}", outcome: "suspend"),
  // What follows the last word is not taken, and only Enter is the end.
  Typing(keys: "acid able acne a", text: "acid able acne", outcome: "more", isBeyond: true),
  Typing(keys: "acid able acne acid emer\r", text: "acid able acne"),
  Typing(keys: "acid able acne acid\u{7f}able\r", text: "acid able able"),
  Typing(keys: "acid able acne ", text: "acid able acne", outcome: "more"),
  // F1 of several terminals.
  Typing(keys: "acid ?", outcome: "more", isHelp: true),
  Typing(keys: "acid \u{1b}OP", outcome: "more", isHelp: true),
  Typing(keys: "acid \u{1b}[11~", outcome: "more", isHelp: true),
  Typing(keys: "acid \u{1b}[[A", outcome: "more", isHelp: true),
  Typing(keys: "acid \u{1b}OPab", outcome: "more"),
  Typing(keys: "acid \u{1b}[12~\u{1b}[[B\u{1b}OQ", outcome: "more"),
  Typing(keys: "acid \u{1b}[[Aable\u{1b}[[B\r", outcome: "more"),
  Typing(keys: "\u{1b}[200~acid able acne\u{1b}[201~\r", text: "acid able acne"),
]

@Suite struct WordsEntryTests {
  private static let words = ["acid", "able", "acne", "emerald", "elegant"]

  private static func completed(_ letters: RawSpan) throws(TerminalError) -> SecretBytes? {
    let typed = String(decoding: letters.copy(), as: UTF8.self)
    let found = words.filter { $0 == typed || typed.count >= 4 && $0.hasPrefix(typed) }
    guard found.count == 1 else { return nil }
    do throws(SodiumError) {
      let bytes = Array(found[0].utf8)
      return try SecretBytes(copying: bytes.rawSpan)
    } catch {
      throw .outOfMemory
    }
  }

  private func entry() throws -> WordsEntry {
    let rules = WordsPrompt.Rules(
      usualCount: 3, counts: [2, 3], complete: WordsEntryTests.completed)
    return try WordsEntry(rules, keys: EditingKeys(termios()))
  }

  @Test(arguments: typings) private func keysMakeWords(_ typing: Typing) throws {
    var entry = try entry()
    var outcome = WordsEntry.Effect.more
    for byte in typing.keys.utf8 {
      guard case .more = outcome else { break }
      outcome = try entry.receive(byte)
    }
    #expect("\(outcome)" == typing.outcome)
    #expect(entry.progress.isLastUnknown == typing.isLastUnknown)
    #expect(entry.progress.isBeyond == typing.isBeyond)
    #expect(entry.progress.isHelp == typing.isHelp)
    guard let text = typing.text else { return }
    let finished = try entry.finish()
    #expect(String(decoding: finished.bytes.copy(), as: UTF8.self) == text)
  }

  @Test func noPasteIsTooLong() throws {
    var entry = try entry()
    for _ in 0..<4000 { _ = try entry.receive(UInt8(ascii: "a")) }
    for _ in 0..<4000 {
      _ = try entry.receive(UInt8(ascii: "b"))
      _ = try entry.receive(0x20)
    }
    let finished = try entry.finish()
    let count = finished.count
    #expect(count < 1024)
  }

  @Test func aTableHasANumberForEachWord() throws {
    let bytes = Array((1...33).map { _ in "academic" }.joined(separator: " ").utf8)
    let text = try SecretBytes(copying: bytes.rawSpan)
    let table = try SecretDisplay.table(of: text, words: (0..<33).map { $0 * 9..<($0 * 9 + 8) })
    let shown = String(decoding: table.bytes.copy(), as: UTF8.self)
    #expect(table.count == 11 * SecretDisplay.rowLength)
    #expect(shown.hasPrefix(" 1 academic      2 academic      3 academic      4"))
    #expect(shown.matches(of: /[0-9]+ academic/).count == 33)
  }
}
