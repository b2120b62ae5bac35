/// Finds what could identify though nobody recorded it: default-deny over a text.
///
/// Every recogniser marks what it knows by a rule that can be said in a sentence; a piece of text
/// stands only if none of them marks it, or if a person allowed it for this vault.
package struct UnknownTerms: Sendable {
  private let allowances: Allowances
  private let gendered: Bool

  /// For texts of one vault.
  ///
  /// - Parameters:
  ///   - allowances: what a person decided to let stand there.
  ///   - gendered: whether pronouns that tell a gender are candidates, since a side has few of it.
  package init(allowances: Allowances = Allowances(), gendered: Bool = false) {
    self.allowances = allowances
    self.gendered = gendered
  }

  /// What could identify.
  ///
  /// - Parameter text: UTF-8; of other bytes, those that are none are candidates.
  /// - Returns: candidates in the order of the text, which do not overlap.
  package func candidates(in text: [UInt8]) -> [Candidate] { candidates(in: text) {} }

  /// The same for long texts.
  ///
  /// - Parameter step: called now and then; what it throws ends the work.
  package func candidates<Failure>(
    in text: [UInt8], step: () throws(Failure) -> Void
  ) throws(Failure) -> [Candidate] {
    let passage = Passage(text)
    var marks = Marks(in: passage)
    for recogniser in recognisers {
      try step()
      recogniser(passage, &marks)
    }
    let merged = marks.merged()
    return merged.filter { !allowances.allows(text[$0.range]) }
  }

  private var recognisers: [(Passage, inout Marks) -> Void] {
    [
      Addresses.mark, Phones.mark, Codes.mark, Dates.mark, Quantities.mark, ForeignWords.mark,
      CapitalRuns.mark, Bodies.mark, Venues.mark, Roles.mark, Superlatives.mark, OwnFacts.mark,
      { Chinese.mark($0, gendered: gendered, &$1) },
    ] + (gendered ? [Pronouns.mark] : [])
  }
}

/// What a person has decided to let stand, for one vault: words and phrases, never learned.
package struct Allowances: Equatable, Sendable {
  private let phrases: Set<[UInt8]>

  /// Allows these words and phrases, in any case and however spaced.
  package init(_ phrases: some Sequence<String> = []) {
    self.phrases = Set(phrases.map { Self.folded(Array($0.utf8)[...]) })
  }

  /// Whether a piece of text was allowed as a whole.
  ///
  /// - Parameter piece: UTF-8.
  package func allows(_ piece: ArraySlice<UInt8>) -> Bool {
    !phrases.isEmpty && phrases.contains(Self.folded(piece))
  }

  /// What an allowance is compared by: lower case, one space for white space of any length.
  package static func folded(_ piece: ArraySlice<UInt8>) -> [UInt8] {
    Array(
      String(decoding: piece, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace)
        .joined(separator: " ").utf8)
  }
}

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
      || joins(first, second)
  }

  /// Whether only a dash stands between two marks that name one body: 中国—东盟中心.
  private func joins(_ first: Candidate, _ second: Candidate) -> Bool {
    guard second.reason == .organisation, first.reason == .place || first.reason == .organisation,
      second.range.lowerBound - first.range.upperBound == "—".utf8.count
    else { return false }
    return passage.text[first.range.upperBound..<second.range.lowerBound].elementsEqual("—".utf8)
  }

  /// Whether a reason gives way to another whatever their lengths: a telephone number is made of
  /// digits, which other recognisers mark too, with what is counted behind them.
  private func yields(_ reason: Candidate.Reason, to other: Candidate.Reason) -> Bool {
    other == .phone && [.quantity, .code, .date].contains(reason)
  }

  /// Without the ending of a possessive, which stays: "somebody's reading".
  private func withoutPossessive(_ mark: Candidate) -> Range<Int> {
    switch mark.reason {
    case .gender, .address, .code: return mark.range
    default: break
    }
    let ending = passage.text[mark.range].suffix(4)
    let length =
      ending.suffix(2).elementsEqual("'s".utf8) ? 2 : ending.elementsEqual("’s".utf8) ? 4 : 0
    return mark.range.lowerBound..<mark.range.upperBound - length
  }

  /// The marks in order, whole graphemes each, what overlaps made one with the longer one's reason.
  func merged() -> [Candidate] {
    var edges = GraphemeEdges(of: passage.text)
    let sorted = candidates.map {
      Candidate(range: edges.widened(withoutPossessive($0)), reason: $0.reason)
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

/// Widens ranges of a UTF-8 text to whole graphemes.
struct GraphemeEdges {
  private let text: [UInt8]
  private var string: String?
  private var isChecked = false

  /// Edges in a text; nothing is read before a range needs it.
  init(of text: [UInt8]) { self.text = text }

  /// The least range of whole graphemes that holds a range. In bytes that are not UTF-8 the range
  /// itself.
  mutating func widened(_ range: Range<Int>) -> Range<Int> {
    down(range.lowerBound)..<up(range.upperBound)
  }

  private mutating func down(_ offset: Int) -> Int {
    guard !isPlainEdge(offset), let string = checked() else { return offset }
    var offset = offset
    while offset > 0, !isEdge(offset, in: string) { offset -= 1 }
    return offset
  }

  private mutating func up(_ offset: Int) -> Int {
    guard !isPlainEdge(offset), let string = checked() else { return offset }
    var offset = offset
    while offset < text.count, !isEdge(offset, in: string) { offset += 1 }
    return offset
  }

  /// Whether both sides are ASCII or ideographs, which never join: most edges are like that.
  private func isPlainEdge(_ offset: Int) -> Bool {
    guard offset > 0, offset < text.count else { return true }
    let before = text[offset - 1]
    let after = text[offset]
    if before.isASCII, after.isASCII { return !(before == "\r" && after == "\n") }
    // A grapheme never grows over an ASCII character, nor begins behind one other than by a mark.
    return before.isASCII && before >= UInt8(ascii: " ") && isIdeographLead(after)
      || offset >= 3 && isIdeographLead(text[offset - 3]) && !before.isASCII
        && (after.isASCII || isIdeographLead(after))
  }

  /// Whether an ideograph's UTF-8 can begin so: U+4000 to U+9FFF.
  private func isIdeographLead(_ byte: UInt8) -> Bool { Scalars.ideographLeads.contains(byte) }

  private mutating func checked() -> String? {
    if !isChecked {
      isChecked = true
      let decoded = String(decoding: text, as: UTF8.self)
      // Repaired text has other offsets than its bytes.
      string = decoded.utf8.elementsEqual(text) ? decoded : nil
    }
    return string
  }

  private func isEdge(_ offset: Int, in string: String) -> Bool {
    let index = string.utf8.index(string.startIndex, offsetBy: offset)
    return String.Index(index, within: string) != nil
  }
}
