/// Bodies whose names do not consist only of ideographs: 海口市第27小学, TRW公司, 捷安特（中国）有限公司, 佩诺—里加集团.
enum ChineseMixedBodies {
  static func mark(_ passage: Passage, _ marks: inout Marks) {
    for index in passage.tokens.indices where passage.tokens[index].kind != .han {
      markNumbered(index, passage, &marks)
      markCounted(index, passage, &marks)
      markLatin(index, passage, &marks)
      markBracketed(index, passage, &marks)
      markDashed(index, passage, &marks)
    }
  }

  /// The run at a token, if there is one and no white space separates it from the text before it.
  private static func run(_ index: Int, _ passage: Passage) -> ChineseRun? {
    guard let token = passage[index], token.kind == .han else { return nil }
    return ChineseRun(index, of: passage)
  }

  private static func follows(_ index: Int, _ passage: Passage) -> ChineseRun? {
    guard passage.isGlued(index - 1) else { return nil }
    return run(index, passage)
  }

  /// 海口市第27小学, 第96军: a body by its number.
  private static func markNumbered(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    guard passage.tokens[index].kind == .number, let token = passage[index - 1],
      passage.text[token.range].suffix(3).elementsEqual("第".utf8),
      let before = run(index - 1, passage),
      before.folded(before.count - 1..<before.count).elementsEqual("第".utf8),
      let after = follows(index + 1, passage), let end = numbered.end(in: after, from: 0)
    else { return }
    var first = before.count - 1
    if let owner = before.segments.last(where: { $0.characters.upperBound == first }),
      !owner.classes.isDisjoint(with: [.place, .organisation, .placeSuffix, .institution, .name])
    {
      first = owner.characters.lowerBound
    }
    marks.add(
      bytes: before.bytes(first..<before.count).lowerBound..<after.bytes(0..<end).upperBound,
      .organisation)
  }

  /// 7国集团, 北京市171中学, 420厂: a body by its number of members, or by its own number without 第.
  private static func markCounted(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    let token = passage.tokens[index]
    guard token.kind == .number, let after = follows(index + 1, passage) else { return }
    if let end = groups.end(in: after, from: 0) {
      marks.add(bytes: token.start..<after.bytes(0..<end).upperBound, .organisation)
    } else if token.end - token.start >= longNumber, passage[index - 1]?.kind != .han,
      let end = plants.end(in: after, from: 0), after.isEdge(end)
    {
      // 420厂: a plant or a unit without a place, by its long number.
      marks.add(bytes: token.start..<after.bytes(0..<end).upperBound, .organisation)
    } else if let end = schools.end(in: after, from: 0), after.isEdge(end),
      passage.isGlued(index - 1), let before = run(index - 1, passage),
      let last = before.segments.last,
      !last.classes.isDisjoint(with: [.place, .organisation, .placeSuffix, .institution])
    {
      marks.add(
        bytes: before.bytes(last.characters).lowerBound..<after.bytes(0..<end).upperBound,
        .organisation)
    }
  }

  /// The number of digits that hardly any count of such bodies has.
  private static let longNumber = 3
  private static let plants = ChineseWordList("厂 部队 钻井队")
  private static let groups = ChineseWordList("国集团 国联盟 国委员会 人委员会")
  private static let schools = ChineseWordList("中学 小学 中 医院 厂 研究所 所 部队 队 局 团 师 中队 大队 船队 钻井队 报警台 航班")

  private static let numbered = ChineseWordList(
    "小学 中学 医院 军 师 旅 团 集团军 军团 绥靖区 研究所 设计院 工厂 监狱 幼儿园 居民委员会 机床厂 棉纺厂 印染厂 工程局 炮兵师 航空队 舰队")

  /// TRW公司, NHK电视台: letters, and the ending of a body's name.
  private static func markLatin(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    let token = passage.tokens[index]
    guard token.isWord, token.classes.isDisjoint(with: [.field, .common, .function]),
      token.end - token.start > 1, let after = follows(index + 1, passage),
      let end = firms.end(in: after, from: 0)
    else { return }
    marks.add(bytes: token.start..<after.bytes(0..<end).upperBound, .organisation)
  }

  private static let firms = ChineseWordList(
    "队 公司 集团 集团公司 电视 电视台 银行 基金会 儿童村 实验室 研究所 研究院 中心 大学 学院 协会 俱乐部 广播公司 股份有限公司 有限公司")

  /// 捷安特（中国）有限公司: a place in brackets inside the name of a firm.
  private static func markBracketed(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    guard passage.isSign("(", at: index), passage.isSign(")", at: index + 2),
      let inner = follows(index + 1, passage), inner.segments.count == 1,
      inner.has([.place, .name], at: 0), let before = run(index - 1, passage),
      let after = follows(index + 3, passage), let last = before.segments.last
    else { return }
    let end = after.segments.prefix(4).first { segment in
      companies.contains(after.folded(segment.characters))
    }
    guard let end else { return }
    var first = last.characters.lowerBound
    for segment in before.segments.dropLast().reversed() {
      guard segment.isSingle || segment.classes.contains(.name),
        segment.classes.isDisjoint(with: [.function, .before, .behind, .speech]),
        last.isSingle || last.classes.contains(.name)
      else { break }
      first = segment.characters.lowerBound
    }
    marks.add(
      bytes: before.bytes(first..<before.count).lowerBound..<after.bytes(end.characters).upperBound,
      .organisation)
  }

  private static let companies = ChineseWordList("有限公司 公司 集团 有限 股份 股份有限公司 基金会 银行 大学")

  /// 约翰—格伦, 道—琼斯, 佩诺—里加集团: two foreign names with a dash between.
  private static func markDashed(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    guard passage.isSign("-", at: index), let before = run(index - 1, passage),
      let after = follows(index + 1, passage), passage.isGlued(index - 1),
      let last = before.segments.last, let next = after.segments.first
    else { return }
    // 苏丹—中国友好协会: a dash between two places that together name one body.
    if last.classes.contains(.place) || last.classes.contains(.name), next.classes.contains(.place),
      after.segments.prefix(4).contains(where: {
        !$0.classes.isDisjoint(with: [.institution, .organisation])
      })
    {
      let first = before.bytes(last.characters).lowerBound
      marks.add(bytes: first..<after.bytes(next.characters).upperBound, .organisation)
      return
    }
    let left = foreignStart(before, isNamed: next.classes.contains(.name))
    let isNamed = last.classes.contains(.name) || next.classes.contains(.name)
    guard isNamed, left < before.count, foreign(after, next.characters),
      next.classes.contains(.name) || next.isSingle || last.classes.contains(.name)
    else { return }
    var end = next.characters.upperBound
    // The body or the comet with that name.
    if after.segments.count > 1, after.has([.institution], at: 1) || after.isOne(1, of: things) {
      end = after.segments[1].characters.upperBound
    }
    marks.add(
      bytes: before.bytes(left..<before.count).lowerBound..<after.bytes(0..<end).upperBound,
      .chineseName)
  }

  private static let things = ChineseWordList("彗星 公司 集团 法案 定理 指数 综合症 效应")

  private static func foreign(_ run: ChineseRun, _ characters: Range<Int>) -> Bool {
    characters.allSatisfy { run.nameCosts($0..<$0 + 1)[.foreign] != nil }
  }

  /// The start of the foreign characters at the end of a run; the end of the run if
  /// there are none.
  ///
  /// - Parameter isNamed: whether a name follows the dash, so that any single character
  ///   may be a name: 道—琼斯.
  private static func foreignStart(_ run: ChineseRun, isNamed: Bool) -> Int {
    guard let last = run.segments.last else { return run.count }
    let isName =
      last.classes.contains(.name)
      || last.isSingle && !last.classes.contains(.function)
        && (isNamed || foreign(run, last.characters))
    return isName ? last.characters.lowerBound : run.count
  }
}
