/// Who and what is protected, and the general words that may stand in their place.
package struct Protection: Sendable {
  /// The people, the protected terms, and what the dialogue's rule adds to them.
  package let roster: Roster
  /// General words for entries that have some, by their index: "Western Europe" for a venue.
  package let generalWords: [Int: String]
  /// Finds all of it.
  package let known: KnownTerms

  /// Makes all forms of all terms.
  package init(_ roster: Roster, generalWords: [Int: String] = [:]) {
    self.roster = roster
    self.generalWords = generalWords
    known = KnownTerms(roster)
  }

  /// Where known terms stand in a text for sure.
  package func leaks(in text: [UInt8]) -> [Candidate] { known.leaks(in: text) }

  /// The same for long texts; `step` as for ``KnownTerms/candidates(in:step:)``.
  package func leaks<Failure>(
    in text: [UInt8], step: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Candidate] {
    try known.leaks(in: text, step: step)
  }
}
