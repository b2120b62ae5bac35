/// Positions in a clause where a person may stand, for words that are also names.
enum ChinesePositions {
  /// Whether characters stand where a person whose name is known may stand.
  static func isPerson(
    _ run: ChineseRun, _ name: Range<Int>, _ index: Int, _ passage: Passage
  ) -> Bool {
    guard run.isEdge(name.lowerBound), run.isEdge(name.upperBound) else { return false }
    if opens(run, name.lowerBound) {
      return name.upperBound == run.count || isFollowed(run, name.upperBound)
    }
    guard takers.start(in: run, before: name.lowerBound) != nil else { return false }
    return name.upperBound == run.count || isFollowed(run, name.upperBound)
      || !continues(run, name.upperBound)
  }

  /// Whether a clause begins at a character, apart from words for when and whether.
  static func opens(_ run: ChineseRun, _ start: Int) -> Bool {
    start == 0 || leads.start(in: run, before: start).map { run.isEdge($0) } ?? false
  }

  /// Whether something that only persons do or have comes at a character.
  static func isFollowed(_ run: ChineseRun, _ end: Int) -> Bool {
    guard let index = run.segments.firstIndex(where: { $0.characters.lowerBound == end }) else {
      return false
    }
    if run.has([.speech, .title], at: index) || run.isOne(index, of: deeds) { return true }
    return run.isOne(index, of: links) && opinions.end(in: run, from: end + 1) != nil
  }

  /// Whether a character continues the word before it: 高峰期, 文明化, 石油公司.
  private static func continues(_ run: ChineseRun, _ end: Int) -> Bool {
    guard let index = run.segments.firstIndex(where: { $0.characters.lowerBound == end }) else {
      return true
    }
    return suffixes.end(in: run, from: end) != nil || run.isOne(index, of: links)
      || run.has([.institution, .trade, .placeSuffix, .meeting], at: index)
      || run.segments[index].characters.count > 1 && !run.has([.function, .verb, .day], at: index)
        && !run.isOne(index, of: deeds) && !run.isOne(index, of: asked)
  }

  private static let leads = ChineseWordList(
    """
    会后 会上 会前 会中 随后 后来 然后 之后 此后 最后 首先 其次 接着 但 但是 而 不过 可是 因为 所以 如果 昨天 今天 上午 下午
    晚上 早上 当时 当天 那天 其实 结果 只有 连 据 听 原来 同时 时 后 我说 他说 她说 散会后 会议后 午餐后 晚餐后 饭后 茶歇后 午餐时 晚饭时 晚餐时 茶歇时
    """)

  private static let takers = ChineseWordList(
    "跟 与 和 同 请 由 据 问 找 对 向 给 让 听 派 派了 叫 见 替 陪 约 联系 通知 邀请 感谢 转告 告诉 包括 问了 找了 信通院 翻译 助手 秘书 学生")

  private static let deeds = ChineseWordList(
    """
    又 也 没 没有 不 还 再 就 都 曾 已 已经 会 将 要 在 给 对 跟 和 同 与 把 被 让 走 走过来 来 来了 去 去了 找 找到 先 则 却 仍 只 才
    很 从 可靠 不可靠 迟到 签 签了 签字 补充 反对 赞成 同意 不同意 没来 没说 回复 负责 主持 起草 记录 牵头 发言 发来 打来 讲 说 问
    答 谈 留下 留下来 离开 缺席 出席 参加 提 提了 提出 写 写了 坚持 担心 希望 建议 认为 觉得 表示 主张 起身 点头 摇头 笑 听 看
    什么 轮流 整理 可以 应该 可能 最后 首先 随后 刚 刚才 昨天 今天 当时 当场 私下 现在 后来 当即 本人 自己 两位
    """)

  private static let links = ChineseWordList("的")

  private static let opinions = ChineseWordList(
    """
    意见 看法 观点 发言 想法 建议 说法 稿子 立场 态度 主张 助手 学生 同事 话 电话 邮件 问题 回复 文章 论文 签字 名字 手机 微信 担心
    修改稿 妻子 丈夫 导师 老师 秘书 讲话 提议 理由 表态 回应 评论 反应 提问
    """)

  private static let suffixes = ChineseWordList(
    "期 化 性 型 式 度 感 力 率 值 时 段 年 国 人 区 市 县 省 路 山 界 史 派 号 者 版 品 业 价 税 地 论")
  private static let asked = ChineseWordList("什么 何时 为什么 怎么 吃饭 见面 通话 谈 聊 商量 沟通 通了电话 签字 回复")
}
