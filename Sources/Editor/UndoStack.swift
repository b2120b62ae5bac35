/// What was changed, so that it can be changed back.
///
/// Each change holds the bytes that it took away and the number of those it put in their place:
/// those can be had from the text when it is undone. Memory is bounded; the oldest go first.
struct UndoStack {
  /// One change.
  struct Change: Equatable {
    /// Where.
    let offset: Int
    /// What was taken away.
    let removed: [UInt8]
    /// How many bytes were put in.
    var insertedCount: Int
    /// Where the cursor stood before.
    let cursor: Int
  }

  /// Bytes of removed text that are kept, unless the last change alone has more.
  static let byteLimit = 16 * 1024 * 1024

  /// Changes that are kept.
  static let countLimit = 10_000

  private var done: [Change] = []
  private var undone: [Change] = []
  private var size = 0
  // Whether the next typed character may join the last change.
  private var isOpen = false

  /// Notes a change that was made by a person; what was undone cannot be redone any more.
  ///
  /// - Parameter isTyping: joins the change before, if that was typing right before this place.
  mutating func note(_ change: Change, isTyping: Bool) {
    undone = []
    if isTyping && isOpen, let last = done.last, change.removed.isEmpty,
      last.offset + last.insertedCount == change.offset
    {
      done[done.count - 1].insertedCount += change.insertedCount
      return
    }
    isOpen = isTyping
    push(change)
  }

  /// The next change begins a step of its own.
  mutating func close() { isOpen = false }

  /// Takes the last change off.
  mutating func takeDone() -> Change? {
    isOpen = false
    guard let change = done.popLast() else { return nil }
    size -= change.removed.count
    return change
  }

  /// Takes the last undone change off.
  mutating func takeUndone() -> Change? {
    isOpen = false
    return undone.popLast()
  }

  /// Notes what brings an undone change back.
  mutating func noteUndone(_ change: Change) { undone.append(change) }

  /// Notes what undoes a change that was brought back.
  mutating func noteRedone(_ change: Change) { push(change) }

  private mutating func push(_ change: Change) {
    done.append(change)
    size += change.removed.count
    var dropped = 0
    while done.count - dropped > 1,
      size > UndoStack.byteLimit || done.count - dropped > UndoStack.countLimit
    {
      size -= done[dropped].removed.count
      dropped += 1
    }
    if dropped > 0 { done.removeFirst(dropped) }
  }
}
