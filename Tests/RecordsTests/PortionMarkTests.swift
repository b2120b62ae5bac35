import Records
import Testing

/// Marks decide what may leave: where one cannot be sure, the stricter holds.
@Suite struct PortionMarkTests {
  @Test(
    arguments: [
      ("(open) one\n\ntwo\n\n(private) three\n", [.open, .private, .private]),
      ("(open) a\nb\n(private) c", [.open, .private]),
      ("> (open) quoted", [.open]), ("- (open) one\n- (side) two", [.open, .side]),
      ("**(OPEN)** loud", [.open]), ("（open）wide", [.open]), ("( open ) blanks", [.open]),
      ("(opened) not a mark", [.private]), ("x (open) within", [.private]),
      ("# (open) Heading\ntext", [.open, .private]), ("(open)", [.open]),
      // A list whose items are parted by blank lines goes on.
      ("- (private) a\n\n- b", [.private, .private]),
      ("(open) a\n\n(chatham) b", [.open, .chatham]),
      // A mark inside code only makes it stricter.
      ("```\n(open) x\n```", [.private]), ("", []), ("\n\n \n", []),
    ] as [(String, [PortionMark])])
  func paragraphsHaveTheirMarks(_ body: String, _ marks: [PortionMark]) {
    #expect(Paragraph.split(Array(body.utf8), unmarked: .private).map(\.mark) == marks)
  }

  @Test func unmarkedListItemsTakeTheStricterOfTheirListAndTheDefault() {
    let body = Array("- (private) a\n\n- b\n\n  c\n\nd".utf8)
    let marks = Paragraph.split(body, unmarked: .open).map(\.mark)
    #expect(marks == [.private, .private, .private, .open])
  }

  @Test(
    arguments: [
      ("", "", .private), ("open", "", .open), ("", "chatham", .chatham), ("side", "open", .side),
      ("nonsense", "open", .private), ("", "nonsense", .private), ("OPEN", "", .open),
    ] as [(String, String, PortionMark)])
  func theDefaultIsTheRecordsThenTheDialogues(
    _ marking: String, _ rule: String, _ mark: PortionMark
  ) {
    #expect(PortionMark.unmarked(marking: marking, rule: rule) == mark)
  }

  @Test func everyByteThatIsNotBlankBelongsToOneParagraph() {
    let lines = [
      "text", "", "(open) x", "- item", "  more", "> quote", "# head", "```", "---", "===", " ",
      "1. n", "| a |", "（side）y", "\t(private) t",
    ]
    for _ in 0..<1000 {
      let chosen = (0..<Int.random(in: 0...12)).map { _ in lines.randomElement() ?? "" }
      let body = Array(chosen.joined(separator: Bool.random() ? "\n" : "\r\n").utf8)
      let paragraphs = Paragraph.split(body, unmarked: .private)
      var end = 0
      for paragraph in paragraphs {
        #expect(paragraph.range.lowerBound >= end)
        let between = body[end..<paragraph.range.lowerBound]
        #expect(between.allSatisfy { [0x09, 0x0A, 0x0D, 0x20].contains($0) })
        end = paragraph.range.upperBound
      }
      #expect(body[end...].allSatisfy { [0x09, 0x0A, 0x0D, 0x20].contains($0) })
      // Fail closed: without an open mark in the text nothing is open.
      if !chosen.contains(where: { $0.contains("open") }) {
        #expect(!paragraphs.contains { $0.mark == .open })
      }
    }
  }
}
