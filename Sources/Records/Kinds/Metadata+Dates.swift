package import Calendar

extension Metadata {
  /// The record with every date as it is kept: what is only understood today, such as 昨天 and
  /// `last month`, and what is written with Chinese signs, becomes `2026-03-14`. What is no date stays
  /// as it was written.
  ///
  /// - Parameters:
  ///   - today: the day on which it was typed.
  ///   - old: the record as it was before. What already stands there was said on another day, and stays
  ///     as well.
  package func withDates(on today: Day = Clock.today(), besides old: Metadata? = nil) -> Metadata {
    var kept = DateTexts()
    if var old { old.visit(&kept) }
    var resolver = DateResolver(today: today, kept: kept.texts)
    var resolved = self
    resolved.visit(&resolver)
    return resolved
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

  var texts: Set<String> = []

  mutating func text(
    _ key: FieldKey, _ value: inout String, _ rule: TextRule, identifies identity: FieldIdentity
  ) {
    if FieldKey.dates.contains(key) { texts.insert(value) }
  }

  mutating func texts(
    _ key: FieldKey, _ value: inout [String], _ rule: ListRule, identifies identity: FieldIdentity
  ) {}

  mutating func groups<Group: FieldGroup>(_ key: FieldKey, _ value: inout [Group]) {
    for var group in value { group.visit(&self) }
  }

  mutating func extras(_ value: inout [ExtraField]) {}
}
