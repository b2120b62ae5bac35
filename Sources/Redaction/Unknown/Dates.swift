/// Days, months, years, times of day, ages and lengths of time, in figures and in words.
enum Dates {
  static func mark(_ passage: Passage, _ marks: inout Marks) {
    for index in passage.tokens.indices {
      let token = passage.tokens[index]
      guard token.isWord || token.hasDigit else { continue }
      if passage.has(.month, at: index) { markMonth(index, passage, &marks) }
      if passage.has(.weekday, at: index),
        token.isCapital || passage.isWord(weekdays, at: index)
      {
        marks.add(index...index, .date)
      }
      if passage.has(.season, at: index) { markSeason(index, passage, &marks) }
      if passage.has(.timeUnit, at: index) { markUnit(index, passage, &marks) }
      if passage.has(.dayPart, at: index) { markDayPart(index, passage, &marks) }
      if passage.isWord("am pm p a", at: index) { markClock(index, passage, &marks) }
      if passage.isWord("old age aged", at: index) { markAge(index, passage, &marks) }
    }
  }

  /// Days that are no other words, as notetakers write them.
  private static let weekdays: StaticString =
    """
    friday fridays monday mondays saturday saturdays sunday sundays thursday thursdays tuesday \
    tuesdays wednesday wednesdays
    """

  /// Months that are no other words, as notetakers write them.
  private static let months: StaticString =
    "april december february january july june november october september"

  /// "31 May 2001", "May 31st, 2001", "May 2001", "the 3rd of May", "May and June 2001".
  private static func markMonth(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    var first = index
    var last = index
    let before = passage.isWord("of", at: index - 1) ? index - 2 : index - 1
    if isDay(before, passage) || passage.has([.relative, .ordinal], at: before) { first = before }
    var next = index + 1
    if passage.isSign(".", at: next), passage.tokens[index].end - passage.tokens[index].start <= 4 {
      next += 1
    }
    if isDay(next, passage) {
      last = next
      next += passage.isSign(",", at: next + 1) ? 2 : 1
    } else if passage.isSign(",", at: next) || passage.isWord("of", at: next) {
      next += 1
    }
    if isYear(next, passage) { last = next }
    // "may" and "march" are verbs unless a capital or a figure shows otherwise.
    guard
      passage.tokens[index].isCapital || first != last || passage.isWord(months, at: index)
        || isMonthInSmallLetters(index, passage)
    else { return }
    let isAmbiguous = passage.isWord("may march august mar jan", at: index)
    if first == last, passage.tokens[index].opensSentence, isAmbiguous { return }
    marks.add(withBetween(first, passage)...last, .date)
  }

  /// "next call in may.", "by march"
  private static func isMonthInSmallLetters(_ index: Int, _ passage: Passage) -> Bool {
    guard passage.isWord("may march august", at: index),
      passage.isWord("in until till since by late mid last next", at: index - 1)
    else { return false }
    guard let next = passage[index + 1] else { return true }
    return next.breaks > 0 || next.sign.isOne(of: ".,;:)!?")
      || passage.isWord("and or at", at: index + 1)
  }

  /// "Between", "early" and "late" belong to the dates that follow them.
  private static func withBetween(_ first: Int, _ passage: Passage) -> Int {
    passage.isWord("between early late mid", at: first - 1) ? first - 1 : first
  }

  private static func isDay(_ index: Int, _ passage: Passage) -> Bool {
    guard let token = passage[index] else { return false }
    if let value = passage.value(at: index) { return (1...31).contains(value) }
    // "1st", "22nd", and the ordinals in words.
    if token.kind == .mixed { return token.end - token.start <= 4 }
    return passage.has(.ordinal, at: index)
  }

  private static func isYear(_ index: Int, _ passage: Passage) -> Bool {
    guard let token = passage[index], let value = passage.value(at: index) else { return false }
    return token.end - token.start == 4 && (1000...2199).contains(value)
  }

  /// "spring 1994", "the summer and autumn of 1994", "Christmas".
  private static func markSeason(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    var last = index
    if passage.isWord("and", at: index + 1), passage.has(.season, at: index + 2) { last += 2 }
    let year = passage.isWord("of", at: last + 1) ? last + 2 : last + 1
    if isYear(year, passage) { last = year }
    let first = passage.has(.relative, at: index - 1) ? index - 1 : index
    if passage.isWord("spring", at: index), first == last, !passage.isWord("the", at: index - 1) {
      return
    }
    marks.add(first...last, .date)
  }

  /// "two years", "a two-year term", "last week", "the late sixteenth century", "ten days later".
  private static func markUnit(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    var start = index - 1
    if passage.isSign("-", at: start) { start -= 1 }
    var first: Int?
    var reason = Candidate.Reason.date
    if let number = Numbers.first(endingAt: start, in: passage) {
      first = number
      reason = .quantity
    } else if passage.has(.ordinal, at: start) || passage[start]?.kind == .mixed {
      guard passage.isWord("century centuries decade quarter", at: index) else { return }
      first = start
    } else if passage.has(.relative, at: start), !passage.isWord("second seconds", at: index) {
      first = start
    }
    guard var first else { return }
    if passage.has(.relative, at: first - 1) { first -= 1 }
    first = Numbers.withApproximation(first, in: passage)
    if reason == .quantity, passage.isWord("after within", at: first - 1) { first -= 1 }
    var last = index
    // "and six months" belongs to the years before it.
    if passage.isWord("and", at: last + 1) || passage.isSign(",", at: last + 1) {
      var next = last + 2
      while next < last + 6, Numbers.isNumber(next, in: passage) { next += 1 }
      if next > last + 2, passage.has(.timeUnit, at: next) { last = next }
    }
    if passage.isWord("later earlier ago old", at: last + 1) { last += 1 }
    if passage.isWord("of", at: last + 1), passage.isWord("age", at: last + 2) { last += 2 }
    marks.add(first...last, reason)
  }

  /// "yesterday", "tomorrow morning".
  private static func markDayPart(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    if passage[index - 1]?.hasDigit == true {
      marks.add((index - 1)...index, .date)
    } else if passage.isWord("yesterday today tomorrow tonight", at: index) {
      marks.add(index...index, .date)
    } else if passage.isWord("yesterday tomorrow this last next", at: index - 1)
      || passage.has(.weekday, at: index - 1)
    {
      marks.add((index - 1)...index, .date)
    }
  }

  /// "18.45 p.m.", "5 pm".
  private static func markClock(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    guard index > 0, passage.tokens[index - 1].hasDigit else { return }
    var last = index
    if passage.isSign(".", at: index + 1), passage.isWord("m", at: index + 2) { last = index + 2 }
    guard last > index || passage.isWord("am pm", at: index) else { return }
    marks.add((index - 1)...last, .date)
  }

  /// "aged 48", "at the age of 22", "63 years old", "a 48-year-old".
  private static func markAge(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    if passage.isWord("old", at: index) {
      var first = index - 1
      if passage.isSign("-", at: first) { first -= 1 }
      guard passage.isWord("year years month months", at: first) else { return }
      first -= passage.isSign("-", at: first - 1) ? 2 : 1
      guard let number = Numbers.first(endingAt: first, in: passage) else { return }
      marks.add(number...index, .quantity)
      return
    }
    let number = passage.isWord("of", at: index + 1) ? index + 2 : index + 1
    guard Numbers.isNumber(number, in: passage) else { return }
    var last = number
    if passage.has(.timeUnit, at: number + 1) { last += 1 }
    marks.add(index...last, .quantity)
  }
}
