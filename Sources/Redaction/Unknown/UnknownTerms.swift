/// Finds text that could identify somebody although nobody recorded it: everything is
/// denied by default.
///
/// Each recogniser marks what it knows by a rule that fits in one sentence. A piece of text is
/// kept only if no recogniser marks it, or if a person allowed it for this vault.
package struct UnknownTerms: Sendable {
  private let allowances: Allowances
  private let gendered: Bool

  /// A recogniser for the texts of one vault.
  ///
  /// - Parameters:
  ///   - allowances: the words that a person decided to keep.
  ///   - gendered: whether pronouns that reveal a gender are candidates, because few
  /// people on a side have it.
  package init(allowances: Allowances = Allowances(), gendered: Bool = false) {
    self.allowances = allowances
    self.gendered = gendered
  }

  /// Finds text that could identify somebody.
  ///
  /// - Parameter text: UTF-8; invalid bytes become candidates.
  /// - Returns: candidates in the order of the text, without overlap.
  package func candidates(in text: [UInt8]) -> [Candidate] { candidates(in: text) {} }

  /// The same for long texts.
  ///
  /// - Parameter step: called now and then; an error that it throws ends the work.
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

/// The words and phrases that a person decided to keep, for one vault; they are never learned.
package struct Allowances: Equatable, Sendable {
  private let phrases: Set<[UInt8]>

  /// Allows these words and phrases, regardless of case and spacing.
  package init(_ phrases: some Sequence<String> = []) {
    self.phrases = Set(phrases.map { Self.folded(Array($0.utf8)[...]) })
  }

  /// Whether a piece of text was allowed as a whole.
  ///
  /// - Parameter piece: UTF-8.
  package func allows(_ piece: ArraySlice<UInt8>) -> Bool {
    !phrases.isEmpty && phrases.contains(Self.folded(piece))
  }

  /// The form in which allowances are compared: lower case, with single spaces for white space.
  package static func folded(_ piece: ArraySlice<UInt8>) -> [UInt8] {
    Array(
      String(decoding: piece, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace)
        .joined(separator: " ").utf8)
  }
}

/// The marks of the recognisers in a passage.
struct Marks {
  private let passage: Passage
  private(set) var candidates: [Candidate] = []

  /// No marks yet.
  init(in passage: Passage) { self.passage = passage }

  /// Marks tokens from the first to the last one.
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

  /// Whether two marks belong together: they overlap, or the second continues the first.
  private func touches(_ first: Candidate, _ second: Candidate) -> Bool {
    second.range.lowerBound < first.range.upperBound
      || second.range.lowerBound == first.range.upperBound && second.reason == first.reason
      || joins(first, second)
  }

  /// Whether only a dash is between two marks that name one body: 中国—东盟中心.
  private func joins(_ first: Candidate, _ second: Candidate) -> Bool {
    guard second.reason == .organisation, first.reason == .place || first.reason == .organisation,
      second.range.lowerBound - first.range.upperBound == "—".utf8.count
    else { return false }
    return passage.text[first.range.upperBound..<second.range.lowerBound].elementsEqual("—".utf8)
  }

  /// Whether one reason gives way to another, whatever the lengths. Other recognisers also mark
  /// the digits of a telephone number, together with the words after them.
  private func yields(_ reason: Candidate.Reason, to other: Candidate.Reason) -> Bool {
    other == .phone && [.quantity, .code, .date].contains(reason)
  }

  /// The range without a possessive ending, which is kept: "somebody's reading".
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

  /// The marks in order, widened to whole graphemes. Overlapping marks become one, with
  /// the reason of the longer one.
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

  /// The edges in a text; nothing is read until a range needs it.
  init(of text: [UInt8]) { self.text = text }

  /// The smallest range of whole graphemes that contains a range; the range itself if
  /// the bytes are not UTF-8.
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

  /// Whether both sides are ASCII or ideographs, which never combine: most edges are like that.
  private func isPlainEdge(_ offset: Int) -> Bool {
    guard offset > 0, offset < text.count else { return true }
    let before = text[offset - 1]
    let after = text[offset]
    if before.isASCII, after.isASCII { return !(before == "\r" && after == "\n") }
    // A grapheme never extends over an ASCII character, and begins after one only with a mark.
    return before.isASCII && before >= UInt8(ascii: " ") && isIdeographLead(after)
      || offset >= 3 && isIdeographLead(text[offset - 3]) && !before.isASCII
        && (after.isASCII || isIdeographLead(after))
  }

  /// Whether the UTF-8 of an ideograph can begin with this byte: U+4000 to U+9FFF.
  private func isIdeographLead(_ byte: UInt8) -> Bool { Scalars.ideographLeads.contains(byte) }

  private mutating func checked() -> String? {
    if !isChecked {
      isChecked = true
      let decoded = String(decoding: text, as: UTF8.self)
      // Repaired text has different offsets than its bytes.
      string = decoded.utf8.elementsEqual(text) ? decoded : nil
    }
    return string
  }

  private func isEdge(_ offset: Int, in string: String) -> Bool {
    let index = string.utf8.index(string.startIndex, offsetBy: offset)
    return String.Index(index, within: string) != nil
  }
}
