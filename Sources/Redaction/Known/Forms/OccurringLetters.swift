/// What short texts are made of, as far as it tells whether a form of a name may stand there.
struct OccurringLetters {
  /// So many letters at the beginning or the end of a word tell it: a form or a slip changes one of them.
  static let endSize = 3
  /// An acronym has at most so many letters.
  private static let longestAcronym = 10
  /// What may begin a character that is written by its number.
  private static let escapes = ["\\", "&", "%", "U+", "u+"]

  /// Every three letters in a row, whatever stands between them.
  private var grams: Set<UInt64> = []
  /// Words of one or two letters, and letters that stand by themselves in a row.
  private var short: Set<[UInt32]> = []
  /// Every three digits in a row.
  private var digits: Set<UInt64> = []
  /// How the characters may be read, as numbers of syllables.
  private var readings: Set<Int> = []
  /// For each of `capitals` its letters in order, since initials stand in any.
  private var initials: Set<[UInt32]> = []

  /// Words with a capital, and such letters in a row, as first letters may stand for a name.
  private(set) var capitals: Set<[UInt32]> = []
  /// The characters of scripts without spaces.
  private(set) var characters: Set<UInt32> = []
  private(set) var hasLatin = false
  /// Whether a word of several letters is written in capitals.
  private(set) var hasAcronym = false
  /// Whether something is not to be read as it stands: then everything may stand there.
  private(set) var isOdd = false

  /// Reads texts.
  init(of texts: [String]) {
    for text in texts { read(text) }
    initials = Set(capitals.map { $0.sorted() })
  }

  private mutating func read(_ text: String) {
    let letters = FoldedLetters(text).letters
    isOdd =
      isOdd || Self.escapes.contains(where: text.contains)
      || letters.contains { Self.isPhonetic($0.raw) }
    let scalars = letters.filter { !$0.traits.contains(.sign) }.map(\.scalar)
    grams.formUnion(Self.grams(of: scalars))
    digits.formUnion(Self.grams(of: letters.filter { $0.traits.contains(.digit) }.map(\.scalar)))
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
      // Of a name in the alphabet that is turned by half.
      let turned = letters.map(Self.turned)
      if !isKnown { grams.formUnion(Self.grams(of: turned)) }
      if turned.count <= 2 { short.insert(turned) }
      // One letter that looks like another.
      let latin = letters.count(where: \.isASCIILowercase)
      if latin > 0, letters.contains(where: { $0 > 0x24F }) { isOdd = true }
      row = letters.count == 1 ? (row + letters).suffix(Self.longestAcronym) : []
      for start in row.indices {
        short.insert(Array(row[start...]))
        take(Array(row[start...]))
      }
      if letters.count <= 2 { short.insert(letters) }
      if word.hasCapital || !isKnown { take(letters) }
      hasAcronym = hasAcronym || word.isUpper && letters.count > 1
    }
  }

  private mutating func take(_ letters: [UInt32]) {
    guard (1...Self.longestAcronym).contains(letters.count) else { return }
    capitals.insert(letters)
    // The ending of a plural or a genitive.
    if letters.count > 2, letters[letters.count - 1] == "s" {
      capitals.insert(Array(letters.dropLast()))
    }
  }

  /// A letter of the alphabet turned by half.
  private static func turned(_ letter: UInt32) -> UInt32 {
    let first: UInt32 = 0x61
    return letter.isASCIILowercase ? (letter - first + 13) % 26 + first : letter
  }

  /// Bopomofo.
  private static func isPhonetic(_ scalar: UInt32) -> Bool { (0x3105...0x312F).contains(scalar) }

  // MARK: - What may stand there

  /// Whether the first or the last letters of a word stand in the texts.
  func holdEnd(of word: [UInt32]) -> Bool {
    switch word.count {
    case ..<2: false
    case 2: short.contains(word) || capitals.contains(word)
    default:
      grams.contains(Self.gram(of: word, at: 0))
        || grams.contains(Self.gram(of: word, at: word.count - Self.endSize))
    }
  }

  /// Whether a word of scripts with spaces, or one that its characters may stand for, is there.
  func holdEndOrReading(of word: [UInt32], syllables: [[UInt32]]?) -> Bool {
    if !readings.isEmpty, let syllables, syllables.contains(where: isRead) { return true }
    return holdEnd(of: word)
  }

  private func isRead(_ syllable: [UInt32]) -> Bool {
    FoldingTables.syllable(named: syllable[...]).map { readings.contains($0) } ?? true
  }

  /// Whether something in capitals is made of some first letters, in any order.
  func holdInitials(among letters: [UInt32]) -> Bool {
    let letters = letters.sorted()
    return initials.contains { word in
      var place = 0
      for letter in word {
        while place < letters.count, letters[place] < letter { place += 1 }
        guard place < letters.count, letters[place] == letter else { return false }
        place += 1
      }
      return true
    }
  }

  /// Whether something in capitals consists of first letters in their order, some of which may be left
  /// out.
  func holdAcronym(of first: [UInt32]) -> Bool {
    first.count > 1
      && capitals.contains { word in
        guard word.count > 1 else { return false }
        var rest = first[...]
        return word.allSatisfy { letter in
          guard let place = rest.firstIndex(of: letter) else { return false }
          rest = rest[(place + 1)...]
          return true
        }
      }
  }

  /// Whether all these digits stand in the texts, each with the two behind it.
  func holdDigits(_ number: ArraySlice<UInt32>) -> Bool {
    Self.grams(of: Array(number)).allSatisfy(digits.contains)
  }

  /// Every three letters in a row.
  private static func grams(of letters: [UInt32]) -> [UInt64] {
    guard letters.count >= endSize else { return [] }
    return (0...(letters.count - endSize)).map { gram(of: letters, at: $0) }
  }

  /// Three letters, each of at most 21 bits.
  private static func gram(of letters: [UInt32], at place: Int) -> UInt64 {
    UInt64(letters[place]) << 42 | UInt64(letters[place + 1]) << 21 | UInt64(letters[place + 2])
  }
}
