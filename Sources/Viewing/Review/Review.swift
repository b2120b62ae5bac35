package import Terminal

/// Lets a person decide about terms, one after the other.
package enum Review {
  /// How it ended. The decisions stand in the order of the items, nil where there is none.
  package enum Ending: Sendable {
    /// The person is done; what is undecided stays masked.
    case finished([ReviewChoice?])
    /// The person left: nothing may leave now. What was decided is decided.
    case cancelled([ReviewChoice?])
    /// No key for too long: what was decided is decided, and the rest is asked another time.
    case idle([ReviewChoice?])
  }

  /// Shows the items on the alternate screen until the person finishes or leaves.
  ///
  /// - Parameters:
  ///   - title: stands in the first line.
  ///   - texts: everything the review says.
  ///   - notice: stands in the last line until a key is pressed.
  ///   - idleAfter: how long no key may be pressed; nil for ever.
  /// - Throws: `.noTerminal`, `.interrupted` (a signal; Ctrl-C asks and leaves), `.inputOutput`.
  package static func run(
    _ items: [ReviewItem], title: String, texts: ReviewTexts, notice: String = "",
    idleAfter: Duration?
  ) throws(TerminalError) -> Ending {
    var view = ReviewView(items, title: title, texts: texts, notice: notice)
    do throws(TerminalError) {
      if case .idle = try ScreenLoop.run(&view, marksPastes: false, idleAfter: idleAfter) {
        return .idle(view.state.decisions)
      }
    } catch .idle {
      return .idle(view.state.decisions)
    }
    return view.isFinished ? .finished(view.state.decisions) : .cancelled(view.state.decisions)
  }
}
