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
  /// The value of `since:` or `until:` is no date; the place is the value.
  case badDate(at: Range<Int>)
  /// `-since:` or `-until:`: there is the other one for this.
  case cannotExclude(Query.Filter, at: Range<Int>)
  /// A quotation mark without its partner; the place is the mark.
  case unclosedQuote(at: Range<Int>)
  /// A word of which nothing is left to look for: empty quotes, an accent alone.
  case nothingToMatch(at: Range<Int>)
  /// A word or phrase longer than `Query.longestTerm` bytes when folded.
  case termTooLong(at: Range<Int>)
}
