/// Who stands behind a statement: everybody whom it mentions or whose label it bears.
package struct StatementSources: Equatable, Sendable {
  /// How many people stand behind a statement, in the words that a summary may use.
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
  /// Labels of which a person said whom they mean, as they are written.
  package private(set) var boundLabels: Set<String>
  /// Those of them that mean nobody.
  package private(set) var nobodyLabels: Set<String>
  /// The fewest people that a line with a label names: in an exchange each line is one person's, though
  /// several speak. Nil where no line has a label.
  package private(set) var fewestInALine: Int?

  /// Sources; none where nothing is known.
  package init(
    people: Set<String> = [], sides: Set<String> = [], unknownLabels: Set<String> = [],
    boundLabels: Set<String> = [], nobodyLabels: Set<String> = [], fewestInALine: Int? = nil
  ) {
    self.people = people
    self.sides = sides
    self.unknownLabels = unknownLabels
    self.boundLabels = boundLabels
    self.nobodyLabels = nobodyLabels
    self.fewestInALine = fewestInALine
  }

  /// How many people are known to stand behind every part of it; of unknown ones together one.
  package var count: Int {
    let known = people.isEmpty && !unknownLabels.isEmpty ? 1 : people.count
    return min(known, max(fewestInALine ?? known, min(known, 1)))
  }

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
    boundLabels.formUnion(other.boundLabels)
    nobodyLabels.formUnion(other.nobodyLabels)
    fewestInALine = [fewestInALine, other.fewestInALine].compactMap { $0 }.min()
  }

  /// The sources of words that somebody wrote for this statement and another one together.
  package func joined(with other: StatementSources) -> StatementSources {
    var joined = self
    joined.formUnion(other)
    joined.fewestInALine = nil
    return joined
  }
}
