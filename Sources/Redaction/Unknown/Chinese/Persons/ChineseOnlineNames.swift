/// Names that people go by on the Internet, other names that they use, and nicknames with a letter in
/// them: 网友“风清月浅”, 发信人：北宁来客, @Ryan不软, 化名江山, 老K.
enum ChineseOnlineNames {
  static func mark(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    markLetter(run, index, passage, &marks)
    markMention(run, index, passage, &marks)
    markSender(run, index, passage, &marks)
    markQuoted(run, index, passage, &marks)
    markAlias(run, index, passage, &marks)
  }

  /// 网名田野, 代号 夜莺, 人称铁算盘: what somebody calls himself or is called.
  private static func markAlias(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    for start in 0..<run.count {
      guard let end = aliases.end(in: run, from: start), run.isEdge(start), run.isEdge(end) else {
        continue
      }
      if end == run.count {
        // 代号 夜莺, 代号 K7
        guard let next = passage[index + 1], next.isSpaced, next.breaks == 0 else { return }
        if next.isCapital || next.kind == .mixed
          || next.kind == .han && aliasEnd(ChineseRun(index + 1, of: passage), 0) != nil
        {
          marks.add(index + 1...index + 1, .chineseName)
        }
        return
      }
      let first = linking.end(in: run, from: end) ?? end
      if let last = aliasEnd(run, first) {
        marks.add(bytes: run.bytes(first..<last), .chineseName)
        return
      }
    }
  }

  /// The end of a name of two to four characters that nothing but what its owner does follows.
  private static func aliasEnd(_ run: ChineseRun, _ first: Int) -> Int? {
    guard var index = run.segments.firstIndex(where: { $0.characters.lowerBound == first }),
      others.end(in: run, from: first) == nil
    else { return nil }
    var end = first
    while index < run.segments.count,
      run.segments[index].characters.upperBound - first <= longestAlias,
      end == first || !run.has([.verb, .function, .speech, .toward], at: index)
    {
      guard !run.has([.function, .speech, .pronoun, .numeral], at: index) else { return nil }
      end = run.segments[index].characters.upperBound
      index += 1
    }
    guard end - first > 1 else { return nil }
    let isClosed =
      end == run.count
      || run.segments.indices.contains(index)
        && run.has([.verb, .function, .speech, .toward], at: index)
    return isClosed ? end : nil
  }

  /// The number of characters in a name of this kind.
  private static let longestAlias = 4
  private static let aliases = ChineseWordList(
    "网名 代号 化名 绰号 外号 笔名 艺名 别名 曾用名 江湖人称 人称")
  private static let linking = ChineseWordList("叫 叫做 叫作 为 是 作")

  /// What comes after such a word and names nobody.
  private static let others = ChineseWordList(
    """
    代词 视角 叙述 系统 制度 管理 规则 处理 数据 方式 方法 发言 列表 对照 技术 代替 替换 信息 机制 形式 登记 保密 不详 未知 待定
    可以 应该 需要 由于 如果 没有 出现 出席 参加 注册 使用 登录 发表 出版 写作 投稿 记录 表示 说明 问题 编码 编号 清单
    """)

  /// 老K, 小S: 老, 小 or 阿 and a capital letter.
  private static func markLetter(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    guard let last = run.segments.last, last.isSingle, passage.isGlued(index),
      run.isOne(run.segments.count - 1, of: addresses), let letter = passage[index + 1],
      letter.isWord, Self.letters(letter, passage) == 1,
      !run.has([.function, .numeral], at: run.segments.count - 2)
    else { return }
    // 小A股, 老B型
    if passage.isGlued(index + 1), let next = passage[index + 2], next.kind == .han,
      things.end(in: ChineseRun(index + 2, of: passage), from: 0) != nil
    {
      return
    }
    marks.add(bytes: run.bytes(last.characters).lowerBound..<letter.end, .chineseName)
  }

  /// The number of letters in a word that consists of capital letters; 0 for any other word.
  private static func letters(_ token: Token, _ passage: Passage) -> Int {
    var (position, count) = (token.start, 0)
    while position < token.end {
      let (code, length) = UTF8Scalars.scalar(in: passage.text, at: position)
      switch code {
      case "A"..."Z", "Ａ"..."Ｚ": count += 1
      default: return 0
      }
      position += length
    }
    return count
  }

  private static let addresses = ChineseWordList("老 小 阿")
  private static let things = ChineseWordList("股 级 型 类 区 座 栋 组 轮 调 段 卷 面 盘 班 线")

  /// @Ryan不软：: the ideographs of a name that @ introduces.
  private static func markMention(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    let isMention =
      passage.isSign("@", at: index - 1) && passage.isGlued(index - 1)
      || passage.isSign("@", at: index - 2) && passage.isGlued(index - 2)
        && passage.isGlued(index - 1) && (passage[index - 1]?.isWord ?? false)
    guard isMention, run.count <= longest else { return }
    let isClosed =
      passage[index + 1] == nil || !passage.isGlued(index) || passage.isSign(":", at: index + 1)
      || passage.isSign("@", at: index + 1)
    guard isClosed else { return }
    marks.add(index...index, .chineseName)
  }

  /// The number of characters in such a name, and the number of tokens.
  private static let longest = 8
  private static let longestTokens = 8

  /// 发信人：Smash（嘶马斜~杀球）, ［北宁来客］于２００８: who sent a message, with the name in brackets.
  private static func markSender(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    if run.count <= longest, passage.isSign("[", at: index - 1), passage.isSign("]", at: index + 1),
      let next = passage[index + 2], next.kind == .han,
      times.end(in: ChineseRun(index + 2, of: passage), from: 0) != nil,
      passage[index + 3]?.kind == .number
    {
      marks.add(index...index, .chineseName)
    }
    guard senders.start(in: run, before: run.count) != nil, passage.isSign(":", at: index + 1)
    else {
      return
    }
    var end = index + 2
    while end < index + 2 + longestTokens, let token = passage[end], token.breaks == 0,
      !passage.isSign(",", at: end), !passage.isSign(";", at: end)
    {
      end += 1
    }
    guard end > index + 2 else { return }
    marks.add(index + 2...end - 1, .chineseName)
  }

  private static let senders = ChineseWordList("发信人 寄信人 发帖人 发贴人 楼主 网名 昵称 代号 化名 绰号 外号 笔名 艺名 别名 曾用名")
  private static let times = ChineseWordList("于")

  /// 网友“菠菜X6”: the name of a user between quotation marks.
  private static func markQuoted(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    guard passage.isSign("\"", at: index + 1), users.start(in: run, before: run.count) != nil,
      let end = (index + 3..<index + 3 + longestTokens).first(where: {
        passage.isSign("\"", at: $0)
      }),
      passage.tokens[end - 1].end - passage.tokens[index + 2].start <= longestName
    else { return }
    marks.add(index + 2...end - 1, .chineseName)
  }

  /// In bytes.
  private static let longestName = 30
  private static let users = ChineseWordList("网友 网民 博主 楼主 微友 网名 版主 昵称 网名叫 网名为")
}
