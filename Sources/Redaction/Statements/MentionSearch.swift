import Records

/// Finds `@slug`: somebody of the roster, or an address that nobody recorded.
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
    Mention.find(in: text).map { mention in
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
