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
    "day after tomorrow": (.day, 2), "the day after tomorrow": (.day, 2),
    "day before yesterday": (.day, -2), "the day before yesterday": (.day, -2),
    "今天": (.day, 0), "今日": (.day, 0), "昨天": (.day, -1), "昨日": (.day, -1), "前天": (.day, -2),
    "明天": (.day, 1), "明日": (.day, 1), "后天": (.day, 2), "後天": (.day, 2),
    "大前天": (.day, -3), "大后天": (.day, 3), "大後天": (.day, 3),
    "上個月": (.month, -1), "這個月": (.month, 0), "下個月": (.month, 1), "后年": (.year, 2),
    "上月": (.month, -1), "上个月": (.month, -1), "本月": (.month, 0), "这个月": (.month, 0),
    "下月": (.month, 1), "下个月": (.month, 1),
    "去年": (.year, -1), "今年": (.year, 0), "明年": (.year, 1), "前年": (.year, -2),
  ]

  // What a week is called, and what stands before the name of a day of the week.
  private static let weeks: [(name: String, distance: Int)] = {
    let names = ["个星期", "個星期", "星期", "个礼拜", "個禮拜", "礼拜", "禮拜", "周", "週"]
    let steps: [(String, Int)] = [
      ("上上", -2), ("上", -1), ("这", 0), ("這", 0), ("本", 0), ("下", 1), ("下下", 2),
    ]
    return steps.flatMap { step in names.map { (name: step.0 + $0, distance: step.1) } }
  }()

  private static let weekdays: [Character: Int] = [
    "一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6,
  ]

  private static let englishWeekdays: [String: Int] = [
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6, "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3,
    "fri": 4, "sat": 5, "sun": 6,
  ]

  /// 上周三, 下星期五: how many days it is from the Monday of this week.
  private static func weekday(_ text: String) -> Int? {
    guard let week = weeks.first(where: { text.hasPrefix($0.name) }) else { return nil }
    let rest = text.dropFirst(week.name.count)
    guard rest.count == 1, let day = rest.first.flatMap({ weekdays[$0] }) else { return nil }
    return 7 * week.distance + day
  }

  /// `next Friday`, which is that of next week, and `last Friday`, which is the latest one: how many
  /// days it is from the Monday of this week.
  private static func weekday(_ words: [String], daysSinceMonday: Int) -> Int? {
    guard words.count == 2, let step = steps[words[0]], let day = englishWeekdays[words[1]] else {
      return nil
    }
    return step < 0 && day < daysSinceMonday ? day : day + 7 * step
  }

  // MARK: - Times of a day

  // They stay behind the day that a text becomes.
  private static let times = [
    "凌晨", "清晨", "早上", "上午", "中午", "下午", "傍晚", "晚上", "夜里", "夜裡", "深夜",
  ]
  private static let englishTimes: Set<String> = [
    "morning", "noon", "midday", "afternoon", "evening", "night", "midnight",
  ]

  // A date field is a few words; a text that somebody pasted is no day with a time.
  private static let longestWithTime = 80

  /// 昨天下午, 明天上午 9 点, `tomorrow 09:30`, `yesterday evening`: the day, and the words behind it.
  private static func withTime(_ text: String, today: Day) -> String? {
    guard text.utf8.count <= longestWithTime else { return nil }
    for end in text.indices.dropFirst().reversed() where isTime(text[end...]) {
      guard let span = DaySpan(String(text[..<end]), relativeTo: today), span.first == span.last
      else { continue }
      return span.text + " " + text[end...].drop(while: \.isWhitespace)
    }
    return nil
  }

  /// Whether a text is a time of day, and nothing else.
  private static func isTime(_ text: Substring) -> Bool {
    var words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    guard !words.isEmpty else { return false }
    if text.utf8.contains(where: { $0 >= 0x80 }) {
      let joined = words.joined()
      let time = times.first { joined.hasPrefix($0) }
      let rest = joined.dropFirst(time?.count ?? 0)
      return rest.isEmpty ? time != nil : isClock(rest)
    }
    let isHour = words.contains { ["at", "am", "pm"].contains($0) }
    words.removeAll { ["at", "in", "the"].contains($0) }
    return !words.isEmpty
      && words.allSatisfy { word in
        englishTimes.contains(word) || isClock(word[...])
          || isHour && word.count <= 2 && word.allSatisfy(isFigure)
      }
  }

  /// `09:30`, `9:30-11:00`, `9am`, `9点半`, `十点一刻`.
  private static func isClock(_ text: Substring) -> Bool {
    let isHalf = text.hasSuffix("am") || text.hasSuffix("pm")
    let figures = isHalf ? text.dropLast(2) : text
    guard let first = figures.first, isFigure(first) else { return isHalf && figures.isEmpty }
    return (isHalf || figures.contains { ":：点點时時".contains($0) })
      && figures.allSatisfy { isFigure($0) || ":：点點时時分半刻整-–~～至到".contains($0) }
  }

  private static func isFigure(_ character: Character) -> Bool {
    ("0"..."9").contains(character) || ("０"..."９").contains(character)
      || "〇零一二三四五六七八九十两兩".contains(character)
  }

  // MARK: - Distances

  /// `三天前`, `2 周前`, `一个月后`.
  private static func chineseDistance(_ text: String) -> (Unit, Int)? {
    let plain = ChineseDigits.plain(text)
    let sign = ["前": -1, "后": 1, "後": 1]
    guard let step = plain.last.flatMap({ sign[String($0)] }) else { return nil }
    let digits = plain.prefix { $0.isASCII && $0.isNumber }
    var word = plain[digits.endIndex...].dropLast()
    // 三天之后, 三天以后.
    if let last = word.last, "之以".contains(last) { word.removeLast() }
    guard let unit = chineseUnits.first(where: { $0.0 == word })?.1, let count = Int(digits),
      (0...99_999).contains(count)
    else { return nil }
    return (unit, step * count)
  }

  /// `3 days ago`, `in 3 days`, `3 days from now`.
  private static func englishDistance(_ words: [String]) -> (Unit, Int)? {
    let step: Int
    let distance: ArraySlice<String>
    if words.last == "ago" {
      (step, distance) = (-1, words.dropLast())
    } else if words.first == "in" {
      (step, distance) = (1, words.dropFirst())
    } else if words.suffix(2) == ["from", "now"] {
      (step, distance) = (1, words.dropLast(2))
    } else {
      return nil
    }
    guard distance.count == 2, let number = distance.first, let name = distance.last,
      let unit = units[name], let count = ["a": 1, "an": 1, "one": 1][number] ?? Int(number),
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
    // 1 January 1970 was a Thursday.
    let sinceMonday = ((today.number + 3) % 7 + 7) % 7
    let place: (unit: Unit, distance: Int)
    if let word = DaySpan.words[parts.joined(separator: " ")] {
      place = word
    } else if parts.count == 2, let step = DaySpan.steps[parts[0]],
      let unit = DaySpan.units[parts[1]]
    {
      place = (unit, step)
    } else if let distance = DaySpan.englishDistance(parts) {
      place = distance
    } else if let days = DaySpan.weekday(parts, daysSinceMonday: sinceMonday)
      ?? DaySpan.weekday(parts.joined())
    {
      place = (.day, days - sinceMonday)
    } else if let week = DaySpan.weeks.first(where: { $0.name == parts.joined() }) {
      place = (.week, week.distance)
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
