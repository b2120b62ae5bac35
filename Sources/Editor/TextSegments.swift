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
