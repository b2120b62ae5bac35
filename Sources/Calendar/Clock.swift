import Glibc

/// The time of day and the local time zone, as people and programs read them.
package enum Clock {
  /// Milliseconds since 1970, UTC.
  package static func now() -> UInt64 {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_REALTIME, &time) == 0 else { return 0 }
    return UInt64(max(0, time.tv_sec)) * 1000 + UInt64(time.tv_nsec / 1_000_000)
  }

  /// Today where the person sits, by the machine's time zone.
  package static func today() -> Day {
    localDay(secondsSince1970: Int(now() / 1000))
  }

  /// The local day of a time in milliseconds since 1970, UTC.
  package static func localDay(of milliseconds: UInt64) -> Day {
    localDay(secondsSince1970: Int(milliseconds / 1000))
  }

  /// The local day of a time.
  package static func localDay(secondsSince1970 seconds: Int) -> Day {
    var time = time_t(seconds)
    var local = unsafe tm()
    guard unsafe localtime_r(&time, &local) != nil else { return Day(number: seconds / 86_400) }
    return unsafe Day(
      counting: Int(local.tm_year) + 1900, Int(local.tm_mon) + 1, Int(local.tm_mday))
  }

  /// Milliseconds since 1970, UTC, of a local time; 0 for a time before 1970.
  ///
  /// - Parameter minutes: since midnight.
  package static func milliseconds(of day: Day, minutes: Int) -> UInt64 {
    let parts = day.parts
    var local = unsafe tm()
    unsafe local.tm_year = Int32(parts.year - 1900)
    unsafe local.tm_mon = Int32(parts.month - 1)
    unsafe local.tm_mday = Int32(parts.day)
    unsafe local.tm_hour = Int32(minutes / 60)
    unsafe local.tm_min = Int32(minutes % 60)
    // The C library finds out whether summer time holds.
    unsafe local.tm_isdst = -1
    return UInt64(max(0, unsafe mktime(&local))) * 1000
  }

  /// `2026-03-14 15:09 UTC`, as tables show a moment.
  ///
  /// - Parameter milliseconds: since the beginning of 1970 in UTC.
  package static func minute(_ milliseconds: UInt64) -> String {
    String(iso(milliseconds).prefix(16).replacing("T", with: " ")) + " UTC"
  }

  /// `2026-03-14T15:09:26Z`.
  ///
  /// - Parameter milliseconds: since the beginning of 1970 in UTC.
  package static func second(_ milliseconds: UInt64) -> String {
    String(iso(milliseconds).prefix(19)) + "Z"
  }

  /// `2026-03-14T15:09:26.535Z`.
  ///
  /// - Parameter milliseconds: since the beginning of 1970 in UTC.
  package static func iso(_ milliseconds: UInt64) -> String {
    let day = Day(millisecondsSince1970: milliseconds)
    let (seconds, rest) = Int(milliseconds % 86_400_000).quotientAndRemainder(dividingBy: 1000)
    let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }
    return "\(day.text)T\(time.joined(separator: ":")).\(padded(rest, 3))Z"
  }
}
