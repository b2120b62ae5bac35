/// A query made ready: folded once, then held against one record at a time.
///
/// It may be used by several threads at once; each brings its own `SearchScratch`. Between two
/// records nothing of a record stays behind but the `Match` that was returned.
package struct Matcher: Sendable {
  /// Columns in front of a snippet, where it stands below its record.
  package static let snippetIndent = 4

  /// The longest snippet, in columns: a terminal of 80 holds it with its indent and an ellipsis at
  /// either end.
  package static let snippetWidth = 80 - snippetIndent - 2

  /// Most snippets that are cut from a body.
  package let snippetLimit: Int

  /// Whether the query asks for anything in the body; if not, it need not be read.
  package let readsBody: Bool

  /// Whether a record can be refused by its stored bytes alone, before it is decoded: where nothing
  /// but words and people is asked for.
  package let judgesBytes: Bool

  private let filters: RecordFilters
  private let required: [Requirement]
  private let excluded: [Requirement]
  // For each required thing by which stored bytes can be judged, what has to stand there.
  private let judged: [NeedleSet]
  private let longestNeedle: Int

  /// Prepares a query.
  ///
  /// - Parameters:
  ///   - query: what to look for.
  ///   - people: the vault's people, so that `who:` finds a person by each name.
  ///   - snippetLimit: most snippets that are cut from a body.
  package init(_ query: Query, people: [SearchPerson] = [], snippetLimit: Int = 3) {
    self.snippetLimit = snippetLimit
    filters = RecordFilters(query)
    let roster = FoldedPeople(people)
    let values = { (filters: [Query.Filter: [String]]) in filters[.who] ?? [] }
    required = Requirement.distinct(
      query.terms.compactMap(Requirement.init(term:))
        + values(query.filters).map { roster.requirement(of: $0) })
    excluded = Requirement.distinct(
      query.excludedTerms.compactMap(Requirement.init(term:))
        + values(query.excludedFilters).map { roster.requirement(of: $0) })
    readsBody = !required.isEmpty || !excluded.isEmpty
    judged = required.compactMap(\.necessary).map(NeedleSet.init)
    judgesBytes = filters.areEmpty && !judged.isEmpty
    longestNeedle =
      ((required + excluded).map(\.needles) + judged).map(\.longest).max() ?? 1
  }

  /// Scratch memory for this query.
  package func makeScratch() -> SearchScratch {
    SearchScratch(longestNeedle: longestNeedle)
  }

  /// Whether the record passes the filters that need no text: what fails here cannot match, and
  /// its body need not be decrypted.
  package func admits(_ record: SearchRecord) -> Bool {
    filters.admit(record)
  }

  /// Whether a record may match: each word, and a name of each person, stands in its stored bytes or
  /// in its body. A hit across the borders of two fields is no hit, which `match` finds out.
  ///
  /// - Parameters:
  ///   - stored: the bytes in which the texts of all fields stand as they are.
  ///   - body: as for `match`.
  ///   - scratch: made by this matcher; wiped on return.
  package func mayMatch(
    stored: RawSpan, body: RawSpan, scratch: inout SearchScratch
  ) -> Bool {
    defer { scratch.wipe() }
    var missing = judged
    let look = { (text: UnsafeRawBufferPointer, scratch: inout SearchScratch) in
      var scan = unsafe TextScan(text, longestNeedle: longestNeedle)
      while !missing.isEmpty, scan.next(&scratch) {
        missing.removeAll { scan.has($0, in: scratch) }
      }
    }
    unsafe body.withUnsafeBytes { unsafe look($0, &scratch) }
    unsafe stored.withUnsafeBytes { unsafe look($0, &scratch) }
    return missing.isEmpty
  }

  /// Holds the query against a record.
  ///
  /// - Parameters:
  ///   - record: what is known of it.
  ///   - body: its body in UTF-8; bytes that are none match nothing.
  ///   - scratch: made by this matcher; wiped on return.
  /// - Returns: nil where the record does not match.
  package func match(
    _ record: SearchRecord, body: RawSpan, scratch: inout SearchScratch
  ) -> Match? {
    guard admits(record) else { return nil }
    defer { scratch.wipe() }
    var tally = Tally(
      required: required.map { $0.isMet(byPeopleOf: record) }, snippetLimit: snippetLimit)
    guard !excluded.contains(where: { $0.isMet(byPeopleOf: record) }) else { return nil }

    var match = Match(snippets: [])
    for (index, field) in record.fields.enumerated() {
      let snippet: Snippet?? = unsafe field.utf8Span.span.withUnsafeBytes { text in
        tally.beginField()
        guard unsafe scan(text, tally: &tally, scratch: &scratch) else { return nil }
        guard let hit = tally.firstHit else { return .some(nil) }
        return unsafe cut(around: hit, of: text, place: .field(index), scratch: &scratch)
      }
      guard let snippet else { return nil }
      if let snippet { match.snippets.append(snippet) }
    }
    let isMatch = unsafe body.withUnsafeBytes { text in
      tally.beginBody()
      guard unsafe scan(text, tally: &tally, scratch: &scratch), tally.isMet else { return false }
      var snippets: [Snippet] = []
      for hit in tally.spread(apart: Matcher.snippetWidth) {
        unsafe snippets.append(cut(around: hit, of: text, place: .body, scratch: &scratch))
      }
      match.snippets.insert(contentsOf: snippets, at: 0)
      return true
    }
    return isMatch ? match : nil
  }

  /// Looks through one text.
  ///
  /// - Returns: false where the record cannot match any more.
  private func scan(
    _ text: UnsafeRawBufferPointer, tally: inout Tally, scratch: inout SearchScratch
  ) -> Bool {
    var scan = unsafe TextScan(text, longestNeedle: longestNeedle)
    while scan.next(&scratch) {
      for (index, requirement) in required.enumerated() where tally.wantsMore(of: index) {
        scan.findHits(of: requirement.needles, in: scratch) { hit in
          tally.note(index, at: scan.source(of: hit))
          return tally.wantsMore(of: index)
        }
        if scan.isAtEnd, tally.isLastText, !tally.isMet(index) { return false }
      }
      for requirement in excluded {
        if scan.has(requirement.needles, in: scratch) { return false }
      }
    }
    return true
  }

  /// Cuts a snippet and marks in it everything the query asks for.
  private func cut(
    around hit: Range<Int>, of text: UnsafeRawBufferPointer, place: Snippet.Place,
    scratch: inout SearchScratch
  ) -> Snippet {
    var snippet = unsafe SnippetCutter(width: Matcher.snippetWidth)
      .cut(around: hit, of: text, place: place)
    var found: [Range<Int>] = []
    unsafe snippet.text.utf8Span.span.withUnsafeBytes { text in
      var scan = unsafe TextScan(text, longestNeedle: longestNeedle)
      while scan.next(&scratch) {
        for requirement in required {
          scan.findHits(of: requirement.needles, in: scratch) { hit in
            found.append(scan.source(of: hit))
            return true
          }
        }
      }
    }
    snippet.addHits(inBytes: found)
    return snippet
  }
}

/// What a record that matches shows of itself.
package struct Match: Sendable, Equatable {
  /// Pieces of text with hits: of the body in its order, then one of each field with a hit.
  /// Empty where the query holds filters only.
  package var snippets: [Snippet]
}

/// A piece of a record's text around a hit, white space collapsed.
///
/// The text is the record's own: whoever prints it takes care of control characters.
package struct Snippet: Sendable, Equatable {
  /// Which text it was cut from.
  package enum Place: Sendable, Equatable {
    /// The field at this index of `SearchRecord.fields`.
    case field(Int)
    /// The body.
    case body
  }

  /// Which text it was cut from.
  package var place: Place
  /// The text.
  package var text: String
  /// The hits, ascending and apart from one another, as offsets in Unicode scalars of `text`.
  package var hits: [Range<Int>]
  /// Whether text before it was left out.
  package var isCutBefore: Bool
  /// Whether text after it was left out.
  package var isCutAfter: Bool
}
