import Terminal
import Testing
import Viewing

@Suite struct TableTests {
  private func table() -> Table {
    var table = Table([
      Table.Column("REF", minimumWidth: 4), Table.Column("N", isNumeric: true),
      Table.Column("TITLE", minimumWidth: 6),
    ])
    table.add(["wang-wei", "7", "王伟的会议记录"])
    table.add(["a", "1200", "short"])
    table.add(["x\u{1b}[31m", "1", "two\nlines"])
    return table
  }

  @Test func columnsAreAligned() {
    #expect(
      table().lines(width: nil) == [
        "REF             N  TITLE", "wang-wei        7  王伟的会议记录", "a            1200  short",
        "x\\u{1b}[31m     1  two\\u{a}lines",
      ])
  }

  /// One title of a book's length must not make every row as long.
  @Test func withoutAWindowALongCellIsWholeAndPadsNoOther() {
    var table = Table([Table.Column("TITLE"), Table.Column("TAGS")])
    let title = String(repeating: "long ", count: 20_000) + "end"
    table.add([title, "one"])
    table.add(["short", "two"])
    let lines = table.lines(width: nil)
    #expect(lines[1] == title + "  one")
    #expect(lines[2].hasPrefix("short ") && lines[2].hasSuffix("  two") && lines[2].count < 200)
  }

  /// What says least gives way first, and only as far as it may.
  @Test func aColumnThatYieldsIsCutBeforeAWiderOne() {
    var table = Table([
      Table.Column("TITLE", minimumWidth: 6), Table.Column("TAGS", minimumWidth: 4, yields: true),
    ])
    table.add(["a title that is long", "one two three"])
    #expect(table.lines(width: 30)[1] == "a title that is long  one two…")
    #expect(table.lines(width: 20)[1] == "a title that …  one…")
  }

  @Test(arguments: 18...60) func rowsFitTheWindow(_ width: Int) {
    for line in table().lines(width: width) {
      #expect(DisplayWidth.columns(of: line) <= width)
      #expect(line.last != " ")
    }
  }
}

@Suite struct WrappedTextTests {
  @Test(arguments: [
    ("", 10, [""]), ("one two three", 8, ["one two", "three"]), ("one two", 7, ["one two"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("a  b", 10, ["a  b"]),
    // A name stays whole, a sentence is broken anywhere and begins on the row before.
    ("ab 王伟光明", 10, ["ab", "王伟光明"]), ("ab 会议在春天举行", 9, ["ab 会议在", "春天举行"]),
    ("王伟光明", 4, ["王伟", "光明"]),
  ])
  func rowsBreakAtSpacesAndBesideWideCharacters(_ text: String, _ width: Int, _ rows: [String]) {
    #expect(WrappedText.rows(of: text, width: width) == rows)
  }

  @Test(arguments: 2...40) func rowsFit(_ width: Int) {
    let text = "Prof. 王伟 of Tsinghua University 清华大学 spoke about 安全与合作的长期计划 and left."
    let rows = WrappedText.rows(of: text, width: width)
    #expect(rows.allSatisfy { DisplayWidth.columns(of: $0) <= width })
    let kept = rows.joined().filter { $0 != " " }
    #expect(kept == text.filter { $0 != " " })
  }

  @Test func cellsOfATableAreWrapped() {
    var table = Table([
      Table.Column("NAME", minimumWidth: 8), Table.Column("WHAT", minimumWidth: 8),
    ])
    table.add(["王伟", "adviser since the spring"])
    #expect(
      table.wrappedLines(width: 22) == [
        "NAME  WHAT", "王伟  adviser since", "      the spring",
      ])
  }

  /// Of several minimum widths the first that fit count, where no row is longer than the window.
  @Test func wordsStayWholeWhereThereIsRoom() {
    var table = Table([Table.Column("MAY NOT SAY"), Table.Column("TO")])
    table.add(["nothing", "Transportation board"])
    let choices = [[11, 14], [7, 14], [4, 4]]
    #expect(
      table.wrappedLines(width: 27, minimumWidths: choices) == [
        "MAY NOT SAY  TO", "nothing      Transportation", "             board",
      ])
    #expect(
      table.wrappedLines(width: 23, minimumWidths: choices) == [
        "MAY NOT  TO", "SAY", "nothing  Transportation", "         board",
      ])
    #expect(table.wrappedLines(width: 16, minimumWidths: choices).allSatisfy { $0.count <= 16 })
  }
}
