import Testing
import Words

/// The record of a release as a person reads it.
@Suite struct ReleaseWordsTests {
  @Test(arguments: [
    ("decisions", "allow: summit (2)", "放行：summit (2)"),
    ("decisions", "generalise: blue: lake (1)", "概括：blue: lake (1)"),
    ("decisions", "mask: 12 May (1)", "遮蔽：12 May (1)"),
    ("decisions", "pseudonym: ann (3)", "代称：ann (3)"),
    ("decisions", "other: ann", "other: ann"), ("decisions", "allow", "allow"),
    ("what", "redacted summary, 1 statement, as html", "脱敏摘要，1 段发言，格式为 HTML 网页"),
    ("what", "脱敏摘要，5 段发言，格式 markdown", "脱敏摘要，5 段发言，格式为 Markdown"),
    ("what", "redacted summary, 5 statements", "redacted summary, 5 statements"),
    ("order", "shuffled", "已打乱"), ("order", "random", "random"), ("to", "shuffled", "shuffled"),
  ])
  func theProgramsWordsAreChinese(_ key: String, _ text: String, _ shown: String) {
    #expect(Words(.chinese).released(text, under: key) == shown)
    #expect(Words(.english).released(text, under: key) == text)
  }

  @Test func itsOwnFieldsHaveLabels() {
    let words = Words(.chinese)
    #expect(words.label(ofReleased: "seed") == "种子" && words.label(ofReleased: "to") == "接收方")
    #expect(words.label(ofReleased: "mine") == "mine")
    #expect(Words(.english).label(ofReleased: "seed") == "seed")
  }
}
