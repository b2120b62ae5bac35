import Algorithms

/// The format of a summary.
package enum SummaryFormat: String, CaseIterable, Sendable {
  case markdown, html, text, json

  /// A file name that reveals nothing.
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
    /// The approved statements.
    package fileprivate(set) var statements: [Statement]

    /// A section.
    package init(title: String, statements: [Statement]) {
      self.title = title
      self.statements = statements
    }
  }

  /// The heading at the top.
  let title: String
  /// A remark about all statements, below the title; nil for none.
  let remark: String?
  /// The language of the headings, as HTML names it.
  let tag: String
  /// Its sections, none of them empty.
  package private(set) var sections: [Section]

  /// A document of sections.
  ///
  /// - Parameter backing: how many people are behind every statement; nil to leave this unsaid.
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
  ///   - backing: how many people are behind every statement; nil to leave this unsaid.
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
  /// The content of the file.
  package let document: SummaryDocument
}

extension SummaryDocument {
  // Text that looks like a name only because of the format's own signs is masked. More
  // rounds would not help.
  private static let rounds = 4
  // The number of different words up to which a block keeps its other words; each word
  // costs a search of the whole block.
  private static let mostWords = 64

  /// The finished bytes, if they contain no known term.
  ///
  /// A text may still contain one, because of what the format puts next to it. The term is
  /// then masked, and the whole document is written and searched again. Only the beginning
  /// that an HTML page must have is not searched. It is the same in every summary, and a
  /// policy's `src` is not anybody's initials.
  ///
  /// - Parameter step: told how many more bytes were searched; an error that it throws
  ///   ends the work.
  /// - Throws: `RedactionError.leak` if the fixed words contain a known term, or one
  ///   remains; what `step` throws.
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
      // By block, with each word once: a block may have as many findings as words.
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

  /// Masks words wherever they occur in a block. If a word is written differently there, or there
  /// are too many words, the whole block is masked.
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

/// A written document, with the position of each block's text.
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
  /// The number of bytes at the beginning that are the same in every summary of that format.
  let preambleSize: Int

  /// Writes a document.
  ///
  /// - Parameters:
  ///   - preamble: the fixed beginning of a format; the searched words begin after it.
  ///   - title: writes the heading of a section.
  ///   - statement: writes the text before and after a statement.
  ///   - block: writes the block with an index in a statement.
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

/// The reason why nothing leaves.
package enum RedactionError: Error, Equatable {
  /// The finished bytes contain this many known terms.
  case leak(count: Int)
}
