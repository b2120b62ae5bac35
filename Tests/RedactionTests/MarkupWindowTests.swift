import Testing

@testable import Redaction

/// Which parts of a text are looked at with mark-up undone.
@Suite struct MarkupWindowTests {
  /// The window of a mark by itself.
  private func window(of mark: Int, in count: Int, marks: [Int]) -> Range<Int> {
    var text = [UInt8](repeating: UInt8(ascii: "a"), count: count)
    for place in marks where place % 97 != 0 { text[place] = 0x20 }
    text[mark] = 0x08
    return Markup.windows(in: text, 0..<count)[0]
  }

  @Test(arguments: [1, 2, 64, 300, 511, 512, 513, 570, 600, 640, 641, 700, 5000])
  func windowsOfSeveralMarksAreThoseOfEachJoined(_ distance: Int) {
    let count = 12_000
    let blanks = Array(stride(from: 7, to: count, by: 41))
    let marks = Array(stride(from: 900, to: count, by: distance)).filter { !blanks.contains($0) }
    var joined: [Range<Int>] = []
    for mark in marks {
      let next = window(of: mark, in: count, marks: blanks)
      if let last = joined.last, last.upperBound >= next.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, next.upperBound)
      } else {
        joined.append(next)
      }
    }
    var text = [UInt8](repeating: UInt8(ascii: "a"), count: count)
    for place in blanks where place % 97 != 0 { text[place] = 0x20 }
    for mark in marks { text[mark] = 0x08 }
    #expect(Markup.windows(in: text, 0..<count) == joined)
  }
}
