import Testing

@testable import Redaction

/// What a text is when its mark-up and escapes are undone.
@Suite struct MarkupViewTests {
  /// The letters of a text with mark-up undone; nil where there was none.
  private func undone(_ text: String, as reading: MarkupView.Reading = .page) -> String? {
    let bytes = Array(text.utf8)
    var view = MarkupView(bytes, 0..<bytes.count, as: reading)
    guard view.undo() else { return nil }
    return String(
      String.UnicodeScalarView(view.folded().letters.compactMap { Unicode.Scalar($0.scalar) }))
  }

  @Test(
    arguments: [
      "W&#97;ng", "W&#x61ng", "&Wscr;ang", "%57ang", "%u0057ang", "\\u0057ang", "\\u{57}ang",
      "\\U00000057ang", "\\x57ang", "\\127ang", "=57ang", "Wa=\nng", "Wa=\r\nng", "\\57 ang",
      "W<b>a</b>ng", "W<!-- x > y -->ang", "<a title='x > y'>Wang</a>", "[b]Wa[/b]ng",
      "Wan[](x)g", "\\emph{Wang", "Q\u{8}Wang", "\u{1B}[1mWang\u{1B}[0m", "\u{202E}gnaW",
      "U+0057 ang", "Wang[^1]", "&amp;#87;ang", "W<span hidden>x</span>ang",
    ])
  func escapesAndTagsAreUndone(_ text: String) {
    #expect(undone(text) == "wang", "\(text)")
  }

  @Test(arguments: ["Wang", "a < b", "50 % of it", "a & b", "x = y", "[Wang]", "C:\\ x"])
  func textWithoutThemStaysAsItIs(_ text: String) { #expect(undone(text) == nil) }

  @Test func theSourceKeepsWhatThePageHides() {
    #expect(undone("<a title=\"W&#97;ng\">x</a>") == "x")
    #expect(undone("<a title=\"W&#97;ng\">x</a>", as: .source)?.contains("wang") == true)
    #expect(undone("[x](W%61ng)", as: .source)?.contains("wang") == true)
  }

  @Test func raisedLettersMayBelongToTheWordOrNot() {
    #expect(undone("W<sup>ang</sup>") == "wang")
    #expect(undone("Wa<sup>note</sup>ng", as: .baseline) == "wang")
    #expect(undone("Wa<sup>1</sup>ng") == "wang")
  }

  @Test func everyCharacterKeepsItsBytes() {
    let bytes = Array("a &#87;<b>ang</b>".utf8)
    var view = MarkupView(bytes, 0..<bytes.count)
    let isUndone = view.undo()
    #expect(isUndone)
    let letters = view.folded().letters
    #expect(letters.map { Int($0.start) } == [0, 2, 10, 11, 12])
    #expect(letters[1].end == 7)
  }

  /// Brackets and tags that nothing closes cost no search each.
  @Test(arguments: ["<", "[", "](", "<!--", "\\", "&#", "%", "<a title='"])
  func whatIsNeverClosedTakesNoLonger(_ piece: String) {
    let bytes = Array(String(repeating: piece, count: 20_000).utf8)
    var view = MarkupView(bytes, 0..<bytes.count)
    _ = view.undo()
    #expect(view.glyphs.count <= bytes.count)
  }
}
