/// Names that are also words, in lower case as notetakers write them: they count where
/// only a name fits.
extension FormRules {
  /// Whether a lower-case word is used as a name: "as may pointed out", "thanks to may for",
  /// "may: agreed", "may's draft".
  func standsAsName(_ range: Range<Int>) -> Bool {
    let word = text.scalars(range)
    guard !WordLists.pronouns.contains(word), !WordLists.grammar.contains(word) else {
      return false
    }
    return isNamed(range) || isMet(range) || isAccompanied(range) || isAuthor(range)
      || takesPart(range) || isListed(range) || isAlone(range)
  }

  /// Whether the text after a word shows that it names somebody: a verb for what people do, the
  /// end of a label, a possessive.
  func isNamed(_ range: Range<Int>) -> Bool {
    let word = text.scalars(range)
    guard !WordLists.pronouns.contains(word), !WordLists.contracted.contains(word) else {
      return false
    }
    return does(range) || isLabel(range) || owns(range)
  }

  /// "power wanted", "as may pointed out", "then long left".
  private func does(_ range: Range<Int>) -> Bool {
    let next = adjacentWord(behind: range.upperBound)
    let before = adjacentWord(before: range.lowerBound)
    let opens =
      text.letters[range.lowerBound].traits.contains(.opening) || isBehindOpeningInitial(range)
    // "rich objects" may contain a noun, but not at the beginning of a sentence.
    if WordLists.nounsAndActs.contains(next) { return opens }
    guard WordLists.acts.contains(next) || WordLists.moreActs.contains(next) else { return false }
    return !WordLists.counted.contains(before)
      && (WordLists.leads.contains(before) || !WordLists.determiners.contains(before))
  }

  /// "frost raised the red line", "price against", "reed ok with it", "then baker took the floor": at
  /// the beginning of a clause, without an article, with what hardly anything but people does or is.
  private func takesPart(_ range: Range<Int>) -> Bool {
    let word = text.scalars(range)
    guard opensClause(range.lowerBound), !WordLists.auxiliaries.contains(word) else { return false }
    var next = adjacentWord(behind: range.upperBound)
    guard !next.isEmpty else { return false }
    if hasTask(range.upperBound) { return true }
    if next == Scalars.of("not") {
      let negation = text.word(around: range.upperBound)
      next = adjacentWord(behind: negation.upperBound)
      return WordLists.attitudes.contains(next)
    }
    return WordLists.clauseActs.contains(next) || WordLists.attitudes.contains(next)
  }

  /// Whether a clause begins at a letter, or a word before it says that one does.
  private func opensClause(_ index: Int) -> Bool {
    let letter = text.letters[index]
    if letter.traits.contains(.opening) || letter.gap >= .punctuation { return true }
    let before = adjacentWord(before: index)
    guard before == Scalars.of("and") else { return WordLists.clauseLeads.contains(before) }
    return text.letters[text.word(around: index - 1).lowerBound].gap == .punctuation
  }

  /// "- frost", "young on thresholds: later": a line, or what heads one.
  private func isAlone(_ range: Range<Int>) -> Bool {
    guard text.letters[range.lowerBound].traits.contains(.opening) else { return false }
    if opensLine(range.upperBound) { return true }
    guard adjacentWord(behind: range.upperBound) == Scalars.of("on") else { return false }
    var end = text.word(around: range.upperBound).upperBound
    for _ in 0..<Self.longestHead where !opensLine(end) { end = text.word(around: end).upperBound }
    return opensLine(end)
  }

  /// The most words of what heads a line, behind "on".
  private static let longestHead = 4

  private func opensLine(_ index: Int) -> Bool {
    index == text.letters.count || text.letters[index].traits.contains(.opening)
  }

  /// "m young objects": whether the initial that begins a sentence comes before a word.
  private func isBehindOpeningInitial(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, text.letters[range.lowerBound].gap == .space else { return false }
    let before = text.word(around: range.lowerBound - 1)
    return before.count == 1 && text.letters[before.lowerBound].traits.contains(.opening)
      && !text.letters[before.lowerBound].scalar.isOne(of: "ai")
  }

  /// "may and i agreed", "it was may who asked", "may isn't sure", at the beginning of a line "may will
  /// send it".
  private func isAccompanied(_ range: Range<Int>) -> Bool {
    let next = adjacentWord(behind: range.upperBound)
    let before = adjacentWord(before: range.lowerBound)
    let opens = text.letters[range.lowerBound].traits.contains(.opening)
    if opens, WordLists.negations.contains(next) || WordLists.helpers.contains(next) {
      return !WordLists.auxiliaries.contains(text.scalars(range))
        || WordLists.negations.contains(next)
    }
    if next == Scalars.of("who") {
      return before.isEmpty || before == Scalars.of("was") || before == Scalars.of("is")
    }
    guard next == Scalars.of("and"), opens || WordLists.leads.contains(before) else { return false }
    let conjunction = text.word(around: range.upperBound)
    return WordLists.companions.contains(adjacentWord(behind: conjunction.upperBound))
  }

  /// "notes by may", "from may: agreed".
  private func isAuthor(_ range: Range<Int>) -> Bool {
    let before = adjacentWord(before: range.lowerBound)
    let next = adjacentWord(behind: range.upperBound)
    guard before == Scalars.of("by") || before == Scalars.of("from"),
      endsClause(range.upperBound) || next == Scalars.of("and") || next == Scalars.of("that")
    else { return false }
    let preposition = text.word(around: range.lowerBound - 1)
    if before == Scalars.of("from"),
      text.letters[preposition.lowerBound].traits.contains(.opening),
      range.upperBound < text.letters.count, text.letters[range.upperBound].gap != .stop
    {
      return true
    }
    let verb = adjacentWord(before: preposition.lowerBound)
    return before == Scalars.of("by")
      ? WordLists.bylines.contains(verb) : WordLists.hearings.contains(verb)
  }

  /// Whether the clause ends right after a word.
  private func endsClause(_ end: Int) -> Bool {
    end == text.letters.count || text.letters[end].gap >= .punctuation
      || text.letters[end].traits.contains(.opening)
  }

  /// "may: agreed" at the beginning of a line.
  func isLabel(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    guard text.letters[range.lowerBound].traits.contains(.opening), end < text.letters.count,
      !WordLists.mailHeads.contains(text.scalars(range))
    else { return false }
    return text.letters[end].gap >= .punctuation && text.letters[end].gap != .stop
  }

  /// "may's draft", at the beginning or after a word that leads to a name: "the day's
  /// end" is nobody's.
  private func owns(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    guard end < text.letters.count, text.letters[end].gap == .soft,
      text.scalars(text.word(around: end)) == Scalars.of("s")
    else { return false }
    return opensClause(range.lowerBound)
      || WordLists.leads.contains(adjacentWord(before: range.lowerBound))
  }

  /// "talked with may at lunch", "we asked may and", "cc grace, mark".
  private func isMet(_ range: Range<Int>) -> Bool {
    let before = adjacentWord(before: range.lowerBound)
    if isCopied(range) || isInField(range) || isQuoted(range, before) { return true }
    guard WordLists.meetings.contains(before) else { return false }
    let end = range.upperBound
    // "With grace, …" does not mean company, and "came to power" does not give anything
    // to anybody.
    if endsClause(end) { return !WordLists.links.contains(before) || isPartner(range, before) }
    let next = adjacentWord(behind: end)
    if ["by", "before", "after"].map(Scalars.of).contains(next) { return isPartner(range, before) }
    if WordLists.told.contains(before),
      WordLists.clauses.contains(next) || next == Scalars.of("or")
    {
      return true
    }
    // In "per day and", "day" is a unit.
    return before != Scalars.of("per") && WordLists.goesOn.contains(next)
  }

  /// "according to grace the ministry is split".
  private func isQuoted(_ range: Range<Int>, _ before: [UInt32]) -> Bool {
    guard before == Scalars.of("to") else { return false }
    let preposition = text.word(around: range.lowerBound - 1)
    return adjacentWord(before: preposition.lowerBound) == Scalars.of("according")
      && !WordLists.determiners.contains(text.scalars(range))
  }

  /// "from: banks": the end of a clause after the name of a field.
  private func isInField(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, text.letters[range.lowerBound].gap == .punctuation,
      endsClause(range.upperBound)
    else { return false }
    let field = text.word(around: range.lowerBound - 1)
    let first = text.letters[field.lowerBound]
    guard WordLists.fields.contains(text.scalars(field)) else { return false }
    return first.gap >= .punctuation || first.traits.contains(.opening)
      || WordLists.bylines.contains(adjacentWord(before: field.lowerBound))
  }

  /// How many words before "to" or "with" the verb may be.
  private static let longestGift = 6

  /// "i gave the paper to may.", "talked with may.": a sentence that ends with the person to whom
  /// something was given or with whom somebody spoke.
  private func isPartner(_ range: Range<Int>, _ before: [UInt32]) -> Bool {
    let verbs = before == Scalars.of("to") ? WordLists.givings : WordLists.talks
    var word = text.word(around: range.lowerBound - 1)
    for _ in 0..<Self.longestGift {
      guard word.lowerBound > 0, text.letters[word.lowerBound].gap == .space else { return false }
      word = text.word(around: word.lowerBound - 1)
      if verbs.contains(text.scalars(word)) { return true }
    }
    return false
  }

  /// How many words before a name "cc" is searched for.
  private static let longestCopy = 4

  private func isCopied(_ range: Range<Int>) -> Bool {
    var first = range.lowerBound
    for _ in 0..<Self.longestCopy {
      guard first > 0, text.letters[first].gap >= .space, text.letters[first].gap < .stop else {
        return false
      }
      let before = text.word(around: first - 1)
      if WordLists.copies.contains(text.scalars(before)) { return true }
      let opens = text.letters[before.lowerBound].traits.contains(.opening)
      if opens, WordLists.tables.contains(text.scalars(before)),
        text.letters[first].gap == .punctuation
      {
        return true
      }
      // Only a list with commas continues.
      guard text.letters[first].gap == .punctuation else { return false }
      first = before.lowerBound
    }
    return false
  }

  /// Whether an initial with a full stop is next to a name: "w. long", "(g. young", "hope s.".
  func hasPointedInitial(_ range: Range<Int>, _ name: Range<Int>) -> Bool {
    let initial =
      name.lowerBound > range.lowerBound
      ? range.lowerBound..<range.lowerBound + 1 : range.upperBound - 1..<range.upperBound
    guard text.word(around: initial.lowerBound).count == 1 else { return false }
    let behind = initial.upperBound
    guard behind < text.letters.count, text.letters[behind].gap >= .punctuation else {
      return false
    }
    // In "e.g. young" another full stop precedes without a space; the "a." of "long a."
    // is no initial.
    let index = initial.lowerBound
    if index > name.lowerBound, text.letters[index].scalar.isOne(of: "ai") { return false }
    return index == 0 || text.letters[index].gap > .soft
  }
}
