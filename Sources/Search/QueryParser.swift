import Calendar
import Folding

/// Reads the text of a query, scalar by scalar.
struct QueryParser {
  private let scalars: [Unicode.Scalar]
  private let today: Day
  private var place = 0
  private var query = Query()

  init(_ text: String, today: Day) {
    scalars = Array(text.unicodeScalars)
    self.today = today
  }

  /// Reads the whole query.
  mutating func parse() throws(QueryError) -> Query {
    skipSpace()
    guard place < scalars.count else { throw .empty }
    while place < scalars.count {
      try parseItem()
      skipSpace()
    }
    return query
  }

  private mutating func parseItem() throws(QueryError) {
    // The wide sign is what a Chinese keyboard gives.
    let excludes =
      (scalars[place] == "-" || scalars[place] == "\u{FF0D}") && place + 1 < scalars.count
      && !isSpace(at: place + 1)
    if excludes { place += 1 }
    if let name = filterName() {
      try parseFilter(name, excludes: excludes)
    } else {
      let (term, range) = try parseText()
      try check(term, at: range)
      if excludes { query.excludedTerms.append(term) } else { query.terms.append(term) }
    }
  }

  /// The place of the name, where ASCII letters, or the Chinese name of a filter, and a colon stand
  /// here. Other Chinese words before a colon are words to look for.
  private func filterName() -> Range<Int>? {
    var end = place
    while end < scalars.count, isLetter(QueryParser.narrow(scalars[end])) {
      end += 1
    }
    if end == place {
      while end < scalars.count, scalars[end].properties.isIdeographic { end += 1 }
      guard Query.Filter(chinese: text(place..<end)) != nil else { return nil }
    }
    // The wide colon is what a Chinese keyboard gives.
    guard end > place, end < scalars.count, scalars[end] == ":" || scalars[end] == "\u{FF1A}" else {
      return nil
    }
    return place..<end
  }

  /// The letter of ASCII that a full-width one stands for.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0xFF21...0xFF5A).contains(scalar.value)
      ? Unicode.Scalar(UInt8(scalar.value - 0xFEE0)) : scalar
  }

  private mutating func parseFilter(
    _ name: Range<Int>, excludes: Bool
  ) throws(QueryError) {
    let typed = String(String.UnicodeScalarView(scalars[name].map(QueryParser.narrow)))
    guard let filter = Query.Filter(rawValue: typed.lowercased()) ?? Query.Filter(chinese: typed)
    else {
      throw .unknownFilter(at: name)
    }
    place = name.upperBound + 1
    guard place < scalars.count, !isSpace(at: place) else {
      throw .missingValue(of: filter, at: name)
    }
    let isQuoted = isQuote(at: place)
    let (value, range) = try parseText()
    switch filter {
    case .since, .until, .on:
      guard !excludes else { throw .cannotExclude(filter, at: name) }
      guard let days = DaySpan(exactly: value) ?? DaySpan(value, relativeTo: today) else {
        throw .badDate(at: range)
      }
      if filter != .until { query.since = max(query.since ?? days.first, days.first) }
      if filter != .since { query.until = min(query.until ?? days.last, days.last) }
    case .kind, .tag, .who, .in:
      // 标签：草案、算力
      let values =
        isQuoted
        ? [value] : value.split { $0 == "、" || $0 == "，" }.map(String.init)
      guard !values.isEmpty else { throw .nothingToMatch(at: range) }
      for value in values {
        try check(value, at: range)
        if excludes {
          query.excludedFilters[filter, default: []].append(value)
        } else {
          query.filters[filter, default: []].append(value)
        }
      }
    }
  }

  /// A quoted text without its quotation marks, or what stands up to the next white space.
  private mutating func parseText() throws(QueryError) -> (String, Range<Int>) {
    let start = place
    guard isQuote(at: place) else {
      while place < scalars.count, !isSpace(at: place) { place += 1 }
      return (text(start..<place), start..<place)
    }
    place += 1
    while place < scalars.count, !isQuote(at: place) { place += 1 }
    guard place < scalars.count else { throw .unclosedQuote(at: start..<start + 1) }
    place += 1
    return (text(start + 1..<place - 1), start..<place)
  }

  private func check(_ term: String, at range: Range<Int>) throws(QueryError) {
    let length = Fold.bytes(term).count
    guard length > 0 else { throw .nothingToMatch(at: range) }
    guard length <= Query.longestTerm else { throw .termTooLong(at: range) }
  }

  private mutating func skipSpace() {
    while place < scalars.count, isSpace(at: place) { place += 1 }
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private func isSpace(at place: Int) -> Bool {
    scalars[place].properties.isWhitespace
  }

  private func isQuote(at place: Int) -> Bool {
    // Keyboards and word processors give either form.
    scalars[place] == "\"" || scalars[place] == "\u{201C}" || scalars[place] == "\u{201D}"
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}
