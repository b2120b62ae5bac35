package import Calendar

extension Metadata {
  /// The record with every date in the form in which it is kept. Dates that are only clear today,
  /// such as 昨天 and `last month`, and dates in Chinese characters become `2026-03-14`. Text that
  /// is not a date stays as written.
  ///
  /// - Parameters:
  ///   - today: the day on which it was typed.
  ///   - old: the record before the change. Its values were written on another day, so
  /// they stay too.
  package func withDates(on today: Day = Clock.today(), besides old: Metadata? = nil) -> Metadata {
    let kept = Set(old?.dateTexts.map(\.text) ?? [])
    var resolver = DateResolver(today: today, kept: kept)
    var resolved = self
    resolved.visit(&resolver)
    return resolved
  }

  /// The texts of the fields that hold dates, as written, in the order of the fields.
  package var dateTexts: [(key: FieldKey, text: String)] {
    var collector = DateTexts()
    var copy = self
    copy.visit(&collector)
    return collector.texts
  }
}

/// Writes the dates of a record as they are kept.
private struct DateResolver: FieldVisitor {
  typealias Failure = Never

  let today: Day
  let kept: Set<String>

  mutating func text(
    _ key: FieldKey, _ value: inout String, _ rule: TextRule, identifies identity: FieldIdentity
  ) {
    guard FieldKey.dates.contains(key), !value.isEmpty, !kept.contains(value) else { return }
    value = DaySpan.written(value, today: today)
  }

  mutating func texts(
    _ key: FieldKey, _ value: inout [String], _ rule: ListRule, identifies identity: FieldIdentity
  ) {}

  mutating func groups<Group: FieldGroup>(_ key: FieldKey, _ value: inout [Group]) {
    for index in value.indices { value[index].visit(&self) }
  }

  mutating func extras(_ value: inout [ExtraField]) {}
}

/// The texts of all fields that hold dates.
private struct DateTexts: FieldVisitor {
  typealias Failure = Never

  var texts: [(key: FieldKey, text: String)] = []

  mutating func text(
    _ key: FieldKey, _ value: inout String, _ rule: TextRule, identifies identity: FieldIdentity
  ) {
    if FieldKey.dates.contains(key), !value.isEmpty { texts.append((key, value)) }
  }

  mutating func texts(
    _ key: FieldKey, _ value: inout [String], _ rule: ListRule, identifies identity: FieldIdentity
  ) {}

  mutating func groups<Group: FieldGroup>(_ key: FieldKey, _ value: inout [Group]) {
    for var group in value { group.visit(&self) }
  }

  mutating func extras(_ value: inout [ExtraField]) {}
}
