import Folding
import Records

/// Which people a short text may name: those of whom a part of a name, an affiliation, an office or a
/// contact occurs in it.
///
/// All forms of the names of thousands of people take seconds to make. This says of whom they have to
/// be made; of too many rather than of too few.
struct OccurringNames {
  // Bytes that are looked up at once.
  private static let gramSize = 4
  // So many digits at its end tell a number from others.
  private static let numberEnd = 6
  // Words of affiliations and offices that tell nothing.
  private static let fillers: Set<String> = [
    "and", "at", "de", "der", "des", "die", "du", "for", "fur", "in", "la", "le", "of", "on", "the",
    "to", "und", "von", "zu",
  ]

  private var words: Set<String> = []
  private var characters: Set<Character> = []
  private var grams: Set<UInt32> = []
  private var digits: Set<UInt32> = []
  private var hasLatin = false

  /// Reads texts.
  init(in texts: [String]) {
    for text in texts.flatMap({ FoldedForms($0).all }) {
      words.formUnion(OccurringNames.words(of: text))
      characters.formUnion(text.text)
      grams.formUnion(OccurringNames.grams(of: text.bytes))
      digits.formUnion(OccurringNames.grams(of: OccurringNames.digits(of: text)))
      hasLatin = hasLatin || OccurringNames.hasLatin(text)
    }
  }

  /// Whether a person may be named.
  func mayName(_ person: Metadata) -> Bool {
    let fields = person.identifyingTexts
    // A name in another script is also known as it is spelled in Latin letters.
    let isSpelled = fields.contains {
      $0.identity == .name && OccurringNames.hasLatin(FoldedText($0.text))
    }
    return hasLatin && !isSpelled || fields.contains(where: occurs)
  }

  private func occurs(_ field: IdentifyingText) -> Bool {
    if field.identity == .contact {
      let number = OccurringNames.digits(of: FoldedText(field.text))
      if number.count >= OccurringNames.numberEnd,
        holds(Array(number.suffix(OccurringNames.numberEnd)), digits)
      {
        return true
      }
    }
    let isName = field.identity == .name
    return FoldedForms(field.text).all.flatMap(OccurringNames.words(of:)).contains { word in
      if word.unicodeScalars.contains(where: \.properties.isIdeographic) {
        // A surname is one character, and a body is called by some of its own.
        return isName
          ? word.contains { characters.contains($0) }
          : zip(word, word.dropFirst()).contains { holds(Array("\($0)\($1)".utf8), grams) }
      }
      guard word.utf8.count > 1, isName || !OccurringNames.fillers.contains(word) else {
        return false
      }
      return word.utf8.count < OccurringNames.gramSize
        ? words.contains(word) : holds(Array(word.utf8), grams)
    }
  }

  /// Whether all pieces of a text are there.
  private func holds(_ bytes: [UInt8], _ grams: Set<UInt32>) -> Bool {
    OccurringNames.grams(of: bytes).allSatisfy(grams.contains)
  }

  private static func words(of text: FoldedText) -> [String] {
    text.text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func digits(of text: FoldedText) -> [UInt8] {
    text.bytes.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func hasLatin(_ text: FoldedText) -> Bool {
    text.bytes.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  /// Every four bytes in a row.
  private static func grams(of bytes: [UInt8]) -> [UInt32] {
    guard bytes.count >= gramSize else { return [] }
    return (0...(bytes.count - gramSize)).map { start in
      bytes[start..<(start + gramSize)].reduce(0) { $0 << 8 | UInt32($1) }
    }
  }
}
