internal import Markdown
internal import Terminal

/// Makes the text in a block runs of one style, safe to show.
struct MarkdownInlines {
  /// A piece of text of one style, or a line break that was asked for.
  private struct Piece {
    var text: String
    var style: TextStyle = []
    var isBreak = false
  }

  // A link that shows its own address has a short text.
  private static let longestLabel = 9

  private let document: Document
  private let keepsMarks: Bool
  private var pieces: [Piece] = []
  /// Where the text of each open span begins.
  private var starts: [Int] = []
  private var depths: [TextStyle: Int] = [:]
  /// Whether text goes on with the last piece, if it has the same style.
  private var joins = false
  /// Whether a line of the source ended since the last piece.
  private var isWrapped = false

  /// The runs of some text, a list for each line break that was asked for.
  ///
  /// - Parameter keepsMarks: leaves the marks of emphasis and code where they are.
  static func lines(
    of inlines: [Inline], in document: Document, keepsMarks: Bool
  ) -> [[StyledRun]] {
    var reader = MarkdownInlines(document: document, keepsMarks: keepsMarks)
    for inline in inlines { reader.read(inline) }
    return reader.lines()
  }

  private init(document: Document, keepsMarks: Bool) {
    (self.document, self.keepsMarks) = (document, keepsMarks)
  }

  private mutating func read(_ inline: Inline) {
    switch inline.kind {
    case .text(let text): add(text)
    case .code(let code):
      let ticks = keepsMarks ? self.ticks(of: inline.range) : ""
      add(ticks + code + ticks, .code)
    case .softBreak: isWrapped = true
    case .hardBreak:
      pieces.append(Piece(text: "", isBreak: true))
      (joins, isWrapped) = (false, false)
    case .html: add(source(inline.range).replacing("\r\n", with: " ").replacing("\n", with: " "))
    case .address(let address): add(address, .underlined)
    case .begin(let span):
      if isEmphasis(span), keepsMarks { add(source(inline.range)) }
      starts.append(pieces.count)
      depths[MarkdownInlines.style(of: span), default: 0] += 1
      joins = false
    case .end(let span): end(span, inline.range)
    }
  }

  private mutating func end(_ span: Inline.Span, _ range: Range<Int>) {
    let start = starts.popLast() ?? pieces.count
    depths[MarkdownInlines.style(of: span), default: 0] -= 1
    joins = false
    switch span {
    case .link(let target), .picture(let target):
      let destination = target.destination
      guard !destination.isEmpty, !isShown(destination, from: start) else { return }
      let space = start < pieces.count ? " " : ""
      add(space + "(" + destination + ")", .faint, isApart: true)
    case .emphasis, .strong, .struck:
      if keepsMarks { add(source(range)) }
    }
  }

  /// Whether the pieces from a place on are the text given. A function of its own: a slice that lived
  /// on while a piece is added would copy all of them, for each link.
  private func isShown(_ text: String, from start: Int) -> Bool {
    let label = pieces[min(start, pieces.count)...].prefix(MarkdownInlines.longestLabel)
    // Most texts differ in length: pictures in pictures must not each be read to the end.
    return label.reduce(0) { $0 + $1.text.utf8.count } == text.utf8.count
      && label.map(\.text).joined() == text
  }

  /// - Parameter isApart: whether the style of what the text stands in does not matter.
  private mutating func add(_ text: String, _ style: TextStyle = [], isApart: Bool = false) {
    guard !text.isEmpty else { return }
    if isWrapped {
      isWrapped = false
      // Ideographs on both sides are written without a space.
      let neighbours = [pieces.last?.text.last, text.first].compactMap { $0 }
      let areWide = neighbours.allSatisfy { DisplayWidth.columns(of: $0) == 2 && $0.isLetter }
      if !areWide { add(" ") }
    }
    var style = style
    if keepsMarks {
      style = []
    } else if !isApart {
      for (outer, depth) in depths where depth > 0 { style.formUnion(outer) }
    }
    if joins, let last = pieces.last, last.style == style {
      pieces[pieces.count - 1].text += text
    } else {
      pieces.append(Piece(text: text, style: style))
    }
    joins = true
  }

  private static func style(of span: Inline.Span) -> TextStyle {
    switch span {
    case .emphasis: .emphasis
    case .strong: .strong
    case .struck: .struck
    case .link, .picture: .underlined
    }
  }

  private func isEmphasis(_ span: Inline.Span) -> Bool {
    switch span {
    case .emphasis, .strong, .struck: true
    case .link, .picture: false
    }
  }

  private func source(_ range: Range<Int>) -> String {
    String(decoding: document.source[range], as: UTF8.self)
  }

  private func ticks(of range: Range<Int>) -> String {
    let count = document.source[range].prefix { $0 == UInt8(ascii: "`") }.count
    return String(repeating: "`", count: count)
  }

  private func lines() -> [[StyledRun]] {
    var lines: [[StyledRun]] = [[]]
    for piece in pieces {
      if piece.isBreak {
        lines.append([])
      } else {
        lines[lines.count - 1].append(StyledRun(MarkdownInlines.safe(piece.text), piece.style))
      }
    }
    return lines
  }

  /// Text that is safe to show; in Markdown tabs count four columns, whatever they do elsewhere.
  static func safe(_ text: String) -> String {
    SafeText.line(TextLayout.expandingTabs(text, every: 4))
  }
}
