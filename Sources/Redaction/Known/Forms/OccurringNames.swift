import Parallel
import Synchronization

/// Whom a short text may name: those of whom a form may stand in it.
///
/// All forms of the names of thousands of people take seconds to make. This says of whom they have to be
/// made; of too many rather than of too few. It follows what `FormMaker` makes: a form keeps the first or
/// the last letters of a word of the name, is made of first letters, or is another name that a table has.
package struct OccurringNames {
  // Fewer people take less time than starting a thread.
  private static let fewestPeople = 200
  // So many digits at its end tell a number from others.
  private static let numberEnd = 6
  // Words that addresses share.
  private static let addressWords = words(
    "com org net edu gov mil int mail gmail outlook hotmail yahoo icloud proton www http https")
  // Words of bodies that are left out or abbreviated.
  private static let abbreviated = words(
    """
    center centre company foundation university institute institution department international \
    national laboratory committee government ministry school college academy council affairs \
    gray grey
    """)
  private static let subjects = words("for of on fur de du")
  private static let links = words(
    "and at d de del der des die du et for fur in la le les of on the to und y")

  private let text: OccurringLetters
  // What was found of a word of a name, a body and an office before: many people share them.
  private var namesOfWords: [[UInt32]: WordOfName] = [:]
  private var bodies: [String: Bool] = [:]
  private var offices: [String: Bool] = [:]

  private struct WordOfName {
    var mayOccur: Bool
    /// The first letters of its syllables or parts.
    var first: [UInt32]
  }

  /// Reads texts.
  package init(in texts: [String]) { text = OccurringLetters(of: texts) }

  /// For each person whether he or she may be named.
  package func mayName(_ people: [Roster.Entry]) -> [Bool] {
    let found = Mutex<[Int: [Bool]]>([:])
    Parallel.slices(of: people.count, fewest: Self.fewestPeople) { slice in
      // Each thread finds out about words by itself.
      var names = self
      let answers = people[slice].map { names.mayName($0) }
      found.withLock { $0[slice.lowerBound] = answers }
    }
    return found.withLock { $0.sorted { $0.key < $1.key } }.flatMap(\.value)
  }

  private mutating func mayName(_ person: Roster.Entry) -> Bool {
    if text.isOdd { return true }
    let names = ([person.name, person.native] + person.aliases).filter { !$0.isEmpty }
    let words = names.map { FoldedWord.words(of: $0) }
    // A name in another script is also known as it is spelled in Latin letters.
    let isSpelled = words.contains {
      $0.contains { $0.symbols.contains(where: \.isASCIILowercase) }
    }
    if text.hasLatin && !isSpelled { return true }
    for (name, words) in zip(names, words) where mayBeName(name, words) { return true }
    for body in person.affiliations where mayBeBody(body) { return true }
    for role in person.roles where mayBeOffice(role) { return true }
    return person.contact.contains(where: mayBeContact)
  }

  // MARK: - Names

  private mutating func mayBeName(_ name: String, _ words: [FoldedWord]) -> Bool {
    var first: [UInt32] = []
    for word in words {
      let known = wordOfName(word)
      if known.mayOccur { return true }
      first += known.first
    }
    if text.holdInitials(among: first) { return true }
    // Joined, short ones are part of a longer word.
    if words.contains(where: { $0.letters.count < OccurringLetters.endSize }),
      [words, words.reversed()].contains(where: { text.holdEnd(of: $0.flatMap(\.letters)) })
    {
      return true
    }
    for expansion in Umlauts.expansions(of: name) {
      for word in FoldedWord.words(of: expansion) where wordOfName(word).mayOccur { return true }
    }
    return EncodedName.beginnings(of: name).contains(where: text.holdEnd)
  }

  private mutating func wordOfName(_ word: FoldedWord) -> WordOfName {
    if let known = namesOfWords[word.symbols] { return known }
    let found: WordOfName
    if word.isWordless {
      let spelled = HanSpellings(word.letters)
      found = WordOfName(
        mayOccur: word.letters.contains(where: text.characters.contains)
          || spelled.descriptions.contains(where: text.characters.contains)
          || text.hasLatin && spelled.words.contains(where: text.holdEnd),
        first: spelled.initials)
    } else {
      let syllables = Pinyin.syllables(of: word)
      found = WordOfName(
        mayOccur: mayBePartOfName(word, syllables),
        first: ((syllables ?? word.parts) + Pinyin.wadeGiles(word).parts).compactMap(\.first))
    }
    namesOfWords[word.symbols] = found
    return found
  }

  private func mayBePartOfName(_ word: FoldedWord, _ syllables: [[UInt32]]?) -> Bool {
    let letters = word.letters
    return text.holdEndOrReading(of: letters, syllables: syllables)
      || text.holdEnd(of: letters.reversed()) || word.parts.contains(where: text.holdEnd)
      || WordLists.otherNames(of: letters).contains(where: text.holdEnd)
      || WordLists.variants(of: letters).contains(where: text.holdEnd)
      || text.holdEnd(of: Pinyin.wadeGiles(word).letters)
  }

  // MARK: - Bodies, offices, addresses

  private mutating func mayBeBody(_ body: String) -> Bool {
    if let known = bodies[body] { return known }
    let found = body.split { ",()（）[]".contains($0) }.contains { part in
      let words = FoldedWord.words(of: String(part))
      // A table has acronyms of some.
      if text.hasAcronym, words.contains(where: \.isWordless) { return true }
      // Security and Technology, for an institute for both.
      let head = words.prefix { !Self.subjects.contains($0.letters) }
      let subject = words.dropFirst(head.count + 1)
      return words.contains(where: tellsBody) || mayBePhrase(words)
        || [head, subject].contains { $0.count > 1 && mayBePhrase(Array($0)) }
        || text.holdAcronym(of: words.flatMap { $0.parts.compactMap(\.first) })
        || text.holdAcronym(of: words.flatMap { $0.parts.flatMap(BodyName.beginnings) })
        || text.holdAcronym(of: words.flatMap { BodyName.beginnings($0.letters) })
    }
    bodies[body] = found
    return found
  }

  /// Whether a word that tells a body from others may stand in the text.
  private func tellsBody(_ word: FoldedWord) -> Bool {
    let letters = word.letters
    guard !word.isWordless else {
      // A short form takes any two of its characters.
      return Set(letters).count(where: text.characters.contains) > 1
    }
    if word.isUpper, text.capitals.contains(letters) { return true }
    return ([letters] + word.parts).contains {
      !Lexicon.isWord($0[...]) && text.holdEnd(of: $0)
    }
  }

  /// Whether all words that are not left out or shortened may stand in the text.
  private func mayBePhrase(_ words: [FoldedWord]) -> Bool {
    words.allSatisfy { word in
      let letters = word.letters
      return Self.links.contains(letters) || Self.abbreviated.contains(letters)
        || text.holdEnd(of: letters) || word.parts.contains(where: text.holdEnd)
    }
  }

  private mutating func mayBeOffice(_ role: String) -> Bool {
    if let known = offices[role] { return known }
    let words = FoldedWord.words(of: role)
    // An office of one word has no form.
    let found =
      words.contains(where: \.isWordless)
      ? words.contains(where: tellsBody) : words.count > 1 && mayBePhrase(words)
    offices[role] = found
    return found
  }

  private func mayBeContact(_ contact: String) -> Bool {
    let letters = FoldedLetters(contact).letters
    let number = letters.filter { $0.traits.contains(.digit) }.map(\.scalar)
    if number.count >= Self.numberEnd, text.holdDigits(number.suffix(Self.numberEnd)) {
      return true
    }
    var word: [UInt32] = []
    var isWordless = false
    func mayOccur() -> Bool { !Self.addressWords.contains(word) && text.holdEnd(of: word) }
    for letter in letters {
      let changesScript = letter.traits.contains(.wordless) != isWordless
      if letter.gap > .none || changesScript || letter.traits.contains(.sign) {
        if mayOccur() { return true }
        word = []
      }
      guard !letter.traits.contains(.sign) else { continue }
      isWordless = letter.traits.contains(.wordless)
      word.append(letter.scalar)
    }
    return mayOccur()
  }

  private static func words(_ text: String) -> Set<[UInt32]> {
    Set(text.split(separator: " ").map { $0.unicodeScalars.map(\.value) })
  }
}
