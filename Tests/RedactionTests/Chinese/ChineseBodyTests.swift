import Redaction
import Testing

/// Bodies by their endings, their marks of quotation, their teams, and those that everybody knows.
@Suite struct ChineseBodyTests {
  @Test(arguments: [
    ("他在界首车站。", "界首车站"), ("尼日利亚队与对手相比更强。", "尼日利亚队"), ("对手是德国男子网球队。", "德国男子网球队"),
    ("四川全兴队主场迎战对手。", "四川全兴队"), ("首破五牛队城门。", "五牛队"), ("中国女队与印尼女队相遇。", "印尼女队"),
  ])
  func teamsAreFound(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    ("《星报》的编辑们想出了办法。", "《星报》"), ("在《两岸关系》杂志上发表。", "《两岸关系》杂志"),
    ("美国《科学》杂志发表论文。", "美国《科学》杂志"), ("“幸福工程”组委会主任到了。", "“幸福工程”组委会"),
    ("由“青岛”号导弹驱逐舰护送。", "“青岛”号导弹驱逐舰"), ("找到了《星报》编辑部。", "《星报》编辑部"),
  ])
  func namesBetweenMarksAreFound(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    ("致公党中央主席到会。", "致公党中央"), ("森隆药业抱着成果。", "森隆药业"), ("“调查和分析局”策划了此事。", "调查和分析局"),
    ("中俄友好和平与发展委员会举行会议。", "中俄友好和平与发展委员会"), ("据法国统计和经济研究中心调查。", "法国统计和经济研究中心"),
    ("同欧洲安全与合作组织达成协议。", "欧洲安全与合作组织"), ("青岛电冰箱总厂很大。", "青岛电冰箱总厂"),
    ("四川有线电视台报道。", "四川有线电视台"), ("西城职业介绍中心很忙。", "西城职业介绍中心"), ("南京大学校门外很热闹。", "南京大学"),
    ("济南交警值勤。", "济南交警"), ("该部改编为红二十六军。", "红二十六军"), ("站党委决定了。", "站党委"),
    ("政务司长、律政司长到会。", "政务司长"), ("去了埃及金字塔报社。", "埃及金字塔报社"),
  ])
  func bodiesAreFoundByTheirEndings(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    ("海口市第27小学在这里。", "海口市第27小学"), ("他是国民党第96军军长。", "国民党第96军"),
    ("捷安特（中国）有限公司提供赞助。", "捷安特（中国）有限公司"), ("同佩诺—里加集团签订协议。", "佩诺—里加集团"),
    ("道—琼斯指数下跌。", "道—琼斯"), ("苏丹—中国友好协会主席到会。", "苏丹—中国友好协会"),
    ("TRW公司总裁说。", "TRW公司"), ("在NHK电视台播出。", "NHK电视台"),
  ])
  func bodiesWithFiguresLettersAndBracketsAreFound(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    ("一架波音飞机。", "波音"), ("喝了可口可乐。", "可口可乐"), ("学习邯钢经验。", "邯钢"), ("法航的罢工。", "法航"), ("足协发了通知。", "足协"),
    ("内阁决定反对。", "内阁"), ("大众公司提价。", "大众公司"), ("家乐福开张了。", "家乐福"),
  ])
  func knownBodiesAreFound(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    "我们的球队和团队都很好，大家排队。", "通用规则和大众意见。", "部队和军队都同意。", "“红线”和“底线”的意义。", "《关于合作的协议》已经通过。",
    "《战略情报》和《工作简报》不公开。", "安全和合作都组织得很好。", "人民和社会的要求。", "AI公司应当负责。", "“安全第一”和“信任”。",
    "方案（草案）有限制。", "举办各类培训班。", "农村信用社的改革。", "所有部长都同意。", "各级支部和工会都支持。",
  ])
  func ordinaryTextHasNoBodies(text: String) {
    let bytes = Array(text.utf8)
    let bodies = UnknownTerms().candidates(in: bytes).filter { $0.reason == .organisation }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(bodies == [])
  }
}
