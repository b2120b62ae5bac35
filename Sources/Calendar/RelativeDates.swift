/// Days that people name by the day on which they speak: `yesterday`, `last week`, `3 days ago`, `上个月`.
extension DaySpan {
  private enum Unit {
    case day, week, month, year
  }

  private static let units: [String: Unit] = [
    "day": .day, "days": .day, "week": .week, "weeks": .week, "month": .month, "months": .month,
    "year": .year, "years": .year,
  ]

  private static let steps: [String: Int] = ["last": -1, "this": 0, "next": 1]

  private static let words: [String: (Unit, Int)] = [
    "today": (.day, 0), "yesterday": (.day, -1), "tomorrow": (.day, 1),
    "今天": (.day, 0), "今日": (.day, 0), "昨天": (.day, -1), "昨日": (.day, -1), "前天": (.day, -2),
    "明天": (.day, 1), "明日": (.day, 1), "后天": (.day, 2), "後天": (.day, 2),
    "上周": (.week, -1), "上星期": (.week, -1), "本周": (.week, 0), "这周": (.week, 0),
    "本星期": (.week, 0), "下周": (.week, 1), "下星期": (.week, 1),
    "上月": (.month, -1), "上个月": (.month, -1), "本月": (.month, 0), "这个月": (.month, 0),
    "下月": (.month, 1), "下个月": (.month, 1),
    "去年": (.year, -1), "今年": (.year, 0), "明年": (.year, 1), "前年": (.year, -2),
  ]

  /// Reads a day, a week (from Monday, ISO 8601), a month or a year that is named by its distance
  /// from today. Case and blanks around the words do not matter.
  ///
  /// - Returns: nil if the text is anything else, or the days are not in the years 1 to 9999.
  package init?(_ text: String, relativeTo today: Day) {
    let parts = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    let place: (unit: Unit, distance: Int)
    if parts.count == 1, let word = DaySpan.words[parts[0]] {
      place = word
    } else if parts.count == 2, let step = DaySpan.steps[parts[0]],
      let unit = DaySpan.units[parts[1]]
    {
      place = (unit, step)
    } else if parts.count == 3, parts[2] == "ago", let unit = DaySpan.units[parts[1]],
      let count = Int(parts[0]), (0...99_999).contains(count)
    {
      place = (unit, -count)
    } else {
      return nil
    }
    switch place.unit {
    case .day: self.init(Day(number: today.number + place.distance))
    case .week:
      // 1 January 1970 was a Thursday.
      let sinceMonday = ((today.number + 3) % 7 + 7) % 7
      let monday = today.number - sinceMonday + 7 * place.distance
      self.init(Day(number: monday), Day(number: monday + 6))
    case .month:
      let (year, month, _) = today.parts
      let months = year * 12 + month - 1 + place.distance
      guard let first = Day(year: months / 12, month: months % 12 + 1, day: 1) else { return nil }
      let length = Day.length(ofMonth: months % 12 + 1, in: months / 12)
      self.init(first, Day(number: first.number + length - 1))
    case .year:
      let year = today.parts.year + place.distance
      guard let first = Day(year: year, month: 1, day: 1),
        let last = Day(year: year, month: 12, day: 31)
      else { return nil }
      self.init(first, last)
    }
  }
}
