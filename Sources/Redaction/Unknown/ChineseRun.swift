/// A run of ideographs, divided into words.
struct ChineseRun {
  /// A piece of the run: a word of the lexicon, or one character that is in none.
  struct Segment {
    /// Its characters.
    var characters: Range<Int>
    /// What the lexicon says of it.
    var classes: ChineseClass
    /// Whether it is an ordinary word.
    var isWord: Bool { classes.contains(.word) || classes.contains(.function) }
    /// Whether it is one character.
    var isSingle: Bool { characters.count == 1 }
  }

  /// The first byte of each character in the text, and the end of the run.
  private(set) var offsets: [Int] = []
  /// The pieces in order.
  private(set) var segments: [Segment] = []
  /// The run in simplified characters, from the run's first byte on.
  private var folded: [UInt8] = []
  private let base: Int

  /// Divides a token of ideographs.
  init(_ token: Token, of text: [UInt8]) {
    base = token.start
    var position = token.start
    while position < token.end {
      let (code, length) = UTF8Scalars.scalar(in: text, at: position)
      // What extends a character belongs to it, and makes it unknown.
      if offsets.isEmpty || ScalarKind(code) != .extending { offsets.append(position) }
      position += length
    }
    offsets.append(token.end)
    folded = Array(text[token.range])
    Lexicon.simplify(&folded, characters: offsets.map { $0 - base })
    divide()
  }

  /// How many characters there are.
  var count: Int { offsets.count - 1 }

  /// The bytes of characters in the text.
  func bytes(_ characters: Range<Int>) -> Range<Int> {
    offsets[characters.lowerBound]..<offsets[characters.upperBound]
  }

  /// The characters in simplified script, UTF-8.
  func folded(_ characters: Range<Int>) -> ArraySlice<UInt8> {
    folded[(offsets[characters.lowerBound] - base)..<(offsets[characters.upperBound] - base)]
  }

  /// What the lexicon says of a piece.
  func classes(_ characters: Range<Int>) -> ChineseClass {
    Lexicon.classes(ofChinese: folded(characters))
  }

  /// What a piece costs: short of a whole word less than two characters; what ends a name least.
  private func cost(_ length: Int, _ classes: ChineseClass, isWord: Bool) -> Int {
    if length == 1 { return isWord ? 5 : 8 }
    return classes.isDisjoint(with: [.institution, .title]) ? 4 : 3
  }

  /// The division with the fewest pieces; characters in no lexicon count double.
  private mutating func divide() {
    var costs = [Int](repeating: .max, count: count + 1)
    var lengths = [Int](repeating: 1, count: count + 1)
    var known = [ChineseClass](repeating: [], count: count + 1)
    costs[count] = 0
    for start in stride(from: count - 1, through: 0, by: -1) {
      for length in 1...min(Lexicon.longestChinese, count - start) {
        let classes = classes(start..<start + length)
        guard length == 1 || !classes.isEmpty else { continue }
        let isWord = !classes.isDisjoint(with: [.word, .function])
        let cost = costs[start + length] + cost(length, classes, isWord: isWord)
        if cost < costs[start] {
          costs[start] = cost
          lengths[start] = length
          known[start] = classes
        }
      }
    }
    var start = 0
    while start < count {
      segments.append(
        Segment(characters: start..<start + lengths[start], classes: known[start]))
      start += lengths[start]
    }
  }
}
