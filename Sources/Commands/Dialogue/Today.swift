import Application
import Calendar

/// The day on which something is looked at.
enum Today {
  /// Today in the machine's time zone, or the day that an option names.
  static func day(_ option: String?) throws -> Day {
    guard let option else { return Clock.today() }
    guard let span = DaySpan(option), span.first == span.last else {
      throw ApplicationError.dateInvalid
    }
    return span.first
  }
}
