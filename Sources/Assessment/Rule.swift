/// What a dialogue needs to succeed, and last what makes dialogues fail.
package enum Condition: String, CaseIterable, Encodable, Sendable {
  case vision, facilitator, standing, circle, pathway, discretion

  /// The condition in a facilitator's words.
  package var title: String {
    switch self {
    case .vision: "A clear vision and an agenda built for it"
    case .facilitator: "A neutral facilitator, from a jurisdiction respected by every side"
    case .standing: "A facilitator with standing and experience"
    case .circle: "Few participants, each invited for whom they can influence"
    case .pathway: "A pathway that brings the outcome to policymakers"
    case .discretion: "Risks of exposure, drift into a conference and parallel dialogues"
    }
  }
}

/// What a rule found.
package struct Finding: Sendable {
  /// What the records say that speaks for the dialogue.
  package var evidence: [String] = []
  /// What is missing or in the way.
  package var gaps: [String] = []
  /// Why the rule does not apply; nil where it does.
  package var notApplicable: String?

  init(evidence: [String] = [], gaps: [String] = []) {
    self.evidence = evidence
    self.gaps = gaps
  }

  init(notApplicable reason: String) {
    notApplicable = reason
  }
}

/// One question to a dialogue's records.
package struct Rule: Sendable {
  /// Stable: it stands in the JSON form.
  package let name: String
  /// What it belongs to.
  package let condition: Condition
  /// Why the question is asked.
  package let reason: String
  let check: @Sendable (DialogueCase) -> Finding

  init(
    _ name: String, _ condition: Condition, because reason: String,
    check: @escaping @Sendable (DialogueCase) -> Finding
  ) {
    self.name = name
    self.condition = condition
    self.reason = reason
    self.check = check
  }

  /// All rules, by condition.
  package static let all = vision + facilitator + standing + circle + pathway + discretion
}

/// Words that several rules use.
enum Words {
  /// `one person`, `3 people`.
  static func count(_ number: Int, _ singular: String, _ plural: String) -> String {
    number == 1 ? "one \(singular)" : "\(number) \(plural)"
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A list of names of which only the first are told.
  static func some(_ items: [String], limit: Int = 6) -> String {
    items.count <= limit
      ? list(items)
      : items.prefix(limit).joined(separator: ", ") + " and \(items.count - limit) more"
  }
}
