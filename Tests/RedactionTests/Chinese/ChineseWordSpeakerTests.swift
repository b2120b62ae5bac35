import Redaction
import Testing

/// Words that are names because of what they do.
@Suite struct ChineseWordSpeakerTests {
  @Test(arguments: [
    ("温暖说这个方案可行。", "温暖"), ("成功表示愿意牵头。", "成功"), ("卓越认为可以。", "卓越"), ("据石油透露，草案已完成。", "石油"),
    ("温暖同意，安静不同意。", "安静"), ("江山（清华）主张共享。", "江山"), ("会后江山找到我。", "江山"), ("方便：我不同意。", "方便"),
    ("段落和章节两位教授不来。", "章节"), ("跟建国通了电话。", "建国"), ("建国老师发来修改稿。", "建国"), ("浩然觉得太早。", "浩然"),
    ("浩然说可以，建国也说可以。", "建国"), ("记录：白雪\n主持：江山\n", "白雪"), ("高：不同意。\n林：同意。\n", "高"),
    ("10:00 田野\n16:00 总结\n", "田野"), ("14:30 白雪 发言\n", "白雪"), ("Spoke with 江山 today.", "江山"),
  ])
  func wordsThatActAreNames(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    "报告认为可以，研究表明如此，大家同意，双方表示满意。", "安全（工信部）", "原则：我们不首先使用。", "方案同意后执行，文件没有附件。",
    "成功需要时间，成功的关键是沟通。", "步骤和方法两个问题。",
    "一方说可以，另一方表示反对。", "多方认为不行，一方主张共享。", "成本认为太高。", "理想说服不了人。", "记录：成本、公平",
    "高：三成\n中：两成\n低：一成\n", "Met with 温暖 colours.",
  ])
  func wordsThatActAsThingsStand(text: String) {
    let bytes = Array(text.utf8)
    let names = UnknownTerms().candidates(in: bytes).filter { $0.reason == .chineseName }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(names == [])
  }
}
