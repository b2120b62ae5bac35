/// Words that are names because of what they do in a clause: 温暖说, 据石油透露, 江山（清华）,
/// 巩固：我不同意.
struct ChineseWordSpeakers {
  /// The bytes of the names.
  private var names: [Range<Int>] = []

  /// Records the names in a run.
  mutating func add(_ run: ChineseRun, _ index: Int, _ passage: Passage) {
    addLabel(run, index, passage)
    addMember(run, index, passage)
    addPair(run)
    addLatin(run, index, passage)
    for place in run.segments.indices
    where mayStand(run, place) && isPerson(run, place, index, passage) {
      names.append(run.bytes(run.segments[place].characters))
    }
  }

  /// Marks the names, and returns their bytes.
  func mark(_ marks: inout Marks) -> [Range<Int>] {
    for name in names { marks.add(bytes: name, .chineseName) }
    return names
  }

  /// Whether what is before a word of two characters allows a person at all: most words need no
  /// further check.
  private func mayStand(_ run: ChineseRun, _ place: Int) -> Bool {
    let first = run.segments[place].characters.lowerBound
    guard run.segments[place].characters.count == 2 else { return false }
    return ChinesePositions.opens(run, first)
      || run.has([.organisation, .body, .role, .title, .function, .before, .toward], at: place - 1)
      || run.isOne(place - 1, of: Self.takers) || run.isOne(place - 1, of: Self.aides)
      || run.isOne(place - 1, of: Self.sources) || run.isOne(place - 1, of: Self.agents)
      || run.isOne(place - 1, of: Self.copulas)
  }

  /// Whether a word is where only a person can stand.
  private func isPerson(
    _ run: ChineseRun, _ place: Int, _ index: Int, _ passage: Passage
  ) -> Bool {
    let characters = run.segments[place].characters
    guard characters.count == 2 else { return false }
    let isGiven = Self.givens.contains(characters, of: run)
    guard isGiven || mayBeName(run, place) || Self.everydayGivens.contains(characters, of: run)
    else { return false }
    let opens = ChinesePositions.opens(run, characters.lowerBound)
    let end = characters.upperBound
    let isTold = Self.does(run, end)
    let isMet =
      run.isOne(place - 1, of: Self.takers) && Self.meetings.end(in: run, from: end) != nil
    if isMet { return true }
    if isGiven {
      let isFollowed = isTold || ChinesePositions.isFollowed(run, end)
      return opens && (isFollowed || run.has(.name, at: place + 1))
        || run.isOne(place - 1, of: Self.takers) && isTold
        || (run.has([.role, .title], at: place - 1) || run.isOne(place - 1, of: Self.aides))
          && (end == run.count || isFollowed)
    }
    if opens, place > 0 || Self.opensClause(index, passage) {
      if isTold { return true }
      // 海洋主任发言
      if run.has(.role, at: place + 1),
        Self.does(run, run.segments[place + 1].characters.upperBound)
      {
        return true
      }
      if place > 0, Self.acts.end(in: run, from: end).map({ run.isEdge($0) }) ?? false {
        return true
      }
      if isMember(run, place) || run.isOne(place + 1, of: Self.titles) { return true }
      return run.isOne(place + 1, of: Self.links)
        && Self.opinions.end(in: run, from: characters.upperBound + 1) != nil
    }
    return run.isOne(place - 1, of: Self.sources) && run.isOne(place + 1, of: Self.tells)
      || run.isOne(place - 1, of: Self.agents) && run.isOne(place + 1, of: Self.duties)
      || end == run.count && run.isOne(place - 1, of: Self.copulas)
        && run.isOne(place - 2, of: Self.parts)
      || isOfBody(run, place, index, passage)
  }

  /// 江山是信通院的副总工: a word for somebody who has an office in a body.
  private func isMember(_ run: ChineseRun, _ place: Int) -> Bool {
    run.isOne(place + 1, of: Self.copulas) && run.has([.organisation, .body], at: place + 2)
      && run.segments.dropFirst(place + 3).contains {
        !$0.classes.isDisjoint(with: [.role, .title])
      }
  }

  /// 信通院的江山、北大田野: a word behind a body, in a list or before what a person does.
  private func isOfBody(
    _ run: ChineseRun, _ place: Int, _ index: Int, _ passage: Passage
  ) -> Bool {
    let before = run.isOne(place - 1, of: Self.links) ? place - 2 : place - 1
    guard before >= 0, run.has([.organisation, .body], at: before) else { return false }
    let end = run.segments[place].characters.upperBound
    if end < run.count {
      return Self.isEnd(run, place + 1) || run.isOne(place + 1, of: Self.joints)
    }
    guard let mark = passage[index + 1] else { return false }
    return UTF8Scalars.scalar(in: passage.text, at: mark.start).code == "、"
  }

  /// Whether a verb for what only a person does begins at a character.
  private static func does(_ run: ChineseRun, _ start: Int) -> Bool {
    deeds.end(in: run, from: start).map { run.isEdge($0) } ?? false
  }

  private func mayBeName(_ run: ChineseRun, _ place: Int) -> Bool {
    ChineseWordNames.mayBeName(run, place)
      && !run.has([.place, .country, .body, .unit], at: place)
  }

  /// Whether a clause begins with a run.
  private static func opensClause(_ index: Int, _ passage: Passage) -> Bool {
    guard let before = passage[index - 1] else { return true }
    return before.kind == .punctuation && !before.sign.isOne(of: "\"-/()")
      || passage.tokens[index].breaks > 0
  }

  /// 巩固：我不同意: a word at the beginning of a line, before what only a person says.
  private mutating func addLabel(_ run: ChineseRun, _ index: Int, _ passage: Passage) {
    guard run.segments.count == 1, run.count == 2, ChineseWordNames.beginsLine(index, passage),
      !run.isOne(0, of: Self.headings),
      !run.has([.title, .role, .organisation, .function, .pronoun, .place, .member], at: 0)
    else { return }
    var next = index + 1
    while passage.isSign("*", at: next) { next += 1 }
    if ChineseWordNames.endsLine(index, passage), passage.isSign("#", at: index - 1) {
      next = index
    } else if !passage.isSign(":", at: next) && !passage.isSign("|", at: next) {
      return
    }
    guard let value = passage[next + 1], value.kind == .han else { return }
    let words = ChineseRun(next + 1, of: passage)
    let isSaid =
      words.isOne(0, of: Self.oneself)
      || (mayBeName(run, 0) || run.has(.given, at: 0))
        && Self.stances.end(in: words, from: 0) != nil
    if isSaid { names.append(run.bytes(0..<2)) }
  }

  /// 江山（清华）: a word with a body in brackets behind it.
  private mutating func addMember(_ run: ChineseRun, _ index: Int, _ passage: Passage) {
    guard passage.isSign("(", at: index + 1), passage.isSign(")", at: index + 3),
      let inside = passage[index + 2], inside.kind == .han,
      let last = run.segments.indices.last, run.segments[last].characters.count == 2,
      last == 0 || run.isOne(last - 1, of: Self.joints)
    else { return }
    let body = ChineseRun(index + 2, of: passage)
    guard let end = body.segments.last, body.count <= 8,
      !end.classes.isDisjoint(with: [.organisation, .body, .institution])
    else { return }
    let isFollowed =
      passage[index + 4].map {
        $0.kind == .han && $0.breaks == 0
          && ChinesePositions.isFollowed(ChineseRun(index + 4, of: passage), 0)
      } ?? false
    let isWord =
      run.has(.word, at: last) && isFollowed && !ChineseWordNames.isNobody(run, last)
      && !run.has([.title, .role, .organisation, .function, .member, .institution], at: last)
    guard isWord || mayBeName(run, last) else { return }
    names.append(run.bytes(run.segments[last].characters))
  }

  /// 段落和章节两位教授, 高峰和李静没有签字: two words before the number of persons, or one beside a name.
  private mutating func addPair(_ run: ChineseRun) {
    guard run.segments.count > 3, run.isOne(1, of: Self.joints) else { return }
    let isCounted = Self.pairs.end(in: run, from: run.segments[2].characters.upperBound) != nil
    guard isCounted || run.has(.name, at: 0) != run.has(.name, at: 2) && Self.isEnd(run, 3) else {
      return
    }
    for place in [0, 2]
    where run.segments[place].characters.count == 2
      && !run.has([.function, .title, .role, .organisation, .pronoun], at: place)
      && (isCounted || mayBeName(run, place))
    {
      names.append(run.bytes(run.segments[place].characters))
    }
  }

  /// per 石油: a word among English words, where a person stands.
  private mutating func addLatin(_ run: ChineseRun, _ index: Int, _ passage: Passage) {
    guard run.segments.count == 1, run.count == 2, mayBeName(run, 0) else { return }
    let isWith = passage.isSign("/", at: index - 1) && passage.isWord("w", at: index - 2)
    // Met 江山 and 白雪
    let isPair =
      passage.isWord("and", at: index - 1)
      && passage[index - 2].map { names.last?.upperBound == $0.end } ?? false
    guard isWith || isPair || Self.isMet(index, passage) else { return }
    names.append(run.bytes(0..<2))
  }

  /// Whether English words before a token say that it is somebody who meets or says something: with
  /// and from come before things as well.
  private static func isMet(_ index: Int, _ passage: Passage) -> Bool {
    if passage.isWord("per told asked met", at: index - 1) { return true }
    guard let next = passage[index + 1] else { return tells(index, passage) }
    // with 温暖 colours
    let isClosed =
      next.breaks > 0 || !next.isWord
      || passage.isWord(
        "last on at in and about yesterday today to over before after this by again for who said",
        at: index + 1)
    return isClosed && tells(index, passage)
  }

  private static func tells(_ index: Int, _ passage: Passage) -> Bool {
    passage.isWord("with", at: index - 1)
      && passage.isWord(
        "met meet meeting spoke speak talked talk call called lunch dinner chat agreed checked coffee",
        at: index - 2)
      || passage.isWord("from", at: index - 1)
        && passage.isWord("call mail email message reply comments note heard letter", at: index - 2)
      || passage.isWord("by", at: index - 1)
        && passage.isWord(
          "proposed suggested drafted written raised chaired led moderated noted signed",
          at: index - 2)
  }

  private static func isEnd(_ run: ChineseRun, _ index: Int) -> Bool {
    run.isOne(index, of: deeds) || run.isOne(index, of: ends)
  }

  /// Given names that are also words.
  static let givens = ChineseWordList(
    "建国 建军 浩然 晨曦 学军 援朝 卫国 卫东 为民 爱民 建华 志远 致远 思远 子轩 一诺 二狗 晨光 彩虹")
  private static let everydayGivens = ChineseWordList("爱国 红旗 胜利 国庆 解放 启明 拥军 爱军 永恒")

  private static let aides = ChineseWordList("助手 秘书 学生 翻译 司机 同事 徒弟 弟子 助理")
  private static let titles = ChineseWordList("博士 教授 老师 先生 女士 研究员 院士 副教授")
  private static let copulas = ChineseWordList("是")
  private static let parts = ChineseWordList("主讲 主持 主持人 翻译 记录人 讲者 主讲人 报告人 负责人 联系人")
  private static let links = ChineseWordList("的")
  private static let joints = ChineseWordList("和 与 及 、")
  private static let pairs = ChineseWordList("两位 二位 两人 二人")
  private static let ends = ChineseWordList("没有 都 也 不 没 组成 负责 签")
  private static let sources = ChineseWordList("据")
  private static let tells = ChineseWordList("透露 说 称 介绍 讲 告知 反映")
  private static let agents = ChineseWordList("由 请")
  private static let duties = ChineseWordList("主持 起草 牵头 记录 执笔 发言 审阅 整理 介绍 先讲 总结 点评")
  private static let takers = ChineseWordList("跟 和 找 约 请 问 同 与 给 陪 由")
  private static let meetings = ChineseWordList("吃饭 通了电话 通电话 通话 见面 聊 聊了 商量 谈了 谈过 打电话 发邮件 写信 核对 确认")
  private static let oneself = ChineseWordList("我")

  /// What a person does in a clause.
  private static let deeds = ChineseWordList(
    """
    说 表示 认为 透露 同意 不同意 指出 访谈 专访 在发言中 没签 反对 提出 强调 补充 主张 觉得 赞成 发言 没来 坚持 追问 反问 答复 回答 解释 插话 点头 摇头
    迟到 没有 弃权 缺席 建议 提议 质疑 担心 希望 承认 坦言 回忆 告诉 表态 回应 附和
    """)
  private static let acts = ChineseWordList("找 找到 给 走过来 对 跟 告诉 私下 发来 打来 留下 留下来 又 没 没有")
  private static let opinions = ChineseWordList("意见是 看法是 观点是 立场是 想法是 建议是 回答是 态度是 担心是")

  /// What only a person says first.
  static let stances = ChineseWordList("不行 可以 再议 不同意 同意 反对 赞成 没有 没意见 弃权 支持 主张 认为 我们 行 好")

  /// Words before a colon that announce what somebody says.
  private static let headings = ChineseWordList(
    """
    原则 问题 疑问 注意 例如 比如 结论 理由 备注 发言 意见 观点 建议 回答 提问 答复 回应 立场 总结 说明 补充 编者 附言 声明 答案 前言 后记
    方案 文件 安全 经济 法律 投票 表决 结果 态度 评论 反馈 回复 最后 首先 其次 此外 另外 总之 因此 于是 但是 正文 摘要 标题 主题 要点
    """)
}
