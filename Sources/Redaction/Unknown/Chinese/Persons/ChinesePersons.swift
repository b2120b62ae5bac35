/// Persons whose names the division takes for words, recognised by their context.
enum ChinesePersons {
  static func mark(_ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks) {
    markJapanese(run, &marks)
    markForeign(run, &marks)
    markOpening(run, &marks)
    markEnding(run, &marks)
    markDoubled(run, &marks)
    markSiblings(run, &marks)
    markBehindName(run, &marks)
    markBracket(run, index, passage, &marks)
    markCredit(run, index, passage, &marks)
    markNickname(index, passage, &marks)
  }

  /// 桥本坦率地说, 东条英机: Japanese surnames that are not Chinese words, with the given name after them.
  private static func markJapanese(_ run: ChineseRun, _ marks: inout Marks) {
    for start in 0..<run.count {
      guard let end = japanese.end(in: run, from: start), run.isEdge(start),
        run.isEdge(end) || run.segments.contains(where: { $0.characters.lowerBound == start })
      else { continue }
      var last = end
      // 东条英机 is one word of the lexicon.
      if let whole = run.segments.first(where: { $0.characters.lowerBound == start }),
        (end...start + longestJapanese).contains(whole.characters.upperBound)
      {
        last = whole.characters.upperBound
      }
      for segment in run.segments where segment.characters.lowerBound == last {
        guard segment.isSingle || segment.classes.contains(.name), last - end < 2 || last == end,
          segment.classes.isDisjoint(with: other)
        else { break }
        last = segment.characters.upperBound
      }
      // Characters that may be a given name count as one only before the end, an office
      // or a verb of speaking.
      let next = run.segments.first { $0.characters.lowerBound == last }
      let isClosed = next.map { !$0.isSingle || !$0.classes.isDisjoint(with: other) } ?? true
      marks.add(bytes: run.bytes(start..<(isClosed ? last : end)), .chineseName)
    }
  }

  /// The longest Japanese name, in characters.
  private static let longestJapanese = 5

  /// Classes that no name contains.
  private static let other: ChineseClass = [
    .function, .numeral, .unit, .before, .behind, .speech, .title, .role, .institution,
    .placeSuffix,
  ]

  private static let japanese = ChineseWordList(
    """
    桥本 东条 樱内 久间 小渊 竹下 中曾根 村山 宫泽 鸠山 小泉 安倍 岸田 石破 野田佳 麻生太 海部 细川护 羽田孜 土井多
    小泽 加藤 山崎拓 池田 佐藤 铃木 高桥 田中 渡边 渡部 伊藤 山本 中村 小林 斋藤 斎藤 吉田 山田 佐佐木 山口百 松本
    井上 木村 清水宏 森田 前田 藤田 冈田 后藤 长谷川 近藤 坂本 远藤 青木 藤井 西村 福田 三浦 藤原 松田 中岛 原田
    小野 竹内 中山正 石田 上田 森本 横山 宫本 酒井 工藤 今井 内田 丸山 高木 藤本 武田 村田 杉山 增田 大塚 久保田
    松井 小岛 岩崎 樱井 佐野 松尾 野口 菊池 新井 古川 岛田 谷口 早川 广瀬 盛田 稻盛 安藤 平山郁 大江健 川端 三岛由
    夏目 芥川 黑泽 高仓 栗原 大平正芳 岸信介 犬养 近卫文 板垣 冈村 土肥原 梅津 东乡 西乡 伊达
    德川 丰臣 织田 足利 源赖朝 柳生 服部 宇野 奥田 植村 今村 冈崎 尾崎 川崎二 河野 柿泽 武村 山花 久保亘 加濑 高村
    町村 额贺 二阶堂 后藤田 金丸信 渡美智 三冢 原敬 若槻 滨口 币原 片山哲 芦田 石桥湛 三木武 园田 樱木 不破哲 志位
    宫崎骏 须贺 渡濑 梶山 野中广 与谢野 谷垣 福岛瑞 前原 枝野 莲舫 菅义 林芳正 上川 茂木 河村 二阶俊
    """)

  /// 若斯潘表示, 前总理差瓦立: a single-character word between an edge or an office and a foreign name.
  private static func markForeign(_ run: ChineseRun, _ marks: inout Marks) {
    for index in run.segments.indices.dropFirst()
    where run.segments[index].classes.contains(.name) && isForeign(run, index) {
      let before = run.segments[index - 1]
      guard before.isSingle, before.classes.isDisjoint(with: other),
        !run.isOne(index - 1, of: openers),
        index == 1 || run.has([.title, .role], at: index - 2)
      else { continue }
      marks.add(bytes: run.bytes(run.characters(index - 1...index)), .chineseName)
    }
    // 素帕猜强调: such a character after a name, at the beginning and before a verb of speaking.
    if run.has(.name, at: 0), run.segments.count > 2, run.segments[1].isSingle,
      run.segments[1].classes.isDisjoint(with: other), run.segments[0].characters.count < 4,
      !run.segments[2].isSingle, run.has([.speech, .title], at: 2)
    {
      marks.add(bytes: run.bytes(run.characters(0...1)), .chineseName)
    }
  }

  private static func isForeign(_ run: ChineseRun, _ index: Int) -> Bool {
    run.segments[index].characters.allSatisfy { run.nameCosts($0..<$0 + 1)[.foreign] != nil }
  }

  /// 和万春还帮助: a surname that is otherwise a conjunction, at the beginning and before a given name.
  /// 果永毅, 沈求我: a run that consists of a single character next to a name of two characters.
  private static func markOpening(_ run: ChineseRun, _ marks: inout Marks) {
    guard let first = run.segments.first else { return }
    if run.count == 3, run.segments.count == 2, isGivenBehind(run) || isSurnameBefore(run) {
      marks.add(bytes: run.bytes(0..<3), .chineseName)
    }
    guard first.isSingle, run.has(.name, at: 1), run.segments[1].characters.count == 2 else {
      return
    }
    let given = run.segments[1].characters
    // "和王伟" has a surname of its own, but "和" rarely begins a clause.
    let isBare = (run.nameCosts(given.lowerBound..<given.lowerBound + 1)[.surname] ?? .max) >= rare
    let mayBegin =
      first.classes.isDisjoint(with: other.union([.verb, .pronoun])) && !run.isOne(0, of: openers)
    guard run.isOne(0, of: bearers) || isBare && mayBegin,
      !run.isOne(0, of: bearers) || (run.nameCosts(first.characters)[.surname] ?? .max) < rarest
    else { return }
    marks.add(bytes: run.bytes(run.characters(0...1)), .chineseName)
  }

  /// Whether a run is a single character that is not a linking word, and a given name.
  private static func isGivenBehind(_ run: ChineseRun) -> Bool {
    let (first, last) = (run.segments[0], run.segments[1])
    return first.isSingle && last.classes.contains(.name)
      && first.classes.isDisjoint(with: other.union([.verb, .pronoun]))
      && !run.isOne(0, of: openers) && run.classes(1..<2).isDisjoint(with: other)
      && (run.nameCosts(1..<2)[.surname] ?? .max) >= rare && !run.isLocal(2)
      && (run.nameCosts(2..<3)[.second] ?? .max) < often
  }

  /// Whether a run is a name of two characters with a common surname, and a single
  /// character that is not a particle.
  private static func isSurnameBefore(_ run: ChineseRun) -> Bool {
    let (first, last) = (run.segments[0], run.segments[1])
    return last.isSingle && first.classes.contains(.name) && !run.isOne(1, of: particles)
      && last.classes.isDisjoint(with: [.title, .speech, .numeral, .unit, .call])
      && (run.nameCosts(0..<1)[.surname] ?? .max) < common
  }

  /// The cost of a character that given names often end with, and of a common surname.
  private static let often = 30
  private static let common = 34
  /// The cost of a rare surname.
  private static let rare = 38

  /// The surname that otherwise joins names.
  private static let bearers = ChineseWordList("和")

  /// Single-character words that begin a clause or come before a noun, and are in no name.
  static let openers = ChineseWordList(
    """
    但 由 按 而 从 对 向 在 与 因 如 当 据 让 被 请 把 为 以 使 令 则 即 又 也 都 就 才 再 还 只 不 没 除 凭 经 待 每 各
    该 本 此 某 见 问 找 叫 派 看 听 于 至 同 并 且 或 及 虽 既 故 唯 曾 已 将 最 更 很 太 用 给 比 跟 随 距 离 靠 沿 照
    前 现 原 时 后 凡 仅 连 像 是 有 无 未 非 可 应 须 需 想 要 会 能 敢 肯 愿 写 读 说 讲 谈 入 到 去 来 上 下
    """)

  /// Characters that follow a complete name.
  private static let particles = ChineseWordList(
    "等 说 的 吗 呢 吧 了 称 曰 问 答 是 在 译 摄 著 编 文 图 绘 饰 处 也 都 去 来 到 讲 谈 告 谁 何 哪 里 中 上 下 内 时 后 前 间 外")

  /// 臧克和确实: a linking word is the end of a name if nothing after it can be linked.
  private static func markEnding(_ run: ChineseRun, _ marks: inout Marks) {
    for index in run.segments.indices.dropFirst()
    where run.isOne(index, of: joints) && run.has(.name, at: index - 1) {
      guard run.segments[index - 1].characters.count == 2, run.isOne(index + 1, of: adverbs) else {
        continue
      }
      marks.add(bytes: run.bytes(run.characters(index - 1...index)), .chineseName)
    }
  }

  private static let adverbs = ChineseWordList(
    "之 的 确实 也 就 都 还 曾 已 将 是 不 没 又 正 便 却 则 认为 表示 指出 说 强调 已经 曾经")

  /// 苗苗负责: a doubled surname at the beginning is a child's name, unless it is an everyday word.
  private static func markDoubled(_ run: ChineseRun, _ marks: inout Marks) {
    guard run.count > 2, let first = run.segments.first, first.characters.count == 2,
      run.folded(0..<1) == run.folded(1..<2), !run.isOne(1, of: waysBehind),
      (run.nameCosts(0..<1)[.surname] ?? .max) < rarest, run.word(0..<2).cost >= seldom
    else { return }
    marks.add(bytes: run.bytes(0..<2), .chineseName)
  }

  /// The cost of an infrequent word.
  private static let seldom = 58
  private static let waysBehind = ChineseWordList("地 的 得")

  /// The cost of a surname that one in twenty thousand people has.
  private static let rarest = 60

  /// 三娘, 二叔: relatives, by their order among brothers and sisters.
  private static func markSiblings(_ run: ChineseRun, _ marks: inout Marks) {
    for end in 1..<max(1, run.count) where ranks.end(in: run, from: end - 1) == end {
      guard let last = siblings.end(in: run, from: end), run.isEdge(end - 1), run.isEdge(last),
        end < 2 || !run.classes(end - 2..<end - 1).contains(.numeral)
      else { continue }
      marks.add(bytes: run.bytes(end - 1..<last), .role)
    }
  }

  private static let ranks = ChineseWordList("二 三 四 五 六 七 八 九 幺")
  private static let siblings = ChineseWordList(
    "娘 婶 嫂 叔 伯 姑 姨 舅 爷 哥 姐 妹 弟 妞 婆 娃 丫 奶 叔公 姑妈 姨妈 舅舅 姨太太 小姐 少爷 公子")

  /// 高海龙和江山认为: a word that begins like a surname, between a name and a verb of speaking.
  private static func markBehindName(_ run: ChineseRun, _ marks: inout Marks) {
    for index in run.segments.indices.dropFirst(2)
    where run.isOne(index - 1, of: joints) && run.has(.name, at: index - 2) {
      guard let length = wordName(run, index), run.has(.speech, at: index + 1) else { continue }
      let start = run.segments[index].characters.lowerBound
      marks.add(bytes: run.bytes(start..<start + length), .chineseName)
    }
  }

  private static let joints = ChineseWordList("和 与 及 以及 同 跟")

  /// The length of a segment if it is a word that begins with a surname and may be a name: 江山, 高峰.
  static func wordName(_ run: ChineseRun, _ index: Int) -> Int? {
    guard run.segments.indices.contains(index) else { return nil }
    let segment = run.segments[index]
    let first = segment.characters.lowerBound
    guard (2...3).contains(segment.characters.count),
      segment.classes.isDisjoint(with: [
        .title, .role, .speech, .institution, .organisation, .kin, .member, .pronoun, .numeral,
        .day, .function,
      ]),
      run.classes(first..<first + 1).contains(.surname)
    else { return nil }
    return segment.characters.count
  }

  /// 记者袁（日希）: a character that the printer lacked, written as its parts in brackets.
  private static func markBracket(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    guard let last = run.segments.last, let inside = passage[index + 2],
      inside.end - inside.start == 2 * "日".utf8.count,
      let inner = bracketed(index + 1, passage), inner.count == 2,
      (0..<2).allSatisfy({ inner.classes($0..<$0 + 1).isDisjoint(with: .function) }),
      inner.classes(0..<2).isDisjoint(with: [.word, .place, .organisation, .name, .given])
    else { return }
    let isSurname =
      last.isSingle && last.classes.isDisjoint(with: .function)
      && (run.nameCosts(last.characters)[.surname] ?? .max) < rarest
    guard isSurname || last.classes.contains(.name) else { return }
    var end = passage.tokens[index + 3].end
    if let next = passage[index + 4], next.kind == .han, !next.isSpaced, last.isSingle {
      let after = ChineseRun(index + 4, of: passage)
      if let first = after.segments.first, first.isSingle, first.classes.isDisjoint(with: other) {
        end = after.bytes(0..<1).upperBound
      }
    }
    marks.add(bytes: run.bytes(last.characters).lowerBound..<end, .chineseName)
  }

  /// The run of ideographs between round brackets that open at a token.
  private static func bracketed(_ index: Int, _ passage: Passage) -> ChineseRun? {
    guard passage.isSign("(", at: index), passage.isSign(")", at: index + 2),
      let token = passage[index + 1], token.kind == .han, isRound(index, passage)
    else { return nil }
    return ChineseRun(index + 1, of: passage)
  }

  private static func isRound(_ index: Int, _ passage: Passage) -> Bool {
    let code = UTF8Scalars.scalar(in: passage.text, at: passage.tokens[index].start).code
    return code == "（" || code == "("
  }

  /// 《山中》（江山）, 编辑（高峰）: the author of a work or the holder of an office, in brackets after it.
  private static func markCredit(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    guard passage.isSign("(", at: index - 1), passage.isSign(")", at: index + 1),
      isRound(index - 1, passage), run.segments.count == 1, wordName(run, 0) != nil,
      run.segments[0].classes.isDisjoint(with: [.verb, .place])
    else { return }
    let isWork =
      passage[index - 2].map {
        UTF8Scalars.scalar(in: passage.text, at: $0.start).code == "》"
      } ?? false
    guard isWork || isOffice(index - 2, passage) else { return }
    marks.add(index...index, .chineseName)
  }

  private static func isOffice(_ index: Int, _ passage: Passage) -> Bool {
    guard let token = passage[index], token.kind == .han else { return false }
    return ChineseRun(index, of: passage).segments.last.map {
      !$0.classes.isDisjoint(with: [.title, .role]) && !$0.isSingle
    } ?? false
  }

  /// 被称为“苗苗”: somebody's nickname in quotation marks.
  private static func markNickname(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    guard passage.isSign("\"", at: index - 1), passage.isSign("\"", at: index + 1),
      let before = passage[index - 2], before.kind == .han,
      passage.tokens[index].end - passage.tokens[index].start <= longestNickname
    else { return }
    let run = ChineseRun(index - 2, of: passage)
    guard calls.start(in: run, before: run.count) != nil else { return }
    marks.add(index...index, .chineseName)
  }

  /// In bytes.
  private static let longestNickname = 12

  private static let calls = ChineseWordList(
    "昵称 小名 乳名 绰号 外号 外号叫 绰号叫 小名叫 网名叫 网名 笔名 艺名 化名 别名 人称 名叫 名为 昵称为 们称为 戏称为 尊称为 爱称为 亲切地称为 他为 她为")
}
