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
