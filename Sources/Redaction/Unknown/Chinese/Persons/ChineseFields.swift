/// Fields whose value is a person, whatever else its name means: 主持人：白雪, 出席：李静、江山.
struct ChineseFields {
  /// The bytes of the names.
  private var names: [Range<Int>] = []

  /// Records the names behind a label.
  mutating func add(_ run: ChineseRun, _ index: Int, _ passage: Passage) {
    addAgenda(run, index, passage)
    guard run.count <= Self.longestLabel else { return }
    // 中方：白雪、江山
    if Self.sides.contains(0..<run.count, of: run), passage.isSign(":", at: index + 1),
      passage.isSign(",", at: index + 3)
    {
      addValues(from: index + 2, false, passage)
      return
    }
    let isStrict = Self.labels.start(in: run, before: run.count) != nil
    let isActivity = Self.activities.start(in: run, before: run.count) != nil
    guard isStrict || isActivity || Self.lists.start(in: run, before: run.count) != nil else {
      return
    }
    let next = Self.past(index + 1, passage)
    if passage.isSign(":", at: next) || passage.isSign("|", at: next) {
      // | 发言人 | 主题 |: only a cell that ends its row is sure to be a value.
      let value = Self.past(next + 1, passage)
      let isHead = passage.isSign("|", at: next) && passage[value + 2]?.breaks == 0
      addValues(from: value, isStrict && !isHead, passage)
    } else if ChineseWordNames.endsLine(index, passage) {
      addLines(from: index + 1, !isActivity, passage)
    } else if isStrict || isActivity, Self.isLabel(run), let value = passage[index + 1],
      value.kind == .han, value.isSpaced
    {
      addValues(from: index + 1, false, passage)
    }
  }

  /// Records the names behind an English label: Attendees: 江山, 田野.
  mutating func addEnglish(_ index: Int, _ passage: Passage) {
    guard passage.isSign(":", at: index - 1),
      passage.isWord(
        "attendees participants present chair moderator speaker speakers rapporteur cc from to",
        at: index - 2)
    else { return }
    addValues(from: index, true, passage)
  }

  /// Marks the names, and returns their bytes.
  func mark(_ marks: inout Marks) -> [Range<Int>] {
    for name in names { marks.add(bytes: name, .chineseName) }
    return names
  }

  private static func isLabel(_ run: ChineseRun) -> Bool {
    labels.contains(0..<run.count, of: run) || activities.contains(0..<run.count, of: run)
  }

  /// 10:00 田野, 14:30 白雪 发言: a line of an agenda that begins with a time and a name.
  private mutating func addAgenda(_ run: ChineseRun, _ index: Int, _ passage: Passage) {
    guard run.segments.count == 1, ChineseWordNames.mayBeName(run, 0),
      run.segments[0].classes.isDisjoint(with: [.verb, .place, .institution]),
      !Self.programme.contains(0..<run.count, of: run), Self.followsTime(index, passage)
    else { return }
    let last = ChineseWordNames.afterBracket(index + 1, passage) - 1
    if ChineseWordNames.endsLine(last, passage) || passage.isSign(":", at: last + 1) {
      names.append(run.bytes(0..<run.count))
    } else if let next = passage[last + 1], next.kind == .han, next.isSpaced {
      let words = ChineseRun(last + 1, of: passage)
      if Self.performances.start(in: words, before: words.count) != nil {
        names.append(run.bytes(0..<run.count))
      }
    }
  }

  /// Whether only a time is before a token in its line: 10:00, 9:00-9:20.
  private static func followsTime(_ index: Int, _ passage: Passage) -> Bool {
    guard passage.tokens[index].breaks == 0 else { return false }
    var (place, hasTime) = (index - 1, false)
    while let token = passage[place] {
      guard token.hasDigit || token.kind == .punctuation else { return false }
      hasTime =
        hasTime || token.sign == UInt8(ascii: ":") && passage[place - 1]?.hasDigit ?? false
      if token.breaks > 0 { break }
      place -= 1
    }
    return hasTime
  }

  /// The token after signs of emphasis.
  private static func past(_ index: Int, _ passage: Passage) -> Int {
    var index = index
    while let token = passage[index], token.breaks == 0, token.sign.isOne(of: "*_") { index += 1 }
    return index
  }

  /// Records the items of a list that begins at a token.
  private mutating func addValues(from index: Int, _ isStrict: Bool, _ passage: Passage) {
    var index = index
    while let token = passage[index], token.breaks == 0 {
      // 1.白雪 2.高兴
      if token.kind == .number || token.sign.isOne(of: ".)"), passage[index + 1]?.breaks == 0 {
        index += 1
        continue
      }
      guard token.kind == .han, addValue(index, isStrict, passage) else { return }
      let next = ChineseWordNames.afterBracket(index + 1, passage)
      guard let mark = passage[next], mark.breaks == 0 else { return }
      if mark.sign.isOne(of: ",;/") {
        index = next + 1
      } else if mark.isSpaced, mark.kind == .number || mark.kind == .han {
        index = next
      } else {
        return
      }
    }
  }

  /// Records the names in an item, and returns whether the list may continue.
  private mutating func addValue(_ index: Int, _ isStrict: Bool, _ passage: Passage) -> Bool {
    let run = ChineseRun(index, of: passage)
    guard !passage.isSign(":", at: index + 1), !Self.nobody.contains(0..<run.count, of: run) else {
      return false
    }
    if ChineseWordNames.isFound(run) { return true }
    if run.segments.count == 1, isStrict, mayBeNamed(run) || ChineseWordNames.mayBeName(run, 0) {
      names.append(run.bytes(0..<run.count))
      return true
    }
    // 江山和田野
    var isList = false
    for place in run.segments.indices
    where ChineseWordNames.mayBeName(run, place)
      && !Self.nobody.contains(
        run.segments[place].characters, of: run)
    {
      let isOpen = place == 0 || run.isOne(place - 1, of: Self.joints)
      let isClosed =
        place + 1 == run.segments.count || run.isOne(place + 1, of: Self.joints)
        || run.has(.title, at: place + 1)
      guard isOpen, isClosed else { break }
      names.append(run.bytes(run.segments[place].characters))
      isList = true
    }
    return isList || run.has(.name, at: 0)
  }

  /// Whether the only word of a run may be a name behind a label that nothing but a name follows.
  private func mayBeNamed(_ run: ChineseRun) -> Bool {
    (2...3).contains(run.count)
      && run.segments[0].classes.isDisjoint(with: [
        .title, .role, .speech, .institution, .organisation, .pronoun, .function, .day, .numeral,
        .member,
      ])
  }

  /// Records the items of a list with one item in a line: 与会者, then 1. 和平, 2. 石油.
  private mutating func addLines(from index: Int, _ isStrict: Bool, _ passage: Passage) {
    var index = index
    while let token = passage[index], token.breaks > 0, token.kind != .han {
      while let mark = passage[index], mark.kind != .han,
        mark.kind == .number || mark.sign.isOne(of: "*-.)")
      {
        index += 1
      }
      guard let item = passage[index], item.kind == .han, item.breaks == 0,
        ChineseWordNames.endsLine(ChineseWordNames.afterBracket(index + 1, passage) - 1, passage),
        addValue(index, isStrict, passage)
      else { return }
      index = ChineseWordNames.afterBracket(index + 1, passage)
    }
  }

  /// The number of characters in a label.
  private static let longestLabel = 8

  private static let joints = ChineseWordList("和 与 及 以及")

  private static let labels = ChineseWordList(
    """
    主持人 记录人 记录者 记录员 嘉宾 特邀嘉宾 主讲 主讲人 讲者 演讲人 演讲者 报告人 评议 评议人 评论人
    点评人 与谈人 对话人 发言人 责任人 负责人 联系人 联络人 经办人 召集人 组长 副组长 组员 姓名 名字 作者
    撰稿人 执笔人 起草人 审阅人 审核人 整理人 责编 发件人 收件人 寄件人 抄送 密送 签发人 签字人 签名
    司机 受访人 受访者 介绍人 申请人 填表人 证明人 推荐人
    """)

  /// What people do at a time of an agenda, and what it has besides persons.
  private static let performances = ChineseWordList("发言 致辞 演讲 报告 主持 总结 点评 分享 讲话 介绍 评议 开场 主讲 对谈")
  private static let programme = ChineseWordList(
    "文艺 游园 游船 温泉 冷餐 班车 高铁 通报 宣读 和声 万象 黄金 石油 章节 段落 明天 阳光 国旗 花园")

  private static let sides = ChineseWordList("中方 美方 俄方 英方 法方 日方 欧方 韩方 印方 甲方 乙方 我方 对方")

  private static let lists = ChineseWordList(
    """
    出席 出席者 出席人员 出席人 与会 与会者 与会人员 与会专家 参会 参会者 参会人 参会人员 缺席 缺席者 请假 列席 列席人员 名单
    签到 成员 代表 顾问 秘书 专家 学者 参加者 参加人员 观察员
    """)

  /// Labels for what somebody does, which come before a topic as well: 记录：白雪, 记录：成本.
  private static let activities = ChineseWordList(
    "主持 记录 翻译 口译 速记 撰稿 执笔 校对 陪同 起草 审阅 审核 整理 编辑 报名")

  /// What stands in such a field if it names nobody, and what a speaker says first.
  private static let nobody = ChineseWordList(
    """
    待定 未定 暂缺 空缺 匿名 轮流 全体 自愿 保密 大家 各位 不详 双方 中方 美方 谢谢 感谢 好的 可以 同意 明白 当然 是的 没有
    请讲 继续 开始 休会 散会 反对 赞成 弃权 单位 职务 时间 地点 方案 文件 安全 经济 法律 文化 管理 全部 高校 企业 年龄 性别
    完整 完成 齐全 清楚 正常 属实 准确 合作 竞争 对话 信任 贸易 外交 军控 核查 透明 数据 治理 监管 标准 风险 规则 通报 热线 金融 农业
    """)
}
