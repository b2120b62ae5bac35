/// Finds what could identify though nobody recorded it: default-deny over a text.
///
/// Every recogniser marks what it knows by a rule that can be said in a sentence; a piece of text
/// stands only if none of them marks it, or if a person allowed it for this vault.
package struct UnknownTerms: Sendable {
  private let allowances: Allowances
  private let gendered: Bool

  /// For texts of one vault.
  ///
  /// - Parameters:
  ///   - allowances: what a person decided to let stand there.
  ///   - gendered: whether pronouns that tell a gender are candidates, since a side has few of it.
  package init(allowances: Allowances = Allowances(), gendered: Bool = false) {
    self.allowances = allowances
    self.gendered = gendered
  }

  /// What could identify.
  ///
  /// - Parameter text: UTF-8; of other bytes, those that are none are candidates.
  /// - Returns: candidates in the order of the text, which do not overlap.
  package func candidates(in text: [UInt8]) -> [Candidate] { candidates(in: text) {} }

  /// The same for long texts.
  ///
  /// - Parameter step: called now and then; what it throws ends the work.
  package func candidates<Failure>(
    in text: [UInt8], step: () throws(Failure) -> Void
  ) throws(Failure) -> [Candidate] {
    let passage = Passage(text)
    var marks = Marks(in: passage)
    for recogniser in recognisers {
      try step()
      recogniser(passage, &marks)
    }
    let merged = marks.merged()
    return merged.filter { !allowances.allows(text[$0.range]) }
  }

  private var recognisers: [(Passage, inout Marks) -> Void] {
    [
      Addresses.mark, Phones.mark, Codes.mark, Dates.mark, Quantities.mark, ForeignWords.mark,
      CapitalRuns.mark, Bodies.mark, Roles.mark, Superlatives.mark,
      { Chinese.mark($0, gendered: gendered, &$1) },
    ] + (gendered ? [Pronouns.mark] : [])
  }
}
