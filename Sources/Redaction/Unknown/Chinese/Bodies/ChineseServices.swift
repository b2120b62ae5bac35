/// Public services, media, missions, organisers and gangs: what they are called by follows their place,
/// their event or their own name.
enum ChineseServices {
  static func mark(_ run: ChineseRun, _ marks: inout Marks) {
    for index in run.segments.indices.dropFirst() {
      markSystem(run, index, &marks)
      markOrganisers(run, index, &marks)
      markMedia(run, index, &marks)
      markStationed(run, index, &marks)
      markGang(run, index, &marks)
    }
  }

  /// 济南交警, 上海邮电: a place and a public service.
  private static func markSystem(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    guard index > 0, run.isOne(index, of: systems), run.has([.place, .placeSuffix], at: index - 1)
    else { return }
    let isSuffix =
      run.has(.placeSuffix, at: index - 1) && !run.has(.place, at: index - 1)
      && run.segments[index - 1].isSingle
    // 护村队员: what the members protect is not their place.
    guard !isSuffix || !run.isOne(index, of: members) else { return }
    let first = isSuffix && index > 1 ? index - 2 : index - 1
    marks.add(bytes: run.bytes(run.characters(first...index)), .organisation)
  }

  private static let members = ChineseWordList("队员")
  private static let systems = ChineseWordList(
    """
    交警 邮电 公安 武警 消防 边防 海关 国税 地税 工商 路桥 港务 航运 电信 一一○ 民政 三联 男篮 女篮 男排 女排 女足 男足 国奥 国青
    警方 军方 军队 当局 特警 刑警 巡警 民警 邮政 铁警 女垒 女曲 女手 男手 男曲 队员 公安部门 公安机关 检察机关 司法机关 革命卫队 国民警卫队 足总
    """)

  /// 十运会组委会, 文学奖评委会: those who hold an event, with its name.
  private static func markOrganisers(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    guard index > 0, run.isOne(index, of: organisers) else { return }
    let end = run.segments[index - 1].characters.upperBound
    guard events.contains(end - 1..<end, of: run),
      !run.has([.function, .pronoun], at: index - 1)
        || run.segments[index - 1].isSingle
    else { return }
    var first = index - 1
    while first > 0, index - first < 5,
      run.has([.numeral, .place, .name, .placeSuffix], at: first - 1) || run.isOrdinal(first - 1)
        || run.segments[first].isSingle && run.segments[first - 1].isSingle
          && !run.has(.function, at: first - 1)
    {
      first -= 1
    }
    marks.add(bytes: run.bytes(run.characters(first...index)), .organisation)
  }

  private static let organisers = ChineseWordList("组委会 筹委会 评委会 执委会 组织委员会 评审委员会 秘书处 筹备组")
  private static let events = ChineseWordList("会 节 展 赛 奖 杯 坛")

  /// 旅游局驻华办事处, 英驻港总领事馆: what a country or a body has somewhere else.
  private static func markStationed(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    let first = run.segments[index].characters.lowerBound
    guard index > 0, stations.contains(first..<first + 1, of: run),
      let end = run.segments.indices.dropFirst(index + 1).prefix(3).first(where: {
        run.isOne($0, of: posts)
      }),
      run.has([.place, .organisation, .institution, .country], at: index - 1)
    else { return }
    marks.add(bytes: run.bytes(run.characters(index - 1...end)), .organisation)
  }

  private static let stations = ChineseWordList("驻")
  private static let posts = ChineseWordList("办事处 代表处 总领事馆 领事馆 大使馆 使馆 联络处 记者站 代表团 总领馆 分社 分公司")

  /// 四海帮元老: a gang, before those who belong to it.
  private static func markGang(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    guard index > 0, run.isOne(index, of: gangs), run.isOne(index + 1, of: gangsters),
      run.segments[index - 1].characters.count == 2,
      !run.has([.function, .pronoun, .numeral, .verb, .unit], at: index - 1)
    else { return }
    marks.add(bytes: run.bytes(run.characters(index - 1...index)), .organisation)
  }

  private static let gangs = ChineseWordList("帮")
  private static let gangsters = ChineseWordList("元老 帮主 老大 大哥 成员 分子 份子 头目 帮众 堂主")

  /// 新浪网, 北京台消息: a website or a broadcaster, after its name.
  private static func markMedia(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    let isSite =
      run.isOne(index, of: sites) && run.has([.organisation, .place, .name], at: index - 1)
      && !run.segments[index - 1].isSingle
    let isStation =
      run.isOne(index, of: broadcasters) && run.has([.place, .placeSuffix], at: index - 1)
      && (run.isOne(index + 1, of: reports) || index + 1 == run.segments.count)
    guard isSite || isStation else { return }
    marks.add(bytes: run.bytes(run.characters(index - 1...index)), .organisation)
  }

  private static let sites = ChineseWordList("网")
  private static let broadcasters = ChineseWordList("台")
  private static let reports = ChineseWordList("消息 报道 记者 讯 播出 播音 主持人 报导 的")
}
