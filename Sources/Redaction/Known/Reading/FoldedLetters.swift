/// A text as the letters that remain after folding, with the positions of their bytes.
///
/// White space and punctuation are not letters: a gap records what was between two letters.
/// Invisible characters and accents leave nothing; they belong to the letter before them.
struct FoldedLetters: Sendable {
  /// What is between a letter and the one before it.
  enum Gap: UInt8, Comparable, Sendable {
    /// Nothing.
    case none
    /// Something that may be inside a word: emphasis, a hyphen, also at the end of a
    /// line, an apostrophe.
    case soft
    /// White space, which includes new lines, marks of quotations and bars of tables.
    case space
    /// Without a space, a sign that separates words but is not punctuation: `&`, `/`,
    /// an arrow, a picture.
    case sign
    /// A comma, a full stop, a bracket.
    case punctuation
    /// The end of a sentence, or a separator so long that no name continues after it.
    case stop

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Properties of a letter.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    /// A capital letter.
    static let upper = Self(rawValue: 1)
    /// A decimal digit.
    static let digit = Self(rawValue: 2)
    /// A letter of a script that does not separate words by spaces, or whose words take suffixes.
    static let wordless = Self(rawValue: 4)
    /// A sign that can be taken for a letter, as in `W@ng`; otherwise punctuation.
    static let sign = Self(rawValue: 8)
    /// Part of an address, a handle or a path.
    static let address = Self(rawValue: 16)
    /// A new sentence, a new line or an item of a list begins here.
    static let opening = Self(rawValue: 32)
    /// A character outside ASCII before folding, which can look like another letter.
    static let foreign = Self(rawValue: 64)
    /// A blank line comes before it, so that a new paragraph begins.
    static let paragraph = Self(rawValue: 128)
  }

  /// A folded letter.
  struct Letter: Sendable {
    /// The folded scalar.
    var scalar: UInt32
    /// The scalar in the text.
    var raw: UInt32
    /// Its first byte in the text.
    var start: Int32
    /// The end of its bytes, which include accents and invisible characters after it.
    var end: Int32
    var gap: Gap
    var traits: Traits
  }

  /// The letters in the order of the text.
  var letters: [Letter] = []

  /// No text.
  init() {}

  /// Folds some bytes of a text without undoing anything.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var builder = Builder(capacity: range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = MarkupView.scalar(bytes, index, range.upperBound)
      let end = index + length
      let next = end < range.upperBound ? UInt32(bytes[end]) : 0
      if scalar != MarkupView.invalid { builder.add(scalar, index..<end, next: next) }
      index = end
    }
    self = builder.finish()
  }

  /// Whether nothing that belongs to a word comes directly before a letter.
  func isBoundary(_ index: Int) -> Bool {
    guard index > 0, index < letters.count else { return true }
    let here = letters[index]
    let before = letters[index - 1]
    if here.gap > .none { return true }
    let either = here.traits.union(before.traits)
    if !either.isDisjoint(with: [.wordless, .sign]) { return true }
    if here.traits.contains(.digit) != before.traits.contains(.digit) { return true }
    guard here.traits.contains(.upper) else { return false }
    // The start of a hump, as in `wangWei`, and the last capital of a run, as in `PRCWang`.
    if !before.traits.contains(.upper) { return true }
    guard index + 1 < letters.count else { return false }
    let next = letters[index + 1]
    // The last capital of an acronym with a plural ending: `GCSEs`.
    if next.scalar == "s", index + 2 == letters.count || letters[index + 2].gap > .none {
      return false
    }
    return next.gap == .none && next.traits.isDisjoint(with: [.upper, .digit, .sign, .wordless])
  }

  /// The letters of a word that are looked at on either side; no real word has more.
  private static let widestWord = 256

  /// The word around a letter: all letters without a gap between them, in a script with words.
  func word(around index: Int) -> Range<Int> {
    guard !letters[index].traits.contains(.wordless) else { return index..<index + 1 }
    var first = index
    var last = index
    let lowest = max(0, index - Self.widestWord)
    let highest = min(letters.count, index + Self.widestWord)
    while first > lowest, letters[first].gap == .none, isInWord(first - 1) { first -= 1 }
    while last + 1 < highest, letters[last + 1].gap == .none, isInWord(last + 1) { last += 1 }
    return first..<last + 1
  }

  private func isInWord(_ index: Int) -> Bool {
    letters[index].traits.isDisjoint(with: [.wordless, .sign])
  }

  /// The folded scalars of some letters.
  func scalars(_ range: Range<Int>) -> [UInt32] { letters[range].map(\.scalar) }
}

/// A word of a term, folded: letters, with joints in place of hyphens and the like.
struct FoldedWord: Equatable, Sendable {
  /// Folded scalars and joints between syllables.
  var symbols: [UInt32]
  /// Whether it is written entirely in capitals.
  var isUpper = false
  /// Whether it is in a script without spaces between words.
  var isWordless = false
  /// Whether it is the last word of a part that a comma closes.
  var endsPart = false
  /// Whether any of its letters is a capital.
  var hasCapital = false

  /// Makes a word from symbols, rather than from text.
  init(_ symbols: [UInt32]) { self.symbols = symbols }

  /// Its letters without joints.
  var letters: [UInt32] { symbols.filter { $0 > NameForm.Joint.syllable } }

  /// Its parts between joints.
  var parts: [[UInt32]] {
    symbols.split { $0 <= NameForm.Joint.syllable }.map(Array.init)
  }

  /// The words of a text, which may have parts separated by commas.
  static func words(of text: String) -> [Self] {
    // Most texts have a single part.
    let hasParts = text.utf8.contains { $0 == 0x2C || $0 == 0x3B || $0 >= 0x80 }
    guard hasParts else { return words(ofPart: text) }
    let parts = text.split { ",，;；、".contains($0) }
    return parts.enumerated().flatMap { index, part in
      var words = words(ofPart: String(part))
      if index + 1 < parts.count, !words.isEmpty { words[words.count - 1].endsPart = true }
      return words
    }
  }

  private static func words(ofPart text: String) -> [Self] {
    let folded = FoldedLetters(text)
    var words: [Self] = []
    for index in folded.letters.indices {
      let letter = folded.letters[index]
      guard !letter.traits.contains(.sign) else { continue }
      let isFirst = words.isEmpty || letter.gap >= .space
      let changesScript = words.last.map { $0.isWordless != letter.traits.contains(.wordless) }
      if isFirst || (changesScript ?? false) {
        var word = Self([])
        word.isUpper = true
        word.isWordless = letter.traits.contains(.wordless)
        words.append(word)
      } else if letter.gap == .soft || folded.isHump(index) {
        words[words.count - 1].symbols.append(NameForm.Joint.syllable)
      }
      words[words.count - 1].symbols.append(letter.scalar)
      if letter.traits.contains(.upper) {
        words[words.count - 1].hasCapital = true
      } else {
        words[words.count - 1].isUpper = false
      }
    }
    return words
  }
}

extension FoldedLetters {
  /// The fold of a short text.
  init(_ text: String) {
    var builder = Builder()
    let scalars = Array(text.unicodeScalars)
    var start = 0
    for (index, scalar) in scalars.enumerated() {
      let end = start + UTF8.width(scalar)
      let next = index + 1 < scalars.count ? scalars[index + 1].value : 0
      builder.add(scalar.value, start..<end, next: next)
      start = end
    }
    self = builder.finish()
  }

  /// Whether a capital follows a lower-case letter.
  fileprivate func isHump(_ index: Int) -> Bool {
    index > 0 && letters[index].traits.contains(.upper)
      && letters[index - 1].traits.isDisjoint(with: [.upper, .digit, .wordless])
  }
}

extension UTF8 {
  /// How many bytes a scalar takes.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    UTF8.encode(scalar)?.count ?? 1
  }
}
