/// A person's name in a script with separate words, expanded to the forms that people use for it.
struct LatinName {
  /// The forms, whose reason and entry are for the roster to add.
  private(set) var forms: [NameForm] = []
  private let words: [FoldedWord]
  private let isChinese: Bool
  /// The family name and given name, if they are known and need not be guessed.
  private let known: (family: FoldedWord, given: FoldedWord?)?
  /// Whether single words count when they stand alone.
  private let isMain: Bool
  private let questions: FormQuestions
  /// Reusable storage for the letters of a form.
  private var letters: [UInt32] = []

  /// A name as somebody wrote it.
  ///
  /// - Parameters:
  ///   - isChinese: whether the same name is recorded in Chinese too.
  ///   - questions: asks which forms are needed.
  init(_ words: [FoldedWord], isChinese: Bool, _ questions: FormQuestions) {
    self.questions = questions
    var kept = words.filter { !WordLists.leftOff.contains($0.letters) }
    if kept.count > 2, WordLists.namesAndTitles.contains(kept[0].letters) { kept.removeFirst() }
    while kept.count > 2, let last = kept.last, WordLists.nameSuffixes.contains(last.letters),
      last.isUpper || !WordLists.namesAndSuffixes.contains(last.letters)
    { kept.removeLast() }
    self.words = kept
    self.isChinese = isChinese
    known = nil
    isMain = true
  }

  /// A name that was made from Chinese characters.
  init(family: FoldedWord, given: FoldedWord?, isMain: Bool, _ questions: FormQuestions) {
    self.questions = questions
    words = [family] + (given.map { [$0] } ?? [])
    isChinese = true
    known = (family, given)
    self.isMain = isMain
  }

  /// Makes the forms.
  mutating func expand() {
    if let known {
      expandChinese(family: known.family, given: known.given)
      return
    }
    addWords()
    let bare = words.filter { !isParticle($0) }
    add(words, .full)
    guard bare.count > 1 else { return }
    for reading in readings() { expand(given: reading.given, family: reading.family) }
    if let pair = chineseReading() {
      expandChinese(family: pair.family, given: pair.given)
      let wadeGiles = (Pinyin.wadeGiles(pair.family), Pinyin.wadeGiles(pair.given))
      if wadeGiles.0 != pair.family || wadeGiles.1 != pair.given {
        expandChinese(family: wadeGiles.0, given: wadeGiles.1)
      }
    }
  }

  // MARK: - Which part is the surname

  private typealias Reading = (given: [FoldedWord], family: [FoldedWord])

  /// All common ways to tell the surname from the given name.
  private func readings() -> [Reading] {
    if let comma = words.firstIndex(where: \.endsPart), comma + 1 < words.count {
      return [(Array(words[(comma + 1)...]), Array(words[...comma]))]
    }
    let bare = words.indices.filter { !isParticle(words[$0]) }
    var readings: [Reading] = []
    let last = startOfFamily(bare[bare.count - 1])
    if last > 0 { readings.append((Array(words[..<last]), Array(words[last...]))) }
    // The surname first, as in East Asia and Hungary.
    readings.append((Array(words[(bare[0] + 1)...]), Array(words[...bare[0]])))
    // Two surnames, as in Spain and Portugal.
    if bare.count > 2 {
      let start = startOfFamily(bare[bare.count - 2])
      if start > 0 { readings.append((Array(words[..<start]), Array(words[start...]))) }
    }
    return readings
  }

  private func startOfFamily(_ index: Int) -> Int {
    var start = index
    while start > 0, isParticle(words[start - 1]) { start -= 1 }
    return start
  }

  private func isParticle(_ word: FoldedWord) -> Bool {
    words.count > 2 && WordLists.particles.contains(word.letters)
      && !(word == words[0] && WordLists.namesAndParticles.contains(word.letters))
  }

  private func chineseReading() -> (family: FoldedWord, given: FoldedWord)? {
    guard words.count == 2 || words.count == 3 else { return nil }
    let split = words.map { Pinyin.syllables(of: $0) }
    guard split.allSatisfy({ $0 != nil }) else { return nil }
    let syllables = split.compactMap { $0 }
    guard syllables.flatMap({ $0 }).count <= 4 else { return nil }
    // The surname usually has one syllable. If both parts do, the first one is taken for it.
    let isLast = syllables[0].count > 1 && syllables[words.count - 1].count == 1
    let family = isLast ? syllables[words.count - 1] : syllables[0]
    let given = isLast ? syllables.dropLast() : syllables.dropFirst()
    return (Pinyin.word(family), Pinyin.word(given.flatMap { $0 }))
  }

  // MARK: - Forms

  private mutating func addWords() {
    for word in words where !isParticle(word) {
      let letters = word.letters
      guard letters.count > 1 else { continue }
      addLone(word.symbols)
      if let syllables = Pinyin.syllables(of: word), syllables.count > 1 {
        add(syllables: syllables)
      } else {
        for part in word.parts where part.count > 2 && part.count < letters.count { addLone(part) }
      }
    }
    // A surname with its particles.
    let bare = words.indices.filter { !isParticle(words[$0]) }
    if let last = bare.last, startOfFamily(last) < last, startOfFamily(last) > 0 {
      add(Array(words[startOfFamily(last)...]), .full)
    }
  }

  private mutating func add(syllables: [[UInt32]]) {
    append(Pinyin.word(syllables).symbols, .lone, pinyin: .some)
  }

  /// A long name cut short, as friends do.
  private mutating func addShortened(_ letters: [UInt32]) {
    guard letters.count > 7, questions.letsBegin(letters),
      letters.allSatisfy({ $0 < Scalars.firstIdeograph })
    else { return }
    for count in 5..<letters.count - 1 where !Lexicon.isWord(letters[..<count]) {
      append(Array(letters[..<count]), .shortened)
    }
  }

  private mutating func addLone(_ symbols: [UInt32]) {
    append(symbols, .lone)
    let letters = symbols.filter { $0 > NameForm.Joint.syllable }
    for variant in WordLists.variants(of: letters) {
      append(variant, .lone)
    }
    addShortened(letters)
    guard letters.count > 3, let last = letters.last else { return }
    for inflected in WordLists.inflections(of: letters) {
      append(inflected, .lone)
    }
    // Kennedy, Kennedies; Lowe, Lowian.
    for ending in Self.endings {
      let isPlural = ending == Self.endings[0]
      guard isPlural ? last == "y" : last.isOne(of: "eaoy") else { continue }
      let derived = Array(letters.dropLast() + ending)
      if needs([derived], .lone), isPlural || !Lexicon.isWord(derived[...]) {
        append(derived, .lone)
      }
    }
  }

  /// Endings that replace the last letter of a surname in words made from it, plurals included.
  static let endings = [
    "ies", "ian", "ians", "ean", "ism", "ist", "ists", "esque", "ish", "ite", "ites",
  ].map(Scalars.of)

  private mutating func expand(given: [FoldedWord], family: [FoldedWord]) {
    let givenNames = given.filter { !isParticle($0) }
    let surnames = family.filter { !isParticle($0) }
    guard let first = givenNames.first, let surname = surnames.first else { return }
    var families = [family]
    if surnames != family { families.append(surnames) }
    if surnames.count > 1 {
      families.append([surname])
      families.append([surnames[surnames.count - 1]])
      families.append([surname] + surnames.dropFirst().map { FoldedWord([$0.symbols[0]]) })
    }
    for part in surname.parts where part.count > 2 && part.count < surname.letters.count {
      families.append([FoldedWord(part)])
    }
    if family.count > 1 { add(family, .full) }
    for family in families {
      let initials = givenNames.map { FoldedWord([$0.symbols[0]]) }
      let full = [given, [first]] + (givenNames.count > 1 ? [[first] + initials.dropFirst()] : [])
      for name in full { addBothOrders(name, family, .full) }
      if givenNames.count > 1 {
        // In "Jimmy S. Carter" one name is already an initial, and "Carter said" does
        // not contain it.
        let hasName = givenNames.dropFirst().contains { $0.letters.count > 1 }
        let kind = hasName ? NameForm.Kind.full : .initialed
        addBothOrders([initials[0]] + givenNames.dropFirst(), family, kind)
        addBothOrders(Array(givenNames.dropFirst()), family, kind)
      }
      addBothOrders([initials[0]], family, .initialed)
      if initials.count > 1 { addBothOrders(initials, family, .initialed) }
      addBothOrders(initialsOfParts([first]), family, .initialed)
      let particles = family.filter(isParticle)
      if !particles.isEmpty {
        for name in [given, [initials[0]]] { add(surnames + name + particles, .full) }
      }
      addBothOrders([first], [FoldedWord([family[0].symbols[0]])], .initialed)
      for (start, end) in [
        (initials, initialsOfWords(family)), (initialsOfParts(givenNames), initialsOfParts(family)),
      ] {
        addInitials(start + end)
        addInitials(end + start)
      }
      addInitials([initials[0], FoldedWord([family[0].symbols[0]])])
      addAbbreviated(family, initials)
      addTitled(family)
      addNicknames(of: first, family)
    }
  }

  /// Particles by their initials: J. v. d. Meulen.
  private mutating func addAbbreviated(_ family: [FoldedWord], _ initials: [FoldedWord]) {
    guard family.count > 1, family.dropLast().allSatisfy(isParticle) else { return }
    let short = family.dropLast().map { FoldedWord([$0.symbols[0]]) } + family.suffix(1)
    add(short, .full)
    addBothOrders([initials[0]], short, .full)
  }

  private static let titles = ["prof", "professor", "dr", "mr", "mrs", "ms"].map {
    FoldedWord(Scalars.of($0))
  }
  private static let prefixes = ["lao", "xiao"].map { FoldedWord(Scalars.of($0)) }

  /// The letters of all words that may be joined to a name in front of it: drkeller, laowang.
  static let joinedTitles = (titles + prefixes).map(\.letters)

  /// A title joined to a surname, and a title with only an initial.
  private mutating func addTitled(_ family: [FoldedWord]) {
    for title in Self.titles { add([title] + family, .initialed) }
    if let last = family.last {
      append([last.symbols[0]], .titledInitial)
    }
  }

  private func initialsOfWords(_ words: [FoldedWord]) -> [FoldedWord] {
    words.map { FoldedWord([$0.symbols[0]]) }
  }

  /// The initials of names with hyphens and apostrophes: J.-L. for Jean-Luc, O'D. for O'Dwyer.
  private func initialsOfParts(_ words: [FoldedWord]) -> [FoldedWord] {
    words.flatMap(\.parts).map { FoldedWord([$0[0]]) }
  }

  private mutating func addNicknames(of given: FoldedWord, _ family: [FoldedWord]) {
    for nickname in WordLists.otherNames(of: given.letters) {
      addLone(nickname)
      addBothOrders([FoldedWord(nickname)], family, .full)
      addBothOrders([FoldedWord([nickname[0]])], family, .initialed)
    }
  }

  private mutating func expandChinese(family: FoldedWord, given: FoldedWord?) {
    guard let given else {
      if isMain { append(family.symbols, .lone, pinyin: .some) }
      return
    }
    let joint = [NameForm.Joint.word]
    append(family.symbols + joint + given.symbols, .full, pinyin: .surnameFirst)
    append(given.symbols + joint + family.symbols, .full, pinyin: .some)
    if isMain || given.letters.count > 4 {
      append(given.symbols, .lone, pinyin: .some)
    }
    append(family.symbols, .lone, pinyin: .some)
    let initials = given.parts.map { FoldedWord([$0[0]]) }
    let familyInitial = FoldedWord([family.symbols[0]])
    for start in Set([initials, [initials[0]]].map { $0.map(\.symbols) }) {
      let start = start.map { FoldedWord($0) }
      addBothOrders(start, [family], .initialed)
      addInitials(start + [familyInitial], pinyin: .some)
      addInitials([familyInitial] + start, pinyin: .some)
      let families = family.parts.map { FoldedWord([$0[0]]) }
      if families.count > 1 { addInitials(families + start, pinyin: .some) }
    }
    addTitled([family])
    // Prefixes that friends put before a surname.
    for prefix in Self.prefixes where isMain { add([prefix, family], .initialed) }
    addBothOrders([given], [familyInitial], .initialed)
  }

  private mutating func append(
    _ symbols: [UInt32], _ kind: NameForm.Kind, pinyin: NameForm.Syllables = .none
  ) {
    guard needs([symbols], kind) else { return }
    forms.append(NameForm(symbols: symbols, kind: kind, pinyin: pinyin))
  }

  /// Whether the filter lets through a form that is made of these symbols.
  private mutating func needs(
    _ symbols: some Sequence<some Sequence<UInt32>>, _ kind: NameForm.Kind
  ) -> Bool {
    if questions.isOpen { return true }
    letters.removeAll(keepingCapacity: true)
    for part in symbols {
      for symbol in part where symbol > NameForm.Joint.syllable { letters.append(symbol) }
    }
    return questions.needs(letters, kind)
  }

  private mutating func addBothOrders(
    _ given: [FoldedWord], _ family: [FoldedWord], _ kind: NameForm.Kind
  ) {
    guard !given.isEmpty, !family.isEmpty else { return }
    add(given + family, kind)
    add(family + given, kind)
  }

  private mutating func add(_ words: [FoldedWord], _ kind: NameForm.Kind) {
    guard !words.isEmpty else { return }
    if needs(words.lazy.map(\.symbols), kind) {
      let symbols = words.map(\.symbols).joined(separator: [NameForm.Joint.word])
      forms.append(NameForm(symbols: Array(symbols), kind: kind))
    }
    // The name written backwards, as a joke or by a right-to-left mark.
    guard kind == .full, words.reduce(0, { $0 + $1.letters.count }) > 3 else { return }
    let reversed = words.lazy.reversed().map { $0.symbols.reversed() }
    guard needs(reversed, kind) else { return }
    let symbols = words.reversed().map { $0.letters.reversed() }
      .joined(separator: [NameForm.Joint.word])
    forms.append(NameForm(symbols: Array(symbols), kind: kind))
  }

  private mutating func addInitials(_ words: [FoldedWord], pinyin: NameForm.Syllables = .none) {
    guard words.count > 1, needs(words.lazy.map(\.symbols), .initials) else { return }
    append(
      Array(words.map(\.symbols).joined(separator: [NameForm.Joint.syllable])), .initials,
      pinyin: pinyin)
  }
}
