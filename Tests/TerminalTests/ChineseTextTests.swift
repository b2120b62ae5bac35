import Testing

@testable import Terminal

/// Chinese text in rows, and what input methods give in the place of ASCII.
@Suite struct ChineseTextTests {
  @Test(arguments: [
    ("一二三四，五六", 8, ["一二三", "四，五六"]), ("一二三（四）五", 8, ["一二三", "（四）五"]),
    ("一二三四。”五", 8, ["一二三", "四。”五"]), ("一二三四五", 8, ["一二三四", "五"]),
    ("一二“三四”五", 5, ["一二", "“三", "四”五"]), ("，，，，，", 4, ["，，", "，，", "，"]),
    ("中文 word，更多", 10, ["中文 ", "word，更多"]), ("（（（（", 4, ["（（", "（（"]),
    ("one two — x", 8, ["one two ", "— x"]), ("Who is 罗?", 9, ["Who is ", "罗?"]),
    ("一二（三).四", 8, ["一二", "（三).四"]), ("a <命令>", 4, ["a ", "<命", "令>"]),
    ("一二([三]四", 6, ["一二", "([三]", "四"]), ("a 字 .md", 5, ["a 字 ", ".md"]),
    ("字、.md、.txt", 6, ["字、", ".md、", ".txt"]), ("一二三.", 6, ["一二", "三."]),
  ])
  func punctuationKeepsToItsWord(_ text: String, _ width: Int, _ rows: [String]) {
    #expect(TextLayout(text, width: width).rows == rows.map { $0[...] })
    let styled = StyledWrapping.rows(of: [StyledRun(text)], width: width)
    #expect(styled.map { $0.map { String($0.text) }.joined() } == rows)
  }

  @Test func noRowIsTooWideAndNothingIsLost() {
    let pieces = [
      "字", "，", "。", "（", "）", "“", "”", "a", "word", " ", "…", "—", "👍", "?", ")", "(", "<",
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 1...30)).map { _ in pieces.randomElement() ?? "" }.joined()
      for width in [2, 5, 9] {
        let rows = TextLayout(text, width: width).rows
        #expect(rows.joined() == text)
        for row in rows {
          let seen = row.lastIndex { $0 != " " }.map { row[...$0] } ?? ""
          guard DisplayWidth.columns(of: seen) > width else { continue }
          Issue.record("\(row) is wider than \(width): \(text)")
          return
        }
      }
    }
  }

  @Test(arguments: [
    ("zh_CN.UTF-8", false), ("zh_CN.utf8", false), ("zh_CN", false), ("C", false), ("", false),
    ("zh_CN.GBK", true), ("zh_CN.GB18030", true), ("zh_TW.Big5", true), ("ja_JP.eucJP", true),
    ("zh_CN.UTF-8@cjkwide", true), ("zh_CN.GBK@cjknarrow", false), ("zh_CN.GBK@stroke", true),
  ])
  func ambiguousCharactersFollowTheLocale(_ locale: String, _ areWide: Bool) {
    #expect(DisplayWidth.areAmbiguousWide(inLocale: locale) == areWide)
  }

  @Test func theTableOfAmbiguousCharactersIsInOrder() {
    let table = WidthTable.ambiguous
    #expect(table == table.sorted() && table.count.isMultiple(of: 2))
    #expect(table.contains(0x2024) && table.contains(0x2027) && !table.contains(0x4e00))
  }

  @Test func wideFormsAreThoseOfASCII() {
    #expect("３ｙ　ＡＢ：字".narrow == "3y AB:字")
    #expect(Key.character("３").narrow == .character("3"))
    #expect(Key.character("字").narrow == .character("字"))
    #expect(Key.control("ａ").narrow == .control("ａ"))
    #expect(Key.character("是").isYes && Key.character("Ｙ").isYes && Key.character("y").isYes)
    #expect(!Key.character("否").isYes && !Key.enter.isYes)
  }
}
