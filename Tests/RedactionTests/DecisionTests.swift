import Records
import Testing

@testable import Redaction

/// What was decided, where that holds, and what is left to ask.
@Suite struct DecisionTests {
  private let protection = Protection(
    Roster([.init(.person, reference: "wang-wei", name: "Wang Wei")]))

  private func draft(_ texts: String...) -> RedactionDraft {
    RedactionDraft(
      texts.map { Statement(mark: .open, digest: $0, blocks: [StatementBlock(.text, $0)]) },
      protection: protection)
  }

  @Test func anAllowanceHoldsWhereTheTermWasShown() {
    var decisions = Decisions()
    decisions.add(DecisionEntry(.allow, reason: .name, term: "bob", statements: ["a"]))
    #expect(decisions.decision(on: "bob", reason: .name, in: "a") == .allow)
    #expect(decisions.decision(on: "bob", reason: .name, in: "b") == nil)
    #expect(decisions.suggestion(on: "bob", reason: .name) == .allow)
    decisions.add(DecisionEntry(.allow, reason: .name, term: "bob", statements: nil))
    #expect(decisions.decision(on: "bob", reason: .name, in: "b") == .allow)
  }

  @Test func whatHidesHoldsEverywhereAndTheNewestCounts() {
    var decisions = Decisions()
    decisions.add(DecisionEntry(.allow, reason: .name, term: "bob", statements: nil))
    decisions.add(DecisionEntry(.mask, reason: .name, term: "bob", statements: ["a"]))
    #expect(decisions.decision(on: "bob", reason: .name, in: "b") == .mask)
    decisions.add(DecisionEntry(.allow, reason: .name, term: "bob", statements: ["c"]))
    #expect(decisions.decision(on: "bob", reason: .name, in: "b") == .mask)
    #expect(decisions.decision(on: "bob", reason: .name, in: "c") == .allow)
  }

  @Test(arguments: [Candidate.Reason.person, .affiliation, .contact, .protected])
  func theRosterBeatsEveryAllowance(_ reason: Candidate.Reason) {
    var decisions = Decisions()
    decisions.add(DecisionEntry(.allow, reason: reason, term: "wang wei", statements: ["a"]))
    decisions.add(DecisionEntry(.allow, reason: .name, term: "wang wei", statements: nil))
    #expect(decisions.decision(on: "wang wei", reason: reason, in: "a") == nil)
    #expect(!Decision.allow.isOffered(for: reason))
    #expect(Decision.standing(for: reason) != .allow)
  }

  @Test func aNearMissCanBeAllowedButNeverEverywhere() {
    var decisions = Decisions()
    decisions.add(DecisionEntry(.allow, reason: .nearName, term: "wand", statements: nil))
    #expect(decisions.decision(on: "wand", reason: .nearName, in: "a") == nil)
    decisions.add(DecisionEntry(.allow, reason: .nearName, term: "wand", statements: ["a"]))
    #expect(decisions.decision(on: "wand", reason: .nearName, in: "a") == .allow)
    #expect(Decision.standing(for: .nearName) == .mask)
  }

  @Test func linesReadBackAsTheyWere() {
    let entries = [
      DecisionEntry(.allow, reason: .chineseName, term: "王 伟", statements: ["b", "a"]),
      DecisionEntry(.allow, reason: .name, term: "bob", statements: nil),
      DecisionEntry(.mask, reason: .nearName, term: "wand", statements: []),
    ]
    for entry in entries { #expect(DecisionEntry(line: entry.line[...]) == entry) }
    for line in ["", "allow\tname\t*", "shout\tname\t*\tx", "allow\tsmell\t*\tx"] {
      #expect(DecisionEntry(line: line[...]) == nil)
    }
  }

  @Test func onlyNewTermsAreAsked() throws {
    let first = draft("then Bob met Wang Wei", "then Bob left")
    var decisions = Decisions()
    let questions = first.questions(decisions)
    #expect(questions.map(\.term) == ["bob", "wang wei"])
    #expect(questions.map(\.isOpen) == [true, false])
    #expect(questions[0].findings.count == 2)
    decisions.add(first.entry(.allow, on: questions[0]))
    #expect(first.questions(decisions).allSatisfy { !$0.isOpen })
    let second = draft("then Bob met Wang Wei", "then Ann met Bob")
    let asked = second.questions(decisions).filter(\.isOpen)
    #expect(asked.map(\.term) == ["bob", "ann"])
    #expect(asked.map(\.suggestion) == [.allow, nil])
  }

  @Test func formsThatLookTheSameAreOneQuestion() {
    let questions = draft("then BOB, Bob and B\u{200B}ob").questions(Decisions())
    #expect(questions.filter { $0.term == "bob" }.map(\.findings.count) == [3])
  }

  @Test func codePointsThatHideAreNamed() {
    #expect(
      FoldedTerm.unusual(in: "Wаng\u{200B}") == [
        "U+0430 CYRILLIC SMALL LETTER A", "U+200B ZERO WIDTH SPACE",
      ])
    #expect(FoldedTerm.fold(" Bob\t\u{7F}\n SMITH @[Z_ ") == "bob smith @[z_")
    #expect(FoldedTerm.fold(" Bob\t\u{7F}\n SMITH @[Z_ é") == "bob smith @[z_ é")
    // However long a run of marks is, it is in the order that hashes in linear time.
    #expect(
      Array(FoldedTerm.fold("A\u{301}\u{323}\u{301}").utf8) == Array("a\u{323}\u{301}\u{301}".utf8))
    #expect(FoldedTerm.unusual(in: "Wang “王伟”，2026").isEmpty)
  }

  @Test func theRestOfAnUnknownTermIsStillAsked() {
    let spans = CandidateMerge.merged(
      known: [Candidate(range: 9..<17, reason: .person, entry: 0)],
      unknown: [Candidate(range: 0..<23, reason: .unique)],
      in: Array("the only Wang Wei there".utf8))
    #expect(spans.map(\.range) == [0..<8, 9..<17, 18..<23])
    #expect(spans.map(\.reason) == [.unique, .person, .unique])
  }

  @Test func thePossessiveOfANameIsNoTermOfItsOwn() {
    let text = Array("Wang's card".utf8)
    let spans = CandidateMerge.merged(
      known: [Candidate(range: 0..<4, reason: .person, entry: 0)],
      unknown: [Candidate(range: 0..<6, reason: .name)], in: text)
    #expect(spans.map(\.range) == [0..<4])
  }

  @Test func twoPeopleInOnePlaceAreNobodyInParticular() {
    let text = Array("Wang spoke".utf8)
    let both = [
      Candidate(range: 0..<4, reason: .person, entry: 0),
      Candidate(range: 0..<4, reason: .person, entry: 1),
    ]
    #expect(CandidateMerge.merged(known: both, unknown: [], in: text).map(\.entry) == [nil])
    let near = [
      Candidate(range: 0..<4, reason: .person, entry: 0),
      Candidate(range: 0..<4, reason: .nearName, entry: 1),
    ]
    let spans = CandidateMerge.merged(known: near, unknown: [], in: text)
    #expect(spans.map(\.entry) == [0])
    #expect(spans.map(\.reason) == [.person])
  }

  @Test func aWholeNameIsNotInDoubtForAPartThatSeveralShare() {
    let text = Array("Wang Fang spoke, Wang Fang Lei".utf8)
    let known = [
      Candidate(range: 0..<9, reason: .person, entry: 1), Candidate(range: 0..<4, reason: .person),
      // Wang Fang and Fang Lei: neither holds the other.
      Candidate(range: 17..<26, reason: .person, entry: 1),
      Candidate(range: 22..<30, reason: .person, entry: 2),
    ]
    let spans = CandidateMerge.merged(known: known, unknown: [], in: text)
    #expect(spans.map(\.range) == [0..<9, 17..<30])
    #expect(spans.map(\.entry) == [1, nil])
  }

  /// Marten Oakley and Martin Voss: whoever writes Marten Voss does not mean Oakley.
  @Test func aMisspeltNameIsOfNobodyWhereItsPartsAreOfTwo() {
    let text = Array("Marten Voss spoke".utf8)
    let known = [
      Candidate(range: 0..<11, reason: .nearName, entry: 1),
      Candidate(range: 0..<6, reason: .person, entry: 0),
      Candidate(range: 7..<11, reason: .person, entry: 1),
    ]
    let spans = CandidateMerge.merged(known: known, unknown: [], in: text)
    #expect(spans.map(\.range) == [0..<11])
    #expect(spans.map(\.entry) == [nil])
  }

  @Test func aNameThatIsAlsoOfABodyIsSomebodys() {
    let text = Array("Wang spoke".utf8)
    let body = Candidate(range: 0..<4, reason: .affiliation, entry: 2)
    let person = Candidate(range: 0..<4, reason: .person)
    for known in [[body, person], [person, body]] {
      let spans = CandidateMerge.merged(known: known, unknown: [], in: text)
      #expect(spans.map(\.reason) == [.person])
      #expect(spans.map(\.entry) == [nil])
    }
  }
}
