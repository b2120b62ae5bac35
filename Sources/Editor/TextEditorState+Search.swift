internal import Terminal

// Ctrl-F and F3.

extension TextEditor.State {
  /// Acts on a key while a search is typed.
  mutating func search(_ key: Key, typed: String) -> ScreenAction {
    switch key {
    case .end: return .leave
    case .escape, .control("c"), .control("g"), .control("q"): mode = .editing
    case .backspace where typed.isEmpty: mode = .editing
    case .backspace: mode = .searching(String(typed.dropLast()))
    case .control("u"): mode = .searching("")
    case .character(let character): mode = .searching(typed + String(character))
    case .paste(let bytes): mode = .searching(typed + PastedText.line(bytes))
    case .enter, .function(3), .control("f"):
      mode = .editing
      if !typed.isEmpty { query = typed }
      findNext()
    default: return .nothing
    }
    return .redraw
  }

  /// Goes to the next match behind the cursor, or to the first of the text.
  mutating func findNext() {
    guard !query.isEmpty else {
      mode = .searching("")
      return
    }
    let search = TextSearch(query)
    let start = placeAfter(cursor)
    if let found = search.first(in: start..<max(text.count, start), of: text) {
      return go(to: found)
    }
    guard let found = search.first(in: 0..<start, of: text) else {
      notice = .notFound
      return
    }
    notice = found.lowerBound == cursor ? .onlyMatch : .onFromStart
    go(to: found)
  }

  /// Goes to the match before the cursor, or to the last of the text.
  mutating func findPrevious() {
    guard !query.isEmpty else {
      mode = .searching("")
      return
    }
    let search = TextSearch(query)
    if let found = search.last(before: cursor, of: text) { return go(to: found) }
    guard let found = search.last(before: text.count, of: text) else {
      notice = .notFound
      return
    }
    notice = found.lowerBound == cursor ? .onlyMatch : .onFromEnd
    go(to: found)
  }

  private mutating func go(to found: Range<Int>) {
    undo.close()
    (mark, goal) = (isMarkSticky ? mark : nil, nil)
    cursor = layout(at: found.lowerBound).boundary(atOrAfter: found.lowerBound)
    match = found
  }
}
