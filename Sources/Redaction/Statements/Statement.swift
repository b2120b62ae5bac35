import Markdown
package import Records

/// Text that belongs and leaves together: a paragraph with its heading and its lists.
package struct Statement: Equatable, Sendable {
  /// The parts of a statement that never change, stored once however often it is passed on.
  private final class Source: Sendable {
    let digest: String
    let origins: [StatementOrigin]
    let sources: StatementSources

    init(digest: String, origins: [StatementOrigin], sources: StatementSources) {
      self.digest = digest
      self.origins = origins
      self.sources = sources
    }
  }

  /// The strictest mark of its paragraphs.
  package let mark: PortionMark
  /// The number of its session; nil if it belongs to none.
  package let session: Int?
  private let source: Source
  /// What it says.
  package var blocks: [StatementBlock]

  /// A statement.
  package init(
    mark: PortionMark, session: Int? = nil, digest: String, origins: [StatementOrigin] = [],
    sources: StatementSources = StatementSources(), blocks: [StatementBlock]
  ) {
    self.mark = mark
    self.session = session
    source = Source(digest: digest, origins: origins, sources: sources)
    self.blocks = blocks
  }

  /// Distinguishes its source from any other: a digest that the caller computed.
  package var digest: String { source.digest }

  /// Where it was written: one place, except for joined statements. Empty for a single text.
  package var origins: [StatementOrigin] { source.origins }

  /// The people behind it.
  package var sources: StatementSources { source.sources }

  package static func == (one: Statement, other: Statement) -> Bool {
    one.mark == other.mark && one.session == other.session && one.digest == other.digest
      && one.origins == other.origins && one.sources == other.sources && one.blocks == other.blocks
  }

  /// Its text, with a line for each block.
  package var text: String {
    blocks.count == 1 ? blocks[0].text : blocks.map(\.text).joined(separator: "\n")
  }
}

extension Statement {
  /// Statements by session, in the order of the sessions, followed by those that belong to none.
  static func bySession(
    _ statements: [Statement]
  ) -> [(session: Int?, statements: [Statement])] {
    Dictionary(grouping: statements, by: \.session)
      .sorted { ($0.key ?? .max) < ($1.key ?? .max) }
      .map { (session: $0.key, statements: $0.value) }
  }
}

/// Where a statement was written.
package struct StatementOrigin: Hashable, Sendable {
  /// The record's slug, or the first digits of its id.
  package let reference: String
  /// The numbers of its paragraphs in the record's text, from 1.
  package let paragraphs: ClosedRange<Int>

  /// A place.
  package init(_ reference: String, _ paragraphs: ClosedRange<Int>) {
    self.reference = reference
    self.paragraphs = paragraphs
  }
}

/// A piece of text of one kind, without markup.
package struct StatementBlock: Equatable, Sendable {
  /// Its style.
  package enum Kind: Equatable, Sendable {
    case text, quote, code, row
    /// From 1 to 6.
    case heading(Int)
    case item

    /// Whether it is an item of a list.
    var isItem: Bool { self == .item || self == .row }
  }

  /// Its style.
  package let kind: Kind
  /// What it says.
  package var text: String

  /// A block.
  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// A record's text that statements are cut from, split once for all readers.
package struct SummarySource: Sendable {
  /// The text.
  let document: Document
  /// The text's paragraphs in order.
  package let paragraphs: [Paragraph]
  /// The number of the session that it belongs to.
  package let session: Int?
  /// The record's slug, or the first digits of its id; empty for a text by itself.
  package let reference: String
  private let unmarked: PortionMark

  /// A text.
  ///
  /// - Parameters:
  ///   - body: Markdown, UTF-8.
  ///   - unmarked: the mark of paragraphs without one, see `PortionMark.unmarked`.
  package init(
    body: [UInt8], unmarked: PortionMark, session: Int? = nil, reference: String = ""
  ) {
    self.init(body: body, unmarked: unmarked, session: session, reference: reference) {}
  }

  /// The same for long texts.
  ///
  /// - Parameter step: called now and then; an error that it throws ends the work.
  package init<Failure>(
    body: [UInt8], unmarked: PortionMark, session: Int? = nil, reference: String = "",
    step: () throws(Failure) -> Void
  ) throws(Failure) {
    document = try Document(body, step: step)
    self.unmarked = unmarked
    self.session = session
    self.reference = reference
    paragraphs = try Paragraph.split(document, unmarked: unmarked, step: step)
  }

  /// Markdown, UTF-8.
  package var body: [UInt8] { document.source }

  /// The words that look like mistyped, translated or misplaced marks, in order; `step` as above.
  package func attempts<Failure>(step: () throws(Failure) -> Void) throws(Failure) -> [String] {
    // Only a private default can hide all of these words.
    guard unmarked == .private || paragraphs.contains(where: { $0.attempt != nil }) else {
      return []
    }
    return try Paragraph.attempts(in: document, step: step)
  }
}

/// The readers of a summary, who determine which portion marks leave. All that leaves is redacted.
package enum Audience: String, CaseIterable, Sendable {
  /// Anybody: text marked `(open)`.
  case open
  /// Readers who may know what a side said: `(side)` and `(open)`.
  case side
  /// Readers who keep the Chatham House Rule: `(chatham)`, `(side)` and `(open)`.
  case chatham

  /// The strictest mark that leaves.
  package var strictest: PortionMark {
    switch self {
    case .open: .open
    case .side: .side
    case .chatham: .chatham
    }
  }

  /// Whether a paragraph with that mark leaves. `(private)` never does.
  package func admits(_ mark: PortionMark) -> Bool {
    mark != .private && mark.openness >= strictest.openness
  }
}

extension Statement {
  /// Cuts the statements that may leave for an audience out of a text.
  ///
  /// A heading leaves or stays with the paragraph below it; a heading that is only a time of day
  /// always stays. A list, a table or code goes with the paragraph above it. Targets of links,
  /// pictures and HTML tags are dropped.
  ///
  /// - Parameters:
  ///   - sources: finds the people behind a text.
  ///   - digest: of bytes; the same for the same bytes.
  package static func cut(
    _ source: SummarySource, for audience: Audience, sources: SourceFinder = SourceFinder(),
    digest: ([UInt8]) -> String
  ) -> [Statement] {
    cut(source, for: audience, sources: sources, digest: digest) {}
  }

  /// The same for long texts.
  ///
  /// - Parameter step: called now and then; what it throws ends the work.
  package static func cut<Failure>(
    _ source: SummarySource, for audience: Audience, sources: SourceFinder = SourceFinder(),
    digest: ([UInt8]) -> String, step: () throws(Failure) -> Void
  ) throws(Failure) -> [Statement] {
    var cutter = StatementCutter(body: source.body, drawn: DrawnText(source.document))
    for (number, paragraph) in source.paragraphs.enumerated() {
      try step()
      cutter.take(paragraph, number: number + 1, isAdmitted: audience.admits(paragraph.mark))
    }
    return cutter.parts.map { part in
      Statement(
        mark: part.mark, session: source.session, digest: digest(part.source),
        origins: source.reference.isEmpty
          ? [] : [StatementOrigin(source.reference, part.paragraphs)],
        sources: sources.sources(of: part.source), blocks: part.blocks)
    }
  }
}

private struct StatementCutter {
  struct Part {
    var mark: PortionMark
    var source: [UInt8]
    var paragraphs: ClosedRange<Int>
    var blocks: [StatementBlock]

    mutating func append(_ other: Part) {
      mark = .stricter(mark, other.mark)
      source += other.source
      paragraphs = paragraphs.lowerBound...other.paragraphs.upperBound
      blocks += other.blocks
    }
  }

  let body: [UInt8]
  var drawn: DrawnText
  var parts: [Part] = []
  private var headings: Part?
  /// Whether the last part is the paragraph directly before this one.
  private var isAdjacent = false

  init(body: [UInt8], drawn: DrawnText) { (self.body, self.drawn) = (body, drawn) }

  mutating func take(_ paragraph: Paragraph, number: Int, isAdmitted: Bool) {
    guard isAdmitted else {
      headings = nil
      isAdjacent = false
      return
    }
    let part = Part(
      mark: paragraph.mark, source: paragraph.source(in: body), paragraphs: number...number,
      blocks: drawn.blocks(of: paragraph))
    guard let first = part.blocks.first else { return }
    switch first.kind {
    // The time of a statement tells readers who were there who spoke.
    case .heading where part.blocks.allSatisfy({ TimeOfDay.isAll(of: $0.text) }):
      isAdjacent = false
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

extension Paragraph {
  /// Its bytes without its mark.
  func source(in body: [UInt8]) -> [UInt8] {
    var source = Array(body[range])
    if let mark = markRange {
      let start = range.lowerBound
      source.removeSubrange((mark.lowerBound - start)..<(mark.upperBound - start))
    }
    return source
  }
}

extension StatementBlock.Kind {
  /// Whether it belongs to the block above it.
  fileprivate var continues: Bool { self == .item || self == .row || self == .code }
}
