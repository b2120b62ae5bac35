import Folding
import Testing

/// The one folded form. How search finds words in it is tested with search.
@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("Café", "cafe"), ("cafe\u{301}", "CAFÉ"), ("Die Straße", "DIE STRASSE"), ("ＡＢＣ", "abc"),
    ("off  the\nrecord", "Off the record"), ("ΣΟΦΟΣ", "σοφος"), ("ﬁn", "FIN"), ("①", "1"),
    ("한글", "\u{1112}\u{1161}\u{11AB}글"), ("so\u{AD}ft", "soft"), ("ze\u{200B}ro", "zero"),
    ("  outer\t", "outer"), ("Ōuyáng", "ouyang"), ("İ", "i"), ("ｶ", "カ"),
  ])
  func textsThatAreTheSame(_ one: String, _ other: String) {
    #expect(FoldedText(one) == FoldedText(other))
  }

  @Test(arguments: [("か", "が"), ("한글", "한국"), ("geneva", "Genève"), ("a b", "ab"), ("王", "玉")])
  func textsThatDiffer(_ one: String, _ other: String) {
    #expect(FoldedText(one) != FoldedText(other))
  }

  @Test func foldingAgainChangesNothing() {
    // Every scalar of the planes that are in use, between letters.
    for value in UInt32(1)..<0x3_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = FoldedText("a\(Character(scalar))b")
      guard FoldedText(once.text) == once else {
        Issue.record("U+\(String(value, radix: 16)) folds to \(once.text), and that folds again")
        return
      }
    }
  }

  @Test func foldsOfPartsJoinToTheFoldOfTheWhole() {
    let text = "Réunion  à Genève：王伟、ＡＢＣ and the 한글 Straße"
    let characters = Array(text)
    for cut in characters.indices where !characters[cut].isWhitespace {
      guard cut > 0, !characters[cut - 1].isWhitespace else { continue }
      let parts = [characters[..<cut], characters[cut...]].map { FoldedText(String($0)).bytes }
      #expect(parts.joined().elementsEqual(FoldedText(text).bytes))
    }
  }

  @Test(arguments: [
    ("The Ministry of State", "ministry", true), ("Ministry", "inistr", false),
    ("US senate", "us", true), ("campus", "us", false), ("Zürich, Haus", "zurich", true),
    ("与外交部谈", "外交部", true), ("word", "", false), ("", "word", false),
  ])
  func textsAreNamedAsWordsOfTheirOwn(_ text: String, _ name: String, _ isNamed: Bool) {
    #expect(FoldedText(text).names(FoldedText(name)) == isNamed)
  }

  /// Plain text is folded in blocks: the same comes of it as of one character after the other.
  @Test func blocksFoldAsTheirCharactersDo() {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "a", "B", "z", "Z", "@", "[", "~", "9", " ", " ", "\n", "\t", "é", "\u{3000}", "王",
    ]
    for length in 0..<400 {
      let text = (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      var expected: [UInt8] = []
      for character in text {
        let isSpace = character.isWhitespace
        if isSpace && (expected.isEmpty || expected.last == 0x20) { continue }
        expected += isSpace ? [0x20] : FoldedText(String(character)).bytes
      }
      if expected.last == 0x20 { expected.removeLast() }
      #expect(FoldedText(text).bytes == expected, "\(text.debugDescription)")
    }
  }

  @Test func partsAndBeginningsAreFound() {
    let text = FoldedText("The Café")
    #expect(text.contains(FoldedText("CAF")) && text.contains(FoldedText("")))
    #expect(!text.contains(FoldedText("tea")) && !FoldedText("").contains(text))
    #expect(text.begins(with: FoldedText("THE c")) && !text.begins(with: FoldedText("cafe")))
    #expect(FoldedText(" \u{301} ").isEmpty)
  }
}
