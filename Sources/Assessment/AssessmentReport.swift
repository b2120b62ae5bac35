import Records

/// What all rules found about one dialogue on one day. Its JSON keys are stable.
package struct AssessmentReport: Encodable, Sendable {
  /// How a rule or a condition stands.
  package enum State: String, Encodable, Sendable {
    case met, gap, notApplicable = "not applicable"
  }

  /// One rule's answer.
  package struct Item: Encodable, Sendable {
    package let rule: String
    package let reason: String
    package let state: State
    package let evidence: [String]
    package let gaps: [String]
    /// Why the rule does not apply.
    package let note: String?
  }

  /// The rules of one condition.
  package struct Section: Encodable, Sendable {
    package let condition: Condition
    package let title: String
    package let state: State
    package let rules: [Item]
  }

  /// The dialogue's reference.
  package let dialogue: String
  package let title: String
  /// `track2` or `scientific`, or empty.
  package let type: String
  /// The day, as `2026-03-14`.
  package let on: String
  /// How many remarks there are in all.
  package let gaps: Int
  package let conditions: [Section]

  /// Puts every rule to a dialogue.
  package init(_ subject: DialogueCase) {
    dialogue = subject.dialogue.reference
    title = subject.dialogue.title
    type = subject.dialogue.fields.type
    on = subject.today.text
    let items = Rule.all.map { rule in
      let finding = rule.check(subject)
      let state: State =
        finding.notApplicable != nil ? .notApplicable : finding.gaps.isEmpty ? .met : .gap
      return (
        rule.condition,
        Item(
          rule: rule.name, reason: rule.reason, state: state, evidence: finding.evidence,
          gaps: finding.gaps, note: finding.notApplicable)
      )
    }
    conditions = Condition.allCases.map { condition in
      let rules = items.filter { $0.0 == condition }.map(\.1)
      let states = Set(rules.map(\.state))
      let state: State =
        states.contains(.gap) ? .gap : states == [.notApplicable] ? .notApplicable : .met
      return Section(condition: condition, title: condition.title, state: state, rules: rules)
    }
    gaps = items.reduce(0) { $0 + $1.1.gaps.count }
  }
}
