import Redaction
import Testing

/// The theatre commands of the army.
@Suite struct ChineseTheatreTests {
  @Test(arguments: [
    ("东部战区来的大校发言很少。", "东部战区"), ("与南部战区通话", "南部战区"), ("北部战区某部", "北部战区某部"), ("中部战区空军", "中部战区空军"),
    ("战区联指来人", "战区联指"),
  ])
  func theatreCommandsAreFound(text: String, body: String) {
    #expect(found(text).contains { $0.contains(body) }, "\(found(text))")
  }

  @Test func otherWordsStand() {
    #expect(found("战区的划分，中部地区。") == [])
  }
}
