import Assessment

/// The day on which something is looked at.
enum Today {
  /// Today in UTC, or the day that an option names.
  static func day(_ option: String?) throws -> Day {
    guard let option else { return Day(number: Int(Clock.now() / 86_400_000)) }
    guard let span = DaySpan(option), span.first == span.last else {
      throw CommandError.dateInvalid
    }
    return span.first
  }
}
