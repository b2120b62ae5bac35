import Testing

@testable import Redaction

/// The rules by which a form that stands in a text counts as the name, one by one.
@Suite struct FormRulesTests {
  /// What a name covers in a text, as folded letters.
  private func covered(_ name: String, native: String = "", in text: String) -> Set<String> {
    let trie = FormMaker(Roster([.init(.person, reference: "x", name: name, native: native)])).trie
    let folded = FoldedLetters(text)
    let rules = FormRules(text: folded)
    var walk = TermWalk(text: folded, trie: trie)
    var found: Set<String> = []
    for index in folded.letters.indices {
      for hit in walk.hits(from: index) {
        guard let range = rules.covered(hit, trie.forms[hit.form]) else { continue }
        found.insert(
          String(String.UnicodeScalarView(folded.scalars(range).compactMap(Unicode.Scalar.init))))
      }
    }
    return found
  }

  @Test(
    arguments: [
      ("Will Lowe", "then Will agreed", "will"),
      ("Ada Long", "the ambassador Long", "ambassadorlong"),
      ("Rose Hill", "then hill said", "hill"), ("Harriet May", "then May agreed", "may"),
      ("Harriet May", "write to rose dot may", "may"), ("Ada Long", "the Longs agreed", "longs"),
    ])
  func aNameThatIsAWordCounts(_ name: String, _ text: String, _ found: String) {
    #expect(covered(name, in: text).contains(found))
  }

  @Test(
    arguments: [
      ("Will Lowe", "they will go"), ("Will Lowe", "Will you go"),
      ("Harriet May", "since May 2024"),
      ("Harriet May", "on 5 May"), ("Rose Hill", "down the hill it went"),
      ("Ada Long", "a long day"),
      ("Bo He", "He went there"), ("Grace Kim", "grace and favour"),
    ])
  func anOrdinaryWordDoesNotCount(_ name: String, _ text: String) {
    #expect(covered(name, in: text) == [])
  }

  @Test func initialsCountInCapitalsOrWithPoints() {
    #expect(covered("Robert Smith", in: "then RS agreed").contains("rs"))
    #expect(covered("Robert Smith", in: "then R.S. agreed").contains("rs"))
    #expect(covered("Robert Smith", in: "the rs unit") == [])
    // Abbreviations that everybody uses count only where somebody speaks.
    #expect(covered("Ann Ives", in: "an AI model") == [])
    #expect(covered("Ann Ives", in: "then AI said so").contains("ai"))
  }

  @Test func titlesAndSuffixesAreCoveredToo() {
    #expect(covered("Robert Smith", in: "Prof. Dr. Smith spoke").contains("profdrsmith"))
    #expect(covered("Robert Smith", in: "Robert Smith III spoke").contains("robertsmithiii"))
  }

  @Test func aNameInsideALongerWordCountsOnlyWhereItIsLong() {
    #expect(covered("Robert Smith", in: "the robertsmithfile").contains("robertsmith"))
    #expect(covered("Ada Long", in: "an oblong box") == [])
  }

  @Test func aChineseNameThatIsAWordCountsAsANameOnly() {
    #expect(covered("Gao Ming", native: "高明", in: "高明说不行").contains("高明"))
    #expect(!covered("Gao Ming", native: "高明", in: "这个办法很高明").contains("高明"))
    #expect(!covered("Wan Li", native: "万里", in: "万里长城").contains("万里"))
  }

  @Test func plainLettersForOthersDoNotMakeAnOrdinaryWordAName() {
    #expect(covered("Robert Lill", in: "then L1ll agreed").contains("l1ll"))
    #expect(covered("Robert Dear", in: "it is clear to all") == [])
  }
}
