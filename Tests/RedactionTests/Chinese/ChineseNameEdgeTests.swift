import Redaction
import Testing

/// Characters beside a name that are words by themselves, and words that are names.
@Suite struct ChineseNameEdgeTests {
  @Test(arguments: [
    ("俄共领导人久加诺夫在莫斯科。", "久加诺夫"), ("总统科什图尼察解除了他的职务。", "科什图尼察"), ("候选人科斯图尼察领先。", "科斯图尼察"),
    ("记者粘嫦钰分析了此事。", "粘嫦钰"), ("立委营志宏形容了情况。", "营志宏"), ("团长千英宇没有露面。", "千英宇"),
    ("乔治·ｗ·布什当选。", "·布什"), ("他是哈桑二世的客人。", "哈桑二世"), ("星云法师表示同意。", "星云法师"),
    ("副村长其珠告诉记者。", "其珠"), ("马跃南都感到意外。", "马跃南"),
  ])
  func charactersBesideANameBelongToIt(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    ("主犯宁某、周某某都承认了。", "周某某"), ("张妈妈让他住下。", "张"), ("威逼张的丈夫签字。", "张"), ("张指导介绍了近况。", "张"),
  ])
  func surnamesThatCountAreFoundWhereTheyCountNothing(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    ("她的学生远征、郑绪岚到了。", "远征"), ("记者戴鹏、江山报道。", "江山"), ("外号叫“老鹰”的队员。", "老鹰"),
    ("连战自己曾说过。", "连战"),
  ])
  func wordsAreFoundAsNames(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    "这张的字迹很清楚，每张的大小一样。", "治疗时某些症状改善。", "普京和他谈过，布什在会上。", "部长也曾表示同意。",
    "同意和平的意见，按照和平的方案修改。", "这一章节写得很平庸。", "印章在高楼里，廉洁奉公。", "我们准备了简报。", "文件已经加密，要先解密。",
  ])
  func wordsBesideNamesStand(text: String) {
    let bytes = Array(text.utf8)
    let names = UnknownTerms().candidates(in: bytes).filter { $0.reason == .chineseName }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(Set(names).isSubset(of: ["普京", "布什"]), "\(names)")
  }

  @Test(arguments: ["过严的规定和过高的门槛", "温和派同意了。", "易用性很好，政府发布了白皮书。", "标准更高一些，条件更宽。"])
  func adjectivesStand(text: String) {
    #expect(found(text) == [])
  }
}
