/// Chinese organisations and places: those in the lexicon, and others that are recognised by the
/// end of their names: 大学, 部, 公司; 省, 市, 路.
enum ChineseBodies {
  static func mark(_ run: ChineseRun, _ marks: inout Marks) {
    for (index, segment) in run.segments.enumerated() {
      let classes = segment.classes
      markCut(run, index, &marks)
      if classes.contains(.organisation) { markWhole(run, index, .organisation, &marks) }
      if classes.contains(.institution) {
        let first = start(run, index)
        if first < index { mark(run, first...index, .organisation, &marks) }
      } else if segment.characters.count > 2, endsAsInstitution(run, segment) {
        let first = start(run, index)
        if first < index || !run.isOne(index, of: kindsOfMany) {
          mark(run, first...index, .organisation, &marks)
        }
      } else if classes.contains(.placeSuffix), index > 0 {
        markPlace(run, index, &marks)
      }
      if !classes.isDisjoint(with: [.organisation, .institution]) {
        markUnder(run, index, &marks)
      }
      markCongress(run, index, &marks)
      if classes.contains(.meeting) {
        let first = start(run, index)
        if index - first >= 2 { mark(run, first...index, .organisation, &marks) }
      }
      if classes.contains(.body), acts(run, index...index) {
        mark(run, index...index, .organisation, &marks)
      } else if classes.contains(.ending) {
        markShort(run, index, &marks)
      }
    }
  }

  /// 联合国维和部队: a body or place, at the start of a segment, that the division has cut.
  private static func markCut(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    let segment = run.segments[index].characters
    for length in (2...4).reversed()
    where length > segment.count && segment.lowerBound + length <= run.count {
      let characters = segment.lowerBound..<segment.lowerBound + length
      let word = run.word(characters)
      let classes = word.classes
      // 太原刚玉: a name of two characters counts as cut only if it is frequent.
      guard !classes.isDisjoint(with: [.organisation, .place]), length > 2 || word.cost < frequent,
        run.isCut(characters)
      else { continue }
      marks.add(
        bytes: run.bytes(characters), classes.contains(.place) ? .place : .organisation)
      return
    }
  }

  /// The cost of a frequent word.
  private static let frequent = 48

  /// 中科院自动化所, 北京大学法律系: a part of a body, which follows its name.
  private static func markUnder(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    for end in run.segments.indices.dropFirst(index + 2).prefix(4) {
      // 审判二庭, 电视三台: a part with a number.
      let isNumbered = run.has(.numeral, at: end - 1) && run.segments[end - 1].isSingle
      let inner = run.segments[index + 1..<(isNumbered ? end - 1 : end)]
      let other: ChineseClass = [
        .function, .verb, .speech, .title, .role, .numeral, .pronoun, .day, .before, .behind,
      ]
      guard inner.allSatisfy({ !$0.isSingle && $0.classes.isDisjoint(with: other) }) else { return }
      if run.isOne(end, of: parts) { return mark(run, index...end, .organisation, &marks) }
    }
  }

  private static let parts = ChineseWordList(
    """
    所 系 处 科 室 院 司 局 厂 店 队 女队 男队 分会 分所 分厂 支部 党委 工会 庭 台 班 连 营 站 团 组
    学院 医院 分校 学会 杂志
    """)

  private static func mark(
    _ run: ChineseRun, _ segments: ClosedRange<Int>, _ reason: Candidate.Reason,
    _ marks: inout Marks
  ) {
    let first = run.segments[segments.lowerBound].characters.lowerBound
    marks.add(
      bytes: run.bytes(first..<run.segments[segments.upperBound].characters.upperBound), reason)
  }

  /// 外交部, 医学院: a single word that is the name of a body.
  private static func endsAsInstitution(_ run: ChineseRun, _ segment: ChineseRun.Segment) -> Bool {
    guard segment.classes.contains(.word) else { return false }
    let end = segment.characters.upperBound
    return (1...2).contains { run.classes(end - $0..<end).contains(.institution) }
  }

  /// Words with such an ending for things of which there are many.
  private static let kindsOfMany = ChineseWordList("数据中心 计算中心 超算中心 犯罪集团 利益集团 军事集团 市中心")

  /// The number of segments of a body's name that are looked at.
  private static let longest = 8

  /// The first of the preceding segments that may belong to the name that a segment ends.
  private static func start(_ run: ChineseRun, _ index: Int) -> Int {
    var first = index
    while first > 0, index - first < longest, belongs(run, first - 1) { first -= 1 }
    // "建立研究所": a verb for what is done with a body comes before its name and is not part of it.
    while first < index, run.segments[first].classes.contains(.verb),
      !run.isOne(first, of: ChineseBodyEndings.nouns)
    {
      first += 1
    }
    // 反托拉斯局: what the body acts against is part of its name.
    let reaches = first > 0 && first < index && run.isOne(first - 1, of: ChineseBodyEndings.reaches)
    return reaches ? first - 1 : first
  }

  /// Whether a segment may be a part of a body's name.
  private static func belongs(_ run: ChineseRun, _ index: Int) -> Bool {
    let segment = run.segments[index]
    guard segment.classes.isDisjoint(with: [.function, .day, .pronoun]) else { return false }
    if !segment.classes.isDisjoint(with: [.numeral, .placeSuffix]) || run.isOrdinal(index) {
      return true
    }
    // "第九届".
    if segment.classes.contains(.unit) {
      return index > 0 && run.segments[index - 1].classes.contains(.numeral)
    }
    return !segment.isSingle || !segment.isWord
  }

  /// The classes that make a sequence of words a name.
  private static let telling: ChineseClass = [.place, .organisation, .name, .placeSuffix]

  /// Marks a body or place from the first word before it that identifies it.
  private static func markWhole(
    _ run: ChineseRun, _ index: Int, _ reason: Candidate.Reason, _ marks: inout Marks
  ) {
    let first = (start(run, index)..<index).first { place in
      let segment = run.segments[place]
      return !segment.classes.isDisjoint(with: telling)
        || segment.isSingle && !segment.isWord && segment.classes.isDisjoint(with: .numeral)
    }
    guard first != nil || !run.segments[index].classes.contains(.placeSuffix) else { return }
    var begin = first ?? index
    // "全国人民代表大会".
    while reason == .organisation, begin > 0, run.isOne(begin - 1, of: leads) { begin -= 1 }
    mark(run, begin...index, reason, &marks)
  }

  private static let leads = ChineseWordList("全国 国家 中央 国际 世界 联邦 皇家 国立 总 妇女 青年 儿童 学生 农民")

  /// 十五大, 民建七大: a congress by its number, with the body that holds it.
  private static func markCongress(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    let end = run.segments[index].characters.upperBound
    guard end > 1, run.classes(end - 2..<end - 1).contains(.numeral),
      run.folded(end - 1..<end).elementsEqual("大".utf8)
    else { return }
    var first = end - 1
    while first > 0, run.classes(first - 1..<first).contains(.numeral) { first -= 1 }
    guard first < end - 1 else { return }
    let body = run.segments.firstIndex { $0.characters.upperBound == first }
    let isOfBody =
      body.map { !run.segments[$0].classes.isDisjoint(with: [.organisation, .institution]) }
      ?? false
    let isHigh = end - first > 2 && run.folded(first..<first + 1).elementsEqual("十".utf8)
    guard isOfBody || isHigh else { return }
    marks.add(bytes: run.bytes(first..<end), .organisation)
  }

  private static func markPlace(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    let before = run.segments[index - 1]
    if !before.isWord || before.classes.contains(.place) {
      mark(run, index - 1...index, .place, &marks)
    } else if run.segments[index].isSingle, isTown(run, index) {
      mark(run, index - 1...index, .place, &marks)
    }
    if !run.segments[index].isSingle { markWhole(run, index, .place, &marks) }
  }

  /// 打铁桥村, 在鼓楼区: a word before the kind of a place is its name if only a place or a
  /// preposition comes before it.
  private static func isTown(_ run: ChineseRun, _ index: Int) -> Bool {
    let before = run.segments[index - 1]
    guard run.isOne(index, of: towns), !before.isSingle,
      before.classes.isDisjoint(with: [.function, .numeral, .unit, .verb, .pronoun]),
      !run.isOne(index - 1, of: kinds)
    else { return false }
    guard index > 1 else { return false }
    return !run.segments[index - 2].classes.isDisjoint(with: [.place, .placeSuffix])
      || run.isOne(index - 2, of: prepositions)
  }

  private static let towns = ChineseWordList("镇 乡 村 区 县 市")
  private static let prepositions = ChineseWordList("在 到 从 于 赴 来自")

  /// Words that describe such places without naming them.
  private static let kinds = ChineseWordList(
    """
    贫困 示范 试点 开发 实验 先进 文明 沿海 内陆 边境 重点 受灾 城市 农村 少数 中心 工业 旅游 居民 自然 整个
    所有 附近 生活 管理 保护 商业
    """)

  /// 科委, 一办: two to four characters that end like the short name of a body and act like one.
  private static func markShort(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    guard run.segments[index].isSingle, index > 0 else { return }
    var first = index
    while first > 0, index - first < 2, belongs(run, first - 1) || run.segments[first - 1].isSingle,
      run.segments[first - 1].classes.isDisjoint(with: [.function, .before, .pronoun]),
      run.segments[index].characters.upperBound - run.segments[first - 1].characters.lowerBound <= 4
    {
      first -= 1
    }
    guard first < index, acts(run, first...index) else { return }
    mark(run, first...index, .organisation, &marks)
  }

  /// Whether segments are used as a body is: it says something, has people, or is where
  /// somebody works.
  static func acts(_ run: ChineseRun, _ segments: ClosedRange<Int>) -> Bool {
    let before = run.segments[..<segments.lowerBound].last
    let after = run.segments[(segments.upperBound + 1)...]
    if let next = after.first {
      if next.characters.count > 1,
        !next.classes.isDisjoint(with: [.speech, .title, .member, .role])
      {
        return true
      }
      // "的同事".
      if next.isSingle, next.classes.contains(.function), let third = after.dropFirst().first,
        third.classes.contains(.member), run.folded(next.characters).elementsEqual("的".utf8)
      {
        return true
      }
      if next.classes.contains(.work), let before,
        run.folded(before.characters).elementsEqual("在".utf8)
      {
        return true
      }
    }
    guard let before else { return false }
    return ["请", "由", "来自"].contains { run.folded(before.characters).elementsEqual($0.utf8) }
  }
}

/// Countries and regions by one character each: 中美, 访华, 驻日.
enum ChineseCountries {
  static func mark(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    markListed(run, index, passage, &marks)
    mark(run, &marks)
  }

  /// 中、美、俄三国: such characters with list separators between them.
  private static func markListed(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    guard let first = run.segments.first, let last = run.segments.last else { return }
    if isRow(run, first), first.isSingle, isListed(index - 1, index - 2, passage) {
      marks.add(bytes: run.bytes(first.characters), .place)
    }
    if isRow(run, last), last.isSingle, isListed(index + 1, index + 2, passage) {
      marks.add(bytes: run.bytes(last.characters), .place)
    }
  }

  /// Whether a list separator is at a position, and another country next to it.
  private static func isListed(_ mark: Int, _ other: Int, _ passage: Passage) -> Bool {
    guard passage.isSign(",", at: mark), let token = passage[other], token.kind == .han,
      UTF8Scalars.scalar(in: passage.text, at: passage.tokens[mark].start).code == "、"
    else { return false }
    let length = 3
    let near = other < mark ? token.end - length..<token.end : token.start..<token.start + length
    guard near.lowerBound >= token.start, near.upperBound <= token.end else { return false }
    return Lexicon.word(ofChinese: passage.text[near]).classes.contains(.country)
  }

  private static func mark(_ run: ChineseRun, _ marks: inout Marks) {
    var index = 0
    while index < run.segments.count {
      let end = rowEnd(run, from: index)
      let first = run.segments[index].characters.lowerBound
      let last = end > index ? run.segments[end - 1].characters.upperBound : first
      if last - first > 1 {
        marks.add(bytes: run.bytes(first..<last), .place)
      } else if last > first, index > 0, run.segments[index - 1].isSingle,
        isToward(run, first - 1), isDistinct(run, first)
      {
        marks.add(bytes: run.bytes(first..<last), .place)
      } else if last == first, run.segments[index].characters.count == 2, isToward(run, first),
        isDistinct(run, first + 1)
      {
        marks.add(bytes: run.bytes(first + 1..<first + 2), .place)
      }
      index = max(end, index + 1)
    }
  }

  /// The end of a row of such characters, as a segment index.
  private static func rowEnd(_ run: ChineseRun, from index: Int) -> Int {
    var end = index
    while end < run.segments.count, isRow(run, run.segments[end]) { end += 1 }
    return end
  }

  private static func isRow(_ run: ChineseRun, _ segment: ChineseRun.Segment) -> Bool {
    guard segment.characters.count < 3,
      segment.characters.allSatisfy({ run.classes($0..<$0 + 1).contains(.country) })
    else { return false }
    return segment.isSingle || isPair(run, segment)
  }

  /// Whether a word of two such characters has no other meaning: 中美, unlike 台中 and 中意.
  private static func isPair(_ run: ChineseRun, _ segment: ChineseRun.Segment) -> Bool {
    segment.characters.allSatisfy { isDistinct(run, $0) }
  }

  private static func isToward(_ run: ChineseRun, _ character: Int) -> Bool {
    run.classes(character..<character + 1).contains(.toward)
  }

  /// Whether a character is the short name of a country that texts often mention, and
  /// rarely anything else.
  private static func isDistinct(_ run: ChineseRun, _ character: Int) -> Bool {
    let bytes = run.folded(character..<character + 1)
    return ["中", "美", "日", "俄", "英", "华", "韩", "欧", "港", "台", "京", "沪", "澳"].contains {
      bytes.elementsEqual($0.utf8)
    }
  }
}
