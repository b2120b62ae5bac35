/// What the recognisers have marked in a passage.
struct Marks {
  private let passage: Passage
  private(set) var candidates: [Candidate] = []

  /// None yet.
  init(in passage: Passage) { self.passage = passage }

  /// Marks tokens, from the first to the last one.
  mutating func add(_ tokens: ClosedRange<Int>, _ reason: Candidate.Reason) {
    add(
      bytes: passage.tokens[tokens.lowerBound].start..<passage.tokens[tokens.upperBound].end, reason
    )
  }

  /// Marks bytes that begin and end with a scalar.
  mutating func add(bytes: Range<Int>, _ reason: Candidate.Reason) {
    guard !bytes.isEmpty else { return }
    candidates.append(Candidate(range: bytes, reason: reason))
  }

  /// Whether two marks are one: they overlap, or the second continues the first.
  private func touches(_ first: Candidate, _ second: Candidate) -> Bool {
    second.range.lowerBound < first.range.upperBound
      || second.range.lowerBound == first.range.upperBound && second.reason == first.reason
  }

  /// Whether a reason gives way to another whatever their lengths: a telephone number is made of
  /// digits, which other recognisers mark too, with what is counted behind them.
  private func yields(_ reason: Candidate.Reason, to other: Candidate.Reason) -> Bool {
    other == .phone && [.quantity, .code, .date].contains(reason)
  }

  /// The marks in order, whole graphemes each, what overlaps made one with the longer one's reason.
  func merged() -> [Candidate] {
    var edges = GraphemeEdges(of: passage.text)
    let sorted = candidates.map {
      Candidate(range: edges.widened($0.range), reason: $0.reason)
    }.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    var merged: [Candidate] = []
    var longest = 0
    for candidate in sorted {
      guard let last = merged.last, touches(last, candidate) else {
        merged.append(candidate)
        longest = candidate.range.count
        continue
      }
      let end = max(last.range.upperBound, candidate.range.upperBound)
      merged[merged.count - 1].range = last.range.lowerBound..<end
      let isLonger = candidate.range.count > longest && !yields(candidate.reason, to: last.reason)
      if isLonger || yields(last.reason, to: candidate.reason) {
        longest = candidate.range.count
        merged[merged.count - 1].reason = candidate.reason
      }
    }
    return merged
  }
}
