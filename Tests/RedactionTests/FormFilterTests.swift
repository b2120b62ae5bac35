import Testing

@testable import Redaction

/// Forms that are made when a text is searched in which they may stand find what all forms find.
@Suite struct FormFilterTests {
  private static let everybody = Roster(
    Identity.all.map(\.entry) + FormLeadsTests.people.suffix(12) + [
      .init(.protected, reference: "", name: "Operation Grey Heron"),
      .init(.protected, reference: "", name: "清水计划"),
    ])

  private func places(_ terms: KnownTerms, _ text: String) -> [String] {
    terms.candidates(in: Array(text.utf8))
      .map { "\($0.range) \($0.reason) \($0.entry ?? -1)" }.sorted()
  }

  /// A name as people and filters write it, and the same with a slip.
  private func texts(of person: Identity) -> [String] {
    let written = Transformation.all.compactMap { $0.write(person) }.filter { !$0.isEmpty }
    let slips = [person.entry.name, person.entry.native].flatMap { name -> [String] in
      let letters = Array(name)
      return letters.indices.dropFirst().flatMap { index in
        var (without, changed, turned) = (letters, letters, letters)
        without.remove(at: index)
        changed[index] = "o"
        turned.swapAt(index - 1, index)
        return [without, changed, turned, letters[..<index] + ["e"] + letters[index...]]
          .map { String($0) }
      }
    }
    return (written + slips).map { "We heard that \($0) spoke. 会上，\($0)提出了新的方案。" }
  }

  @Test(arguments: Identity.all) func whatIsMadeForATextFindsWhatAllFormsFind(_ person: Identity) {
    let roster = Roster([person.entry])
    let all = KnownTerms(roster)
    all.makeAllForms()
    var found = 0
    for text in texts(of: person) {
      let expected = places(all, text)
      found += expected.count
      #expect(places(KnownTerms(roster), text) == expected, "\(text)")
    }
    #expect(found > 100)
  }

  /// Texts of one person, one after the other, and texts of different people.
  @Test(arguments: [1, 577]) func whatIsAddedForFurtherTextsFindsWhatAllFormsFind(_ step: Int) {
    let all = KnownTerms(Self.everybody)
    all.makeAllForms()
    let texts = Identity.all.flatMap { person in
      self.texts(of: person).enumerated().filter { $0.offset.isMultiple(of: 5) }.map(\.element)
    }
    // After so few texts not everything was made yet, but where one can be read in too many ways.
    let few = 6
    var complete = 0
    for start in stride(from: 0, to: texts.count, by: few) {
      let terms = KnownTerms(Self.everybody)
      for index in 0..<few {
        let text = texts[(start + index * step) % texts.count]
        #expect(places(terms, text) == places(all, text), "\(text)")
      }
      complete += terms.hasAllForms ? 1 : 0
    }
    #expect(complete * 10 < texts.count / few)
  }

  /// The first letter of an encoded name may be none of the alphabet.
  @Test func aNameWithAnAccentIsFoundWithItsAlphabetTurned() {
    let terms = KnownTerms(Roster([.init(.person, reference: "x", name: "Émile Hartwell")]))
    #expect(!terms.candidates(in: Array("We heard Ézvyr Unegjryy speak.".utf8)).isEmpty)
    #expect(!terms.hasAllForms)
  }

  private func person(_ name: String, native: String = "") -> Roster.Entry {
    .init(.person, reference: "x", name: name, native: native)
  }

  /// The alphabet turned by half leaves other scripts as they are, but not the blank between words.
  @Test func whatStandsBetweenCharactersIsNotInTheWay() {
    let terms = KnownTerms(Roster([person("Wang Wei", native: "王 伟")]))
    let all = KnownTerms(Roster([person("Wang Wei", native: "王 伟")]))
    all.makeAllForms()
    #expect(places(terms, "会上，王、伟提出了方案。") == places(all, "会上，王、伟提出了方案。"))
  }

  /// Whether a name inside a word is found depends on no other name.
  @Test func aDisguisedNameInAWordIsFoundWhoeverElseIsThere() {
    for others in [[], [person("Alp Kaya")], [person("Rnarek Aldin")]] {
      let roster = Roster([person("Mara Orsini")] + others)
      let all = KnownTerms(roster)
      all.makeAllForms()
      for text in [
        "xrnaraorsini", "xmaraors1ni", "xmara0rsini", "x\u{43C}araorsini", "xmaraorsini",
      ] {
        #expect(!places(all, text).isEmpty, "\(text)")
        #expect(places(KnownTerms(roster), text) == places(all, text), "\(text)")
      }
    }
  }

  /// A table of figures is read in few steps, and what cannot be read to its end makes all forms.
  @Test func figuresAreReadToTheirEnd() {
    for text in ["call 41441234567 now", "12.345,67.890", "2024123 and 2115432"] {
      let filter = FormFilter(reading: [FoldedLetters(text)], beyond: FormFilter())
      #expect(!filter.isOpen, "\(text)")
    }
  }

  @Test func aLongTextIsSearchedWithAllForms() {
    let terms = KnownTerms(Self.everybody)
    _ = terms.candidates(in: Array(String(repeating: "We waited. ", count: 10_000).utf8))
    #expect(terms.hasAllForms)
  }

  /// Where so much may be read that not all of it is tried, everything may stand there.
  @Test func whatIsNotReadToItsEndLetsEverythingThrough() {
    let text = String(repeating: "$!|@+1l", count: 40)
    let filter = FormFilter(reading: [FoldedLetters(text)], beyond: FormFilter())
    let questions = FormQuestions(filter)
    #expect(filter.isOpen == questions.lets(Scalars.of("anything"), .lone))
  }

  @Test func onlyWhatMayStandThereIsLetThrough() {
    let filter = FormFilter(
      reading: [FoldedLetters("Mr Keler met J. Osei; 王五认为")], beyond: FormFilter())
    func lets(_ form: String) -> Bool { FormQuestions(filter).lets(Scalars.of(form), .lone) }
    func slips(_ name: String) -> Bool { FormQuestions(filter).letsSlip(Scalars.of(name)) }
    #expect(lets("osei") && lets("josei") && lets("王五") && lets("wangwu") && lets("j"))
    #expect(!lets("keller") && !lets("ose") && !lets("brandt") && !lets("李") && !lets("li"))
    #expect(slips("keller") && slips("keler") && !slips("brandt"))
    let known = FormFilter(reading: [FoldedLetters("Mr Keler")], beyond: filter)
    #expect(known.isEmpty)
  }
}
