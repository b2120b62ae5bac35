/// A run of ideographs, divided into words.
struct ChineseRun {
  /// A piece of the run: a word in the lexicon, or a single character that is in no word.
  struct Segment {
    /// Its characters.
    var characters: Range<Int>
    /// The lexicon's classes for it.
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
  /// Names that are not in the chosen division, but almost as likely.
  private(set) var likelyNames: [Range<Int>] = []
  /// The run in simplified characters, from the run's first byte on.
  private var folded: [UInt8] = []
  /// The lowest bits of each simplified character, which lists of words check first.
  private(set) var bits: [Int] = []
  private let base: Int
  /// The words of one to four characters that begin with each character.
  private var words: [Lexicon.ChineseWord] = []

  /// Divides a token of ideographs.
  init(_ index: Int, of passage: Passage) {
    let token = passage.tokens[index]
    let text = passage.text
    base = token.start
    var position = token.start
    while position < token.end {
      let (code, length) = UTF8Scalars.scalar(in: text, at: position)
      // Extending characters belong to the character before them, and make it unknown.
      if offsets.isEmpty || ScalarKind(code) != .extending { offsets.append(position) }
      position += length
    }
    offsets.append(token.end)
    folded = Array(text[token.range])
    Lexicon.simplify(&folded, characters: offsets.map { $0 - base })
    bits = (0..<count).map { ChineseWordList.bits(folded($0..<$0 + 1).prefix(3)) }
    words = [Lexicon.ChineseWord](repeating: .none, count: count * Lexicon.longestChinese)
    for start in 0..<count { lookUp(start) }
    var division = Division(self, between: Surroundings(index, in: passage))
    segments = division.segments()
    likelyNames = division.likelyNames()
  }

  /// Looks up the words that begin with a character. Words of three or more characters are looked
  /// up only if the first two begin one.
  private mutating func lookUp(_ start: Int) {
    for length in 1...min(Lexicon.longestChinese, count - start) {
      let place = start * Lexicon.longestChinese + length - 1
      if length == 3, !words[place - 1].classes.contains(.prefix) { return }
      words[place] = Lexicon.word(ofChinese: folded(start..<start + length))
    }
  }

  /// How many characters there are.
  var count: Int { offsets.count - 1 }

  /// The bytes of characters in the text.
  func bytes(_ characters: Range<Int>) -> Range<Int> {
    offsets[characters.lowerBound]..<offsets[characters.upperBound]
  }

  /// The characters in the simplified script, UTF-8.
  func folded(_ characters: Range<Int>) -> ArraySlice<UInt8> {
    folded[(offsets[characters.lowerBound] - base)..<(offsets[characters.upperBound] - base)]
  }

  /// The classes of a piece of one to four characters; empty for other lengths.
  func classes(_ characters: Range<Int>) -> ChineseClass { word(characters).classes }

  /// The piece as a word of the lexicon.
  func word(_ characters: Range<Int>) -> Lexicon.ChineseWord {
    guard (1...Lexicon.longestChinese).contains(characters.count) else { return .none }
    return words[characters.lowerBound * Lexicon.longestChinese + characters.count - 1]
  }

  /// The costs of characters as part of a name.
  func nameCosts(_ characters: Range<Int>) -> NameCosts {
    Lexicon.nameCosts(of: folded(characters))
  }
}

extension ChineseRun {
  /// The context of a run.
  struct Surroundings {
    /// Whether a name is likely to begin the run: it begins a line, or follows a list separator.
    var opens = false
    /// Whether a name is likely to end the run: a colon or a list separator follows.
    var closes = false
    /// Whether kana are nearby.
    var isJapanese = false
    /// Whether figures come before it, so that it may be a unit: 120 段.
    var isCounted = false

    /// The context of a token.
    init(_ index: Int, in passage: Passage) {
      let before = passage[index - 1]
      let after = passage[index + 1]
      let token = passage.tokens[index]
      opens = token.opensSentence || before.map { $0.sign.isOne(of: ",(*-\"/@") } ?? true
      closes = after.map { $0.sign.isOne(of: ":,)/") } ?? true
      isCounted = before?.hasDigit ?? false
      isJapanese = (index - Self.near...index + Self.near).contains { place in
        passage[place].map { Self.isKana($0, passage) } ?? false
      }
    }

    /// The number of tokens on each side that determine the language.
    private static let near = 5

    private static func isKana(_ token: Token, _ passage: Passage) -> Bool {
      token.isWord
        && Scalars.kana.contains(UTF8Scalars.scalar(in: passage.text, at: token.start).code)
    }
  }
}
