import Algorithms

/// How a summary is written.
package enum SummaryFormat: String, CaseIterable, Sendable {
  case markdown, html, text, json

  /// A file name that tells nothing.
  package var fileName: String {
    switch self {
    case .markdown: "summary.md"
    case .html: "summary.html"
    case .text: "summary.txt"
    case .json: "summary.json"
    }
  }
}

/// A summary: approved text, and the words that every summary has.
package struct SummaryDocument: Equatable, Sendable {
  /// The statements of a session.
  package struct Section: Equatable, Sendable {
    /// Its heading.
    package let title: String
    /// What was approved.
    package fileprivate(set) var statements: [Statement]

    /// A section.
    package init(title: String, statements: [Statement]) {
      self.title = title
      self.statements = statements
    }
  }

  /// The heading above all.
  let title: String
  /// What may be said of all statements, below the title; nil for nothing.
  let remark: String?
  /// The language of the headings as HTML names it.
  let tag: String
  /// Its sections, none of them empty.
  package private(set) var sections: [Section]

  /// A document of sections.
  ///
  /// - Parameter backing: how many people stand behind every statement; nil where that is not said.
  package init(
    _ sections: [Section], backing: StatementSources.Backing? = nil, texts: SummaryTexts
  ) {
    title = texts.title
    remark = backing.flatMap { texts.backing($0) }
    tag = texts.tag
    self.sections = sections
  }

  /// The approved statements by session.
  ///
  /// - Parameters:
  ///   - titles: the headings of the sessions, by number.
  ///   - backing: how many people stand behind every statement; nil where that is not said.
  package init(
    _ statements: [Statement], titles: [String], backing: StatementSources.Backing? = nil,
    texts: SummaryTexts
  ) {
    let sections = Statement.bySession(statements).map { session, statements in
      Section(title: session.map { titles[$0] } ?? texts.furtherNotes, statements: statements)
    }
    self.init(sections, backing: backing, texts: texts)
  }
}

/// A summary that may leave.
package struct FinishedSummary: Equatable, Sendable {
  /// The file.
  package let bytes: [UInt8]
  /// What stands in it.
  package let document: SummaryDocument
}

extension SummaryDocument {
  // What only a form's own signs make look like a name is masked; more rounds help no more.
  private static let rounds = 4
  // Of so many different ones a block keeps its other words; each costs a look through all of it.
  private static let mostWords = 64

  /// The finished bytes, if no known term stands in them.
  ///
  /// Where one stands in a text after all, because of what the form puts beside it, that is masked
  /// and the whole written and searched again. Only what an HTML page must begin with, the same in
  /// every summary, is not searched: a policy's `src` is nobody's initials.
  ///
  /// - Parameter step: told how many bytes were searched in addition; what it throws ends the work.
  /// - Throws: `RedactionError.leak` where a known term stands in the fixed words, or stays; what
  ///   `step` throws.
  package func finished(
    as format: SummaryFormat, checkedBy protection: Protection,
    step: (Int) throws -> Void = { _ in }
  ) throws -> FinishedSummary {
    var document = self
    var count = 0
    for _ in 0..<SummaryDocument.rounds {
      let rendering = document.rendering(as: format)
      let leaks = try protection.leaks(in: rendering.bytes, step: step).filter {
        $0.range.upperBound > rendering.preambleSize
      }
      if leaks.isEmpty { return FinishedSummary(bytes: rendering.bytes, document: document) }
      count = leaks.count
      // By block, each word once: a block may hold as many as it has words.
      var words: [Int: [String]] = [:]
      for leak in leaks.reversed() {
        let first = rendering.places.partitioningIndex {
          $0.range.upperBound > leak.range.lowerBound
        }
        let places = (first..<rendering.places.count).prefix {
          rendering.places[$0].range.overlaps(leak.range)
        }
        guard !places.isEmpty else { throw RedactionError.leak(count: leaks.count) }
        let word = String(decoding: rendering.bytes[leak.range], as: UTF8.self)
        for place in places where words[place]?.contains(word) != true {
          if words[place, default: []].count <= SummaryDocument.mostWords {
            words[place, default: []].append(word)
          }
        }
      }
      for (place, found) in words { document.mask(found, at: rendering.places[place]) }
    }
    throw RedactionError.leak(count: count)
  }

  private func rendering(as format: SummaryFormat) -> Rendering {
    switch format {
    case .markdown: MarkdownWriter.rendering(of: self)
    case .html: HTMLWriter.rendering(of: self)
    case .text: PlainWriter.rendering(of: self)
    case .json: JSONWriter.rendering(of: self)
    }
  }

  /// Masks words wherever they stand in a block; where one is written otherwise there, or where
  /// they are too many, the block.
  private mutating func mask(_ words: [String], at place: Rendering.Place) {
    let block = sections[place.section].statements[place.statement].blocks[place.block]
    var text = words.count > SummaryDocument.mostWords ? Mask.text : block.text
    for word in words where text != Mask.text {
      let parts = text.split(separator: word, omittingEmptySubsequences: false)
      text = parts.count > 1 ? Mask.joined(parts.joined(separator: Mask.text)) : Mask.text
    }
    sections[place.section].statements[place.statement].blocks[place.block].text = text
  }
}

/// A written document, and where in it each block's text stands.
struct Rendering {
  /// The place of a block in a document.
  struct Place {
    let section: Int
    let statement: Int
    let block: Int
    /// Its bytes in the text.
    let range: Range<Int>
  }

  /// What was written, UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The blocks in order.
  private(set) var places: [Place] = []
  /// How many bytes at the beginning are the same in every summary of that form, whatever it is of.
  let preambleSize: Int

  /// Writes a document.
  ///
  /// - Parameters:
  ///   - preamble: what a form must begin with; the searched words begin behind it.
  ///   - title: writes the heading of a section.
  ///   - statement: writes what stands before and behind a statement.
  ///   - block: writes the block of an index in a statement.
  init(
    _ document: SummaryDocument, preamble: String = "", before: String, after: String,
    title: (Int, String) -> String, ending: (Int) -> String,
    block write: (_ statement: Statement, _ index: Int, _ isLast: Bool) -> String
  ) {
    preambleSize = preamble.utf8.count
    add(preamble)
    add(before)
    for (section, part) in document.sections.enumerated() {
      add(title(section, part.title))
      for (number, statement) in part.statements.enumerated() {
        for index in statement.blocks.indices {
          let start = bytes.count
          let isLast = number + 1 == part.statements.count
          add(write(statement, index, isLast))
          places.append(
            Place(
              section: section, statement: number, block: index, range: start..<bytes.count))
        }
      }
      add(ending(section))
    }
    add(after)
  }

  private mutating func add(_ text: String) { bytes += Array(text.utf8) }
}

/// Why nothing leaves.
package enum RedactionError: Error, Equatable {
  /// Known terms stand in the finished bytes: so many.
  case leak(count: Int)
}
