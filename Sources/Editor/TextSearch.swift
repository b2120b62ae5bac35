internal import Terminal

/// Finds a query in a large text, whatever the case.
///
/// Candidates are found by the bytes of the first character in its forms; only there are characters
/// compared, as `TextMatches` does in what is shown.
struct TextSearch {
  private let sought: [String]
  private let forms: [[UInt8]]
  // The query in lower case if it is ASCII, which can be compared byte by byte first.
  private let ascii: [UInt8]?

  /// - Parameter query: not empty.
  init(_ query: String) {
    sought = query.map { $0.lowercased() }
    let lower = sought.joined().utf8
    ascii = lower.allSatisfy { $0 < 0x80 } ? Array(lower) : nil
    let first = query.first.map { $0 } ?? " "
    let forms = [String(first), first.lowercased(), first.uppercased()].map { Array($0.utf8) }
    self.forms = forms.enumerated().filter { forms.firstIndex(of: $1) == $0 }.map(\.element)
  }

  /// The first match that begins in a range.
  func first(in range: Range<Int>, of text: borrowing TextBuffer) -> Range<Int>? {
    var place = range.lowerBound
    // Where each form stands next: a rare one must not be looked for again and again.
    var next = forms.map { candidate($0, from: place, before: range.upperBound, text) }
    while true {
      for (number, form) in forms.enumerated() {
        if let known = next[number], known < place {
          next[number] = candidate(form, from: place, before: range.upperBound, text)
        }
      }
      guard let start = next.compactMap({ $0 }).min() else { return nil }
      if let end = matchEnd(at: start, text) { return start..<end }
      place = start + 1
    }
  }

  /// The last match that begins before an offset.
  func last(before end: Int, of text: borrowing TextBuffer) -> Range<Int>? {
    var (found, place): (Range<Int>?, Int) = (nil, 0)
    while place < end, let match = first(in: place..<end, of: text) {
      found = match
      place = match.upperBound
    }
    return found
  }

  private func candidate(
    _ form: [UInt8], from start: Int, before end: Int, _ text: borrowing TextBuffer
  ) -> Int? {
    var start = start
    while let place = text.first(form[0], from: start, before: end) {
      if place + form.count <= text.count,
        (1..<form.count).allSatisfy({ text[place + $0] == form[$0] })
      {
        return place
      }
      start = place + 1
    }
    return nil
  }

  private func matchEnd(at start: Int, _ text: borrowing TextBuffer) -> Int? {
    if let ascii {
      guard start + ascii.count <= text.count else { return nil }
      for (number, byte) in ascii.enumerated() {
        let found = text[start + number]
        let lower = (0x41...0x5a).contains(found) ? found + 0x20 : found
        if lower != byte { return nil }
      }
    }
    var size = 64
    while true {
      let end = min(start + size + sought.count * 16, text.count)
      let window = String(decoding: text.bytes(start..<end), as: UTF8.self)
      var (number, length) = (0, 0)
      for character in window {
        if number == sought.count { return start + length }
        guard character.lowercased() == sought[number] else { return nil }
        number += 1
        length += character.utf8.count
      }
      // The window ended: with the text, or too early to know where the last character ends.
      if end == text.count { return number == sought.count ? start + length : nil }
      size *= 4
    }
  }
}

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
