import Redaction
import Testing

/// Names that are words, found again where a person may stand.
@Suite struct ChineseMentionTests {
  @Test(arguments: [
    ("高峰教授说门槛太低。会后高峰又强调了一遍，高峰的意见是先做通报。", "高峰", 3),
    ("江山教授先讲。江山的意见是先做通报。江山没有签字。", "江山", 3), ("白雪老师反对。\n\n- 白雪\n- 李静", "白雪", 2),
    ("石油研究员主持。据石油透露，草案已完成。", "石油", 2), ("方便女士说可以。我问方便什么时候交稿。", "方便", 2),
    ("李建国教授说可以。建国说还要请示。", "建国", 2), ("陈晨曦老师记录。晨曦说会整理。", "晨曦", 2),
  ])
  func namesAreFoundAtAllMentions(text: String, name: String, count: Int) {
    #expect(found(text).count { $0.contains(name) } == count, "\(found(text))")
  }

  @Test(arguments: [
    ("白雪老师反对。外面白雪覆盖，白雪很厚。", "白雪", 1), ("高峰教授来了。交通高峰期很堵，高峰时段限行。", "高峰", 1),
    ("石油研究员主持。石油价格上涨，石油产量下降。", "石油", 1), ("世界和平是共同的目标，和平没有捷径。", "和平", 0),
    ("安全专家王海峰到会。\n| 议题 | 安全 |\n", "安全", 0),
    ("建国以来，爱国是美德，解放前，胜利后。", "国", 0),
  ])
  func wordsStandElsewhere(text: String, word: String, count: Int) {
    #expect(found(text).count { $0.contains(word) } <= count, "\(found(text))")
  }
}
