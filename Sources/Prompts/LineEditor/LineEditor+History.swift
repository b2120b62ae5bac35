extension LineEditor {
  /// The lines of the history, oldest first: for a session that is locked and goes on later.
  package var history: [String] { (0..<state.history.count).map { state.history[$0] } }

  /// Takes over the history of a session that goes on.
  ///
  /// - Parameter lines: oldest first.
  package mutating func remember(_ lines: [String]) {
    for line in lines { state.remember(line) }
  }
}
