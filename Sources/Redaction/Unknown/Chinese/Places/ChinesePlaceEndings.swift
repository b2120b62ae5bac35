/// Places recognised by endings that the lexicon lacks: 秦岭隧道, 比萨斜塔, 肯特郡.
enum ChinesePlaceEndings {
  static func mark(_ run: ChineseRun, _ marks: inout Marks) {
    for index in run.segments.indices {
      markBuilt(run, index, &marks)
      markDistrict(run, index, &marks)
      markVillage(run, index, &marks)
    }
    markPairs(run, &marks)
    markBehindPlaces(run, &marks)
    markWeather(run, &marks)
  }

  /// Something that is built or lies at a place: its name begins with the place or name before it.
  private static func markBuilt(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    let characters = run.segments[index].characters
    let isEnding =
      run.isOne(index, of: endings)
      || run.segments[index].classes.contains(.placeSuffix) && !run.segments[index].isSingle
    let isLong =
      characters.count > 2
      && endings.start(in: run, before: characters.upperBound).map { $0 > characters.lowerBound }
        ?? false
    // 皖北地区, 邢台市区: such an area belongs only to the place right before it.
    if run.isOne(index, of: areas), run.has(.place, at: index - 1) {
      marks.add(bytes: run.bytes(run.characters(index - 1...index)), .place)
    }
    guard isEnding || isLong, index > 0 else { return }
    // 友谊书店: a word before a kind of building that always has a name.
    if run.isOne(index, of: houses), run.segments[index - 1].characters.count == 2,
      run.segments[index - 1].classes.isDisjoint(with: stops.union([.verb, .unit])),
      !run.isOne(index - 1, of: ordinary)
    {
      marks.add(bytes: run.bytes(run.characters(index - 1...index)), .place)
    }
    for first in (max(0, index - 4)..<index).reversed() {
      let segment = run.segments[first]
      if !segment.classes.isDisjoint(with: [.place, .name, .organisation, .placeSuffix]) {
        let begin =
          segment.classes.contains(.placeSuffix) && !segment.classes.contains(.place) && first > 0
            && !run.segments[first - 1].isWord
          ? first - 1 : first
        marks.add(bytes: run.bytes(run.characters(begin...index)), .place)
        return
      }
      guard !segment.isSingle, segment.classes.isDisjoint(with: stops) else { return }
    }
  }

  private static let areas = ChineseWordList("地区 地带 县城 市区 小区 社区 街道 城区")
  private static let houses = ChineseWordList(
    """
    书店 博物馆 大教堂 教堂 大厦 广场 饭店 宾馆 大饭店 大酒店 酒店 大道 公园 剧院 大剧院 车站 码头 影城 艺术馆 文学馆
    纪念馆 旅馆 书城 商城 商场 体育馆 体育场 美术馆
    """)
  private static let ordinary = ChineseWordList(
    """
    国际 城市 高级 大型 小型 豪华 星级 新建 现代 古老 著名 当地 附近 国营 私营 个体 民营 外国 国内 中心 市区 旅游
    公共 街心 那些 这些 有些 一些 任何 每个 这个 那个 两个 几个 一个 各个 汽车 公交 地铁 铁路 长途 电车 轮渡 国家
    大小 涉外 中外 会议 街头 门口 前往 整个 主要 全部 地方 省级 市级 专业 综合 传统 普通
    我国 这家 那家 一家 一座 这座 必经 食品 专营 中小 高楼 新华 两家 几家 每家 各家
    """)

  private static let stops: ChineseClass = [
    .function, .speech, .title, .role, .pronoun, .day, .before, .behind, .numeral,
  ]

  private static let endings = ChineseWordList(
    """
    隧道 铁路 公路 高速公路 铁路桥 大桥 立交桥 植物园 动物园 新区 老区 城区 郡 寨 农庄 庄园 艺术馆 文学馆 科技馆 展览馆
    档案馆 陈列馆 天文馆 水族馆 馆 斜塔 铁塔 塔 悬崖 瀑布 峡谷 大峡谷 运河 运河区 墓 汉墓 古墓 陵园 公墓
    大楼 办公大楼 大院 花园 体育中心 会展中心 商场 商城 大沙漠 别墅 官邸 旧货城 屠宰场 新村 收费站 捷运 航天城 影城 大学城 彗星 林场 农场 牧场 渔场 茶场 水库 水电站
    电站 核电站 油田 煤矿 草原 盆地 平原 高原 沙漠 绿洲 火山 冰川 地峡 海沟 海域 流域 三角洲 女神像 塑像 遗址 故宫
    行宫 城堡 王宫 皇宫 教堂 修道院 清真寺 书院 书城 购物中心 大卖场 看台 赛车场 高尔夫球场 足球场 训练场 试验场 发射场
    发射中心 卫星城 省城 首府 山区 库区 灾区 辖区 矿区 林区 牧区 渔港 军港 空军基地 海军基地 高科技园 科技园 工业园 软件园
    """)

  /// 鼓楼区, 书房村: a word and the kind of a place, after a place or at the beginning of the run.
  private static func markDistrict(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    let segment = run.segments[index]
    let characters = segment.characters
    // A dictionary word with such an ending.
    if characters.count > 2, kinds.start(in: run, before: characters.upperBound) != nil,
      run.has([.place, .placeSuffix], at: index - 1), !run.isOne(index, of: common)
    {
      marks.add(bytes: run.bytes(characters), .place)
      return
    }
    guard index > 0, segment.isSingle, run.isOne(index, of: villages) else { return }
    let before = run.segments[index - 1]
    let isBefore =
      index == 1 || run.has([.place, .placeSuffix], at: index - 2)
      || run.isOne(index - 2, of: prepositions)
    guard isBefore, !before.isSingle, !run.isOne(index - 1, of: common),
      before.classes.isDisjoint(with: [
        .function, .numeral, .unit, .verb, .pronoun, .speech, .day, .title,
      ])
    else { return }
    marks.add(bytes: run.bytes(run.characters(index - 1...index)), .place)
  }

  /// 前李卜村, 上固乡: up to four characters that form no word, between an edge or a place and the kind.
  private static func markVillage(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    let segment = run.segments[index]
    // 回龙村 may be divided into a word and a name that contains the ending.
    let end = segment.characters.upperBound - 1
    guard segment.isSingle || segment.classes.contains(.name),
      hamlets.contains(end..<end + 1, of: run)
    else { return }
    var first = index
    while first > 0, end - run.segments[first - 1].characters.lowerBound <= longestVillage,
      run.segments[first - 1].classes.isDisjoint(with: [
        .place, .placeSuffix, .function, .speech, .title, .role, .day, .pronoun, .unit, .before,
      ]), !run.isOne(first - 1, of: prepositions), !run.isOne(first - 1, of: common)
    {
      first -= 1
    }
    guard index - first > (segment.isSingle ? 1 : 0),
      first == 0 || run.has([.place, .placeSuffix], at: first - 1)
        || run.isOne(first - 1, of: prepositions)
    else { return }
    marks.add(bytes: run.bytes(run.characters(first...index)), .place)
  }

  /// The number of characters before the kind.
  private static let longestVillage = 4
  private static let hamlets = ChineseWordList("村 乡 镇 屯 堡 县 岛")

  private static let kinds = ChineseWordList("区 县 镇 乡 村 州 旗 屯 庄 街道")
  private static let villages = ChineseWordList("村 镇 乡")
  private static let prepositions = ChineseWordList("在 到 从 于 赴 来自 叫 至 位于")

  /// Words that describe districts and villages without naming them.
  private static let common = ChineseWordList(
    """
    贫困 贫困县 贫困村 示范 示范村 示范区 试点 试点县 开发区 实验区 先进 文明 文明村 沿海 内陆 边境 重点 受灾 受灾区
    城市 农村 少数 中心 工业 工业区 旅游区 居民 居民区 自然村 自然 行政 行政村 整个 所有 附近 生活区 管理区 保护区
    商业区 商业 风景区 山区 灾区 小康村 小康 富裕村 富裕 地区 特区 辖区 郊区 城区 市区 老区 牧区 林区 矿区 库区 片区
    新区 社区 园区 战区 军区 防区 禁区 误区 高新区 保税区 住宅区 小区 市辖区 自治区 自治州 自治县 自治旗 行政区
    特别行政区 首都 回迁 移民 农民 渔民 牧民 难民 奥运 亚运 地球 度假 民俗 城乡 外国 边远 偏远 工业园区 技术区
    """)

  /// 中韩两国, 中印边界: two countries of one character each, before a word for their relation.
  private static func markPairs(_ run: ChineseRun, _ marks: inout Marks) {
    for end in 2..<max(2, run.count)
    where relations.end(in: run, from: end) != nil && isCountry(run, end - 2)
      && isCountry(run, end - 1)
    {
      marks.add(bytes: run.bytes(end - 2..<end), .place)
    }
    for start in 0..<run.count {
      // 日军, 华人: a group that belongs to a country, where a word begins with the country.
      if run.isEdge(start), let end = nationals.end(in: run, from: start), run.isEdge(end) {
        marks.add(bytes: run.bytes(start..<end), .place)
      }
    }
    // 俄总统, 美国务卿: a country before an office.
    for index in run.segments.indices where run.isOne(index, of: always) {
      marks.add(bytes: run.bytes(run.segments[index].characters), .place)
    }
    for index in run.segments.indices
    where run.isOne(index, of: powers) && run.has([.title, .role], at: index + 1)
      && !run.segments[index + 1].isSingle
    {
      marks.add(bytes: run.bytes(run.segments[index].characters), .place)
    }
  }

  private static func isCountry(_ run: ChineseRun, _ character: Int) -> Bool {
    countries.contains(character..<character + 1, of: run)
  }

  private static let countries = ChineseWordList(
    "中 美 日 俄 英 法 德 韩 朝 印 欧 澳 台 港 意 越 巴 华 苏 京 藏 墨 加 以 伊 叙 阿 埃 泰 缅 蒙 老 南 亚 藏")
  private static let relations = ChineseWordList(
    "两国 三国 关系 边界 边境 建交 友好 双边 贸易 经贸 联合声明 联合公报 首脑 元首 外长 会谈 互访 人民 友谊 合作 会议 地区 同胞 两地 关系史 战争 商会 友协")
  private static let nationals = ChineseWordList(
    """
    日军 美军 俄军 英军 法军 德军 苏军 越军 印军 韩军 朝军 伊军 以军 华人 港人 藏人 台商 港商 日商 美商 韩商 华商
    台胞 港胞 藏胞 日寇 美资 日资 港资 台资 藏区 美籍 法籍 英籍 日籍 俄籍 德籍 华籍 台籍 抗美援朝
    """)
  /// Words that mean a country whenever they stand alone.
  private static let always = ChineseWordList("俄 北爱 女真")
  private static let powers = ChineseWordList("美 俄 日 英 法 德 韩 朝 印 叙 伊 埃 巴 越 阿")

  /// 深圳书城里, 亚太经济: a place and something built there, or words that are nothing but a place,
  /// however the characters are divided.
  private static func markBehindPlaces(_ run: ChineseRun, _ marks: inout Marks) {
    for segment in run.segments where segment.classes.contains(.place) {
      let end = segment.characters.upperBound
      guard let last = built.end(in: run, from: end) else { continue }
      marks.add(bytes: run.bytes(segment.characters.lowerBound..<last), .place)
    }
    for start in 0..<run.count {
      guard let end = regions.end(in: run, from: start) else { continue }
      marks.add(bytes: run.bytes(start..<end), .place)
    }
    // 松江县打铁桥村前: a village, and a position next to it.
    for index in run.segments.indices.dropFirst()
    where run.isOne(index, of: beside) && run.has([.place, .placeSuffix], at: index - 2)
      && !run.isOne(index - 1, of: common)
      && run.segments[index - 1].classes.isDisjoint(with: stops.union([.unit, .verb]))
    {
      let first = run.segments[index - 1].characters.lowerBound
      marks.add(bytes: run.bytes(first..<run.segments[index].characters.lowerBound + 1), .place)
    }
  }

  private static let built = ChineseWordList(
    "书城 大厦 广场 机场 车站 码头 饭店 宾馆 酒店 大学城 影城 剧院 体育馆 体育场 博物馆 图书馆 展览馆 公园 开发区 新区 工业园 科技园")
  private static let regions = ChineseWordList(
    "加沙地带 北韩 南韩 外蒙古 义大利 珠三角地区 约旦河西岸 亚太 港澳台 台港澳 欧美 拉美 中东欧 东南亚 南亚 北美 南美 西欧 东欧 北欧")
  private static let beside = ChineseWordList("村前 村里 村口 村头 村后 村东 村西 村南 村北 村中 村外 镇上 镇里 乡里 县里 区里")

  /// 大连小雨, 开罗晴: a place before its weather, however the characters are divided.
  private static func markWeather(_ run: ChineseRun, _ marks: inout Marks) {
    for length in 2...4 where run.count > length {
      guard weather.end(in: run, from: length) != nil,
        run.classes(0..<length).contains(.place)
      else { continue }
      marks.add(bytes: run.bytes(0..<length), .place)
    }
  }

  private static let weather = ChineseWordList("晴 阴 多云 小雨 中雨 大雨 暴雨 雷阵雨 阵雨 小雪 中雪 大雪 阵雪 雾 雨夹雪")
}
