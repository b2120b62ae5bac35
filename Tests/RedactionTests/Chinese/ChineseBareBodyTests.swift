import Redaction
import Testing

/// Bodies that a text names only by their kind, and bodies whose names contain a list, a quotation
/// or a number.
@Suite struct ChineseBareBodyTests {
  @Test(arguments: [
    ("中队已捐款。", "中队"), ("公司计划扩产。", "公司"), ("外长同代表团会谈。", "代表团"), ("训练团的官兵来了。", "训练团"),
    ("法律系学生到会。", "法律系"), ("艺术系主任杨乐中到会。", "艺术系"), ("“中心”还组织了讨论。", "中心"),
  ])
  func bodiesAreFoundByTheirKindAlone(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    ("县作物栽培站肯定了他。", "县作物栽培站"), ("据市住建局通报。", "市住建局"), ("由校党委书记担任。", "校党委"),
    ("农业和土地开发部长瓦利到会。", "农业和土地开发部长"), ("墨西哥总检察院到会。", "墨西哥总检察院"), ("日中电视服务社成立。", "日中电视服务社"),
    ("旅游局驻华办事处到会。", "旅游局驻华办事处"), ("英驻港总领事馆到会。", "英驻港总领事馆"),
    ("联合国停战监督机构到会。", "联合国停战监督机构"), ("国家小企业管理机构到会。", "国家小企业管理机构"),
  ])
  func branchesAreFoundWithTheirOwners(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    ("中国、斯洛伐克联合登山队登顶。", "中国、斯洛伐克联合登山队"), ("中、斯联合登山队登顶。", "中、斯联合登山队"),
    ("中俄友好、和平与发展委员会成立。", "中俄友好、和平与发展委员会"), ("“红双喜”婚庆礼仪服务公司开业了。", "“红双喜”婚庆礼仪服务公司"),
    ("辽大“软科学研究中心”成立。", "辽大“软科学研究中心”"), ("中医大三院开业。", "中医大三院"), ("420厂很大。", "420厂"),
    ("据《今日美国》报道。", "《今日美国》"), ("他读《书摘》、《生活时报》和小说。", "《书摘》"),
  ])
  func namesWithMarksAreFoundWhole(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test func sharesAreFoundInTheirList() {
    let names = found("青岛东方22.39华意压缩22.06深圳西林13.77合金股份15.41")
    for name in ["青岛东方", "华意压缩", "深圳西林", "合金股份"] { #expect(names.contains(name)) }
  }

  @Test(arguments: [
    "委员会制度需要改革。", "学校和医院也要参加评估。", "代表团之间的联系很少。", "以规则为“中心”的办法不行。", "关系和体系都要改善。",
    "省下来的时间要用好。", "全市局势平稳。", "国家管理机构到会。", "他抗议驻军的做法。", "和平、安全、发展和合作都重要。",
    "《决定》和《通知》都要落实。", "《算法》报告很长。", "粮食12.3棉花14.5油料8.1", "法国三中全会后再谈。", "体系六年没有变。",
  ])
  func ordinaryKindsStand(text: String) {
    let bytes = Array(text.utf8)
    let bodies = UnknownTerms().candidates(in: bytes).filter { $0.reason == .organisation }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(bodies == [])
  }
}
