import Foundation
import Testing

@testable import TerminalIO

/// What a hostile text costs: in proportion to its size, whatever it is.
@Suite(.serialized) struct LinearTextTests {
  private static let pieces = [
    "\u{1b}", "\u{9b}", "a\u{202e}", "[](", "[a](b", "` ``", "**a ", "_a*b", "> > a\n", "- a\n",
    "|a|b|\n|-|-|\n", "e\u{301}", "<a", "王", "a ", "a\n", "|\n",
  ]

  private func seconds(_ work: () -> Void) -> Double {
    (0..<3).map { _ in
      let start = ContinuousClock.now
      work()
      return (ContinuousClock.now - start) / .seconds(1)
    }.min() ?? 0
  }

  /// Four times the text costs far less than the sixteen times that squares cost.
  private func expectLinear(_ text: (Int) -> String, _ work: @escaping (String) -> Void) {
    let (small, large) = (text(30_000), text(120_000))
    let first = max(seconds { work(small) }, 0.002)
    let second = seconds { work(large) }
    #expect(second / first < 9, "\(first) s, then \(second) s")
  }

  @Test(arguments: pieces) func makingSafeIsLinear(_ piece: String) {
    expectLinear({ String(repeating: piece, count: $0 / piece.utf8.count) }) {
      _ = SafeText.block($0)
    }
  }

  @Test(arguments: pieces) func layingOutIsLinear(_ piece: String) {
    expectLinear({ String(repeating: piece, count: $0 / piece.utf8.count) }) {
      _ = Markdown($0).rows(width: 80, look: .styled)
    }
  }

  @Test func backticksOfManyLengthsAreReadOnce() {
    func text(_ size: Int) -> String {
      var (text, length) = ("", 1)
      while text.utf8.count < size {
        text += String(repeating: "`", count: length) + " "
        length += 1
      }
      return text
    }
    expectLinear(text) { _ = MarkdownInlines.runs(of: $0, keepsMarks: false) }
  }

  @Test func wideTablesWithManyShortRowsStaySmall() {
    let count = 2_000
    let text =
      String(repeating: "|a", count: count) + "|\n" + String(repeating: "|-", count: count)
      + "|\n" + String(repeating: "|\n", count: 100_000)
    #expect(seconds { _ = Markdown(text).rows(width: 80, look: .plain) } < 20)
  }

  @Test func escapedTextIsAsBefore() {
    #expect(SafeText.block("a\u{1b}[2J\r\nb\rc\td") == "a\\u{1b}[2J\nb\\u{d}c\td")
    #expect(SafeText.line("a\nb") == "a\\u{a}b")
    #expect(SafeText.line("王\u{202e}é\u{301}😀") == "王\\u{202e}é\u{301}😀")
  }

  @Test func rowsThatWereNotMadeSafeDoNotReachTheTerminal() {
    let row = StyledRow(runs: [StyledRun("a\u{1b}[2J\u{9b}\u{202e}b")], line: 0)
    #expect(
      row.drawn(width: 80, reverse: [], allowsColor: false)
        == "a\\u{1b}[2J\\u{9b}\\u{202e}b")
  }
}
