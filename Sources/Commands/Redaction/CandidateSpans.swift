import Redaction

/// Candidates with their places counted in Unicode scalars.
enum CandidateSpans {
  /// `[start,end,"reason"]` for each, in the order of the text, each once.
  static func json(of candidates: [Candidate], in bytes: [UInt8]) -> String {
    let sorted = candidates.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.reason.rawValue)
        < ($1.range.lowerBound, $1.range.upperBound, $1.reason.rawValue)
    }
    let places = scalars(
      before: sorted.flatMap { [$0.range.lowerBound, $0.range.upperBound] }, bytes)
    var spans: [String] = []
    for candidate in sorted {
      let (start, end) = (candidate.range.lowerBound, candidate.range.upperBound)
      let span = "[\(places[start] ?? 0),\(places[end] ?? 0),\"\(candidate.reason.rawValue)\"]"
      if span != spans.last { spans.append(span) }
    }
    return spans.joined(separator: ",")
  }

  /// Of byte offsets, how many scalars begin before each.
  private static func scalars(before offsets: [Int], _ bytes: [UInt8]) -> [Int: Int] {
    var places: [Int: Int] = [:]
    var (count, index) = (0, 0)
    for offset in Set(offsets).sorted() {
      while index < offset {
        if bytes[index] & 0xC0 != 0x80 { count += 1 }
        index += 1
      }
      places[offset] = count
    }
    return places
  }
}
