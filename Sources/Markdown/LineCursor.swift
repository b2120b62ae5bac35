/// A place in a line that knows its column, where tabs count to the next multiple of four.
struct LineCursor {
  let bytes: [UInt8]
  let end: Int
  /// The next byte; what is left of a tab stands before it.
  private(set) var offset: Int
  private(set) var column = 0
  /// Columns left of a tab of which some were taken.
  private(set) var left = 0
  /// The next byte that is no blank.
  private(set) var next: Int
  private var nextColumn = 0

  init(_ bytes: [UInt8], _ line: Range<Int>) {
    self.bytes = bytes
    (offset, end, next) = (line.lowerBound, line.upperBound, line.lowerBound)
    findNext()
  }

  /// Blanks before the next byte that is none, in columns.
  var indent: Int { nextColumn - column }
  var isBlank: Bool { next == end }
  var sign: UInt8 { next < end ? bytes[next] : 0 }
  var rest: ArraySlice<UInt8> { bytes[next..<end] }
  var line: Line { Line(blanks: left, range: offset..<end) }

  private mutating func findNext() {
    (next, nextColumn) = (offset, column + left)
    while next < end {
      if bytes[next] == 0x20 {
        nextColumn += 1
      } else if bytes[next] == 0x09 {
        nextColumn += 4 - nextColumn % 4
      } else {
        break
      }
      next += 1
    }
  }

  /// Goes on to the next byte that is no blank.
  mutating func skipBlanks() {
    (offset, column, left) = (next, nextColumn, 0)
  }

  /// Goes on by some bytes, none of them a tab, once all blanks are skipped.
  mutating func skip(_ count: Int) {
    offset += count
    column += count
    findNext()
  }

  /// Goes on by some columns of blanks, at most as many as there are.
  mutating func skip(columns: Int) {
    var wanted = min(columns, indent)
    while wanted > 0 {
      if left == 0 {
        left = bytes[offset] == 0x09 ? 4 - column % 4 : 1
        offset += 1
      }
      let taken = min(left, wanted)
      column += taken
      left -= taken
      wanted -= taken
    }
    findNext()
  }
}
