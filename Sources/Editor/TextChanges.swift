internal import Terminal

// Changes of the text, and what undoes them.

extension TextEditor.State {
  /// The marked part; `nil` if there is none or it is empty.
  var region: Range<Int>? {
    guard let mark, mark != cursor else { return nil }
    return min(mark, cursor)..<max(mark, cursor)
  }

  /// Puts text in the place of the marked part or at the cursor.
  mutating func insert(_ bytes: [UInt8], isTyping: Bool) {
    guard !bytes.isEmpty else { return }
    // A word is a step for undo: the space behind it begins the next one.
    if bytes == [0x20] { undo.close() }
    change(region ?? cursor..<cursor, to: bytes, isTyping: isTyping)
  }

  mutating func remove(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    change(range, to: [], isTyping: false)
  }

  /// Takes the marked part, or else the whole line, into the editor's own clipboard.
  mutating func cut(joining: Bool) {
    let range = region ?? wholeLine
    guard !range.isEmpty else { return }
    let isLine = region == nil
    let bytes = text.bytes(range)
    clipboard = isLine && joining ? clipboard + bytes : bytes
    remove(range)
    isCutting = isLine
  }

  mutating func copy() {
    let range = region ?? wholeLine
    clipboard = text.bytes(range)
    notice = region == nil ? .lineCopied : .copied
    mark = nil
  }

  mutating func undoLast() {
    guard let change = undo.takeDone() else {
      notice = .nothingToUndo
      return
    }
    guard let back = swap(change) else { return undo.noteRedone(change) }
    undo.noteUndone(back)
    cursor = change.cursor
  }

  mutating func redoLast() {
    guard let change = undo.takeUndone() else {
      notice = .nothingToRedo
      return
    }
    guard let back = swap(change) else { return undo.noteUndone(change) }
    undo.noteRedone(back)
  }

  private mutating func change(_ range: Range<Int>, to bytes: [UInt8], isTyping: Bool) {
    let removed = text.bytes(range)
    let former = cursor
    guard replace(range, with: bytes) else { return }
    undo.note(
      UndoStack.Change(
        offset: range.lowerBound, removed: removed, insertedCount: bytes.count, cursor: former),
      isTyping: isTyping)
    settle(at: range.lowerBound + bytes.count)
  }

  /// Carries a change out backwards.
  ///
  /// - Returns: the change that brings it back.
  private mutating func swap(_ change: UndoStack.Change) -> UndoStack.Change? {
    let range = change.offset..<change.offset + change.insertedCount
    let removed = text.bytes(range)
    let former = cursor
    guard replace(range, with: change.removed) else { return nil }
    settle(at: change.offset + change.removed.count)
    return UndoStack.Change(
      offset: change.offset, removed: removed, insertedCount: change.removed.count, cursor: former)
  }

  /// Puts the cursor behind the cluster that a change ended in.
  private mutating func settle(at place: Int) {
    (mark, goal) = (nil, nil)
    cursor = layout(at: place).boundary(atOrAfter: place)
  }

  /// The line of the cursor, without its end.
  var lineRange: Range<Int> {
    let feed = UInt8(ascii: "\n")
    let start = text.last(feed, before: cursor).map { $0 + 1 } ?? 0
    return start..<(text.first(feed, from: cursor, before: text.count) ?? text.count)
  }

  /// The line of the cursor with its end.
  private var wholeLine: Range<Int> {
    let line = lineRange
    return line.lowerBound..<min(line.upperBound + 1, text.count)
  }
}

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
