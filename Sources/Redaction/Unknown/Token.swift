/// A piece of a text: a word, a number, a run of ideographs, or one other character.
struct Token {
  /// What the token is made of.
  enum Kind: UInt8 {
    /// Letters, with apostrophes inside.
    case word
    /// Digits only.
    case number
    /// Letters and digits without anything between.
    case mixed
    /// Ideographs, however many: the script has no spaces.
    case han
    /// One character that is none of these.
    case punctuation
  }

  /// How a word is written.
  enum Shape: UInt8 {
    case lower, capitalised
    /// More than one capital and no small letter.
    case capitals
    /// One capital.
    case initial
    /// Capitals inside.
    case mixed
  }

  /// Its first byte.
  var start: Int
  /// The byte behind its last one.
  var end: Int
  /// What it is.
  var kind: Kind
  /// How a word is written; of others, lower.
  var shape: Shape = .lower
  /// The line breaks before it, up to two.
  var breaks: UInt8 = 0
  /// Whether white space stands before it, or nothing.
  var isSpaced = true
  /// Whether a sentence, a line or a cell begins with it.
  var opensSentence = false
  /// The ASCII character that a mark of punctuation is, in the nearest form; 0 for others.
  var sign: UInt8 = 0
  /// What the lexicon says of a word without its possessive ending.
  var classes: WordClass = []
  /// A number for the word in lower case without its possessive ending: equal words have equal
  /// ones.
  var key: UInt64 = 0

  /// Whether a capital begins it.
  var isCapital: Bool { shape != .lower }
  /// Whether it is a word.
  var isWord: Bool { kind == .word }
  /// Whether it has a digit.
  var hasDigit: Bool { kind == .number || kind == .mixed }
  /// Its bytes.
  var range: Range<Int> { start..<end }
}
