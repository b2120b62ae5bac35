/// What a person may decide about an item of a review.
package enum ReviewChoice: CaseIterable, Hashable, Sendable {
  case mask, pseudonym, generalise, allow
  /// Like `allow`, and never asked again.
  case allowAlways
}
