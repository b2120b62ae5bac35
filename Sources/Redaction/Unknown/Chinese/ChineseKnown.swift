/// Persons, bodies and towns that every reader knows, but whose names are words in the lexicon
/// or are divided into such words.
enum ChineseKnown {
  static func mark(_ run: ChineseRun, _ marks: inout Marks) {
    for start in 0..<run.count {
      if let end = persons.end(in: run, from: start) {
        marks.add(bytes: run.bytes(start..<end), .chineseName)
      }
      if let end = bodies.end(in: run, from: start), isWhole(run, start..<end) {
        // Includes the team of a firm: 前卫寰岛队.
        let hasTeam = end < run.count && run.folded(end..<end + 1).elementsEqual("队".utf8)
        marks.add(bytes: run.bytes(start..<(hasTeam ? end + 1 : end)), .organisation)
      }
      // 南部战区空军: a theatre command, with the service or office that belongs to it.
      if let end = commands.end(in: run, from: start) {
        marks.add(bytes: run.bytes(start..<(parts.end(in: run, from: end) ?? end)), .organisation)
      }
      if let end = towns.end(in: run, from: start), isWhole(run, start..<end) {
        marks.add(bytes: run.bytes(start..<end), .place)
      } else if let end = wordTowns.end(in: run, from: start), isWhole(run, start..<end),
        before.start(in: run, before: start) != nil, !continues(run, end)
      {
        marks.add(bytes: run.bytes(start..<end), .place)
      }
    }
    markSages(run, &marks)
    markActors(run, &marks)
    markElements(run, &marks)
  }

  /// The start of a known body that ends before a character; nil if there is none.
  static func bodyStart(in run: ChineseRun, before end: Int) -> Int? {
    bodies.start(in: run, before: end)
  }

  /// 大众公司, 通用表示: a word that is also the name of a firm, before something that only a
  /// firm has or does.
  private static func markActors(_ run: ChineseRun, _ marks: inout Marks) {
    for index in run.segments.indices
    where run.isOne(index, of: actors) && run.isOne(index + 1, of: firms) {
      marks.add(bytes: run.bytes(run.characters(index...index + 1)), .organisation)
    }
  }

  private static let actors = ChineseWordList(
    "松下 大众 通用 标致 现代 先锋 日产 奔驰 东风 四通 太阳神 小天鹅 巨人 公牛 湖人 火箭 全兴 宏远 松日 实德 协和 长城 方正 飞龙 三株")
  private static let firms = ChineseWordList("公司 集团 汽车 轿车 队 音响 电器 股份 总部 总裁 医院 俱乐部 电子")

  /// 买买提·吐尔逊, 次仁多吉: the elements of Uighur, Kazakh, Tibetan and Mongolian names, with the
  /// single characters after them.
  private static func markElements(_ run: ChineseRun, _ marks: inout Marks) {
    for start in 0..<run.count {
      guard let end = elements.end(in: run, from: start), run.isEdge(start) || run.isEdge(end)
      else { continue }
      marks.add(bytes: run.bytes(start..<end), .chineseName)
    }
  }

  private static let elements = ChineseWordList(
    """
    阿不都 阿不力 阿布都 阿卜杜 阿布拉 买买提 买合木提 麦麦提 艾买提 吐尔逊 吐尔地 达吾提 铁木尔 帖木儿 伊敏 克里木 司马义
    依布拉音 玉素甫 肉孜 尼亚孜 热合曼 哈力克 库尔班 阿依古丽 古丽 努尔 赛福鼎 包尔汉 巴岱 热依木 阿孜古丽 帕提曼
    多吉才让 多吉 次仁 扎西 旦增 丹增 洛桑 尼玛 格桑 央金 卓玛 才旦 平措 江村罗布 热地 巴桑 顿珠 次旺 益西 晋美 阿沛
    阿旺 帕巴拉 格列朗杰 强巴 嘉措 仁青 仁增 拉巴 白玛 桑吉 索南 措姆 拉姆 德吉 曲珍 旺堆 罗桑 土登
    乌力吉 巴特尔 巴图 布赫 特木尔 图门 达尔罕 那顺 额尔敦 其木格 格日勒 阿拉坦 呼格 斯琴 托娅 高娃
    """)

  /// 庄子的梦: a name that may also be part of other words counts only as a word by itself.
  private static func markSages(_ run: ChineseRun, _ marks: inout Marks) {
    for index in run.segments.indices where run.isOne(index, of: sages) {
      marks.add(bytes: run.bytes(run.segments[index].characters), .chineseName)
    }
  }

  /// Whether characters begin at the start of a word and end at the end of one, so that they are
  /// not halves of two words. Three or more characters always count as whole.
  private static func isWhole(_ run: ChineseRun, _ characters: Range<Int>) -> Bool {
    characters.count > 2
      || run.isEdge(characters.lowerBound) && run.isEdge(characters.upperBound)
  }

  /// 在安定的环境中: the word is an adjective here, not a town.
  private static func continues(_ run: ChineseRun, _ end: Int) -> Bool {
    end < run.count && after.end(in: run, from: end) != nil
  }

  private static let before = ChineseWordList("在 到 从 至 赴 于 去 往 位于 来自 途经 抵达 离开")
  private static let after = ChineseWordList("的 地 中 上 下 里 内 与 和 性 化 状态 情况 环境 条件 之")

  private static let persons = ChineseWordList(
    """
    鬼谷子 老舍 冰心 钱钟书 汉高祖 成吉思汗 努尔哈赤 皇太极 貂蝉 中山先生 八大山人 尧舜 瞎子阿炳 杨家将 猪八戒
    但丁 莫奈 哥白尼 雨果 契诃夫 果戈理 甘地 拿破仑 勃列日涅夫 昭和天皇 明治天皇 中曾根 细川护熙
    铁托 蚩尤 米高扬 康有为 弥勒佛 近卫文麿 村上春树 达赖 班禅 赛福鼎 布热津斯基 陈方安生 雷锋 玉皇大帝 圣母玛利亚 马列
    十世班禅 达赖喇嘛 班禅额尔德尼 小渊惠三 麻生太郎 汤尤 蒋家王朝 四人帮 毛主席 周总理 朱总司令 邓公 蒋公 孔孟 老庄 程朱 马恩 马恩列斯
    """)

  private static let sages = ChineseWordList(
    """
    庄子 墨子 列子 孙子兵法 道光 同治 光绪 宣统 顺治 咸丰 乾隆 康熙 雍正 嘉庆 崇祯 西施 慧能 启功 怀素 毕昇
    神农 后羿 嫦娥 织女 观音 妈祖 大卫 彼得 保罗 大禹 女娲 伏羲 红线女 常香玉 盖叫天 梅兰芳
    """)

  private static let bodies = ChineseWordList(
    """
    波音 波音公司 空客 可口可乐 百事可乐 百事 飞利浦 爱立信 诺基亚 摩托罗拉 西门子 佳能 住友 三菱 三井 大宇 必胜客
    肯德基 麦当劳 家乐福 沃尔玛 壳牌 爱普生 索尼 尼康 东芝 宝洁 雀巢 一汽 二汽 上汽 重汽 首钢 宝钢 武钢 包钢 攀钢
    太钢 本钢 马钢 邯钢 济钢 莱钢 唐钢 酒钢 重钢 鞍钢 大庆油田 胜利油田 健力宝 娃哈哈 五粮液 茅台酒厂 红塔集团
    国航 东航 南航 西南航 法航 英航 日航 美航 港龙 新航 长航 中远 足协 篮协 乒协 排协 记协 体协 书协 音协 美协
    剧协 影协 曲协 舞协 奥委会 国际足联 国际篮联 国际排联 国际泳联 国际田联 国际武联 国际乒联 国际羽联 国际网联
    国际象联 国际棋联 亚足联 欧足联 国际米兰 皇马 国会 内阁 议会 国家杜马 国家队 国奥队 国青队 上院 下院 团县委
    团市委 团省委 团地委 团区委 团工委 村委会 居委会 地委 盟委 中医大 体改委 经互会 关贸总协定 国际狮子会
    红新月会 不结盟运动 西方七国 基民盟 基社盟 民主建国会 巴解 巴解组织 车臣武装
    行政院 立法院 司法院 考试院 监察院 总统府 总理府 亲民党 国家防总 防总 全总 消协 中消协 经团联 日经联 八一队 火车头体协 前卫体协
    人大 省人大 市人大 县人大 区人大 乡人大 州人大 省政协 市政协 县政协 区政协 乡政协 州政协 工农红军
    日立 北电 二炮 世贸 联塞部队 联黎部队 好市多 什叶派 逊尼派 非国大 公视 参考消息 普华永道 德勤 毕马威 安永 麦肯锡 高盛 摩根士丹利 摩根大通 花旗 汇丰 瑞银 渣打 贝莱德
    标准普尔 标普 穆迪 惠誉 春秋航空 拉手网 切尔西 阿森纳 拜仁 拜仁慕尼黑 巴萨 尤文图斯 曼城 西汉姆联 暴雪 任天堂 育碧 世嘉 万科 恒大 碧桂园
    罗马教廷 奥姆真理教 伊斯兰教 维和部队 国际维和部队 青岛啤酒 东京新闻 无印良品 团中央 专署 协和公共卫生学院 协和医院 协和医科大学 美国之音 德国之声 自由亚洲电台 法轮功 新党 网易 淘宝网 当当网 天猫 优酷 优酷土豆 土豆网 中新网 人民网 新华网 凤凰卫视 半岛电视台
    亚太经合会 红十字和红新月国际联合会 红十字会与红新月会国际联合会 中移动 中储粮 中石油 人保财险 中国人保 中国平安 中国石化 中国石油 中国交建
    光明乳业 圆通 申通 韵达 顺丰 创维 国泰航空 台电 台铁 中油 台银 星巴克 新京报 南方都市报 新唐人电视台 国际传真社 皇家马德里 曼联 国米
    幻方 中财办 中改办 中农办 深改办 中央深改办 友协 外促会 元象 光年之外 太平洋保险 人道对话中心 开放慈善
    茅台 大连实德 大连万达 非统 非统组织 人民空军 人民海军 人民法院 人民检察院 中直机关 中央国家机关
    """)

  private static let commands = ChineseWordList("东部战区 南部战区 西部战区 北部战区 中部战区 战区联指")
  private static let parts = ChineseWordList("空军 海军 陆军 火箭军 联指 机关 某部 联合参谋部 政治工作部 总医院")

  /// Towns and counties whose names are ordinary words in the lexicon or missing from it, and that
  /// hardly ever mean anything else.
  private static let towns = ChineseWordList(
    """
    也门 加沙 界首 孝感 资兴 清涧 监利 攀枝花 保定 大连 开封 海口 永新 永和 永年 长清 东光 大名 大足 大余 大悟 安化 兴化
    高密 高要 和硕 和政 和田 同安 通化 宝应 丰都 丰润 灵台 泰和 青神 清远 清流 正定 镇远 镇原 建湖 建瓯 建水 会东
    会理 会泽 进贤 神木 神池 石首 石台 石楼 石棉 玉门 金坛 铁力 铜梁 铜鼓 铜仁 五莲 五常 五华 三都 三水 三原 四会
    双流 双城 双牌 肥乡 贵定 康定 太谷 天祝 天柱 天峻 天镇 文水 义马 民和 民勤 民权 礼泉 信宜 和林格尔 定边 定兴
    定远 定陶 定日 怀来 怀化 怀集 上杭 上犹 上饶 上蔡 上虞 中牟 内乡 内黄 内江 前郭 化州 修水 仪征 介休 冠县 任县
    枣强 江油 河间 海盐 海原 海门 浑源 涟源 灌云 理塘 盐池 盐源 盐亭 磐石 花都 若尔盖 茂名 荔波 营口 融水 赤壁
    辛集 都昌 长泰 门源 阳原 阳曲 阳谷 隆化 隆回 集安 集贤 顺义 项城 鱼台 鸡泽 龙游 当涂 当雄 循化 微山 恩施 抚松
    曲沃 新野 新余 新泰 方山 巧家 常熟 平舆 平陆 平遥 平凉 应城 庆元 库车 景德镇 九寨沟 于都 从化 利隆圭 
    不来梅 炎陵 港岛 蛇口 西单 劲松 王府井 前门 中关村 亚运村 浦东 浦西 陆家嘴 外滩 徐家汇 铜锣湾
    尖沙咀 旺角 中环 湾仔 沙田 元朗 屯门 荃湾 赤柱 江淮 湘西 皖南 苏北 苏南 苏中 皖北 赣南 闽南 闽东 闽西 粤东
    粤西 桂北 川东 川西 川北 陕北 陕南 关中 鲁西南 鲁南 冀中 冀东 豫东 豫西 豫北 鄂西 鄂豫皖 晋绥 晋察冀 晋冀鲁豫
    辽东 辽西 辽南 浙东 浙西 浙南 胶东 黔东南 黔南 滇西 滇南 藏北 藏南 南疆 北疆 河西走廊 云贵川 云贵 京九 京广 陇海
    大理 五道口 三里屯 亮马桥 知春路 西二旗 大望路 东直门 西直门 建国门 回龙观 什刹海 张江 漕河泾 五角场 前海 光谷
    春熙路 太古里 乌镇 博鳌 雁栖湖 莫干山 千岛湖 阳朔 腾冲 平潭 亚龙湾 虹桥 望京 亦庄 珠江新城 金鸡湖
    湘鄂西 川陕 陕甘 亚欧 欧亚 台港澳 中苏 亚非拉 亚非 非亚 孟中印缅
    """)

  /// Towns whose names are everyday words: they count only after a preposition.
  private static let wordTowns = ChineseWordList(
    """
    安定 东方 安居 新民 平定 永定 南和 大方 大同 高明 高台 清水 清新 青神 建平 建始 石门 三门 六合 富源 长海 天台
    天长 武定 武义 定安 上高 上林 上思 下关 交口 保康 共和 凤凰 云和 乐业 临高 桃源 林口 来宾 江山 江都 长武 陵水
    龙口 开原 当阳 曲水 政和 新兴 新会 新化 方城 左权 平远 平果 平乐 平利 通道 红原 赤水 安康 平安 长子 国贸 上地 后海 南山 福田 天河 滨江 西溪 天府
    """)
}
