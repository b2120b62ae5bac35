import Redaction
import Testing

/// Single surnames that stand for a speaker.
@Suite struct ChineseSpeakerLabelTests {
  @Test(arguments: [
    ("林：门槛太低。\n何：同意。\n马：再议。", 3), ("（张）先定义\n（王）同意", 2), ("[周] 我觉得可以 [吴] 不行", 2), ("| 林 | 反对 |", 1),
    ("何：我不同意。", 1), ("张 - 反对\n李 - 赞成", 2), ("【陈】反对\n【林】赞成", 2), ("张，反对。李，赞成。", 2),
    ("高：可行。\n王：同意。", 2),
  ])
  func surnamesThatSpeakAreFound(text: String, count: Int) {
    #expect(found(text).count == count, "\(found(text))")
  }

  @Test(arguments: [
    "高：可行。", "高：立即处理\n低：观察", "注：同上。\n问：为什么？\n答：因为。", "（方案）", "长：很长\n宽：很宽",
  ])
  func otherLabelsStand(text: String) {
    #expect(found(text) == [])
  }
}
