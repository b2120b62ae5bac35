/// Words that a rule looks for. The lexicon has no classes for words that only a few rules need.
struct ChineseWordList: Sendable {
  private let words: Set<ArraySlice<UInt8>>
  /// The lengths of the words that begin, and that end, with a character of these lowest bits, one
  /// bit for each length: most characters need no further check.
  private var firsts = [UInt16](repeating: 0, count: 1 << 12)
  private var lasts = [UInt16](repeating: 0, count: 1 << 12)

  /// Words in simplified characters, of three bytes each, with white space between.
  init(_ text: String) {
    // Bytes are divided much sooner than characters, and this happens once for every list.
    let list = Array(text.utf8).split { $0 <= UInt8(ascii: " ") }
    words = Set(list)
    for word in list {
      let length: UInt16 = 1 << (word.count / 3)
      firsts[Self.bits(word.prefix(3))] |= length
      lasts[Self.bits(word.suffix(3))] |= length
    }
  }

  /// The lowest twelve bits of an ideograph.
  static func bits(_ character: ArraySlice<UInt8>) -> Int {
    character.suffix(2).reduce(0) { $0 << 6 | Int($1 & 0x3F) }
  }

  /// Whether a word in simplified characters is one of them.
  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    firsts[Self.bits(word.prefix(3))] != 0 && words.contains(word)
  }

  /// Whether some characters of a run are one of the words.
  func contains(_ characters: Range<Int>, of run: ChineseRun) -> Bool {
    let lengths =
      firsts[run.bits[characters.lowerBound]] & lasts[run.bits[characters.upperBound - 1]]
    return lengths & 1 << characters.count != 0 && words.contains(run.folded(characters))
  }

  /// The end of the longest word that begins at a character; nil if there is none.
  func end(in run: ChineseRun, from start: Int) -> Int? {
    guard start < run.count else { return nil }
    var lengths = firsts[run.bits[start]]
    while lengths != 0 {
      let length = UInt16.bitWidth - 1 - lengths.leadingZeroBitCount
      let end = start + length
      if end <= run.count, lasts[run.bits[end - 1]] & 1 << length != 0,
        words.contains(run.folded(start..<end))
      {
        return end
      }
      lengths &= ~(1 << length)
    }
    return nil
  }

  /// The start of the longest word that ends before a character; nil if there is none.
  func start(in run: ChineseRun, before end: Int) -> Int? {
    guard end > 0 else { return nil }
    var lengths = lasts[run.bits[end - 1]]
    while lengths != 0 {
      let length = UInt16.bitWidth - 1 - lengths.leadingZeroBitCount
      if length <= end, firsts[run.bits[end - length]] & 1 << length != 0,
        words.contains(run.folded(end - length..<end))
      {
        return end - length
      }
      lengths &= ~(1 << length)
    }
    return nil
  }
}

extension ChineseRun {
  /// Whether a segment is one of the words; false outside the run.
  func isOne(_ segment: Int, of words: ChineseWordList) -> Bool {
    guard segments.indices.contains(segment) else { return false }
    return words.contains(segments[segment].characters, of: self)
  }

  /// Whether a segment begins or ends at a character.
  func isEdge(_ character: Int) -> Bool {
    character == count || segments.contains { $0.characters.lowerBound == character }
  }

  /// Whether the division has cut a word: one of the pieces is a name, or all pieces after the
  /// first are single characters.
  func isCut(_ word: Range<Int>) -> Bool {
    let pieces = segments.drop { $0.characters.upperBound <= word.lowerBound }
      .prefix { $0.characters.lowerBound < word.upperBound }
    guard let last = pieces.last else { return false }
    return last.classes.contains(.name)
      || last.characters.upperBound == word.upperBound
        && (pieces.dropFirst().allSatisfy(\.isSingle)
          || pieces.contains { $0.classes.contains(.name) })
  }

  /// Whether a segment is 第 before a number.
  func isOrdinal(_ segment: Int) -> Bool {
    isOne(segment, of: Self.ordinals) && has(.numeral, at: segment + 1)
  }

  private static let ordinals = ChineseWordList("第")

  /// Whether a character after a noun says where or when: 文本中, 方案里.
  func isLocal(_ character: Int) -> Bool {
    Self.localisers.contains(character..<character + 1, of: self)
  }

  private static let localisers = ChineseWordList("中 里 内 上 下 时 后 前 间 外")

  /// Whether a segment has one of the classes; false outside the run.
  func has(_ classes: ChineseClass, at segment: Int) -> Bool {
    segments.indices.contains(segment) && !segments[segment].classes.isDisjoint(with: classes)
  }

  /// The characters of segments.
  func characters(_ range: ClosedRange<Int>) -> Range<Int> {
    segments[range.lowerBound].characters
      .lowerBound..<segments[range.upperBound].characters.upperBound
  }
}
