/// Names between title marks or quotation marks: 《星报》, 《时代》周刊, “幸福工程”组委会, “青岛”号.
enum ChinesePress {
  static func mark(_ passage: Passage, _ marks: inout Marks) {
    for index in passage.tokens.indices {
      guard let kind = opening(index, passage), let end = closing(index, kind, passage) else {
        continue
      }
      let before = passage[index - 1].flatMap { $0.kind == .han ? index - 1 : nil }
      let after = passage[end + 1].flatMap { $0.kind == .han && !$0.isSpaced ? end + 1 : nil }
      let tail = after.map { ChineseRun($0, of: passage) }
      var last: Int?
      if kind == .title, isPaper(end - 1, passage) { last = passage.tokens[end].end }
      if let tail, let length = tailEnd(tail, kind) { last = tail.bytes(0..<length).upperBound }
      // 《今日美国》报道: something that a paper does or has.
      if kind == .title, last == nil, let tail, prints.end(in: tail, from: 0) != nil {
        last = passage.tokens[end].end
      }
      // 《书摘》、《生活时报》: a title next to the title of a paper.
      if kind == .title, last == nil, isBesidePaper(index, end, passage) {
        last = passage.tokens[end].end
      }
      if last == nil, kind == .quotation, end == index + 2, isBody(index + 1, passage) {
        marks.add(index + 1...index + 1, .organisation)
        // 辽大“邓小平理论研究中心”: with the body that it belongs to.
        if let before, placeStart(ChineseRun(before, of: passage)) != nil {
          last = passage.tokens[end].end
        }
      }
      guard let last else { continue }
      let first = before.flatMap { placeStart(ChineseRun($0, of: passage)) }
      marks.add(bytes: (first ?? passage.tokens[index].start)..<last, .organisation)
    }
  }

  private enum Kind { case title, quotation }

  private static func code(_ index: Int, _ passage: Passage) -> UInt32? {
    guard let token = passage[index], token.kind == .punctuation else { return nil }
    return UTF8Scalars.scalar(in: passage.text, at: token.start).code
  }

  private static func isCode(_ sign: Unicode.Scalar, _ index: Int, _ passage: Passage) -> Bool {
    code(index, passage) == sign.value
  }

  private static func opening(_ index: Int, _ passage: Passage) -> Kind? {
    switch code(index, passage) {
    case "《"?: .title
    case "“"?, "『"?, "「"?: .quotation
    default: nil
    }
  }

  /// The number of tokens in such a name.
  private static let longest = 8

  private static func closing(_ index: Int, _ kind: Kind, _ passage: Passage) -> Int? {
    for end in passage.tokens.indices.dropFirst(index + 2).prefix(longest) {
      guard let code = code(end, passage) else { continue }
      switch code {
      case "》": return kind == .title ? end : nil
      case "”", "』", "」": return kind == .quotation ? end : nil
      case "。", "！", "？", "《", "“", "，", "：": return nil
      default: continue
      }
    }
    return nil
  }

  private static let prints = ChineseWordList(
    "报道 刊登 登载 刊载 刊发 刊文 载文 撰文 披露 发文 专栏 创刊 停刊 复刊 报导 编辑部 总编 副总编 主编 的译载 社论 头版")

  /// Whether the title before or after 、 is that of a paper.
  private static func isBesidePaper(_ index: Int, _ end: Int, _ passage: Passage) -> Bool {
    if isCode("、", end + 1, passage), isCode("《", end + 2, passage),
      let next = closing(end + 2, .title, passage), isPaper(next - 1, passage)
    {
      return true
    }
    return isCode("、", index - 1, passage) && isCode("》", index - 2, passage)
      && isPaper(index - 3, passage)
  }

  /// Whether a title ends like the title of a paper.
  private static func isPaper(_ index: Int, _ passage: Passage) -> Bool {
    guard passage.tokens[index].kind == .han else { return false }
    let run = ChineseRun(index, of: passage)
    return run.count <= longestPaper && papers.start(in: run, before: run.count) != nil
      && notes.start(in: run, before: run.count) == nil
  }

  /// “调查和分析局”: whether the words in quotation marks end like a body.
  private static func isBody(_ index: Int, _ passage: Passage) -> Bool {
    guard passage.tokens[index].kind == .han else { return false }
    let run = ChineseRun(index, of: passage)
    guard run.count > 3, run.count <= longestPaper,
      let start = quotedBodies.start(in: run, before: run.count), run.isEdge(start)
    else { return false }
    return start > 1 && !run.isOne(run.segments.count - 2, of: modifiers)
  }

  private static let quotedBodies = ChineseWordList(
    "局 署 厅 委员会 协会 学会 研究中心 基金 联盟 联合会 公司 集团 基金会 研究所 研究院 联络处 办事处 总会 商会 阵线 运动委员会")
  private static let modifiers = ChineseWordList("的 跨国 上市 国有 皮包 空壳 外资 合资 大型 军事 战略 企业 利益 犯罪")

  /// The number of characters in the name of a paper.
  private static let longestPaper = 12

  private static let papers = ChineseWordList(
    "报 日报 晚报 周报 周刊 月刊 季刊 半月刊 双月刊 旬刊 杂志 学报 画报 新闻 时报 邮报 通讯 论坛报 评论 文摘 世界报")
  private static let notes = ChineseWordList("海报 情报 警报 公报 通报 简报 捷报 喜报 预报 汇报 申报 填报 回报 战报")

  /// The number of characters after a mark that belong to the body: 杂志, 组委会, 号导弹驱逐舰.
  private static func tailEnd(_ run: ChineseRun, _ kind: Kind) -> Int? {
    let words = kind == .title ? titled : quoted
    if kind == .quotation, run.folded(0..<1).elementsEqual("号".utf8) {
      return ChineseVessels.end(in: run, from: 1)
    }
    for index in run.segments.indices.prefix(kind == .title ? 3 : 5) {
      let segment = run.segments[index]
      // “后量子”见清华大学: a body with its own name is not a part of this one.
      guard segment.characters.count < 5 || !segment.classes.contains(.organisation),
        // “中心”还组织: a linking word ends the name.
        index == 0
          || !run.has([.function, .behind, .before], at: index - 1)
            && (index < 2 || !run.segments[index - 1].isSingle)
      else { return nil }
      if run.isOne(index, of: words)
        || kind == .quotation && segment.classes.contains(.institution) && !segment.isSingle
      {
        return segment.characters.upperBound
      }
      guard
        segment.classes.isDisjoint(with: [.function, .speech, .title, .role, .pronoun, .numeral]),
        !segment.classes.contains(.verb) || run.isOne(index, of: ChineseBodyEndings.nouns)
      else { return nil }
    }
    return nil
  }

  private static let titled = ChineseWordList("杂志 周刊 周报 月刊 编辑部 杂志社 报社 记者 报 社 检查组 执法检查组 起草组 编委会 剧组")
  private static let quoted = ChineseWordList(
    "组委会 艺术团 编委会 研究会 杂志社 考察团 合唱团 舞蹈团 演唱队 女童班 检查组 公司 总公司 巡洋舰 驱逐舰 航母 列车 会址 突击队 艺术馆 俱乐部 协作组 工作组 课题组 剧组 剧社 诗社 画院 集团 公司 基金 党 军"
  )

  /// The start of the place that a run ends with: 美国《科学》杂志.
  private static func placeStart(_ run: ChineseRun) -> Int? {
    guard let last = run.segments.last,
      !last.classes.isDisjoint(with: [.place, .placeSuffix, .organisation])
    else { return nil }
    let isSuffix = last.classes.contains(.placeSuffix) && run.segments.count > 1
    let first = isSuffix ? run.segments[run.segments.count - 2] : last
    return run.bytes(first.characters).lowerBound
  }
}
