extension Division {
  /// A surname and a given name, each of one or two characters.
  mutating func addChineseNames(_ start: Int) {
    var surnames: [(length: Int, cost: Int)] = []
    if let cost = names[start][.surname] { surnames.append((1, cost)) }
    if start + 2 < run.count, let cost = pairs[start][.surname] {
      surnames.append((2, cost))
    }
    guard !surnames.isEmpty else { return }
    let isAddressed = start > 0 && run.classes(start - 1..<start).contains(.address)
    let before = benefit(before: start)
    for (length, borne) in surnames {
      // A linking word that is hardly ever a surname: 由.
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
      if length > 1 || !ChineseWordNames.nobody.contains(start..<start + 2, of: run)
        || Self.alsoGiven.contains(start..<start + 2, of: run)
      {
        add(
          start, length + 1,
          base + single + (isWord ? Prices.word : 0) + adverb(given, ends: true)
            - benefit(after: given + 1), .name)
      }
      guard given + 1 < run.count else { continue }
      let first = names[given][.first] ?? Prices.givenUnknown
      let second = names[given + 1][.second] ?? Prices.givenUnknown
      add(
        start, length + 2,
        base + first + second + adverb(given, ends: false) + within(start, length)
          - benefit(after: given + 2), .name)
    }
  }

  /// The extra cost of a surname that is an everyday word in this position: 一周, 下周, 120 段, 太长, 凡未.
  private func everyday(_ start: Int) -> Int {
    if isOne(start, Self.counted), isCounted(start) { return Prices.everyday }
    // 易用性
    if start + 2 < run.count, isOne(start + 2, Self.kinds),
      Self.described.contains(start..<start + 2, of: run)
    {
      return Prices.everyday * 3
    }
    if Self.isGraded(run, start) { return Prices.everyday }
    let isRare = (names[start][.surname] ?? 0) > Prices.commonSurname
    return isRare && isOne(start, Self.adverbs) ? Prices.everyday : 0
  }

  /// Whether a number, or 上, 下 and the like, comes before a character as its count;
  /// these must not end a word.
  private func isCounted(_ start: Int) -> Bool {
    guard start > 0 else { return surroundings.isCounted }
    // 之一, 唯一
    if start > 1, run.classes(start - 2..<start).contains(.word) { return false }
    return run.classes(start - 1..<start).contains(.numeral) || isOne(start - 1, Self.counting)
  }

  /// The cost of an adverb as the first character of a given name, if the next character is
  /// hardly ever part of one: 周再谈.
  ///
  /// - Parameter ends: whether the name ends with the adverb.
  private func adverb(_ given: Int, ends: Bool) -> Int {
    guard isOne(given, Self.adverbs), given + 1 < run.count else { return 0 }
    let next = run.classes(given + 1..<given + 2)
    guard !next.isDisjoint(with: [.word, .function, .verb, .speech]) else { return 0 }
    if ends { return next.contains(.title) ? 0 : Prices.joint }
    return names[given + 1][.second] ?? .max > Prices.rareEnding ? Prices.everyday : 0
  }

  /// The extra cost of a name that is also a frequent word followed by a word for "in": 文本中, 方案里.
  func within(_ start: Int, _ length: Int) -> Int {
    guard length == 1, run.isLocal(start + 2) else { return 0 }
    let word = run.word(start..<start + 2)
    let isFrequent = word.classes.contains(.word) && word.cost < Prices.frequent
    return isFrequent ? Prices.everyday : 0
  }

  /// 过严的, 过高的: whether a surname is an adjective here.
  static func isGraded(_ run: ChineseRun, _ start: Int) -> Bool {
    start > 0 && graded.contains(start..<start + 1, of: run)
      && degrees.contains(start - 1..<start, of: run)
  }

  private func isOne(_ character: Int, _ characters: ChineseWordList) -> Bool {
    characters.contains(character..<character + 1, of: run)
  }

  /// Surnames that are also units of counting.
  private static let counted = ChineseWordList("周 段 章 项 步 成 代 元 方 年")

  /// 由和平主持: nouns that are given names as well, as the words around them tell.
  private static let alsoGiven = ChineseWordList("和平")

  /// Surnames that are also adjectives, and words for how much they apply.
  private static let graded = ChineseWordList("严 高 宽 温 强 明 长 细 厚 薄")
  private static let degrees = ChineseWordList("过 太 较 更 最 很 极 越")

  /// 温和派, 易用性: adjectives that begin like a surname, and the characters that make nouns of them.
  private static let described = ChineseWordList("温和 易用 易读 安全 和平 平等 平衡 明确 强硬 宽松 高效 严谨")
  private static let kinds = ChineseWordList("派 性 型 化 度 者")

  /// Words before them that count, besides numbers.
  private static let counting = ChineseWordList("上 下 每 本 这 那 几 半 整 各 数 多")

  /// Words that say how, when or whether something is done.
  private static let adverbs = ChineseWordList(
    """
    再 又 才 就 都 也 还 已 未 先 太 最 更 很 只 仅 总
    没 不 别 勿 越 较 仍 曾 将 会 能 应 须 凡 够 何 必 可
    """)

  /// Two or more characters that are used to write foreign names.
  mutating func addForeignNames(_ start: Int) {
    guard var cost = names[start][.foreign] else { return }
    cost += Prices.foreign - benefit(before: start)
    for end in start + 1..<min(run.count, start + Self.longestForeign) {
      guard let next = names[end][.foreign] else { return }
      cost += next
      let length = end + 1 - start
      // 伦理专家: a word of two characters is rarely a foreign name.
      let short =
        length > 2
        ? 0 : Prices.short + (run.classes(start..<end + 1) == Self.plain ? Prices.edge : 0)
      add(start, length, cost + short - benefit(after: end + 1), .name)
    }
  }

  /// A given name of two characters by itself: 志强, 俊平.
  mutating func addGivenName(_ start: Int) {
    guard start + 1 < run.count, let first = names[start][.first],
      let second = names[start + 1][.second], !run.classes(start..<start + 2).contains(.word),
      run.classes(start..<start + 1).union(run.classes(start + 1..<start + 2))
        .isDisjoint(with: Self.countingOrJoining),
      // 书中提出
      !run.isLocal(start + 1)
    else { return }
    let cost = Prices.givenAlone + first + second
    add(start, 2, cost - benefit(before: start) - benefit(after: start + 2), .name)
  }

  /// Classes that never occur in a given name by itself: 三大, 两国, 一文.
  static let countingOrJoining: ChineseClass = [
    .numeral, .unit, .function, .before, .behind, .address,
  ]

  /// The classes of a word that is nothing else.
  private static let plain: ChineseClass = [.word, .prefix]

  /// The longest foreign name, in characters.
  private static let longestForeign = 9

  /// A Japanese surname of one to three characters, by itself or with a given name.
  mutating func addJapaneseNames(_ start: Int) {
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

  /// The discount that the preceding words give to a name.
  func benefit(before start: Int) -> Int {
    guard start > 0 else { return surroundings.opens ? Prices.edge : 0 }
    for length in 1...min(3, start)
    where !run.classes(start - length..<start).isDisjoint(with: [.before, .title, .role]) {
      return Prices.beside
    }
    return 0
  }

  /// The discount that the following words give to a name.
  func benefit(after end: Int) -> Int {
    guard end < run.count else { return surroundings.closes ? Prices.edge : 0 }
    // Names often come in rows.
    if known[end].contains(.name) { return Prices.beside }
    // Words of one character that may follow a name are Chinese.
    let shortest = surroundings.isJapanese ? 2 : 1
    for length in shortest...max(shortest, min(3, run.count - end)) where end + length <= run.count
    {
      let classes = run.classes(end..<end + length)
      // 黄金问题: a longer word that only begins like a verb of speaking.
      let isLonger =
        length == 1 && lengths[end] > 1 && classes.contains(.speech)
        && !run.classes(end + 1..<end + 2).contains(.function)
      if !isLonger, !classes.isDisjoint(with: [.speech, .title]) { return Prices.beside }
      if classes.contains(.behind) { return Prices.edge }
    }
    return 0
  }
}
