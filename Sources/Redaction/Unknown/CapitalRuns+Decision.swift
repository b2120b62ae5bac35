extension CapitalRuns {
  /// Learns which words are common nouns in this text because a determiner comes before them: "the
  /// Convention". For an office or a body one use is enough. Another word must be used so more
  /// than once, and nothing may show that it says which: neither "the Fed chair" nor "the Frost
  /// text" makes a noun of its first word.
  mutating func learnNouns(_ runs: [Run]) {
    var seen: Set<UInt64> = []
    for run in runs
    where run.tokens.count == 1 && run.isDetermined && isOrdinary(run.tokens.lowerBound)
      && !passage.has(.function, at: run.tokens.lowerBound)
    {
      let key = passage.tokens[run.tokens.lowerBound].key
      let isOffice =
        passage.has(Self.offices, at: run.tokens.lowerBound)
        || passage.isWord("chair", at: run.tokens.lowerBound)
      if isAttribute(run.tokens.lowerBound) { continue }
      if isOffice || !seen.insert(key).inserted {
        nouns.insert(key)
      }
    }
  }

  /// Whether a word says which of the things behind it is meant: "the Frost text". Of words for a
  /// body or a text, everybody knows what they are: "the Court decision".
  private func isAttribute(_ index: Int) -> Bool {
    guard passage.has(.surname, at: index) || !passage.has([.organ, .instrument], at: index),
      let next = passage[index + 1], next.isWord, next.shape == .lower, next.breaks == 0
    else { return false }
    return next.classes.isDisjoint(with: [.function, .speech, .pronoun, .particle])
  }

  private static let offices: WordClass = [
    .organ, .instrument, .structural, .title, .role, .person,
  ]

  func isCandidate(_ run: Run) -> Bool {
    func isPlain(_ index: Int) -> Bool { isOrdinary(index) || isAbbreviation(index) }
    if isTitled(run) { return true }
    if titles.isPlain(run.tokens, where: isPlain) || isSubject(run) { return false }
    // "the AI Act", but not "Law and AI".
    let isCommon = run.tokens.allSatisfy {
      !passage.tokens[$0].isCapital || isOrdinary($0)
        || isAbbreviation($0) && $0 < run.tokens.upperBound
    }
    guard isCommon else { return true }
    // "Mr. Chair", "Madam Speaker": how a room addresses whoever presides.
    if passage.has(.title, at: run.tokens.lowerBound),
      passage.isWord("chair chairman chairwoman chairperson speaker", at: run.tokens.upperBound)
    {
      return false
    }
    if run.tokens.count == 1 {
      if nouns.contains(passage.tokens[run.tokens.lowerBound].key) { return false }
      return !passage.has([.structural, .instrument], at: run.tokens.lowerBound)
    }
    return !isPublic(run)
  }

  /// "the Convention on Cybercrime", "the Agreement on Trade": what it is about.
  private func isSubject(_ run: Run) -> Bool {
    let first = run.tokens.lowerBound
    guard passage.isWord("on", at: first - 1), passage.has(.instrument, at: first - 2),
      passage.tokens[first - 2].isCapital
    else { return false }
    return run.tokens.allSatisfy {
      !passage.tokens[$0].isCapital
        || isOrdinary($0) && !passage.has([.surname, .organ, .body, .title], at: $0)
    }
  }

  /// Public instruments and parts of texts: "Rules of Court", "Second Section".
  private func isPublic(_ run: Run) -> Bool {
    let head = head(run)
    if isCalledByName(run, head) { return false }
    if passage.has([.instrument, .structural], at: head) {
      // "Section of the Supreme Court" identifies the court.
      return run.tokens.allSatisfy {
        !passage.has(.organ, at: $0) || nouns.contains(passage.tokens[$0].key)
      }
    }
    return run.tokens.allSatisfy {
      !passage.tokens[$0].isCapital
        || passage.has([.structural, .instrument, .ordinal, .function], at: $0)
        || nouns.contains(passage.tokens[$0].key)
    }
  }

  /// "the Brown Agreement", "the Blue Lagoon Track": what is agreed or held is often called by who
  /// did it, or by where.
  private func isCalledByName(_ run: Run, _ head: Int) -> Bool {
    guard head > run.tokens.lowerBound, passage.has([.instrument, .structural], at: head) else {
      return false
    }
    let isMatter = passage.isWord(Self.matters, at: head)
    return (run.tokens.lowerBound..<head).contains { index in
      guard passage.tokens[index].isCapital, !isAbbreviation(index),
        !passage.has([.topic, .matter, .field, .instrument, .structural, .organ], at: index)
      else { return false }
      if passage.has(.surname, at: index) { return !passage.isWord(Self.openers, at: index) }
      return isMatter && !passage.isWord(Self.kindsOfMatter, at: index)
        && !passage.has(
          [.function, .number, .ordinal, .superlative, .relative, .timeUnit, .role, .title],
          at: index)
    }
  }

  /// What dialogues make and hold, and call by names.
  private static let matters: StaticString =
    """
    accord accords agreement agreements declaration declarations draft formula initiative \
    memorandum option options plan principle principles process proposal proposals protocol \
    round rounds statement text track tracks
    """

  /// Words that say what kind of text or meeting it is.
  private static let kindsOfMatter: StaticString =
    """
    additional alternative basic bilateral bridging chapeau closing code common compromise \
    consolidated core criminal draft expert final follow formal framework full general global \
    guiding human informal interim joint legal main minimum multilateral mutual national new non \
    official opening operational opt optional preliminary preparatory private procedural public \
    regional revised safe second separate side single special standing technical third trial \
    trilateral universal verification voluntary working world written zero
    """

  /// The main noun of a run: the last one before "of" or "for", or else the last one.
  private func head(_ run: Run) -> Int {
    for index in run.tokens
    where !passage.tokens[index].isCapital && passage.has(.linking, at: index) {
      return max(run.tokens.lowerBound, index - 1)
    }
    return run.tokens.upperBound
  }

  /// The run with words for the kind of place: "municipality of Linth", "northern
  /// Cyprus", "Linth village".
  func widened(_ run: Run) -> ClosedRange<Int> {
    var first = run.tokens.lowerBound
    var last = run.tokens.upperBound
    if passage.isWord("of", at: first - 1), passage.has([.street, .organ], at: first - 2),
      passage.tokens[first - 2].shape == .lower
    {
      first -= 2
    } else if passage.isWord("northern southern eastern western central", at: first - 1) {
      first -= 1
    }
    let isKind =
      passage.has([.street, .organ], at: last + 1)
      || passage.has([.demonym, .place], at: last) && passage.isWord(Self.bearers, at: last + 1)
    if isKind, passage.tokens[last + 1].shape == .lower, passage.tokens[last + 1].breaks == 0,
      passage.tokens[last + 1].isSpaced
    {
      last += 1
    }
    return first...last
  }

  /// Nouns that follow the adjective of a country: "a Swedish national", "the British army".
  private static let bearers: StaticString =
    """
    national nationals citizen citizens passport passports army navy garrison embassy consulate \
    delegation delegate delegates negotiator negotiators official officials
    """

  func reason(_ run: Run) -> Candidate.Reason {
    // "the Foreign ministry".
    if widened(run).contains(where: { passage.has(.organ, at: $0) }) { return .organisation }
    if run.tokens.contains(where: { passage.has(.organ, at: $0) }) { return .organisation }
    if passage.has([.month, .weekday], at: run.tokens.lowerBound),
      passage.has([.month, .weekday, .dayPart], at: run.tokens.upperBound)
    {
      return .date
    }
    if run.tokens.contains(where: { passage.has(.title, at: $0) }) { return .name }
    if run.tokens.contains(where: { passage.has([.place, .demonym, .street], at: $0) }) {
      return .place
    }
    if run.tokens.contains(where: { passage.isWord("of for", at: $0) }) {
      return .organisation
    }
    return .name
  }

  mutating func learnNames(_ runs: [Run]) {
    for run in runs {
      // A quotation may begin a sentence of its own.
      if run.tokens.count == 1, isQuoted(run.tokens.lowerBound) { continue }
      let isBody = run.tokens.contains { passage.has([.organ, .instrument], at: $0) }
      // "Flying Start": each word of a title is not a name by itself.
      let isTitle =
        run.tokens.count > 1 && run.tokens.allSatisfy { isOrdinary($0) }
        && !passage.has(.title, at: run.tokens.lowerBound)
      for index in run.tokens where passage.tokens[index].isCapital && !isBody && !isTitle {
        if passage.has(.function, at: index), index > run.tokens.lowerBound {
          namesOfGrammar.insert(passage.tokens[index].key)
        }
        if passage.has([.title, .function], at: index) { continue }
        // "Open Source AI": sources are no less ordinary for it.
        if run.tokens.count > 1, passage.has(.topic, at: index), !passage.has(.surname, at: index) {
          continue
        }
        names.insert(passage.tokens[index].key)
      }
    }
  }

  /// Ordinary words at the start of a sentence that are a person's name elsewhere in the text.
  func markOpenings(_ marks: inout Marks) {
    for (index, token) in passage.tokens.enumerated()
    where token.opensSentence && token.isCapital && token.isWord {
      if passage.references[index] { continue }
      if isInPlaceOfName(index) {
        marks.add(index...index, .name)
        continue
      }
      if passage.has(.function, at: index) {
        // "May agreed", "Will left": no auxiliary verb comes before a past tense.
        if passage.has(.surname, at: index), passage.isWord(Self.past, at: index + 1) {
          marks.add(index...index, .name)
        } else if namesOfGrammar.contains(token.key), isUnknown(index + 1) {
          marks.add(index...index, .name)
        }
        continue
      }
      if passage.isWord(Self.everybody, at: index) { continue }
      if isAbbreviation(index) { continue }
      // "Good morning", "Let us": words that begin many sentences are names only if
      // they act like somebody.
      if passage.isWord(Self.openers, at: index) || introduces(index), !names.contains(token.key),
        !speaks(index),
        !passage.isWord(Self.past, at: index + 1), !passage.isSign(":", at: index + 1),
        !passage.isSign(",", at: index + 1)
      {
        continue
      }
      // "Price: 40": the label of a figure.
      if passage.isSign(":", at: index + 1), isFigure(index + 2) { continue }
      if names.contains(token.key) || passage.has(.surname, at: index) || speaks(index)
        || isPresent(index)
      {
        marks.add(index...index, .name)
      }
    }
  }

  /// Whether a word is in no list, so that an English sentence would not continue with it.
  private func isUnknown(_ index: Int) -> Bool {
    guard let token = passage[index] else { return false }
    return token.isWord && token.shape == .lower && token.breaks == 0
      && token.classes.isDisjoint(with: [.common, .function, .rare])
  }

  /// "Quill (by phone): …": a label that says how somebody takes part.
  private func isPresent(_ index: Int) -> Bool {
    guard passage.isSign("(", at: index + 1), passage.isWord(Self.presence, at: index + 2),
      let end = (index + 3..<index + 8).first(where: { passage.isSign(")", at: $0) })
    else { return false }
    return passage.isSign(":", at: end + 1)
  }

  private static let presence: StaticString =
    """
    absent attending by chairing dialling early from joining late leaving listening on online over \
    phone remote remotely taking via video virtual virtually zoom
    """

  /// "Key messages", "Cloud providers", "Weeks": a topic, or a time. A surname among these needs
  /// another noun behind it.
  private func introduces(_ index: Int) -> Bool {
    if opensCompound(Phrases.compound(around: index, in: passage)) { return true }
    guard passage.has([.topic, .matter, .timeUnit], at: index) else { return false }
    guard passage.has(.surname, at: index), !passage.has(.timeUnit, at: index) else { return true }
    guard let next = passage[index + 1] else { return false }
    if titles.contains(index), next.isCapital, titles.isPlain(index...index + 1, where: isOrdinary)
    {
      return true
    }
    return next.isWord && next.shape == .lower && next.breaks == 0
      && next.classes.isDisjoint(with: [.function, .speech])
  }

  func isFigure(_ index: Int) -> Bool {
    guard let token = passage[index] else { return false }
    if token.hasDigit { return true }
    return passage.has(.currencyCode, at: index) || token.kind == .punctuation && token.sign == 0
  }

  /// Past tenses for what a named person did.
  static let past: StaticString =
    """
    agreed left said asked wanted replied noted thought wrote told spoke objected added proposed \
    suggested argued explained answered warned disagreed insisted pointed joined refused
    """

  static let openers: StaticString =
    """
    good let come time small long day best great big new old high low little sharp early late more \
    close clear right still fast quick hard true real fair open loving case side way
    """

  /// Words for the people in a room that name none of them.
  private static let everybody: StaticString =
    """
    participants everybody everyone speakers others observers nobody somebody someone people members \
    delegates experts scholars researchers stakeholders attendees officials analysts colleagues \
    advocates companies critics defenders delegations developers diplomats economists engineers \
    facilitators firms governments industry laboratories labs lawyers majorities militaries \
    minorities opponents organisers organizers policymakers practitioners proponents regulators sceptics \
    scientists skeptics states supporters universities vendors
    """

  /// "Brown said", "Brown's paper": a noun that begins a sentence without an article
  /// and acts like a person.
  private func speaks(_ index: Int) -> Bool {
    let token = passage.tokens[index]
    guard token.shape == .capitalised,
      token.classes.isDisjoint(with: [.determiner, .number, .timeUnit, .person, .role, .kin])
    else { return false }
    return passage.has(.speech, at: index + 1) || isPossessive(index)
  }

  /// Whether a word has the ending of a possessive.
  func isPossessive(_ index: Int) -> Bool {
    let ending = passage.text[passage.tokens[index].range].suffix(4)
    return ending.suffix(2).elementsEqual("'s".utf8) || ending.elementsEqual("’s".utf8)
  }
}
