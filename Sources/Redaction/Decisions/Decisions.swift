/// Decisions, newest last, and what follows from them.
///
/// To allow is to have looked: an allowance holds in the statements in which the term was shown, or
/// in the whole vault where that was asked for. Everything else can only hide more, and holds
/// wherever the term stands.
package struct Decisions: Sendable {
  private struct Key: Hashable {
    let isKnown: Bool
    let term: String
  }

  private var byTerm: [Key: [DecisionEntry]] = [:]

  /// No decisions.
  package init() {}

  /// Adds a decision, which replaces older ones where both apply.
  package mutating func add(_ entry: DecisionEntry) {
    byTerm[Key(isKnown: entry.reason.isKnown, term: entry.term), default: []].append(entry)
  }

  /// What was decided about a term in a statement; nil where nobody did.
  package func decision(
    on term: String, reason: Candidate.Reason, in statement: String
  ) -> Decision? {
    let entries = byTerm[Key(isKnown: reason.isKnown, term: term)] ?? []
    return entries.last { entry in
      guard entry.decision.isOffered(for: reason) else { return false }
      guard entry.decision == .allow else { return true }
      guard let statements = entry.statements else { return !reason.isKnown }
      return statements.contains(statement)
    }?.decision
  }

  /// Whether somebody decided that a term becomes a name of the export.
  func mayName(_ term: String) -> Bool {
    [true, false].contains { isKnown in
      byTerm[Key(isKnown: isKnown, term: term)]?.contains { $0.decision == .pseudonym } ?? false
    }
  }

  /// What was decided last about a term anywhere: a suggestion, no decision.
  package func suggestion(on term: String, reason: Candidate.Reason) -> Decision? {
    byTerm[Key(isKnown: reason.isKnown, term: term)]?.last { $0.decision.isOffered(for: reason) }?
      .decision
  }
}
