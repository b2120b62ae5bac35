/// One decision of a person about a term.
package struct DecisionEntry: Equatable, Sendable {
  /// What was decided.
  package let decision: Decision
  /// Why the term was a candidate.
  package let reason: Candidate.Reason
  /// The term, folded.
  package let term: String
  /// Digests of the statements in which it was looked at; nil for an allowance in all the vault.
  package let statements: Set<String>?

  /// A decision.
  package init(
    _ decision: Decision, reason: Candidate.Reason, term: String, statements: Set<String>?
  ) {
    self.decision = decision
    self.reason = reason
    self.term = term
    self.statements = statements
  }
}

// MARK: - Text form

extension DecisionEntry {
  private static let everywhere = "*"

  /// One line: decision, reason, statements and term, with tabs between.
  package var line: String {
    let places = statements.map { $0.sorted().joined(separator: ",") } ?? DecisionEntry.everywhere
    return [decision.rawValue, reason.rawValue, places, term].joined(separator: "\t")
  }

  /// Reads a line; nil for one of a newer program, or of none.
  package init?(line: Substring) {
    let parts = line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let decision = Decision(rawValue: String(parts[0])),
      let reason = Candidate.Reason(rawValue: String(parts[1])), !parts[3].isEmpty
    else { return nil }
    let places = parts[2].split(separator: ",").map(String.init)
    self.init(
      decision, reason: reason, term: String(parts[3]),
      statements: parts[2] == DecisionEntry.everywhere ? nil : Set(places))
  }
}
