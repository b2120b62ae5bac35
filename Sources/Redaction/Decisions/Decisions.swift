/// Decisions, newest last, and their consequences.
///
/// An allowance presumes that somebody has looked: it holds in the statements in which the term
/// was shown, or in the whole vault if that was asked for. All other decisions can only hide more,
/// and hold wherever the term occurs.
package struct Decisions: Sendable {
  private struct Key: Hashable {
    let isKnown: Bool
    let term: String
  }

  private var byTerm: [Key: [DecisionEntry]] = [:]
  /// The decisions about whole statements.
  package private(set) var statements = StatementDecisions()
  private var labels: [String: [String: String]] = [:]

  /// No decisions.
  package init() {}

  /// Adds a decision, which replaces older ones where both apply.
  package mutating func add(_ entry: DecisionEntry) {
    byTerm[Key(isKnown: entry.reason.isKnown, term: entry.term), default: []].append(entry)
  }

  /// Adds a decision about a statement.
  package mutating func add(_ decision: StatementDecision) { statements.add(decision) }

  /// Adds what a label means.
  package mutating func add(_ binding: LabelBinding) {
    labels[binding.dialogue, default: [:]][binding.label] = binding.person
  }

  /// Adds the decision on a line. A line from a newer program has no effect here.
  package mutating func add(line: Substring) {
    if let entry = DecisionEntry(line: line) {
      add(entry)
    } else if let decision = StatementDecision(line: line) {
      add(decision)
    } else if let binding = LabelBinding(line: line) {
      add(binding)
    }
  }

  /// The people that labels in the notes of a dialogue mean: references, by folded label.
  package func labels(in dialogue: String) -> [String: String] { labels[dialogue] ?? [:] }

  /// The decision about a term in a statement; nil if there is none.
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

  /// The last decision about a term anywhere: only a suggestion.
  package func suggestion(on term: String, reason: Candidate.Reason) -> Decision? {
    byTerm[Key(isKnown: reason.isKnown, term: term)]?.last { $0.decision.isOffered(for: reason) }?
      .decision
  }
}

/// What happens to a candidate. The raw values are stored, so they must not change.
package enum Decision: String, CaseIterable, Sendable {
  /// A block replaces it, which reveals nothing, not even its length.
  case mask
  /// A name of this export replaces it, the same one everywhere.
  case pseudonym
  /// A general word replaces it: a season, a region, "an institution".
  case generalise
  /// It stays. Terms of the roster never do.
  case allow

  /// What happens without a decision: terms of the roster are replaced, everything else is masked.
  package static func standing(for reason: Candidate.Reason) -> Decision {
    switch reason {
    case .person: .pseudonym
    case .affiliation, .protected: .generalise
    default: .mask
    }
  }

  /// Whether a person may make this decision about a candidate with that reason.
  package func isOffered(for reason: Candidate.Reason) -> Bool {
    switch self {
    case .mask: true
    case .allow: !reason.isKnown || reason == .nearName
    case .pseudonym:
      switch reason {
      case .person, .nearName, .affiliation, .name, .chineseName, .organisation, .place, .role:
        true
      default: false
      }
    case .generalise:
      switch reason {
      case .contact, .phone, .code, .address, .unique, .ownFact: false
      default: true
      }
    }
  }
}

/// One decision of a person about a term.
package struct DecisionEntry: Equatable, Sendable {
  /// What was decided.
  package let decision: Decision
  /// The reason why the term was a candidate.
  package let reason: Candidate.Reason
  /// The term, folded.
  package let term: String
  /// Digests of the statements in which somebody looked at it; nil for an allowance in
  /// the whole vault.
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

  /// Reads a line; nil for a line from a newer program or one that is not a decision.
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
