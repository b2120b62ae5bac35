internal import Terminal

// Ctrl-R: looking for an earlier line while typing a part of it.

extension LineEditor.State {
  /// Acts on a key while the history is searched.
  mutating func searching(_ key: Key) -> Action {
    guard var search else { return .nothing }
    switch key {
    case .end: return .endOfInput
    case .control("c"), .control("g"):
      line = search.original
      self.search = nil
      return .redraw
    case .control("z"): return .suspend
    case .control("l"): return .clear
    case .control("r"): find(&search, from: (search.match ?? history.count) - 1)
    case .control("s"): findYounger(&search)
    case .backspace:
      search.query = String(search.query.dropLast())
      find(&search, from: history.count - 1)
    case .control("u"):
      (search.query, search.match) = ("", nil)
    case .character(let character) where character != "\t":
      search.query.append(character)
      find(&search, from: search.match ?? history.count - 1)
    case .paste(let bytes):
      search.query += PastedText.line(bytes)
      find(&search, from: search.match ?? history.count - 1)
    default:
      // Whatever else is pressed takes what was found and acts on it.
      take(search)
      return key == .escape ? .redraw : acting(key)
    }
    self.search = search
    return .redraw
  }

  /// What a search shows: the line found and where the query stands in it.
  func found(_ search: Search) -> (text: String, cursor: Int)? {
    guard let match = search.match else { return nil }
    let line = EditableLine(history[match])
    let range = TextMatches.ranges(of: search.query, in: line.text[...]).last
    return (line.text, range.map { line.offset($0.lowerBound) } ?? 0)
  }

  private mutating func acting(_ key: Key) -> Action {
    let action = press(key) { _, _ in .none }
    return action == .nothing ? .redraw : action
  }

  private mutating func take(_ search: Search) {
    self.search = nil
    guard let found = found(search), let match = search.match else {
      line = search.original
      return
    }
    leave(for: match)
    line.move(to: found.cursor)
  }

  private func find(_ search: inout Search, from start: Int) {
    guard !search.query.isEmpty else {
      search.match = nil
      return
    }
    var number = min(start, history.count - 1)
    while number >= 0 {
      if matches(number, search.query) {
        search.match = number
        return
      }
      number -= 1
    }
    // Nothing older: what was found stays, unless it fits no more.
    if let match = search.match, !matches(match, search.query) { search.match = nil }
  }

  private func findYounger(_ search: inout Search) {
    guard let match = search.match else { return }
    let younger = (match + 1..<max(history.count, match + 1)).first { matches($0, search.query) }
    search.match = younger ?? match
  }

  private func matches(_ number: Int, _ query: String) -> Bool {
    !TextMatches.ranges(of: query, in: history[number][...]).isEmpty
  }
}
