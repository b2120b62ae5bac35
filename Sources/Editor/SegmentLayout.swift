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
        isSpace: cluster.isSpace)
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
    var (low, high) = (0, rows.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if rows[middle].lowerBound <= place { low = middle } else { high = middle - 1 }
    }
    return low
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
