/// Chinese bodies by the words around them, whatever characters they are written with: 在用友工作,
/// 请东软出面, 安恒信息的同事.
enum ChineseFrames {
  static func mark(_ run: ChineseRun, _ marks: inout Marks) {
    for index in run.segments.indices {
      let classes = run.segments[index].classes
      if classes.contains(.toward), run.isOne(index, of: at) {
        markBetween(run, index, ends: workplaces, &marks)
      } else if classes.contains(.before), run.isOne(index, of: requests) {
        markBetween(run, index, ends: appearances, &marks)
      }
      if classes.contains(.trade), index > 0 {
        markFirm(run, index, &marks)
        markBrand(run, index, &marks)
      }
    }
    markSpeaker(run, &marks)
    markColleagues(run, &marks)
  }

  /// 东软的同事: a member of a body, if the text begins with the body.
  private static func markColleagues(_ run: ChineseRun, _ marks: inout Marks) {
    guard
      let end = run.segments.indices.dropFirst().prefix(4).first(where: { run.isOne($0, of: links) }
      ),
      end + 1 < run.segments.count, run.isOne(end + 1, of: colleagues)
    else { return }
    let last = run.segments[end].characters.lowerBound
    guard (2...longest).contains(last),
      (0..<end).allSatisfy({ mayName(run, $0) && !run.segments[$0].classes.contains(.verb) }),
      !everyday.contains(0..<last, of: run), !endsAsSpot(run, last)
    else { return }
    marks.add(bytes: run.bytes(0..<last), .organisation)
  }

  /// The number of characters in the name of a body that is recognised by its frame.
  private static let longest = 6

  /// Marks the words between a preposition and a word that closes its frame.
  private static func markBetween(
    _ run: ChineseRun, _ index: Int, ends: ChineseWordList, _ marks: inout Marks
  ) {
    for end in run.segments.indices.dropFirst(index + 2).prefix(4) where run.isOne(end, of: ends) {
      let first = run.segments[index + 1].characters.lowerBound
      let last = run.segments[end].characters.lowerBound
      guard (2...longest).contains(last - first),
        (index + 1..<end).allSatisfy({ mayName(run, $0) }),
        !everyday.contains(first..<last, of: run),
        !endsAsSpot(run, last)
      else { return }
      marks.add(bytes: run.bytes(first..<last), .organisation)
      return
    }
  }

  /// Whether a segment may be a part of such a name.
  private static func mayName(_ run: ChineseRun, _ index: Int) -> Bool {
    let segment = run.segments[index]
    return segment.classes.isDisjoint(with: [.day, .pronoun, .title, .role, .member, .kin])
      && (segment.classes.isDisjoint(with: .function) || run.isOne(index, of: links) && index > 1)
      && (segment.isSingle || !run.isOne(index, of: everyday))
  }

  /// 会上, 家里: words with such an ending are a place or time, not a body.
  private static func endsAsSpot(_ run: ChineseRun, _ end: Int) -> Bool {
    spots.contains(end - 1..<end, of: run)
  }

  /// 安恒信息, 宁德时代: a name and a line of business, where a body would act.
  private static func markFirm(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    var first = index
    while first > 0, index - first < 3,
      !run.segments[first - 1].classes.isDisjoint(with: [.place, .organisation, .name, .country])
        || run.segments[first - 1].isSingle && !run.segments[first - 1].classes.contains(.function)
    {
      first -= 1
    }
    guard first < index, ChineseBodies.acts(run, first...index) else { return }
    let characters =
      run.segments[first].characters.lowerBound..<run.segments[index].characters.upperBound
    marks.add(bytes: run.bytes(characters), .organisation)
  }

  /// 光明乳业: a word before a line of business that hardly anything but a firm is called by.
  private static func markBrand(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    let brand = run.segments[index - 1]
    guard run.isOne(index, of: brands), (2...3).contains(brand.characters.count),
      brand.classes.isDisjoint(with: [
        .function, .verb, .numeral, .unit, .day, .pronoun, .title, .role, .speech, .trade, .before,
        .institution,
      ]), !run.isOne(index - 1, of: owners)
    else { return }
    marks.add(bytes: run.bytes(run.characters(index - 1...index)), .organisation)
  }

  private static let brands = ChineseWordList("乳业 药业 控股 实业 重工 石化")

  /// Words that describe such a business.
  private static let owners = ChineseWordList(
    """
    国有 国家 绝对 相对 直接 间接 全资 外资 合资 集体 民营 发展 传统 现代 中国 我国 全国 地方 当地
    农村 城市 国内 国外 新兴 民族 有价 社会 中药 奶牛 个人 企业 政府 公司 各类 其他 上市 高科技 从事
    金融 银行 投资 期货 教育 主要 大型
    """)

  /// 思必驰认为: characters that are separate words, at the beginning, before a verb of speaking.
  private static func markSpeaker(_ run: ChineseRun, _ marks: inout Marks) {
    var end = 0
    let other: ChineseClass = [.function, .numeral, .unit, .behind, .before, .speech, .pronoun]
    while end < run.segments.count, end < 4, run.segments[end].isSingle,
      run.segments[end].classes.isDisjoint(with: other)
    {
      end += 1
    }
    guard end > 1, end < run.segments.count, !run.segments[end].isSingle,
      run.segments[end].classes.contains(.speech)
    else { return }
    marks.add(bytes: run.bytes(0..<run.segments[end].characters.lowerBound), .organisation)
  }

  private static let spots = ChineseWordList("上 里 中 内 下 时 后 前 面 边 起 间 外 地 方 家 者")
  private static let at = ChineseWordList("在")
  private static let requests = ChineseWordList("请 由 来自")
  private static let links = ChineseWordList("的")
  private static let colleagues = ChineseWordList("同事 员工 职员 同仁")
  private static let workplaces = ChineseWordList(
    "工作 任职 就职 供职 上班 实习 任教 挂职 兼职 读博 读书 求学 进修 教书")

  private static let appearances = ChineseWordList(
    "出面 牵头 发言 承办 主办 作东 做东 派人 参会 表态 回应 协调")

  /// Everyday words that occur in these frames.
  private static let everyday = ChineseWordList(
    """
    双方 对方 各方 我方 中方 美方 日方 欧方 俄方 第三方 大家 各国 各位 政府 企业 公司 机构 部门 单位
    学校 机关 工作组 秘书处 小组 专家组 联合 共同 分别 先后 认真 努力 积极 继续 一直 正常 加班 远程
    国外 海外 国内 当地 本地 基层 一线 农村 城市 一起 这里 那里 哪里 家乡 外面 东道主 主办方 与会者
    参会者 主席 团队 实验室 大学 高校 产业界 学界 业界 下次 下面 首先 最后 全职 长期 安心 共同体 地方
    中央 官方 民间 任何 谁来 其他 其它 年轻 优秀 在场 资深 所有 多数 大多数 个别 很多 许多 不少 别的
    同组 新来 技术 安全 研究 法律 政策 外交 军方 相关 有关 全体 部分 以前 过去 普通 一般 女性 男性
    新的 老的 前任 现任 身边 周围 隔壁 自己 现在 退休
    """)
}
