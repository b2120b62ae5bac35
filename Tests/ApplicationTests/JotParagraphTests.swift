import Records
import Testing

@testable import Application

/// What a line says in a note, and to whom it may be told.
@Suite struct JotParagraphTests {
  private func paragraph(_ line: String, marking: String = "") -> JotParagraph {
    JotParagraph(QuickLine(line), speaker: "", marking: marking, unmarked: .chatham)
  }

  @Test func theStricterMarkHolds() {
    #expect(paragraph("a", marking: "private").text == "(private) a")
    #expect(paragraph("(open) a", marking: "private").text == "(private) a")
    #expect(paragraph("(private) a", marking: "open").text == "(private) a")
    #expect(paragraph("(side) a").text == "(side) a")
    #expect(paragraph("a").text == "a")
    #expect(paragraph("a", marking: "no such word").mark == .private)
  }

  @Test func theMarkOfALineIsTheStrictestInIt() {
    #expect(paragraph("a").mark == .chatham)
    #expect(paragraph("(open) a").mark == .open)
    #expect(paragraph("a\n\n(private) b").mark == .private)
  }

  @Test(arguments: [
    "a\n\nb", "a\n\n- b\n- c\n\n  d", "a\n\n```\nb\n\nc\n```\n\nd", "a\n\n    b\n", "a\n\n> b\n\nc",
    "a\n\n# b\n\nc", "a\nb\n---\nc", "a\n\n(open) b", "a\r\n\r\nb", "~~~\na\n\nb",
    "| a |\n|---|\n\n| b |",
  ])
  func theMarkHoldsForEveryParagraph(_ text: String) {
    for paragraph in [paragraph("(private) " + text), paragraph(text, marking: "private")] {
      let marks = Paragraph.split(Array(paragraph.text.utf8), unmarked: .open).map(\.mark)
      #expect(marks.allSatisfy { $0 == .private }, "\(paragraph.text)")
      #expect(paragraph.mark == .private)
    }
  }
}
