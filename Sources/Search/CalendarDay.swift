/// A day of the Gregorian calendar, as filters and records name it.
package struct CalendarDay: Hashable, Comparable, Sendable {
  /// 1 to 9999 (or what a modification time gives).
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  private init(_ year: Int, _ month: Int, _ day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day, in UTC, of a time.
  ///
  /// - Parameter milliseconds: since the beginning of 1970 in UTC.
  package init(millisecondsSince1970 milliseconds: UInt64) {
    // Days to date by eras of 400 years whose years begin in March (Howard Hinnant,
    // "chrono-compatible low-level date algorithms").
    let days = Int(milliseconds / 86_400_000) + 719_468
    let (era, dayOfEra) = days.quotientAndRemainder(dividingBy: 146_097)
    let leaps = dayOfEra / 1460 - dayOfEra / 36524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leaps) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// Whether a time of day stands behind a day: ` 09:30`, `T09:30:00Z`.
  private static func isTime(_ text: Substring.UTF8View) -> Bool {
    let isNumber = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    let time = Array(text.prefix(6))
    return time.count == 6 && " Tt".utf8.contains(time[0]) && time[3] == UInt8(ascii: ":")
      && [1, 2, 4, 5].allSatisfy { isNumber(time[$0]) }
  }

  /// The days that a date means: one for `2024-03-05`, a month for `2024-03`, a year for `2024`.
  ///
  /// - Returns: nil where the text is no such date, or there is no such day.
  package static func span(of text: String) -> ClosedRange<CalendarDay>? {
    // A time behind the day, as other programs write it, changes nothing about the day.
    let written = isTime(text.utf8.dropFirst(10)) ? text.prefix(10) : text[...]
    let parts = written.split(separator: "-", omittingEmptySubsequences: false)
    let digits = [4, 2, 2]
    guard parts.count <= digits.count else { return nil }
    var numbers: [Int] = []
    for (part, length) in zip(parts, digits) {
      let isNumber =
        part.utf8.count == length && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      guard isNumber, let number = Int(part), number > 0 else { return nil }
      numbers.append(number)
    }
    let year = numbers[0]
    guard numbers.count > 1 else { return CalendarDay(year, 1, 1)...CalendarDay(year, 12, 31) }
    let month = numbers[1]
    guard month <= 12 else { return nil }
    let length = days(inMonth: month, of: year)
    guard numbers.count > 2 else {
      return CalendarDay(year, month, 1)...CalendarDay(year, month, length)
    }
    guard numbers[2] <= length else { return nil }
    let day = CalendarDay(year, month, numbers[2])
    return day...day
  }

  /// The earlier day is less.
  package static func < (one: CalendarDay, other: CalendarDay) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
      return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}
