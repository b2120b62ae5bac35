import Calendar
import Search
import Testing

/// Queries as a Chinese keyboard gives them.
@Suite struct ChineseQueryTests {
  private let today = Day(number: 20_530)

  private func parsed(_ text: String) throws -> Query { try Query.parse(text, today: today) }

  @Test(arguments: [
    ("标签：草案", "tag:草案"), ("标签:草案", "tag:草案"), ("类型：笔记", "kind:笔记"), ("种类：笔记", "kind:笔记"),
    ("人物：王伟", "who:王伟"), ("谁：王伟", "who:王伟"), ("对话：linth", "in:linth"),
    ("自：2026年3月", "since:2026-03"), ("从：2026-03", "since:2026-03"), ("至：2026年", "until:2026"),
    ("日期：2026年3月14日", "on:2026-03-14"), ("日期：昨天", "on:yesterday"), ("－草案", "-草案"),
    ("－标签：草案", "-tag:草案"), ("－tag：草案", "-tag:草案"), ("标签：草案、算力", "tag:草案 tag:算力"),
    ("标签：“草案、算力”", "tag:\"草案、算力\""), ("算力　－标签：草案", "算力 -tag:草案"),
  ])
  func filtersAreNamedInChinese(chinese: String, english: String) throws {
    #expect(try parsed(chinese) == parsed(english))
  }

  @Test func otherWordsBeforeAColonAreLookedFor() throws {
    #expect(try parsed("结论：同意").terms == ["结论：同意"])
  }

  @Test func kindsMayBeNamedAnew() throws {
    let query = try parsed("类型：笔记 －类型：人物").namingKinds { $0 == "笔记" ? "note" : "person" }
    #expect(try query == parsed("kind:note -kind:person"))
  }
}
