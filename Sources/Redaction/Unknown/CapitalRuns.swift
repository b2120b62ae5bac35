/// Capitalised words where ordinary words have no capital: names, organisations, places.
///
/// A run is a sequence of capitalised words and of the words that join them. It is left
/// unmarked only if each of its words is ordinary and the text uses it as a common
/// noun: "the Court", "the Chair".
struct CapitalRuns {
  let passage: Passage
  /// Headings in which capitals mean nothing.
  var titles: TitleLines
  /// Words that a run has marked. If a sentence begins with one of them, it means the same name.
  var names: Set<UInt64> = []
  /// Function words that were inside a person's name: "Tran An".
  var namesOfGrammar: Set<UInt64> = []
  /// Single capitalised common nouns that the text uses with a determiner.
  var nouns: Set<UInt64> = []

  /// Marks the runs of a passage.
  static func mark(_ passage: Passage, _ marks: inout Marks) {
    var recogniser = CapitalRuns(passage: passage)
    let runs = recogniser.runs()
    recogniser.learnNouns(runs)
    recogniser.titles.learn(runs.map(\.tokens))
    let kept = runs.filter { recogniser.isCandidate($0) }
    recogniser.learnNames(kept)
    for run in kept { marks.add(recogniser.widened(run), recogniser.reason(run)) }
    recogniser.markOpenings(&marks)
  }

  private init(passage: Passage) {
    self.passage = passage
    titles = TitleLines(of: passage)
  }

  /// A sequence of capitalised words.
  struct Run {
    /// Its tokens.
    var tokens: ClosedRange<Int>
    /// Whether the word before it shows that a noun follows.
    var isDetermined: Bool
  }

  private func runs() -> [Run] {
    var runs: [Run] = []
    var index = 0
    while index < passage.tokens.count {
      guard isStart(index) else {
        index += 1
        continue
      }
      let last = last(from: index)
      let first = trimmed(index...last)
      if let first {
        runs.append(
          Run(
            tokens: first...last,
            isDetermined: passage.has(.determiner, at: first - 1)
              && !passage.isWord("both", at: first - 1)))
      }
      index = last + 1
    }
    return runs
  }

  private func isStart(_ index: Int) -> Bool {
    let token = passage.tokens[index]
    guard token.isWord, token.isCapital, !passage.references[index] else { return false }
    // Abbreviations that every paper of the field uses.
    if isAbbreviation(index) { return false }
    return !isPronoun(index) && !isHeadingWord(index) && !passage.isTagOfWords(index)
  }

  /// An abbreviation that everybody writes in capitals: AI, GPUs, R&D.
  func isAbbreviation(_ index: Int) -> Bool {
    if passage.isPairOfInitials(index) { return true }
    guard passage.has(.field, at: index) else { return false }
    let shape = passage.tokens[index].shape
    return shape == .capitals || shape == .mixed
  }

  /// "I" always has a capital; in "Mr I. Smith" it is an initial.
  private func isPronoun(_ index: Int) -> Bool {
    guard passage.isWord("i", at: index) else {
      return passage.isPronoun(["i'm", "i'd", "i'll", "i've"], at: index)
    }
    guard passage.isSign(".", at: index + 1), let after = passage[index + 2], after.isCapital else {
      return !passage.has(.title, at: index - 1)
    }
    return passage.has(.common, at: index + 2) && !passage.has(.title, at: index - 1)
  }

  /// If all words of a line are in capitals, capitals mean nothing.
  private func isHeadingWord(_ index: Int) -> Bool {
    guard passage.tokens[index].shape == .capitals,
      passage.tokens[index].classes.contains(.common), !isNameAmongCapitals(index)
    else { return false }
    return neighbour(of: index, by: -1) && neighbour(of: index, by: 1)
  }

  private func neighbour(of index: Int, by step: Int) -> Bool {
    var next = index
    while true {
      if step < 0 ? passage.tokens[next].breaks > 0 : (passage[next + 1]?.breaks ?? 1) > 0 {
        return true
      }
      next += step
      guard let token = passage[next] else { return true }
      if token.isWord { return token.shape == .capitals || token.shape == .initial }
    }
  }

  /// The most tokens in a run. A longer one is split, so that a text in capitals takes
  /// no longer than any other.
  private static let longest = 48

  /// The last token of the run that begins with a given one.
  private func last(from start: Int) -> Int {
    var last = start
    while last - start < Self.longest, let next = next(after: last, from: start) { last = next }
    // A full stop after an initial or a title belongs to it.
    if passage.isSign(".", at: last + 1), passage.tokens[last].shape == .initial,
      passage.isGlued(last)
    {
      last += 1
    }
    return last
  }

  private func next(after last: Int, from start: Int) -> Int? {
    var next = last + 1
    // "J. Smith", "Dr. Smith", "Z.M. Necatigil".
    if passage.isSign(".", at: next), passage.isGlued(last),
      passage.tokens[last].shape == .initial
        || passage.has(.abbreviation, at: last)
    {
      next += 1
      if passage.isSign("-", at: next), passage.isGlued(next) { next += 1 }
    } else if passage.isGlued(last), isJoint(next), passage.isGlued(next) {
      next += 1
      // "First-instance": the second half may be in lower case.
      if passage.isSign("-", at: next - 1), passage[next]?.isWord == true { return next }
    } else if passage.isSign("'", at: next), passage.isGlued(last), !passage.isGlued(next) {
      // "the Magistrates' Court".
      next += 1
    } else if let linked = linked(after: last, from: start) {
      next = linked
    }
    guard let token = passage[next], token.breaks == 0 || token.breaks == 1 && !token.opensSentence,
      token.isWord || token.kind == .mixed, token.isCapital, !passage.references[next],
      !isHeadingWord(next), !isPronoun(next)
    else { return nil }
    return next
  }

  private func isJoint(_ index: Int) -> Bool {
    guard let token = passage[index] else { return false }
    return token.sign.isOne(of: "-'/&")
  }

  /// "Ministry of the Interior", "van der Berg": lower-case words that join capitalised ones.
  private func linked(after last: Int, from start: Int) -> Int? {
    guard !isPerson(last, from: start) else { return nil }
    var next = last + 1
    while next <= last + 3 {
      guard let token = passage[next], token.breaks < 2 else { return nil }
      if token.isCapital, next > last + 1 { return next }
      if token.sign == "&" { next += 1; continue }
      guard token.isWord, token.shape == .lower else { return nil }
      if passage.isWord("and", at: next) {
        // Two names remain separate, but the two halves of a body's task belong together.
        guard !passage.has(.title, at: next + 1), isBody(last, from: start) || willBeBody(next + 1)
        else { return nil }
      } else if passage.isWord("the", at: next) {
        guard next > last + 1 else { return nil }
      } else if !passage.isWord("of for", at: next),
        !token.classes.contains(.particle)
          || token.classes.contains(.function)
      {
        return nil
      }
      next += 1
    }
    return nil
  }

  /// Whether the run began with the name of an organisation or a public instrument.
  private func isBody(_ last: Int, from start: Int) -> Bool {
    (start...last).contains { passage.has([.organ, .instrument], at: $0) }
  }

  /// Whether the capitals from this token on name an organisation.
  private func willBeBody(_ start: Int) -> Bool {
    var index = start
    while index < start + 4, let token = passage[index], token.isWord, token.isCapital {
      if passage.has(.organ, at: index) { return true }
      index += 1
    }
    return false
  }

  /// Whether the run began with a person's name: then what follows "of" is not part of it.
  private func isPerson(_ last: Int, from start: Int) -> Bool {
    (start...last).contains {
      passage.tokens[$0].shape == .initial
        || passage.has(.title, at: $0) && passage.tokens[$0].end - passage.tokens[$0].start <= 4
    }
  }

  /// The start of the run without a word that only begins the sentence; nil if nothing
  /// else is left.
  private func trimmed(_ run: ClosedRange<Int>) -> Int? {
    var first = run.lowerBound
    while first <= run.upperBound,
      onlyOpens(first, in: run)
        || isAbbreviation(first)
    {
      first += 1
      // The words that joined it to the rest are dropped too.
      while first <= run.upperBound, !passage.tokens[first].isCapital { first += 1 }
    }
    guard first <= run.upperBound else { return nil }
    let token = passage.tokens[first]
    // For a single ordinary word with a capital at the start of a sentence, the rest of
    // the text decides.
    if first == run.upperBound, token.opensSentence,
      isOrdinary(first) || passage.isWord("may", at: first)
    {
      return nil
    }
    if token.opensSentence, isOrdinaryCompound(first...run.upperBound) { return nil }
    if token.opensSentence, isActivity(first...run.upperBound) { return nil }
    return first
  }

  /// "Extending KYC": what is done with something that everybody abbreviates.
  private func isActivity(_ run: ClosedRange<Int>) -> Bool {
    let first = run.lowerBound
    return run.count > 1 && isOrdinary(first) && !passage.has(.surname, at: first)
      && passage.text[passage.tokens[first].range].suffix(3).elementsEqual("ing".utf8)
      && run.dropFirst().allSatisfy { isAbbreviation($0) }
      && !passage.isWord(Self.past, at: run.upperBound + 1) && !isPossessive(run.upperBound)
  }

  /// Whether a run consists of ordinary words with hyphens, of which only the first has a capital
  /// because it begins a sentence: "Loss-of-control". Words that can be names by themselves are
  /// not ordinary, nor are syllables of East Asian names, nor what speaks: "Brown-led", "Bin-bin".
  private func isOrdinaryCompound(_ run: ClosedRange<Int>) -> Bool {
    guard run.count > 2, !run.count.isMultiple(of: 2), isOrdinary(run.lowerBound) else {
      return false
    }
    let words = stride(from: run.lowerBound, through: run.upperBound, by: 2)
    let isOpener = opensCompound(run)
    let areOrdinary = words.allSatisfy { index in
      let token = passage.tokens[index]
      return token.isWord && (index == run.lowerBound || !token.isCapital)
        && !token.classes.isDisjoint(with: [.common, .function])
        && token.classes.isDisjoint(with: [.demonym, .place, .month, .weekday])
        && (!token.classes.contains(.surname) || isOpener && index == run.lowerBound)
    }
    let areJoined = words.dropFirst().allSatisfy {
      passage.isSign("-", at: $0 - 1) && passage.isGlued($0 - 2) && passage.isGlued($0 - 1)
    }
    guard areOrdinary, areJoined, !words.allSatisfy(isSyllable) else { return false }
    let next = run.upperBound + 1
    return !isPossessive(run.upperBound) && !passage.has(.speech, at: next)
      && !passage.isWord(Self.past, at: next) && !passage.isSign(":", at: next)
  }

  /// "Fine-tuning", "High-bandwidth": words that begin more compounds than names.
  func opensCompound(_ run: ClosedRange<Int>) -> Bool {
    let first = run.lowerBound
    guard run.count > 2, passage.tokens[run.upperBound].shape == .lower,
      passage.isWord(Self.openers, at: first) || passage.has(.topic, at: first)
        || passage.isWord("fine cross short", at: first)
    else { return false }
    return !passage.isWord(Self.deedsOfPersons, at: run.upperBound)
  }

  /// What follows a person's name in a compound: "Long-led".
  private static let deedsOfPersons: StaticString =
    """
    authored backed brokered chaired drafted edited endorsed founded funded hosted inspired led \
    organised organized proposed run signed sponsored style supported written
    """

  /// Whether a word looks like a syllable of a Chinese or Korean name in Latin letters.
  private func isSyllable(_ index: Int) -> Bool {
    let letters = passage.text[passage.tokens[index].range].map(\.smallCase)
    let first = letters.prefix { !$0.isOne(of: "aeiou") }.count
    let vowels = letters.dropFirst(first).prefix { $0.isOne(of: "aeiou") }.count
    let end = letters.dropFirst(first + vowels)
    guard first < 3, (1...3).contains(vowels) else { return false }
    return end.isEmpty || end.elementsEqual("ng".utf8)
      || end.count == 1 && end.allSatisfy { $0.isOne(of: "nmklpth") }
  }

  /// Whether a word has its capital only because it begins a sentence.
  private func onlyOpens(_ index: Int, in run: ClosedRange<Int>) -> Bool {
    guard
      passage.tokens[index].opensSentence || isQuoted(index) || passage.tokens[index].breaks > 0,
      passage.has(.function, at: index),
      !passage.has([.month, .kin], at: index)
    else { return false }
    // "Will" and a capitalised word after it may be one name.
    return index == run.upperBound || !passage.isGlued(index) && !passage.isWord("will", at: index)
  }

  /// Whether a quotation mark or a bracket stands before a word.
  func isQuoted(_ index: Int) -> Bool {
    guard let before = passage[index - 1] else { return false }
    return before.sign.isOne(of: "\"'(-")
  }

  func isOrdinary(_ index: Int) -> Bool {
    let token = passage.tokens[index]
    return token.classes.contains(.common)
      && token.classes.isDisjoint(with: [.demonym, .place, .month, .weekday])
      && token.shape == .capitalised
  }
}

/// Words that are in no list of ordinary words, and words in other scripts.
enum ForeignWords {
  static func mark(_ passage: Passage, _ marks: inout Marks) {
    for (index, token) in passage.tokens.enumerated()
    where token.isWord && !passage.references[index] {
      if isTitled(index, in: passage) { marks.add(index...index, .name) }
      guard token.classes.isDisjoint(with: [.common, .function]) else { continue }
      if passage.isTagOfWords(index) || passage.isShortForm(index)
        || passage.isPairOfInitials(index)
      {
        continue
      }
      if token.classes.contains(.rare), token.shape == .lower { continue }
      if token.classes.contains(.abbreviation), passage.isSign(".", at: index + 1) { continue }
      let reason: Candidate.Reason =
        token.classes.contains(.currencyCode)
        ? .quantity
        : token.classes.isDisjoint(with: [.place, .demonym]) ? .name : .place
      marks.add(Phrases.compound(around: index, in: passage), reason)
    }
  }

  /// "mr price", "dr. reed": a word in small letters behind a title that is nothing else.
  private static func isTitled(_ index: Int, in passage: Passage) -> Bool {
    let title = passage.isSign(".", at: index - 1) ? index - 2 : index - 1
    guard passage.tokens[index].shape == .lower, passage.tokens[index].breaks == 0,
      passage.isWord("mr mrs ms dr prof", at: title)
    else { return false }
    return passage.tokens[index].classes.isDisjoint(
      with: [.function, .title, .role, .organ, .number, .street])
  }
}
