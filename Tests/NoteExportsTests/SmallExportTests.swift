import Calendar
import NoteExports
import Testing

/// What Simplenote, Google Keep, Bear and TiddlyWiki say of notes.
@Suite struct SmallExportTests {
  @Test func linesOfSimplenoteEndAsEverywhere() throws {
    let json = #"""
      {"activeNotes": [{"id": "a", "content": "Title\r\none\r\n\r\n[b](simplenote:\/\/note\/b)"},
       {"id": "b", "content": "Other"}]}
      """#
    let found = try #require(JSONExport.read(Array(json.utf8))).notes.notes
    #expect(found[0].body == "Title\none\n\n[[Other|b]]")
  }

  @Test func ofKeepNothingGoesWithoutAWord() throws {
    let json = #"""
      {"title": " Two\nlines ", "textContent": "x", "createdTimestampUsec": 1774686600000000,
       "textContentHtml": "<p><span style=\"font-weight: 700\">x</span></p>",
       "sharees": [{"email": "a@example.org"}],
       "annotations": [{"title": "Talks", "url": "https://example.org"}]}
      """#
    let note = try #require(JSONExport.read(Array(json.utf8))).notes.notes[0]
    #expect(note.losses == [.formatting])
    #expect(note.fields.map(\.key) == ["links", "link-titles", "shared-with"])
  }

  @Test(arguments: [
    ("- [ ] tea", "tea"), ("\n\n## A  \nb", "A"), ("![](a.png)\n\nthen", "then"),
    ("![](a.png)", ""),
    (String(repeating: "a", count: 90), String(repeating: "a", count: 80)),
  ])
  func aTextWithoutATitleHasItsFirstLine(_ text: String, _ title: String) {
    #expect(NoteTitle.firstLine(of: text) == title)
  }

  @Test func titlesAreOneLine() {
    #expect(NoteTitle.inOneLine(" Two\r\n  lines ") == "Two lines")
  }

  @Test func bearSaysWhatItKeepsOut() throws {
    func info(_ fields: String) -> BearInfo? {
      BearInfo(Array(#"{"version": 2, "net.shinyfrog.bear": {\#(fields)}}"#.utf8))
    }
    let note = try #require(
      info(#""archived": 1, "pinned": 0, "trashed": 0, "creationDate": "2026-03-28T08:30:00Z""#))
    #expect(note.tags == ["archived"] && !note.isTrashed && !note.isEncrypted)
    #expect(note.created?.text == "2026-03-28T08:30:00Z" && note.changed == nil)
    #expect(info(#""trashed": 1"#)?.isTrashed == true)
    #expect(info(#""encryptedData": "AAEB""#)?.isEncrypted == true)
    #expect(BearInfo(Array(#"{"version": 2}"#.utf8)) == nil)
  }

  private func tags(_ written: String) throws -> [String] {
    let json = #"[{"title": "A", "text": "x", "tags": "\#(written)"}]"#
    return try #require(JSONExport.read(Array(json.utf8))).notes.notes[0].tags
  }

  @Test(
    arguments: [
      ("[[a b]] [[c d", ["a b", "[[c", "d"]), ("[[a [[b]] c]]", ["a [[b", "c]]"]),
      ("a]] [[b", ["a]]", "[[b"]),
    ] as [(String, [String])])
  func bracketsThatNothingClosesAreOfTheTag(_ written: String, _ expected: [String]) throws {
    #expect(try tags(written) == expected)
  }

  /// That nothing closes them is found out once: for each anew, it would take minutes.
  @Test func manyOpenBracketsAreLookedThroughOnce() throws {
    let count = 50_000
    #expect(
      try tags(String(repeating: "[[ ", count: count)) == Array(repeating: "[[", count: count))
  }

  @Test func aTiddlerIsReadFromItsFile() throws {
    let found = try #require(
      TiddlerFile.read(
        "created: 20260328083000123\ntags: a [[b c]]\ntitle: T: u\nrank: 3\n\nOne\n\ntwo"))
    let note = try #require(found.notes.first)
    #expect(note.title == "T: u" && note.body == "One\n\ntwo" && note.tags == ["a", "b c"])
    #expect(note.created?.text == "2026-03-28T08:30:00Z" && note.fields.map(\.key) == ["rank"])
    #expect(TiddlerFile.read("no tiddler\n\ntext") == nil && TiddlerFile.read("") == nil)
    #expect(TiddlerFile.read("title: only")?.notes.first?.body == "")
    #expect(TiddlerFile.read("title: $:/x\n\ny")?.notes.isEmpty == true)
  }
}
