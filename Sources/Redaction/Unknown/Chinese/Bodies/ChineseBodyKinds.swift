/// Kinds of bodies by the last character of a word: 特委会, 舞蹈团, 图片社. The lists contain whole
/// endings. Words with these last characters that are not bodies are listed here.
enum ChineseBodyKinds {
  /// Whether a segment is such a kind: three or more characters, or a single character
  /// after a word.
  static func isKind(_ run: ChineseRun, _ index: Int) -> Bool {
    let segment = run.segments[index]
    let last = segment.characters.upperBound - 1
    guard kinds.contains(last..<last + 1, of: run) else { return false }
    guard segment.isSingle else {
      return segment.characters.count > 2
        && segment.classes.isDisjoint(with: [.title, .role, .name, .kin, .pronoun])
        && others.start(in: run, before: last + 1) == nil
    }
    return index > 0 && !run.segments[index - 1].isSingle
      && singles.contains(segment.characters, of: run) && !run.isOne(index - 1, of: users)
      && !run.has([.function, .pronoun, .day, .title, .role, .member], at: index - 1)
      && (!run.isOne(index, of: particles) || closes(run, index))
      // 外文系 is part of a school; 西欧系 is not a body.
      && (!run.isOne(index, of: parts) || !run.has([.place, .name], at: index - 1))
  }

  /// Whether the name ends here and no verb follows: 联络会的邀请, unlike 经济会增长.
  private static func closes(_ run: ChineseRun, _ index: Int) -> Bool {
    index + 1 == run.segments.count || run.isOne(index + 1, of: joints)
      || run.has([.title, .role, .member], at: index + 1) && !run.segments[index + 1].isSingle
  }

  private static let particles = ChineseWordList("会 所 报")
  private static let parts = ChineseWordList("系")
  private static let joints = ChineseWordList("的 和 与 及 等 暨 是")
  private static let kinds = ChineseWordList("社 团 队 系 所 组 局 处 会 院 校 厂 庭 署 军 党 盟 部 委 办 报")
  private static let singles = ChineseWordList("队 系 团 会 社 所 报")

  /// Words after which 队, 团 and the like do not end a name.
  private static let users = ChineseWordList("组织 社会 大家 所有 其他 参加 带领 率领 代表 工作 我们 他们")

  /// Words with such a last character that are an event, a place, a relation or a part
  /// of something.
  private static let others = ChineseWordList(
    """
    社会 机会 运动会 运会 餐会 吹风会 音乐会 博览会 展览会 展销会 座谈会 研讨会 茶话会 招待会 发布会 讨论会
    联欢会 演唱会 交流会 洽谈会 订货会 追悼会 庆祝会 演奏会 演示会 晚会 酒会 宴会 舞会 大会 年会 例会 聚会 集会
    全会 奥运会 亚运会 全运会 冬奥会 世博会 庙会 记者会 说明会 听证会 家长会 欢迎会 欢送会 纪念会 动员会 现场会
    工作会 答谢会 朗诵会 评审会 鉴定会 交易会 拍卖会 招聘会 见面会 论证会 通气会 表彰会 誓师会 总结会 故事会 班会
    灯会 幸会 关系 体系 联系 派系 山系 水系 语系 星系 直系 太阳系 银河系 场所 住所 处所 会所 交汇处 汇合处
    出入处 售票处 深处 好处 到处 远处 何处 之处 益处 高处 四处 各处 长处 短处 难处 坏处 用处 近处 别处 暗处
    痛处 问讯处 会议室 休息室 电影院 四合院 高校 院校 母校 结局 全局 大局 格局 布局 时局 僵局 战局 政局 当局
    平局 败局 定局 残局 饭局 家庭 门庭 改组 重组 分组 机组 词组 中西部 中南部 西南部 东南部 东北部 西北部 中部
    内部 外部 东部 西部 南部 北部 全部 大部 局部 头部 腹部 胸部 面部 军队 球队 车队 乐队 排队 部队 一部 社团
    财团 集团 空军 海军 陆军 冠军 亚军 季军 将军 行军 进军 参军 充军 大军 敌军 友军 叛军 政党 入党 执政党
    反对党 在野党 国际社会 黑社会 公办 主办 承办 协办 联办 举办 筹办 创办 兴办 开办 合办 查办 法办 督办 民办
    官办 帮办 委办 加盟 结盟 乙组 甲组 小组 情报 海报 警报 公报 通报 简报 预报 汇报 申报 填报 电报 捷报 喜报
    墙报 板报 回报 战报 快报 谎报 上报 举报 办公会 常委会 干部
    """)
}
