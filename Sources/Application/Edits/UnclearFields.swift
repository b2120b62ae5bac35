import Calendar
package import Records

/// The fields that hold a date. What stands there is kept as it was written, whatever it is: but
/// searches, the timeline and the assessment can only go by a day, a month or a year.
package enum RecordDates {
  /// The fields of a record that say something and no date.
  package static func unclear(in metadata: Metadata) -> [FieldKey] {
    var keys: [FieldKey] = []
    for (key, text) in metadata.dateTexts where DaySpan(text) == nil && !keys.contains(key) {
      keys.append(key)
    }
    return keys
  }

  /// Says which fields of a text are no dates, and whether it ends before it begins, as a slip of the
  /// finger makes them.
  ///
  /// - Parameter old: the record as it was before; what stands there already needs no word about a
  ///   time of day.
  package static func noteUnclear(
    in metadata: Metadata, besides old: Metadata? = nil, _ note: (Notice) -> Void
  ) {
    for key in unclear(in: metadata) { note(.dateUnclear(key)) }
    noteMore(in: metadata, besides: old, note)
    if endsBeforeItBegins(metadata) { note(.endsBeforeItBegins) }
  }

  /// Reports the fields in which a time of day or words follow a date, and the days that count.
  package static func noteMore(
    in metadata: Metadata, besides old: Metadata?, _ note: (Notice) -> Void
  ) {
    // The program writes the time of a quick line itself.
    guard metadata.kind != .line else { return }
    let known = Set(old?.dateTexts.map(\.text) ?? [])
    for (key, text) in metadata.dateTexts where DaySpan.saysMore(text) && !known.contains(text) {
      if let days = DaySpan(text) { note(.onlyDaysCount(key, days)) }
    }
  }

  private static func endsBeforeItBegins(_ metadata: Metadata) -> Bool {
    let texts: (begins: String, ends: String)
    switch metadata.details {
    case .dialogue(let fields): texts = (fields.begins, fields.ends)
    case .session(let fields): texts = (fields.begins, fields.ends)
    case .gathering(let fields): texts = (fields.begins, fields.ends)
    default: return false
    }
    guard let begins = DaySpan(texts.begins), let ends = DaySpan(texts.ends) else { return false }
    return ends.last < begins.first
  }
}

/// The fields that say how much of something there is: a number from 1 to 5, or a word. What stands
/// there is kept as it was written; but who reads a strength of 9 takes it for one of 10.
package enum RecordScales {
  /// The fields of a record whose number is not on the scale.
  package static func outside(in metadata: Metadata) -> [FieldKey] {
    let scales: [(FieldKey, [String])] =
      switch metadata.details {
      case .person(let fields):
        [
          (.strength, fields.influence.map(\.strength) + fields.perspective.map(\.strength)),
          (.level, fields.standing.map(\.level)),
        ]
      case .dialogue(let fields): [(.level, fields.acceptance.map(\.level))]
      case .exposure(let fields): [(.severity, [fields.severity])]
      case .session(let fields): [(.level, fields.trust.map(\.level))]
      default: []
      }
    return scales.filter { $0.1.contains(where: isOutside) }.map(\.0) + positions(metadata)
  }

  /// The place of a position on its scale, from -2 to 2.
  private static func positions(_ metadata: Metadata) -> [FieldKey] {
    guard case .person(let fields) = metadata.details else { return [] }
    return fields.perspective.contains { !$0.scale.isEmpty && $0.place == nil } ? [.scale] : []
  }

  /// Says which numbers of a text are not on their scale.
  package static func noteOutside(in metadata: Metadata, _ note: (Notice) -> Void) {
    for key in outside(in: metadata) { note(.offScale(key)) }
  }

  /// Whether the first number in a text, such as that of "4 of 5", is none from 1 to 5.
  private static func isOutside(_ text: String) -> Bool {
    let isDigit = { (character: Character) in character.isASCII && character.isNumber }
    let digits = text.drop { !isDigit($0) }.prefix(while: isDigit)
    guard !digits.isEmpty else { return false }
    return Int(digits).map { !(1...5).contains($0) } ?? true
  }
}

/// Paragraphs with what looks like a mistyped, translated or misplaced portion mark. They are
/// private; whoever wrote them is told, since something else may have been meant.
package enum RecordMarks {
  /// Says which words of a text look like marks.
  ///
  /// - Parameter note: says it.
  package static func noteAttempts(in body: [UInt8], _ note: (Notice) -> Void) {
    RecordMarks.note(Paragraph.attempts(in: body), note)
  }

  /// The same of words that were found before.
  package static func note(_ attempts: [String], _ note: (Notice) -> Void) {
    if !attempts.isEmpty { note(.marksUnclear(attempts)) }
  }
}
