import Terminal
import Testing
import Viewing

/// Names stay whole in narrow cells.
@Suite struct NameWrappingTests {
  @Test(arguments: [
    ("Luo Jingyi 罗静怡", 12, ["Luo Jingyi", "罗静怡"]),
    ("罗静怡 Luo Jingyi", 12, ["罗静怡", "Luo Jingyi"]),
    ("林晚晴、佟欣兰、罗静怡", 10, ["林晚晴、", "佟欣兰、", "罗静怡"]),
    ("罗静怡（中方）；林晚晴", 12, ["罗静怡", "（中方）；", "林晚晴"]),
    ("2025年10月20日至22日", 20, ["2025年10月20日至22日"]),
    ("participant、Chinese lead", 13, ["participant、", "Chinese lead"]),
    ("of Law, 东湖法律大学", 18, ["of Law,", "东湖法律大学"]),
    ("travel Government-funded", 16, ["travel", "Government-", "funded"]),
    ("Track-two-dialogues 甲", 10, ["Track-two-", "dialogues", "甲"]),
    ("aaaa-bbbb-cccc-dddd", 6, ["aaaa-", "bbbb-", "cccc-", "dddd"]),
    ("Government-funded travel", 17, ["Government-funded", "travel"]),
  ])
  func aNameIsNotBroken(text: String, width: Int, rows: [String]) {
    #expect(WrappedText.rows(of: text, width: width) == rows)
  }

  @Test(arguments: [
    ("段思远 Duan Siyuan", ["Duan Siyuan"]), ("Duan Siyuan 段思远, Ruth Abernethy", ["Duan Siyuan"]),
    ("2026-03-09 to 2026-03-11", ["2026-03-09", "2026-03-11"]), ("（原定 2026-03-09）", ["2026-03-09"]),
    ("Government-funded, by 2026-12-01)", ["2026-12-01)"]), ("2027年1月19日至21日", []), ("", []),
    // What is longer than a row may have to break.
    ("https://example.org/2026-03-14-a-very-long-address", []),
  ])
  func namesAndDatesAreSetApart(text: String, wholes: [String]) {
    let pieces = WrappedText.pieces(of: text)
    #expect(pieces.map { String($0.text) }.joined() == text)
    #expect(pieces.filter { $0.isWhole }.map { String($0.text) } == wholes)
  }

  @Test func aColumnKnowsItsWidestWord() {
    #expect(WrappedText.widestUnit(in: "罗静怡 Luo Jingyi、 Ruth") == 10)
    #expect(WrappedText.widestUnit(in: "the United States, once") == 7)
    #expect(WrappedText.widestUnit(in: "东湖法律大学 在东湖之滨的一个大学") == 12)
    #expect(WrappedText.widestUnit(in: "") == 0)
    #expect(WrappedText.widestUnit(in: "2025年10月20日至22日") == 20)
  }
}
