/// Decides where rows end when a line is wrapped: behind spaces, beside wide characters, and inside
/// a word only where it is longer than a row.
///
/// Fed cluster by cluster, so that texts, styled texts and parts of an editor's text wrap alike.
/// Spaces at the end of a row hang over its edge.
package struct RowBreaker<Place: Comparable> {
  private let width: Int
  private var start: Place
  // Behind the last space, or beside the last wide character.
  private var opportunity: (place: Place, column: Int)?

  /// The columns of the row so far.
  package private(set) var column = 0

  /// Breaks one line.
  ///
  /// - Parameters:
  ///   - width: columns of a row; at least 2, the width of the widest character.
  ///   - start: where the line begins.
  package init(width: Int, start: Place) {
    precondition(width >= 2)
    self.width = width
    self.start = start
  }

  /// Takes the next cluster.
  ///
  /// - Parameters:
  ///   - place: where it begins.
  ///   - next: where it ends.
  ///   - columns: what it takes on the screen.
  ///   - isSpace: whether a row may end behind it; such a cluster never begins a row.
  /// - Returns: where a new row begins, at `place` or before it; `nil` if the row goes on.
  package mutating func take(_ place: Place, next: Place, columns: Int, isSpace: Bool) -> Place? {
    var begun: Place?
    if columns == 2 && !isSpace && place > start { opportunity = (place, column) }
    if column + columns > width && !isSpace && place > start {
      var end = opportunity ?? (place, column)
      // What would follow is itself too long, which only an escaped character can cause.
      if column - end.column + columns > width { end = (place, column) }
      column -= end.column
      (start, opportunity, begun) = (end.place, nil, end.place)
    }
    column += columns
    if isSpace || columns == 2 { opportunity = (next, column) }
    return begun
  }
}
