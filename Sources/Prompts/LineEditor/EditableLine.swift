internal import Terminal

/// One line being edited: a text and a cursor that always stands between two grapheme clusters.
struct EditableLine: Equatable {
  /// The text.
  private(set) var text: String
  /// The cursor, in bytes from the start.
  private(set) var cursor: Int

  /// A line with the cursor at its end.
  init(_ text: String = "") {
    self.text = text
    cursor = text.utf8.count
  }

  /// The cluster boundaries, the first and the last one too.
  private var boundaries: [Int] {
    var (places, place) = ([0], 0)
    for character in text {
      place += character.utf8.count
      places.append(place)
    }
    return places
  }

  /// What stands before the cursor.
  var before: Substring { text[..<index(cursor)] }

  /// What stands behind the cursor.
  var after: Substring { text[index(cursor)...] }

  /// Where a place of the text is, in bytes.
  func offset(_ index: String.Index) -> Int { text.utf8.distance(from: text.startIndex, to: index) }

  /// Puts text in at the cursor. A mark joins the letter before it.
  mutating func insert(_ addition: String) {
    replace(cursor..<cursor, with: addition)
  }

  /// Puts other text in the place of a part, and the cursor behind it.
  mutating func replace(_ range: Range<Int>, with replacement: String) {
    text.replaceSubrange(index(range.lowerBound)..<index(range.upperBound), with: replacement)
    move(to: range.lowerBound + replacement.utf8.count)
  }

  /// Takes a part away.
  ///
  /// - Returns: what it was.
  @discardableResult
  mutating func remove(_ range: Range<Int>) -> String {
    let removed = String(text[index(range.lowerBound)..<index(range.upperBound)])
    replace(range, with: "")
    return removed
  }

  /// Moves the cursor to a place, or behind the cluster in whose middle that is.
  mutating func move(to place: Int) {
    cursor = boundaries.first { $0 >= place } ?? text.utf8.count
  }

  /// The boundary before the cursor; the start at the start.
  var previous: Int { boundaries.last { $0 < cursor } ?? 0 }

  /// The boundary behind the cursor; the end at the end.
  var next: Int { boundaries.first { $0 > cursor } ?? cursor }

  /// Where the word that the cursor is behind or in begins: letters and digits.
  var wordStart: Int {
    let outside = before.dropLast { !$0.isOfWord }
    let rest = outside.dropLast { $0.isOfWord }
    return rest.utf8.count
  }

  /// Where the word that the cursor is before or in ends.
  var wordEnd: Int {
    let outside = after.drop { !$0.isOfWord }
    let rest = outside.drop { $0.isOfWord }
    return text.utf8.count - rest.utf8.count
  }

  /// Where the word up to the last space begins, as Ctrl-W has it.
  var argumentStart: Int {
    let outside = before.dropLast { $0.isWhitespace }
    let rest = outside.dropLast { !$0.isWhitespace }
    return rest.utf8.count
  }

  /// Exchanges the clusters around the cursor, the last two at the end, and moves on.
  mutating func transpose() {
    let places = boundaries
    guard let position = places.firstIndex(of: cursor), position > 0, places.count > 2 else {
      return
    }
    let middle = min(position, places.count - 2)
    let range = places[middle - 1]..<places[middle + 1]
    let first = String(text[index(range.lowerBound)..<index(places[middle])])
    let second = String(text[index(places[middle])..<index(range.upperBound)])
    replace(range, with: second + first)
  }

  private func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }
}

extension Substring {
  /// What is left without the characters at the end that satisfy a condition.
  fileprivate func dropLast(while isDropped: (Character) -> Bool) -> Substring {
    guard let last = lastIndex(where: { !isDropped($0) }) else { return self[..<startIndex] }
    return self[...last]
  }
}
