/// What people say of their own lives in Chinese: 曾经主管出口管制, 我们创办研究所, 我的签证被拒.
enum ChineseOwnFacts {
  static func mark(_ run: ChineseRun, _ marks: inout Marks) {
    for index in run.segments.indices {
      if run.segments[index].classes.contains(.former) {
        markDeed(run, from: index, of: deeds, isFormer: true, &marks)
      } else if run.segments[index].classes.contains(.oneself) {
        markDeed(run, from: index, of: deeds, isFormer: false, &marks)
        markPossession(run, from: index, &marks)
        markFate(run, from: index, &marks)
      }
    }
  }

  /// The number of segments that may be between the speaker and what the speaker did: 我在北大任教.
  private static let longest = 9

  /// The number of segments that an object may have.
  private static let longestObject = 8

  private static func markDeed(
    _ run: ChineseRun, from index: Int, of deeds: [StaticString], isFormer: Bool,
    _ marks: inout Marks
  ) {
    for verb in run.segments.indices.dropFirst(index + 1).prefix(longest)
    where isOne(run, verb, deeds) {
      let end = objectEnd(run, from: verb + 1)
      let isTelling =
        isFormer || (verb + 1..<end).contains { isOne(run, $0, possessions) }
        || isOne(run, verb + 1, ["过", "时", "期间"])
      if isTelling { mark(run, verb..<max(end, verb + 1), &marks) }
      return
    }
  }

  /// The end of the words that a verb is about, up to the next word that joins clauses.
  private static func objectEnd(_ run: ChineseRun, from start: Int) -> Int {
    var end = start
    while end < run.segments.count, end - start < longestObject {
      // 我写的那本书: the object follows the particle.
      let isInside =
        isOne(run, end, ["了", "过", "那", "这", "个", "本", "篇", "那个", "这个", "一个", "一本", "一篇", "那本"])
        || isOne(run, end, ["关于", "有关"]) && topicEnd(run, from: end + 1) != nil
        || isOne(run, end, ["的"]) && (start..<end).contains { isOne(run, $0, ["关于", "有关"]) }
        || end == start && isOne(run, end, ["的"])
          && (end + 1..<end + 4).contains { isOne(run, $0, possessions) }
      guard isInside || run.segments[end].classes.isDisjoint(with: [.function, .speech]) else {
        break
      }
      end += 1
    }
    return end
  }

  /// The segment that ends "关于威慑的"; nil if no "的" follows.
  private static func topicEnd(_ run: ChineseRun, from start: Int) -> Int? {
    (start..<start + 3).first { isOne(run, $0, ["的"]) }
  }

  /// 我去年被拒签: something that happened to the speaker.
  private static func markFate(_ run: ChineseRun, from index: Int, _ marks: inout Marks) {
    for verb in run.segments.indices.dropFirst(index + 1).prefix(4) where isOne(run, verb, ["被"]) {
      let first = run.segments[verb].characters.upperBound
      guard
        let length = [2, 3].first(where: { length in
          first + length <= run.count
            && fates.contains { fate in
              let bytes = run.folded(first..<first + length)
              return fate.withUTF8Buffer { unsafe bytes.elementsEqual($0) }
            }
        })
      else { return }
      marks.add(bytes: run.bytes(first - 1..<first + length), .ownFact)
      return
    }
  }

  private static let fates: [StaticString] = [
    "拒签", "解雇", "辞退", "开除", "免职", "降职", "撤职", "逮捕", "拘留", "驱逐", "遣返", "制裁", "起诉", "判刑", "任命", "提拔",
    "选为", "聘为", "录取", "收养", "边控", "约谈",
  ]

  /// 我的签证被拒: something that the speaker has, and what became of it.
  private static func markPossession(_ run: ChineseRun, from index: Int, _ marks: inout Marks) {
    guard isOne(run, index + 1, ["的"]) else { return }
    for noun in run.segments.indices.dropFirst(index + 2).prefix(3)
    where isOne(run, noun, possessions) {
      var end = noun + 1
      if isOne(run, end, ["被", "遭"]) { end = min(run.segments.count, end + 2) }
      // 我的论文写的是导弹预警: includes what it is about.
      if isOne(run, end, ["写", "讲", "研究"]), isOne(run, end + 1, ["的"]), isOne(run, end + 2, ["是"]) {
        end = objectEnd(run, from: end + 3)
      }
      mark(run, index + 2..<end, &marks)
      return
    }
  }

  private static func mark(_ run: ChineseRun, _ segments: Range<Int>, _ marks: inout Marks) {
    let first = run.segments[segments.lowerBound].characters.lowerBound
    let last = run.segments[segments.upperBound - 1].characters.upperBound
    marks.add(bytes: run.bytes(first..<last), .ownFact)
  }

  private static func isOne(_ run: ChineseRun, _ index: Int, _ words: [StaticString]) -> Bool {
    guard run.segments.indices.contains(index) else { return false }
    let bytes = run.folded(run.segments[index].characters)
    return words.contains { word in
      word.utf8CodeUnitCount == bytes.count
        && word.withUTF8Buffer { unsafe bytes.elementsEqual($0) }
    }
  }

  private static let deeds: [StaticString] = [
    "主管", "分管", "负责", "主持", "领导", "创办", "创立", "创建", "筹建", "管理", "任职", "就职", "供职", "执教", "任教", "留学",
    "起草", "撰写", "主编", "谈判", "毕业", "从事", "担任", "带领", "代表", "写", "研究", "报告", "发表", "翻译", "学习", "工作",
    "教书", "服役", "当兵", "插队", "出生", "长大", "参与", "签署", "设计", "发明", "执掌", "出任", "当", "做", "教",
  ]

  private static let possessions: [StaticString] = [
    "书", "论文", "专著", "著作", "文章", "团队", "实验室", "公司", "签证", "护照", "学生", "导师", "家乡", "老家", "专利", "课题",
    "母校", "诊所", "研究所", "研究院", "基金会", "学校", "学院", "博士论文", "小说", "教材", "条约", "法案", "条例", "智库", "中心",
    "协会", "杂志", "期刊",
  ]
}
