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

  /// The query with other names for kinds: those of `kind:`, as the records have them.
  ///
  /// - Parameter name: the name for what was typed.
  package func namingKinds(_ name: (String) -> String) -> Query {
    var query = self
    query.filters[.kind] = filters[.kind]?.map(name)
    query.excludedFilters[.kind] = excludedFilters[.kind]?.map(name)
    return query
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

extension Query.Filter {
  private static let chinese: [String: Query.Filter] = [
    "类型": .kind, "种类": .kind, "類型": .kind, "種類": .kind,
    "标签": .tag, "標籤": .tag,
    "人物": .who, "人": .who, "谁": .who, "誰": .who,
    "对话": .in, "對話": .in,
    "自": .since, "从": .since, "開始": .since, "开始": .since, "起": .since, "從": .since,
    "至": .until, "到": .until, "截至": .until, "结束": .until, "止": .until, "結束": .until,
    "日期": .on, "当日": .on, "當日": .on,
  ]

  /// The filter that has this name in Chinese.
  init?(chinese name: String) {
    guard let filter = Query.Filter.chinese[name] else { return nil }
    self = filter
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
