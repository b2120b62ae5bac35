import Folding
import Testing

/// The one folded form. How search finds words in it is tested with search.
@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("Café", "cafe"), ("cafe\u{301}", "CAFÉ"), ("Die Straße", "DIE STRASSE"), ("ＡＢＣ", "abc"),
    ("off  the\nrecord", "Off the record"), ("ΣΟΦΟΣ", "σοφος"), ("ﬁn", "FIN"), ("①", "1"),
    ("한글", "\u{1112}\u{1161}\u{11AB}글"), ("so\u{AD}ft", "soft"), ("ze\u{200B}ro", "zero"),
    ("  outer\t", "outer"), ("Ōuyáng", "ouyang"), ("İ", "i"), ("ｶ", "カ"),
    ("通報", "通报"), ("臺灣", "台湾"), ("カタカナ", "かたかな"), ("ｶﾞ", "が"), ("沢", "泽"), ("ヽ", "ゝ"),
    ("İSTANBUL", "istanbul"), ("ISPARTA", "ısparta"), ("Çağrı", "cagri"),
  ])
  func textsThatAreTheSame(_ one: String, _ other: String) {
    #expect(FoldedText(one) == FoldedText(other))
  }

  @Test(arguments: [
    ("か", "が"), ("한글", "한국"), ("geneva", "Genève"), ("a b", "ab"), ("王", "玉"),
    ("芸", "艺"), ("カ", "ガ"), ("Mueller", "Müller"), ("通報", "通告"),
  ])
  func textsThatDiffer(_ one: String, _ other: String) {
    #expect(FoldedText(one) != FoldedText(other))
    // Not so where a space tells them apart.
    #expect((FoldedText(one).letters == FoldedText(other).letters) == (one == "a b"))
  }

  /// Points, marks of Markdown and spaces say nothing, in any script.
  @Test(arguments: [
    ("Off the *record*!", "offtherecord"), ("- Café, 12 days", "cafe12days"), ("…", ""), ("", ""),
    ("**王伟**说：“同意。”", "王伟说同意"), ("½ é ①", "12e1"), ("a\u{20DD} b", "a\u{20DD}b"),
    ("！\u{309A} あ", "あ"), ("パリで、会う", FoldedText("パリで会う").text), ("ข่าว!", FoldedText("ข่าว").text),
  ])
  func lettersAndFiguresAlone(_ text: String, _ letters: String) {
    #expect(String(decoding: FoldedText(text).letters, as: UTF8.self) == letters)
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

  @Test(arguments: [
    ("Mueller", "Müller", true), ("MUELLER", "Mu\u{308}ller", true), ("Müller", "Muller", true),
    ("Mueller", "Muller", false), ("Jaeger-Böhm", "Jäger-Boehm", true),
    ("Jaeger-Böhm", "Jager-Boehm", false), ("blue", "blu", false),
    ("Özgür", "Oezguer", true), ("通報", "通报", true), ("Müller", "Müllers", false),
  ])
  func namesWithUmlautsAreTheSame(_ one: String, _ other: String, _ areSame: Bool) {
    #expect(FoldedForms(one).isSame(as: FoldedForms(other)) == areSame)
    #expect(FoldedForms(other).isSame(as: FoldedForms(one)) == areSame)
  }

  @Test func umlautsAreDrawnTogetherOnlyWhereTheyMayStand() {
    let forms = { (text: String) in
      Umlauts.drawnTogether(Array(text.utf8)).map { String(decoding: $0.bytes, as: UTF8.self) }
    }
    #expect(forms("mueller") == ["muller"] && forms("queen").isEmpty && forms("miller").isEmpty)
    #expect(Set(forms("jaeger boehm")) == ["jager boehm", "jaeger bohm", "jager bohm"])
    #expect(forms("ae ae ae ae").isEmpty)
    #expect(Umlauts.drawnTogether(Array("jaeger boehm".utf8)).last?.umlauts == [1, 7])
    #expect(Umlauts.writtenOut("naïve") == nil && Umlauts.writtenOut("Zoë") == nil)
    #expect(Umlauts.writtenOut("Übel o\u{308}") == "Uebel oe")
  }

  @Test func partsAndBeginningsAreFound() {
    let text = FoldedText("The Café")
    #expect(text.contains(FoldedText("CAF")) && text.contains(FoldedText("")))
    #expect(!text.contains(FoldedText("tea")) && !FoldedText("").contains(text))
    #expect(text.begins(with: FoldedText("THE c")) && !text.begins(with: FoldedText("cafe")))
    #expect(FoldedText(" \u{301} ").isEmpty)
  }
}
