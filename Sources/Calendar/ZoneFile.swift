/// How far a time zone is ahead of UTC, as computers keep it in files (TZif, RFC 9636).
package struct ZoneFile: Sendable {
  // Seconds since 1970, and how far the zone is ahead from then on.
  private let changes: [(moment: Int, offset: Int)]
  private let first: Int
  // Of all times behind the last change.
  private let rule: ZoneRule?

  /// Reads a file; nil for anything else.
  package init?(_ bytes: [UInt8]) {
    guard let old = Block(bytes, at: 0, width: 4) else { return nil }
    var block = old
    var rule: ZoneRule?
    if old.version >= 0x32 {
      // The same again with times of 64 bits, and a rule in words.
      guard let long = Block(bytes, at: old.end, width: 8) else { return nil }
      block = long
      let line = bytes[long.end...].dropFirst().prefix { $0 != 0x0A }
      rule = ZoneRule(Array(line))
    }
    guard let first = block.offset(ofType: 0) else { return nil }
    var changes: [(moment: Int, offset: Int)] = []
    for number in 0..<block.times {
      guard let change = block.change(number) else { return nil }
      changes.append(change)
    }
    self.first = first
    self.changes = changes
    self.rule = rule
  }

  /// Seconds that the zone is ahead of UTC at a moment, in seconds since 1970.
  package func offset(at moment: Int) -> Int {
    guard let last = changes.last else { return rule?.offset(at: moment) ?? first }
    if moment >= last.moment, let rule { return rule.offset(at: moment) }
    return changes.last { $0.moment <= moment }?.offset ?? first
  }

  /// One of the two parts of a file.
  private struct Block {
    private static let headerSize = 44

    let version: UInt8
    let times: Int
    let end: Int
    private let types: Int
    private let start: Int
    private let width: Int
    private let bytes: [UInt8]

    init?(_ bytes: [UInt8], at start: Int, width: Int) {
      guard bytes.count >= start + Block.headerSize,
        bytes[start..<(start + 4)].elementsEqual("TZif".utf8)
      else { return nil }
      version = bytes[start + 4]
      let counts = (0..<6).map { Block.number(bytes, at: start + 20 + $0 * 4, width: 4) }
      // Flags of times in UTC and of standard time, leap seconds, times, types, characters.
      times = counts[3]
      types = counts[4]
      self.start = start + Block.headerSize
      let length =
        counts[3] * (width + 1) + counts[4] * 6 + counts[5] + counts[2] * (width + 4) + counts[1]
        + counts[0]
      end = self.start + length
      self.width = width
      self.bytes = bytes
      guard end <= bytes.count, types > 0 else { return nil }
    }

    func change(_ number: Int) -> (moment: Int, offset: Int)? {
      let type = Int(bytes[start + times * width + number])
      guard let offset = offset(ofType: type) else { return nil }
      let moment = Block.number(bytes, at: start + number * width, width: width)
      return (width == 4 ? Int(Int32(truncatingIfNeeded: moment)) : moment, offset)
    }

    func offset(ofType type: Int) -> Int? {
      guard type < types else { return nil }
      let place = start + times * (width + 1) + type * 6
      return Int(Int32(truncatingIfNeeded: Block.number(bytes, at: place, width: 4)))
    }

    private static func number(_ bytes: [UInt8], at place: Int, width: Int) -> Int {
      Int(
        truncatingIfNeeded: bytes[place..<(place + width)].reduce(UInt64(0)) {
          $0 << 8 | UInt64($1)
        })
    }
  }
}

/// When summer time holds, as POSIX writes it: `CET-1CEST,M3.5.0,M10.5.0/3`.
private struct ZoneRule {
  /// When a year's change is: on a weekday of a month.
  private struct Change {
    let month: Int
    let week: Int
    let weekday: Int
    let seconds: Int

    /// Seconds from 1970 to the change, by the clock on the wall before it.
    func moment(in year: Int) -> Int {
      let begin = Day(counting: year, month, 1).number
      // 1 January 1970 was a Thursday.
      let first = ((begin + 4) % 7 + 7) % 7
      var day = (weekday - first + 7) % 7 + (week - 1) * 7
      if day >= Day.length(ofMonth: month, in: year) { day -= 7 }
      return (begin + day) * 86_400 + seconds
    }
  }

  private let standard: Int
  private let summer: (offset: Int, start: Change, end: Change)?

  /// Reads a rule; nil for one of a form that no zone uses now.
  init?(_ text: [UInt8]) {
    var reader = Reader(text)
    guard reader.skipName(), let behind = reader.seconds() else { return nil }
    standard = -behind
    guard !reader.isAtEnd else {
      summer = nil
      return
    }
    guard reader.skipName() else { return nil }
    var offset = standard + 3600
    if !reader.isNext(",") {
      guard let behind = reader.seconds() else { return nil }
      offset = -behind
    }
    guard let start = reader.change(), let end = reader.change(), reader.isAtEnd else { return nil }
    summer = (offset, start, end)
  }

  func offset(at moment: Int) -> Int {
    guard let summer else { return standard }
    let local = moment + standard
    let year = Day(number: (local - (local % 86_400 + 86_400) % 86_400) / 86_400).parts.year
    let start = summer.start.moment(in: year) - standard
    let end = summer.end.moment(in: year) - summer.offset
    // South of the equator, summer is at both ends of a year.
    let isSummer =
      start < end ? start <= moment && moment < end : !(end <= moment && moment < start)
    return isSummer ? summer.offset : standard
  }

  private struct Reader {
    private let text: [UInt8]
    private var place = 0

    init(_ text: [UInt8]) {
      self.text = text
    }

    var isAtEnd: Bool { place == text.count }

    func isNext(_ sign: Unicode.Scalar) -> Bool {
      place < text.count && text[place] == UInt8(ascii: sign)
    }

    mutating func take(_ sign: Unicode.Scalar) -> Bool {
      guard isNext(sign) else { return false }
      place += 1
      return true
    }

    /// `CET`, `<+03>`.
    mutating func skipName() -> Bool {
      let start = place
      if take("<") {
        while place < text.count, !isNext(">") { place += 1 }
        return take(">")
      }
      while place < text.count, (0x41...0x5A).contains(text[place] & 0xDF) { place += 1 }
      return place > start
    }

    mutating func number() -> Int? {
      let digits = text[place...].prefix { (0x30...0x39).contains($0) }.prefix(4)
      guard !digits.isEmpty else { return nil }
      place += digits.count
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// `-1`, `3:30`, `+02:00:00`.
    mutating func seconds() -> Int? {
      let isNegative = take("-")
      if !isNegative { _ = take("+") }
      guard var value = number().map({ $0 * 3600 }) else { return nil }
      for unit in [60, 1] where take(":") {
        guard let part = number() else { return nil }
        value += part * unit
      }
      return isNegative ? -value : value
    }

    /// `,M3.5.0/2`.
    mutating func change() -> Change? {
      guard take(","), take("M"), let month = number(), take("."), let week = number(), take("."),
        let weekday = number(), (1...12).contains(month), (1...5).contains(week), weekday < 7
      else { return nil }
      guard take("/") else {
        return Change(month: month, week: week, weekday: weekday, seconds: 7200)
      }
      guard let seconds = seconds() else { return nil }
      return Change(month: month, week: week, weekday: weekday, seconds: seconds)
    }
  }
}
