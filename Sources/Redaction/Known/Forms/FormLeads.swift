/// The possible beginnings of an entry's forms. There may be too many of them, but never too few.
///
/// Making the forms of thousands of people takes long, even if a filter rejects every one of them.
/// Working out their first letters from the same names takes a fraction of that time. If a text
/// contains none of these letters, it contains no form of the entry. The bodies that a person
/// belongs to are left out, since many people share one.
struct FormLeads: Sendable {
  /// The first letters of forms, up to the number that is compared, or fewer if the
  /// rest do not matter.
  private(set) var openings: [UInt64] = []
  /// Forms that have fewer letters than that.
  private(set) var wholes: [UInt64] = []
  /// The same for initials that stand alone.
  private(set) var initials: [UInt64] = []
  /// The first letters of forms that may be misspelled, with one letter left out.
  private(set) var slips: [UInt64] = []
  /// Whether there would be too many leads, so that every form must be checked.
  private(set) var isOpen = false

  // Anything with more words is not a name. More leads would not be worth the time.
  private static let mostWords = 8
  private static let most = 8192

  /// The leads of an entry.
  init(of entry: Roster.Entry, _ characters: SpelledCharacters) {
    let names = [entry.name, entry.native] + entry.aliases
    // What most people need.
    openings.reserveCapacity(64)
    wholes.reserveCapacity(128)
    slips.reserveCapacity(64)
    switch entry.kind {
    case .person:
      for name in names where !name.isEmpty { add(name, characters) }
      // An office of one word has no form.
      for role in entry.roles where !role.utf8.allSatisfy({ UInt32($0).isASCIILetter }) {
        add(whole: Start(FoldedWord.words(of: role).lazy.flatMap(\.symbols)))
      }
    case .protected:
      for form in names.flatMap({ BodyName.forms(of: $0, isProtected: true) }) {
        add(form, isProtected: true)
      }
    }
    for contact in entry.contact {
      for form in ContactName(contact).forms { add(form) }
    }
    isOpen = isOpen || openings.count + wholes.count + slips.count > Self.most
  }

  /// The leads of forms that already exist.
  init(of forms: [NameForm]) { for form in forms { add(form) } }

  private mutating func add(_ form: NameForm, isProtected: Bool = false) {
    let start = Start(form.symbols)
    if form.kind.isInitials, !start.isFull {
      initials.append(start.hash)
    } else {
      add(whole: start)
    }
    if form.maySlip(isProtected: isProtected) { add(slip: start) }
  }

  private mutating func add(whole start: Start) {
    if start.isFull {
      openings.append(start.hash)
    } else {
      wholes.append(start.hash)
    }
  }

  private mutating func add(slip start: Start) {
    if start.isFull { start.addSlips(to: &slips) }
  }

  // MARK: - Names

  private mutating func add(_ name: String, _ characters: SpelledCharacters) {
    for letters in EncodedName.beginnings(of: name) where !letters.isEmpty {
      openings.append(Start(letters).hash)
    }
    for spelling in [name] + Umlauts.expansions(of: name) {
      let words = FoldedWord.words(of: spelling)
      guard words.count <= Self.mostWords else {
        isOpen = true
        return
      }
      let wordless = words.filter(\.isWordless)
      if !wordless.isEmpty { add(wordless.flatMap(\.letters), characters) }
      if wordless.count < words.count { addWords(words.filter { !$0.isWordless }) }
    }
  }

  private mutating func addWords(_ words: [FoldedWord]) {
    var spelled = Groups()
    var backwards = Groups()
    var heads = Groups()
    for word in words {
      let (letters, parts) = (word.letters, word.parts)
      let others = WordLists.otherNames(of: letters)
      var spellings = [letters] + others + (parts.count > 1 ? parts : [])
      // The first letters of its parts or syllables; for the first of them, also those
      // of other names.
      var initials = parts.map { Array($0.prefix(1)) }
      if let syllables = Pinyin.syllables(of: word) {
        let old = Pinyin.wadeGiles(Pinyin.word(syllables))
        spellings.append(old.letters)
        initials = zip(syllables, old.parts).map { $0[0] == $1[0] ? [$0[0]] : [$0[0], $1[0]] }
      }
      for other in others {
        if let first = other.first, !initials[0].contains(first) { initials[0].append(first) }
      }
      for letters in initials {
        for letter in letters { heads.add(Start(CollectionOfOne(letter))) }
        heads.close()
      }
      for spelling in spellings {
        addStarts(of: spelling, to: &spelled)
        backwards.add(Start(spelling.reversed()))
      }
      spelled.close()
      backwards.close()
    }
    // A name of several words can count as whole even with initials in it.
    let isMixed = words.count > 2 || words.contains { $0.symbols.count < 2 }
    add(Row(words: spelled, heads: heads, isMixed: isMixed))
    add(Row(words: backwards, heads: isMixed ? heads.reversed : Groups(), isMixed: isMixed))
  }

  /// Adds the possible spellings of a word in forms that may be misspelled.
  private mutating func addStarts(of word: [UInt32], to starts: inout Groups) {
    // An ending replaces the last letter: Levy, Levies, Levian.
    if word.count > 3, word.count <= Start.longest {
      let stem = Start(word.dropLast())
      for ending in Self.endings {
        let derived = stem + ending
        add(whole: derived)
        add(slip: derived)
      }
    }
    starts.add(Start(word))
    for other in WordLists.variants(of: word) { starts.add(Start(other)) }
    for other in WordLists.inflections(of: word) { starts.add(Start(other)) }
  }

  private static let endings = LatinName.endings.map { Start($0) }

  private mutating func add(_ name: [UInt32], _ characters: SpelledCharacters) {
    let spelled = name.map { characters[$0] }
    for character in spelled {
      openings += character.openings
      // Before a courtesy, a given name may also be just an initial.
      for initial in character.pinyin.initials {
        for title in Self.courtesies { add(whole: initial + title) }
      }
    }
    for syllables in [spelled.map(\.pinyin), spelled.map(\.wadeGiles)] {
      add(
        Row(
          words: Groups(syllables.map(\.spellings)), isOrdered: true,
          heads: Groups(syllables.map(\.initials)),
          isMixed: false))
    }
  }

  private static let courtesies = HanName.courtesies.map { Start($0.joined()) }

  /// Starts in groups, one after the other, so that nothing is counted in the many steps that read them.
  struct Groups {
    private(set) var starts: [Start] = []
    private var ends: [Int] = []

    init() {}

    init(_ groups: [[Start]]) {
      starts = groups.flatMap { $0 }
      for group in groups { ends.append((ends.last ?? 0) + group.count) }
    }

    /// How many groups there are.
    var count: Int { ends.count }

    /// The places of a group's starts.
    func places(of group: Int) -> Range<Int> {
      (group == 0 ? 0 : ends[group - 1])..<ends[group]
    }

    /// Adds a start to the group at the end.
    mutating func add(_ start: Start) { starts.append(start) }

    /// Ends a group.
    mutating func close() { ends.append(starts.count) }

    /// The groups, the last one first.
    var reversed: Self { Self((0..<count).reversed().map { Array(starts[places(of: $0)]) }) }
  }

  /// Words of a name that stand next to each other in forms, with or without initials. A class, so that
  /// nothing is counted in the many steps that read it.
  private final class Row {
    /// The possible spellings of each word or syllable.
    let words: Groups
    /// Whether only the next word can follow each word, and the first one the last;
    /// otherwise any can.
    let isOrdered: Bool
    /// The initials in the order of the name, each with its possible spellings.
    let heads: Groups
    /// Whether forms that mix initials with words may be misspelled too.
    let isMixed: Bool

    init(words: Groups, isOrdered: Bool = false, heads: Groups, isMixed: Bool) {
      self.words = words
      self.isOrdered = isOrdered
      self.heads = heads
      self.isMixed = isMixed
    }

    /// Whether a word can follow one of the words; without a word, any can.
    func follows(_ next: Int, behind place: Int?) -> Bool {
      guard let place else { return true }
      return next != place && (!isOrdered || next == (place + 1) % words.count)
    }
  }

  /// Adds the leads that begin with words or initials of a name. A word of five letters or more is
  /// a lead by itself, whatever follows it.
  private mutating func add(_ row: Row) {
    for place in 0..<row.words.count {
      for index in row.words.places(of: place) {
        let word = row.words.starts[index]
        goOn(word, at: place, in: row, maySlip: true)
        for head in 0..<row.heads.count {
          addInitials(behind: word, at: place, from: head, row.heads.count, in: row)
        }
      }
    }
    for head in 0..<row.heads.count {
      addInitials(behind: nil, at: nil, from: head, row.heads.count, in: row)
    }
  }

  private static let titles = LatinName.joinedTitles.map { Start($0) }

  /// Adds further words until the lead is long enough.
  private mutating func goOn(_ start: Start, at place: Int?, in row: Row, maySlip: Bool) {
    add(whole: start)
    // A title may be joined to a name. At the end of a text, a name of two letters is not read by itself.
    if start.isShort { for title in Self.titles { add(whole: title + start) } }
    guard !start.isFull else {
      if maySlip { add(slip: start) }
      return
    }
    guard wholes.count + slips.count < Self.most else {
      isOpen = true
      return
    }
    for next in 0..<row.words.count where row.follows(next, behind: place) {
      for index in row.words.places(of: next) {
        goOn(start + row.words.starts[index], at: next, in: row, maySlip: maySlip)
      }
    }
  }

  /// Adds initials in order from the given one, wrapping around; some of them may be left out.
  ///
  /// - Parameters:
  ///   - start: the word before the initials, or nil if they stand alone.
  ///   - place: the position of that word.
  ///   - most: how many initials may follow.
  private mutating func addInitials(
    behind start: Start?, at place: Int?, from head: Int, _ most: Int, in row: Row
  ) {
    guard most > 0, start?.isFull != true, !isOpen else { return }
    for index in row.heads.places(of: head) {
      let initial = row.heads.starts[index]
      let next = start.map { $0 + initial } ?? initial
      add(next, at: place, in: row)
      for step in 1..<max(most, 1) {
        addInitials(
          behind: next, at: place, from: (head + step) % row.heads.count, most - step, in: row)
      }
    }
  }

  /// Adds a lead that ends with an initial, and those with words after it if the name
  /// can continue.
  private mutating func add(_ start: Start, at place: Int?, in row: Row) {
    guard place == nil else {
      return row.isMixed ? goOn(start, at: place, in: row, maySlip: true) : add(whole: start)
    }
    if start.isFull { openings.append(start.hash) } else { initials.append(start.hash) }
    guard !start.isFull else { return }
    for place in 0..<row.words.count {
      for index in row.words.places(of: place) {
        let word = row.words.starts[index]
        guard row.isMixed || !word.isFull else { continue }
        goOn(start + word, at: place, in: row, maySlip: row.isMixed)
      }
    }
  }
}

/// The first letters of a form.
struct Start: Sendable {
  /// The number of letters that are compared.
  static let longest = Beginning.longest

  private var letters = InlineArray<5, UInt32>(repeating: 0)
  private var beginning = Beginning()

  /// The first few of some symbols, without joints.
  init(_ symbols: some Sequence<UInt32>) {
    for symbol in symbols where symbol > NameForm.Joint.syllable {
      guard !isFull else { return }
      append(symbol)
    }
  }

  /// Whether there are as many letters as are compared.
  var isFull: Bool { beginning.count == Self.longest }

  /// Whether there are two letters or fewer.
  var isShort: Bool { beginning.count < 3 }

  /// The letters as a number.
  var hash: UInt64 { beginning.hash }

  private mutating func append(_ letter: UInt32) {
    letters[beginning.count] = letter
    beginning.append(letter)
  }

  /// The letters of one start, followed by those of another, up to the number that is compared.
  static func + (start: Self, other: Self) -> Self {
    var sum = start
    for index in 0..<other.beginning.count where !sum.isFull { sum.append(other.letters[index]) }
    return sum
  }

  /// Adds the letters with each one left out in turn. Two words that are one slip apart share one
  /// of these results, even if the slip is further on.
  func addSlips(to slips: inout [UInt64]) {
    let count = beginning.count
    // A shorter word already lacks a letter.
    guard isFull else { return slips.append(hash) }
    for left in 0..<count {
      var rest = Beginning()
      for index in 0..<count where index != left { rest.append(letters[index]) }
      slips.append(rest.hash)
    }
  }
}

/// How the Chinese characters of names are spelled, worked out once for all of them.
struct SpelledCharacters: Sendable {
  struct Spelled: Sendable {
    /// The beginnings of forms in Chinese characters.
    var openings: [UInt64] = []
    /// Syllables of pinyin, and the surname as Hong Kong spells it.
    var pinyin = Syllables()
    var wadeGiles = Syllables()
  }

  /// The spellings of a character in Latin letters.
  struct Syllables: Sendable {
    private(set) var spellings: [Start] = []
    private(set) var initials: [Start] = []

    fileprivate mutating func append(_ letters: [UInt32]) {
      spellings.append(Start(letters))
      let initial = Start(letters.prefix(1))
      if !initials.contains(where: { $0.hash == initial.hash }) { initials.append(initial) }
    }
  }

  private var table: [UInt32: Spelled] = [:]

  /// The characters of all names of a roster.
  init(of roster: Roster) {
    for entry in roster.entries where entry.kind == .person {
      for name in [entry.name, entry.native] + entry.aliases
      where !name.utf8.allSatisfy({ $0 < 0x80 }) {
        for letter in FoldedLetters(name).letters where table[letter.scalar] == nil {
          table[letter.scalar] = Self.spell(letter.scalar)
        }
      }
    }
  }

  subscript(_ character: UInt32) -> Spelled { table[character] ?? Self.spell(character) }

  private static func spell(_ character: UInt32) -> Spelled {
    var spelled = Spelled()
    spelled.openings.append(Start(CollectionOfOne(character)).hash)
    if let description = HanName.descriptions[[character]] {
      let first = FoldedLetters(String(description.prefix(1))).letters.map(\.scalar)
      spelled.openings.append(Start(first).hash)
    }
    for reading in FoldingTables.readings(of: character).prefix(2) {
      spelled.openings.append(Start(Zhuyin.letters([reading]).prefix(1)).hash)
      for spelling in Pinyin.spellings(FoldingTables.syllable(reading)) {
        spelled.pinyin.append(spelling)
      }
      spelled.wadeGiles.append(FoldingTables.wadeGiles(reading))
    }
    if let spelling = FoldingTables.cantonese(character) { spelled.pinyin.append(spelling) }
    return spelled
  }
}
