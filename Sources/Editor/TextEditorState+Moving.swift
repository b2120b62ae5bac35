internal import Terminal

// The places to which keys move the cursor.

extension TextEditor.State {
  // Clusters that one key moves over by words. Chinese has no spaces: a word may have no end.
  private static let longestWord = 500

  /// Moves the cursor, and extends the marked region to it if wanted.
  mutating func move(to target: (place: Int, goal: Int?), extending: Bool) {
    if extending {
      if mark == nil { (mark, isMarkSticky) = (cursor, false) }
    } else if !isMarkSticky {
      mark = nil
    }
    undo.close()
    cursor = target.place
    goal = target.goal
  }

  /// Where an action moves the cursor to; `nil` if it does not move it.
  mutating func target(of action: EditorAction) -> (place: Int, goal: Int?)? {
    switch action {
    case .left: (placeBefore(cursor), nil)
    case .right: (placeAfter(cursor), nil)
    case .up: vertical(-1)
    case .down: vertical(1)
    case .pageUp: vertical(1 - page)
    case .pageDown: vertical(page - 1)
    case .rowStart: (rowStart, nil)
    case .rowEnd: (rowEnd, nil)
    case .wordLeft: (wordStart, nil)
    case .wordRight: (wordEnd, nil)
    case .textStart: (0, nil)
    case .textEnd: (text.count, nil)
    default: nil
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
