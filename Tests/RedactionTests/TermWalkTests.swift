import Testing

@testable import Redaction

/// What the walk along the tree of forms notices on its way to a form.
@Suite struct TermWalkTests {
  /// The trails that lead from the beginning of a text to the end of it by a form of a name.
  private func trails(_ name: String, in text: String) -> [TermHit.Trail] {
    let trie = FormMaker(Roster([.init(.person, reference: "x", name: name)])).trie
    let folded = FoldedLetters(text)
    var walk = TermWalk(text: folded, trie: trie)
    return walk.hits(from: 0).filter { $0.range == folded.letters.indices }.map(\.trail)
  }

  @Test func theNameAsItIsLeavesNoTrace() throws {
    let trail = try #require(trails("Robert Hartwell", in: "Robert Hartwell").first)
    #expect(trail.letters == 14)
    #expect(trail.gaps == 1)
    #expect(trail.splits == 0 && trail.signs == 0 && trail.tones == 0)
    #expect(!trail.isJoined && !trail.isAmbiguous && !trail.isDisguised && !trail.isReadAloud)
  }

  /// What the walk took for something else.
  enum Trace: Sendable { case spelled, joined, ambiguous, disguised, readAloud }

  @Test(
    arguments: [
      ("Hartwell", "H a r t w e l l", .spelled), ("Robert Hartwell", "RobertHartwell", .joined),
      ("Hartwell", "H4rtwe11", .ambiguous), ("Hartwell", "Hartvvell", .ambiguous),
      ("Hartwell", "Нartwell", .disguised), ("Wang Wei", "王伟", .readAloud),
    ] as [(String, String, Trace)])
  func whatTheWalkTookForSomethingElseIsNoticed(_ name: String, _ text: String, _ trace: Trace) {
    let found = trails(name, in: text).contains { trail in
      switch trace {
      case .spelled: trail.isSpelled
      case .joined: trail.isJoined
      case .ambiguous: trail.isAmbiguous
      case .disguised: trail.isDisguised
      case .readAloud: trail.isReadAloud
      }
    }
    #expect(found)
  }

  @Test func blanksSignsAndTonesAreCounted() {
    #expect(trails("Hartwell", in: "Hart well").contains { $0.splits == 1 && $0.signs == 0 })
    #expect(trails("Hartwell", in: "Hart/well").contains { $0.splits == 1 && $0.signs == 1 })
    #expect(trails("Wang Wei", in: "wang2 wei3").contains { $0.tones == 1 || $0.tones == 2 })
  }

  @Test func noFormGoesOnBehindTheEndOfASentence() {
    #expect(trails("Robert Hartwell", in: "Robert。Hartwell").isEmpty)
    #expect(trails("Robert Hartwell", in: "Robert Hartwells").isEmpty)
  }

  /// A row of signs, each of which can be skipped or read as a letter, ends the search in time.
  @Test func aRuleOfSignsCostsNoMoreThanItsLength() {
    let trie = FormMaker(Roster([.init(.person, reference: "x", name: "Robert Hartwell")])).trie
    let folded = FoldedLetters(String(repeating: "@", count: 20_000) + "x")
    var walk = TermWalk(text: folded, trie: trie)
    var found = 0
    for index in folded.letters.indices { found += walk.hits(from: index).count }
    #expect(found == 0)
  }
}
