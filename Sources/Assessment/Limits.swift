/// The numbers that rules go by.
package struct Limits: Sendable {
  /// People who talk at a table at the most.
  package var table = 20
  /// The same for a dialogue of scientists.
  package var scientificTable = 150
  /// From here on a dialogue is a conference, whatever it is called.
  package var conference = 40
  /// Days within which sessions of two dialogues are parallel.
  package var window = 60
  /// Days before which a step is due.
  package var dueWithin = 30
  /// A facilitator's standing, of 5, below which it does not carry.
  package var standing = 3
  /// The part of a circle, in percent, from which on another dialogue takes too much of it.
  package var share = 25

  /// The numbers that practice suggests.
  package init() {}
}
