/// The people behind a statement: everybody that it mentions or whose label it has.
package struct StatementSources: Equatable, Sendable {
  /// How many people are behind a statement, in the terms that a summary may use.
  package enum Backing: Sendable {
    /// Nobody is mentioned.
    case unknown
    case one
    /// Two or more, not known to be from two sides.
    case several
    /// Two or more, from at least two sides.
    case severalSides
  }

  /// The people, by their references in the roster.
  package private(set) var people: Set<String>
  /// The sides of these people.
  package private(set) var sides: Set<String>
  /// Initials of an unknown person, as written.
  package private(set) var unknownLabels: Set<String>
  /// Labels whose meaning a person has given, as written.
  package private(set) var boundLabels: Set<String>
  /// The labels among them that mean nobody.
  package private(set) var nobodyLabels: Set<String>
  /// The smallest number of people that a labelled line names. In an exchange, each line belongs
  /// to one person even though several people speak. Nil if no line has a label.
  package private(set) var fewestInALine: Int?

  /// Sources; empty if nothing is known.
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

  /// How many people are known to be behind every part of it; all unknown people count as one.
  package var count: Int {
    let known = people.isEmpty && !unknownLabels.isEmpty ? 1 : people.count
    return min(known, max(fewestInALine ?? known, min(known, 1)))
  }

  /// How many people are behind it, as a term.
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
