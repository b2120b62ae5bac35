import Testing

@testable import Terminal
@testable import Viewing

/// Fields and text in, rows out.
@Suite struct RecordSheetTests {
  private func rows(_ sheet: RecordSheet, _ width: Int) -> [String] {
    sheet.rows(width: width).map(\.plain)
  }

  @Test func fieldsAreAligned() {
    let sheet = RecordSheet(
      title: "标题",
      fields: [
        .init("kind", ["note"]), .init("tags", ["one, two three"]), .init("influence", ["a", "b"]),
      ], body: "# H\n\n- x")
    #expect(
      rows(sheet, 40) == [
        "标题", "kind       note", "tags       one, two three", "influence  a", "           b",
        String(repeating: "─", count: 40), "H", "", "• x",
      ])
  }

  @Test func aTextMayStandFirst() {
    let rule = String(repeating: "─", count: 20)
    let sheet = RecordSheet(
      title: "t", fields: [.init("k", ["v"])], body: "a\n\nb", isTextFirst: true)
    #expect(rows(sheet, 20) == ["t", rule, "a", "", "b", rule, "k  v"])
    let lines = sheet.rows(width: 20).map(\.line)
    #expect(lines == lines.sorted())
    let empty = RecordSheet(title: "t", fields: [.init("k", ["v"])], body: "", isTextFirst: true)
    #expect(rows(empty, 20) == ["t", "k  v"])
  }

  @Test func whatDoesNotFitIsWrapped() {
    let sheet = RecordSheet(
      title: "", fields: [.init("tags", ["one two three four five six"])], body: "")
    #expect(rows(sheet, 24) == ["tags  one two three four", "      five six"])
    #expect(rows(sheet, 12) == ["tags", "  one two", "  three four", "  five six"])
    let long = RecordSheet(
      title: "", fields: [.init("a label that is long", ["x"]), .init("k", ["y"])], body: "")
    #expect(
      rows(long, 40) == ["a label that is long", "                  x", "k                 y"])
    for width in 1...60 {
      for row in sheet.rows(width: width) {
        #expect(DisplayWidth.columns(of: row.plain) <= max(width, 8))
      }
    }
  }

  @Test func nothingInItSteersTheTerminal() {
    let sheet = RecordSheet(
      title: "a\u{1b}[31m\nb", fields: [.init("k\u{7}", ["v\u{202e}"])], body: "\u{9b}2J")
    let text = rows(sheet, 80).joined(separator: "\n")
    #expect(text.contains("a\\u{1b}[31m\\u{a}b") && text.contains("k\\u{7}"))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0 != "\u{9b}") })
    #expect(!text.unicodeScalars.contains("\u{202e}"))
  }

  @Test func rowsOfOneLineStayTogether() {
    let sheet = RecordSheet(
      title: "t", fields: [.init("k", ["one two three four", "five"])], body: "a b\n\nc")
    let lines = sheet.rows(width: 10).map(\.line)
    #expect(lines == lines.sorted())
    #expect(Set(lines).count >= 5)
  }
}
