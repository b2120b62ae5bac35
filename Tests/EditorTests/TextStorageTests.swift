import TestSupport
import Testing

@testable import Editor
@testable import Terminal

/// The buffer against an array, segments against the text, the search against a plain one.
@Suite struct TextStorageTests {
  @Test(arguments: 1...20) func theBufferIsAnArray(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var model: [UInt8] = (0..<500).map { _ in UInt8.random(in: 0...9, using: &random) }
    var buffer = try TextBuffer(model)
    for step in 0..<200 {
      let start = Int.random(in: 0...model.count, using: &random)
      let end = Int.random(in: start...min(start + 40, model.count), using: &random)
      // Once more than the spare room, so that the memory has to grow.
      let size = step == 50 ? 70_000 : Int.random(in: 0...40, using: &random)
      let bytes = (0..<size).map { _ in UInt8.random(in: 0...9, using: &random) }
      model.replaceSubrange(start..<end, with: bytes)
      try buffer.replace(start..<end, with: bytes)
      let from = Int.random(in: 0...model.count, using: &random)
      #expect(buffer.count == model.count)
      #expect(buffer.first(7, from: from, before: model.count) == model[from...].firstIndex(of: 7))
      #expect(buffer.last(7, before: from) == model[..<from].lastIndex(of: 7))
      if from < model.count { #expect(buffer[from] == model[from]) }
    }
    let all = buffer.bytes(0..<buffer.count)
    #expect(all == model)
  }

  static let texts: [(name: String, text: String)] = [
    ("empty", ""), ("one line", "abc"), ("ends with a line", "abc\n"), ("only ends", "\n\n\n"),
    ("long ASCII", String(repeating: "word ", count: 20_000)),
    ("long without spaces", String(repeating: "x", count: 100_000)),
    ("long Chinese", String(repeating: "会议记录", count: 9_000)),
    ("long with marks", String(repeating: "e\u{301}\u{302}", count: 20_000)),
    ("families", String(repeating: "👩‍👩‍👧", count: 5_000)),
    ("one endless cluster", "a" + String(repeating: "\u{301}", count: 30_000)),
    ("exactly the limit", String(repeating: "y", count: 16 * 1024) + "\nz"),
    ("a little more", String(repeating: "y", count: 17 * 1024) + "\nz"),
    ("both", "short\n" + String(repeating: "长 line ", count: 10_000) + "\nend\n"),
  ]

  @Test(arguments: texts) func segmentsAreTheWholeText(_ name: String, _ text: String) throws {
    let bytes = Array(text.utf8)
    let buffer = try TextBuffer(bytes)
    var segment: TextSegment? = TextSegments.segment(at: 0, of: buffer)
    var (rebuilt, all): ([UInt8], [TextSegment]) = ([], [])
    while let current = segment {
      let part = buffer.bytes(current.range)
      #expect(String(validating: part, as: UTF8.self) != nil)
      #expect(part.count <= 18 * 1024 && !part.contains(0x0a))
      rebuilt += part
      all.append(current)
      segment = TextSegments.segment(after: current, of: buffer)
      if current.endsLine && segment != nil { rebuilt.append(0x0a) }
    }
    #expect(rebuilt == bytes)
    for (former, current) in zip(all, all.dropFirst()) {
      #expect(TextSegments.segment(before: current, of: buffer) == former)
    }
    // Every place knows its segment.
    for place in stride(from: 0, through: bytes.count, by: max(bytes.count / 300, 1)) {
      let expected = all.last { $0.range.lowerBound <= place }
      #expect(TextSegments.segment(at: place, of: buffer) == expected)
    }
  }

  @Test(arguments: texts) func rowsAreTheWholeSegmentAndFit(_ name: String, _ text: String) throws {
    let buffer = try TextBuffer(Array(text.utf8))
    for width in [2, 7, 80] {
      let segment = TextSegments.segment(at: 0, of: buffer)
      let layout = SegmentLayout(segment, of: buffer, width: width)
      #expect(layout.rows.first?.lowerBound == segment.range.lowerBound)
      #expect(layout.rows.last?.upperBound == segment.range.upperBound)
      for (former, current) in zip(layout.rows, layout.rows.dropFirst()) {
        #expect(former.upperBound == current.lowerBound && !former.isEmpty)
      }
      for number in layout.rows.indices.prefix(50) {
        let row = layout.drawn(row: number, width: width, reverse: [])
        #expect(DisplayWidth.columns(of: row) <= width)
      }
    }
  }

  @Test(arguments: [
    ("ab", "xAb ab"), ("é", "É e é"), ("会议", "会 会议 议会议"), ("ß", "ss ß"), ("👩", "👩‍👧 👩"),
    ("a a", "a  a a A"), ("aab", "aaaab"), ("e\u{301}", "e e\u{301}"), ("i", "İ i"), ("z", ""),
  ])
  func theSearchFindsWhatAPlainOneFinds(_ query: String, _ text: String) throws {
    let buffer = try TextBuffer(Array(text.utf8))
    let expected = TextMatches.ranges(of: query, in: text[...]).map {
      text.utf8.distance(from: text.startIndex, to: $0.lowerBound)
    }
    var (found, place): ([Int], Int) = ([], 0)
    let search = TextSearch(query)
    while let match = search.first(in: place..<max(buffer.count, place), of: buffer) {
      found.append(match.lowerBound)
      place = match.upperBound
    }
    #expect(found == expected)
    #expect(search.last(before: buffer.count, of: buffer)?.lowerBound == expected.last)
  }

  @Test func undoIsBounded() {
    var stack = UndoStack()
    let megabyte = [UInt8](repeating: 0, count: 1024 * 1024)
    for number in 0..<40 {
      stack.note(
        UndoStack.Change(offset: number, removed: megabyte, insertedCount: 0, cursor: 0),
        isTyping: false)
    }
    var count = 0
    while stack.takeDone() != nil { count += 1 }
    #expect(count == UndoStack.byteLimit / megabyte.count)
  }

  @Test func oneLargeChangeCanStillBeUndone() {
    var stack = UndoStack()
    let large = [UInt8](repeating: 0, count: UndoStack.byteLimit + 1)
    stack.note(
      UndoStack.Change(offset: 0, removed: large, insertedCount: 0, cursor: 0), isTyping: false)
    #expect(stack.takeDone()?.removed.count == large.count)
  }
}
