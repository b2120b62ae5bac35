import Redaction
import Testing

/// Bodies whose names are words, and coined names before a word for a body.
@Suite struct ChineseWordBodyTests {
  @Test(arguments: [
    ("字节没有签。", "字节"), ("苹果不参加。", "苹果"), ("阿里、腾讯、百度、华为和字节签了。", "字节"), ("幻方出资，九章做执行。", "幻方"),
    ("中改办和中财办", "中改办"), ("贸促会、友协、外促会", "友协"), ("上交、浙大、人大的学者也在。", "上交"), ("单位：理想", "理想"),
    ("主办：晨光", "晨光"), ("大象科技的代表不同意。", "大象科技"), ("资助方是橡树林信托。", "橡树林信托"), ("未来之路协会", "未来之路协会"),
    ("知行智库发了报告。", "知行智库"), ("灯塔书院提供场地。", "灯塔书院"),
  ])
  func bodiesAreFound(text: String, body: String) {
    #expect(found(text).contains { $0.contains(body) }, "\(found(text))")
  }

  @Test(arguments: [
    "苹果树很高。", "每个字节没有对齐。", "现代科技改变生活，风险资本没有进来。", "人工智能科技的发展。",
  ])
  func ordinaryWordsStand(text: String) {
    #expect(found(text) == [])
  }
}
