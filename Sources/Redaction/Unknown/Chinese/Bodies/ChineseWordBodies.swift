/// Words that are also the names of firms and schools, and coined names before a word for a body:
/// 字节没有签, 上交、浙大, 大象科技的代表, 单位：理想.
enum ChineseWordBodies {
  static func mark(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    markField(run, index, passage, &marks)
    markCoined(run, &marks)
    for place in run.segments.indices where run.isOne(place, of: words) {
      guard acts(run, place) || isListed(run, place, index, passage) else { continue }
      marks.add(bytes: run.bytes(run.segments[place].characters), .organisation)
    }
  }

  /// 字节没有签, 据字节内部人士说: what a body does or has.
  private static func acts(_ run: ChineseRun, _ place: Int) -> Bool {
    let end = run.segments[place].characters.upperBound
    let first = run.segments[place].characters.lowerBound
    // 现在在字节
    if end == run.count, run.isOne(place - 1, of: at), !run.isOne(place, of: states) { return true }
    guard !run.has([.numeral, .unit], at: place - 1), !run.isOne(place - 1, of: counts),
      ChinesePositions.opens(run, first) || run.isOne(place - 1, of: joints)
        || run.has([.before, .toward, .function], at: place - 1)
    else { return false }
    // 理想说服不了人
    if let last = deeds.end(in: run, from: end), last > end + 1 || run.isEdge(last) { return true }
    return !run.isOne(place, of: ordinary) && denials.end(in: run, from: end) != nil
  }

  /// 阿里、百度和字节: a word beside a body in a list.
  private static func isListed(
    _ run: ChineseRun, _ place: Int, _ index: Int, _ passage: Passage
  ) -> Bool {
    if run.isOne(place - 1, of: joints), isBody(run, place - 2) { return true }
    if run.isOne(place + 1, of: joints), isBody(run, place + 2) { return true }
    if run.segments.count == 1, isCell(index, passage) { return true }
    let isFirst = place == 0 || run.has([.before, .function], at: place - 1)
    if isFirst, place + 1 == run.segments.count, isEnumeration(index + 1, passage),
      passage[index + 2]?.kind == .han, isBody(ChineseRun(index + 2, of: passage), 0)
    {
      return true
    }
    guard place == 0, isEnumeration(index - 1, passage), passage[index - 2]?.kind == .han else {
      return false
    }
    let before = ChineseRun(index - 2, of: passage)
    return isBody(before, before.segments.count - 1)
  }

  /// Whether a token fills a cell of a table.
  private static func isCell(_ index: Int, _ passage: Passage) -> Bool {
    if passage.isSign("|", at: index - 1) { return passage.isSign("|", at: index + 1) }
    guard passage.tokens[index].breaks > 0, let next = passage[index + 1], next.breaks == 0 else {
      return false
    }
    return passage.text[next.start - 1] == UInt8(ascii: "\t")
  }

  private static func isEnumeration(_ index: Int, _ passage: Passage) -> Bool {
    guard let mark = passage[index], mark.breaks == 0 else { return false }
    return UTF8Scalars.scalar(in: passage.text, at: mark.start).code == "、"
  }

  private static func isBody(_ run: ChineseRun, _ index: Int) -> Bool {
    run.has([.organisation, .body], at: index) || run.isOne(index, of: words)
      || run.segments.indices.contains(index)
        && ChineseKnown.bodyStart(in: run, before: run.segments[index].characters.upperBound) != nil
  }

  /// 单位：理想, 主办：X: the value of a field that holds a body.
  private static func markField(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    guard passage.isSign(":", at: index + 1), run.count <= longestLabel,
      fields.start(in: run, before: run.count) != nil, let value = passage[index + 2],
      value.kind == .han, value.breaks == 0
    else { return }
    let words = ChineseRun(index + 2, of: passage)
    let isClosed =
      ChineseWordNames.endsLine(index + 2, passage)
      || passage[index + 3]?.sign.isOne(of: ",;(") ?? true
    guard isClosed, (2...longestName).contains(words.count),
      !words.has([.numeral, .unit, .pronoun, .speech], at: 0),
      !words.has([.unit], at: words.segments.count - 1),
      !measures.contains(0..<words.count, of: words)
    else { return }
    marks.add(index + 2...index + 2, .organisation)
  }

  /// 大象科技的代表, 橡树林信托: words at the beginning of a clause before a word for a body.
  private static func markCoined(_ run: ChineseRun, _ marks: inout Marks) {
    for end in 0..<run.count {
      let kind = kinds.end(in: run, from: end)
      guard let after = kind ?? trades.end(in: run, from: end), run.isEdge(after) else { continue }
      // 林信托 may have become a name.
      let last = run.segments.lastIndex { $0.characters.lowerBound < end } ?? -1
      guard last >= 0, run.isEdge(end) || run.has(.name, at: last) else { continue }
      var first = last + 1
      while first > 0, end - run.segments[first - 1].characters.lowerBound <= longestCoined,
        mayName(run, first - 1)
      {
        first -= 1
      }
      guard first <= last else { continue }
      let start = run.segments[first].characters.lowerBound
      guard end - start > 1, start == 0 || run.isOne(first - 1, of: openers),
        !run.isOne(last, of: common), !run.isOne(first, of: common)
      else { continue }
      guard
        kind != nil || after == run.count && start == 0 && isShort(run, first..<last + 1)
          || deeds.end(in: run, from: after) != nil
      else { continue }
      marks.add(bytes: run.bytes(start..<after), .organisation)
    }
  }

  /// Whether no word of a run of segments is a frequent verb or a line of business.
  private static func isShort(_ run: ChineseRun, _ segments: Range<Int>) -> Bool {
    segments.allSatisfy { !run.has([.verb, .trade], at: $0) }
  }

  private static func mayName(_ run: ChineseRun, _ index: Int) -> Bool {
    run.has(.name, at: index) || run.isOne(index, of: inner)
      || !run.has(
        [
          .function, .speech, .title, .role, .pronoun, .day, .numeral, .unit, .before, .behind,
          .former, .unique, .institution,
        ], at: index) && !(run.segments[index].isSingle && run.has(.verb, at: index))
  }

  private static let inner = ChineseWordList("之 希望")

  /// The numbers of characters in a label, a value, and a coined name.
  private static let longestLabel = 8
  private static let longestName = 12
  private static let longestCoined = 4

  private static let at = ChineseWordList("在")
  private static let states = ChineseWordList("理想 平安 中大")
  private static let counts = ChineseWordList("一个 每个 两个 这个 那个 几个 个 些 一些")
  private static let joints = ChineseWordList("和 与 及 以及 或 跟")
  private static let openers = ChineseWordList("是 由 的 据 请 与 和 跟 给 向 在 来自")

  private static let words = ChineseWordList(
    "字节 苹果 面壁 携程 蚂蚁 理想 小米 平安 青鸟 真格 升腾 上交 中大 华科 川大 幻方 九章 外经贸 西点 阶跃 月之暗面 零一万物 百川 智谱 商汤 旷视 启明创投")

  private static let deeds = ChineseWordList(
    """
    不同意 同意 没有签 没有参加 没有同意 没有回复 不公开 不答应 没签 不参加 参加 签了 不签 不愿意 愿意 说 表示 认为 的人 的首席 的创始人 的代表 的教授 的一位 的顾问 的负责人
    的同事 的学者 内部 出资 来人 来了 提供 也签 都签 反对 赞成 承诺 拒绝 派人 的员工 的团队 的高管 的朋友 发了 投了 的工程师 的研究员 的评测 的报告
    """)

  private static let denials = ChineseWordList("不 没 没有")
  /// Words that are more often things than firms.
  private static let ordinary = ChineseWordList("苹果 蚂蚁 理想 平安 小米 百川 青鸟 中大 九章 面壁")

  private static let fields = ChineseWordList(
    """
    单位 机构 主办 承办 协办 主办方 承办方 协办方 主办单位 承办单位 协办单位 供应商 合作方 资助方 支持单位 任职单位 所属单位 工作单位
    赞助商 赞助方 雇主 任职机构 所属机构 合作单位 合作机构 资助机构 主办机构
    """)
  private static let measures = ChineseWordList(
    "万元 亿元 千元 百元 美元 人民币 万人 千人 公里 千米 毫米 厘米 公斤 公顷 平方米 立方米 百分比 百分点 千克 亿美元 万美元 待定 不详 保密 匿名")

  /// Words for bodies, and lines of business that end the names of firms.
  private static let kinds = ChineseWordList("信托 书院 智库 研究院 创投 律所 协会 俱乐部")
  private static let trades = ChineseWordList("科技 智能 咨询 资本 慈善 论坛 实验室 基金 茶馆")

  /// Words that describe such bodies and lines of business.
  private static let common = ChineseWordList(
    """
    人工 人工智能 通用 机器 人类 高级 国家 国际 民间 社会 地方 政府 官方 行业 大型 小型 中型 重点 民用 军用 高新 农业 工业 生物
    军事 尖端 先进 前沿 现代 当代 金融 风险 外国 国外 国内 本国 私人 民营 国有 外来 产业 商业 法律 技术 心理 政策 管理 信息 投资
    发展 依靠 推动 促进 世界 全球 全国 我国 中国 各国 双方 学生 青年 妇女 儿童 老年 农村 城市 作家 记者 律师 消费者 足球 篮球
    专业 职业 学术 科学 文化 体育 教育 医学 医疗 卫生 环境 环保 能源 电子 数字 网络 安全 健康 生命 高校 大学 企业 公司 家长
    各类 各种 多家 许多 不少 部分 相关 有关 某些 著名 知名 一流 顶尖 主要 所有 其他 其它 独立 新型 传统 联合 共同 私营 集体
    设立 成立 加入 组织 参加 创办 建立 退出 资助 支持 推动 访问 前往 选择 通过 需要 属于 组建 筹建 创建 解散 开办 利用 走进
    与会 中方 美方 海外 域外 我方 贵方 参会 在场 多数 个别 合作 友好 所谓 智慧 社会主义 资本主义 一种 这种 那种 新兴 旧 是 有
    银行 证券 资产 公募 私募 慈善 公益 研究 评测 测试 计算 算力 数据 模型 材料 化学 物理 农民 民族 民主 宗教 佛教 道教 基督教
    """)
}
