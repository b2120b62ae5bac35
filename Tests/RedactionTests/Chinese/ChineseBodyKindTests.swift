import Redaction
import Testing

/// Bodies by the kind that their last character names, by their numbers, and whole where the
/// division cuts them.
@Suite struct ChineseBodyKindTests {
  @Test(arguments: [
    ("联合国特委会的报告。", "联合国特委会"), ("斯洛伐克国家舞蹈团一行。", "斯洛伐克国家舞蹈团"), ("内罗毕警察局拔河队在训练。", "内罗毕警察局拔河队"),
    ("中国国际友好联络会的邀请。", "中国国际友好联络会"), ("泰利特商学院企业管理系的学生。", "企业管理系"), ("中国图片社正在筹备。", "中国图片社"),
    ("留学基金委更好地工作。", "留学基金委"), ("选举事务委员会有条例。", "选举事务委员会"), ("联邦航空局公布了结果。", "联邦航空局"),
    ("国家海洋与大气管理局的科学家。", "国家海洋与大气管理局"), ("反塔利班联盟的代表。", "反塔利班联盟"),
    ("乔治城大学战略与国际问题研究中心高级顾问。", "乔治城大学战略与国际问题研究中心"), ("北大荒农垦兵团的教师。", "北大荒农垦兵团"),
    ("俄共中央有关人员。", "俄共中央"),
  ])
  func bodiesAreFoundByTheirKind(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    ("训练团政委任晓明。", "训练团"), ("新闻系学生到会。", "新闻系"), ("他对人大的工作给予关怀。", "人大"), ("省人大通过了。", "省人大"),
    ("沙特队更不是对手。", "沙特队"), ("申花队领先。", "申花队"), ("大北集团副总经理。", "大北集团"),
  ])
  func bodiesWithoutAPlaceAreFound(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    ("7国集团财长会议。", "7国集团"), ("北京市171中学很好。", "北京市171中学"), ("海淀区人民法院刑事审判二庭审判员。", "海淀区人民法院刑事审判二庭"),
    ("人民出版社第三图书编辑室副主任。", "人民出版社第三图书编辑室"),
  ])
  func bodiesAreFoundWithTheirNumbers(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    ("联合国维和部门正在努力。", "联合国"), ("太原刚玉集团的职工。", "太原"), ("泰坦尼克号沉没了。", "泰坦尼克号"),
  ])
  func whatTheDivisionCutsIsFoundWhole(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    "经济会增长，社会会进步。", "这是国际社会的机会。", "大家排队，组织座谈会和晚会。", "人大代表很多。", "全国高校的关系和体系。",
    "该公司和新公司都同意。", "我们的格局和结局都很好。", "会议室在好处的远处。",
  ])
  func whatEndsAsBodiesDoStands(text: String) {
    let bytes = Array(text.utf8)
    let bodies = UnknownTerms().candidates(in: bytes).filter { $0.reason == .organisation }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(bodies == [])
  }
}
