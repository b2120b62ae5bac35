/// Chinese text: what is no ordinary word, and the forms that tell names, places and bodies.
enum Chinese {
  static func mark(_ passage: Passage, gendered: Bool, _ marks: inout Marks) {
    for (index, token) in passage.tokens.enumerated() where token.kind == .han {
      let run = ChineseRun(token, of: passage.text)
      ChineseNumbers.mark(run, after: index, in: passage, &marks)
      ChineseNames.mark(run, &marks)
      ChineseBodies.mark(run, &marks)
      markWords(run, gendered: gendered, &marks)
      markJoined(run, index, passage, &marks)
    }
  }

  /// What the lexicon itself tells: places, kinships, offices, days.
  private static func markWords(_ run: ChineseRun, gendered: Bool, _ marks: inout Marks) {
    for segment in run.segments {
      let reason: Candidate.Reason
      if segment.classes.contains(.place) {
        reason = .place
      } else if segment.characters.count > 2, let told = told(by: segment, in: run) {
        reason = told
      } else if !segment.classes.isDisjoint(with: [.kin, .role]) {
        reason = .role
      } else if segment.classes.contains(.unique) {
        reason = .unique
      } else if !segment.classes.isDisjoint(with: [.day, .weekday]) {
        reason = .date
      } else if gendered, segment.classes.contains(.pronoun) {
        reason = .gender
      } else {
        continue
      }
      marks.add(bytes: run.bytes(segment.characters), reason)
    }
  }

  /// 湖南人 is told by its place, 外交部长 by its office.
  private static func told(by segment: ChineseRun.Segment, in run: ChineseRun) -> Candidate.Reason?
  {
    let characters = segment.characters
    if run.classes(characters.upperBound - 2..<characters.upperBound).contains(.role) {
      return .role
    }
    let isPlace = run.classes(characters.lowerBound..<characters.upperBound - 1).contains(.place)
    return isPlace ? .place : nil
  }

  /// "约翰·史密斯": a point between ideographs joins the parts of a foreign name.
  private static func markJoined(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    let isBefore = passage.isGlued(index) && isPoint(passage[index + 1], passage)
    let isAfter = !passage.tokens[index].isSpaced && isPoint(passage[index - 1], passage)
    if isBefore, let first = nameStart(run) {
      marks.add(bytes: run.bytes(first..<run.count), .chineseName)
      marks.add(index + 1...index + 1, .chineseName)
    }
    if isAfter { marks.add(bytes: run.bytes(0..<nameEnd(run)), .chineseName) }
  }

  private static func isPoint(_ token: Token?, _ passage: Passage) -> Bool {
    guard let token, token.kind == .punctuation else { return false }
    let (code, _) = UTF8Scalars.scalar(in: passage.text, at: token.start)
    return Scalars.of("·•‧・･").contains(code)
  }

  /// Up to four characters before the point that are no function words.
  private static func nameStart(_ run: ChineseRun) -> Int? {
    var first = run.count
    for segment in run.segments.reversed() {
      guard first == run.count || segment.isSingle,
        !segment.classes.contains(.function), run.count - segment.characters.lowerBound <= 5
      else { break }
      first = segment.characters.lowerBound
    }
    return first < run.count ? first : nil
  }

  private static func nameEnd(_ run: ChineseRun) -> Int {
    var end = 0
    for segment in run.segments {
      guard end == 0 || segment.isSingle,
        !segment.classes.contains(.function), segment.characters.upperBound <= 5
      else { break }
      end = segment.characters.upperBound
    }
    return max(end, min(1, run.count))
  }
}

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
