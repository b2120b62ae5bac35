import Calendar
import Records

/// What all rules found about one dialogue on one day.
package struct AssessmentReport: Sendable {
  /// How a rule or a condition stands. The raw values are in the JSON form.
  package enum State: String, Encodable, Sendable {
    case met, gap, unknown, notApplicable = "not applicable"
  }

  /// One rule's answer.
  package struct Item: Sendable {
    /// Which rule it is.
    package let rule: RuleName
    /// How the rule stands.
    package let state: State
    /// What speaks for the dialogue.
    package let evidence: [Remark]
    /// What is missing or in the way.
    package let gaps: [Remark]
    /// What the records leave open.
    package let unknown: [Remark]
    /// Why the rule does not apply.
    package let note: NotApplicable?
  }

  /// The rules of one condition.
  package struct Section: Sendable {
    /// Which condition it is.
    package let condition: Condition
    /// A gap where one of its rules has one, else unknown where something is open; met where one is
    /// met and none of these.
    package let state: State
    /// Its rules, in their order.
    package let rules: [Item]
  }

  /// The dialogue's reference.
  package let dialogue: String
  /// Its title.
  package let title: String
  /// `track2` or `scientific`, or empty.
  package let type: String
  /// The day, as `2026-03-14`.
  package let on: String
  /// How many remarks there are in all.
  package let gaps: Int
  /// How many things the records leave open.
  package let unknown: Int
  /// The five conditions, then the risks.
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
        finding.notApplicable != nil
        ? .notApplicable
        : !finding.gaps.isEmpty ? .gap : finding.unknown.isEmpty ? .met : .unknown
      return (
        rule.condition,
        Item(
          rule: rule.name, state: state, evidence: finding.evidence, gaps: finding.gaps,
          unknown: finding.unknown, note: finding.notApplicable)
      )
    }
    conditions = Condition.allCases.map { condition in
      let rules = items.filter { $0.0 == condition }.map(\.1)
      let states = Set(rules.map(\.state))
      let state: State =
        states.contains(.gap)
        ? .gap
        : states.contains(.unknown)
          ? .unknown : states == [.notApplicable] ? .notApplicable : .met
      return Section(condition: condition, state: state, rules: rules)
    }
    gaps = items.reduce(0) { $0 + $1.1.gaps.count }
    unknown = items.reduce(0) { $0 + $1.1.unknown.count }
  }
}
