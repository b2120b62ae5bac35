/// Characters next to a name that the division has left out of it because they are words by
/// themselves: 久加诺夫, 科什图尼察, 俱孟军, 张妈妈.
enum ChineseNameEdges {
  static func mark(_ run: ChineseRun, _ marks: inout Marks) {
    for index in run.segments.indices {
      if run.has(.name, at: index) {
        markBefore(run, index, &marks)
        markBehind(run, index, &marks)
      } else if run.segments[index].isSingle {
        markSurname(run, index, &marks)
      } else if run.isOne(index, of: sovereigns) {
        markSovereign(run, index, &marks)
      } else if run.isOne(index, of: monks) {
        markMonk(run, index, &marks)
      }
    }
  }

  /// 领导人久加诺夫, 记者俱孟军: a single character between a person's office and a name without a
  /// surname of its own.
  private static func markBefore(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    guard index > 1, run.segments[index - 1].isSingle,
      !run.has(joining, at: index - 1), !run.isOne(index - 1, of: followers),
      !run.isOne(index - 1, of: ChinesePersons.openers), tellsPerson(run, index - 2)
    else { return }
    let name = run.segments[index].characters
    let isBare =
      name.count == 2
      && (run.nameCosts(name.lowerBound..<name.lowerBound + 1)[.surname] ?? .max) >= seldom
    guard isBare || isForeign(run, name) else { return }
    marks.add(bytes: run.bytes(run.characters(index - 1...index)), .chineseName)
  }

  /// 科什图尼察, 丹奇克: a single character after a foreign name, if the words after it begin
  /// something new.
  private static func markBehind(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    let name = run.segments[index].characters
    if name.count == 2, isGiven(run, index + 1), run.has([.function, .behind], at: index + 2),
      (run.nameCosts(name.lowerBound..<name.lowerBound + 1)[.surname] ?? .max) < borne
    {
      marks.add(bytes: run.bytes(run.characters(index...index + 1)), .chineseName)
      return
    }
    guard index + 1 < run.segments.count, run.segments[index + 1].isSingle,
      !run.isOne(index + 1, of: followers), isForeign(run, name),
      name.count > 2 || index == 0 || tellsPerson(run, index - 1)
    else { return }
    let last = run.segments[index + 1].characters
    let writesNames = run.nameCosts(last)[.foreign] != nil
    guard
      !run.has(
        writesNames ? joining.subtracting([.unit, .verb, .toward]) : joining, at: index + 1),
      index + 2 == run.segments.count || !run.segments[index + 2].isSingle || name.count > 3
        || run.has([.function, .behind, .speech], at: index + 2)
    else { return }
    marks.add(bytes: run.bytes(name.lowerBound..<last.upperBound), .chineseName)
  }

  /// 马跃南都: whether a single character is a frequent ending of given names and not a linking word.
  private static func isGiven(_ run: ChineseRun, _ index: Int) -> Bool {
    guard run.segments.indices.contains(index), run.segments[index].isSingle else { return false }
    return !run.has(joining.union([.numeral, .call]), at: index)
      && !run.isOne(index, of: followers) && !run.isLocal(run.segments[index].characters.lowerBound)
      && (run.nameCosts(run.segments[index].characters)[.second] ?? .max) < often
  }

  /// 张妈妈, 周某某, 张的丈夫: a surname that is also a unit of counting, but counts nothing here.
  private static func markSurname(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    let segment = run.segments[index]
    guard segment.classes.contains(.surname),
      segment.classes.isDisjoint(with: [.function, .before]),
      let cost = run.nameCosts(segment.characters)[.surname], cost < seldom,
      !run.isLocal(segment.characters.lowerBound),
      !run.isOne(index, of: ChinesePersons.openers),
      index == 0
        || !run.has([.numeral, .unit], at: index - 1)
          && !run.isOne(index - 1, of: counting)
    else { return }
    if run.isOne(index + 1, of: owning), run.has([.kin, .role], at: index + 2), cost < common {
      marks.add(bytes: run.bytes(segment.characters), .chineseName)
      return
    }
    if run.isOne(index + 1, of: unnamed) {
      marks.add(bytes: run.bytes(run.characters(index...index + 1)), .chineseName)
    } else if run.isOne(index + 1, of: addressed) || run.has(.kin, at: index + 1) && cost < common {
      marks.add(bytes: run.bytes(segment.characters), .chineseName)
    }
  }

  /// 哈桑二世: a monarch, by the number after the name.
  private static func markSovereign(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    guard index > 0, !run.segments[index - 1].isSingle,
      isForeign(run, run.segments[index - 1].characters)
    else { return }
    marks.add(bytes: run.bytes(run.characters(index - 1...index)), .chineseName)
  }

  /// 星云法师: a monastic name, which is an ordinary word.
  private static func markMonk(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    guard index > 0, run.segments[index - 1].characters.count == 2,
      !run.has(joining, at: index - 1), !run.isOne(index - 1, of: ordinary)
    else { return }
    marks.add(bytes: run.bytes(run.characters(index - 1...index)), .chineseName)
  }

  /// Whether a segment is a person's office or trade, as a word or by its last character: 候选人, 立委.
  static func tellsPerson(_ run: ChineseRun, _ index: Int) -> Bool {
    guard index >= 0 else { return false }
    let segment = run.segments[index]
    guard !segment.isSingle else { return false }
    if !segment.classes.isDisjoint(with: [.title, .role]) { return true }
    return segment.classes.contains(.word)
      && trades.contains(segment.characters.upperBound - 1..<segment.characters.upperBound, of: run)
      && !run.isOne(index, of: nobody)
  }

  private static func isForeign(_ run: ChineseRun, _ characters: Range<Int>) -> Bool {
    characters.allSatisfy { run.nameCosts($0..<$0 + 1)[.foreign] != nil }
  }

  /// Classes that are not part of a name when they are next to one.
  private static let joining: ChineseClass = [
    .function, .unit, .before, .behind, .speech, .title, .role, .institution, .placeSuffix, .verb,
    .toward, .pronoun, .day, .ending,
  ]

  /// The cost of a rare surname, and of one that one in thirty people has.
  private static let seldom = 38
  private static let common = 16

  /// The cost of a common surname, and of a character that given names often end with.
  private static let borne = 34
  private static let often = 28

  private static let sovereigns = ChineseWordList("一世 二世 三世 四世 五世 六世 七世 八世")
  private static let owning = ChineseWordList("的")

  /// Single-character words that often follow a foreign name, or come between an office
  /// and a name.
  private static let followers = ChineseWordList(
    """
    之 一 长 兼 均 亦 皆 今 昨 明 受 应 获 经 陪 携 率 偕 会 晤 送 迎 抵 飞 为 任 似 胜 输 赢 负 亲 夫 等 案 热 级 型 式 派 市 国 人 语
    族 军 兵 系 们 杯 奖 于 至 从 因 再 又 仍 当 时 后 前 中 上 下 内 外 里 间 便 并 才 却 只 更 最 所 此 该 某 每 各 自 若 则 即
    号 队 社 报 台 站 区 县 州 省 城 镇 村 岛 港 湾 山 河 江 湖 海 街 路 桥 厂 店 院 校 馆 段 线 处 式 牌 机 车 船 舰 弹 枪 炮 剧 片 曲
    """)

  /// Words before a unit of counting: 这张, 每张.
  private static let counting = ChineseWordList("这 那 每 几 半 整 各 数 多 上 下 本 某 哪")

  /// Words for somebody who is not to be named, and words that only a surname comes before.
  private static let unnamed = ChineseWordList("某 某某 某人 氏")
  private static let addressed = ChineseWordList(
    "妈妈 爸爸 阿姨 奶奶 爷爷 叔叔 大爷 大妈 大娘 大伯 大嫂 大姐 大哥 伯伯 伯母 师傅 指导 老太 老汉 大夫 老总 队长 老人家")

  private static let monks = ChineseWordList("法师 禅师 上人 居士")
  private static let ordinary = ChineseWordList("一位 这位 那位 几位 诸位 各位 著名 年轻 得道 出家 在家")

  /// Endings of words for persons, and such words that name nobody or are not about a person.
  private static let trades = ChineseWordList("人 员 长 者 官 手 师 委 将 帅 星 匠 商 生")
  private static let nobody = ChineseWordList(
    """
    增长 成长 延长 生长 特长 伸长 助长 见长 擅长 漫长 身长 全长 波长 或者 再者 双手 动手 着手 联手 对手 分手 一手 亲手 携手
    入手 转手 握手 本人 别人 他人 个人 有人 无人 人人 惊人 令人 党委 市委 县委 省委 区委 工委 纪委 军委 常委 教委 科委
    经委 建委 计委 团委 即将 必将 终将 仍将 也将 还将 行将 卫星 火星 金星 行星 恒星 彗星 政委 经商 磋商 协商 出师 会师
    发生 产生 一生 人生 民生 花生 出生 陌生 卫生 再生 新生 毕生 终生 诞生 滋生 养生 谋生 求生 写生 天生 丛生 重生
    """)
}
