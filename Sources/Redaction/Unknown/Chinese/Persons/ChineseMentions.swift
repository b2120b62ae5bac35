/// Names that are ordinary words, found once by what is around them, and given names of persons whose
/// full names occur: they are found at their other mentions, where a person may stand.
struct ChineseMentions {
  /// Names, and given names with the surnames before them, as they are written.
  private var names: Set<ArraySlice<UInt8>> = []
  private var givens: [ArraySlice<UInt8>: Set<ArraySlice<UInt8>>] = [:]
  /// The lowest bits of their characters, which tell most characters apart at once.
  private var firsts = [Bool](repeating: false, count: 1 << 12)
  private var seconds = [Bool](repeating: false, count: 1 << 12)

  /// Records the names in a run.
  mutating func add(_ run: ChineseRun, _ passage: Passage) {
    for (index, segment) in run.segments.enumerated() {
      if segment.classes.contains(.title), let name = ChineseNames.titledName(run, title: index),
        name.count > 1
      {
        add(run, name, passage)
      } else if segment.classes.contains(.name) {
        add(run, segment.characters, passage)
      }
    }
  }

  private mutating func add(_ run: ChineseRun, _ name: Range<Int>, _ passage: Passage) {
    let surname = run.nameCosts(name.lowerBound..<name.lowerBound + 1)[.surname] ?? .max
    guard surname < Self.rarest else { return }
    if name.count == 2, run.classes(name).contains(.word) {
      add(run.bytes(name), passage)
    } else if name.count == 3, surname < Self.common {
      let given = name.lowerBound + 1..<name.upperBound
      guard given.allSatisfy({ run.classes($0..<$0 + 1).isDisjoint(with: Self.joining) })
      else { return }
      index(run.bytes(given), passage)
      givens[passage.text[run.bytes(given)], default: []]
        .insert(passage.text[run.bytes(name.lowerBound..<name.lowerBound + 1)])
    }
  }

  /// Records a name in some bytes of the text.
  mutating func add(_ bytes: Range<Int>, _ passage: Passage) {
    guard bytes.count == Self.length * 2, !ChineseWordNames.nobody.contains(passage.text[bytes])
    else { return }
    index(bytes, passage)
    names.insert(passage.text[bytes])
  }

  private mutating func index(_ bytes: Range<Int>, _ passage: Passage) {
    firsts[ChineseWordList.bits(passage.text[bytes].prefix(Self.length))] = true
    seconds[ChineseWordList.bits(passage.text[bytes].suffix(Self.length))] = true
  }

  /// Marks the other mentions.
  func mark(_ passage: Passage, _ marks: inout Marks) {
    guard !names.isEmpty || !givens.isEmpty else { return }
    var isMarked = [Bool](repeating: false, count: passage.text.count)
    for candidate in marks.candidates {
      for place in candidate.range { isMarked[place] = true }
    }
    for index in passage.tokens.indices where passage.tokens[index].kind == .han {
      let token = passage.tokens[index]
      var run: ChineseRun?
      var start = token.start
      while start + Self.length * 2 <= token.end {
        let bytes = start..<start + Self.length * 2
        if !(isMarked[start] && isMarked[bytes.upperBound - 1]),
          isKnown(bytes, in: token, passage)
        {
          let words = run ?? ChineseRun(index, of: passage)
          run = words
          if let first = words.offsets.firstIndex(of: start), first + 2 <= words.count,
            ChinesePositions.isPerson(words, first..<first + 2, index, passage)
          {
            marks.add(bytes: bytes, .chineseName)
          }
        }
        start += Self.length
      }
    }
  }

  private func isKnown(_ bytes: Range<Int>, in token: Token, _ passage: Passage) -> Bool {
    let name = passage.text[bytes]
    guard firsts[ChineseWordList.bits(name.prefix(Self.length))],
      seconds[ChineseWordList.bits(name.suffix(Self.length))]
    else { return false }
    if names.contains(name) { return true }
    guard let surnames = givens[name] else { return false }
    let before = bytes.lowerBound - Self.length..<bytes.lowerBound
    return before.lowerBound < token.start || !surnames.contains(passage.text[before])
  }

  /// The length of an ideograph in bytes.
  private static let length = 3
  /// The cost of a rare surname, and of a common one.
  private static let rarest = 70
  private static let common = 34

  /// Classes that no character of a given name has.
  private static let joining: ChineseClass = [.function, .numeral, .before, .speech, .pronoun]
}
