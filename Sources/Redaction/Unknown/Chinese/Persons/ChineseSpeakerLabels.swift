/// Single surnames that stand for a speaker: 林：同意, （张）先定义, [周] 我觉得可以, | 林 | 反对 |.
struct ChineseSpeakerLabels {
  /// A surname that counts only if the text has another one in such a place.
  private struct Label {
    var token: Int
    var place: Place
  }

  private enum Place { case bracket, dash, line, comma }

  private var labels: [Label] = []
  /// Labels that count by themselves. 高 counts only beside another one, and never beside 低.
  private var certain: [(token: Int, isHigh: Bool)] = []
  private var hasLevels = false

  /// Records a run of one character.
  mutating func add(_ run: ChineseRun, _ index: Int, _ passage: Passage) {
    guard run.count == 1 else { return }
    let beginsLine = ChineseWordNames.beginsLine(index, passage)
    if Self.levels.contains(0..<1, of: run), beginsLine { hasLevels = true }
    guard Self.surnames.contains(0..<1, of: run) else { return }
    let isHigh = Self.high.contains(0..<1, of: run)
    var next = index + 1
    while passage.isSign("*", at: next) { next += 1 }
    if beginsLine,
      passage.isSign(":", at: next) && !isFigure(next + 1, passage) || isCell(index, passage)
    {
      certain.append((index, isHigh))
    } else if isBracketed(index, passage) {
      if ChineseWordNames.beginsLine(index - 1, passage), !Self.country.contains(0..<1, of: run) {
        certain.append((index, isHigh))
      } else {
        labels.append(Label(token: index, place: .bracket))
      }
    } else if beginsLine, let token = passage[index + 1], token.isSpaced, token.breaks == 0,
      token.isWord || token.kind == .han && passage[index - 1]?.sign.isOne(of: "*-") ?? false
    {
      certain.append((index, isHigh))
    } else if passage.tokens[index].opensSentence || passage.isSign(";", at: index - 1) {
      if passage.isSign("-", at: index + 1) {
        labels.append(Label(token: index, place: .dash))
      } else if beginsLine, ChineseWordNames.endsLine(index, passage) {
        labels.append(Label(token: index, place: .line))
      } else if passage.isSign(",", at: index + 1) {
        labels.append(Label(token: index, place: .comma))
      }
    }
  }

  /// Marks the surnames.
  func mark(_ marks: inout Marks) {
    for label in certain where !label.isHigh || certain.count > 1 && !hasLevels {
      marks.add(label.token...label.token, .chineseName)
    }
    for label in labels where labels.count(where: { $0.place == label.place }) > 1 {
      marks.add(label.token...label.token, .chineseName)
    }
  }

  /// 高：三成: whether a figure is at a token.
  private func isFigure(_ index: Int, _ passage: Passage) -> Bool {
    guard let token = passage[index] else { return false }
    guard token.kind == .han else { return token.kind == .number }
    return ChineseRun(index, of: passage).has(.numeral, at: 0)
  }

  /// Whether a token is a cell of a table.
  private func isCell(_ index: Int, _ passage: Passage) -> Bool {
    passage.isSign("|", at: index - 1) && passage.isSign("|", at: index + 1)
  }

  /// Whether only brackets are beside a token.
  private func isBracketed(_ index: Int, _ passage: Passage) -> Bool {
    guard let before = passage[index - 1], let after = passage[index + 1] else { return false }
    let (opening, closing) = (code(before, passage), code(after, passage))
    return Self.openings.contains(opening) && Self.closings.contains(closing)
  }

  private func code(_ token: Token, _ passage: Passage) -> UInt32 {
    UTF8Scalars.scalar(in: passage.text, at: token.start).code
  }

  private static let openings = Scalars.of("（([［【<〈〔")
  private static let closings = Scalars.of("）)]］】>〉〕")
  private static let levels = ChineseWordList("低 中 宽 长")
  private static let country = ChineseWordList("韩")
  private static let high = ChineseWordList("高")

  private static let surnames = ChineseWordList(
    """
    王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 肖 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏
    卢 蒋 蔡 贾 丁 魏 薛 叶 阎 闫 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯
    邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 庞 樊 兰 殷 施 陶 洪 翟 安 颜 倪 严 牛 温 芦 季 俞 章 鲁 葛 伍 韦 申
    尤 毕 聂 焦 向 柳 邢 岳 齐 梅 莫 庄 辛 祝 左 涂 谷 祁 舒 耿 詹 关 苗 凌 费 纪 靳 盛 童 欧 甄 项 裴 席 卫 屈 鲍 覃 霍 翁 隋
    甘 柏 宁 柯 阮 桂 闵 冉 饶 瞿 戚 丘 滕 晋 邬 臧 褚 廉 娄 符 穆 党 燕 郎 连 晏 栾 郁 商 蒙 喻 窦 迟 冷 卓 仇 艾 蓝 巩 虞 卞
    """)
}
