/// Finds the roster's terms in texts, in all their forms.
///
/// A text is folded into letters (`FoldedLetters`: compatibility forms by UAX #15, case and
/// traditional characters folded, accents and invisible characters removed). It is then read along
/// one tree of all forms (`FormTrie`), where a letter may be read as one that it looks like (UTS
/// #39). Around mark-up and escapes, the same is done once more with these undone (`MarkupView`).
/// `FormRules` decides which findings count, and `Widening` decides what is masked for them. The
/// work grows with the text, not with the roster.
package struct KnownTerms: Sendable {
  private let forms: FormShelf

  /// The bytes that are processed at a time, and the bytes around them that are read for context.
  private static let core = 64 * 1024
  private static let margin = 4096

  /// The terms of a roster. Their forms are made when a text that may contain them is searched.
  package init(_ roster: Roster) { forms = FormShelf(roster) }

  /// Whether all forms were made.
  var hasAllForms: Bool { forms.hasAll }

  /// Makes all forms now, whatever text will be searched.
  func makeAllForms() { forms.makeAll() }

  /// Makes the forms that may occur in texts which will be searched one by one. Doing this for all
  /// of them takes hardly longer than for one.
  package func expect(_ texts: [[UInt8]]) {
    guard !forms.isEmpty, texts.reduce(0, { $0 + $1.count }) <= Self.core else { return }
    _ = forms.forms(in: texts.flatMap { Self.views(of: $0, 0..<$0.count) })
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
    guard !forms.isEmpty else { return [] }
    forms.prepare(forBytes: text.count)
    var found: [Candidate] = []
    var start = 0
    while start < text.count {
      let end = Self.cut(text, near: start + Self.core)
      let window = Self.boundary(text, start - Self.margin)..<Self.boundary(text, end + Self.margin)
      let views = Self.views(of: text, window)
      let made = forms.forms(in: views)
      for view in views { search(view, made, in: text, core: start..<end, into: &found) }
      try step(end - start)
      start = end
    }
    return Self.distinct(found)
  }

  /// Finds known terms in a finished output of any format.
  ///
  /// - Parameter bytes: the whole output: Markdown, HTML, JSON or plain text.
  /// - Returns: the findings of ``candidates(in:)`` without near misses, which a person may allow.
  package func leaks(in bytes: [UInt8]) -> [Candidate] { leaks(in: bytes) { _ in } }

  /// The same for long outputs; `step` as for ``candidates(in:step:)``.
  package func leaks<Failure>(
    in bytes: [UInt8], step: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Candidate] {
    try candidates(in: bytes, step: step).filter { $0.reason != .nearName }
  }

  /// A part of a text as it is, and with its mark-up and escapes undone in all ways.
  private static func views(of text: [UInt8], _ window: Range<Int>) -> [FoldedLetters] {
    var views = [FoldedLetters(text, window)]
    for markup in Markup.windows(in: text, window) {
      var page = MarkupView(text, markup)
      if page.undo() { views.append(page.folded()) }
      for reading in page.otherReadings {
        var view = MarkupView(text, markup, as: reading)
        if view.undo() { views.append(view.folded()) }
      }
    }
    return views
  }

  private func search(
    _ folded: FoldedLetters, _ made: FormMaker, in text: [UInt8], core: Range<Int>,
    into found: inout [Candidate]
  ) {
    let rules = FormRules(text: folded)
    var widening = Widening(bytes: text)
    func add(_ letters: Range<Int>, _ reason: Candidate.Reason, _ entry: Int?) {
      let start = Int(folded.letters[letters.lowerBound].start)
      guard core.contains(start) else { return }
      let range = widening.range(of: letters, in: folded)
      found.append(Candidate(range: range, reason: reason, entry: entry))
    }
    var walk = TermWalk(text: folded, trie: made.trie)
    for index in folded.letters.indices {
      for hit in walk.hits(from: index) {
        let form = made.trie.forms[hit.form]
        guard let letters = rules.covered(hit, form) else { continue }
        let isNear = hit.trail.isReadAloud || form.kind == .shortened
        add(letters, isNear ? .nearName : form.reason, form.entry)
      }
    }
    for hit in TypoSearch(text: folded, index: made.typos).hits() {
      add(hit.range, .nearName, hit.entry)
    }
  }

  /// Removes candidates that lie within another candidate of the same entry.
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

  /// The end of a line near a position, so that few words are cut.
  private static func cut(_ text: [UInt8], near place: Int) -> Int {
    guard place < text.count else { return text.count }
    let line = text[(place - margin)..<place].lastIndex(of: UInt8(ascii: "\n"))
    return line.map { $0 + 1 } ?? boundary(text, place)
  }

  /// The beginning of the character at a place.
  private static func boundary(_ text: [UInt8], _ place: Int) -> Int {
    var place = min(max(place, 0), text.count)
    while place > 0, place < text.count, text[place].isUTF8Continuation { place -= 1 }
    return place
  }
}

extension Candidate {
  /// The order of preference between candidates with the same range. A name comes before a handle
  /// made from it, so that the person gets a pseudonym.
  fileprivate var rank: Int { reason == .person ? 0 : reason == .nearName ? 2 : 1 }
}

/// Widens findings to what is masked: whole words, whole addresses, whole graphemes.
struct Widening {
  private let bytes: [UInt8]
  /// The run of address bytes that was looked at last; it may contain many names.
  private var run = 0..<0
  /// The same without punctuation at its ends.
  private var address = 0..<0

  /// Anything longer on either side is not an address.
  private static let limit = 64 * 1024

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The bytes of some letters, widened.
  ///
  /// The end of a letter lies after its accents, joiners and invisible characters, so that no
  /// grapheme cluster is cut (UAX #29).
  mutating func range(of letters: Range<Int>, in text: FoldedLetters) -> Range<Int> {
    let first = text.word(around: letters.lowerBound).lowerBound
    let last = text.word(around: letters.upperBound - 1).upperBound
    let start = Int(text.letters[min(first, letters.lowerBound)].start)
    var end = Int(text.letters[max(last, letters.upperBound) - 1].end)
    // Letters from the same character (a ligature, a Hangul syllable) end together.
    end = max(end, Int(text.letters[letters.upperBound - 1].end))
    // The full stop belongs to Jr. and Esq., but not to a name.
    if end < bytes.count, bytes[end] == ".",
      WordLists.shortSuffixes.contains(text.scalars(text.word(around: letters.upperBound - 1)))
    {
      end += 1
    }
    let isAddress = text.letters[letters].contains { $0.traits.contains(.address) }
    return isAddress ? address(around: start..<end) : start..<end
  }

  private mutating func address(around range: Range<Int>) -> Range<Int> {
    if !run.contains(range.lowerBound) || run.upperBound < range.upperBound { look(around: range) }
    return min(address.lowerBound, range.lowerBound)..<max(address.upperBound, range.upperBound)
  }

  private mutating func look(around range: Range<Int>) {
    var start = range.lowerBound
    var end = range.upperBound
    let first = max(0, start - Self.limit)
    let last = min(bytes.count, end + Self.limit)
    while start > first, Self.isAddressByte(bytes[start - 1]) { start -= 1 }
    while end < last, Self.isAddressByte(bytes[end]) { end += 1 }
    run = start..<end
    while end > start, bytes[end - 1].isOne(of: ".:?_~") { end -= 1 }
    while start < end, bytes[start].isOne(of: ".:_~") { start += 1 }
    address = start..<end
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case "0"..."9", "A"..."Z", "a"..."z", "@", ".", "_", "-", "+", "~", "/", ":",
      "%", "#", "?", "&", "=":
      true
    default: false
    }
  }
}
