import Redaction
import Testing

/// Persons whose names are words elsewhere, told by what is around them.
@Suite struct ChinesePersonsTests {
  @Test(arguments: [
    ("桥本坦率地回答说，不行。", "桥本"), ("樱内会长说可以。", "樱内"), ("东条英机在书房里。", "东条英机"),
    ("总理请久间章生转达问候。", "久间章生"), ("对此，法国总理若斯潘表示赞赏。", "若斯潘"), ("素帕猜强调，时间不多。", "素帕猜"),
    ("刘正学、果永毅报道。", "果永毅"), ("尽快富起来，和万春还帮助农民架桥。", "和万春"), ("臧克和确实抓住了这个特点。", "臧克和"),
    ("彭清源、徐起超、沈求我，都来了。", "沈求我"), ("中科院副院长严义埙、总裁宋朝弟到会。", "严义埙"),
    ("这三娘的肚子里有点文史。", "三娘"), ("本报记者袁（日希）报道。", "袁（日希）"), ("队友们称为“苗苗”。", "苗苗"),
    ("苗苗主要负责以下工作。", "苗苗"), ("高海龙和江山认为太早。", "江山"), ("王伟、高峰认为太早。", "高峰"),
    ("小说《山中》（江山）出版了。", "江山"), ("责任编辑（高峰）不在。", "高峰"), ("美国参议员约翰—格伦到会。", "约翰—格伦"),
  ])
  func namesAreFoundByWhatIsAroundThem(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    ("学雷锋做好事。", "雷锋"), ("庄子的梦很美。", "庄子"), ("同治年间的事。", "同治"), ("她比西施还美。", "西施"),
    ("坚持马列主义。", "马列"), ("拿破仑说过。", "拿破仑"), ("哥白尼的书。", "哥白尼"),
    ("买买提表示同意。", "买买提"), ("记者采访了次仁。", "次仁"), ("多吉才让部长发言。", "多吉才让"),
  ])
  func knownPersonsAreFound(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    "文本中写道要合作。", "方案中指出了问题。", "公报文本中说得很清楚。", "草案若起争议，要先商量。", "若起草文件，先通知对方。",
    "高峰过去了，江山如画。", "（高峰）", "信任、高峰、规则。", "村庄子女很多。", "满满的信心，高高的山。", "常常负责这项工作。",
    "对方和我方都同意。", "他才让我们进去。", "按规则但也要灵活。", "人们所说的“红线”。",
  ])
  func ordinaryWordsStand(text: String) {
    let bytes = Array(text.utf8)
    let names = UnknownTerms().candidates(in: bytes).filter { $0.reason == .chineseName }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(names == [])
  }
}
