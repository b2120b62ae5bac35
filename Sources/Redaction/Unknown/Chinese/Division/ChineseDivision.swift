/// The likeliest division of a run into words and names.
///
/// The less likely a piece is, the more it costs: a word by its frequency, a name by how many
/// people have its surname and the characters of its given name. A name costs less if the words
/// around it indicate a person. The cheapest division is taken.
struct Division {
  let run: ChineseRun
  let surroundings: ChineseRun.Surroundings
  private var costs: [Int]
  private(set) var lengths: [Int]
  private(set) var known: [ChineseClass]
  private var pieces: [Piece] = []
  private(set) var names: [NameCosts] = []
  /// The costs of each character and the next one as a surname of two.
  private(set) var pairs: [NameCosts] = []

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

  /// A piece that was considered.
  private struct Piece {
    var start: Int32
    var length: Int32
    var cost: Int32
    var isName: Bool
  }

  /// Names whose likeliest division costs little more than the likeliest of all.
  ///
  /// Must be called after ``segments()``.
  func likelyNames() -> [Range<Int>] {
    // The cost of the likeliest way to each position; pieces were added starting from
    // the last character.
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

  /// The positions where pieces of the likeliest division begin and end.
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

  /// How much more a division with a name may cost; negative if no such division is allowed.
  private func doubt(_ start: Int, _ end: Int, isEdge: Bool) -> Int {
    guard !joins(start) else { return Prices.joiningDoubt }
    if end - start > 2, run.classes(start + 1..<start + 2).contains(.function) {
      return Prices.joiningDoubt
    }
    if run.classes(end - 1..<end).contains(.function) {
      let cost = names[end - 1][end - start > 2 ? .second : .single] ?? .max
      return cost < Prices.rareEnding ? Prices.endingDoubt : Prices.joiningDoubt
    }
    if end - start == 2, run.classes(start..<end).contains(.word) { return wordDoubt(start..<end) }
    if end - start == 3 {
      if within(start, 1) > 0 { return Prices.joiningDoubt }
      // 何时启用, 于周五: a word at the edge of what would be the name.
      if !isEdge, run.classes(start..<start + 2).contains(.word) { return Prices.joiningDoubt }
      if run.classes(start + 1..<end).contains(.weekday) { return Prices.joiningDoubt }
    }
    // 若起争议: two everyday words are unlikely to be a given name.
    if end - start == 2, names[start][.surname] == nil,
      run.word(start..<start + 1).classes.contains(.word),
      run.word(start + 1..<end).classes.contains(.word),
      run.word(start..<start + 1).cost + run.word(start + 1..<end).cost < Prices.everydayPair
    {
      return Prices.joiningDoubt
    }
    return isEdge ? Prices.doubt : Prices.cuttingDoubt
  }

  /// How much more a division may cost with a name of two characters that is also a word. The
  /// value is higher next to something that indicates a person, and for infrequent words: 连战, 胡瓜.
  private func wordDoubt(_ name: Range<Int>) -> Int {
    let cost = run.word(name).cost
    if max(benefit(before: name.lowerBound), benefit(after: name.upperBound)) >= Prices.beside {
      return cost < Prices.seldom ? Prices.wordDoubt : Prices.seldomDoubt
    }
    let isSeldom = cost >= (run.classes(name).contains(.verb) ? Prices.rareVerb : Prices.rare)
    return isSeldom ? Prices.rareDoubt : -1
  }

  /// Whether a position has a linking word, or a word that is more frequent than people
  /// with that surname: 从, 和.
  private func joins(_ start: Int) -> Bool {
    if !known[start].isDisjoint(with: Self.countingOrJoining) { return true }
    guard lengths[start] == 1, known[start].contains(.word), let surname = names[start][.surname]
    else { return false }
    return run.word(start..<start + 1).cost < surname
  }

  /// Records a piece, and chooses it if nothing that begins there costs less.
  mutating func add(_ start: Int, _ length: Int, _ cost: Int, _ classes: ChineseClass) {
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
        // Endings of names are preferred, whatever they are part of.
        add(
          start, length, classes.isDisjoint(with: [.institution, .title]) ? cost : cost - 4, classes
        )
      } else {
        let isKnown = !classes.isDisjoint(with: Self.characters)
        // A Chinese word of one character is not a word in Japanese.
        let foreign = surroundings.isJapanese ? Prices.chineseInJapanese : 0
        add(start, 1, (isKnown ? cost : Prices.unknown) + foreign, classes)
      }
    }
  }

  /// Names of bodies and places that are longer than a word can be.
  private mutating func addLongWords(_ start: Int) {
    let longest = min(Lexicon.longestBody, run.count - start)
    guard longest > Lexicon.longestChinese else { return }
    for length in Lexicon.longestChinese + 1...longest {
      let word = Lexicon.word(ofChinese: run.folded(start..<start + length))
      if !word.classes.isEmpty { add(start, length, word.cost, word.classes) }
    }
  }

  /// The classes in which a single character does not count as unknown.
  private static let characters: ChineseClass = [
    .word, .function, .unit, .numeral, .placeSuffix, .institution, .title,
  ]
}
