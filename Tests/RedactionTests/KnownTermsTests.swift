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

  /// What begins the next sentence or statement is no part of a name, and a title none of the next
  /// speaker's.
  @Test(
    arguments: [
      ("It was for Stephanie Kusie. A second one came.", ["Stephanie Kusie"]),
      ("Stephanie Kusie: A one-off payment.", ["Stephanie Kusie"]),
      ("Ask Kusie, I say", ["Kusie"]), ("Ask Kusie. I'm late", ["Kusie"]),
      ("Kusie A. came", ["Kusie A"]), ("Kusie, A. came", ["Kusie, A"]),
      ("Ask Kusie, S. Then go", ["Kusie, S"]),
      ("Janet Finch-Saunders: An amendment would help", ["Janet Finch-Saunders"]),
      ("Jo-Anne Daniels: So, children come first", ["Jo-Anne Daniels"]),
      ("ask Daniels, Jo-Ane of it", ["Daniels, Jo-Ane"]),
      ("certainly, Dr.\n\nStephanie Kusie: Many", ["Stephanie Kusie"]),
      ("certainly, Dr.\r\n\r\nStephanie Kusie: Many", ["Stephanie Kusie"]),
      ("certainly, Dr.\nStephanie Kusie came", ["Dr.\nStephanie Kusie"]),
      ("certainly, Dr.\r\nStephanie Kusie came", ["Dr.\r\nStephanie Kusie"]),
    ])
  func aNameEndsWhereItsSentenceDoes(text: String, names: [String]) {
    let roster = Roster(
      ["Stephanie Kusie", "Janet Finch-Saunders", "Jo-Anne Daniels"].map {
        .init(.person, reference: "", name: $0)
      })
    let bytes = Array(text.utf8)
    let covered = KnownTerms(roster).candidates(in: bytes).reduce(into: Set<Int>()) {
      $0.formUnion($1.range)
    }
    let expected = names.reduce(into: Set<Int>()) { places, name in
      let range = text.utf8.firstRange(of: Array(name.utf8)[...])
      if let range {
        let start = text.utf8.distance(from: text.utf8.startIndex, to: range.lowerBound)
        places.formUnion(start..<start + name.utf8.count)
      }
    }
    #expect(covered == expected)
  }

  @Test func aTitleInTheReferenceMakesNoAddressOfAName() {
    let roster = Roster([
      .init(.person, reference: "dr-rachel-bowen", name: "Dr Rachel Bowen")
    ])
    let found = KnownTerms(roster).candidates(in: Array("says Dr Rachel Bowen of it".utf8))
    #expect(found.map(\.reason) == [.person])
  }

  @Test(arguments: [
    ("Gower College Swansea", "very few GCSEs", []),
    ("Gower College Swansea", "two GCSs", ["GCSs"]),
    ("Evidence on childcare in the pandemic", "the pandemic changed childcare", []),
    ("Evidence on Childcare", "the childcare then", ["childcare"]),
    ("operation grey kestrel", "the kestrel flew", ["kestrel"]),
    ("Project Kestrel", "the kestrel flew", ["kestrel"]),
  ])
  func ordinaryWordsOfATitleAreWords(name: String, text: String, found: [String]) {
    let bytes = Array(text.utf8)
    let candidates = KnownTerms(Roster([.init(.protected, reference: "", name: name)]))
      .candidates(in: bytes)
    #expect(candidates.map { String(decoding: bytes[$0.range], as: UTF8.self) } == found)
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
