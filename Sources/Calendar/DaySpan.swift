/// The days that a date means: one for `2026-03-14`, a month for `2026-03`, a year for `2026`.
package struct DaySpan: Hashable, Sendable {
  /// The first day.
  package let first: Day
  /// The last day, not before the first.
  package let last: Day

  /// A span; given the wrong way round it is turned.
  package init(_ first: Day, _ last: Day) {
    self.first = min(first, last)
    self.last = max(first, last)
  }

  /// A span of one day.
  package init(_ day: Day) {
    (first, last) = (day, day)
  }

  /// Reads a date field as people write it.
  ///
  /// The text begins with a day, a month or a year. A time or words may follow it
  /// (`2026-03-14 evening`), and a second date ends a span (`2026-03-14 to 2026-03-16`).
  ///
  /// - Returns: nil if the text begins with no date, or there is no such day.
  package init?(_ text: String) {
    var reader = DateReader(text)
    guard let begin = reader.date() else { return nil }
    self = begin.span
    if let end = reader.end(of: begin)?.date { self.init(first, end.span.last) }
  }

  /// Whether a date field says more than the days that are read of it: a time of day, or words.
  package static func saysMore(_ text: String) -> Bool {
    var reader = DateReader(text)
    guard let begin = reader.date() else { return false }
    if let end = reader.end(of: begin) { reader = end.rest }
    reader.skipSpaces()
    return !reader.isAtEnd
  }

  /// Reads a date as it is typed for a filter: a day, a month or a year, and nothing else but a
  /// time behind a day (`2026-03-14T09:30:00Z`), which changes nothing about the day.
  ///
  /// - Returns: nil if the text is anything else, or there is no such day.
  package init?(exactly text: String) {
    var reader = DateReader(text)
    guard let date = reader.date() else { return nil }
    if date.precision == .day { reader.skipTime() }
    guard reader.isAtEnd else { return nil }
    self = date.span
  }

  /// A span from a first and a last date, either of which may be missing.
  package init?(begins: String, ends: String) {
    switch (DaySpan(begins), DaySpan(ends)) {
    case (let begin?, let end?): self.init(begin.first, end.last)
    case (let one?, nil), (nil, let one?): self = one
    case (nil, nil): return nil
    }
  }
}

extension Day {
  /// The day that a name or a field of another program begins with, whatever follows unless it is
  /// a digit (`2026-03-14-meeting.md`).
  ///
  /// - Returns: nil if the text does not begin with a whole date.
  package init?(leading text: String) {
    var reader = DateReader(text)
    guard let day = reader.leadingDay() else { return nil }
    self = day
  }
}
