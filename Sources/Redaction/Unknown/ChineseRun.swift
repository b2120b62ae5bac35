import CRedactionTables

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
  /// Names that the division has not taken, and that are almost as likely as what it has taken.
  private(set) var likelyNames: [Range<Int>] = []
  /// The run in simplified characters, from the run's first byte on.
  private var folded: [UInt8] = []
  /// The lowest bits of each simplified character, by which lists of words are asked first.
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
      // What extends a character belongs to it, and makes it unknown.
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

  /// Looks up the words that begin with a character: those of three and more only where the first
  /// two are the beginning of one.
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

  /// The characters in simplified script, UTF-8.
  func folded(_ characters: Range<Int>) -> ArraySlice<UInt8> {
    folded[(offsets[characters.lowerBound] - base)..<(offsets[characters.upperBound] - base)]
  }

  /// What the lexicon says of a piece of one to four characters; of others, nothing.
  func classes(_ characters: Range<Int>) -> ChineseClass { word(characters).classes }

  /// The piece as a word of the lexicon.
  func word(_ characters: Range<Int>) -> Lexicon.ChineseWord {
    guard (1...Lexicon.longestChinese).contains(characters.count) else { return .none }
    return words[characters.lowerBound * Lexicon.longestChinese + characters.count - 1]
  }

  /// What the lexicon says of characters as a part of a name.
  func nameCosts(_ characters: Range<Int>) -> NameCosts {
    Lexicon.nameCosts(of: folded(characters))
  }
}

extension ChineseRun {
  /// What stands beside a run.
  struct Surroundings {
    /// Whether a name may well begin the run: it begins a line, or a mark of a list is before it.
    var opens = false
    /// Whether a name may well end it: a colon or a mark of a list is behind it.
    var closes = false
    /// Whether Japanese syllables stand near it.
    var isJapanese = false
    /// Whether figures stand before it, which it may count: 120 段.
    var isCounted = false

    /// What stands beside a token.
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

    /// How many tokens on each side tell the language.
    private static let near = 5

    private static func isKana(_ token: Token, _ passage: Passage) -> Bool {
      token.isWord
        && Scalars.kana.contains(UTF8Scalars.scalar(in: passage.text, at: token.start).code)
    }
  }
}

/// The likeliest division of a run into words and names.
///
/// Each piece costs what it is unlikely: a word by how often it is written, a name by how many people
/// bear its surname and the characters of its given name, less where the words around it say that a
/// person is meant. The division that costs least is taken.
struct Division {
  private let run: ChineseRun
  private let surroundings: ChineseRun.Surroundings
  private var costs: [Int]
  private var lengths: [Int]
  private var known: [ChineseClass]
  private var pieces: [Piece] = []
  private var names: [NameCosts] = []
  /// What each character and the one behind it cost as a surname.
  private var pairs: [NameCosts] = []

  /// Prepares the division of a run.
  init(_ run: ChineseRun, between surroundings: ChineseRun.Surroundings) {
    self.run = run
    self.surroundings = surroundings
    costs = [Int](repeating: .max, count: run.count + 1)
    lengths = [Int](repeating: 1, count: run.count + 1)
    known = [ChineseClass](repeating: [], count: run.count + 1)
  }

  /// The pieces in order.
  mutating func segments() -> [ChineseRun.Segment] {
    names = (0..<run.count).map { run.nameCosts($0..<$0 + 1) }
    pairs = (0..<max(0, run.count - 1)).map { run.nameCosts($0..<$0 + 2) }
    costs[run.count] = 0
    for start in stride(from: run.count - 1, through: 0, by: -1) {
      addWords(start)
      addChineseNames(start)
      addForeignNames(start)
      addGivenName(start)
      addJapaneseNames(start)
    }
    var segments: [ChineseRun.Segment] = []
    var start = 0
    while start < run.count {
      segments.append(.init(characters: start..<start + lengths[start], classes: known[start]))
      start += lengths[start]
    }
    return segments
  }

  /// A piece that was looked at.
  private struct Piece {
    var start: Int32
    var length: Int32
    var cost: Int32
    var isName: Bool
  }

  /// Names of which the likeliest division costs little more than the likeliest of all.
  ///
  /// Must be called behind ``segments()``.
  func likelyNames() -> [Range<Int>] {
    // What the likeliest way to each place costs; pieces were added from the last character on.
    var ways = [Int](repeating: .max / 2, count: run.count + 1)
    ways[0] = 0
    let edges = self.edges()
    var likely: [Range<Int>] = []
    for piece in pieces.reversed() {
      let start = Int(piece.start)
      let end = start + Int(piece.length)
      let way = ways[start] + Int(piece.cost)
      ways[end] = min(ways[end], way)
      guard piece.isName, edges[start],
        way + costs[end] - costs[0] <= doubt(start, end, isEdge: edges[end])
      else { continue }
      let isTaken = lengths[start] == Int(piece.length) && known[start].contains(.name)
      if !isTaken { likely.append(start..<end) }
    }
    return likely
  }

  /// Where the pieces of the likeliest division begin and end.
  private func edges() -> [Bool] {
    var edges = [Bool](repeating: false, count: run.count + 1)
    var place = 0
    while place < run.count {
      edges[place] = true
      place += lengths[place]
    }
    edges[run.count] = true
    return edges
  }

  /// How much more a division may cost with a name; less than nothing where no other may.
  private func doubt(_ start: Int, _ end: Int, isEdge: Bool) -> Int {
    guard !joins(start) else { return Prices.joiningDoubt }
    if end - start > 2, run.classes(start + 1..<start + 2).contains(.function) {
      return Prices.joiningDoubt
    }
    if run.classes(end - 1..<end).contains(.function) {
      let cost = names[end - 1][end - start > 2 ? .second : .single] ?? .max
      return cost < Prices.rareEnding ? Prices.endingDoubt : Prices.joiningDoubt
    }
    if end - start == 2, run.classes(start..<end).contains(.word) {
      let isTold = max(benefit(before: start), benefit(after: end)) >= Prices.beside
      return isTold ? Prices.wordDoubt : -1
    }
    if end - start == 3, within(start, 1) > 0 { return Prices.joiningDoubt }
    // 若起争议: two everyday words are hardly a given name.
    if end - start == 2, names[start][.surname] == nil,
      run.word(start..<start + 1).classes.contains(.word),
      run.word(start + 1..<end).classes.contains(.word),
      run.word(start..<start + 1).cost + run.word(start + 1..<end).cost < Prices.everydayPair
    {
      return Prices.joiningDoubt
    }
    return isEdge ? Prices.doubt : Prices.cuttingDoubt
  }

  /// Whether a word that joins others is at a place, or one that is written more often than people
  /// bear it as a surname: 从, 和.
  private func joins(_ start: Int) -> Bool {
    if !known[start].isDisjoint(with: Self.countingOrJoining) { return true }
    guard lengths[start] == 1, known[start].contains(.word), let surname = names[start][.surname]
    else { return false }
    return run.word(start..<start + 1).cost < surname
  }

  private mutating func add(_ start: Int, _ length: Int, _ cost: Int, _ classes: ChineseClass) {
    pieces.append(
      Piece(
        start: Int32(start), length: Int32(length), cost: Int32(cost),
        isName: classes.contains(.name)))
    let sum = costs[start + length] + cost
    guard sum < costs[start] else { return }
    costs[start] = sum
    lengths[start] = length
    known[start] = classes
  }

  private mutating func addWords(_ start: Int) {
    for length in 1...min(Lexicon.longestChinese, run.count - start) {
      let word = run.word(start..<start + length)
      let classes = word.classes
      let cost = word.cost
      if length > 1 {
        if length == Lexicon.longestChinese, classes.contains(.prefix) { addLongWords(start) }
        guard !classes.subtracting(.prefix).isEmpty else { continue }
        // What ends a name is told whatever it is part of.
        add(
          start, length, classes.isDisjoint(with: [.institution, .title]) ? cost : cost - 4, classes
        )
      } else {
        let isKnown = !classes.isDisjoint(with: Self.characters)
        // A Chinese word of one character is none in Japanese.
        let foreign = surroundings.isJapanese ? Prices.chineseInJapanese : 0
        add(start, 1, (isKnown ? cost : Prices.unknown) + foreign, classes)
      }
    }
  }

  /// Names of bodies and places that are longer than words.
  private mutating func addLongWords(_ start: Int) {
    let longest = min(Lexicon.longestBody, run.count - start)
    guard longest > Lexicon.longestChinese else { return }
    for length in Lexicon.longestChinese + 1...longest {
      let word = Lexicon.word(ofChinese: run.folded(start..<start + length))
      if !word.classes.isEmpty { add(start, length, word.cost, word.classes) }
    }
  }

  /// What a single character may be without being unknown.
  private static let characters: ChineseClass = [
    .word, .function, .unit, .numeral, .placeSuffix, .institution, .title,
  ]

  /// What pieces cost that are in no list.
  private enum Prices {
    /// A character that is no word.
    static let unknown = 60
    /// A character that is in no given name.
    static let givenUnknown = 52
    /// A Chinese name, before what its characters cost.
    static let chinese = 0
    /// A Chinese name of two characters that is a word as well, above that.
    static let word = 22
    /// A foreign name, and what one of two characters costs above that.
    static let foreign = 14
    static let short = 10
    /// A Japanese name among Chinese words, among Japanese ones, and a surname alone.
    static let japanese = 26
    static let japaneseText = 8
    static let japaneseAlone = 12
    static let chineseInJapanese = 24
    /// What a word before a name, or behind it, takes off.
    static let beside = 14
    /// What the edge of a run takes off.
    static let edge = 6
    /// How much more than the likeliest division one may cost whose names are masked as well.
    static let doubt = 24
    /// The same where the name ends within a word, where a word that joins others is in it, where it
    /// ends with one, and where it is a word as well that stands beside what tells a person.
    static let cuttingDoubt = 18
    static let joiningDoubt = 0
    static let endingDoubt = 12
    static let wordDoubt = 14
    /// What a character costs with which few given names end.
    static let rareEnding = 36
    /// What a word that joins others costs as a surname, above how rare that is, and what the surnames
    /// cost that are too common for that.
    static let joint = 10
    static let commonSurname = 32
    /// What a surname costs where it is an everyday word.
    static let everyday = 24
    /// What a word costs that is written often.
    static let frequent = 52
    /// What two words of one character cost that are written often.
    static let everydayPair = 66
    /// A given name without a surname.
    static let givenAlone = 22
  }

  private mutating func addChineseNames(_ start: Int) {
    var surnames: [(length: Int, cost: Int)] = []
    if let cost = names[start][.surname] { surnames.append((1, cost)) }
    if start + 2 < run.count, let cost = pairs[start][.surname] {
      surnames.append((2, cost))
    }
    guard !surnames.isEmpty else { return }
    let isAddressed = start > 0 && run.classes(start - 1..<start).contains(.address)
    let before = benefit(before: start)
    for (length, borne) in surnames {
      // A word that joins others and is hardly ever a surname: 由.
      let isJoint =
        length == 1 && !run.classes(start..<start + 1).isDisjoint(with: [.function, .before])
      let cost =
        borne + (isJoint && borne > Prices.commonSurname ? Prices.joint : 0)
        + (length == 1 ? everyday(start) : 0)
      if isAddressed {
        add(start, length, cost - Prices.beside - benefit(after: start + length), .name)
      }
      let given = start + length
      guard given < run.count else { continue }
      let base = Prices.chinese + cost - before
      let single = names[given][.single] ?? Prices.givenUnknown
      let isWord = length == 1 && run.classes(start..<start + 2).contains(.word)
      add(
        start, length + 1,
        base + single + (isWord ? Prices.word : 0) + adverb(given, ends: true)
          - benefit(after: given + 1), .name)
      guard given + 1 < run.count else { continue }
      let first = names[given][.first] ?? Prices.givenUnknown
      let second = names[given + 1][.second] ?? Prices.givenUnknown
      add(
        start, length + 2,
        base + first + second + adverb(given, ends: false) + within(start, length)
          - benefit(after: given + 2), .name)
    }
  }

  /// What a character costs as a surname besides that where it is an everyday word: 一周, 下周, 120 段,
  /// 太长, 凡未.
  private func everyday(_ start: Int) -> Int {
    if isOne(start, Self.counted), isCounted(start) { return Prices.everyday }
    let isRare = (names[start][.surname] ?? 0) > Prices.commonSurname
    return isRare && isOne(start, Self.adverbs) ? Prices.everyday : 0
  }

  /// Whether what stands before a character is what is counted with it: a number, or 上, 下 and the like
  /// that are no end of a word.
  private func isCounted(_ start: Int) -> Bool {
    guard start > 0 else { return surroundings.isCounted }
    // 之一, 唯一
    if start > 1, run.classes(start - 2..<start).contains(.word) { return false }
    return run.classes(start - 1..<start).contains(.numeral) || isOne(start - 1, Self.counting)
  }

  /// What an adverb costs as the first character of a given name, where what follows it is hardly ever a
  /// part of one: 周再谈.
  ///
  /// - Parameter ends: whether the name ends with it.
  private func adverb(_ given: Int, ends: Bool) -> Int {
    guard isOne(given, Self.adverbs), given + 1 < run.count else { return 0 }
    let next = run.classes(given + 1..<given + 2)
    guard !next.isDisjoint(with: [.word, .function, .verb, .speech]) else { return 0 }
    if ends { return next.contains(.title) ? 0 : Prices.joint }
    return names[given + 1][.second] ?? .max > Prices.rareEnding ? Prices.everyday : 0
  }

  /// What a name costs besides that is a frequent word and what says that something is within it:
  /// 文本中, 方案里.
  private func within(_ start: Int, _ length: Int) -> Int {
    guard length == 1, run.isLocal(start + 2) else { return 0 }
    let word = run.word(start..<start + 2)
    let isFrequent = word.classes.contains(.word) && word.cost < Prices.frequent
    return isFrequent ? Prices.everyday : 0
  }

  private func isOne(_ character: Int, _ characters: [StaticString]) -> Bool {
    let bytes = run.folded(character..<character + 1)
    return characters.contains { $0.withUTF8Buffer { unsafe bytes.elementsEqual($0) } }
  }

  /// Surnames with which things are counted.
  private static let counted: [StaticString] = ["周", "段", "章", "项", "步", "成", "代", "元", "方", "年"]

  /// What stands before them, besides numbers.
  private static let counting: [StaticString] = [
    "上", "下", "每", "本", "这", "那", "几", "半", "整", "各", "数", "多",
  ]

  /// Words that say how, when or whether something is done.
  private static let adverbs: [StaticString] = [
    "再", "又", "才", "就", "都", "也", "还", "已", "未", "先", "太", "最", "更", "很", "只", "仅", "总", "没", "不",
    "别", "勿", "越", "较", "仍", "曾", "将", "会", "能", "应", "须", "凡", "够", "何", "必", "可",
  ]

  private mutating func addForeignNames(_ start: Int) {
    guard var cost = names[start][.foreign] else { return }
    cost += Prices.foreign - benefit(before: start)
    for end in start + 1..<min(run.count, start + Self.longestForeign) {
      guard let next = names[end][.foreign] else { return }
      cost += next
      let length = end + 1 - start
      add(start, length, cost + (length == 2 ? Prices.short : 0) - benefit(after: end + 1), .name)
    }
  }

  /// A given name of two characters by itself: 志强, 俊平.
  private mutating func addGivenName(_ start: Int) {
    guard start + 1 < run.count, let first = names[start][.first],
      let second = names[start + 1][.second], !run.classes(start..<start + 2).contains(.word),
      run.classes(start..<start + 1).union(run.classes(start + 1..<start + 2))
        .isDisjoint(with: Self.countingOrJoining)
    else { return }
    let cost = Prices.givenAlone + first + second
    add(start, 2, cost - benefit(before: start) - benefit(after: start + 2), .name)
  }

  /// What no given name by itself is made of: 三大, 两国, 一文.
  private static let countingOrJoining: ChineseClass = [
    .numeral, .unit, .function, .before, .behind, .address,
  ]

  /// The longest foreign name, in characters.
  private static let longestForeign = 9

  private mutating func addJapaneseNames(_ start: Int) {
    for length in 1...3 where start + length <= run.count {
      let costs =
        switch length {
        case 1: names[start]
        case 2: pairs[start]
        default: run.nameCosts(start..<start + length)
        }
      guard let surname = costs[.japaneseSurname] else { continue }
      let base =
        surname + (surroundings.isJapanese ? Prices.japaneseText : Prices.japanese)
        - benefit(before: start)
      let given = start + length
      if length > 1 {
        add(start, length, base + Prices.japaneseAlone - benefit(after: given), .name)
      }
      guard given < run.count, var cost = names[given][.japaneseFirst] else { continue }
      cost += base
      add(start, length + 1, cost - benefit(after: given + 1), .name)
      for end in given + 1..<max(given + 1, min(run.count, given + 3)) {
        guard let next = names[end][.japaneseSecond] else { break }
        cost += next
        add(start, end + 1 - start, cost - benefit(after: end + 1), .name)
      }
    }
  }

  /// What the words before a place take off a name that begins there.
  private func benefit(before start: Int) -> Int {
    guard start > 0 else { return surroundings.opens ? Prices.edge : 0 }
    for length in 1...min(3, start)
    where !run.classes(start - length..<start).isDisjoint(with: [.before, .title, .role]) {
      return Prices.beside
    }
    return 0
  }

  /// What the words behind a place take off a name that ends there.
  private func benefit(after end: Int) -> Int {
    guard end < run.count else { return surroundings.closes ? Prices.edge : 0 }
    // Names stand in rows.
    if known[end].contains(.name) { return Prices.beside }
    // Words of one character that may follow a name are Chinese.
    let shortest = surroundings.isJapanese ? 2 : 1
    for length in shortest...max(shortest, min(3, run.count - end)) where end + length <= run.count
    {
      let classes = run.classes(end..<end + length)
      if !classes.isDisjoint(with: [.speech, .title]) { return Prices.beside }
      if classes.contains(.behind) { return Prices.edge }
    }
    return 0
  }
}

/// What a character, or a surname of several, costs as a part of names.
struct NameCosts {
  /// The columns of the table.
  enum Part: UInt64 {
    case surname, single, first, second, foreign, japaneseSurname, japaneseFirst, japaneseSecond
  }

  /// A byte for each part, the first one lowest; 0 for what is in no name.
  let bits: UInt64

  /// The cost as a part; nil for what is never that.
  subscript(part: Part) -> Int? {
    guard bits != 0 else { return nil }
    let cost = UInt8(truncatingIfNeeded: bits >> (8 * part.rawValue))
    return cost < UInt8(LEXICON_NEVER) ? Int(cost) : nil
  }
}
