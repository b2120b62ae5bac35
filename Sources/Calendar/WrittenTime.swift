/// A day, and perhaps a time of day with its zone, as other programs and people write it.
///
/// Read are dates in figures (`2026-03-28`, `2026/03/28`, `2026_03_28`, `20260328`, `28.03.2026`, and
/// `28/03/2026` if the day cannot be a month), with a time
/// (`2026-03-28T09:30:15.250+01:00`, `202603281230`), times of a computer's clock in seconds, milliseconds
/// or microseconds since 1970, those of mail (`Sat, 28 Mar 2026 09:30:00 +0100`) and long English forms
/// (`March 28th, 2026 at 9:30 PM`).
package struct WrittenTime: Equatable, Sendable {
  /// The day as written; of a clock's time the local one.
  package let day: Day
  /// Seconds since midnight as written; nil where only the day is.
  package let seconds: Int?
  /// Seconds that the zone is ahead of UTC; nil where none is written.
  package let offset: Int?

  /// A day, a time and a zone.
  package init(day: Day, seconds: Int? = nil, offset: Int? = nil) {
    self.day = day
    self.seconds = seconds
    self.offset = offset
  }

  /// Reads a time.
  ///
  /// - Parameter isDayFirst: whether in `05-06-2023` the day is known to stand first.
  /// - Returns: nil if the text is anything else, or there is no such day or time.
  package init?(_ text: String, isDayFirst: Bool = false) {
    var bytes = text.utf8.prefix(80)[...]
    guard bytes.count == text.utf8.count else { return nil }
    while let last = bytes.last, last == 0x20 || last == 0x0D { bytes.removeLast() }
    while let first = bytes.first, first == 0x20 { bytes.removeFirst() }
    if let time = WrittenTime(figures: Array(bytes), isDayFirst: isDayFirst)
      ?? WrittenTime(words: Array(bytes))
    {
      self = time
    } else {
      return nil
    }
  }

  /// The day that the name of a file begins with: `2026-03-28 Lunch`, `2026_03_28`, `202603281230 Idea`.
  package init?(leadingName name: String) {
    let bytes = Array(name.utf8)
    let digits = bytes.prefix { WrittenTime.isDigit($0) }.count
    if [8, 12, 14].contains(digits) {
      guard let time = WrittenTime(figures: Array(bytes.prefix(digits))) else { return nil }
      self = time
      return
    }
    guard digits == 4, bytes.count >= 10, !(bytes.count > 10 && WrittenTime.isDigit(bytes[10])),
      bytes[4] == UInt8(ascii: "-") || bytes[4] == UInt8(ascii: "_"),
      let time = WrittenTime(figures: Array(bytes.prefix(10)))
    else { return nil }
    self = time
  }

  /// A time that a computer's clock gives in UTC.
  ///
  /// - Parameter milliseconds: since 1970.
  package init(clock milliseconds: UInt64) {
    day = Day(millisecondsSince1970: milliseconds)
    seconds = Int(milliseconds % 86_400_000 / 1000)
    offset = 0
  }

  /// Seconds since 1970, UTC; nil for a time without a zone, and for a day.
  package var secondsSince1970: Int? {
    guard let seconds, let offset else { return nil }
    return day.number * 86_400 + seconds - offset
  }

  /// The same moment in another zone; itself where its own zone is not known, and where it would
  /// leave the years 1 to 9999.
  ///
  /// - Parameter offset: seconds that the zone is ahead of UTC.
  package func moved(to offset: Int) -> WrittenTime {
    guard let moment = secondsSince1970 else { return self }
    let local = moment + offset
    let seconds = (local % 86_400 + 86_400) % 86_400
    let day = Day(number: (local - seconds) / 86_400)
    guard (1...9999).contains(day.parts.year) else { return self }
    return WrittenTime(day: day, seconds: seconds, offset: offset)
  }

  /// Milliseconds since 1970, UTC; 0 before. A time without a zone is one of the local zone, a day
  /// without a time its first moment there.
  package var milliseconds: UInt64 {
    guard let offset else {
      let all = seconds ?? 0
      return Clock.milliseconds(of: day, minutes: all / 60) + UInt64(all % 60) * 1000
    }
    let (product, overflow) = day.number.multipliedReportingOverflow(by: 86_400)
    guard !overflow else { return 0 }
    return UInt64(max(0, product + (seconds ?? 0) - offset)) * 1000
  }

  /// `2026-03-28T09:30:00+01:00`, as far as it is known.
  package var text: String {
    guard let seconds else { return day.text }
    let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }
    var text = "\(day.text)T\(time.joined(separator: ":"))"
    if let offset {
      let minutes = abs(offset) / 60
      text +=
        offset == 0
        ? "Z" : "\(offset < 0 ? "-" : "+")\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
    }
    return text
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  // MARK: - Figures

  private init?(figures bytes: [UInt8], isDayFirst: Bool = false) {
    let digits = bytes.prefix { WrittenTime.isDigit($0) }.count
    if digits == bytes.count {
      self.init(digits: bytes)
      return
    }
    var reader = FigureReader(bytes)
    let day: Day?
    if digits == 8 {
      day = reader.compactDay()
    } else if digits < 3 {
      day = reader.shortDay(isDayFirst: isDayFirst)
    } else {
      day = reader.day()
    }
    guard let day else { return nil }
    guard !reader.isAtEnd else {
      self.init(day: day)
      return
    }
    guard reader.skipBetween(), var seconds = reader.time() else { return nil }
    if let isAfternoon = reader.half() {
      guard let time = WrittenTime.time(seconds, isAfternoon: isAfternoon) else { return nil }
      seconds = time
    }
    guard !reader.isAtEnd else {
      self.init(day: day, seconds: seconds)
      return
    }
    guard let offset = reader.offset(), reader.isAtEnd else { return nil }
    self.init(day: day, seconds: seconds, offset: offset)
  }

  /// All digits: what they are is told by how many there are.
  private init?(digits bytes: [UInt8]) {
    guard bytes.count >= 8, bytes.count <= 17 else { return nil }
    let value = bytes.reduce(UInt64(0)) { $0 * 10 + UInt64($1 - 0x30) }
    switch bytes.count {
    case 10: self.init(clock: value * 1000)
    case 13: self.init(clock: value)
    case 16: self.init(clock: value / 1000)
    case 8, 12, 14, 17:
      var reader = FigureReader(bytes)
      guard let day = reader.compactDay() else { return nil }
      guard bytes.count > 8 else {
        self.init(day: day)
        return
      }
      guard let seconds = reader.compactTime() else { return nil }
      // With milliseconds it is a time of TiddlyWiki, which are in UTC.
      self.init(day: day, seconds: seconds, offset: bytes.count == 17 ? 0 : nil)
    default: return nil
    }
  }

  // MARK: - Words

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let longMonths = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december",
  ]
  private static let ignored: Set<String> = [
    "mon", "monday", "tue", "tues", "tuesday", "wed", "wednesday", "thu", "thur", "thurs",
    "thursday",
    "fri", "friday", "sat", "saturday", "sun", "sunday", "at", "of", "the",
  ]
  private static let zones: [String: Int] = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7,
    "mdt": -6, "pst": -8, "pdt": -7,
  ]

  private init?(words bytes: [UInt8]) {
    // A comment of mail, such as (CET), says nothing new.
    let text = bytes.prefix { $0 != UInt8(ascii: "(") }
    let parts = text.split { $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 == 0x09 }
      .map { String(decoding: $0, as: UTF8.self).lowercased() }
    var (year, month, day): (Int?, Int?, Int?) = (nil, nil, nil)
    var (seconds, offset): (Int?, Int?) = (nil, nil)
    var half: String?
    for part in parts {
      // A narrow blank stands before AM and PM in what newer systems write.
      let word = part.replacing("\u{202f}", with: "")
      if WrittenTime.ignored.contains(word) { continue }
      let name = word.hasSuffix(".") ? String(word.dropLast()) : word
      if let found = WrittenTime.months.firstIndex(of: name)
        ?? WrittenTime.longMonths.firstIndex(of: name) ?? (name == "sept" ? 8 : nil)
      {
        guard month == nil else { return nil }
        month = found + 1
      } else if let zone = WrittenTime.zones[word], offset == nil {
        offset = zone * 3600
      } else if word == "am" || word == "pm" {
        half = word
      } else if word.contains(":") {
        var digits = word
        if word.hasSuffix("am") || word.hasSuffix("pm") {
          half = String(word.suffix(2))
          digits = String(word.dropLast(2))
        }
        var reader = FigureReader(Array((digits.utf8.count % 3 == 1 ? "0" + digits : digits).utf8))
        guard seconds == nil, let time = reader.time(), reader.isAtEnd else { return nil }
        seconds = time
      } else if word.hasPrefix("gmt+") || word.hasPrefix("gmt-"), offset == nil {
        // As browsers write it: `GMT+0200`.
        var reader = FigureReader(Array(word.dropFirst(3).utf8))
        guard let zone = reader.offset(), reader.isAtEnd else { return nil }
        offset = zone
      } else if word.hasPrefix("+") || word.hasPrefix("-"), offset == nil {
        var reader = FigureReader(Array(word.utf8))
        guard let zone = reader.offset(), reader.isAtEnd else { return nil }
        offset = zone
      } else if let number = WrittenTime.ordinal(word) {
        if number > 31, year == nil {
          year = number
        } else if day == nil {
          day = number
        } else {
          return nil
        }
      } else {
        return nil
      }
    }
    guard let year, let month, let day, let date = Day(year: year, month: month, day: day) else {
      return nil
    }
    if let half, let time = seconds {
      seconds = WrittenTime.time(time, isAfternoon: half == "pm")
      guard seconds != nil else { return nil }
    }
    self.init(day: date, seconds: seconds, offset: seconds == nil ? nil : offset)
  }

  /// A time on a clock of twelve hours, in seconds since midnight.
  private static func time(_ seconds: Int, isAfternoon: Bool) -> Int? {
    guard seconds < 13 * 3600 else { return nil }
    return seconds % (12 * 3600) + (isAfternoon ? 12 * 3600 : 0)
  }

  /// `28`, `28th`, `28.`, `2026`.
  private static func ordinal(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count)
    guard [1, 2, 4].contains(digits.count), ["", "st", "nd", "rd", "th", "."].contains(rest) else {
      return nil
    }
    return Int(digits)
  }
}

/// Reads figures byte by byte.
private struct FigureReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { place == bytes.count }

  /// `2026-03-28`, and with `/`, `.` or `_` between.
  mutating func day() -> Day? {
    guard let year = number(4), let sign = take("-/._"), let month = number(2),
      take("-/._") == sign, let day = number(2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// `28.03.2026`, `28/03/2026`, `03/28/2026`; nil where it could be the day of two months.
  mutating func shortDay(isDayFirst: Bool) -> Day? {
    guard let first = shortNumber(), let sign = take("-/."), let second = shortNumber(),
      take("-/.") == sign, let year = number(4)
    else { return nil }
    if isDayFirst || sign == UInt8(ascii: ".") || first > 12 || first == second {
      return Day(year: year, month: second, day: first)
    }
    return second > 12 ? Day(year: year, month: first, day: second) : nil
  }

  /// One digit or two.
  private mutating func shortNumber() -> Int? { number(2) ?? number(1) }

  mutating func compactDay() -> Day? {
    guard let year = number(4), let month = number(2), let day = number(2) else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// `T`, or blanks.
  mutating func skipBetween() -> Bool {
    if take("Tt") != nil { return true }
    guard take(" ") != nil else { return false }
    while take(" ") != nil {}
    return true
  }

  /// `09:30`, `09:30:15`, `09:30:15.250`, `0930`, `093015`: seconds since midnight.
  mutating func time() -> Int? {
    let start = place
    guard let hour = number(2) else { return nil }
    guard take(":") != nil else {
      place = start
      return compactTime()
    }
    guard let minute = number(2), hour < 24, minute < 60 else { return nil }
    guard take(":") != nil else { return (hour * 60 + minute) * 60 }
    guard let second = number(2), second <= 60 else { return nil }
    skipFraction()
    return min((hour * 60 + minute) * 60 + second, 86_399)
  }

  /// `PM`, and whether it is that; nil where neither half of the day is named.
  mutating func half() -> Bool? {
    let start = place
    while take(" ") != nil {}
    if let half = take("AaPp"), take("Mm") != nil { return half == 0x50 || half == 0x70 }
    place = start
    return nil
  }

  mutating func compactTime() -> Int? {
    guard let hour = number(2), let minute = number(2), hour < 24, minute < 60 else { return nil }
    guard let second = number(2) else { return (hour * 60 + minute) * 60 }
    guard second <= 60 else { return nil }
    if !isAtEnd { skipFraction() }
    _ = number(3)
    return min((hour * 60 + minute) * 60 + second, 86_399)
  }

  private mutating func skipFraction() {
    guard take(".,") != nil else { return }
    while take("0123456789") != nil {}
  }

  /// `Z`, `+01:00`, `+0100`, `+01`, also behind a blank: seconds ahead of UTC.
  mutating func offset() -> Int? {
    _ = take(" ")
    if take("Zz") != nil { return 0 }
    guard let sign = take("+-"), let hours = number(2), hours <= 14 else { return nil }
    _ = take(":")
    let minutes = number(2) ?? 0
    guard minutes < 60 else { return nil }
    let value = (hours * 60 + minutes) * 60
    return sign == UInt8(ascii: "-") ? -value : value
  }

  private mutating func number(_ count: Int) -> Int? {
    guard place + count <= bytes.count,
      bytes[place..<(place + count)].allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    defer { place += count }
    return bytes[place..<(place + count)].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private mutating func take(_ signs: String) -> UInt8? {
    guard place < bytes.count else { return nil }
    let byte = bytes[place]
    guard signs.utf8.contains(byte) else { return nil }
    place += 1
    return byte
  }
}
