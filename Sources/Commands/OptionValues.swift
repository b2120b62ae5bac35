import Application
import ArgumentParser
import Calendar
import Terminal

/// A time as people type it: `90s`, `5m`, `2h`; a number alone means minutes.
struct TimeSpan: ExpressibleByArgument, Sendable {
  /// The longest that is taken: a day.
  static let longest = 86_400

  let seconds: Int

  init(seconds: Int) {
    self.seconds = seconds
  }

  init?(argument typed: String) {
    let argument = typed.narrow
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600]
    let unit = argument.last.flatMap { units[$0] }
    guard let number = Int(unit == nil ? argument[...] : argument.dropLast()),
      (1...TimeSpan.longest).contains(number), number * (unit ?? 60) <= TimeSpan.longest
    else { return nil }
    seconds = number * (unit ?? 60)
  }

  var duration: Duration { .seconds(seconds) }

  var defaultValueDescription: String {
    seconds % 60 == 0 ? "\(seconds / 60)m" : "\(seconds)s"
  }
}

/// A whole number as people type it, in full-width digits too.
struct TypedNumber<Value: FixedWidthInteger & Sendable>: ExpressibleByArgument, Sendable {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }

  init?(argument typed: String) {
    guard let value = Value(typed.narrow) else { return nil }
    self.value = value
  }

  var defaultValueDescription: String { "\(value)" }
}

/// The day on which something is looked at.
enum Today {
  /// Today in the machine's time zone, or the day that an option names.
  static func day(_ option: String?) throws -> Day {
    guard let option else { return Clock.today() }
    guard let span = DaySpan(typed: option), span.first == span.last else {
      throw ApplicationError.dateInvalid
    }
    return span.first
  }
}

/// How much larger than usual a vault is made.
enum RoomOption: String, ExpressibleByArgument, CaseIterable {
  case double
}
