import Redaction
import Testing

/// Fields, lists and columns that hold names, whatever else the names mean.
@Suite struct ChineseFieldTests {
  @Test(arguments: [
    ("主持人：白雪", ["白雪"]), ("记录：田野", ["田野"]), ("主持人：白雪\n记录人：高峰\n翻译：江山", ["白雪", "高峰", "江山"]),
    ("主讲人：白雪；评议人：黄金", ["白雪", "黄金"]), ("出席：白雪、李静、江山", ["白雪", "李静", "江山"]), ("缺席：江山", ["江山"]),
    ("出席：王海峰（信通院）、白雪（北大）、高峰（清华）", ["王海峰", "白雪", "高峰"]),
    ("与会者\n\n1. 和平\n2. 石油\n3. 田野", ["和平", "石油", "田野"]),
    ("Attendees: 江山, 田野, 石油", ["江山", "田野", "石油"]), ("发言的有王海峰、白雪。", ["白雪"]),
    ("- 王海峰\n- 温暖\n- 高兴\n- 白雪", ["温暖", "高兴", "白雪"]), ("姓名,立场\n季风,反对\n江山,赞成", ["季风", "江山"]),
    ("| 王海峰 | 信通院 |\n| 高峰 | 清华 |\n| 白雪 | 北大 |", ["高峰", "白雪"]), ("由高峰主持会议。", ["高峰"]),
  ])
  func wordsInFieldsAreNames(text: String, names: [String]) {
    let all = found(text)
    for name in names { #expect(all.contains { $0.contains(name) }, "\(all)") }
  }

  @Test(arguments: [
    "记录：略", "主持人：待定", "主持人：谢谢。", "专家：反对", "名单：附后", "发展、和平、合作是主题。", "- 安全\n- 管理\n- 文化",
    "| 项目 | 数量 |\n|---|---|\n| 石油 | 多 |\n| 黄金 | 少 |",
  ])
  func wordsInOtherListsStand(text: String) {
    let bytes = Array(text.utf8)
    let names = UnknownTerms().candidates(in: bytes).filter { $0.reason == .chineseName }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(names == [])
  }
}
