/// Reads a date field byte by byte.
struct DateReader {
  enum Precision {
    case year, month, day
  }

  struct Date {
    let span: DaySpan
    let precision: Precision
    /// Whether it is written `2026年3月14日`.
    var isChinese = false
  }

  // Between the first and the last date of a span.
  private static let separators = ["to", "until", "-", "–", "—", "/", "..", "至", "到", "~", "～"]
    .map { Array($0.utf8) }

  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) {
    bytes = Array(ChineseDigits.plain(text).utf8)
  }

  var isAtEnd: Bool { place == bytes.count }

  /// Skips a time of day with what belongs to it: ` 09:30`, `T09:30:00.5+02:00`.
  mutating func skipTime() {
    guard place + 6 <= bytes.count, " Tt".utf8.contains(bytes[place]),
      bytes[place + 3] == UInt8(ascii: ":"),
      [1, 2, 4, 5].allSatisfy({ isDigit(at: place + $0) })
    else { return }
    place += 6
    while !isAtEnd, isDigit(at: place) || ":.Zz+".utf8.contains(bytes[place]) || isOffset {
      place += 1
    }
  }

  /// Whether the sign of an offset to the west of Greenwich stands here.
  private var isOffset: Bool {
    place + 3 < bytes.count && bytes[place] == UInt8(ascii: "-")
      && bytes[place + 3] == UInt8(ascii: ":")
  }

  /// A whole date that no digit follows.
  mutating func leadingDay() -> Day? {
    let start = place
    if let date = bareDate(), date.isChinese, date.precision == .day { return date.span.first }
    place = start
    guard let year = number(ofDigits: 4), take("-"), let month = number(ofDigits: 2), take("-"),
      let day = number(ofDigits: 2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// A date, and that nothing follows it which would make it another one.
  mutating func date() -> Date? {
    let start = place
    guard let date = bareDate(), isAtEnd || canFollow(date) else {
      place = start
      return nil
    }
    return date
  }

  /// The second date of a span, behind a first one, and what stands behind both.
  func end(of begin: Date) -> (date: Date, rest: DateReader)? {
    var reader = self
    if begin.precision == .day { reader.skipTime() }
    reader.skipSpaces()
    guard let separator = DateReader.separators.first(where: reader.stands) else { return nil }
    reader.place += separator.count
    reader.skipSpaces()
    guard let end = reader.date() ?? reader.chineseEnd(of: begin),
      end.span.last >= begin.span.first
    else { return nil }
    return (end, reader)
  }

  private mutating func bareDate() -> Date? {
    guard let year = number(ofDigits: 4), let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return nil }
    let end = place
    skipSpaces()
    if take(DateReader.year) { return chineseDate(in: year) }
    place = end
    guard let month = part() else { return Date(span: DaySpan(first, last), precision: .year) }
    guard let first = Day(year: year, month: month, day: 1),
      let last = Day(year: year, month: month, day: Day.length(ofMonth: month, in: year))
    else { return nil }
    guard let day = part() else { return Date(span: DaySpan(first, last), precision: .month) }
    guard let day = Day(year: year, month: month, day: day) else { return nil }
    return Date(span: DaySpan(day), precision: .day)
  }

  /// The number behind a hyphen, where exactly two digits stand.
  private mutating func part() -> Int? {
    let start = place
    guard take("-"), let number = number(ofDigits: 2) else {
      place = start
      return nil
    }
    return number
  }

  /// Whether what stands here leaves the date before it what it is. `2026/03/14`, `2026-3-14` and
  /// `2026年3月` name a day or month that is not read, so they are no year.
  private func canFollow(_ date: Date) -> Bool {
    if end(of: date) != nil { return true }
    if date.isChinese { return canFollowChinese(date) }
    if date.precision == .day {
      let byte = bytes[place]
      if "Tt".utf8.contains(byte) { return isDigit(at: place + 1) }
      return !(isDigit(at: place) || isLetter(byte) || "-_/.".utf8.contains(byte))
    }
    guard " ,;(".utf8.contains(bytes[place]) else { return false }
    var next = place
    while next < bytes.count, bytes[next] == UInt8(ascii: " ") { next += 1 }
    return !isDigit(at: next)
  }

  // MARK: - Chinese

  private static let year = ["年"]
  private static let month = ["月份", "月"]
  private static let day = ["日", "号", "號"]
  // `2026年3月前` is another span.
  private static let turns = ["前", "后", "後", "以", "之", "起", "来", "來", "间", "間"]

  /// What follows a year and its sign.
  private mutating func chineseDate(in year: Int) -> Date? {
    skipSpaces()
    guard let month = number(before: DateReader.month) else {
      return chineseDate(year, nil, nil, .year)
    }
    skipSpaces()
    guard let day = number(before: DateReader.day) else {
      return chineseDate(year, month, nil, .month)
    }
    return chineseDate(year, month, day, .day)
  }

  private func chineseDate(
    _ year: Int, _ month: Int?, _ day: Int?, _ precision: Precision
  ) -> Date? {
    guard let first = Day(year: year, month: month ?? 1, day: day ?? 1) else { return nil }
    let length = day ?? Day.length(ofMonth: month ?? 12, in: year)
    return Day(year: year, month: month ?? 12, day: length).map {
      Date(span: DaySpan(first, $0), precision: precision, isChinese: true)
    }
  }

  /// The end of a span whose beginning says the year, and perhaps the month: `2026年3月14日至16日`.
  private mutating func chineseEnd(of begin: Date) -> Date? {
    guard begin.isChinese else { return nil }
    let (year, month, _) = begin.span.first.parts
    guard let date = monthAndDay(in: year) ?? dayOnly(year, month) else { return nil }
    return isAtEnd || canFollowChinese(date) ? date : nil
  }

  /// `3月14日`, `3月`.
  mutating func monthAndDay(in year: Int) -> Date? {
    let start = place
    guard let month = number(before: DateReader.month) else { return nil }
    skipSpaces()
    guard let day = number(before: DateReader.day) else {
      if let date = chineseDate(year, month, nil, .month) { return date }
      place = start
      return nil
    }
    return chineseDate(year, month, day, .day)
  }

  private mutating func dayOnly(_ year: Int, _ month: Int) -> Date? {
    number(before: DateReader.day).flatMap { chineseDate(year, month, $0, .day) }
  }

  /// A number of one or two digits, with one of some signs behind it.
  private mutating func number(before signs: [String]) -> Int? {
    let start = place
    for digits in [2, 1] {
      if let number = number(ofDigits: digits) {
        skipSpaces()
        if take(signs) { return number }
      }
      place = start
    }
    return nil
  }

  private mutating func take(_ signs: [String]) -> Bool {
    guard let sign = signs.first(where: { stands(Array($0.utf8)) }) else { return false }
    place += sign.utf8.count
    return true
  }

  /// Words may follow, but no digit, and nothing that turns the date into a limit.
  private func canFollowChinese(_ date: Date) -> Bool {
    var next = self
    next.skipSpaces()
    guard !next.isAtEnd else { return true }
    let isTurned =
      date.precision != .day && DateReader.turns.contains { next.stands(Array($0.utf8)) }
    return !isTurned && !(next.isDigit(at: next.place) && date.precision != .day)
  }

  /// As many digits as wanted, and no more.
  private mutating func number(ofDigits count: Int) -> Int? {
    let end = place + count
    guard end <= bytes.count, (place..<end).allSatisfy(isDigit), !isDigit(at: end) else {
      return nil
    }
    let number = bytes[place..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    place = end
    return number
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  mutating func skipSpaces() {
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
  }

  private func stands(_ separator: [UInt8]) -> Bool {
    bytes[place...].starts(with: separator)
  }

  private func isDigit(at place: Int) -> Bool {
    place < bytes.count && (0x30...0x39).contains(bytes[place])
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
