/// A text as the letters that remain when it is folded, with the way back to its bytes.
///
/// White space and punctuation are no letters: what stood between two letters is told by the gap.
/// Invisible characters and accents leave nothing, they belong to the letter before them.
struct FoldedLetters: Sendable {
  /// What stands between a letter and the one before it.
  enum Gap: UInt8, Comparable, Sendable {
    /// Nothing.
    case none
    /// What may stand inside a word: an emphasis, a hyphen, a hyphen at a line's end, an apostrophe.
    case soft
    /// White space: also new lines, the marks of quotations and the bars of tables.
    case space
    /// Without a blank, a sign that parts words and is no punctuation: `&`, `/`, an arrow, a picture.
    case sign
    /// A comma, a full stop, a bracket.
    case punctuation
    /// The end of a sentence, or so much that no name goes on behind it.
    case stop

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// What is known of a letter.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    /// A capital letter.
    static let upper = Self(rawValue: 1)
    /// A decimal digit.
    static let digit = Self(rawValue: 2)
    /// Of a script that does not set words apart by spaces, or whose words grow suffixes.
    static let wordless = Self(rawValue: 4)
    /// A sign that can be taken for a letter, as in `W@ng`; otherwise punctuation.
    static let sign = Self(rawValue: 8)
    /// Part of an address, a handle or a path.
    static let address = Self(rawValue: 16)
    /// A new sentence, a new line or an item of a list begins here.
    static let opening = Self(rawValue: 32)
    /// Outside ASCII before folding: it can look like another letter.
    static let foreign = Self(rawValue: 64)
    /// A blank line stands before it: another paragraph begins.
    static let paragraph = Self(rawValue: 128)
  }

  /// A folded letter.
  struct Letter: Sendable {
    /// The folded scalar.
    var scalar: UInt32
    /// The scalar that stands in the text.
    var raw: UInt32
    /// Its first byte in the text.
    var start: Int32
    /// Behind its last byte, accents and invisible characters behind it included.
    var end: Int32
    var gap: Gap
    var traits: Traits
  }

  /// The letters in the order of the text.
  var letters: [Letter] = []

  /// No text.
  init() {}

  /// The fold of some bytes of a text, with nothing undone.
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

  /// Whether nothing that belongs to a word stands before a letter.
  func isBoundary(_ index: Int) -> Bool {
    guard index > 0, index < letters.count else { return true }
    let here = letters[index]
    let before = letters[index - 1]
    if here.gap > .none { return true }
    let either = here.traits.union(before.traits)
    if !either.isDisjoint(with: [.wordless, .sign]) { return true }
    if here.traits.contains(.digit) != before.traits.contains(.digit) { return true }
    guard here.traits.contains(.upper) else { return false }
    // A hump, as in `wangWei`, and the last capital of a run, as in `PRCWang`.
    if !before.traits.contains(.upper) { return true }
    guard index + 1 < letters.count else { return false }
    let next = letters[index + 1]
    // The last capital of an acronym with the ending of a plural: `GCSEs`.
    if next.scalar == "s", index + 2 == letters.count || letters[index + 2].gap > .none {
      return false
    }
    return next.gap == .none && next.traits.isDisjoint(with: [.upper, .digit, .sign, .wordless])
  }

  /// Letters of a word on either side of one of them that are looked at: no real word has more.
  private static let widestWord = 256

  /// The word around a letter: all that stands together without a gap, in a script with words.
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

/// A word of a term, folded: letters, with joints where a hyphen or the like stands.
struct FoldedWord: Equatable, Sendable {
  /// Folded scalars and joints of syllables.
  var symbols: [UInt32]
  /// Whether it is written in capitals only.
  var isUpper = false
  /// Whether it is of a script without spaces between words.
  var isWordless = false
  /// Whether it ends a part that a comma closes.
  var endsPart = false
  /// Whether any of its letters is a capital.
  var hasCapital = false

  /// A word that was made, not read.
  init(_ symbols: [UInt32]) { self.symbols = symbols }

  /// Its letters without joints.
  var letters: [UInt32] { symbols.filter { $0 > NameForm.Joint.syllable } }

  /// Its parts between joints.
  var parts: [[UInt32]] {
    symbols.split { $0 <= NameForm.Joint.syllable }.map(Array.init)
  }

  /// The words of a text, which may have parts with commas between them.
  static func words(of text: String) -> [Self] {
    // Most texts are one part.
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

  /// Whether a capital follows a small letter.
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
