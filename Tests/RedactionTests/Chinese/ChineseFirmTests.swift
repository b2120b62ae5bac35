import Redaction
import Testing

/// Firms, clubs, vessels, media and services by their names or by the place before them.
@Suite struct ChineseFirmTests {
  @Test(arguments: [
    ("光明乳业的产品。", "光明乳业"), ("名力集团上市。", "名力集团"), ("兴发水泥有限公司赔偿。", "兴发水泥有限公司"), ("深业控股宣布。", "深业控股"),
    ("新浪网登载。", "新浪网"), ("北京台消息。", "北京台"), ("十运会组委会的通知。", "十运会组委会"),
    ("诺贝尔文学奖评委会的通知。", "诺贝尔文学奖评委会"),
  ])
  func firmsAndMediaAreFound(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    ("女排队员到会。", "女排"), ("深圳平安主场告捷。", "深圳平安"), ("卡胡号供应船靠岸。", "卡胡号供应船"), ("广州舰靠岸。", "广州舰"),
    ("“密苏里号”巡洋舰靠岸。", "“密苏里号”巡洋舰"), ("南通警方介入。", "南通警方"), ("台湾当局表态。", "台湾当局"),
    ("四海帮元老到会。", "四海帮"),
  ])
  func teamsVesselsAndServicesAreFound(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    "国有控股的企业要登记。", "市场证券价格下跌。", "要把大集团管好。", "电网和互联网都要保护。", "在公司网上查询。", "女排比赛很精彩。",
    "主场和客场都坐满了人。", "两国队员握手。", "舰队和号召都不重要。", "军队和警方要克制。", "有关当局应当克制。", "年会组织得很好。",
    "大家互相帮，元老也来。",
  ])
  func ordinaryBusinessesStand(text: String) {
    let bytes = Array(text.utf8)
    let bodies = UnknownTerms().candidates(in: bytes).filter { $0.reason == .organisation }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(bodies == [])
  }
}
