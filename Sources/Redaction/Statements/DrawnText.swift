import Algorithms
import Markdown
import Records

/// A body as it is drawn, from which the text of paragraphs is cut.
///
/// `Document` decides what is a heading, an item or a quote, what is text and what is only markup,
/// as it does for the screen. Left out are targets and titles of links, pictures, HTML tags,
/// definitions, and lines that merely look like definitions or like parts of a frame.
struct DrawnText {
  private let document: Document
  private let leaves: [Leaf]
  /// The pieces of the leaf that was read last: it may contain many paragraphs.
  private var read: (leaf: Int, pieces: [Piece])?

  init(_ document: Document) {
    self.document = document
    leaves = Leaf.leaves(of: document)
  }

  /// The text of a paragraph without its mark; empty if there is only markup.
  mutating func blocks(of paragraph: Paragraph) -> [StatementBlock] {
    let range = paragraph.range
    let kept = kept(of: paragraph)
    var blocks: [StatementBlock] = []
    let first = leaves.partitioningIndex { $0.range.upperBound > range.lowerBound }
    for number in first..<leaves.count {
      let leaf = leaves[number]
      guard leaf.range.lowerBound < range.upperBound else { break }
      // The continuation of an item, after a mark of its own, is not an item.
      let goesOn = leaf.range.lowerBound < range.lowerBound
      let kind = goesOn && leaf.kind == .item ? .text : leaf.kind
      let text = kind == .code ? code(of: leaf, in: range) : text(of: number, in: kept)
      if !text.isEmpty { blocks.append(StatementBlock(kind, text)) }
    }
    return blocks
  }

  /// The parts of a paragraph before and after its mark.
  private func kept(of paragraph: Paragraph) -> [Range<Int>] {
    let range = paragraph.range
    guard let mark = paragraph.markRange else { return [range] }
    let line = document.source[mark.upperBound..<range.upperBound].prefix {
      $0 != "\n" && $0 != "\r"
    }
    let start = Leaf.isLeftOut(line) ? line.endIndex : mark.upperBound
    return [range.lowerBound..<mark.lowerBound, start..<range.upperBound]
  }

  /// Code as it is written.
  private func code(of leaf: Leaf, in range: Range<Int>) -> String {
    leaf.lines.filter { range.contains($0.range.lowerBound) }.map { line in
      String(repeating: " ", count: line.blanks)
        + String(decoding: document.source[line.range], as: UTF8.self)
    }.joined(separator: "\n").trimmingBlanks()
  }

  /// The text of a leaf that lies in some ranges of the source.
  private mutating func text(of leaf: Int, in ranges: [Range<Int>]) -> String {
    let pieces = read?.leaf == leaf ? read?.pieces ?? [] : leaves[leaf].pieces(in: document)
    read = (leaf, pieces)
    var result = ""
    var gap: Piece.Content?
    for range in ranges {
      let first = pieces.partitioningIndex { $0.range.upperBound > range.lowerBound }
      for piece in pieces[first...] {
        guard piece.range.lowerBound < range.upperBound else { break }
        switch piece.content {
        case .wrap, .border: gap = piece.content
        case .text(let text):
          let shown = shown(piece, text, in: range)
          guard !shown.isEmpty else { continue }
          if let gap, !result.isEmpty { result += gap.text(between: result, and: shown) }
          gap = nil
          result += shown
        }
      }
    }
    return LeftoverMarkup.removed(from: result).trimmingBlanks()
  }

  /// The part of a piece that lies in a range. Text that is written differently from
  /// how it reads cannot be cut.
  private func shown(_ piece: Piece, _ text: String, in range: Range<Int>) -> String {
    let part = piece.range.clamped(to: range)
    if part == piece.range { return text }
    let source = document.source[part]
    return text.utf8.count == piece.range.count ? String(decoding: source, as: UTF8.self) : ""
  }
}

/// A block of a document with text of its own, or a row of a table.
private struct Leaf {
  let kind: StatementBlock.Kind
  let block: Block
  let lines: [Line]
  /// From the text of its first line to the end of its last line.
  let range: Range<Int>

  /// All of a document, in order.
  static func leaves(of document: Document) -> [Leaf] {
    var leaves: [Leaf] = []
    func add(_ kind: StatementBlock.Kind, _ block: Block, _ lines: [Line]) {
      guard let first = lines.first, let last = lines.last else { return }
      let range = first.range.lowerBound..<last.range.upperBound
      leaves.append(Leaf(kind: kind, block: block, lines: lines, range: range))
    }
    func visit(_ block: Block, as kind: StatementBlock.Kind) {
      switch block.kind {
      case .definitions, .rule: break
      case .heading(let level): add(.heading(level), block, block.lines)
      case .code: add(.code, block, block.lines)
      case .paragraph, .html: add(kind, block, block.lines)
      case .table: for line in block.lines { add(.row, block, [line]) }
      case .list: for child in block.children { visit(child, as: kind) }
      case .quote:
        for child in block.children { visit(child, as: kind == .item ? .item : .quote) }
      case .item:
        for (number, child) in block.children.enumerated() {
          visit(child, as: number == 0 ? .item : kind == .quote ? .quote : .text)
        }
      }
    }
    for block in document.blocks { visit(block, as: .text) }
    return leaves
  }

  /// Its readable pieces, in order.
  func pieces(in document: Document) -> [Piece] {
    guard block.kind.isTable else {
      let out = lines.map(\.range).filter { Leaf.isLeftOut(document.source[$0]) }
      return Piece.pieces(of: document.inlines(of: block)).filter { piece in
        let next = out.partitioningIndex { $0.upperBound >= piece.range.upperBound }
        return next == out.count || piece.range.lowerBound < out[next].lowerBound
      }
    }
    return lines.flatMap(document.cells).flatMap { cell in
      Piece.pieces(of: document.inlines(of: cell)) + [
        Piece(content: .border, range: cell.upperBound..<cell.upperBound)
      ]
    }
  }

  /// Whether a line only draws something, such as a table made of signs, or looks like a
  /// definition: `[label]: target`.
  static func isLeftOut(_ line: ArraySlice<UInt8>) -> Bool {
    let line = line.drop { $0.isOne(of: " \t\u{0B}\u{0C}") }
    guard let first = line.first else { return false }
    if line.allSatisfy({ $0.isOne(of: "-=*_|:+> \t") }) { return true }
    guard first == "[", let close = line.firstIndex(where: { $0 == "]" }) else { return false }
    return close + 1 < line.endIndex && line[close + 1] == ":"
  }
}

extension Block.Kind {
  fileprivate var isTable: Bool { if case .table = self { true } else { false } }
}

/// A readable piece of a leaf.
private struct Piece {
  enum Content {
    case text(String)
    /// The end of a line, and of a table cell.
    case wrap, border

    /// The separator between two texts. Chinese has no spaces between words.
    func text(between one: String, and other: String) -> String {
      if case .border = self { return " | " }
      let (last, first) = (one.unicodeScalars.last, other.unicodeScalars.first)
      let areWide = [last, first].allSatisfy { ($0?.value ?? 0) >= Scalars.firstOfEastAsia }
      return areWide ? "" : " "
    }
  }

  let content: Content
  /// Its bytes in the source.
  let range: Range<Int>

  /// The pieces of a text, in order. A backslash marks a sign that is text, so that
  /// ``LeftoverMarkup`` keeps it.
  static func pieces(of inlines: [Inline]) -> [Piece] {
    var pieces: [Piece] = []
    var pictures = 0
    for inline in inlines {
      let range = inline.range
      func add(_ text: String) { pieces.append(Piece(content: .text(text), range: range)) }
      switch inline.kind {
      case .begin(.picture): pictures += 1
      case .end(.picture): pictures -= 1
      case _ where pictures > 0: break
      case .text(let text):
        let isSign = text.utf8.count == 1 && range.count > 1 && text.utf8.allSatisfy(\.isASCII)
        add(isSign ? "\\" + text : text)
      case .code(let text): add(text)
      case .html: add(LeftoverMarkup.tag)
      case .address: add(LeftoverMarkup.address)
      case .softBreak, .hardBreak: pieces.append(Piece(content: .wrap, range: range))
      case .begin, .end: break
      }
    }
    return pieces
  }
}

extension String {
  /// Without spaces at both ends.
  func trimmingBlanks() -> String {
    let rest = drop(while: \.isWhitespace)
    return rest.lastIndex { !$0.isWhitespace }.map { String(rest[...$0]) } ?? ""
  }
}
