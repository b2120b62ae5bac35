package import Terminal

/// Lets a person decide about terms, one after the other.
package enum Review {
  /// How it ended. The decisions stand in the order of the items, nil where there is none.
  package enum Ending: Sendable {
    /// The person is done; what is undecided stays masked.
    case finished([ReviewChoice?])
    /// The person left: nothing may leave now. What was decided is decided.
    case cancelled([ReviewChoice?])
    /// Nobody could go on: no key for too long, a signal, a terminal that is gone. What was decided
    /// is decided, and the rest is asked another time.
    case cutOff([ReviewChoice?], TerminalError)
  }

  /// Shows the items on the alternate screen until the person finishes or leaves.
  ///
  /// - Parameters:
  ///   - title: stands in the first line.
  ///   - texts: everything the review says.
  ///   - notice: stands in the last line until a key is pressed.
  ///   - idleAfter: how long no key may be pressed; nil for ever.
  /// It throws nothing: decisions are kept on every way out. Ctrl-C asks and leaves.
  package static func run(
    _ items: [ReviewItem], title: String, texts: ReviewTexts, notice: String = "",
    idleAfter: Duration?
  ) -> Ending {
    var view = ReviewView(items, title: title, texts: texts, notice: notice)
    do throws(TerminalError) {
      if case .idle = try ScreenLoop.run(&view, marksPastes: false, idleAfter: idleAfter) {
        return .cutOff(view.state.decisions, .idle)
      }
    } catch {
      return .cutOff(view.state.decisions, error)
    }
    return view.isFinished ? .finished(view.state.decisions) : .cancelled(view.state.decisions)
  }
}

/// What a person may decide about an item of a review.
package enum ReviewChoice: CaseIterable, Hashable, Sendable {
  case mask, pseudonym, generalise, allow
  /// Like `allow`, and never asked again.
  case allowAlways
}

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

/// Which item is looked at and what was decided so far.
struct ReviewState {
  /// A step that can be taken back.
  private struct Step {
    let item: Int
    let before: ReviewChoice?
  }

  /// The items.
  let items: [ReviewItem]
  /// What was decided of each; nil where nothing was.
  private(set) var decisions: [ReviewChoice?]
  /// The item that is looked at.
  private(set) var current = 0
  private var steps: [Step] = []

  /// Nothing decided, at the first item that needs it.
  init(_ items: [ReviewItem]) {
    self.items = items
    decisions = Array(repeating: nil, count: items.count)
    current = items.firstIndex { $0.standing == nil } ?? 0
  }

  /// How many items nobody decided and no rule replaces.
  var openCount: Int { items.indices.count { isOpen($0) } }

  /// What holds for an item now.
  func holding(_ index: Int) -> ReviewChoice? { decisions[index] ?? items[index].standing }

  /// Whether an item waits for a decision.
  func isOpen(_ index: Int) -> Bool { holding(index) == nil }

  /// Decides the current item and goes to the next open one behind it.
  ///
  /// - Returns: whether the choice is open.
  mutating func decide(_ choice: ReviewChoice) -> Bool {
    guard items.indices.contains(current), items[current].choices[choice] != nil else {
      return false
    }
    steps.append(Step(item: current, before: decisions[current]))
    decisions[current] = choice
    goToOpen()
    return true
  }

  /// Takes the last decision back and goes where it was made.
  ///
  /// - Returns: whether there was one.
  mutating func undo() -> Bool {
    guard let step = steps.popLast() else { return false }
    decisions[step.item] = step.before
    current = step.item
    return true
  }

  /// Goes to an item; numbers that are too small or too large mean the first and the last.
  mutating func go(to index: Int) {
    current = min(max(index, 0), max(items.count - 1, 0))
  }

  /// Goes to the next open item, round the end if need be; stays where none is open.
  mutating func goToOpen() {
    let order = Array(items.indices[min(current + 1, items.count)...]) + Array(0..<current)
    if let next = order.first(where: { isOpen($0) }) { current = next }
  }
}
