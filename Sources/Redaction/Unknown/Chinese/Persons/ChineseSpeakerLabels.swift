/// Single surnames that stand for a speaker: 林：同意, （张）先定义, [周] 我觉得可以, | 林 | 反对 |.
struct ChineseSpeakerLabels {
  /// A surname that counts only if the text has another one in such a place.
  private struct Label {
    var token: Int
    var place: Place
  }

  private enum Place { case bracket, dash, line, comma }

  /// A surname that begins a line, or another label there that tells what such labels are.
  private struct Opening {
    enum Kind {
      /// A surname that is hardly a label, and the whole name of a speaker.
      case certain, name
      /// A surname that is a label as well, and one before what only a person says.
      case ordinary, said
      /// A level of a scale, or a number of a list: 低, 乙.
      case level
    }
    var token: Int
    var line: Int
    var kind: Kind
  }

  private var labels: [Label] = []
  private var openings: [Opening] = []
  private var line = 0
  private var lastToken = -1

  /// Records a run of one character.
  mutating func add(_ run: ChineseRun, _ index: Int, _ passage: Passage) {
    for place in lastToken + 1...index where passage.tokens[place].breaks > 0 { line += 1 }
    lastToken = index
    guard run.count == 1 else {
      if passage.isSign(":", at: index + 1), ChineseWordNames.isFound(run),
        ChineseWordNames.beginsLine(index, passage)
      {
        openings.append(Opening(token: index, line: line, kind: .name))
      }
      return
    }
    let beginsLine = ChineseWordNames.beginsLine(index, passage)
    if Self.levels.contains(0..<1, of: run), beginsLine {
      openings.append(Opening(token: index, line: line, kind: .level))
    }
    guard Self.surnames.contains(0..<1, of: run) else { return }
    var next = index + 1
    while passage.isSign("*", at: next) { next += 1 }
    if beginsLine,
      passage.isSign(":", at: next) && !isFigure(next + 1, passage) || isCell(index, passage)
    {
      open(run, index, isSaid: isSaid(next + 1, passage))
    } else if isBracketed(index, passage) {
      if ChineseWordNames.beginsLine(index - 1, passage), !Self.country.contains(0..<1, of: run) {
        open(run, index, isSaid: isSaid(index + 2, passage))
      } else {
        labels.append(Label(token: index, place: .bracket))
      }
    } else if beginsLine, let token = passage[index + 1], token.isSpaced, token.breaks == 0,
      token.isWord || token.kind == .han && passage[index - 1]?.sign.isOne(of: "*-") ?? false
    {
      open(run, index, isSaid: isSaid(index + 1, passage))
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

  private mutating func open(_ run: ChineseRun, _ index: Int, isSaid: Bool) {
    let isOrdinary = Self.ordinary.contains(0..<1, of: run)
    openings.append(
      Opening(token: index, line: line, kind: !isOrdinary ? .certain : isSaid ? .said : .ordinary))
  }

  /// Whether what only a person says begins at a token.
  private func isSaid(_ index: Int, _ passage: Passage) -> Bool {
    guard let token = passage[index], token.kind == .han, token.breaks == 0 else { return false }
    let run = ChineseRun(index, of: passage)
    return run.has(.oneself, at: 0)
      || ChineseWordSpeakers.stances.end(in: run, from: 0).map { run.isEdge($0) } ?? false
  }

  /// Marks the surnames.
  func mark(_ passage: Passage, _ marks: inout Marks) {
    var first = 0
    while first < openings.count {
      var end = first + 1
      while end < openings.count, openings[end].line - openings[end - 1].line <= Self.nearby {
        end += 1
      }
      mark(openings[first..<end], passage, &marks)
      first = end
    }
    for label in labels where labels.count(where: { $0.place == label.place }) > 1 {
      marks.add(label.token...label.token, .chineseName)
    }
  }

  /// Marks the surnames among the labels of lines that are near each other. Labels that are words
  /// count only beside a speaker, before what a speaker says, or if they come again, and never in a
  /// scale: 高：三成, 低：一成.
  private func mark(
    _ group: ArraySlice<Opening>, _ passage: Passage, _ marks: inout Marks
  ) {
    let isScale = group.contains { $0.kind == .level }
    let isTalk = group.contains { $0.kind != .level && $0.kind != .ordinary }
    for opening in group {
      let isMarked =
        switch opening.kind {
        case .certain: true
        case .name, .level: false
        case .said: !isScale
        case .ordinary:
          !isScale
            && (isTalk
              || group.count {
                passage.text[passage.tokens[$0.token].range]
                  .elementsEqual(passage.text[passage.tokens[opening.token].range])
              } > 1)
        }
      if isMarked { marks.add(opening.token...opening.token, .chineseName) }
    }
  }

  /// The number of lines between labels that belong together.
  private static let nearby = 3

  /// Whether a character is a label of a scale or a list, as well as a surname.
  static func isOrdinary(_ run: ChineseRun) -> Bool {
    ordinary.contains(0..<1, of: run) || levels.contains(0..<1, of: run)
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
  private static let levels = ChineseWordList(
    "低 中 宽 长 短 窄 快 慢 多 少 大 小 上 下 劣 优 良 差 轻 重 缓 急 难 贵 危 弊 甲 乙 丙 人 财 物 地 水 电 机 因 果")
  private static let country = ChineseWordList("韩")
  /// Surnames that are labels of scales, notes and lists as well.
  private static let ordinary = ChineseWordList(
    "高 安 易 文 钱 方 严 宁 常 温 商 项 章 关 党 冷 迟 利 廉 明 成 时 车 简 计 管 应 查 权 信 全 农 段")

  private static let surnames = ChineseWordList(
    """
    王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 肖 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏
    卢 蒋 蔡 贾 丁 魏 薛 叶 阎 闫 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯
    邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 庞 樊 兰 殷 施 陶 洪 翟 安 颜 倪 严 牛 温 芦 季 俞 章 鲁 葛 伍 韦 申
    尤 毕 聂 焦 向 柳 邢 岳 齐 梅 莫 庄 辛 祝 左 涂 谷 祁 舒 耿 詹 关 苗 凌 费 纪 靳 盛 童 欧 甄 项 裴 席 卫 屈 鲍 覃 霍 翁 隋
    甘 柏 宁 柯 阮 桂 闵 冉 饶 瞿 戚 丘 滕 晋 邬 臧 褚 廉 娄 符 穆 党 燕 郎 连 晏 栾 郁 商 蒙 喻 窦 迟 冷 卓 仇 艾 蓝 巩 虞 卞
    """)
}
