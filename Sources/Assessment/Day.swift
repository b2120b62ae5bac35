/// A day of the Gregorian calendar, counted from 1 January 1970.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970; negative before.
  package let number: Int

  /// The day so many days after 1 January 1970.
  package init(number: Int) {
    self.number = number
  }

  /// Year, month and day to a number by eras of 400 years whose years begin in March (Howard
  /// Hinnant, "chrono-compatible low-level date algorithms").
  init(_ year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// `2026-03-14`.
  package var text: String {
    let days = number + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let leaps = dayOfEra / 1460 - dayOfEra / 36524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leaps) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    func digits(_ value: Int, _ count: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
  }

  /// The earlier day is less.
  package static func < (one: Day, other: Day) -> Bool { one.number < other.number }
}

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

  /// Reads a date as records write it.
  ///
  /// - Returns: nil where the text is no such date, or there is no such day.
  package init?(_ text: String) {
    // A time behind the day, as other programs write it, changes nothing about the day.
    let written =
      text.utf8.dropFirst(10).first.map { " Tt".utf8.contains($0) } == true
      ? text.prefix(10) : text[...]
    let parts = written.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 3 else { return nil }
    var numbers: [Int] = []
    for (part, length) in zip(parts, [4, 2, 2]) {
      guard part.utf8.count == length, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(part), number > 0
      else { return nil }
      numbers.append(number)
    }
    let year = numbers[0]
    guard numbers.count > 1 else {
      self.init(Day(year, 1, 1), Day(year, 12, 31))
      return
    }
    let month = numbers[1]
    guard month <= 12 else { return nil }
    let next = month == 12 ? Day(year + 1, 1, 1) : Day(year, month + 1, 1)
    let length = next.number - Day(year, month, 1).number
    guard numbers.count > 2 else {
      self.init(Day(year, month, 1), Day(year, month, length))
      return
    }
    guard numbers[2] <= length else { return nil }
    let day = Day(year, month, numbers[2])
    self.init(day, day)
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
