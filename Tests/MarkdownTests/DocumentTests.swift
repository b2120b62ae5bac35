import Foundation
import Testing

@testable import Markdown

@Suite struct DocumentTests {
  private func code(_ text: String) -> [String] {
    let document = Document(Array(text.utf8))
    return document.codeRanges.map { String(decoding: document.source[$0], as: UTF8.self) }
  }

  @Test func codeThatIsNotClosedGoesOnToTheEnd() {
    #expect(code("a\n```\nb\n\n(open) c\n") == ["```\nb\n\n(open) c\n"])
    #expect(code("> ```\n> a\n\nb") == ["```\n> a\n"])
    #expect(code("- ~~~\n  a\n\n  b\nc") == ["~~~\n  a\n\n  b\n"])
  }

  @Test func indentedLinesAreCodeOnlyWhereNoTextGoesOn() {
    #expect(code("a\n    b").isEmpty)
    #expect(code("a\n\n    b\n\n    c\n\nd") == ["b\n\n    c\n"])
    #expect(code("- a\n\n    b").isEmpty)
    #expect(code("- a\n\n      b") == ["b"])
  }

  @Test func codeIsMadeBlankInItsPlace() {
    let text = "a `b` c\n\n```\n@d\n```\n| `e` | f |\n|-|-|\n"
    let expected = "a     c\n\n   \n  \n   \n|     | f |\n|-|-|\n"
    #expect(String(decoding: Document(Array(text.utf8)).withoutCode, as: UTF8.self) == expected)
  }

  @Test func definitionsAreBlocksAndLeadSomewhere() {
    let document = Document(Array("[a]: b 't'\n[c]:\nd\n[a] e\n\n[^1]: f\n".utf8))
    #expect(document.blocks.map(\.kind) == [.definitions, .paragraph, .definitions])
    #expect(document.blocks.map(\.lines.count) == [3, 1, 1])
    #expect(document.targets.map(\.target.destination) == ["b", "d", "b"])
    #expect(document.targets.map(\.place) == [0, 11, 18])
  }

  @Test func rangesLieInTheSourceAndSpansAreNested() {
    let pieces = [
      "*", "**", "_", "~~", "`", "``", "[", "](", ")", "![", "<", ">", "\\", "&amp;", "a", " ",
      "\n",
      "\n\n", "> ", "- ", "1. ", "    ", "\t", "```\n", "# ", "|", "-", "王", "é", "\r\n", "<!--",
      "[a]: b\n", "\"",
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<3000 {
      let count = Int.random(in: 0...40, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let document = Document(Array(text.utf8))
      check(document.blocks, in: 0..<document.source.count, of: document, text)
      var end = 0
      for range in document.codeRanges {
        #expect(range.lowerBound >= end, "\(text)")
        end = range.upperBound
      }
      #expect(document.withoutCode.count == document.source.count)
      #expect(
        Document.mayHaveCode(document.source) || document.withoutCode == document.source, "\(text)")
    }
  }

  private func check(
    _ blocks: [Block], in outer: Range<Int>, of document: Document, _ text: String
  ) {
    var start = outer.lowerBound
    for block in blocks {
      #expect(
        block.range.lowerBound >= start && block.range.upperBound <= outer.upperBound, "\(text)")
      start = block.range.upperBound
      for line in block.lines where !line.range.isEmpty {
        #expect(block.range.contains(line.range.lowerBound), "\(text)")
        #expect(line.range.upperBound <= block.range.upperBound, "\(text)")
      }
      check(block.children, in: block.range, of: document, text)
      guard [.paragraph, .heading(level: 1), .heading(level: 2)].contains(block.kind) else {
        continue
      }
      var (place, spans) = (block.range.lowerBound, [Inline.Span]())
      for inline in document.inlines(of: block) {
        #expect(inline.range.lowerBound >= place, "\(text)")
        place = inline.range.upperBound
        if case .begin(let span) = inline.kind { spans.append(span) }
        if case .end(let span) = inline.kind { #expect(spans.popLast() == span, "\(text)") }
      }
      #expect(spans.isEmpty && place <= block.range.upperBound, "\(text)")
    }
  }

  @Test(arguments: [
    "[](", "[", "]", "![", "[a](b", "[a](<b", "[a](b \"", "[a]", "*a **b ", "*", "**a* ", "_a *",
    "`", "`` ` ", "> ", "- ", ">", "<", "<!--", "<?", "<a b=\"", "<a b='\"", "&", "\\", "~~a ", "|",
    "a|b\n", "|-", "[a]: b\n", "[a]: (", "```\n", "- a\n", "    a\n\n", "\t", "> a\n", "1. ", "((",
    "[a](((", "![a](b)[c](d)", "[![", "**a_ ", "<pre>\n", "[a\n", "a\n=\n",
  ])
  func timeIsInProportionToTheSize(_ piece: String) {
    func seconds(_ count: Int) -> Double {
      let text = Array(String(repeating: piece, count: count).utf8)
      let start = unsafe cpuTime()
      let document = Document(text)
      readAll(document.blocks, of: document)
      return unsafe cpuTime() - start
    }
    // Sixteen times the text: a quadratic reader would take 256 times as long. What else runs on the
    // machine only adds to the time, so the shortest of some readings counts.
    var (small, large) = (Double.infinity, Double.infinity)
    for _ in 0..<5 {
      (small, large) = (min(small, seconds(5_000)), min(large, seconds(80_000)))
      if large < 100 * small { return }
    }
    Issue.record("\(small) s and \(large) s")
  }

  private func readAll(_ blocks: [Block], of document: Document) {
    for block in blocks {
      if case .paragraph = block.kind { _ = document.inlines(of: block) }
      readAll(block.children, of: document)
    }
  }

  @unsafe private func cpuTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test func readingCanBeInterrupted() {
    struct Ended: Error {}
    #expect(throws: Ended.self) {
      _ = try Document(Array("a\n".utf8)) { () throws(Ended) in throw Ended() }
    }
  }
}
