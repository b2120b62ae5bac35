/// How a draft is redacted.
package struct ReplacementRule: Sendable {
  /// How many of a side must have attended before a statement is said to come from it.
  package static let minimumGroup = 3

  /// How many of a side must have attended a session.
  package let minimumGroup: Int
  /// Whether statements keep the order of their notes.
  package let keepsOrder: Bool
  /// Of each session how many people of each side attended.
  package let attendance: [[String: Int]]

  /// A rule.
  package init(
    minimumGroup: Int = ReplacementRule.minimumGroup, keepsOrder: Bool = false,
    attendance: [[String: Int]] = []
  ) {
    self.minimumGroup = minimumGroup
    self.keepsOrder = keepsOrder
    self.attendance = attendance
  }
}
