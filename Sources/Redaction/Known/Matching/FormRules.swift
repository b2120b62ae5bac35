/// Decides which of the found forms count as the term.
///
/// In doubt, a form counts. The exceptions are only what an ordinary reader takes for
/// an ordinary word:
/// - A name that is an English word (Will, May, Long, Grace), or that has two letters,
///   counts by itself only with a capital, after a title, in an address or where somebody
///   speaks. Function words do not count at the beginning of a sentence (He, An, So), nor
///   Will and May in questions and dates.
/// - Initials and acronyms count in capitals or with full stops.
/// - A Chinese name that is a word counts unless it is part of a longer word (万里长城) or an
///   adverb of degree precedes it (很高明). A given name that is a word counts only where it
///   begins a clause or somebody acts.
/// - A reading in which plain letters replace others does not count if the text, taken
///   literally, is ordinary words.
struct FormRules {
  let text: FoldedLetters

  /// The letters that a hit covers, or nil if it does not count.
  func covered(_ hit: TermHit, _ form: NameForm) -> Range<Int>? {
    guard hit.trail.tones == 0 || form.isPinyin else { return nil }
    guard isCompatible(hit, form), let end = end(of: hit, form) else { return nil }
    let range = hit.range.lowerBound..<end
    let counts =
      switch form.kind {
      case .full, .phrase: countsJoined(hit, form) && !isOnlyGrammar(hit)
      case .lone, .head: countsJoined(hit, form) && countsAsName(hit, form)
      case .initialed:
        countsJoined(hit, form) && countsAsName(hit, form) && !endsWithWord(hit.range)
          && !text.letters[hit.range].dropFirst().contains { $0.traits.contains(.paragraph) }
      case .initials, .acronym: countsAsInitials(hit, form)
      case .titledInitial:
        hit.range.count == 1 && isCapital(hit.range.lowerBound)
          && hasTitle(hit.range.lowerBound, WordLists.leftOff)
      case .handle: isAddress(hit.range) || !isOrdinary(hit.range) || form.count >= 7
      case .number, .encoded: true
      case .shortened: text.isBoundary(hit.range.upperBound) && isCapital(hit.range.lowerBound)
      case .hanReversed: !hit.trail.isJoined
      case .hanFull: HanContext(text: text).countsAsName(hit.range)
      case .hanGiven: HanContext(text: text).countsAsGivenName(hit.range)
      case .hanSurname: HanContext(text: text).countsAsSurname(hit.range)
      case .hanTitled: HanContext(text: text).countsAsName(hit.range)
      case .hanCalled: HanContext(text: text).countsAsCall(hit.range)
      }
    guard counts else { return nil }
    return form.reason == .person ? withTitle(range) : range
  }

  /// Whether all letters belong to an address or a handle.
  func isAddress(_ range: Range<Int>) -> Bool {
    text.letters[range].allSatisfy { $0.traits.contains(.address) }
  }

  // MARK: - What the letters may be

  private func isCompatible(_ hit: TermHit, _ form: NameForm) -> Bool {
    let trail = hit.trail
    if trail.isReadAloud { return isReadAloudName(hit, form) }
    if trail.splits > 0 && !trail.isSpelled {
      let isLong =
        form.count >= 6 && (form.kind == .full || trail.signs == trail.splits)
      guard trail.splits == 1 || isLong, countsBroken(hit, form) else { return false }
    }
    guard trail.isAmbiguous else { return true }
    switch form.kind {
    case .initials, .acronym, .number: return false
    default:
      return hasLetter(hit) && (trail.isSpelled || !hasLoneDigit(hit.range))
        && !isOrdinary(hit.range)
        && !isOrdinal(hit.range)
    }
  }

  /// Whether at least one of the characters read as letters is a letter.
  func hasLetter(_ hit: TermHit) -> Bool {
    !hit.trail.isAmbiguous
      || text.letters[hit.range].contains { $0.traits.isDisjoint(with: [.digit, .sign]) }
  }

  /// Whether a digit is isolated, so that it is a number and not a letter.
  private func hasLoneDigit(_ range: Range<Int>) -> Bool {
    range.contains { index in
      let next = index + 1 < text.letters.count ? text.letters[index + 1].gap : .stop
      return text.letters[index].traits.contains(.digit) && text.letters[index].gap > .soft
        && next > .soft
    }
  }

  /// A name with white space inside a word: it needs five letters or more and no ordinary words.
  private func countsBroken(_ hit: TermHit, _ form: NameForm) -> Bool {
    if form.count >= 5 { return !isOrdinary(hit.range) }
    guard form.count == 4 else { return false }
    var index = hit.range.lowerBound
    while index < hit.range.upperBound {
      let word = text.word(around: index)
      if word.count < 2 || Lexicon.isWord(text.scalars(word)[...]) { return false }
      index = word.upperBound
    }
    return true
  }

  /// Chinese characters that are pronounced like a name: a surname and what follows it.
  private func isReadAloudName(_ hit: TermHit, _ form: NameForm) -> Bool {
    guard form.isPinyin, form.kind == .full, form.startsWithSurname else { return false }
    let letters = text.scalars(hit.range)
    let characters = letters.filter { $0 >= Scalars.firstIdeograph }
    guard characters.count >= 2 || characters.count < letters.count else { return false }
    return HanContext(text: text).countsAsReading(hit.range)
  }

  /// The end of the word that a hit begins, or nil if the hit is not a whole word.
  private func end(of hit: TermHit, _ form: NameForm) -> Int? {
    let end = hit.range.upperBound
    let inside =
      hit.trail.splits == 0 && (form.countsInside || isAddress(hit.range) && form.count >= 4)
    if !inside, !text.isBoundary(hit.range.lowerBound) { return nil }
    if form.kind == .number {
      let digits = { (index: Int) in text.letters[index].traits.contains(.digit) }
      if end < text.letters.count, text.letters[end].gap == .none, digits(end) { return nil }
      return end
    }
    if text.isBoundary(end) {
      // If the Hangul syllable continues, it is a different syllable.
      guard end < text.letters.count, text.letters[end].gap == .none else { return end }
      return Scalars.hangulVowelsAndEnds.contains(text.letters[end].scalar) ? nil : end
    }
    if let suffixed = suffixEnd(hit, form) { return suffixed }
    return inside ? end : nil
  }

  private func suffixEnd(_ hit: TermHit, _ form: NameForm) -> Int? {
    var end = hit.range.upperBound
    while end < text.letters.count, !text.isBoundary(end), end - hit.range.upperBound < 7 {
      end += 1
    }
    let suffix = text.scalars(hit.range.upperBound..<end)
    // "GCSEs" is the plural of GCSE, not of GCS.
    let isPlural =
      WordLists.plurals.contains(suffix) && (suffix.count == 1 || !isCapital(hit.range.upperBound))
    guard isPlural ? form.count >= 2 : form.count >= 4 && WordLists.suffixes.contains(suffix) else {
      return nil
    }
    switch form.kind {
    case .initials, .handle, .number, .initialed, .titledInitial, .encoded, .shortened:
      return nil
    case .acronym: if !isPlural { return nil }
    default: break
    }
    let whole = hit.range.lowerBound..<end
    let word = text.scalars(whole)
    guard Lexicon.isWord(word[...]) else { return end }
    // A capital distinguishes a plural from a word (Longs), but not from a function
    // word (This, Has).
    return isPlural && isCapital(whole.lowerBound) && !WordLists.grammar.contains(word) ? end : nil
  }

  private func countsJoined(_ hit: TermHit, _ form: NameForm) -> Bool {
    guard hit.trail.isJoined, !isAddress(hit.range) else { return true }
    let hasHump = hit.range.dropFirst().contains { text.isBoundary($0) }
    if hasHump { return form.count >= 3 }
    return form.count >= 4 && !isOrdinary(hit.range)
  }

  // MARK: - Names that are words

  /// Whether a whole name consists of function words in lower case, such as "do so", with no
  /// sign that somebody is meant.
  private func isOnlyGrammar(_ hit: TermHit) -> Bool {
    guard !hit.trail.isDisguised, !hit.trail.isAmbiguous, !hit.trail.isSpelled else { return false }
    var index = hit.range.lowerBound
    while index < hit.range.upperBound {
      let word = text.word(around: index)
      guard WordLists.grammar.contains(text.scalars(word)), !isCapital(word.lowerBound) else {
        return false
      }
      index = max(word.upperBound, index + 1)
    }
    return !isAddress(hit.range) && !hasTitle(hit.range.lowerBound) && !isNamed(hit.range)
  }

  /// Whether the only ambiguous letter is the word "I": "I will" is not "L. Will".
  private func isOnlyPronoun(_ hit: TermHit, _ form: NameForm) -> Bool {
    guard form.kind == .initialed, !hit.trail.isDisguised, !hit.trail.isSpelled else {
      return false
    }
    for index in [hit.range.lowerBound, hit.range.upperBound - 1]
    where text.letters[index].raw == "I" && text.word(around: index).count == 1 {
      return index == hit.range.upperBound - 1 || text.letters[index + 1].gap == .space
    }
    return false
  }

  /// Whether what looks like an initial after a surname really begins a sentence:
  /// `Weber. A second one`, `Weber: I agree`.
  private func endsWithWord(_ range: Range<Int>) -> Bool {
    let index = range.upperBound - 1
    let letter = text.letters[index]
    guard range.count > 1, range.upperBound < text.letters.count, letter.gap == .punctuation else {
      return false
    }
    let next = text.letters[range.upperBound]
    guard !next.traits.contains(.upper), !next.traits.contains(.paragraph) else { return false }
    switch letter.raw {
    case "A": return next.gap == .space && !WordLists.speech.contains(nextWord(behind: index + 1))
    case "I": return next.gap == .space || next.gap == .soft
    default: return false
    }
  }

  private func countsAsName(_ hit: TermHit, _ form: NameForm) -> Bool {
    guard form.isOrdinary else { return true }
    if isOnlyPronoun(hit, form) {
      let name = longestWord(hit.range)
      return isCapital(name.lowerBound) && !isGrammar(name) || acts(name) || standsAsName(name)
    }
    if hit.trail.isDisguised || hit.trail.isAmbiguous || hit.trail.isSpelled { return true }
    // Letters that only look like Latin letters are not an ordinary spelling.
    if text.letters[hit.range].contains(where: { $0.raw >= Scalars.endOfLatin && $0.scalar.isASCII }
    ) {
      return true
    }
    if isAddress(hit.range) || isTitled(hit.range) { return true }
    if form.kind == .initialed, isDerived(hit) { return true }
    let name = form.kind == .initialed ? longestWord(hit.range) : hit.range
    guard isCapital(name.lowerBound) else {
      if form.kind == .initialed, hasPointedInitial(hit.range, name) { return true }
      return acts(name) || isSpelledAddress(name) || standsAsName(name)
    }
    return form.kind != .lone || !isGrammar(name) || isNamed(name)
  }

  /// Whether an initial and a name are written as in an address: `jpark`, `j.park`, `r_hill`.
  private func isDerived(_ hit: TermHit) -> Bool {
    if hit.trail.isJoined { return !isOrdinary(hit.range) }
    let gaps = text.letters[hit.range].dropFirst().map(\.gap)
    return gaps.count > 2 && gaps[0] == .soft && gaps.dropFirst().allSatisfy { $0 == .none }
  }

  /// Whether somebody speaks or acts whose name has no article: `hill said`, `An asked`.
  func acts(_ range: Range<Int>) -> Bool {
    let word = text.scalars(range)
    guard !WordLists.pronouns.contains(word), !isShouting(range),
      WordLists.acts.contains(adjacentWord(behind: range.upperBound))
    else { return false }
    return !WordLists.determiners.contains(adjacentWord(before: range.lowerBound))
  }

  /// Whether a word is part of an address that is spelled out to hide it from
  /// harvesters: `rose dot hill`.
  private func isSpelledAddress(_ range: Range<Int>) -> Bool {
    let dot = "dot".unicodeScalars.map(\.value)
    guard nextWord(behind: range.upperBound) != dot else { return true }
    let index = range.lowerBound
    guard index > 0, text.letters[index].gap > .none, text.letters[index].gap < .stop else {
      return false
    }
    return text.scalars(text.word(around: index - 1)) == dot
  }

  private func longestWord(_ range: Range<Int>) -> Range<Int> {
    let last = text.word(around: range.upperBound - 1)
    let first = text.word(around: range.lowerBound)
    return last.count > first.count ? last : first
  }

  /// Whether a capitalised word is a function word, a month or the verb of a question.
  private func isGrammar(_ range: Range<Int>) -> Bool {
    let word = text.scalars(range)
    let opens = text.letters[range.lowerBound].traits.contains(.opening)
    let next = adjacentWord(behind: range.upperBound)
    if WordLists.grammar.contains(word) {
      // In a text in capitals, the capital means nothing.
      return (opens || isShouting(range)) && !acts(range)
    }
    let isDate = next.first.map { $0.isASCIIDigit } ?? false
    if WordLists.months.contains(word) {
      if isDate || previousIsDayOrPreposition(range.lowerBound) { return true }
    }
    return opens && WordLists.auxiliaries.contains(word) && WordLists.subjects.contains(next)
  }

  func isShouting(_ range: Range<Int>) -> Bool {
    guard range.count > 1, text.letters[range].allSatisfy({ $0.traits.contains(.upper) }) else {
      return false
    }
    let behind = text.letters[range.upperBound...].prefix(12)
    return behind.count > 2 && behind.allSatisfy { $0.traits.contains(.upper) }
  }

  private func previousIsDayOrPreposition(_ index: Int) -> Bool {
    guard index > 0, text.letters[index].gap == .space else { return false }
    let before = text.scalars(text.word(around: index - 1))
    if before.allSatisfy({ $0.isASCIIDigit }) { return before.count <= 2 }
    return WordLists.datePrepositions.contains(before)
  }

  // MARK: - Initials

  private func countsAsInitials(_ hit: TermHit, _ form: NameForm) -> Bool {
    let letters = text.letters[hit.range]
    let capitals = letters.count { $0.traits.contains(.upper) }
    if isAddress(hit.range) {
      return form.count >= 2 && (form.kind == .initials || capitals == letters.count)
    }
    // Particles stay in lower case: JvdM. Chinese writers also put initials in lower case: zxm. So
    // do linking words: DoJ, MoST.
    let isMixed =
      letters.count > 2 && letters.first.map { $0.traits.contains(.upper) } == true
      && letters.last.map { $0.traits.contains(.upper) } == true
      && (form.kind == .initials || letters.count > 3 || !Lexicon.isWord(form.letters[...]))
    // Some acronyms are pronounced as words: Ifri.
    let isRead =
      form.kind == .acronym && letters.count > 3 && isCapital(hit.range.lowerBound)
      && hit.trail.gaps == 0 && !Lexicon.isWord(form.letters[...])
    let isSmall = form.isPinyin && letters.count > 2 && !Lexicon.isWord(form.letters[...])
    guard capitals == letters.count || isMixed || isSmall || isRead else { return false }
    let isDotted = hit.trail.gaps > 0
    if isDotted {
      return hit.trail.gaps == letters.count - 1
        || letters.count > 3 && letters.dropFirst().allSatisfy { $0.gap < .space }
    }
    // In a text in capitals, a word is not an acronym: MOST is one only next to
    // lower-case letters.
    if form.kind == .acronym, Lexicon.isWord(form.letters[...]), isAmongCapitals(hit.range) {
      return false
    }
    guard WordLists.acronyms.contains(text.scalars(hit.range)) else { return true }
    return WordLists.speech.contains(nextWord(behind: hit.range.upperBound))
  }

  /// Whether a word of two or more capitals is adjacent to another word.
  private func isAmongCapitals(_ range: Range<Int>) -> Bool {
    func isCapitals(_ word: Range<Int>) -> Bool {
      word.count > 1 && text.letters[word].allSatisfy { $0.traits.contains(.upper) }
    }
    let (start, end) = (range.lowerBound, range.upperBound)
    if end < text.letters.count, text.letters[end].gap == .space, isCapitals(text.word(around: end))
    {
      return true
    }
    return start > 0 && text.letters[start].gap == .space
      && isCapitals(text.word(around: start - 1))
  }

  // MARK: - Around a name

  private func hasTitle(_ index: Int, _ titles: Set<[UInt32]> = WordLists.titles) -> Bool {
    guard index > 0, text.letters[index].gap != .stop, text.letters[index].gap != .none,
      !text.letters[index].traits.contains(.paragraph)
    else { return false }
    return titles.contains(text.scalars(text.word(around: index - 1)))
  }

  /// Whether a title shows that a word is a name. In lower case, "minister, do you" and
  /// "the major banks" name nobody: these words need a title with no other meaning, or
  /// a verb for what people do.
  private func isTitled(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    guard hasTitle(start) else { return false }
    guard !isCapital(start) else { return true }
    let word = text.scalars(range)
    let isVerb = WordLists.grammar.contains(word) || WordLists.auxiliaries.contains(word)
    let title = text.scalars(text.word(around: start - 1))
    guard isVerb || WordLists.wordsAndTitles.contains(title) else { return true }
    return hasTitle(start, WordLists.leftOff) && text.letters[start].gap != .punctuation
      || isNamed(range)
  }

  /// The most titles before a name, or suffixes after it. If they can also be initials, as `JD`
  /// and `DR` can, a long row of them would be walked again from each position.
  private static let mostTitles = 8

  private func withTitle(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    for _ in 0..<Self.mostTitles {
      guard start > 0, !text.letters[start].traits.contains(.wordless), hasTitle(start) else {
        break
      }
      start = text.word(around: start - 1).lowerBound
    }
    return start..<suffixedEnd(range.upperBound)
  }

  /// The end after `Jr`, `III` and `PhD`, which would distinguish people who share a pseudonym.
  private func suffixedEnd(_ end: Int) -> Int {
    var end = end
    for _ in 0..<Self.mostTitles {
      guard end < text.letters.count, isCapital(end), text.isBoundary(end),
        !text.letters[end].traits.contains(.paragraph),
        text.letters[end].gap == .space || text.letters[end].gap == .punctuation
      else { break }
      let word = text.word(around: end)
      let isCapitals = text.letters[word].allSatisfy { $0.traits.contains(.upper) }
      let suffix = text.scalars(word)
      guard WordLists.nameSuffixes.contains(suffix),
        isCapitals || !WordLists.namesAndSuffixes.contains(suffix)
      else { break }
      end = word.upperBound
    }
    return end
  }

  func nextWord(behind index: Int) -> [UInt32] {
    guard index < text.letters.count, text.letters[index].gap <= .punctuation else { return [] }
    return text.scalars(index..<text.word(around: index).upperBound)
  }

  /// The next word, if only white space separates it.
  func adjacentWord(behind index: Int) -> [UInt32] {
    guard index < text.letters.count, text.letters[index].gap == .space else { return [] }
    return nextWord(behind: index)
  }

  /// The previous word, if only white space separates it.
  func adjacentWord(before index: Int) -> [UInt32] {
    guard index > 0, text.letters[index].gap == .space else { return [] }
    return text.scalars(text.word(around: index - 1))
  }

  func isCapital(_ index: Int) -> Bool { text.letters[index].traits.contains(.upper) }

  private func isOrdinal(_ range: Range<Int>) -> Bool {
    let word = text.scalars(text.word(around: range.lowerBound))
    let digits = word.prefix { $0.isASCIIDigit }
    return !digits.isEmpty && WordLists.ordinals.contains(Array(word.dropFirst(digits.count)))
  }

  /// Whether the text, taken literally, is ordinary words in lower case.
  func isOrdinary(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let word = text.word(around: index)
      let scalars = text.scalars(word)
      let isWord =
        scalars.count == 1
        ? scalars == Scalars.of("a") || scalars == Scalars.of("i") : Lexicon.isWord(scalars[...])
      let opens = text.letters[word.lowerBound].traits.contains(.opening)
      let hasCapital = text.letters[word].dropFirst(opens ? 1 : 0).contains {
        $0.traits.contains(.upper)
      }
      guard isWord, !hasCapital else { return false }
      index = max(word.upperBound, index + 1)
    }
    return true
  }
}
