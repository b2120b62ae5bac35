/// What two exports together give away to somebody who holds both.
package struct ReleaseComparison: Equatable, Sendable {
  /// Two names of one person.
  package struct Link: Hashable, Sendable {
    /// In the new export.
    package let here: String
    /// In the earlier one.
    package let there: String
  }

  /// Words that one of the exports shows where the other hides them.
  package struct Difference: Equatable, Sendable {
    /// What the new export shows.
    package let here: String
    /// What the earlier one showed.
    package let there: String
  }

  /// Names that stand in the same place of the same statement, each pair once.
  package private(set) var links: [Link] = []
  /// Places where the exports differ otherwise.
  package private(set) var differences: [Difference] = []
  /// How many statements left both times.
  package private(set) var repeated = 0
  /// How many leave now and did not leave then, of an earlier export that shares others.
  package private(set) var added = 0

  /// Whether both together tell more than either.
  package var isEmpty: Bool { links.isEmpty && differences.isEmpty }

  /// Compares a new export with an earlier one. A statement that was reworded in between is
  /// recognised by the words that it shares with the old one.
  package init(_ new: ReleasedText, with old: ReleasedText) {
    var seen: Set<Link> = []
    let byDigest = Dictionary(
      old.statements.map { ($0.digest, $0.text) }, uniquingKeysWith: { one, _ in one })
    let unmatched = old.statements.filter { statement in
      !new.statements.contains { $0.digest == statement.digest }
    }.map { StatementWords($0.text) }
    for statement in new.statements {
      let words = StatementWords(statement.text)
      guard
        let earlier = byDigest[statement.digest].map({ StatementWords($0) })
          ?? words.closest(of: unmatched)
      else {
        added += 1
        continue
      }
      repeated += 1
      for gap in words.gaps(to: earlier) {
        take(gap, &seen)
      }
    }
    if repeated == 0 { added = 0 }
  }

  private mutating func take(_ gap: StatementWords.Gap, _ seen: inout Set<Link>) {
    let here = gap.here.filter { StatementWords.isName($0) }
    let there = gap.there.filter { StatementWords.isName($0) }
    if here.count == there.count {
      for (one, other) in zip(here, there) where one != other {
        if seen.insert(Link(here: one, there: other)).inserted {
          links.append(Link(here: one, there: other))
        }
      }
      if here.count == gap.here.count && there.count == gap.there.count { return }
    }
    differences.append(
      Difference(here: gap.here.joined(separator: " "), there: gap.there.joined(separator: " ")))
  }
}
