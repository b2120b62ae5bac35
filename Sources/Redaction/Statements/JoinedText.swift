/// The blocks of many statements in a row, and where each stands in it.
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

  /// Findings of spans, which are cut where a block ends.
  func findings(of spans: [CandidateMerge.Span]) -> [Finding] {
    var findings: [Finding] = []
    for span in spans {
      let first = places.partitioningIndex { $0.range.upperBound > span.range.lowerBound }
      for place in places[first...] {
        guard place.range.lowerBound < span.range.upperBound else { break }
        let range = span.range.clamped(to: place.range)
        guard !range.isEmpty else { continue }
        findings.append(
          Finding(
            statement: place.statement, block: place.block,
            range: (range.lowerBound - place.range.lowerBound)..<(range.upperBound
              - place.range.lowerBound),
            reason: span.reason, entry: span.entry,
            term: FoldedTerm.fold(String(decoding: bytes[range], as: UTF8.self))))
      }
    }
    return findings
  }
}
