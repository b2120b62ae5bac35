import Assessment
import Calendar
package import Records

/// The fields that hold a date. What stands there is kept as it was written, whatever it is: but
/// searches, the timeline and the assessment can only go by a day, a month or a year.
package enum RecordDates {
  /// The fields of a record that say something and no date.
  package static func unclear(in metadata: Metadata) -> [FieldKey] {
    var dates: [(FieldKey, String)] = [(.date, metadata.date)]
    switch metadata.details {
    case .dialogue(let fields): dates += [(.begins, fields.begins), (.ends, fields.ends)]
    case .session(let fields): dates += [(.begins, fields.begins), (.ends, fields.ends)]
    case .exposure(let fields): dates += [(.when, fields.when)]
    default: break
    }
    return dates.filter { !$0.1.isEmpty && DaySpan($0.1) == nil }.map(\.0)
  }

  /// Says which fields of a text are no dates, as a slip of the finger makes them.
  package static func noteUnclear(in metadata: Metadata, _ note: (Notice) -> Void) {
    for key in unclear(in: metadata) { note(.dateUnclear(key)) }
  }
}
