import Redaction
import Testing

@Suite struct KnownTermsTests {
  private let roster = Roster([
    .init(.person, reference: "wang-wei", name: "Wang Wei", native: "王伟")
  ])

  @Test func namesAreFoundInAnyCaseAndInTheirOwnScript() {
    let text = Array("Then WANG WEI (王伟) spoke.".utf8)
    let found = KnownTerms(roster).candidates(in: text)
    #expect(found.map { String(decoding: text[$0.range], as: UTF8.self) } == ["WANG WEI", "王伟"])
    #expect(found.allSatisfy { $0.entry == 0 && $0.reason == .person })
  }

  @Test(arguments: [
    "W\u{1B}[31mang", "W\u{FFFC}ang", "W\u{E000}ang",
    "W\u{8}Wa\u{8}an\u{8}ng\u{8}g",
    "\u{202E}ieW gnaW\u{202C}", "\u{202E}伟王\u{202C}", "W\u{AD}\nang",
  ]) func whatATerminalMakesOfControlCharactersIsUndone(name: String) {
    let text = Array("Then \(name) spoke.".utf8)
    let masked = KnownTerms(roster).candidates(in: text).reduce(into: Set<Int>()) {
      $0.formUnion($1.range)
    }
    let letters = text.indices.dropFirst(5).dropLast(7).filter {
      (0x41...0x5A).contains(text[$0] & 0xDF) && text[$0] < 0x80
    }
    #expect(masked.isSuperset(of: letters))
    #expect(masked.allSatisfy { (5..<text.count - 7).contains($0) })
  }

  /// A frequent surname is one form, not one for each who has it: neither the search nor what it
  /// finds grows with them.
  @Test func aNameThatManyShareIsOneFinding() {
    let given = ["Wei", "Fang", "Lei", "Jun", "Yan", "Tao", "Min", "Hua", "Xue", "Jing"]
    let roster = Roster(given.map { .init(.person, reference: $0, name: "Zhang " + $0) })
    let text = Array("Then Zhang spoke, Zhamg too, and Zhang Fang.".utf8)
    let found = KnownTerms(roster).candidates(in: text)
    let words = found.map { String(decoding: text[$0.range], as: UTF8.self) }
    #expect(words == ["Zhang", "Zhamg", "Zhang Fang", "Zhang"])
    #expect(found.map(\.entry) == [nil, nil, 1, nil])
  }

  /// The S of the name is not the one of the verb.
  @Test func aVerbIsNoInitial() {
    let roster = Roster([.init(.person, reference: "x", name: "Jimmy S. Grolle")])
    let text = Array("then Grolle said so".utf8)
    #expect(KnownTerms(roster).candidates(in: text).map(\.range) == [5..<11])
  }

  /// What is left of a name beside its pseudonym tells its bearer from others.
  @Test(arguments: ["Ann Rood, Jr.", "Ann Rood Jr.", "Mr. Rood III", "Rood, MD, PhD"])
  func aSuffixIsPartOfTheName(name: String) {
    let roster = Roster([.init(.person, reference: "x", name: "Ann Rood Jr.")])
    let text = Array("then \(name), too".utf8)
    #expect(KnownTerms(roster).candidates(in: text).first?.range == 5..<text.count - 5)
  }

  @Test(arguments: ["王院@@", "王@@院", "王$$$院@@", "小@@@@王"])
  func signsInAndBehindATitledNameAreFoundWithIt(name: String) {
    let text = Array("会议上 \(name) 说".utf8)
    #expect(!KnownTerms(roster).candidates(in: text).isEmpty)
  }

  /// `Scripts/benchmark` measures it; were the cost to grow with the square, this would not end.
  @Test(arguments: ["$", "@", "\\", "|!$@", "Wang@", "~Wang."])
  func aRuleOfSignsCostsNoMoreThanOtherText(sign: String) {
    let text = Array((String(repeating: sign, count: 32_768 / sign.utf8.count) + " Wang Wei").utf8)
    #expect(!KnownTerms(roster).candidates(in: text).isEmpty)
  }

  /// Initials that are titles or suffixes too: each of a row would reach over all the others.
  @Test(arguments: ["JD ", "DR "])
  func aRowOfTitlesCostsNoMoreThanOtherText(word: String) {
    let names = ["Jane Doe", "Dana Reed"]
    let roster = Roster(names.map { .init(.person, reference: $0, name: $0) })
    let text = Array(String(repeating: word, count: 32_768 / word.utf8.count).utf8)
    #expect(KnownTerms(roster).candidates(in: text).count > 1000)
  }

  /// The French deputy minister is not the one of the roster.
  @Test func anOfficeIsFoundButIsNobodyInParticular() {
    let roster = Roster([
      .init(.person, reference: "x", name: "Ann Rood", roles: ["deputy minister"])
    ])
    let found = KnownTerms(roster).candidates(in: Array("The French deputy minister left".utf8))
    #expect(found.map(\.range) == [11..<26])
    #expect(found.map(\.entry) == [nil])
  }

  @Test(arguments: ["Hartwell", "hartwell-rood"])
  func aPossessiveIsNoSlip(name: String) {
    let roster = Roster([.init(.person, reference: "x", name: "Jo Hartwell-Rood")])
    let found = KnownTerms(roster).candidates(in: Array("then \(name)'s group".utf8))
    #expect(found.map(\.range.upperBound).max() == 5 + name.utf8.count)
  }

  @Test(arguments: [
    ("MOST objected.", ["MOST"]), ("at MOST they did", ["MOST"]),
    ("MoST and MST agreed", ["MoST", "MST"]),
    ("most people, Most people", []), ("THE MOST IMPORTANT TEXT", []),
  ])
  func acronymsThatKeepALinkAreFound(text: String, acronyms: [String]) {
    let terms = KnownTerms(
      Roster([
        .init(
          .person, reference: "x", name: "Ann Ives",
          affiliations: ["Ministry of Science and Technology"])
      ]))
    let bytes = Array(text.utf8)
    #expect(
      terms.candidates(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
        == acronyms)
  }
}
