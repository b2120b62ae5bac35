/// Days that people name by the day on which they speak: `yesterday`, `last week`, `3 days ago`, `上个月`.
extension DaySpan {
  private enum Unit {
    case day, week, month, year
  }

  private static let units: [String: Unit] = [
    "day": .day, "days": .day, "week": .week, "weeks": .week, "month": .month, "months": .month,
    "year": .year, "years": .year,
  ]

  // The longer ones first.
  private static let chineseUnits: [(String, Unit)] = [
    ("个星期", .week), ("個星期", .week), ("星期", .week), ("周", .week), ("週", .week),
    ("个月", .month), ("個月", .month), ("天", .day), ("日", .day), ("年", .year),
  ]

  private static let steps: [String: Int] = ["last": -1, "this": 0, "next": 1]

  private static let words: [String: (Unit, Int)] = [
    "today": (.day, 0), "yesterday": (.day, -1), "tomorrow": (.day, 1),
    "今天": (.day, 0), "今日": (.day, 0), "昨天": (.day, -1), "昨日": (.day, -1), "前天": (.day, -2),
    "明天": (.day, 1), "明日": (.day, 1), "后天": (.day, 2), "後天": (.day, 2),
    "大前天": (.day, -3), "大后天": (.day, 3), "大後天": (.day, 3),
    "上周": (.week, -1), "上星期": (.week, -1), "本周": (.week, 0), "这周": (.week, 0),
    "上週": (.week, -1), "本週": (.week, 0), "這週": (.week, 0), "下週": (.week, 1),
    "上個月": (.month, -1), "這個月": (.month, 0), "下個月": (.month, 1), "后年": (.year, 2),
    "這星期": (.week, 0), "这星期": (.week, 0), "上个星期": (.week, -1), "这个星期": (.week, 0),
    "下个星期": (.week, 1),
    "本星期": (.week, 0), "下周": (.week, 1), "下星期": (.week, 1),
    "上月": (.month, -1), "上个月": (.month, -1), "本月": (.month, 0), "这个月": (.month, 0),
    "下月": (.month, 1), "下个月": (.month, 1),
    "去年": (.year, -1), "今年": (.year, 0), "明年": (.year, 1), "前年": (.year, -2),
  ]

  // What stands before the name of a day of the week, the longer ones first.
  private static let weeks: [(String, Int)] = [
    ("上个星期", -1), ("上星期", -1), ("上礼拜", -1), ("上周", -1), ("上個星期", -1), ("上禮拜", -1),
    ("上週", -1), ("这个星期", 0), ("本星期", 0), ("这星期", 0), ("这周", 0), ("本周", 0), ("這週", 0),
    ("本週", 0), ("下个星期", 1), ("下星期", 1), ("下礼拜", 1), ("下周", 1), ("下個星期", 1), ("下禮拜", 1),
    ("下週", 1),
  ]

  private static let weekdays: [Character: Int] = [
    "一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6,
  ]

  /// 上周三, 下星期五: how many days it is from the Monday of this week.
  private static func weekday(_ text: String) -> Int? {
    guard let week = weeks.first(where: { text.hasPrefix($0.0) }) else { return nil }
    let rest = text.dropFirst(week.0.count)
    guard rest.count == 1, let day = rest.first.flatMap({ weekdays[$0] }) else { return nil }
    return 7 * week.1 + day
  }

  // Times of a day, which stay behind the day that a text becomes.
  private static let times = [
    "凌晨", "清晨", "早上", "上午", "中午", "下午", "傍晚", "晚上", "夜里", "夜裡", "深夜",
  ]

  /// 昨天下午, `yesterday evening`: the day, and the words behind it.
  private static func withTime(_ text: String, today: Day) -> String? {
    let chinese = times.first { text.hasSuffix($0) }
    let english = ["morning", "noon", "afternoon", "evening", "night"].first {
      text.lowercased().hasSuffix(" " + $0)
    }
    guard let time = chinese ?? english else { return nil }
    let day = String(text.dropLast(time.count))
    guard let span = DaySpan(day, relativeTo: today), span.first == span.last else { return nil }
    return span.text + " " + String(text.suffix(time.count))
  }

  /// `三天前`, `2 周前`, `一个月后`.
  private static func chineseDistance(_ text: String) -> (Unit, Int)? {
    let plain = ChineseDigits.plain(text)
    let sign = ["前": -1, "后": 1, "後": 1]
    guard let step = plain.last.flatMap({ sign[String($0)] }) else { return nil }
    let digits = plain.prefix { $0.isASCII && $0.isNumber }
    let word = plain[digits.endIndex...].dropLast()
    guard let unit = chineseUnits.first(where: { $0.0 == word })?.1, let count = Int(digits),
      (0...99_999).contains(count)
    else { return nil }
    return (unit, step * count)
  }

  /// `三月十四日` and `3月`, which are of the year in which they are said.
  private static func withoutYear(_ text: String, in year: Int) -> DaySpan? {
    var reader = DateReader(text)
    reader.skipSpaces()
    guard let date = reader.monthAndDay(in: year) else { return nil }
    reader.skipSpaces()
    return reader.isAtEnd ? date.span : nil
  }

  /// Reads a date as a person types it today: as a field has it, or by its distance from today.
  ///
  /// - Returns: nil if the text is neither.
  package init?(typed text: String, today: Day = Clock.today()) {
    if let span = DaySpan(text) ?? DaySpan(text, relativeTo: today) {
      self = span
    } else {
      return nil
    }
  }

  /// A date that somebody typed, as a field keeps it: what is only understood today, and what is
  /// written with Chinese signs, becomes `2026-03-14`. Any other text stays as it is.
  package static func written(_ text: String, today: Day = Clock.today()) -> String {
    let isChinese = text.utf8.contains { $0 >= 0x80 } && DaySpan(exactly: text) != nil
    guard isChinese || DaySpan(text) == nil,
      let span = DaySpan(exactly: text) ?? DaySpan(text, relativeTo: today)
    else { return DaySpan(text) == nil ? withTime(text, today: today) ?? text : text }
    return span.text
  }

  /// The span as a date field has it: `2026-03-14`, `2026-03`, `2026`, `2026-03-14 to 2026-03-16`.
  package var text: String {
    let (begin, end) = (first.parts, last.parts)
    if first == last { return first.text }
    let isWhole = begin.day == 1 && end.day == Day.length(ofMonth: end.month, in: end.year)
    if isWhole, begin.year == end.year {
      if begin.month == end.month { return String(first.text.prefix(7)) }
      if (begin.month, end.month) == (1, 12) { return String(first.text.prefix(4)) }
    }
    return first.text + " to " + last.text
  }

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
    } else if let days = DaySpan.weekday(parts.joined()) {
      let sinceMonday = ((today.number + 3) % 7 + 7) % 7
      place = (.day, days - sinceMonday)
    } else if let distance = DaySpan.chineseDistance(parts.joined()) {
      place = distance
    } else if let date = DaySpan.withoutYear(text, in: today.parts.year) {
      self = date
      return
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
