import Calendar
import Records
import Testing

/// What jrnl writes, and what only looks like it.
@Suite struct JrnlExportTests {
  private func entry(_ fields: String) throws -> JournalEntry {
    try #require(try JrnlExport.read(Array("{\"entries\": [{\(fields)}]}".utf8)).first)
  }

  @Test func anEntryBecomesANote() throws {
    let found = try entry(
      #""title": "T", "body": "b\nc", "date": "2026-03-15", "time": "22:05", "#
        + #""tags": ["@a-b", "plain", "@a-b", "@"], "starred": true"#)
    let metadata = found.form.metadata
    #expect(metadata.kind == .note && metadata.title == "T")
    #expect(metadata.tags == ["a-b", "plain", "starred"])
    #expect(metadata.date == "2026-03-15" && metadata.extra("time") == .text("22:05"))
    #expect(found.form.body == Array("b\nc".utf8))
    #expect(found.day?.text == "2026-03-15" && found.minutes == 22 * 60 + 5 && found.lostKeys == 0)
  }

  @Test func otherKeysAreKept() throws {
    let found = try entry(
      #""title": "T", "body": "", "uuid": "X", "weight": 3, "ratio": 1.5, "done": false, "#
        + #""creator": {"os": "x", "list": [1, null]}, "people": ["p"], "#
        + #"""# + String(repeating: "k", count: 129) + #"": 1"#)
    let metadata = found.form.metadata
    #expect(metadata.extra("uuid") == .text("X") && metadata.extra("weight") == .text("3"))
    #expect(metadata.extra("ratio") == .text("1.5") && metadata.extra("done") == .text("false"))
    #expect(
      metadata.extra("creator")
        == .mapping([
          Field(key: "list", value: .list([.text("1"), .text("")])),
          Field(key: "os", value: .text("x")),
        ]))
    #expect(metadata.extra("jrnl-people") == .list([.text("p")]))
    #expect(found.lostKeys == 1)
    // What was taken over is a text like any other.
    let text = found.form.render()
    #expect(try TextForm.parse(text).render() == text)
  }

  /// Front matter has limits inside values too: what is beyond them is counted, and the rest stays.
  @Test func whatFrontMatterCannotHoldIsLostAlone() throws {
    let long = String(repeating: "k", count: 129)
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + "1" + String(repeating: "]", count: levels)
    }
    let found = try entry(
      #""title": "T", "body": "", "a": {"\#(long)": 1}, "b": [{"\#(long)": []}], "#
        + #""c": \#(nested(30)), "d": \#(nested(31)), "e": "kept""#)
    #expect(found.lostKeys == 3)
    #expect(found.form.metadata.extras.map(\.key) == ["c", "e"])
    #expect(try TextForm.parse(found.form.render()) == found.form)
  }

  @Test func aFileOfOneEntryIsRead() throws {
    #expect(try JrnlExport.read(Array(#"{"title": "T", "body": "b"}"#.utf8)).count == 1)
  }

  @Test(arguments: [
    (#"{"entries": [{"title": "T", "body": "b", "date": "2026-02-30", "time": "25:00"}]}"#),
    (#"{"entries": [{"title": "T", "body": "b", "date": "soon", "time": "1:2"}]}"#),
  ])
  func timesThatAreNoneAreLeftAsWritten(_ text: String) throws {
    let found = try #require(try JrnlExport.read(Array(text.utf8)).first)
    #expect(found.day == nil && found.minutes == nil && !found.form.metadata.date.isEmpty)
  }

  @Test(arguments: [
    ("", JournalError.notJSON), ("{", .notJSON), ("[]", .notAJournal), ("{}", .notAJournal),
    (#"{"entries": {}}"#, .notAJournal), (#"{"entries": [1]}"#, .entryMalformed(1)),
    (#"{"entries": [{"title": 1}]}"#, .entryMalformed(1)),
    (#"{"entries": [{"tags": [1]}]}"#, .entryMalformed(1)),
    (#"{"entries": [{}, {"starred": "yes"}]}"#, .entryMalformed(2)),
  ])
  func whatIsNoneIsRefused(_ text: String, _ error: JournalError) {
    #expect(throws: error) { try JrnlExport.read(Array(text.utf8)) }
  }
}
