import Redaction
import Testing

@Suite struct ChineseTests {
  @Test(arguments: [
    "时间紧迫，方向正确，于是大家同意了。", "谢谢大家，会议很成功。", "高明的做法是先建立信任。",
    "万一出现误判，双方应保持沟通渠道畅通。", "如果发生事故，应当立即通知对方。",
  ])
  func ordinaryTextStands(text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    ("昨天王伟教授在北京说", ["昨天", "王伟教授", "北京"]),
    ("张伟民和李小红同意了", ["张伟民", "李小红"]),
    ("小王和老李都同意", ["小王", "老李"]),
    ("国防部王建国上校同意", ["国防部", "王建国上校"]),
    ("國防部王偉上校昨天發言", ["國防部", "王偉上校", "昨天"]),
    ("欧阳娜娜女士同意", ["欧阳娜娜女士"]),
    ("约翰·史密斯同意", ["约翰·史密斯"]),
    ("李向东说这不可能", ["李向东"]),
    ("清华大学的薛澜同意", ["清华大学", "薛澜"]),
    ("人工智能国际治理研究院同意", ["人工智能国际治理研究院"]),
  ])
  func namesAndBodiesAreFound(text: String, names: [String]) {
    #expect(found(text) == names)
  }

  @Test(arguments: [
    ("二〇二四年三月五日", ["二〇二四年三月五日"]), ("2024年3月5日", ["2024年3月5日"]),
    ("星期三", ["星期三"]), ("三十二名", ["三十二名"]), ("三百万元", ["三百万元"]),
    ("二十四小时内", ["二十四小时"]),
  ])
  func numbersAndDatesAreFound(text: String, numbers: [String]) {
    #expect(found("我们同意\(text)，没有问题。") == numbers)
  }

  @Test(arguments: ["创始人", "副总师", "船长", "夫人", "亲王", "协调员", "怀孕"])
  func officesAndConditionsAreFound(word: String) {
    #expect(found("我们认为\(word)的意见很好。") == [word])
  }

  @Test func articlesAreNoNumbers() {
    #expect(found("他提出了一个问题，有一些意见。") == [])
  }

  @Test func rolesKinshipsAndSuperlativesAreFound() {
    #expect(reasons("她的妻子是唯一的医生") == [.role, .unique, .role])
  }

  @Test func invisibleCharactersMakeAWordUnknown() {
    #expect(found("我们同\u{200B}意") == ["同\u{200B}意"])
  }
}
