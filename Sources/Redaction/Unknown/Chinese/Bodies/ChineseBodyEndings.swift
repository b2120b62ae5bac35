/// Ends of names of bodies that the lexicon lacks, and words that join such names.
enum ChineseBodyEndings {
  static func mark(_ run: ChineseRun, _ marks: inout Marks) {
    for index in run.segments.indices {
      let isKind = ChineseBodyKinds.isKind(run, index)
      let ending = endingStart(run, index, isKind: isKind)
      if let ending { markEnding(run, ending...index, isKind: isKind, &marks) }
      if ending != nil || run.has([.institution, .organisation], at: index) {
        if ending == nil { markEnding(run, index...index, isKind: isKind, &marks) }
        markJoined(run, index, &marks)
        markParts(run, index, &marks)
      }
      markCommittee(run, index, &marks)
      markHead(run, index, &marks)
      // 农业和土地开发部长: the head of a body with 和 in its name.
      if run.isOne(index, of: ministers) { markJoined(run, index, &marks) }
      // 委员会主席, 生物系学生: a body of which there are few, or a kind of body that acts.
      if run.isOne(index, of: few)
        || ending == index && isKind
          && !run.has(.institution, at: index),
        ChineseBodies.acts(run, index...index)
      {
        marks.add(bytes: run.bytes(run.segments[index].characters), .organisation)
      }
    }
  }

  /// The first segment of the ending that a segment completes; nil if there is none.
  private static func endingStart(_ run: ChineseRun, _ index: Int, isKind: Bool) -> Int? {
    let end = run.segments[index].characters.upperBound
    guard let start = endings.start(in: run, before: end) else {
      return isKind ? index : nil
    }
    return run.segments.firstIndex { $0.characters.contains(start) }
  }

  /// Marks an ending, from the first word before it that identifies the body.
  private static func markEnding(
    _ run: ChineseRun, _ ending: ClosedRange<Int>, isKind: Bool, _ marks: inout Marks
  ) {
    var first = start(run, ending.lowerBound)
    if isKind || !run.has([.institution, .organisation], at: ending.upperBound) {
      // A verb for what a body does is not in its name: 国家体育总局决定取消八运会.
      // 联合国停战监督机构: the body that it belongs to comes before what it does.
      let deed = (first..<ending.lowerBound).last { place in
        run.has(.verb, at: place) && !run.isOne(place, of: nouns)
          && !(run.has(.organisation, at: place - 1) && !run.isOne(place, of: makings)
            && run.isOne(ending.upperBound, of: agencies))
      }
      if let deed { first = deed + 1 }
    }
    // 日中电视服务社: two countries, each written with one character.
    if let pair = countries(run, before: first, ending.lowerBound) {
      marks.add(bytes: run.bytes(run.characters(pair...ending.upperBound)), .organisation)
      return
    }
    guard first < ending.lowerBound,
      !run.segments[ending.lowerBound].isSingle || isKind,
      let told = (first..<ending.lowerBound).first(where: {
        run.has(telling, at: $0)
          // 国家小企业管理机构: not 国家管理机构, which may be any.
          || run.isOne($0, of: leads)
            && (isKind || $0 + 1 < ending.lowerBound && run.isOne(ending.upperBound, of: agencies))
      })
    else { return }
    // 反塔利班联盟: what the body acts against or covers is part of its name.
    let begin = run.isOne(told - 1, of: reaches) ? told - 1 : told
    marks.add(bytes: run.bytes(run.characters(begin...ending.upperBound)), .organisation)
  }

  /// The first of two countries of one character each, before the words of a body's name or in the
  /// first segment of it.
  private static func countries(_ run: ChineseRun, before first: Int, _ ending: Int) -> Int? {
    guard first >= 2, first < ending || !run.segments[ending].isSingle,
      isCountries(run, first - 2...first - 1),
      // 对中美联合委员会: what comes before is not a third country.
      first < 3 || !run.has(.country, at: first - 3) || !run.segments[first - 3].isSingle
    else { return nil }
    return first - 2
  }

  static let reaches = ChineseWordList("反 泛 驻 总 抗 防")

  /// 站党委, 厅党组: the party committee in a body.
  private static func markCommittee(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    // 校党委书记: the lexicon has the committee and its secretary as one word.
    guard index > 0, run.isOne(index - 1, of: levels),
      let end = committees.end(in: run, from: run.segments[index].characters.lowerBound)
    else { return }
    let first = run.segments[index - 1].characters.lowerBound
    marks.add(bytes: run.bytes(first..<end), .organisation)
  }

  private static let committees = ChineseWordList("党委 党组 团委 工会 党支部 纪委 党总支 团总支 人大 政协")
  private static let levels = ChineseWordList(
    "站 校 院 厂 所 局 处 乡 镇 村 厅 区 县 市 省 州 盟 旗 场 矿 段 团 师 旅 社 部 系 部队 机关 学校 公司 集团")

  /// 政务司长, 经济日报社社长: the head of a body, with the name of the body before the title.
  private static func markHead(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    guard index > 0, run.isOne(index, of: heads) else { return }
    let first = start(run, index)
    guard first < index, index - first < 6,
      (first..<index).contains(where: { run.has(telling.union(.institution), at: $0) })
        || run.isOne(index, of: ministers)
          && !(first..<index).contains(where: { run.isOne($0, of: ranks) })
    else { return }
    marks.add(bytes: run.bytes(run.characters(first...index)), .role)
  }

  private static let heads = ChineseWordList(
    "部长 局长 司长 署长 厅长 处长 院长 社长 会长 所长 行长 校长 厂长 馆长 台长 团长 队长")
  private static let ministers = ChineseWordList("部长 局长 司长 署长 厅长")
  private static let ranks = ChineseWordList("常务 第一 正副 历任 分管 主管 原任 前任 现任 老 新 各位 担任 出任 有关 女 代理 时任")

  /// The number of segments that are looked at.
  private static let longest = 8

  /// The first of the preceding segments that may belong to the name that a segment ends.
  static func start(_ run: ChineseRun, _ index: Int) -> Int {
    var first = index
    while first > 0, index - first < longest, belongs(run, first - 1) { first -= 1 }
    // 密执安州立大学: single characters between a place and a body.
    for place in [first - 2, first - 3] where place >= 0 && first > 0 && index - place < longest {
      guard run.has([.place, .name], at: place),
        (place + 1..<first).allSatisfy({ mayJoin(run, $0) })
      else { continue }
      return place
    }
    while first < index, run.segments[first].classes.contains(.verb),
      !run.isOne(first, of: nouns)
    {
      first += 1
    }
    return first
  }

  static func mayJoin(_ run: ChineseRun, _ index: Int) -> Bool {
    run.segments[index].isSingle
      && run.segments[index].classes.isDisjoint(with: [
        .function, .verb, .before, .behind, .speech, .title, .unit,
      ])
  }

  private static func belongs(_ run: ChineseRun, _ index: Int) -> Bool {
    let segment = run.segments[index]
    if run.isOne(index, of: nouns) { return index > 0 }
    // 国家总检察院
    if run.isOne(index, of: totals) { return run.has(.institution, at: index + 1) }
    guard segment.classes.isDisjoint(with: [.function, .day, .pronoun]) else { return false }
    if !segment.classes.isDisjoint(with: [.numeral, .placeSuffix, .place, .name])
      || run.isOrdinal(index)
    {
      return true
    }
    return !segment.isSingle || !segment.isWord
  }

  private static let agencies = ChineseWordList(
    "机构 管理机构 监督机构 执法机构 调查机构 权力机构 阵线 民主阵线 维和部队 特派团 观察团")

  /// Verbs for what is done with a body.
  private static let makings = ChineseWordList(
    """
    派出 派 派遣 成立 设立 建立 组成 组建 要求 决定 批准 撤销 通过 敦促 呼吁 召开 举行 取消 同意 授权 领导 下设 下属 创办
    责成 委托 邀请 联合 会同 指责 批评 宣布 表示 参加 加入 退出 支持 反对 承认 通知 告诉 任命 选举 恢复 解散 拒绝 负责 主持
    """)

  private static let totals = ChineseWordList("总 副")

  /// Verbs that are used as nouns in the names of bodies: 职业介绍中心.
  static let nouns = ChineseWordList(
    """
    介绍 支持 解释 建议 评论 分析 主持 管理 服务 调查 监督 检察 合作 促进 希望 保护 就业 选举 留学 立法 行政 咨询 监察 审判
    检疫 稽查 缉毒 禁毒 扶贫 救助 救国 救援 收容 储蓄 印刷 出版 发行 广播 通讯 运输 销售 贸易 采购 养殖 培训 教育 研究 开发 设计
    勘探 勘察 测绘 监理 监测 检测 检验 检定 鉴定 评估 认证 仲裁 信访 接待 保障 投资 建设 施工 安装 装修 制造 加工 修理 维修 纺织
    印染 冶炼 发电 供电 供水 排水 绿化 养护 防疫 防治 医疗 护理 康复 救济 计划 统计 审计 协调 指挥 调度 侦查 宣传 编辑 翻译 规划
    保护 登山 探险 考察 观察 选拔 迎送 清理 整顿 治理 打击 支援 抢救 抢险 救灾 寻访 巡诊 栽培
    裁军 配送 传播 转播 录制 拍摄 放映 演唱 剿匪 戡乱 抗日 救亡 招商 引资 巡回 促销 进出口 联络 访问 参观 演出 表演 拔河 射击 举重 游泳 跳水 联谊 销毁 核查 维和 发展 改革 交流
    """)

  /// 法国统计和经济研究中心: a name that contains 和. The words before 和 identify the body; those
  /// after it do not.
  private static func markJoined(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    var joint = index - 1
    while joint > 0, index - joint < 6, !run.isOne(joint, of: joints) {
      guard joint >= 0, belongs(run, joint), !run.has(telling, at: joint) else { return }
      joint -= 1
    }
    guard joint > 0, run.isOne(joint, of: joints),
      index - joint > 1 || !run.segments[index].isSingle
    else { return }
    // 国家海洋与大气管理局, 农业及渔业部: the owner or purpose of the body, if nothing before it identifies more.
    var led: Int?
    for first in (max(0, joint - 4)..<joint).reversed() {
      // 中俄友好和平与发展委员会: two countries, each written with one character.
      if first > 0, first < joint - 1, isCountries(run, first - 1...first) {
        marks.add(bytes: run.bytes(run.characters(first - 1...index)), .organisation)
        return
      }
      // 乔治城大学战略与国际问题研究中心: a part of a body that has its own name.
      if first < joint - 1, run.has(.institution, at: first), run.has(telling, at: first - 1) {
        marks.add(bytes: run.bytes(run.characters(first - 1...index)), .organisation)
        return
      }
      guard belongs(run, first), !run.has([.title, .role, .member], at: first),
        !run.has(.institution, at: first)
          || run.has(.organisation, at: first) && first == joint - 1
      else { break }
      if run.has(telling, at: first), first < joint - 1 || run.has(.country, at: first) {
        marks.add(bytes: run.bytes(run.characters(first...index)), .organisation)
        return
      }
      if run.isOne(first, of: first < joint - 1 ? leads : fields) { led = first }
    }
    guard let led, !run.isOne(index, of: common) else { return }
    marks.add(bytes: run.bytes(run.characters(led...index)), .organisation)
  }

  private static func isCountries(_ run: ChineseRun, _ segments: ClosedRange<Int>) -> Bool {
    segments.allSatisfy { run.segments[$0].isSingle && run.has(.country, at: $0) }
  }

  static let telling: ChineseClass = [.place, .organisation, .name]
  private static let leads = ChineseWordList("国家 联邦 国际 全国 中央 世界 皇家")
  private static let fields = ChineseWordList(
    "红十字 农业 财政 文化 教育 卫生 经济 劳动 外交 科学 工业 贸易 环境 能源 司法 内政 安全 青年 体育 旅游 交通")
  private static let common = ChineseWordList(
    "政府 公司 组织 国家 机关 企业 部门 学校 银行 集团 部队 工会 基地 中心 小组 大学 学院 医院")
  private static let joints = ChineseWordList("和 与 及 暨")

  /// 致公党中央, 北京大学校友会: a part of a body, which follows its name.
  private static func markParts(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    for end in run.segments.indices.dropFirst(index + 1).prefix(3) {
      // 师范学院外语系: a department whose name is one word.
      if run.isOne(end, of: parts) || isDepartment(run, end) {
        marks.add(bytes: run.bytes(run.characters(index...end)), .organisation)
        return
      }
      guard !run.segments[end].isSingle, run.segments[end].classes.isDisjoint(with: stops) else {
        return
      }
    }
  }

  private static func isDepartment(_ run: ChineseRun, _ index: Int) -> Bool {
    let last = run.segments[index].characters.upperBound - 1
    return run.segments[index].characters.count > 2
      && departments.contains(last..<last + 1, of: run) && ChineseBodyKinds.isKind(run, index)
  }

  private static let departments = ChineseWordList("系 处 所 部 组")

  private static let stops: ChineseClass = [
    .function, .verb, .speech, .title, .role, .pronoun, .day, .before, .behind,
  ]

  private static let parts = ChineseWordList(
    """
    中央 中央委员会 总行 分行 支行 党部 政策会 筹备处 医学部 教研组 储蓄所 招生办 公开办 直属队 民委 议会党团 党团 书记处 校友会 同学会 研究班 训练班 进修班 常委 中心 分厂 分社 分院 分店
    大会 编辑部 机房 一分局 二分局 党组 党委 工委 教研室 研究室 办公室 秘书处 理事会 董事会 监事会 主席团 常务委员会
    """)

  private static let few = ChineseWordList(
    "委员会 代表团 议员团 使馆 大使馆 领事馆 总领事馆 警备区 军区 省军区 编辑部 理事会 主席团 剧团 检察院 总检察院 法院")

  private static let endings = ChineseWordList(
    """
    总厂 分厂 铝厂 铜厂 铁厂 纱厂 电厂 水厂 药厂 酒厂 烟厂 糖厂 水泥厂 化肥厂 机械厂 机床厂 发电厂 卷烟厂 棉纺厂 
    油田 煤矿 矿务局 信用社 供销社 合作社 服务社 旅游社 画社 税务所 地税所 国税所 工商所 地质所 研究室
    艺术团 考察团 访问团 招商团 杂技团 京剧团 话剧团 舞剧团 芭蕾舞团 合唱团 交响乐团 文工团 探险队 考察队
    突击队 服务队 联合体 共同体 辩论会 校友会 同学会 同乡会 联谊会 总会 分会 公会 圣公会 教会 狮子会 基督教会 青年会
    讲习班 研究班 培训班 训练班 反政府军 同盟军 义勇军 自卫军 政府军 敢死队 赤卫队 别动队 
    电视公司 有线电视台 广播电台 电台 广播公司 时报 晚报 晨报 早报 商报 周刊 周报 论坛报 足球报
    工作组 专家小组 联络小组 联合小组 调查组 党团 民主党 社会党 共产党 人民党 国大党 自由党 进步党 劳动党 工人党 联盟党
    福利院 敬老院 儿童村 管教所 戒毒所 收容所 劳教所 卫生院 卫生所 疾控中心 航天中心 联校 党校 团校 技校 职校 夜大 电大
    研究生会 学生会 党代表大会 党代会 人代会 团代会 妇代会 职代会 高中 附中 附小 师范 中专 职专 职高 戏校 护校 军校 体院 美院
    分部 本部 同盟 酒家 酒楼 饭庄 电台 卫视 政治处 编辑室 宣传科 保卫科 兵团 研究生班 管理机构 执法机构 调查机构 体育报 青年报
    工人报 农民报 法制报 教育报 文化报 科技报 经济报 妇女报 少年报 老年报 健康报 导报 快报 都市报 电视报 邮电报 铁道报 检察报
    公安报 国防报 金融报 医药报 环境报 旅游报 人口报 民族报 文艺报 文学报 警察局 警署 警察署 监察局 地方议会 女子监狱 中院 高院 联席会议 人民会议 协商会议 监督机构 权力机构 公所
    国小 国中 国际之声 总司令部 监管当局 警务站 难民公署 专员公署 工作室 录音室 电视频道 商学院 派出机构 民主阵线 民族阵线 解放阵线 爱国阵线 人民阵线 解放运动 社会主义运动 力量运动 抵抗运动 伊斯兰运动 武装力量
    革命武装力量 福利机构 特遣队 便衣队 巡诊队 集训队 新闻网 都市网
    体委 报警台 指挥部 司令部 总领馆 总领事馆 办事处 代表处 联络处 居民委员会 村民委员会 支部 总支 参谋部 后勤部
    """)
}
