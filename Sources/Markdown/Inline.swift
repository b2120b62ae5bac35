import Algorithms

/// A piece of the text in a block.
///
/// What is emphasised or linked stands between a beginning and an end, which are always paired and
/// nested: no text, however deep its nesting, needs a deep structure.
package struct Inline: Equatable, Sendable {
  /// What it is.
  package enum Kind: Equatable, Sendable {
    /// Text, with escapes and entities undone.
    case text(String)
    /// A span of code.
    case code(String)
    /// A line break that only wraps the source.
    case softBreak
    /// A line break that was asked for.
    case hardBreak
    /// A tag or a comment.
    case html
    /// An address in angle brackets.
    case address(String)
    /// The beginning of a span.
    case begin(Span)
    /// The end of the innermost span that was begun.
    case end(Span)
  }

  /// What text stands in.
  package enum Span: Equatable, Sendable {
    case emphasis, strong, struck
    case link(LinkTarget)
    case picture(LinkTarget)
  }

  /// What it is.
  package let kind: Kind
  /// Its bytes in the source; those of its signs, for a beginning and an end.
  package let range: Range<Int>
}

extension Document {
  /// What stands in the text of a paragraph or a heading.
  package func inlines(of block: Block) -> [Inline] { inlines(of: block.lines) }

  /// What stands in a cell of a table.
  package func inlines(of cell: Range<Int>) -> [Inline] {
    inlines(of: [Line(blanks: 0, range: cell)])
  }

  /// The cells in a line of a table.
  package func cells(of line: Line) -> [Range<Int>] { LineSigns.cells(source[line.range]) }

  private func inlines(of lines: [Line]) -> [Inline] {
    var parser = InlineParser(InlineText(source, lines), references: references)
    return parser.read()
  }
}

/// The lines of a block as one text, which knows where each byte stands in the source.
struct InlineText {
  private(set) var bytes: [UInt8] = []
  private var starts: [(text: Int, source: Int)] = []

  init(_ source: [UInt8], _ lines: [Line]) {
    for line in lines {
      if !starts.isEmpty { bytes.append(0x0A) }
      starts.append((bytes.count, line.range.lowerBound))
      bytes += source[line.range]
    }
    while let last = bytes.last, LineSigns.isBlank(last) { bytes.removeLast() }
  }

  /// The place in the source of a range of the text.
  func range(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let place = place(range.lowerBound)
      return place..<place
    }
    return place(range.lowerBound)..<(place(range.upperBound - 1) + 1)
  }

  private func place(_ index: Int) -> Int {
    let behind = starts.partitioningIndex { $0.text > index }
    guard let line = starts[..<behind].last else { return 0 }
    return line.source + index - line.text
  }
}
