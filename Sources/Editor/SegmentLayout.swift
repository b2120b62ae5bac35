import Algorithms
internal import Terminal

/// The rows of a segment in a window of some width, with places in bytes of the whole text.
struct SegmentLayout {
  /// What was laid out.
  let segment: TextSegment
  /// The rows; never empty. A place where two meet belongs to the second.
  let rows: [Range<Int>]

  private let walk: ClusterWalk
  private var base: Int { segment.range.lowerBound }

  /// Lays a segment out.
  ///
  /// - Parameter width: columns of a row; at least 2.
  init(_ segment: TextSegment, of text: borrowing TextBuffer, width: Int) {
    self.segment = segment
    walk = ClusterWalk(text.bytes(segment.range))
    var walk = walk
    var rows: [Range<Int>] = []
    var start = 0
    var breaker = RowBreaker(width: width, start: 0)
    while let cluster = walk.next(column: breaker.column) {
      let begun = breaker.take(
        cluster.bytes.lowerBound, next: cluster.bytes.upperBound, columns: cluster.columns,
        isSpace: cluster.isSpace, edges: cluster.edges)
      if let begun {
        rows.append(start..<begun)
        start = begun
      }
    }
    rows.append(start..<segment.range.count)
    let base = segment.range.lowerBound
    self.rows = rows.map { $0.lowerBound + base..<$0.upperBound + base }
  }

  /// Whether a place belongs to the segment.
  func contains(_ place: Int) -> Bool {
    segment.range.contains(place) || (segment.endsLine && place == segment.range.upperBound)
  }

  /// The number of the row on which a place is.
  func row(showing place: Int) -> Int {
    max(0, rows.partitioningIndex { $0.lowerBound > place } - 1)
  }

  /// The column of a place on its row; beyond the width behind spaces that hang over.
  func column(of place: Int, onRow row: Int) -> Int {
    var column = 0
    forEachCluster(ofRow: row) { cluster in
      guard cluster.bytes.lowerBound + base < place else { return false }
      column += cluster.columns
      return true
    }
    return column
  }

  /// The place at a column of a row, or the last one before it. On a row that goes on below, the
  /// place behind its last cluster is on the next row and therefore is not among them.
  func place(atColumn column: Int, onRow row: Int) -> Int {
    var (place, reached) = (rows[row].lowerBound, 0)
    let isLast = row == rows.count - 1
    forEachCluster(ofRow: row) { cluster in
      guard reached + cluster.columns <= column else { return false }
      reached += cluster.columns
      let end = cluster.bytes.upperBound + base
      if isLast || end < rows[row].upperBound { place = end }
      return true
    }
    return place
  }

  /// The last place of a row.
  func lastPlace(onRow row: Int) -> Int { place(atColumn: .max, onRow: row) }

  /// The cluster boundary behind a place of the segment; `nil` at its end.
  func boundary(after place: Int) -> Int? {
    boundary(onRowOf: place) { $0 > place }
  }

  /// The boundary at a place, or the next one if it stands inside a cluster.
  func boundary(atOrAfter place: Int) -> Int {
    if place <= base { return base }
    return boundary(onRowOf: place) { $0 >= place } ?? segment.range.upperBound
  }

  /// The cluster boundary before a place; `nil` at the start.
  func boundary(before place: Int) -> Int? {
    guard place > base else { return nil }
    var last = base
    forEachCluster(ofRow: row(showing: place - 1)) { cluster in
      guard cluster.bytes.lowerBound + base < place else { return false }
      last = cluster.bytes.lowerBound + base
      return true
    }
    return last
  }

  /// A row as it is drawn, with some parts in reverse video, cut to a width.
  func drawn(row: Int, width: Int, reverse: [Range<Int>]) -> String {
    var (output, column, isReverse) = ("", 0, false)
    forEachCluster(ofRow: row) { cluster in
      guard column + cluster.columns <= width else { return false }
      let place = cluster.bytes.lowerBound + base
      let isMarked = reverse.contains { $0.contains(place) }
      if isMarked != isReverse {
        output += isMarked ? "\u{1b}[7m" : "\u{1b}[27m"
        isReverse = isMarked
      }
      output += walk.shown(cluster)
      column += cluster.columns
      return true
    }
    // The end of a line that lies in a marked part.
    let end = rows[row].upperBound
    let isEndMarked =
      segment.endsLine && row == rows.count - 1 && column < width
      && reverse.contains { $0.contains(end) }
    if isEndMarked { output += isReverse ? " " : "\u{1b}[7m " }
    return output + (isReverse || isEndMarked ? "\u{1b}[27m" : "")
  }

  private func boundary(onRowOf place: Int, where isSought: (Int) -> Bool) -> Int? {
    var found: Int?
    forEachCluster(ofRow: row(showing: place)) { cluster in
      let end = cluster.bytes.upperBound + base
      let start = cluster.bytes.lowerBound + base
      found = isSought(start) ? start : isSought(end) ? end : nil
      return found == nil
    }
    return found
  }

  private func forEachCluster(ofRow row: Int, _ body: (LineCluster) -> Bool) {
    var walk = walk
    walk.seek(to: rows[row].lowerBound - base)
    var column = 0
    while walk.offset < rows[row].upperBound - base, let cluster = walk.next(column: column) {
      if !body(cluster) { return }
      column += cluster.columns
    }
  }
}

/// A line of a text, or a part of a very long one.
struct TextSegment: Equatable {
  /// Its bytes in the text, without a line feed at its end.
  let range: Range<Int>
  /// Where the line begins that it is a part of.
  let lineStart: Int
  /// Whether the line ends with it.
  let endsLine: Bool
}

/// Cuts a text into segments: every line is one, and a line longer than 16 KiB is several, each of
/// which begins a new row.
///
/// This bounds what a key costs: layout looks at the segments on the screen and no further, even
/// where 5 MB stand on one line. The cuts depend on the text alone, so that the same place always
/// belongs to the same segment.
enum TextSegments {
  /// The size in bytes at which a line is cut.
  static let limit = 16 * 1024

  // A cut is made within this many bytes behind the place that is due, and only if the line goes on
  // for longer than that.
  private static let slack = 1024

  private static let lineFeed = UInt8(ascii: "\n")

  /// The segment to which a place belongs; a place on a cut belongs to the one that begins there.
  static func segment(at offset: Int, of text: borrowing TextBuffer) -> TextSegment {
    let lineStart = text.last(lineFeed, before: offset).map { $0 + 1 } ?? 0
    var number = (offset - lineStart) / limit
    var start = lineStart
    if number > 0 {
      if let cut = cut(number, of: lineStart, text), cut <= offset {
        start = cut
      } else {
        number -= 1
        start = number == 0 ? lineStart : cut(number, of: lineStart, text) ?? lineStart
      }
    }
    if let end = cut(number + 1, of: lineStart, text) {
      return TextSegment(range: start..<end, lineStart: lineStart, endsLine: false)
    }
    let horizon = min(lineStart + (number + 1) * limit + slack, text.count)
    let end = text.first(lineFeed, from: start, before: horizon) ?? text.count
    return TextSegment(range: start..<end, lineStart: lineStart, endsLine: true)
  }

  /// The next segment; `nil` at the end.
  static func segment(after segment: TextSegment, of text: borrowing TextBuffer) -> TextSegment? {
    let next = segment.range.upperBound + (segment.endsLine ? 1 : 0)
    guard segment.endsLine ? next <= text.count : next < text.count else { return nil }
    return self.segment(at: next, of: text)
  }

  /// The segment before; `nil` at the beginning.
  static func segment(before segment: TextSegment, of text: borrowing TextBuffer) -> TextSegment? {
    guard segment.range.lowerBound > 0 else { return nil }
    return self.segment(at: segment.range.lowerBound - 1, of: text)
  }

  /// Where a line is cut for the given time; `nil` if it ends before or soon after.
  private static func cut(
    _ number: Int, of lineStart: Int, _ text: borrowing TextBuffer
  ) -> Int? {
    let due = lineStart + number * limit
    guard due + slack < text.count else { return nil }
    // The line reaches the place that is due, or this would not have been asked; only what is
    // between the former cut and the horizon can end it.
    let former = lineStart + (number - 1) * limit
    guard text.first(lineFeed, from: former, before: due + slack) == nil else { return nil }
    let window = text.bytes(due - slack / 4..<due + slack / 2)
    return due - slack / 4 + place(in: window, from: slack / 4)
  }

  /// Behind a space if there is one soon, else at a cluster's boundary.
  private static func place(in window: [UInt8], from start: Int) -> Int {
    if let space = window[start...].firstIndex(of: UInt8(ascii: " ")),
      space + 1 < window.count, window[space + 1] < 0x80
    {
      return space + 1
    }
    // From the first whole code point on; what stands before it has no say, as far as here.
    var place = window.firstIndex { $0 & 0xc0 != 0x80 } ?? start
    for character in String(decoding: window[place...], as: UTF8.self) {
      if place >= start { return place }
      place += character.utf8.count
    }
    // One cluster of many hundred bytes: between two code points at least.
    return window[start...].firstIndex { $0 & 0xc0 != 0x80 } ?? start
  }
}
