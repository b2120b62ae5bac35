import Testing

@testable import Terminal

/// What a terminal would act on is shown as digits. What that costs is measured by the benchmark.
@Suite struct SafeRowTests {
  @Test func escapedTextIsAsBefore() {
    #expect(SafeText.block("a\u{1b}[2J\r\nb\rc\td") == "a\\u{1b}[2J\nb\\u{d}c\td")
    #expect(SafeText.line("a\nb") == "a\\u{a}b")
    #expect(SafeText.line("王\u{202e}é\u{301}😀") == "王\\u{202e}é\u{301}😀")
  }

  @Test func rowsThatWereNotMadeSafeDoNotReachTheTerminal() {
    let row = StyledRow(runs: [StyledRun("a\u{1b}[2J\u{9b}\u{202e}b")], line: 0)
    #expect(row.drawn(width: 80, reverse: [], allowsColor: false) == "a\\u{1b}[2J\\u{9b}\\u{202e}b")
  }
}
