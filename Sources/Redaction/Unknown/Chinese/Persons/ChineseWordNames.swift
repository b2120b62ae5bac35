/// Ordinary words that are also names of persons: 高峰, 白雪, 石油.
enum ChineseWordNames {
  /// Whether a segment is a word of two or three characters that may be a person's name.
  static func mayBeName(_ run: ChineseRun, _ index: Int) -> Bool {
    guard run.segments.indices.contains(index) else { return false }
    let segment = run.segments[index]
    guard (2...3).contains(segment.characters.count), segment.classes.isDisjoint(with: other),
      !isNobody(run, index)
    else { return false }
    let first = segment.characters.lowerBound
    return segment.classes.contains(.given)
      || (run.nameCosts(first..<first + 1)[.surname] ?? .max) < rarest
  }

  /// Whether a segment is a word for people in general, for one side of a talk or for a thing, even
  /// where a person may stand: 一方主张, 成本：.
  static func isNobody(_ run: ChineseRun, _ index: Int) -> Bool {
    guard run.segments.indices.contains(index) else { return false }
    let characters = run.segments[index].characters
    if nobody.contains(characters, of: run) { return true }
    let last = characters.upperBound - 1..<characters.upperBound
    return characters.count > 1 && run.has(.word, at: index) && groups.contains(last, of: run)
  }

  /// Whether a run is one such word, or a name that the division has found.
  static func isWhole(_ run: ChineseRun) -> Bool {
    run.segments.count == 1 && mayBeName(run, 0) || isFound(run)
  }

  /// Whether a run is a name as a whole.
  static func isFound(_ run: ChineseRun) -> Bool {
    run.count < longest && run.segments.contains { $0.classes.contains(.name) }
      && (run.segments.count == 1
        || run.segments.count == 2
          && run.segments.allSatisfy {
            $0.classes.contains(.name) || $0.isSingle && $0.classes.isDisjoint(with: other)
          })
  }

  /// Whether a run begins a line, apart from bullets, numbers and emphasis.
  static func beginsLine(_ index: Int, _ passage: Passage) -> Bool {
    var place = index
    while place >= 0, let token = passage[place], token.breaks == 0, place > 0 {
      guard let before = passage[place - 1] else { return true }
      let isBullet = before.sign.isOne(of: "*#>-_|")
      let isNumber =
        before.kind == .number
        || before.sign.isOne(of: ".)") && passage[place - 2]?.kind == .number
      guard isBullet || isNumber else { return false }
      place -= 1
    }
    return true
  }

  /// Whether a line ends after a token, apart from emphasis.
  static func endsLine(_ index: Int, _ passage: Passage) -> Bool {
    guard let next = passage[index + 1] else { return true }
    return next.breaks > 0
  }

  /// The token after a bracketed remark that opens at a token; the token itself if none does.
  static func afterBracket(_ index: Int, _ passage: Passage) -> Int {
    guard passage.isSign("(", at: index) else { return index }
    let end = (index + 1...index + longestRemark).first { passage.isSign(")", at: $0) }
    return end.map { $0 + 1 } ?? index
  }

  /// The number of characters in a whole name, and the number of tokens in a remark.
  private static let longest = 8
  private static let longestRemark = 10

  /// The cost of a surname that one in two hundred thousand people has.
  private static let rarest = 70

  /// Classes of words that are never names.
  private static let other: ChineseClass = [
    .title, .role, .speech, .institution, .organisation, .kin, .member, .pronoun, .numeral, .day,
    .function, .meeting, .former, .oneself,
  ]

  /// Endings of words for sides and for people in general.
  private static let groups = ChineseWordList("方 者 们 员 组")

  /// Words like these begin like a surname, but are people in general, bodies, documents, manners,
  /// times and things: nobody is called so.
  static let nobody = ChineseWordList(
    """
    原则 安全 经济 法律 方案 文件 时间 文化 国家 管理 全部 高校 企业 年龄 单位 项目 章程 施工 成果 成绩 成立 应用 明确 强化 边境 金融 能源 于是 万一 曾经 常常
    任何 那么 何时 何地 向来 和谐 党委 党员 平均 平时 安排 安装 计划 解决 强调 高度 高层 高级 时代 时期 白天 公开 公司 公众 公报 公告 会议 文章 双方 各方 我方
    对方 大家 专家 学者 农民 居民 国会 官方 官员 师生 家长 家属 校方 院方 厂方 军方 警方 检方 法院 法官 律师 牧民 市民 村民 渔民 车主 业主 房东 店主 雇主 资方
    劳方 买方 卖方 从此 从来 连续 连声 当时 应该 能够 有人 有关 有些 别人 诸位 全体 全家 全国 全球 甚至 所有 相信 郑重 严肃 严厉 严正 坦率 温和 幸好 宣布 广泛
    充分 强烈 坚决 详细 干脆 应当 习惯 还有 还是 仍然 还要 都是 都能 就是 时常 时而 时任 古人 古语 常言 俗话 何以 何必 何况 单独 单方 党中 党内 党组 海外 海关
    水平 水利 方面 方法 方向 方针 方式 空军 海军 陆军 东方 西方 南方 北方 司法 史料 史书 史学 经验 经理 步骤 巫师 舆论 信访 信件 信中 报告 研究 调查 统计 双边
    多数 少数 少年 青年 老人 盲人 路人 旁人 商人 商家 商户 客商 客户 顾客 车间 乐观 幸亏 平民 平台 元首 元老 祖辈 祖父 祖母 权威 空姐 简报 简介 和平 支部 支持
    成员 任务 毕竟 易于 计算 同时 同样 后者 后来 前者 相关 相反 相互 相对 关于 关键 项链 喜欢 乐于 满意 通知 通报 应邀 应聘 冷静 查明 查证 向导 万人 高手 马上
    牛市 石头 花园 富人 穷人 明星 球星 歌星 强者 弱者 单身 单亲 屈指 游客 旅客 乘客 房客 宾客 贵宾 贵方 权贵 国际 地区 全书 普遍 关怀 边关 来客 贵族 皇室 皇家
    皇帝 宫廷 宗教 丹麦 秘鲁 危机 危险 双双 单纯 公安 公民 公家 官兵 时候 时下 时机 向我 向他 云云 水手 水兵 池塘 银行 历史 语文 数学 英语 化学 物理 地理 生物
    政治 音乐 美术 体育 舞蹈 钢琴 年轻 年老 高龄 应届 海归 外籍 资深 知名 著名 客座 荣誉 班主任 温度 宁可 宁愿 普通法 奉献 阿胶 元朝 明朝 宋朝 唐朝 汉朝 发展
    充实 深化 处理 审视 管辖 团结 民主 农家乐 成本 公平 公正 平等 平衡 能力 能耗 能否 能量 信息 信任 信号 信心 信用 利益 利害 利率 利润 权力 权利 权限 权重
    权益 关系 关注 关心 关联 武器 武装 武力 战略 战争 战术 程度 程序 应急 应有 应付 印刷 印象 经费 经常 经营 经历 经典 简单 简要 明显 明白 明细 常识 常规 常见
    常用 常务 通用 通信 通讯 通常 通道 普通 普及 普查 别的 原因 原始 原本 原文 原有 原理 文本 文档 文稿 文献 文物 文字 文书 文库 文学 文艺 符合 符号 高效 高温
    高端 高考 高于 高等 高速 高铁 严重 严格 严峻 严谨 强大 强度 强制 强硬 容易 易用 支出 支付 支撑 支柱 支援 支配 储备 储量 范围 区域 区别 区分 周期 周报 周边
    周围 周年 周末 年度 年报 季度 季节 时效 时限 时刻 时差 时长 金额 金属 费用 车辆 车程 来源 来看 来说 来到 商业 商品 商务 商议 税收 农业 农村 初步 初期 初稿
    初级 谈判 谈话 公共 公布 公约 公园 公式 全面 全程 全会 全年 全省 全市 全长 全力 查看 查询 查验 单次 任期 任命 任免 代码 代理 代价 代替 平行 平面 平静 广大
    广告 广阔 相同 相应 相似 相当 相等 相比 相继 相连 成就 成熟 成长 成因 成文 成稿 成分 成为 成效 包容 包括 包含 房屋 房间 位置 位于 由于 由此 从而 从事 从中
    贡献 左右 回顾 回到 回来 回去 怀疑 连接 危害 危急 危及 齐全 充足 干扰 干预 干部 干净 干涉 终端 终身 宗旨 施行 景观 元素 计票 计时 温室 党派 党建 国内 国防
    国民 国有 边界 边缘 红色 白色 黄色 那里 那样 那时 那位 家庭 家里 毕业 申请 申报 展示 展览 水质 水力 水面 水运 水产 空间 空气 空中 路线 路演 路上 别说 尚未
    尚有 尚无 终究 终于 修改 修建 经由 访谈 容量 容错 容忍 封闭 封锁 宣传 宣言 宣告 古代 揭露 暴露 牛肉 鱼类 银子 衣服 胡同 莫非 何处 钱款 金价 班车 温差 和解
    和谈 计分 计量 计数 谋略 谋求 向前 常会 强国 安保 官网 金句 敬礼 尚待 尚需 尚须 方若 简餐 终评
    """)
}
