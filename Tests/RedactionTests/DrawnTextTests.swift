import Markdown
import Records
import TestSupport
import Testing

@testable import Redaction

/// What is drawn under a private mark never leaves, whatever the Markdown around it.
@Suite struct DrawnTextTests {
  // MARK: - Single texts

  /// The words that leave for the widest audience but the writer's own.
  private func released(_ text: String, unmarked: PortionMark, for audience: Audience) -> String {
    let source = SummarySource(body: Array(text.utf8), unmarked: unmarked)
    return Statement.cut(source, for: audience) { _ in "" }.flatMap(\.blocks).map(\.text)
      .joined(separator: "\n")
  }

  @Test(arguments: [
    // The mark of an underlined heading holds for its section, as that of any other.
    "(private) Talks\n===\n\nzebra", "Talks (private)\n---\n\nzebra",
    "Talks\n(private)\n===\n\nzebra",
    "> (private) Talks\n> ===\n\nzebra", "- (private) Talks\n  ---\n\nzebra",
    "(private) Talks\n=\n\nzebra\n\n## More\n\nzebra", "Talks<br>(private)\n===\n\nzebra",
    // It is one text, for which the strictest of its marks holds.
    "(private) Talks\n(open) zebra\n===", "(open) zebra\n(private) talks\n===",
    "(chatham) Talks\n(private) with\n(open) zebra\n---",
    // A heading stays where what stands below it stays.
    "zebra\n===\n\n(private) a", "(open) zebra\n---\n\n(private) a",
    "zebra\ntalks\n---\n(private) a",
    // Lines that are drawn as headings, though signs like fences stand around them.
    "> ```\n# (private) Talks\n> ```\n\nzebra", "> ~~~\n(private) Talks\n===\n> ~~~\n\nzebra",
    // Only what is drawn as a heading ends a section, and only one that is not inside a quote or
    // a list.
    "# (private) Talks\n\na\n    # B\n\nzebra", "# (private) Talks\n\n<div>\n# B\n</div>\n\nzebra",
    "# (private) Talks\n\n> # B\n\nzebra", "# (private) Talks\n\n- # B\n\nzebra",
    "# (private) Talks\n\n```\n# B\n```\n\nzebra", "# (private) Talks\n\n    # B\n\nzebra",
    "(private) Talks\n---\n\n### B\n\nzebra", "# (private) Talks\n\nB\n===\n\nzebra",
  ])
  func whatStandsUnderAPrivateHeadingStays(_ text: String) {
    #expect(!released(text, unmarked: .open, for: .chatham).contains("zebra"))
  }

  @Test(arguments: [
    "(open) a\n- zebra\n  ---", "(open) a\n\nzebra\n===\n\n(open) b", "(open) a\n> zebra\n> ---",
    "(open) a\n```\nb\n```\nzebra\n===\n",
  ])
  func aHeadingWithoutAMarkTakesTheDefault(_ text: String) {
    #expect(!released(text, unmarked: .private, for: .chatham).contains("zebra"))
  }

  @Test(arguments: [
    "(private) A\n===\n\nB\n===\n\nzebra", "(private) A\n---\n\n# B\n\nzebra",
    "Zebra\n===\n\nzebra",
    "(open) A\n===\n\n(open) zebra", "(open) zebra\n===\n\n(open) a",
    "(private) A\n===\n\n(open) zebra",
  ])
  func otherTextUnderHeadingsLeaves(_ text: String) {
    #expect(released(text, unmarked: .open, for: .open).contains("zebra"))
  }

  // MARK: - Any text

  private static let prefixes = [
    "", "", "", "> ", "- ", "1. ", "2) ", "  ", "    ", "\t", "# ", "## ", "###### ", "> # ",
    "- # ",
    "> - ", "> > ", "- - ", "   # ",
  ]
  private static let marks = ["", "", "", "(private) ", "(private) ", "**(private)** ", "(open) "]
  private static let signs = [
    "", "", "", "===", "---", "=", "-", "> ===", "  ---", "```", "~~~", "> ```", "- ```", "  ```",
    "***", "<div>", "</div>", "|-|", "[a]: b", "&nbsp;", "> ", "-",
  ]

  /// A line of signs, or a word that stands nowhere else, perhaps behind a mark.
  private func line(_ number: Int, _ generator: inout SeededGenerator) -> String {
    func any(_ choices: [String]) -> String { choices.randomElement(using: &generator) ?? "" }
    if Bool.random(using: &generator) { return any(DrawnTextTests.signs) }
    return any(DrawnTextTests.prefixes) + any(DrawnTextTests.marks) + "w\(number)x"
  }

  /// The source of a drawn text, line by line, without what its blocks stand in.
  private func lines(of block: Markdown.Block, in document: Document) -> [String] {
    block.lines.map { String(decoding: document.source[$0.range], as: UTF8.self) }
  }

  private func isMarked(_ line: String, _ mark: String) -> Bool {
    line.drop { $0 == "*" }.hasPrefix(mark)
  }

  /// The lines of a text that may not leave, since it begins with a private mark. In text a line
  /// that opens with another mark takes that one; in a heading and in code none does.
  private func kept(of block: Markdown.Block, in document: Document) -> [String] {
    let lines = lines(of: block, in: document)
    guard let first = lines.first, isMarked(first, "(private)") else { return [] }
    guard case .paragraph = block.kind else { return lines }
    return Array(lines.prefix { !$0.contains("(open)") })
  }

  private func leaves(of blocks: [Markdown.Block]) -> [Markdown.Block] {
    blocks.flatMap { $0.children.isEmpty ? [$0] : leaves(of: $0.children) }
  }

  private func words(of lines: [String]) -> [String] {
    lines.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }.map(String.init)
      .filter { $0.hasPrefix("w") && $0.hasSuffix("x") }
  }

  @Test func aDrawnTextThatBeginsWithAPrivateMarkNeverLeaves() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<6000 {
      let count = Int.random(in: 1...9, using: &generator)
      let text = (0..<count).map { line($0, &generator) }.joined(separator: "\n")
      let document = Document(Array(text.utf8))
      let open = released(text, unmarked: .open, for: .chatham)
      let closed = released(text, unmarked: .private, for: .chatham)
      for block in leaves(of: document.blocks) {
        for word in words(of: kept(of: block, in: document)) {
          #expect(!open.contains(word) && !closed.contains(word), "\(text)")
        }
        guard case .heading = block.kind else { continue }
        let lines = lines(of: block, in: document)
        if !lines.contains(where: { $0.contains("(open)") }) {
          for word in words(of: lines) { #expect(!closed.contains(word), "\(text)") }
        }
      }
      for word in wordsOfPrivateSections(document) { #expect(!open.contains(word), "\(text)") }
    }
  }

  /// The words without a mark of their own that stand under a private heading. What stands right
  /// below other blocks belongs to their paragraph.
  private func wordsOfPrivateSections(_ document: Document) -> [String] {
    var (found, sections, isBelowOpen): ([String], [Int], Bool) = ([], [], false)
    for block in document.blocks {
      let before = document.source[..<block.range.lowerBound].reversed().drop {
        $0 == 0x20 || $0 == 9
      }
      if before.starts(with: "\n\n".utf8) { isBelowOpen = false }
      let source = String(decoding: document.source[block.range], as: UTF8.self)
      if case .heading(let level) = block.kind {
        sections.removeAll { $0 >= level }
        if lines(of: block, in: document).contains(where: { isMarked($0, "(private)") }) {
          sections.append(level)
        }
      }
      if source.contains("(open)") { isBelowOpen = true }
      if !sections.isEmpty && !isBelowOpen { found += words(of: [source]) }
    }
    return found
  }
}
