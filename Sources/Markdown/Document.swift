/// A Markdown text taken apart into blocks, each with its place in the source.
///
/// The block structure is CommonMark's, with the tables of GitHub. Containers nested deeper than
/// ``deepest`` are text. Time is in proportion to the size, whatever the text.
package struct Document: Equatable, Sendable {
  /// How many quotes and list items may stand inside one another.
  package static let deepest = 32

  /// The UTF-8 bytes that were read.
  package let source: [UInt8]
  /// The blocks of the outermost level, in order.
  package let blocks: [Block]
  /// The targets of `[label]: target`, by folded label.
  let references: [String: LinkTarget]

  /// Reads a text. Any text is a document.
  package init(_ source: [UInt8]) {
    self.init(source) {}
  }

  /// Reads a long text.
  ///
  /// - Parameter step: called now and then; what it throws ends the work.
  package init<Failure>(
    _ source: [UInt8], step: () throws(Failure) -> Void
  ) throws(Failure) {
    var parser = BlockParser(source)
    try parser.read(step: step)
    self.source = source
    (blocks, references) = parser.finish()
  }

  /// The lines of code blocks, fences included, in order and without overlap. Code that is never
  /// closed goes on to the end of what it stands in.
  package var codeRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    func visit(_ block: Block) {
      if case .code = block.kind { ranges.append(block.range) }
      for child in block.children { visit(child) }
    }
    for block in blocks { visit(block) }
    return ranges
  }

  /// Whether a text may have code in it: none has without a backtick, three tildes, a tab or four
  /// blanks in a row. This takes a small part of the time that reading takes.
  package static func mayHaveCode(_ source: [UInt8]) -> Bool {
    var (blanks, tildes) = (0, 0)
    for byte in source {
      blanks = byte == 0x20 ? blanks + 1 : 0
      tildes = byte == UInt8(ascii: "~") ? tildes + 1 : 0
      if byte == UInt8(ascii: "`") || byte == 0x09 || blanks == 4 || tildes == 3 { return true }
    }
    return false
  }

  /// A text with everything that is code, blocks and spans, made blank. Offsets and line breaks stay.
  package static func withoutCode(_ source: [UInt8]) -> [UInt8] {
    mayHaveCode(source) ? Document(source).withoutCode : source
  }

  /// The source with everything that is code, blocks and spans, made blank. Offsets and line breaks
  /// stay.
  package var withoutCode: [UInt8] {
    var bytes = source
    func blank(_ range: Range<Int>) {
      for index in range where bytes[index] != 0x0A && bytes[index] != 0x0D { bytes[index] = 0x20 }
    }
    func blankSpans(_ inlines: [Inline]) {
      for inline in inlines {
        if case .code = inline.kind { blank(inline.range) }
      }
    }
    func visit(_ block: Block) {
      let mayHaveSpans = block.lines.contains { source[$0.range].contains(UInt8(ascii: "`")) }
      switch block.kind {
      case .code: blank(block.range)
      case .paragraph where mayHaveSpans, .heading where mayHaveSpans:
        blankSpans(inlines(of: block))
      case .table where mayHaveSpans:
        for line in block.lines { for cell in cells(of: line) { blankSpans(inlines(of: cell)) } }
      default: break
      }
      for child in block.children { visit(child) }
    }
    for block in blocks { visit(block) }
    return bytes
  }
}

/// A part of a document.
package struct Block: Equatable, Sendable {
  /// What a block is.
  package enum Kind: Equatable, Sendable {
    /// Text.
    case paragraph
    /// A heading, from 1 to 6.
    case heading(level: Int)
    /// Code between fences, whose info string is given, or indented code, which has none.
    case code(info: String?)
    /// HTML, to be left as it is.
    case html
    /// Lines such as `[label]: target`. Browsers hide them; what a person wrote is better seen.
    case definitions
    /// A horizontal rule.
    case rule
    /// A quote.
    case quote
    /// A list; `start` is nil where it has no numbers. A tight one has no blank lines between.
    case list(start: Int?, isTight: Bool)
    /// An item of a list.
    case item
    /// A table: the first line is the head, then come the rows.
    case table([Alignment])
  }

  /// How a column of a table is set.
  package enum Alignment: Equatable, Sendable {
    case none, left, right, center
  }

  /// What it is.
  package let kind: Kind
  /// Its bytes in the source, from its first line's content to its last line's break.
  package let range: Range<Int>
  /// The lines of text, code, HTML or definitions in it.
  package let lines: [Line]
  /// What stands in a quote, a list or an item.
  package let children: [Block]
}

/// A line of a block without the marks of what the block stands in.
package struct Line: Equatable, Sendable {
  /// Blanks before it that are left of a tab.
  package let blanks: Int
  /// Its bytes, without the line break.
  package let range: Range<Int>
}
