/// Who stands behind a statement: everybody whom it mentions or whose label it bears.
package struct StatementSources: Equatable, Sendable {
  /// How many people a statement comes from, as a reader may be told.
  package enum Backing: Sendable {
    /// Nobody is mentioned.
    case unknown
    case one
    /// Two or more, and not known to be of two sides.
    case several
    /// Two or more, of two sides or more.
    case severalSides
  }

  /// The people, by their references in the roster.
  package private(set) var people: Set<String>
  /// The sides of these people.
  package private(set) var sides: Set<String>
  /// Initials that stand for somebody of whom it is not known who it is, as they are written.
  package private(set) var unknownLabels: Set<String>

  /// Sources; none where nothing is known.
  package init(
    people: Set<String> = [], sides: Set<String> = [], unknownLabels: Set<String> = []
  ) {
    self.people = people
    self.sides = sides
    self.unknownLabels = unknownLabels
  }

  /// How many people stand behind it, at least as far as is known.
  package var count: Int { people.count + unknownLabels.count }

  /// How many people stand behind it, in a word.
  package var backing: Backing {
    switch count {
    case 0: .unknown
    case 1: .one
    default: sides.count > 1 ? .severalSides : .several
    }
  }

  /// Adds the sources of another statement.
  package mutating func formUnion(_ other: StatementSources) {
    people.formUnion(other.people)
    sides.formUnion(other.sides)
    unknownLabels.formUnion(other.unknownLabels)
  }
}
