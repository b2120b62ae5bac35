/// Whom a short text may name: those of whom a form may stand in it.
///
/// All forms of the names of thousands of people take seconds to make. This says of whom they have to be
/// made; of too many rather than of too few. It follows what `FormMaker` makes: a form keeps the first or
/// the last letters of a word of the name, is made of first letters, or is another name that a table has.
package struct OccurringNames {
  // So many letters at the beginning or the end of a word tell it: a form or a slip changes one of them.
  private static let endSize = 3
  // So many digits at its end tell a number from others.
  private static let numberEnd = 6
  // An acronym has at most so many letters.
  private static let longestAcronym = 10
  // A word of so many letters may be a name in base64 or in hexadecimal digits.
  private static let shortestCode = 6
  // Words that addresses share.
  private static let addressWords = words(
    "com org net edu gov mil int mail gmail outlook hotmail yahoo icloud proton www http https")
  // Words of bodies that are left out or abbreviated.
  private static let abbreviated = words(
    """
    center centre company foundation university institute institution department international \
    national laboratory committee government ministry school college academy council
    """)
  // What may begin a character that is written by its number.
  private static let escapes = ["\\", "&", "%", "U+", "u+"]
  private static let subjects = words("for of on fur de du")
  private static let links = words(
    "and at d de del der des die du et for fur in la le les of on the to und y")

  /// Every three letters in a row, whatever stands between them.
  private var grams: Set<UInt64> = []
  /// Words of one or two letters, and letters that stand by themselves in a row.
  private var short: Set<[UInt32]> = []
  /// Words with a capital, and such letters in a row, as first letters may stand for a name.
  private var capitals: Set<[UInt32]> = []
  private var characters: Set<UInt32> = []
  /// Every three digits in a row.
  private var digits: Set<UInt64> = []
  /// How the characters may be read, as numbers of syllables.
  private var readings: Set<Int> = []
  private var hasLatin = false
  private var hasCode = false
  /// Whether a word of several letters is written in capitals.
  private var hasAcronym = false
  /// Whether something in a text is not to be read as it stands: then everybody may be named.
  private var isOdd = false

  /// Reads texts.
  package init(in texts: [String]) {
    for text in texts { read(text) }
  }

  private mutating func read(_ text: String) {
    let letters = FoldedLetters(text).letters
    isOdd =
      isOdd || OccurringNames.escapes.contains(where: text.contains)
      || letters.contains { OccurringNames.isPhonetic($0.raw) }
    let scalars = letters.filter { !$0.traits.contains(.sign) }.map(\.scalar)
    grams.formUnion(OccurringNames.grams(of: scalars))
    let figures = letters.filter { $0.traits.contains(.digit) }.map(\.scalar)
    digits.formUnion(OccurringNames.grams(of: figures))
    for letter in letters where letter.traits.contains(.wordless) {
      characters.insert(letter.scalar)
      readings.formUnion(FoldingTables.readings(of: letter.scalar))
    }
    hasLatin = hasLatin || scalars.contains { $0.isASCIILowercase }
    readWords(of: text)
    // Capitals in a row within a word: PRCWang.
    for run in letters.split(whereSeparator: { !$0.traits.contains(.upper) }) {
      take(run.map(\.scalar))
      take(run.dropLast().map(\.scalar))
    }
  }

  private mutating func readWords(of text: String) {
    var row: [UInt32] = []
    for word in FoldedWord.words(of: text) where !word.isWordless {
      let letters = word.letters
      let isKnown = Lexicon.isWord(letters[...])
      if letters.count >= OccurringNames.shortestCode, !isKnown {
        hasCode = hasCode || letters.contains(where: \.isASCIIDigit) || word.hasCapital
      }
      // Of a name in the alphabet that is turned by half.
      if !isKnown {
        grams.formUnion(OccurringNames.grams(of: letters.map(OccurringNames.turned)))
      }
      // One letter that looks like another.
      let latin = letters.count(where: \.isASCIILowercase)
      if latin > 0, letters.contains(where: { $0 > 0x24F }) { isOdd = true }
      row = letters.count == 1 ? (row + letters).suffix(OccurringNames.longestAcronym) : []
      for start in row.indices { short.insert(Array(row[start...])) }
      for start in row.indices { take(Array(row[start...])) }
      if letters.count <= 2 { short.insert(letters) }
      if word.hasCapital || !isKnown { take(letters) }
      hasAcronym = hasAcronym || word.isUpper && letters.count > 1
    }
  }

  private mutating func take(_ letters: [UInt32]) {
    guard (1...OccurringNames.longestAcronym).contains(letters.count) else { return }
    capitals.insert(letters)
    // The ending of a plural or a genitive.
    if letters.count > 2, letters[letters.count - 1] == "s" {
      capitals.insert(Array(letters.dropLast()))
    }
  }

  /// Whether a person may be named.
  package func mayName(_ person: Roster.Entry) -> Bool {
    if isOdd { return true }
    let names = ([person.name, person.native] + person.aliases).filter { !$0.isEmpty }
    let words = names.map { FoldedWord.words(of: $0) }
    // A name in another script is also known as it is spelled in Latin letters.
    let isSpelled = words.contains { $0.contains(where: OccurringNames.isLatin) }
    return hasLatin && !isSpelled || zip(names, words).contains(where: mayBeName)
      || person.affiliations.contains(where: mayBeBody)
      || person.contact.contains(where: mayBeContact)
      || person.roles.contains(where: mayBeOffice)
  }

  // MARK: - Names

  private func mayBeName(_ name: String, _ all: [FoldedWord]) -> Bool {
    let words = all.filter { word in
      !WordLists.particles.contains(word.letters)
        || WordLists.namesAndParticles.contains(word.letters)
    }
    let first = words.flatMap { word in
      (Pinyin.syllables(of: word) ?? word.parts).compactMap { $0.first }
    }
    func isJoined() -> Bool {
      words.contains { $0.letters.count < OccurringNames.endSize }
        && [words, words.reversed()].contains { holdsEnd(of: $0.flatMap(\.letters)) }
    }
    return words.contains(where: mayBePartOfName) || holdsInitials(first) || isJoined()
      || Umlauts.expansions(of: name).contains {
        FoldedWord.words(of: $0).contains(where: mayBePartOfName)
      }
      || hasCode && EncodedName.forms(of: name).contains { holdsEnd(of: $0.filter { $0 > 2 }) }
  }

  private func mayBePartOfName(_ word: FoldedWord) -> Bool {
    guard !word.isWordless else { return word.letters.contains { characters.contains($0) } }
    // Characters may stand for its syllables.
    if !readings.isEmpty, let syllables = Pinyin.syllables(of: word),
      syllables.contains(where: isRead)
    {
      return true
    }
    let others =
      WordLists.otherNames(of: word.letters) + WordLists.variants(of: word.letters)
      + [Pinyin.wadeGiles(word).letters]
    return ([word.letters, word.letters.reversed()] + word.parts + others)
      .contains(where: holdsEnd)
  }

  /// A letter of the alphabet turned by half.
  private static func turned(_ letter: UInt32) -> UInt32 {
    let first: UInt32 = 0x61
    return letter.isASCIILowercase ? (letter - first + 13) % 26 + first : letter
  }

  /// Bopomofo.
  private static func isPhonetic(_ scalar: UInt32) -> Bool { (0x3105...0x312F).contains(scalar) }

  private static func isLatin(_ word: FoldedWord) -> Bool {
    word.letters.contains(where: \.isASCIILowercase)
  }

  private func isRead(_ syllable: [UInt32]) -> Bool {
    FoldingTables.syllable(named: syllable[...]).map { readings.contains($0) } ?? true
  }

  /// Whether something in capitals is made of some first letters, in any order.
  private func holdsInitials(_ letters: [UInt32]) -> Bool {
    let counts = OccurringNames.counts(letters)
    return capitals.contains { word in
      OccurringNames.counts(word).allSatisfy { $0.value <= counts[$0.key, default: 0] }
    }
  }

  private static func counts(_ letters: [UInt32]) -> [UInt32: Int] {
    letters.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  // MARK: - Bodies, offices, addresses

  private func mayBeBody(_ body: String) -> Bool {
    body.split { ",()（）[]".contains($0) }.contains { part in
      let words = FoldedWord.words(of: String(part))
      let first = words.flatMap { word in word.parts.compactMap { $0.first } }
      // A table has acronyms of some.
      if hasAcronym, words.contains(where: \.isWordless) { return true }
      // Security and Technology, for an institute for both.
      let subject = words.drop { !OccurringNames.subjects.contains($0.letters) }.dropFirst()
      return words.contains(where: tellsBody) || mayBePhrase(words)
        || subject.count > 1 && mayBePhrase(Array(subject))
        || first.count > 1 && capitals.contains { isAcronym($0, of: first) }
    }
  }

  /// Whether a word that tells a body from others may stand in the text.
  private func tellsBody(_ word: FoldedWord) -> Bool {
    guard !word.isWordless else {
      // A short form takes any two of its characters.
      return Set(word.letters).count(where: { characters.contains($0) }) > 1
    }
    if word.isUpper, capitals.contains(word.letters) { return true }
    return !Lexicon.isWord(word.letters[...]) && holdsEnd(of: word.letters)
  }

  /// Whether all words that are not left out or shortened may stand in the text.
  private func mayBePhrase(_ words: [FoldedWord]) -> Bool {
    words.allSatisfy { word in
      OccurringNames.links.contains(word.letters)
        || OccurringNames.abbreviated.contains(word.letters) || holdsEnd(of: word.letters)
        || word.parts.contains(where: holdsEnd)
    }
  }

  /// Whether a word consists of first letters in their order, some of which may be left out.
  private func isAcronym(_ word: [UInt32], of first: [UInt32]) -> Bool {
    guard word.count > 1 else { return false }
    var rest = first[...]
    for letter in word {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  private func mayBeOffice(_ role: String) -> Bool {
    let words = FoldedWord.words(of: role)
    guard !words.contains(where: \.isWordless) else { return words.contains(where: tellsBody) }
    // An office of one word has no form.
    return words.count > 1 && mayBePhrase(words)
  }

  private func mayBeContact(_ contact: String) -> Bool {
    let number = FoldedLetters(contact).letters.filter { $0.traits.contains(.digit) }.map(\.scalar)
    if number.count >= OccurringNames.numberEnd,
      OccurringNames.grams(of: Array(number.suffix(OccurringNames.numberEnd)))
        .allSatisfy(digits.contains)
    {
      return true
    }
    return contact.split { !$0.isLetter && !$0.isNumber }.contains { part in
      FoldedWord.words(of: String(part)).contains { word in
        !OccurringNames.addressWords.contains(word.letters) && holdsEnd(of: word.letters)
      }
    }
  }

  // MARK: - Letters

  /// Whether the first or the last letters of a word stand in the text.
  private func holdsEnd(of word: [UInt32]) -> Bool {
    switch word.count {
    case ..<2: false
    case 2: short.contains(word) || capitals.contains(word)
    default:
      OccurringNames.grams(of: Array(word.prefix(OccurringNames.endSize)))
        .allSatisfy(grams.contains)
        || OccurringNames.grams(of: Array(word.suffix(OccurringNames.endSize)))
          .allSatisfy(grams.contains)
    }
  }

  /// Every three letters in a row, each of at most 21 bits.
  private static func grams(of letters: [UInt32]) -> [UInt64] {
    guard letters.count >= endSize else { return [] }
    return (0...(letters.count - endSize)).map { start in
      letters[start..<(start + endSize)].reduce(0) { $0 << 21 | UInt64($1) }
    }
  }

  private static func words(_ text: String) -> Set<[UInt32]> {
    Set(text.split(separator: " ").map { $0.unicodeScalars.map(\.value) })
  }
}
