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
    let parts = text.split { ",，;；、".contains($0) }
    return parts.enumerated().flatMap { index, part in
      var words = words(ofPart: String(part))
      if index + 1 < parts.count, !words.isEmpty { words[words.count - 1].endsPart = true }
      return words
    }
  }

  private static func words(ofPart text: String) -> [Self] {
    let folded = FoldedText(text)
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
      if !letter.traits.contains(.upper) { words[words.count - 1].isUpper = false }
    }
    return words
  }
}

extension FoldedText {
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
    scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : scalar.value < 0x10000 ? 3 : 4
  }
}
