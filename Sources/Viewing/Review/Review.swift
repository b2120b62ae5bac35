package import Terminal

/// Lets a person decide about terms or statements, one after the other.
package enum Review {
  /// What is decided about.
  package enum Subject: Sendable {
    case terms, statements
  }

  /// What a person wants to write in the place of a statement, by the numbers of items.
  package enum Request: Equatable, Sendable {
    /// Other words for one.
    case rewriting(Int)
    /// The words of two as one: of the first, which keeps them, and of another.
    case joining(Int, Int)
  }

  /// What came of writing.
  package enum Writing: Sendable {
    /// The first item of the request, as it is from then on.
    case written(ReviewItem)
    /// Nothing: the person left without saving.
    case cancelled
    /// Nothing: the text is empty, or has no words that may leave.
    case empty
    /// Nothing: the words are those of the notes.
    case unchanged
  }

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
    var items = items
    return run(&items, .terms, title: title, texts: texts, notice: notice, idleAfter: idleAfter) {
      _ in .cancelled
    }
  }

  /// The same for items that can be written anew.
  ///
  /// - Parameters:
  ///   - items: at the end those with the words that were written.
  ///   - write: lets the person write, while the review is off the screen. What it throws ends the
  ///     review.
  package static func run(
    _ items: inout [ReviewItem], _ subject: Subject, title: String, texts: ReviewTexts,
    notice: String = "", idleAfter: Duration?,
    write: (Request) throws(TerminalError) -> Writing
  ) -> Ending {
    var view = ReviewView(items, subject, title: title, texts: texts, notice: notice)
    defer { items = view.state.items }
    do throws(TerminalError) {
      while true {
        if case .idle = try ScreenLoop.run(&view, marksPastes: false, idleAfter: idleAfter) {
          return .cutOff(view.state.decisions, .idle)
        }
        guard let request = view.takeRequest() else { break }
        view.take(try write(request), request)
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
  // Of a statement: it leaves as it is, stays, leaves in other words, or with another one.
  case keep, withhold, rewrite, join
}

/// A term or a statement that a person looks at, with the places where it stands.
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
  /// What else is known about it, a line each.
  package let details: [String]
  /// The words that a person wrote in its place; nil where nobody did.
  package let written: String?
  /// The number of the item that it was joined with.
  package let partner: Int?

  /// An item.
  package init(
    term: String, reason: String, unusual: [String], places: [Place],
    choices: [ReviewChoice: String], refusal: String, suggestion: ReviewChoice?,
    standing: ReviewChoice?, details: [String] = [], written: String? = nil, partner: Int? = nil
  ) {
    self.term = term
    self.reason = reason
    self.unusual = unusual
    self.places = places
    self.choices = choices
    self.refusal = refusal
    self.suggestion = suggestion
    self.standing = standing
    self.details = details
    self.written = written
    self.partner = partner
  }
}

/// Which item is looked at and what was decided so far.
struct ReviewState {
  /// A step that can be taken back: what held before, by the number of the item.
  private struct Step {
    var decisions: [Int: ReviewChoice?] = [:]
    var items: [Int: ReviewItem] = [:]
    let current: Int
  }

  /// The items.
  private(set) var items: [ReviewItem]
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
    steps.append(Step(decisions: [current: decisions[current]], current: current))
    decisions[current] = choice
    goToOpen()
    return true
  }

  /// Puts an item with other words in the place of one, and decides for it.
  mutating func replace(by item: ReviewItem, _ request: Review.Request) {
    switch request {
    case .rewriting(let index):
      steps.append(
        Step(decisions: [index: decisions[index]], items: [index: items[index]], current: index))
      items[index] = item
      decisions[index] = .rewrite
      current = index
    case .joining(let index, let other):
      steps.append(
        Step(
          decisions: [index: decisions[index], other: decisions[other]],
          items: [index: items[index]], current: index))
      items[index] = item
      decisions[index] = .join
      decisions[other] = .join
      current = index
    }
    goToOpen()
  }

  /// Takes the last decision back and goes where it was made.
  ///
  /// - Returns: whether there was one.
  mutating func undo() -> Bool {
    guard let step = steps.popLast() else { return false }
    for (index, decision) in step.decisions { decisions[index] = decision }
    for (index, item) in step.items { items[index] = item }
    current = step.current
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
