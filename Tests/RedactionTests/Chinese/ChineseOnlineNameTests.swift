import Redaction
import Testing

/// Names on the Internet, names with a letter or an unusual mark, and given names by themselves.
@Suite struct ChineseOnlineNameTests {
  @Test(arguments: [
    ("老K教练到会。", "老K"), ("@Ryan不软：好的", "不软"), ("发信人：北宁来客，信区：读书", "北宁来客"), ("网友“菠菜X6”说。", "菠菜X6"),
    ("［北宁来客］于2008", "北宁来客"), ("卡尔＊罗夫到会。", "卡尔＊罗夫"), ("约翰．韦恩到会。", "约翰．韦恩"), ("麦克＊华莱士到会。", "麦克＊华莱士"),
    ("科什图尼察为当选总统。", "科什图尼察"), ("代号 夜莺，不详。", "夜莺"), ("网名田野的人。", "田野"), ("人称铁算盘。", "铁算盘"),
  ])
  func namesAreFoundByTheirMarks(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test func givenNamesAreFoundBehindTheWholeName() {
    #expect(found("刘长生说好。后来长生走了。") == ["刘长生", "长生"])
    #expect(found("后来长生走了。") == [])
    #expect(found("王建设说好。后来建设加快了。") == ["王建设"])
  }

  @Test(arguments: [
    "老问题要有新办法。", "小A股下跌。", "［附件］请看后面。", "他说“菠菜”很贵。", "通知：要按时开会。", "规则＊条款都要改。",
    "网名可以使用。", "代号系统由秘书处管理。",
  ])
  func ordinaryWordsStand(text: String) {
    let bytes = Array(text.utf8)
    let names = UnknownTerms().candidates(in: bytes).filter { $0.reason == .chineseName }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(names == [])
  }
}
