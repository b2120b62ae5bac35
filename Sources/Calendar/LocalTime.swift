import Glibc

/// A moment as a clock on the wall shows it, with the zone that holds there.
package struct LocalTime: Hashable, Sendable {
  /// The day.
  package let day: Day
  /// Seconds since midnight.
  package let seconds: Int
  /// Seconds that the zone is ahead of UTC.
  package let offset: Int

  /// A time of day in a zone.
  package init(day: Day, seconds: Int, offset: Int) {
    self.day = day
    self.seconds = seconds
    self.offset = offset
  }

  /// Now, by the machine's time zone.
  package static func now() -> LocalTime { LocalTime(milliseconds: Clock.now()) }

  /// The local time of a moment in milliseconds since 1970, UTC.
  package init(milliseconds: UInt64) {
    var time = time_t(milliseconds / 1000)
    var local = unsafe tm()
    guard unsafe localtime_r(&time, &local) != nil else {
      let number = Int(time) / 86_400
      self.init(day: Day(number: number), seconds: Int(time) % 86_400, offset: 0)
      return
    }
    let seconds = unsafe Int(local.tm_hour) * 3600 + Int(local.tm_min) * 60 + Int(local.tm_sec)
    self.init(
      day: Clock.localDay(of: milliseconds), seconds: seconds, offset: unsafe local.tm_gmtoff)
  }

  /// Reads what `text` says; nil for a text without a day, a time and a zone.
  package init?(_ text: String) {
    guard let written = WrittenTime(text), let seconds = written.seconds,
      let offset = written.offset
    else { return nil }
    self.init(day: written.day, seconds: seconds, offset: offset)
  }

  /// `09:30`.
  package var clock: String { "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2))" }

  /// `+02:00`.
  package var zone: String {
    let minutes = abs(offset) / 60
    return "\(offset < 0 ? "-" : "+")\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
  }

  /// `2026-03-14T09:30:05+02:00`.
  package var text: String { "\(day.text)T\(clock):\(padded(seconds % 60, 2))\(zone)" }

  /// Seconds since 1970, UTC: where zones differ, times are compared by it.
  package var secondsSince1970: Int { day.number * 86_400 + seconds - offset }
}
