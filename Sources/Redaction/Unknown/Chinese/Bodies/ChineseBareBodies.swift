/// Bodies that a text names only by their kind, because the reader knows which one is meant:
/// 同代表团会谈, 训练团的官兵, 法律系学生, “中心”.
enum ChineseBareBodies {
  static func mark(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    markOpening(run, index, passage, &marks)
    markQuoted(run, index, passage, &marks)
    for segment in run.segments.indices {
      markDelegation(run, segment, &marks)
      markMembers(run, segment, &marks)
      markDepartment(run, segment, index, passage, &marks)
      markBranch(run, segment, &marks)
    }
  }

  /// 公司已吸纳职工, 中队还发动捐款: the kind of a body at the beginning of a clause, and something that
  /// only one body of this kind has or has done.
  private static func markOpening(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    guard run.segments.count > 1, opensClause(index, passage) else { return }
    let isFirm = run.isOne(0, of: firms)
    guard isFirm || run.isOne(0, of: delegations) else { return }
    let tells =
      run.isOne(1, of: isFirm ? deeds : allDeeds)
      || run.has([.title, .role], at: 1) && run.has(.name, at: 2)
      || isFirm && run.has(.verb, at: 1) && run.isOne(2, of: finished)
    guard tells else { return }
    marks.add(bytes: run.bytes(run.segments[0].characters), .organisation)
  }

  /// Whether a clause begins with a run, so that the word is not a part of something longer.
  private static func opensClause(_ index: Int, _ passage: Passage) -> Bool {
    guard let before = passage[index - 1] else { return true }
    guard before.kind == .punctuation, !before.sign.isOne(of: "\"*-/(") else { return false }
    return UTF8Scalars.scalar(in: passage.text, at: before.start).code != "、"
  }

  private static let firms = ChineseWordList(
    "公司 集团 中心 医院 学校 研究所 酒店 剧团 银行 法院 协会 工厂 商场 总公司 分公司 分局 中队 大队 支队 分行 支行 分厂 总厂")
  private static let deeds = ChineseWordList(
    "已 已经 还 曾 曾经 现有 现已 现 先后 始终 目前 每年 除 计划 准备 注册 拥有 创办 打算 拟 及其 下设 共有")
  private static let allDeeds = ChineseWordList(
    "已 已经 还 曾 曾经 现有 现已 先后 始终 目前 每年 除 的 将 到 赴 抵达 成员 副 被 义务 由 在 对 于 向 与 和 一致 认为 表示 决定 一行 今天 昨天")
  private static let finished = ChineseWordList("了 过")

  /// 同代表团会谈, 向使馆致唁函: after a preposition, a kind of body of which a text has only one.
  private static func markDelegation(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    guard run.isOne(index, of: delegations), run.isOne(index - 1, of: prepositions),
      !run.isOne(index + 1, of: kinds)
    else { return }
    marks.add(bytes: run.bytes(run.segments[index].characters), .organisation)
  }

  private static let delegations = ChineseWordList(
    """
    代表团 使馆 大使馆 领事馆 总领事馆 委员会 筹备委员会 组委会 训练团 剧团 分局 编辑部 总检察院 考察团 访问团
    工作团 戏校 艺术团 医疗队 科考队 登山队 派出所 警备区 省军区 指挥部 司令部 特委会
    """)
  private static let prepositions = ChineseWordList("同 与 向 为 对 由 经 使 被 把 将 和 就 在 给 请 让")
  private static let kinds = ChineseWordList("制 制度 形式 性质 体制 之间 等 成员国")

  /// 训练团的官兵, 医疗队队员: a word for a kind of body before those who serve in it.
  private static func markMembers(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    let segment = run.segments[index]
    guard segment.characters.count > 2, ChineseBodyKinds.isKind(run, index),
      !run.isOne(index, of: anyone)
    else { return }
    let member = run.isOne(index + 1, of: links) ? index + 2 : index + 1
    guard member < run.segments.count,
      members.end(in: run, from: run.segments[member].characters.lowerBound) != nil
    else { return }
    marks.add(bytes: run.bytes(segment.characters), .organisation)
  }

  private static let links = ChineseWordList("的")
  private static let members = ChineseWordList("官兵 战士 队员 团员 医护 护士 会员 师生 演员 教职工 干警 指战员 社员 义务")
  private static let anyone = ChineseWordList("运动队 代表队 共产党 共青团 工人党 少先队 参赛队 各国军 联合会")

  /// 法律系六名学生, 艺术系主任: a department of a school by its subject.
  private static func markDepartment(
    _ run: ChineseRun, _ index: Int, _ token: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    let characters = run.segments[index].characters
    // 系主任 is one word of the lexicon.
    let isHead = run.isOne(index, of: departmentHeads)
    let isWhole =
      (3...4).contains(characters.count) && run.segments[index].classes.contains(.word)
      && departments.contains(characters.upperBound - 1..<characters.upperBound, of: run)
    guard isHead || isWhole || run.isOne(index, of: departments) else { return }
    let end = isHead ? characters.lowerBound + 1 : characters.upperBound
    let first = isWhole ? index : index - 1
    guard first >= 0, isWhole || run.segments[first].characters.count == 2,
      run.has(.word, at: first),
      !run.has([.function, .verb, .pronoun, .day, .place, .name, .numeral, .unit], at: first),
      !run.isOne(first, of: relations)
    else { return }
    let isFollowed =
      isHead || run.has([.title, .role, .member, .numeral], at: index + 1)
      || run.isOne(index + 1, of: studies) || index == 0 && passage[token + 1]?.kind == .number
      || index + 1 == run.segments.count && passage[token + 1]?.kind == .number
    guard isFollowed else { return }
    marks.add(
      bytes: run.bytes(run.segments[first].characters.lowerBound..<end), .organisation)
  }

  private static let departments = ChineseWordList("系")
  private static let departmentHeads = ChineseWordList("系主任 系副主任 系党总支 系学生 系教授")
  private static let studies = ChineseWordList("学生 教授 讲师 副教授 毕业 师生 的学生 本科 研究生 系主任")
  private static let relations = ChineseWordList("关系 体系 联系 派系 水系 银河系 太阳系 语系")

  /// 县作物栽培站, 市住建局, 省招办: a branch of the administration by its level and what it does.
  private static func markBranch(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    let segment = run.segments[index]
    let level = segment.characters.upperBound - 1
    guard levels.contains(level..<level + 1, of: run),
      segment.isSingle || segment.classes.contains(.place)
    else { return }
    guard !segment.isSingle || index == 0 || leads(run, index - 1) else { return }
    var last = index + 1
    while last < run.segments.count {
      let characters = run.segments[last].characters
      guard characters.upperBound - level - 1 <= longestBranch,
        run.segments[last].classes.isDisjoint(with: [
          .function, .speech, .title, .role, .pronoun, .day, .numeral, .before,
        ]),
        !run.has(.verb, at: last) || run.isOne(last, of: ChineseBodyEndings.nouns)
      else { return }
      let isEnd =
        (run.segments[last].isSingle || run.has(.name, at: last))
        && branches.contains(characters.upperBound - 1..<characters.upperBound, of: run)
        && characters.upperBound - level > 2
      if isEnd {
        let first = segment.characters.lowerBound
        marks.add(bytes: run.bytes(first..<characters.upperBound), .organisation)
        return
      }
      last += 1
    }
  }

  /// Whether a level of the administration may begin a name after a segment.
  private static func leads(_ run: ChineseRun, _ index: Int) -> Bool {
    run.has([.place, .placeSuffix, .speech, .before, .title, .role, .toward], at: index)
      || run.isOne(index, of: linking)
  }

  /// The number of characters in a branch's name after its level.
  private static let longestBranch = 6
  private static let levels = ChineseWordList("省 市 县 区 乡 镇 州 旗 校")
  private static let branches = ChineseWordList("局 办 委 站 厅 协 署 院 队")
  private static let linking = ChineseWordList("的 至 到 从 在 由 经 被 向 同 与 和 据 报 原 及")

  /// “中心”, “联盟”: a kind of body between quotation marks is the short name of one.
  private static func markQuoted(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    guard run.segments.count == 1, passage.isSign("\"", at: index - 1),
      passage.isSign("\"", at: index + 1), run.isOne(0, of: quoted)
    else { return }
    if let before = passage[index - 2], before.kind == .han {
      let words = ChineseRun(index - 2, of: passage)
      if namings.start(in: words, before: words.count) != nil { return }
    }
    marks.add(index...index, .organisation)
  }

  private static let quoted = ChineseWordList("中心 联盟 公司 集团 委员会 协会 同盟 总会 学会 基金会 研究会 研究所 总部 报社")
  private static let namings = ChineseWordList("为 是 成 叫 称 以 所谓 作为 当作 一个 这个 词 的")
}
