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
