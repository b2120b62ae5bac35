import Records

extension Statement {
  /// Cuts the statements out of a text that may leave for an audience.
  ///
  /// A heading goes with the paragraph below it, or stays where that stays. A list, a table or code
  /// goes with the paragraph above it. Targets of links, pictures and HTML tags are dropped.
  ///
  /// - Parameter digest: of bytes; the same for the same bytes.
  package static func cut(
    _ source: SummarySource, for audience: Audience, digest: ([UInt8]) -> String
  ) -> [Statement] {
    cut(source, for: audience, digest: digest) {}
  }

  /// The same for long texts.
  ///
  /// - Parameter step: called now and then; what it throws ends the work.
  package static func cut<Failure>(
    _ source: SummarySource, for audience: Audience, digest: ([UInt8]) -> String,
    step: () throws(Failure) -> Void
  ) throws(Failure) -> [Statement] {
    var cutter = StatementCutter(body: source.body)
    for paragraph in try Paragraph.split(source.body, unmarked: source.unmarked, step: step) {
      try step()
      cutter.take(paragraph, isAdmitted: audience.admits(paragraph.mark))
    }
    return cutter.parts.map { part in
      Statement(
        mark: part.mark, session: source.session, digest: digest(part.source), blocks: part.blocks)
    }
  }
}

private struct StatementCutter {
  struct Part {
    var mark: PortionMark
    var source: [UInt8]
    var blocks: [Block]

    mutating func append(_ other: Part) {
      mark = .stricter(mark, other.mark)
      source += other.source
      blocks += other.blocks
    }
  }

  let body: [UInt8]
  var parts: [Part] = []
  private var headings: Part?
  /// Whether the last part is the paragraph before this one.
  private var isAdjacent = false

  init(body: [UInt8]) { self.body = body }

  mutating func take(_ paragraph: Paragraph, isAdmitted: Bool) {
    guard isAdmitted else {
      headings = nil
      isAdjacent = false
      return
    }
    var source = Array(body[paragraph.range])
    if let mark = paragraph.markRange {
      let start = paragraph.range.lowerBound
      source.removeSubrange((mark.lowerBound - start)..<(mark.upperBound - start))
    }
    let part = Part(mark: paragraph.mark, source: source, blocks: BlockReader.blocks(of: source))
    guard let first = part.blocks.first else { return }
    switch first.kind {
    case .heading:
      headings?.append(part)
      headings = headings ?? part
      isAdjacent = false
    default:
      if isAdjacent && first.kind.continues {
        parts[parts.count - 1].append(part)
      } else if var joined = headings {
        joined.append(part)
        parts.append(joined)
      } else {
        parts.append(part)
      }
      headings = nil
      isAdjacent = true
    }
  }
}

extension Block.Kind {
  /// Whether it belongs to what stands above it.
  fileprivate var continues: Bool { self == .item || self == .row || self == .code }
}
