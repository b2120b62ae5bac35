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

  @Test(
    arguments: [
      // A fence that nothing closes goes on to the end, as it is drawn.
      ("(open) a\n\n```\nb\n\n(open) c\n", .private, [.open, .private]),
      ("(open) a\n\n```\nb\n\n(open) c\n", .side, [.open, .side]),
      ("```\nb\n\n(private) c\n\n(open) d", .open, [.private]),
      ("~~~~\na\n~~~\n\n(open) b", .private, [.private]),
      ("> ```\n> (open) a\n\n(open) b", .private, [.private, .open]),
      ("- ```\n  (open) a\n\n  (open) b\n\n(open) c", .private, [.private, .open]),
      // The mark of the text above it is none of its own.
      ("(open) a\n```\nb\n```", .private, [.open, .private]),
      ("(open) a\n```\nb\n```\nc", .private, [.open, .private, .private]),
      ("(open) a\n```\nb\n```\n(open) c", .private, [.open, .private, .open]),
      ("(chatham) a\n```\nb\n```", .open, [.chatham, .chatham]),
      // Indented code.
      ("(open) a\n\n    (open) b\n\n    c", .private, [.open, .private]),
      ("a\n\n    b (chatham)\n\nc", .open, [.open, .chatham, .open]),
      // Indented text that goes on is none.
      ("(open) a\n    b", .private, [.open]),
      ("- (open) a\n\n    (open) b", .private, [.open, .open]),
      // What is between signs that look like fences is code where the reader sees none there, too.
      ("> ```\n> a\n\n(open) b\n\n```\n", .private, [.private]),
      ("<div>\n```\n(open) a\n```\n</div>", .private, [.private, .private, .private]),
    ] as [(String, PortionMark, [PortionMark])])
  func codeTakesTheStrictestMark(
    _ body: String, _ unmarked: PortionMark, _ marks: [PortionMark]
  ) {
    #expect(Paragraph.split(Array(body.utf8), unmarked: unmarked).map(\.mark) == marks)
  }

  @Test(
    arguments: [
      // Marks in code hold for the text right above and below it.
      ("a\n```\nb (private)\n```\nc", .open, [.private, .private, .private]),
      ("(open) a\n```\n(chatham) b\n```\nc", .private, [.chatham, .private, .private]),
      ("a\n```\nb\n```\nc (private)", .open, [.private, .private, .private]),
      ("a\n```\nb\n```\n(private)", .open, [.private, .private, .private]),
      ("a\n```\nb (private)\n```\n\nc", .open, [.private, .private, .open]),
      // Indented lines may have been meant as text.
      ("    (private)\n\na", .open, [.private, .private]),
      ("    # (chatham) H\n\na", .open, [.chatham, .chatham]),
      ("- ```\n  # (private) H\n\na", .open, [.private, .private]),
    ] as [(String, PortionMark, [PortionMark])])
  func codeNeverMakesTheTextAroundItLessStrict(
    _ body: String, _ unmarked: PortionMark, _ marks: [PortionMark]
  ) {
    #expect(Paragraph.split(Array(body.utf8), unmarked: unmarked).map(\.mark) == marks)
  }

  @Test func unmarkedListItemsTakeTheStricterOfTheirListAndTheDefault() {
    let body = Array("- (private) a\n\n- b\n\n  c\n\nd".utf8)
    let marks = Paragraph.split(body, unmarked: .open).map(\.mark)
    #expect(marks == [.private, .private, .private, .open])
  }

  /// Where paragraphs begin depends on the mark of those that have none.
  @Test(
    arguments: [
      "(open) a\n```\nb (chatham)\n```\nc", "    # (chatham) H\n\na", "a\n\n(chatham)\n\nb",
      "# (chatham) H\n\na<br>(side) b\n\n- (private) c\n\n- d", "",
    ])
  func aTextThatIsReadOnceIsSplitAsIfReadForEachMark(_ body: String) {
    let (bytes, marks) = (Array(body.utf8), PortionMark.allCases)
    let texts = Paragraph.splits(bytes, unmarked: marks)
    #expect(texts == marks.map { Paragraph.split(bytes, unmarked: $0) })
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
