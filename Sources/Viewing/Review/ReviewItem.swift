/// A term that a person looks at, with the places where it stands.
package struct ReviewItem: Sendable {
  /// A place: what stands before the term, the term as written there, what stands behind.
  package struct Place: Sendable {
    /// What stands before the term; not safe to show as it is.
    package let before: String
    /// The term as written there.
    package let term: String
    /// What stands behind it.
    package let after: String

    /// A place.
    package init(before: String, term: String, after: String) {
      (self.before, self.term, self.after) = (before, term, after)
    }
  }

  /// The term as it stands in its first place.
  package let term: String
  /// Why it is asked about.
  package let reason: String
  /// Code points in it that are easily overlooked or taken for others.
  package let unusual: [String]
  /// All its places.
  package let places: [Place]
  /// The choices that are open, with what the term becomes; for those not there `refusal` says why.
  package let choices: [ReviewChoice: String]
  /// Why the other choices are closed.
  package let refusal: String
  /// What Enter chooses: what was decided elsewhere.
  package let suggestion: ReviewChoice?
  /// What holds without a decision; nil where the term is masked because nobody decided.
  package let standing: ReviewChoice?

  /// An item.
  package init(
    term: String, reason: String, unusual: [String], places: [Place],
    choices: [ReviewChoice: String], refusal: String, suggestion: ReviewChoice?,
    standing: ReviewChoice?
  ) {
    self.term = term
    self.reason = reason
    self.unusual = unusual
    self.places = places
    self.choices = choices
    self.refusal = refusal
    self.suggestion = suggestion
    self.standing = standing
  }
}
