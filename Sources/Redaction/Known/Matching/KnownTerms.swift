/// Finds the roster's terms in texts, in all their forms.
///
/// A text is folded into letters (`FoldedText`: UAX #15 compatibility forms, accents and invisible
/// characters off, case, traditional characters) and read along one tree of all forms
/// (`FormTrie`), where a letter may be read as what it looks like (UTS #39). The same is done once
/// more around mark-up and escapes with these undone (`MarkupView`). `FormRules` says which
/// findings count, and `Widening` what is masked for them. The work grows with the text, not with
/// the roster.
package struct KnownTerms: Sendable {
  private let trie: FormTrie
  private let typos: TypoIndex

  /// Bytes that are worked on at a time, and bytes of the text around them that are looked at too.
  private static let core = 64 * 1024
  private static let margin = 4096

  /// Makes all forms of all terms; the work is done once for many texts.
  package init(_ roster: Roster) {
    let maker = FormMaker(roster)
    trie = maker.trie
    typos = maker.typos
  }

  /// Where a known term stands, also in mark-up and escapes of any format.
  ///
  /// - Parameter text: UTF-8; bytes that are none are looked through.
  /// - Returns: candidates in the order of the text, which may overlap.
  package func candidates(in text: [UInt8]) -> [Candidate] { candidates(in: text) { _ in } }

  /// The same for long texts.
  ///
  /// - Parameter step: told how many bytes were searched in addition; what it throws ends the work.
  package func candidates<Failure>(
    in text: [UInt8], step: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Candidate] {
    guard !trie.forms.isEmpty else { return [] }
    var found: [Candidate] = []
    var start = 0
    while start < text.count {
      let end = Self.cut(text, near: start + Self.core)
      let window = Self.boundary(text, start - Self.margin)..<Self.boundary(text, end + Self.margin)
      search(FoldedText(text, window), in: text, core: start..<end, into: &found)
      for markup in Markup.windows(in: text, window) {
        var page = MarkupView(text, markup)
        if page.undo() { search(page.folded(), in: text, core: start..<end, into: &found) }
        for reading in page.otherReadings {
          var view = MarkupView(text, markup, as: reading)
          if view.undo() { search(view.folded(), in: text, core: start..<end, into: &found) }
        }
      }
      try step(end - start)
      start = end
    }
    return Self.distinct(found)
  }

  /// Where a finished output of any format still names a known term.
  ///
  /// - Parameter bytes: the whole output: Markdown, HTML, JSON or plain text.
  /// - Returns: what ``candidates(in:)`` finds but near misses, which may be allowed.
  package func leaks(in bytes: [UInt8]) -> [Candidate] { leaks(in: bytes) { _ in } }

  /// The same for long outputs; `step` as for ``candidates(in:step:)``.
  package func leaks<Failure>(
    in bytes: [UInt8], step: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Candidate] {
    try candidates(in: bytes, step: step).filter { $0.reason != .nearName }
  }

  private func search(
    _ folded: FoldedText, in text: [UInt8], core: Range<Int>, into found: inout [Candidate]
  ) {
    let rules = FormRules(text: folded)
    var widening = Widening(bytes: text)
    func add(_ letters: Range<Int>, _ reason: Candidate.Reason, _ entry: Int?) {
      let start = Int(folded.letters[letters.lowerBound].start)
      guard core.contains(start) else { return }
      let range = widening.range(of: letters, in: folded)
      found.append(Candidate(range: range, reason: reason, entry: entry))
    }
    var walk = TermWalk(text: folded, trie: trie)
    for index in folded.letters.indices {
      for hit in walk.hits(from: index) {
        let form = trie.forms[hit.form]
        guard let letters = rules.covered(hit, form) else { continue }
        let isNear = hit.trail.isReadAloud || form.kind == .shortened
        add(letters, isNear ? .nearName : form.reason, form.entry)
      }
    }
    for hit in TypoSearch(text: folded, index: typos).hits() {
      add(hit.range, .nearName, hit.entry)
    }
  }

  /// Leaves out what lies within another candidate of the same entry.
  private static func distinct(_ candidates: [Candidate]) -> [Candidate] {
    var kept: [Candidate] = []
    var open: [Candidate] = []
    let sorted = candidates.sorted {
      ($0.range.lowerBound, -$0.range.upperBound, $0.rank)
        < ($1.range.lowerBound, -$1.range.upperBound, $1.rank)
    }
    for candidate in sorted {
      open.removeAll { $0.range.upperBound <= candidate.range.lowerBound }
      let isCovered = open.contains {
        $0.entry == candidate.entry && $0.range.upperBound >= candidate.range.upperBound
          && ($0.reason != .nearName || candidate.reason == .nearName)
      }
      guard !isCovered else { continue }
      open.append(candidate)
      kept.append(candidate)
    }
    return kept
  }

  /// The place of a line's end near a place, so that few words are cut.
  private static func cut(_ text: [UInt8], near place: Int) -> Int {
    guard place < text.count else { return text.count }
    let line = text[(place - margin)..<place].lastIndex(of: 0x0A)
    return line.map { $0 + 1 } ?? boundary(text, place)
  }

  /// The beginning of the character at a place.
  private static func boundary(_ text: [UInt8], _ place: Int) -> Int {
    var place = min(max(place, 0), text.count)
    while place > 0, place < text.count, text[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }
}

extension Candidate {
  /// What is kept where two candidates have the same range.
  fileprivate var rank: Int { reason == .nearName ? 1 : 0 }
}
