import Calendar
import Testing
import VaultStore

@testable import Application

/// Quick lines that were cut off, as a text.
@Suite struct JotDraftTests {
  private func time() throws -> LocalTime {
    try #require(LocalTime(LocalTime(milliseconds: 1_700_000_000_000).text))
  }

  @Test(arguments: ["plain", "a\ttab", "two\n\nparagraphs\n\tand a tab", "a\r\nb"])
  func aLineComesBackAsItWas(_ text: String) throws {
    let record = RecordID.random()
    let lines = [
      JotDraft.Line(time: try time(), record: .random(), text: text),
      JotDraft.Line(time: try time(), record: .random(), text: "last"),
    ]
    let draft = JotDraft(dialogue: "lake", session: "s1", record: record, lines)
    let read = try #require(JotDraft(draft.text))
    #expect(read.record == record)
    #expect(read.lines == lines)
  }

  @Test func aDraftOfAnOlderProgramIsRead() throws {
    let time = try time()
    let read = try #require(JotDraft(Array("lake\ts1\n\(time.text)\ta\ttab\n".utf8)))
    #expect(read.record == nil)
    #expect(read.lines == [JotDraft.Line(time: time, record: nil, text: "a\ttab")])
  }

  @Test func otherTextIsNoDraft() {
    #expect(JotDraft([]) == nil)
    #expect(JotDraft(Array("A note\n".utf8)) == nil)
  }
}
