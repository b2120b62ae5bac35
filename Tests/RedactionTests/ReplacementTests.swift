import Records
import TestSupport
import Testing
import Words

@testable import Redaction

/// What stands in the place of what may not leave.
@Suite struct ReplacementTests {
  private let protection = Protection(
    Roster([
      .init(
        .person, reference: "ruth-abernethy", name: "Ruth Abernethy",
        affiliations: ["Harrow Institute"], side: "US"),
      .init(.person, reference: "wang-wei", name: "Wang Wei", native: "王伟", side: "CN"),
      .init(.protected, reference: "", name: "Vitznau"),
      .init(.protected, reference: "", name: "Project Heron"),
    ]), generalTerms: [2: .place(.westernEurope)])

  private let words = Words(.english)

  private func statement(
    _ text: String, mark: PortionMark = .chatham, session: Int? = 0, digest: String = "d"
  ) -> Statement {
    Statement(mark: mark, session: session, digest: digest, blocks: [StatementBlock(.text, text)])
  }

  /// Everything that no roster names is allowed.
  private func allowing(_ draft: RedactionDraft) -> Decisions {
    var decisions = Decisions()
    for question in draft.questions(decisions) where !question.reason.isKnown {
      decisions.add(draft.entry(.allow, on: question, everywhere: true))
    }
    return decisions
  }

  private func redacted(
    _ statements: [Statement], seed: UInt64 = 1, rule: ReplacementRule = .init(keepsOrder: true),
    decisions: Decisions? = nil
  ) -> [String] {
    let draft = RedactionDraft(statements, protection: protection)
    var generator = SeededGenerator(seed: seed)
    return draft.redacted(
      decisions ?? allowing(draft), rule: rule, texts: words.summary, using: &generator
    )
    .map { $0.blocks.map(\.text).joined(separator: "\n") }
  }

  @Test func aPersonIsTheSameThroughoutAnExport() throws {
    let texts = redacted([
      statement("Ruth Abernethy spoke, then 王伟."),
      statement("So did @ruth-abernethy and Wang Wei."),
    ])
    let first = try #require(texts[0].firstMatch(of: /^(Participant \d\d) spoke, then (.*)\.$/))
    #expect(texts[1] == "So did \(first.1) and \(first.2).")
    #expect(first.1 != first.2)
    #expect(first.1.count == first.2.count)
  }

  /// Whoever recognises one statement of a person must not know the others by it.
  @Test(arguments: ["Ruth Abernethy: it is late", "@ruth-abernethy: it is late", "王伟：it is late"])
  func theLabelOfASpeakerIsNoThread(_ text: String) throws {
    func redacted(_ people: Set<String>, _ mark: PortionMark) -> String {
      let statement = Statement(
        mark: mark, session: 0, digest: "d", sources: StatementSources(people: people),
        blocks: [StatementBlock(.text, text)])
      return self.redacted(
        [statement], rule: ReplacementRule(keepsOrder: true, attendance: [["US": 3, "CN": 3]]))[0]
    }
    let label = try #require(text.firstIndex { ":：".contains($0) })
    #expect(redacted(["ruth-abernethy"], .chatham) == "A participant" + text[label...])
    #expect(redacted(["ruth-abernethy"], .open).hasPrefix("A participant from side "))
    // In an exchange a reader must see who answers whom.
    #expect(redacted(["ruth-abernethy", "wang-wei"], .chatham).hasPrefix("Participant "))
  }

  /// Initials of somebody of whom a person said that they are a word: nobody is made of them.
  @Test(arguments: ["RA", "R.A."]) func aLabelThatMeansNobodyBecomesNoParticipant(_ label: String) {
    let finder = SourceFinder(protection.roster, bindings: [FoldedTerm.fold(label): ""])
    let texts = ["\(label): it is late", "the \(label) is late", "Ruth Abernethy: it is late"]
    func redacted(_ finder: SourceFinder) -> [String] {
      self.redacted(
        texts.map { text in
          Statement(
            mark: .open, session: 0, digest: "d", sources: finder.sources(of: Array(text.utf8)),
            blocks: [StatementBlock(.text, text)])
        }, rule: ReplacementRule(keepsOrder: true, attendance: [["US": 3, "CN": 3]]))
    }
    let nobody = redacted(finder)
    for text in nobody.prefix(2) {
      #expect(text.contains("[…]") && !text.lowercased().contains("participant"), "\(nobody)")
    }
    #expect(nobody[2].hasPrefix("A participant from side "))
    #expect(redacted(SourceFinder(protection.roster))[0].lowercased().contains("participant"))
  }

  @Test func numbersOfTwoExportsHaveNothingInCommon() {
    let seen = Set((0..<40).map { redacted([statement("Wang Wei spoke.")], seed: $0)[0] })
    #expect(seen.count > 25)
    let again = (0..<2).map { _ in redacted([statement("Wang Wei")], seed: 7) }
    #expect(again[0] == again[1])
  }

  @Test func aRosterOfMoreThanNinetyNineHasThreeDigits() {
    var generator = SeededGenerator(seed: 3)
    var names = Pseudonyms(holders: 100, sides: [], texts: words.summary, using: &generator)
    let all = (0..<100).map { names.person($0) }
    #expect(Set(all).count == 100)
    #expect(all.allSatisfy { $0.count == "Participant 000".count })
  }

  @Test func bodiesPlacesAndTermsBecomeGeneral() {
    #expect(
      redacted([statement("At Harrow Institute, in Vitznau, on Project Heron.")])
        == ["At an institution, in Western Europe, on […]."])
    #expect(redacted([statement("Harrow Institute wrote.")]) == ["An institution wrote."])
  }

  @Test(arguments: [
    ("then the Harrow Institute wrote", "then the institution wrote"),
    ("The Harrow Institute wrote", "The institution wrote"),
    ("then a Harrow Institute paper", "then an institution paper"),
    ("A Harrow Institute paper", "An institution paper"),
    ("then breathe Harrow Institute", "then breathe an institution"),
    ("so, the: Harrow Institute", "so, the: an institution"),
  ])
  func oneArticleIsEnough(text: String, redacted: String) {
    #expect(self.redacted([statement(text)]) == [redacted])
  }

  /// A word of a title that others use too means the dialogue only where nothing else fits.
  @Test(arguments: [
    ("In cities, cybersecurity costs more.", "In cities, cybersecurity costs more."),
    ("This is about the Cybersecurity offer.", "This is about this dialogue."),
    ("The cybersecurity offer is late.", "This dialogue is late."),
    ("It needs a cybersecurity offer.", "It needs this dialogue."),
    (
      "A Welsh view is not that of the Welsh Conservatives.",
      "A Welsh view is not that of the institution."
    ),
  ])
  func ordinaryWordsOfATitleStay(text: String, redacted: String) {
    let protection = Protection(
      Roster([
        .init(.protected, reference: "", name: "Cybersecurity offer"),
        .init(
          .person, reference: "", name: "Ruth Abernethy", affiliations: ["Welsh Conservatives"]),
      ]), generalTerms: [0: .dialogue])
    let draft = RedactionDraft([statement(text)], protection: protection)
    var generator = SeededGenerator(seed: 1)
    let statements = draft.redacted(
      allowing(draft), rule: .init(keepsOrder: true), texts: words.summary, using: &generator)
    #expect(statements.map { $0.blocks.map(\.text).joined() } == [redacted])
  }

  @Test(arguments: [
    (PortionMark.side, 3, "a participant from side"), (.side, 2, "a participant "),
    (.chatham, 9, "Participant"),
  ])
  func aSideIsNamedOnlyWhereEnoughOfItAttended(
    _ mark: PortionMark, _ count: Int, _ expected: String
  ) {
    let rule = ReplacementRule(keepsOrder: true, attendance: [["US": count]])
    let text = redacted([statement("then Ruth Abernethy agreed", mark: mark)], rule: rule)[0]
    #expect(text.contains(expected))
    #expect(!text.contains("US"))
    #expect(text.contains("from side") == (mark == .side && count >= 3))
  }

  @Test func aGeneralisedPersonOfAChathamParagraphHasNoSide() {
    var decisions = Decisions()
    decisions.add(
      DecisionEntry(.generalise, reason: .person, term: "ruth abernethy", statements: []))
    let rule = ReplacementRule(keepsOrder: true, attendance: [["US": 9]])
    for (mark, side) in [(PortionMark.chatham, false), (.open, true)] {
      let text = redacted(
        [statement("then ruth abernethy", mark: mark)], rule: rule, decisions: decisions)[0]
      #expect(text.contains("a participant"))
      #expect(text.contains("from side") == side)
    }
    // Without a session nobody knows who attended.
    let loose = redacted(
      [statement("then ruth abernethy", mark: .open, session: nil)], rule: rule,
      decisions: decisions)
    #expect(loose == ["then a participant"])
  }

  @Test func withoutADecisionEverythingUnknownIsMasked() {
    let text = redacted([statement("then Bob met 12 others")], decisions: Decisions())[0]
    #expect(text.contains(Mask.text))
    #expect(!text.contains("Bob") && !text.contains("12"))
  }

  @Test func masksInARowAreOne() {
    #expect(Mask.joined("a […] […] b […]-[…]") == "a […] b […]")
    #expect(Mask.joined("[…], […] and […]") == "[…] and […]")
    #expect(Mask.joined("none") == "none")
  }

  @Test func whatIsNotSeenDoesNotLeave() {
    #expect(VisibleText.only("a\u{200B}b\u{AD}c\u{E0041}d\u{202E}e\u{A0}f") == "abcde f")
    #expect(VisibleText.only("a\r\nb\rc\td") == "a\nb\nc\td")
    #expect(VisibleText.only("王伟\u{3000}é") == "王伟\u{3000}é")
  }

  @Test func statementsOfASessionAreShuffledAndStayInIt() {
    let statements = (0..<30).map { statement("number \($0)", session: $0 / 15) }
    var decisions = Decisions()
    for reason in Candidate.Reason.allCases where !reason.isKnown {
      for number in 0..<30 {
        decisions.add(
          DecisionEntry(.allow, reason: reason, term: "\(number)", statements: nil))
      }
    }
    let kept = redacted(statements, decisions: decisions)
    let mixed = redacted(statements, rule: .init(), decisions: decisions)
    #expect(kept == statements.map { $0.blocks[0].text })
    #expect(mixed != kept)
    #expect(Set(mixed[..<15]) == Set(kept[..<15]))
    #expect(mixed == redacted(statements, rule: .init(), decisions: decisions))
  }

  @Test func aNameThatOnlyReplacingMakesIsMaskedToo() {
    // "[…]" between the two is dropped text of an invisible kind: they meet in the result.
    let text = redacted([statement("Wang\u{200B}\u{2060} Wei")])[0]
    #expect(protection.leaks(in: Array(text.utf8)).isEmpty)
  }

  @Test(arguments: [
    ("2026-03-14", "spring 2026"), ("14 March 2026", "spring 2026"), ("2025-12", "winter 2025"),
    ("July", "summer"), ("2026年9月3日", "autumn 2026"), ("12月", "winter"),
    ("Sept. 2024", "autumn 2024"),
    ("2026/06/01", "summer 2026"),
  ])
  func daysBecomeSeasons(_ date: String, _ expected: String) {
    #expect(Season(of: date).map(words.name) == expected)
  }

  @Test(arguments: ["Saturday", "03:40", "2026", "yesterday", ""])
  func whatNamesNoMonthHasNoSeason(_ date: String) {
    #expect(Season(of: date) == nil)
  }

  @Test(arguments: [
    ("Vitznau, Switzerland", "Western Europe"), ("Oslo (Norway)", "Northern Europe"),
    ("Singapore", "South-eastern Asia"), ("the Netherlands", "Western Europe"),
  ])
  func placesBecomeRegions(_ place: String, _ expected: String) {
    #expect(Region(of: place).map(words.name) == expected)
  }

  @Test func aPlaceWithoutACountryIsJustAPlace() {
    #expect(Region(of: "Geneva") == nil)
    #expect(
      Generalisation.term(for: .place, text: "Geneva").map(words.summary.general) == "a place")
  }

  @Test(arguments: [
    ("7", "several"), ("48", "tens"), ("1,200", "thousands"), ("3.5 million", "millions"),
    ("two hundred", "hundreds"), ("三千", "thousands"), ("12.75", "tens"),
    ("$40 billion", "millions"),
  ])
  func numbersBecomeMagnitudes(_ text: String, _ expected: String) {
    #expect(Magnitude(of: text).map(words.name) == expected)
  }

  @Test(arguments: [
    ("we met on 10 November there", "we met in autumn there"),
    ("On 3 May it rained", "In spring it rained"),
    ("it rose above 50 there", "it rose above […] there"), ("more than 50 there", "Tens there"),
    ("in the Lakeside there", "in the […] there"),
    ("in the Foreign ministry there", "in the institution there"),
    ("with 48 delegates there", "with tens there"), ("Zoltan's reading", "Somebody's reading"),
  ])
  func whatTellsLessFitsTheSentence(text: String, expected: String) {
    var decisions = Decisions()
    let draft = RedactionDraft([statement(text)], protection: protection)
    for question in draft.questions(decisions) {
      decisions.add(draft.entry(.generalise, on: question))
    }
    #expect(redacted([statement(text)], decisions: decisions) == [expected])
  }

  @Test func pronounsLoseTheirGender() {
    #expect(Generalisation.term(for: .gender, text: "She") == .written("they"))
    #expect(Generalisation.term(for: .gender, text: "himself") == .written("themselves"))
  }
}
