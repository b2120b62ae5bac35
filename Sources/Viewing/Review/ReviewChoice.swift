/// What a person may decide about an item of a review.
package enum ReviewChoice: CaseIterable, Hashable, Sendable {
  case mask, pseudonym, generalise, allow
  /// Like `allow`, and never asked again.
  case allowAlways

  /// The word that the list shows.
  package var word: String {
    switch self {
    case .mask: "mask"
    case .pseudonym: "pseudonym"
    case .generalise: "generalise"
    case .allow: "allow"
    case .allowAlways: "allow always"
    }
  }

  /// The key that makes it.
  var key: Character {
    switch self {
    case .mask: "m"
    case .pseudonym: "p"
    case .generalise: "g"
    case .allow: "a"
    case .allowAlways: "A"
    }
  }
}
