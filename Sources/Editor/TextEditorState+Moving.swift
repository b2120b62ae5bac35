internal import Terminal

// Keys that move the cursor, and the places they move it to.

extension TextEditor.State {
  // Clusters that one key moves over by words. Chinese has no spaces: a word may have no end.
  private static let longestWord = 500

  /// Acts on a key that moves.
  ///
  /// - Returns: whether it is such a key.
  mutating func move(_ key: Key) -> Bool {
    var (key, extends) = (key, false)
    if case .extending(let moving) = key { (key, extends) = (moving, true) }
    guard let target = target(of: key) else { return false }
    if extends {
      if mark == nil { (mark, isMarkSticky) = (cursor, false) }
    } else if !isMarkSticky {
      mark = nil
    }
    undo.close()
    cursor = target.place
    goal = target.goal
    return true
  }

  private mutating func target(of key: Key) -> (place: Int, goal: Int?)? {
    switch key {
    case .left, .control("b"): return (placeBefore(cursor), nil)
    case .right: return (placeAfter(cursor), nil)
    case .up, .control("p"): return vertical(-1)
    case .down, .control("n"): return vertical(1)
    case .pageUp: return vertical(1 - page)
    case .pageDown: return vertical(page - 1)
    case .home, .control("a"): return (rowStart, nil)
    case .endKey, .control("e"): return (rowEnd, nil)
    case .wordLeft, .alt("b"): return (wordStart, nil)
    case .wordRight, .alt("f"): return (wordEnd, nil)
    case .textStart, .alt("<"): return (0, nil)
    case .textEnd, .alt(">"): return (text.count, nil)
    default: return nil
    }
  }

  /// The place one cluster further, across line ends.
  mutating func placeAfter(_ place: Int) -> Int {
    let layout = layout(at: place)
    return layout.boundary(after: place) ?? min(place + 1, text.count)
  }

  /// The place one cluster back.
  mutating func placeBefore(_ place: Int) -> Int {
    guard place > 0 else { return 0 }
    if let before = layout(at: place).boundary(before: place) { return before }
    let former = layout(at: place - 1)
    // Behind the line before; or, inside a very long line, before the cluster at the cut.
    return former.segment.endsLine ? place - 1 : former.boundary(before: place) ?? place - 1
  }

  /// The start of the row; pressed there, the start of the line.
  private var rowStart: Int {
    mutating get {
      let layout = layout(at: cursor)
      let start = layout.rows[layout.row(showing: cursor)].lowerBound
      return start < cursor ? start : layout.segment.lineStart
    }
  }

  /// The end of the row; pressed there, the end of the line.
  private var rowEnd: Int {
    mutating get {
      let layout = layout(at: cursor)
      let end = layout.lastPlace(onRow: layout.row(showing: cursor))
      return end > cursor ? end : lineRange.upperBound
    }
  }

  private mutating func vertical(_ rows: Int) -> (place: Int, goal: Int?) {
    let layout = layout(at: cursor)
    let row = layout.row(showing: cursor)
    let column = goal ?? min(layout.column(of: cursor, onRow: row), width - 1)
    let (target, number, moved) = self.row(rows, from: cursor)
    // At the first and the last row the cursor goes to its end.
    if moved == 0 && rows != 0 { return (rows < 0 ? 0 : text.count, column) }
    return (target.place(atColumn: column, onRow: number), column)
  }

  /// The row a number of rows below the one of a place, or above it.
  ///
  /// - Returns: its layout, its number in that, and how many rows there were to go.
  mutating func row(
    _ distance: Int, from place: Int
  ) -> (layout: SegmentLayout, number: Int, moved: Int) {
    var layout = layout(at: place)
    var number = layout.row(showing: place)
    var rest = distance
    while rest > 0 {
      let step = min(rest, layout.rows.count - 1 - number)
      (number, rest) = (number + step, rest - step)
      guard rest > 0, let next = TextSegments.segment(after: layout.segment, of: text) else {
        break
      }
      layout = self.layout(at: next.range.lowerBound)
      (number, rest) = (0, rest - 1)
    }
    while rest < 0 {
      let step = min(-rest, number)
      (number, rest) = (number - step, rest + step)
      guard rest < 0, let former = TextSegments.segment(before: layout.segment, of: text)
      else { break }
      layout = self.layout(at: former.range.lowerBound)
      (number, rest) = (layout.rows.count - 1, rest + 1)
    }
    return (layout, number, distance - rest)
  }

  /// Where the word before the cursor begins.
  var wordStart: Int {
    mutating get {
      var place = cursor
      var (isInside, count) = (false, 0)
      while place > 0, count < Self.longestWord {
        count += 1
        let former = placeBefore(place)
        let isWord = isWord(former..<place)
        if isInside && !isWord { break }
        isInside = isInside || isWord
        place = former
      }
      return place
    }
  }

  /// Where the word behind the cursor ends.
  var wordEnd: Int {
    mutating get {
      var place = cursor
      var (isInside, count) = (false, 0)
      while place < text.count, count < Self.longestWord {
        count += 1
        let next = placeAfter(place)
        let isWord = isWord(place..<next)
        if isInside && !isWord { break }
        isInside = isInside || isWord
        place = next
      }
      return place
    }
  }

  private func isWord(_ range: Range<Int>) -> Bool {
    String(decoding: text.bytes(range), as: UTF8.self).first?.isOfWord ?? false
  }
}
