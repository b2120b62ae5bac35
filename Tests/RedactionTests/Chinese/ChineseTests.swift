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

  @Test(arguments: [
    ("高海龙认为阈值太低。", "高海龙"), ("刘东表示同意。", "刘东"), ("林平认为不行。", "林平"),
    ("会上于伟和对方讨论了草案。", "于伟"), ("这个想法来自白志强。", "白志强"),
    ("由马万祥主持会议。", "马万祥"), ("我们同意许立群的意见。", "许立群"),
    ("随后江泽民发言。", "江泽民"), ("主持人请段一鸣发言。", "段一鸣"),
    ("下午傅全有出任此职。", "傅全有"), ("龚学平等同意。", "龚学平"),
    ("以周恩来为代表。", "周恩来"),
    ("朋友们帮助俊平开通了线路。", "俊平"), ("志强说可以。", "志强"),
  ])
  func namesWhoseCharactersAreWordsAreFoundWhole(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) })
  }

  @Test(arguments: [
    ("王瑞林王德瑛毛致用丹增乌力吉同意。", ["丹增", "毛致用"]), ("参会人员：柯敏、幸福来、费大勇", ["幸福来"]),
    ("签到：赵子龙 钱多多 周星辰", ["钱多多"]), ("比如方力钧、展望、张晓刚都来了。", ["展望"]),
    ("首先请策划经理舒畅，他有经验。", ["舒畅"]), ("张：同意。", ["张"]), ("建国兄的意思是不急。", ["建国兄"]),
    ("退役上将先发言。", ["退役上将"]), ("中科院自动化所做了测试。", ["中科院自动化所"]),
  ])
  func namesAreFoundByTheRowOrTheOfficeBesideThem(text: String, names: [String]) {
    let found = found(text)
    for name in names { #expect(found.contains { $0.contains(name) }, "\(text): \(found)") }
  }

  @Test(arguments: [
    "我们讨论了模型、算力和数据的关系。", "我们要展望未来。", "主任认真研究了文件。", "三大原则，两国同意，一文概括。",
    "小王的建议、大家的意见都很重要。", "心情舒畅，前景光明。", "高：可行。", "公司安全部门同意。",
  ])
  func wordsInRowsAndBehindOfficesStand(text: String) {
    #expect(Set(found(text)).isSubset(of: ["小王", "主任"]), "\(found(text))")
  }

  @Test(arguments: [
    "于是大家同意了，会上没有分歧。", "和平与发展是共同的目标。", "由于时间关系，讨论到此为止。",
    "高度重视安全问题，马上开始讨论。", "任何一方都不应单方面改变规则。", "他们向对方说明了情况。",
    "双方都认为需要方便可靠的热线。", "城市的深度学习日益普及，大国有责任。", "提出三点建议，分两个方面，两国同意。",
    "我们召开大会，小步快走，常常谈谈。", "在贫困地区和农村推广，基地的小组分工明确。", "这部分文明的成果应当保护。", "从长远看，多边机制更可靠。",
  ])
  func ordinaryWordsThatBeginLikeSurnamesStand(text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    "基辛格", "理查德", "拜登", "克瓦希涅夫", "内塔尼亚胡", "塞迪略",
  ])
  func foreignNamesAreFoundWhole(name: String) {
    #expect(found("我们请\(name)发言。").contains { $0.contains(name) })
  }

  @Test(arguments: [
    "发改委", "网信办", "军委", "工程院", "北大", "信通院", "商汤", "月之暗面", "欧盟", "央行",
    "字节", "经信委", "科协", "市纪委",
  ])
  func shortNamesOfBodiesAreFoundWhereBodiesAct(name: String) {
    for text in ["\(name)的同事不同意。", "他在\(name)工作过。", "\(name)认为太低。", "我们请\(name)出面。"] {
      #expect(found(text).contains { $0.contains(name) }, "\(text)")
    }
  }

  @Test(arguments: [
    ("他在用友工作过。", "用友"), ("我们请启明星辰出面。", "启明星辰"), ("绿盟的同事不同意。", "绿盟"), ("思必驰认为太低。", "思必驰"),
    ("安恒信息认为太低。", "安恒信息"), ("我们在湖边的老饭店里谈过。", "湖边的老饭店"), ("在三楼谈过", "三楼"),
  ])
  func bodiesAndPlacesAreFoundByWhatIsAroundThem(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) })
  }

  @Test(arguments: [
    "大家在一起工作，在认真工作。", "我们请双方出面，由政府牵头。", "其他的同事不同意，年轻的员工同意。", "在会上发言，在家里上班。",
    "这个模型的信息技术认为可行。",
  ])
  func whatStandsInTheSameFramesEveryDayIsNoBody(text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: ["每个数占四个字节。", "这是重大的进展。", "手机要联想一个词。"])
  func wordsThatAreShortNamesStandElsewhere(text: String) {
    #expect(!found(text).contains { ["字节", "重大", "联想"].contains($0) })
  }

  @Test(arguments: [
    "小林悠人さんは反対した。", "小林悠人が提案した。", "出席者は小林悠人でした。", "議長は小林悠人に求めた。",
  ])
  func japaneseNamesAreFoundWhole(text: String) {
    #expect(found(text).contains { $0.contains("小林悠人") })
  }

  @Test(arguments: [("我们请佐々木健一发言。", "佐々木健一"), ("由渡边美咲主持。", "渡边美咲"), ("日方代表田中角荣同意。", "田中角荣")])
  func japaneseNamesAreFoundInChineseText(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) })
  }

  @Test(arguments: [
    ("中美双方", "中美"), ("他访华归来", "华"), ("全国人民代表大会同意", "全国人民代表大会"),
    ("请县委先说", "县委"), ("党的十五大以后", "十五大"), ("中国—东盟合作中心同意", "中国—东盟合作中心"),
    ("在神经信息处理大会上", "神经信息处理大会"), ("他在合肥工作", "合肥"), ("现在在京工作", "京"), ("在石桥村调研", "石桥村"),
    ("中、美、俄三国", "俄"), ("小磊先到", "小磊"), ("王总同意", "王总"), ("敏敏说可以", "敏敏"),
    ("广州市中级人民法院受理", "广州市中级人民法院"), ("在深圳大剧院", "深圳大剧院"), ("@李明-北京 请看", "@李明-北京"),
  ])
  func bodiesAndPlacesAreFoundWhole(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) })
  }
}

/// Everyday words that begin as names do.
@Suite struct ChineseEverydayTests {
  @Test(arguments: [
    "我们过一周再谈这个问题。", "大家同意下周再谈。", "上周又谈过。", "两周后再议。", "这份草案太长。", "太长了，读不完。",
    "时间太长，就先到这里。", "发言太长。", "愿景不能太空。",
    "愿景、议程和规则都要写明。", "请核对公钥和锚值。", "文件已经加密，要先解密。",
    "文本中写道要合作。", "公报文本中说得很清楚。", "方案中指出了问题。", "文件中没有这一点。", "草案若起争议，要先商量。",
    "若起草文件，先通知对方。", "来源中已经没有了。",
  ])
  func adverbsAndMeasureWordsAreNoNames(text: String) {
    let bytes = Array(text.utf8)
    let names = UnknownTerms().candidates(in: bytes).filter { $0.reason == .chineseName }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(names == [])
  }

  @Test(arguments: [
    ("周再生同意。", "周再生"), ("张也说可以。", "张也"), ("周恩来发言。", "周恩来"), ("段一鸣不同意。", "段一鸣"),
    ("何必成认为太早。", "何必成"), ("上海的周先生到了。", "周先生"), ("之后周再兴发言。", "周再兴"),
  ])
  func namesWithTheSameCharactersAreFound(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }
}
