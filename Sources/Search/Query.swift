package import Calendar

/// What to look for: words, phrases and filters.
///
/// All words and phrases must occur somewhere in the record, each anywhere, within longer words
/// too. Of several `kind:` (or several `in:`) one must hold, of all other filters each.
package struct Query: Sendable, Equatable {
  /// The filters by the names that are typed.
  package enum Filter: String, CaseIterable, Sendable {
    /// The record's kind.
    case kind
    /// A tag, or a tag above it: `tag:ai` finds `ai/compute` too.
    case tag
    /// A person by slug or name: who took part, whom the text names, or whom the record is about.
    case who
    /// A dialogue by slug.
    case `in`
    /// The first day, month or year.
    case since
    /// The last day, month or year.
    case until
    /// The only day, month or year.
    case on
  }

  /// The longest word or phrase, in bytes of its folded form.
  package static let longestTerm = 4096

  /// Words and phrases that must occur.
  package internal(set) var terms: [String] = []
  /// Words and phrases that must not occur.
  package internal(set) var excludedTerms: [String] = []
  /// Values of `kind:`, `tag:`, `who:` and `in:`.
  package internal(set) var filters: [Filter: [String]] = [:]
  /// Values of those filters after a minus sign.
  package internal(set) var excludedFilters: [Filter: [String]] = [:]
  /// The first day, inclusive.
  package internal(set) var since: Day?
  /// The last day, inclusive.
  package internal(set) var until: Day?

  /// Reads a query.
  ///
  /// Words are separated by white space. `"…"` (or `“…”`) keeps words together as a phrase, in
  /// which any run of white space matches any other. `name:value` and `name:"value"` are filters;
  /// a word with a colon that is none must be quoted. `-` before any of these excludes.
  ///
  /// - Parameters:
  ///   - text: the query as typed.
  ///   - today: the day from which `yesterday` and the like are counted.
  /// - Throws: `QueryError`.
  package static func parse(
    _ text: String, today: Day = Clock.today()
  ) throws(QueryError) -> Query {
    var parser = QueryParser(text, today: today)
    return try parser.parse()
  }
}

/// What is wrong with a query.
///
/// Places are given instead of text, because errors never carry what a user typed: offsets in
/// Unicode scalars into the query as it was given.
package enum QueryError: Error, Equatable {
  /// There is nothing in the query.
  case empty
  /// A filter that does not exist; the place is its name.
  case unknownFilter(at: Range<Int>)
  /// A filter without a value; the place is its name.
  case missingValue(of: Query.Filter, at: Range<Int>)
  /// The value of `since:`, `until:` or `on:` is no date; the place is the value.
  case badDate(at: Range<Int>)
  /// `-since:`, `-until:` or `-on:`: there are the others for this.
  case cannotExclude(Query.Filter, at: Range<Int>)
  /// A quotation mark without its partner; the place is the mark.
  case unclosedQuote(at: Range<Int>)
  /// A word of which nothing is left to look for: empty quotes, an accent alone.
  case nothingToMatch(at: Range<Int>)
  /// A word or phrase longer than `Query.longestTerm` bytes when folded.
  case termTooLong(at: Range<Int>)
}
