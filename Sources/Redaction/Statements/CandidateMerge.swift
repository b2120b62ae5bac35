import Algorithms

/// Merges the candidates of both engines into one sequence.
///
/// Candidates of the roster come first. Overlapping ones become one, and what they leave of an
/// unknown candidate remains a separate candidate. So a name inside "the only … there" becomes its
/// pseudonym, and the rest is still asked about.
struct CandidateMerge {
  /// Candidates in the order of the text, without overlap.
  static func merged(known: [Candidate], unknown: [Candidate], in text: [UInt8]) -> [Candidate] {
    let certain = joined(known.filter { !$0.range.isEmpty })
    var spans = certain
    for span in joined(unknown.filter { !$0.range.isEmpty }) {
      spans += remainders(of: span, beside: certain, in: text)
    }
    return spans.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func joined(_ candidates: [Candidate]) -> [Candidate] {
    let sorted = candidates.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    var spans: [Candidate] = []
    // The candidate that gave a span its reason.
    var longest = 0..<0
    for candidate in sorted {
      guard let last = spans.last, candidate.range.lowerBound < last.range.upperBound else {
        spans.append(
          Candidate(range: candidate.range, reason: candidate.reason, entry: candidate.entry))
        longest = candidate.range
        continue
      }
      var merged = last
      merged.range =
        last.range.lowerBound..<max(last.range.upperBound, candidate.range.upperBound)
      if outranks(candidate, last.reason, longest.count) {
        merged.reason = candidate.reason
        longest = candidate.range
      }
      merged.entry = entry(of: candidate, beside: last, longest)
      spans[spans.count - 1] = merged
    }
    return spans
  }

  /// The single entry that is meant; nil if two are equally likely.
  private static func entry(
    of candidate: Candidate, beside span: Candidate, _ longest: Range<Int>
  ) -> Int? {
    if candidate.entry == span.entry { return span.entry }
    if candidate.reason == .nearName && span.reason != .nearName { return span.entry }
    if span.reason == .nearName && candidate.reason != .nearName { return candidate.entry }
    // "Wang Wei" is one person, though "Wang" alone might be another. This does not apply to names
    // that only lie side by side within the same near miss.
    let isWithin = candidate.range.clamped(to: longest) == candidate.range
    if isWithin, candidate.range.count < longest.count {
      return span.entry
    }
    return nil
  }

  /// A near miss never replaces a certain match; otherwise the reason of the longer candidate
  /// counts. If both are equally long, the person does: Wang is more likely a person than the
  /// short form of the Wang Foundation.
  private static func outranks(
    _ candidate: Candidate, _ reason: Candidate.Reason, _ length: Int
  ) -> Bool {
    if reason == .nearName && candidate.reason != .nearName { return true }
    if candidate.reason == .nearName { return false }
    if candidate.range.count == length, candidate.reason == .person { return true }
    return candidate.range.count > length
  }

  private static func remainders(of span: Candidate, beside certain: [Candidate], in text: [UInt8])
    -> [Candidate]
  {
    var rests: [Candidate] = []
    var start = span.range.lowerBound
    let first = certain.partitioningIndex { $0.range.upperBound > span.range.lowerBound }
    for other in certain[first...] {
      guard other.range.lowerBound < span.range.upperBound else { break }
      if other.range.lowerBound > start {
        rests.append(Candidate(range: start..<other.range.lowerBound, reason: span.reason))
      }
      start = max(start, other.range.upperBound)
    }
    if start < span.range.upperBound {
      rests.append(Candidate(range: start..<span.range.upperBound, reason: span.reason))
    }
    if rests.count == 1 && rests[0] == span { return rests }
    return rests.compactMap { trimmed($0, in: text) }
  }

  /// The span without spaces and punctuation at its cut ends; nil if nothing else is left.
  private static func trimmed(_ span: Candidate, in text: [UInt8]) -> Candidate? {
    var (start, end) = (span.range.lowerBound, span.range.upperBound)
    // A possessive ending belongs to the name before it.
    if ["'s", "’s"].contains(String(decoding: text[start..<end], as: UTF8.self)) { return nil }
    while start < end, !isWordByte(text[start]) { start += 1 }
    while start < end, !isWordByte(text[end - 1]) { end -= 1 }
    return start == end ? nil : Candidate(range: start..<end, reason: span.reason)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    !byte.isASCII || byte.isASCIIDigit || byte.isASCIIUppercase
      || byte.isASCIILowercase
  }
}
