import Algorithms
import Records

/// Statements that may leave, with everything in them that may not leave as it is.
package struct RedactionDraft: Sendable {
  /// The statements in the order of their sources.
  package let statements: [Statement]
  /// What was found, in the order of the text.
  package let findings: [Candidate]
  /// The people and terms that are protected.
  package let protection: Protection

  /// Searches all statements, read as one text, for known and unknown terms.
  package init(_ statements: [Statement], protection: Protection) {
    self.init(statements, protection: protection) { _ in }
  }

  /// The same for long texts.
  ///
  /// - Parameter step: told how many bytes were searched in addition; what it throws ends the work.
  package init<Failure>(
    _ statements: [Statement], protection: Protection, step: (Int) throws(Failure) -> Void
  ) throws(Failure) {
    self.statements = statements
    self.protection = protection
    let text = JoinedText(statements)
    let mentions = MentionSearch(protection.roster).candidates(in: text.bytes)
    let named = mentions.filter { $0.reason.isKnown }
    // A mention says who is meant; what its slug also looks like says less.
    let known = try protection.known.candidates(in: text.bytes, step: step).filter { candidate in
      let next = named.partitioningIndex { $0.range.upperBound >= candidate.range.upperBound }
      return !named[next...].prefix(1).contains {
        $0.range.lowerBound <= candidate.range.lowerBound
      }
    }
    let unknown = try UnknownTerms(gendered: true).candidates(in: text.bytes) {
      () throws(Failure) in try step(0)
    }
    let merged = CandidateMerge.merged(
      known: named + known, unknown: mentions.filter { !$0.reason.isKnown } + unknown,
      in: text.bytes)
    findings = text.placed(merged)
  }

  /// The text of a finding.
  package func text(of finding: Candidate) -> String {
    let text = statements[finding.place.statement].blocks[finding.place.block].text
    return String(text[text.range(ofBytes: finding.range)])
  }

  /// The text around a finding in its block.
  ///
  /// - Parameter length: the most characters on each side.
  package func context(of finding: Candidate, length: Int) -> (before: String, after: String) {
    let text = statements[finding.place.statement].blocks[finding.place.block].text
    let range = text.range(ofBytes: finding.range)
    return (
      String(text[..<range.lowerBound].suffix(length)),
      String(text[range.upperBound...].prefix(length))
    )
  }
}

extension String {
  /// The range of some bytes, found without walking through the text.
  fileprivate func range(ofBytes bytes: Range<Int>) -> Range<Index> {
    let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    return start..<utf8.index(start, offsetBy: bytes.count)
  }
}

/// The blocks of many statements as one text, with the position of each.
struct JoinedText {
  private struct Place {
    let statement: Int
    let block: Int
    let range: Range<Int>
  }

  /// UTF-8: a line feed between blocks, two between statements.
  private(set) var bytes: [UInt8] = []
  private var places: [Place] = []

  init(_ statements: [Statement]) {
    for (number, statement) in statements.enumerated() {
      if number > 0 { bytes += Array("\n\n".utf8) }
      for (index, block) in statement.blocks.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: "\n")) }
        let start = bytes.count
        bytes += Array(block.text.utf8)
        places.append(Place(statement: number, block: index, range: start..<bytes.count))
      }
    }
  }

  /// The candidates by statement and block; they are cut at the end of a block.
  func placed(_ candidates: [Candidate]) -> [Candidate] {
    var placed: [Candidate] = []
    for candidate in candidates {
      let first = places.partitioningIndex { $0.range.upperBound > candidate.range.lowerBound }
      for place in places[first...] {
        guard place.range.lowerBound < candidate.range.upperBound else { break }
        let range = candidate.range.clamped(to: place.range)
        guard !range.isEmpty else { continue }
        let start = place.range.lowerBound
        var found = candidate
        found.place = Candidate.Place(
          statement: place.statement, block: place.block,
          range: (range.lowerBound - start)..<(range.upperBound - start))
        found.term = FoldedTerm.fold(String(decoding: bytes[range], as: UTF8.self))
        placed.append(found)
      }
    }
    return placed
  }
}

/// Finds `@slug`: a person of the roster, or an address that nobody recorded.
struct MentionSearch {
  private let roster: Roster
  private let entries: [String: Int]

  init(_ roster: Roster) {
    self.roster = roster
    entries = Dictionary(
      roster.entries.enumerated().map { (FoldedTerm.fold($1.reference), $0) },
      uniquingKeysWith: { one, _ in one })
  }

  func candidates(in text: [UInt8]) -> [Candidate] {
    Mention.find(in: text, withCode: true).map { mention in
      let known = mention.slug { entries[FoldedTerm.fold($0)] != nil }
      guard let known, let entry = entries[FoldedTerm.fold(known)] else {
        return Candidate(range: mention.range, reason: .address)
      }
      let start = mention.range.lowerBound
      return Candidate(
        range: start..<(start + 1 + known.utf8.count),
        reason: roster.entries[entry].kind == .person ? .person : .protected, entry: entry)
    }
  }
}
