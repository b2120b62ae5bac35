import Algorithms
internal import Terminal

/// The rows of a segment in a window of some width, with places in bytes of the whole text.
struct SegmentLayout {
  /// What was laid out.
  let segment: TextSegment
  /// The rows; never empty. A place where two meet belongs to the second.
  let rows: [Range<Int>]

  private let walk: ClusterWalk
  // One for each row but the first.
  fileprivate let begins: [RowBegin]
  private var base: Int { segment.range.lowerBound }

  /// Lays a segment out.
  ///
  /// - Parameters:
  ///   - width: columns of a row; at least 2.
  ///   - revision: what became of a layout of the same width. If it begins at the same place, only
  ///     the rows near the change are wrapped anew.
  init(
    _ segment: TextSegment, of text: borrowing TextBuffer, width: Int,
    revising revision: LayoutRevision? = nil
  ) {
    self.segment = segment
    walk = ClusterWalk(text.bytes(segment.range))
    var walk = walk
    let known = revision.map { $0.rows(of: segment) }
    var begins = known?.before ?? []
    var later = known?.behind ?? []
    var breaker = begins.last?.breaker ?? RowBreaker(width: width, start: 0)
    walk.seek(to: begins.last?.next ?? 0)
    while let cluster = walk.next(column: breaker.column) {
      let begun = breaker.take(
        cluster.bytes.lowerBound, next: cluster.bytes.upperBound, columns: cluster.columns,
        isSpace: cluster.isSpace, edges: cluster.edges)
      guard let begun else { continue }
      let row = RowBegin(start: begun, next: walk.offset, breaker: breaker)
      begins.append(row)
      later = later.drop { $0.next < row.next }
      // Wrapping stands as it did here before the change, and so it will in the rows that follow.
      if later.first == row, let last = later.last {
        begins += later.dropFirst()
        breaker = last.breaker
        walk.seek(to: last.next)
        later = []
      }
    }
    self.begins = begins
    let (base, end) = (segment.range.lowerBound, segment.range.count)
    let starts = [0] + begins.map(\.start)
    rows = zip(starts, starts.dropFirst() + [end]).map { $0 + base..<$1 + base }
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

/// How wrapping stood when a row began: from here it can go on.
private struct RowBegin: Equatable {
  /// Where the row begins, in bytes of the segment.
  let start: Int
  /// The cluster that was to be wrapped next: the row begins before the one that did not fit.
  let next: Int
  let breaker: RowBreaker<Int>

  /// The same behind a change that makes the text longer by a number of bytes.
  func moved(by distance: Int) -> RowBegin {
    RowBegin(
      start: start + distance, next: next + distance, breaker: breaker.moved(by: distance))
  }
}

/// A layout and the change of the text after it was made.
struct LayoutRevision {
  private let layout: SegmentLayout
  // The part that was replaced, in bytes of the segment, and the size of what replaced it.
  private let range: Range<Int>
  private let count: Int

  /// - Parameters:
  ///   - layout: made before the change.
  ///   - range: what is replaced, in bytes of the text.
  ///   - count: how many bytes take its place.
  /// - Returns: nil where the change is not inside the segment.
  init?(_ layout: SegmentLayout, replacing range: Range<Int>, with count: Int) {
    let segment = layout.segment.range
    guard segment.lowerBound <= range.lowerBound, range.upperBound <= segment.upperBound else {
      return nil
    }
    self.layout = layout
    self.range =
      range.lowerBound - segment.lowerBound..<range.upperBound - segment.lowerBound
    self.count = count
  }

  /// The rows of the layout, by where they begin, that a segment of the changed text has too:
  /// those before the change, and those that follow once wrapping stands as it did.
  ///
  /// A cluster's size and width depend on the scalar behind it and on nothing further.
  fileprivate func rows(
    of segment: TextSegment
  ) -> (before: [RowBegin], behind: ArraySlice<RowBegin>) {
    guard segment.range.lowerBound == layout.segment.range.lowerBound else { return ([], []) }
    let (size, distance) = (segment.range.count, count - range.count)
    let before = layout.begins.prefix { $0.next < min(range.lowerBound, size) }
    let end = min(size, layout.segment.range.count + distance)
    let behind = layout.begins[before.count...]
      .drop { $0.next <= range.upperBound }
      .prefix { $0.next + distance < end }
      .map { $0.moved(by: distance) }
    return (Array(before), behind[...])
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
