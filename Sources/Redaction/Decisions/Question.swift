/// All places of one term, which are decided together.
package struct Question: Equatable, Sendable {
  /// The term, folded.
  package let term: String
  /// The term as it stands in its first place.
  package let text: String
  /// Why it is asked about.
  package let reason: Candidate.Reason
  /// The numbers of its findings in the draft.
  package let findings: [Int]
  /// What holds for all its places; nil where nobody decided about some of them.
  package let decided: Decision?
  /// Whether a person has to decide: what no rule replaces and nobody looked at.
  package let isOpen: Bool
  /// What was decided about the term elsewhere.
  package let suggestion: Decision?
}

extension Draft {
  /// What to ask, in the order of the text: each term once.
  package func questions(_ decisions: Decisions) -> [Question] {
    struct Key: Hashable {
      let isKnown: Bool
      let term: String
    }
    var order: [Key] = []
    var groups: [Key: [Int]] = [:]
    for (number, finding) in findings.enumerated() {
      let key = Key(isKnown: finding.reason.isKnown, term: finding.term)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(number)
    }
    return order.compactMap { key in
      guard let numbers = groups[key], let first = numbers.first else { return nil }
      let reason = findings[first].reason
      let taken = numbers.map { number in
        decisions.decision(
          on: key.term, reason: findings[number].reason,
          in: statements[findings[number].statement].digest)
      }
      let decided = taken.first.flatMap { one in taken.allSatisfy { $0 == one } ? one : nil }
      return Question(
        term: key.term, text: text(of: findings[first]), reason: reason, findings: numbers,
        decided: decided, isOpen: taken.contains(nil) && (!reason.isKnown || reason == .nearName),
        suggestion: decisions.suggestion(on: key.term, reason: reason))
    }
  }

  /// The entry that answers a question.
  package func entry(
    _ decision: Decision, on question: Question, everywhere: Bool = false
  ) -> DecisionEntry {
    DecisionEntry(
      decision, reason: question.reason, term: question.term,
      statements: everywhere && decision == .allow && !question.reason.isKnown
        ? nil : Set(question.findings.map { statements[findings[$0].statement].digest }))
  }
}

extension Draft {
  /// What a decision would make of a term, as far as that is known before the names are drawn.
  package func preview(of decision: Decision, _ question: Question) -> String {
    switch decision {
    case .mask: return Mask.text
    case .allow: return question.text
    case .pseudonym:
      switch question.reason {
      case .affiliation, .organisation: return "Institution nn"
      case .place: return "Location nn"
      default: return "Participant nn"
      }
    case .generalise:
      if question.reason == .protected {
        let entry = question.findings.first.flatMap { findings[$0].entry }
        return entry.flatMap { protection.generalWords[$0] } ?? Mask.text
      }
      return Generalisation.words(for: question.reason, text: question.text)
    }
  }
}
