import Calendar
import Records
import Testing

/// Front matter with Chinese keys: read like the English, written in English.
@Suite struct ChineseFrontMatterTests {
  private func rendered(_ front: String, assuming kind: RecordKind? = nil) throws -> String {
    let form = try TextForm.parse("---\n\(front)\n---\nx\n", assuming: kind)
    return String(decoding: form.render(), as: UTF8.self)
  }

  @Test func keysAreAliases() throws {
    let text = try rendered(
      "类型: 笔记\n标题: 首次通报\n标签: [草案, ai]\n日期: 2026年3月14日\n对话: linth\n会议: session-3\n人物: [wang-wei]\n标记: 公开"
    )
    #expect(
      text == """
        ---
        kind: note
        title: 首次通报
        date: 2026年3月14日
        tags: [草案, ai]
        marking: open
        dialogue: linth
        session: session-3
        people: [wang-wei]
        ---
        x

        """)
    #expect(try TextForm.parse(text).metadata.days?.first.text == "2026-03-14")
  }

  @Test func entriesHaveThemToo() throws {
    let chinese = "种类: 对话\n标题: 林特\n类型: track2\n规则: 查塔姆\n议程: [{议题: 算力, 服务: [v1]}]"
    let english =
      "kind: dialogue\ntitle: 林特\ntype: track2\nrule: chatham\n"
      + "agenda: [{item: 算力, serves: [v1]}]"
    #expect(try rendered(chinese) == rendered(english))
    #expect(
      try rendered("种类: person\n姓名: Wang Wei\n本名: 王伟\n方: CN")
        == rendered("kind: person\nname: Wang Wei\nnative: 王伟\nside: CN"))
  }

  @Test func aKeyThatTheKindDoesNotHaveStaysAsItIs() throws {
    let text = try rendered("标题: x\n红线: y\n来源: z", assuming: .note)
    #expect(text.contains("红线: y\n来源: z\n") && text.contains("title: x\n"))
  }

  @Test func theEnglishKeyCountsWhereBothAreThere() throws {
    let text = try rendered("标题: a\ntitle: b", assuming: .note)
    #expect(text.contains("title: b\n") && text.contains("标题: a\n"))
    #expect(try TextForm.parse(text).render() == Array(text.utf8))
  }

  @Test func markingIsGivenOnce() {
    #expect(throws: TextFormError.duplicateKey(TextPosition(line: 3, column: 1))) {
      try rendered("marking: open\n标记: 私密", assuming: .note)
    }
    #expect(throws: TextFormError.self) { try rendered("标记: 秘密", assuming: .note) }
  }

  @Test func changesMayNameThem() throws {
    var metadata = Metadata(.note)
    for word in ["标题=甲", "标签+=草案", "标记＝公开", "日期=2026年3月14日"] {
      try metadata.apply(try #require(FieldEdit(word)))
    }
    #expect(metadata.title == "甲" && metadata.tags == ["草案"])
    #expect(metadata.marking == "open" && metadata.date == "2026-03-14")
    #expect(FieldEdit("没有=x") == nil)
  }
}
