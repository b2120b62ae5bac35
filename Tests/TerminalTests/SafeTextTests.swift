import Terminal
import TestSupport
import Testing

@Suite struct SafeTextTests {
  @Test(arguments: [
    ("\u{1b}[2J", "\\u{1b}[2J"), ("a\u{202e}b", "a\\u{202e}b"), ("x\u{9b}31m", "x\\u{9b}31m"),
    ("\u{7f}", "\\u{7f}"), ("a\nb\tc", "a\\u{a}b\\u{9}c"), ("\u{200b}", "\\u{200b}"),
    ("\u{2028}", "\\u{2028}"), ("\u{feff}", "\\u{feff}"), ("so\u{ad}ft", "so\\u{ad}ft"),
    ("\u{e0041}", "\\u{e0041}"), ("a\u{200d}b", "a\\u{200d}b"), ("plain", "plain"),
    ("王伟 é 한", "王伟 é 한"), ("👩‍👩‍👧", "👩‍👩‍👧"), ("❤️", "❤️"),
    // The joiners that Persian and the scripts of India need.
    ("می\u{200c}خواهم", "می\u{200c}خواهم"), ("क्\u{200d}ष", "क्\u{200d}ष"), ("", ""),
  ])
  func aLineShowsWhatItHides(_ text: String, _ safe: String) {
    #expect(SafeText.line(text) == safe)
  }

  @Test(arguments: [
    ("a\nb\tc", "a\nb\tc"), ("a\r\nb", "a\nb"), ("a\rb", "a\\u{d}b"),
    ("\u{1b}]0;t\u{7}", "\\u{1b}]0;t\\u{7}"),
    ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
  ])
  func aBlockKeepsItsLayoutOnly(_ text: String, _ safe: String) {
    #expect(SafeText.block(text) == safe)
  }

  /// Every character there is: those that act, hide or reorder are never passed on, alone or
  /// between letters, and all that is left can be told apart.
  @Test func noCharacterThatActsIsEverPassedOn() {
    var escaped = 0
    for value in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value), acts(scalar) else { continue }
      escaped += 1
      for text in ["\(scalar)", "a\(scalar)b", "中\(scalar)文", "\(scalar)\(scalar)"] {
        let safe = SafeText.line(text)
        let isShown = safe.contains("\\u{\(String(value, radix: 16))}")
        #expect(isShown && !safe.unicodeScalars.contains(scalar), "\(value)")
        guard value != 0x0A, value != 0x09, value != 0x0D else { continue }
        #expect(SafeText.block(text) == safe, "\(value)")
      }
    }
    // 65 controls and well over a hundred format characters.
    #expect(escaped > 200)
  }

  /// Nobody waits any more for what Ctrl-C or the idle lock ended, and nobody shows it.
  @Test func escapingALongTextEndsWithCtrlC() throws {
    let bench = try ProbeBench()
    let probe = try bench.start("escape")
    try bench.wait(for: "behind:")
    #expect(try probe.exit() == .code(0))
    let lengths = bench.report.compactMap { Int($0.split(separator: ":")[1]) }
    #expect(lengths.count == 2 && lengths[0] == 6 * 200_000 && lengths[1] < lengths[0] / 2)
  }

  private func acts(_ scalar: Unicode.Scalar) -> Bool {
    // ASCII, most of the rest, needs no tables.
    if (0x20..<0x7F).contains(scalar.value) { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("中文", 4), ("e\u{301}", 1), ("👩‍👩‍👧", 2), ("ｱ", 1), ("Ａ", 2),
    ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("é", 1), ("❤️", 2), ("🇨🇭", 2), ("👍🏽", 2), ("—", 1),
    ("ا", 1), ("𠀀", 2), ("a\u{1b}", 1), ("१", 1),
  ])
  func widthIsThatOfTheCells(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test(arguments: [
    ("abcdef", 4, "abc…"), ("abcd", 4, "abcd"), ("中文字", 4, "中…"), ("中文", 4, "中文"),
    ("e\u{301}xyz", 2, "e\u{301}…"), ("abc", 1, "…"), ("中", 1, "…"), ("", 1, ""),
  ])
  func whatIsTooLongIsCutBetweenCharacters(_ text: String, _ width: Int, _ cut: String) {
    #expect(DisplayWidth.truncated(text, to: width) == cut)
    #expect(DisplayWidth.columns(of: cut) <= width)
  }

  @Test func paddingReachesTheWidth() {
    #expect(DisplayWidth.padded("中", to: 4) == "中  ")
    #expect(DisplayWidth.padded("1", to: 3, atStart: true) == "  1")
    #expect(DisplayWidth.padded("long", to: 2) == "long")
  }
}
