/// Teams, recognised by their place or name or by their opponents: 尼日利亚队, 四川全兴队, 战胜泰山队.
enum ChineseTeams {
  static func mark(_ run: ChineseRun, _ marks: inout Marks) {
    for index in run.segments.indices.dropFirst() where isTeam(run, index) {
      let first = start(run, index)
      if first < index, isTold(run, first, index) {
        marks.add(bytes: run.bytes(run.characters(first...index)), .organisation)
      }
    }
    for index in run.segments.indices {
      if isWhole(run, index)
        || run.isOne(index, of: selections) && run.isOne(index + 1, of: members)
      {
        marks.add(bytes: run.bytes(run.segments[index].characters), .organisation)
      }
      markClub(run, index, &marks)
    }
  }

  /// 沙特队, 申花队: a word in the lexicon that is a team, because the part before its last
  /// character is a place or not a word.
  private static func isWhole(_ run: ChineseRun, _ index: Int) -> Bool {
    let characters = run.segments[index].characters
    guard (3...4).contains(characters.count), run.segments[index].classes.contains(.word),
      ending.contains(characters.upperBound - 1..<characters.upperBound, of: run)
    else { return false }
    guard !run.classes(characters.lowerBound..<characters.lowerBound + 1).contains(.numeral) else {
      return false
    }
    let owner = run.classes(characters.lowerBound..<characters.upperBound - 1)
    return owner.contains(.place)
      || owner.isDisjoint(with: [.word, .function, .verb])
        && !run.isOne(index, of: everyday)
  }

  /// 女排队员, 国奥主教练: a national team by its sport, before its members.
  private static let selections = ChineseWordList(
    "女排 男排 女足 男足 女篮 男篮 女垒 国乒 国羽 女曲 男曲 女手 男手 国奥 国青 国少 中青")
  private static let members = ChineseWordList("队员 队员们 国手 姑娘 姑娘们 主教练 教练 主帅 将士 健儿 球员 队长 教练员")

  /// 深圳平安主场告捷, 与深圳平安打平: a club by its town and its sponsor, next to a match.
  private static func markClub(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    guard run.isOne(index, of: matches), index > 1 else { return }
    var last = index - 1
    while last > 0, run.isOne(last, of: adverbs) { last -= 1 }
    let sponsor = run.segments[last]
    guard last > 0, (2...3).contains(sponsor.characters.count),
      sponsor.classes.isDisjoint(with: [.function, .verb, .day, .numeral, .title, .role, .pronoun]),
      run.has(.place, at: last - 1), !run.isOne(last, of: everyday)
    else { return }
    marks.add(bytes: run.bytes(run.characters(last - 1...last)), .organisation)
  }

  private static let matches = ChineseWordList("主场 客场 战平 打平 逼平 言和 握手言和 击败 战胜 夺冠")
  private static let adverbs = ChineseWordList("也 又 再 在 以 再次 还")

  private static let ending = ChineseWordList("队")

  /// Whether a segment is an ending of team names: 队, 女队, 登山队.
  private static func isTeam(_ run: ChineseRun, _ index: Int) -> Bool {
    let characters = run.segments[index].characters
    guard run.folded(characters.upperBound - 1..<characters.upperBound).elementsEqual("队".utf8)
    else { return false }
    // 网球队 may be divided before its last two characters.
    return !run.isOne(index, of: everyday) || run.isOne(index - 1, of: sports)
  }

  private static let sports = ChineseWordList("网 足 篮 排 手 棒 垒 水 羽毛 乒乓 曲棍 橄榄")

  /// The number of segments in a team's name, without its ending.
  private static let longest = 5

  private static func start(_ run: ChineseRun, _ index: Int) -> Int {
    var first = index
    let other: ChineseClass = [
      .function, .verb, .speech, .title, .role, .pronoun, .day, .before, .behind, .unit,
    ]
    while first > 0, index - first < longest {
      let segment = run.segments[first - 1]
      let mayName =
        !segment.classes.isDisjoint(with: telling) || run.isOne(first - 1, of: sports)
        || segment.classes.isDisjoint(with: other)
      guard mayName, !run.isOne(first - 1, of: frames), !run.isOne(first - 1, of: everyday)
      else { break }
      first -= 1
    }
    return first
  }

  private static let telling: ChineseClass = [.place, .organisation, .name, .placeSuffix]

  /// Whether there is a place or a name among the segments, or a match is mentioned.
  private static func isTold(_ run: ChineseRun, _ first: Int, _ index: Int) -> Bool {
    if (first..<index).contains(where: { run.has(telling, at: $0) }) { return true }
    let characters = run.characters(first...index)
    guard characters.count <= longestName else { return false }
    return run.isOne(first - 1, of: frames) || run.isOne(index + 1, of: plays)
  }

  /// The number of characters in a team's name that is recognised only by a match.
  private static let longestName = 5

  private static let frames = ChineseWordList(
    "战胜 击败 迎战 负于 胜 大胜 险胜 战平 逼平 力克 淘汰 对阵 首破 洞穿 攻破 加盟 效力 执教 转会 对")

  private static let plays = ChineseWordList(
    """
    主场 客场 城门 球门 大门 门将 球员 队员 主教练 教练 外援 前锋 后卫 中场 门前 获胜 夺冠 领先 落后 胜 负 战平
    主帅 守门员 射门 球迷 主力 获得 夺得 战胜 击败 迎战 登顶
    """)

  /// Words for teams that have no name.
  private static let everyday = ChineseWordList(
    """
    部队 军队 排队 球队 我队 该队 客队 主队 各队 两队 全队 强队 弱队 老队 新队 领队 归队 入队 站队 列队 乐队 车队 舰队
    支队 大队 中队 小队 总队 分队 团队 少先队 梯队 参赛队 对手 这支 一支 两支 各支 支 每队 本队 插队 掉队 卫队 编队
    纵队 红队 蓝队 对方 同组 某 哪个 哪 中 外 男 女
    """)
}
