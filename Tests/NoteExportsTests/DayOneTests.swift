import NoteExports
import Testing

/// Journals of Day One.
@Suite struct DayOneTests {
  private func notes(_ entries: String) throws -> [ForeignNote] {
    let json = #"{"metadata": {"version": "1.0"}, "entries": [\#(entries)]}"#
    let (program, notes) = try #require(JSONExport.read(Array(json.utf8)))
    #expect(program == .dayOne)
    return notes.notes
  }

  private func body(_ text: String) throws -> String {
    let text = text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
    let found = try notes(
      #"{"uuid": "A", "creationDate": "2026-03-28T08:30:00Z", "text": "\#(text)"}"#)
    return try #require(found.first).body
  }

  @Test(arguments: [
    ("Calm\\. And \\(late\\)\\!", "Calm. And (late)!"), ("`a\\.b` c\\.", "`a\\.b` c."),
    ("```\na\\.b\n```\nc\\.", "```\na\\.b\n```\nc."), ("1\\. no list", "1\\. no list"),
    ("in 1\\.5 days", "in 1.5 days"), ("\\- no list", "\\- no list"), ("a \\- b", "a - b"),
    ("\\-5 degrees", "-5 degrees"), ("\\# no heading", "\\# no heading"), ("C\\#", "C#"),
    ("\\*no stress\\*", "\\*no stress\\*"), ("5 \\* 3", "5 * 3"), ("a\\_b \\_c\\_", "a_b \\_c\\_"),
    ("[x](a\\(b\\)c)", "[x](a\\(b\\)c)"), ("\\[x\\]\\(y\\)", "\\[x\\]\\(y)"),
    ("C:\\dir", "C:\\dir"),
    ("  1\\. no list", "  1\\. no list"), ("\\(1\\. half", "(1. half"),
    ("  \\- no list", "  \\- no list"),
    ("\\\\\\.", "\\\\."), ("end\\", "end\\"), ("`open \\.", "`open ."),
  ])
  func escapesThatMeanNothingGo(_ written: String, _ expected: String) throws {
    #expect(try body(written) == expected)
  }

  /// What a line begins with is counted once: for each escape anew, it would take minutes.
  @Test(arguments: [" ", "\t", "1"]) func aLongBeginningIsCountedOnce(_ sign: String) throws {
    let beginning = String(repeating: sign, count: 200_000)
    let escapes = String(repeating: "\\.", count: 200_000)
    let found = try body(beginning + escapes)
    #expect(found == beginning + String(repeating: ".", count: 200_000))
  }

  @Test func titlesHaveNoEscapes() throws {
    let found = try notes(
      ##"{"creationDate": "2026-03-28T08:30:00Z", "text": "# Arrival \\(late\\) 1\\. day\n\nx"}"##)
    #expect(found[0].title == "Arrival (late) 1. day")
    // There are entries without an id.
    #expect(found[0].key == "2026-03-28T08:30:00Z")
  }

  @Test func filesHaveTheEndingsThatTheyHaveOnDisk() throws {
    let found = try notes(
      #"""
      {"uuid": "A", "creationDate": "2026-03-28T08:30:00Z", "text": "![](dayone-moment:\/audio\/AU)",
       "audios": [{"identifier": "AU", "md5": "a1", "format": "aac"}, {"md5": "a2", "format": ".mp3"}],
       "pdfAttachments": [{"md5": "p1"}], "videos": [{"md5": "v1"}], "photos": [{"md5": "f1"}]}
      """#)
    #expect(
      found[0].files.map(\.place) == [
        .path("photos/f1.jpeg"), .path("videos/v1.mp4"), .path("audios/a1.m4a"),
        .path("audios/a2.mp3"), .path("pdfs/p1.pdf"),
      ])
    #expect(found[0].body == "![](audios/a1.m4a)")
  }

  @Test func linksLeadToNotesAndWhatIsGoneIsSaid() throws {
    let found = try notes(
      #"""
      {"uuid": "A", "creationDate": "2026-03-28T08:30:00Z", "isPinned": true,
       "text": "One\n[two](dayone2:\/\/view?entryId=B) [x](dayone2:\/\/view?entryId=C) ![](dayone-moment:\/\/PH)",
       "location": {"userLabel": "Home", "placeName": "Home", "country": "Ireland", "latitude": 53.5,
         "longitude": -6.2}},
      {"uuid": "B", "creationDate": "2026-03-28T08:30:00Z", "text": "Two", "timeZone": "Europe/Dublin"}
      """#)
    #expect(found[0].body.contains("[[Two|two]]"))
    #expect(
      found[0].losses == [.linkLost("dayone2://view?entryId=C"), .linkLost("dayone-moment://PH")])
    #expect(found[0].tags == ["pinned"])
    #expect(found[0].fields.map(\.texts) == [["Home, Ireland"], ["53.5, -6.2"]])
    #expect(found[1].zone == "Europe/Dublin")
  }
}
