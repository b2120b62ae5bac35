import Testing

@testable import Redaction

/// Which forms a name in Latin letters is expanded to.
@Suite struct LatinNameTests {
  /// The forms of a name: words with blanks, syllables with hyphens, and the kind.
  private func forms(_ name: String, isChinese: Bool = false) -> Set<String> {
    var maker = LatinName(FoldedWord.words(of: name), isChinese: isChinese, FormQuestions(.open))
    maker.expand()
    return Set(maker.forms.map { "\($0.kind) \(Self.text($0.symbols))" })
  }

  private static func text(_ symbols: [UInt32]) -> String {
    symbols.map { symbol in
      switch symbol {
      case NameForm.Joint.word: " "
      case NameForm.Joint.syllable: "-"
      default: Unicode.Scalar(symbol).map { String($0) } ?? ""
      }
    }.joined()
  }

  @Test func aNameInBothOrdersWithInitialsAndTitles() {
    let forms = forms("Robert Smith")
    for form in [
      "full robert smith", "full smith robert", "lone robert", "lone smith", "initialed r smith",
      "initialed robert s", "initials r-s", "initials s-r", "full bob smith", "lone bob",
      "initialed dr smith", "titledInitial s",
    ] {
      #expect(forms.contains(form), "\(form)")
    }
    #expect(forms.contains("full htims trebor"))
  }

  @Test func particlesAreNoNamesByThemselves() {
    let forms = forms("Jan van der Meulen")
    for form in ["lone meulen", "lone jan", "full van der meulen", "full j v d meulen"] {
      #expect(forms.contains(form), "\(form)")
    }
    #expect(!forms.contains("lone van") && !forms.contains("lone der"))
  }

  @Test func titlesAndSuffixesAreLeftOff() {
    let forms = forms("Prof. Robert Hartwell PhD")
    #expect(forms.contains("full robert hartwell"))
    #expect(!forms.contains { $0.contains("prof hartwell phd") || $0 == "lone phd" })
  }

  @Test func aLongNameIsKnownByItsBeginningAndItsEndings() {
    let forms = forms("Jane Abernathyson")
    #expect(forms.contains("shortened abernathys"))
    #expect(self.forms("Jane Kennedy").contains("lone kennedies"))
    #expect(self.forms("Jane McAllister").contains("lone macallister"))
  }

  @Test func twoSurnamesCountTogetherAndEach() {
    let forms = forms("Lucía Quiroga Beltrán")
    for form in ["full lucia quiroga", "full lucia beltran", "full quiroga beltran"] {
      #expect(forms.contains(form), "\(form)")
    }
  }

  @Test func syllablesOfPinyinMayBeChineseCharacters() {
    var maker = LatinName(
      FoldedWord.words(of: "Wang Xiaoming"), isChinese: true,
      FormQuestions(.open))
    maker.expand()
    let full = maker.forms.filter { $0.startsWithSurname }.map { Self.text($0.symbols) }
    #expect(full == ["wang xiao-ming"] || full.contains("wang xiao-ming"))
    #expect(
      maker.forms.contains { $0.kind == .initials && $0.isPinyin && $0.symbols.count == 5 })
    #expect(forms("Wang Xiaoming", isChinese: true).contains("initialed lao wang"))
    #expect(!forms("Robert Smith").contains { $0.contains("lao") })
  }

  @Test func aNameFromCharactersCountsByItsPartsOnlyWhereItIsTheMainReading() {
    func lone(isMain: Bool) -> Bool {
      var maker = LatinName(
        family: Pinyin.word([[0x77, 0x75]]), given: Pinyin.word([[0x6C, 0x69]]), isMain: isMain,
        FormQuestions(.open))
      maker.expand()
      return maker.forms.contains { $0.kind == .lone && Self.text($0.symbols) == "li" }
    }
    #expect(lone(isMain: true))
    #expect(!lone(isMain: false))
  }
}
