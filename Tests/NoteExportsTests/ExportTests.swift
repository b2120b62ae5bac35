import Calendar
import NoteExports
import Testing

/// Exports of note programs.
@Suite struct ExportTests {
  private func notes(_ json: String) throws -> ForeignNotes {
    try #require(JSONExport.read(Array(json.utf8))).notes
  }

  @Test func standardNotesHaveTheTagsThatNameThem() throws {
    let found = try notes(
      #"""
      {"version": "004", "items": [
        {"uuid": "n1", "content_type": "Note", "created_at": "2026-03-28T08:30:00.000Z",
         "content": {"title": "One", "text": "Body \u738b"}},
        {"uuid": "n2", "content_type": "Note", "content": "004:abc"},
        {"uuid": "n3", "content_type": "Note", "content": {"title": "Old", "text": "", "trashed": true}},
        {"uuid": "t", "content_type": "Tag",
         "content": {"title": "work", "references": [{"uuid": "n1", "content_type": "Note"}]}}]}
      """#)
    #expect(found.notes.map(\.title) == ["One"])
    #expect(found.notes.first?.tags == ["work"] && found.notes.first?.body == "Body 王")
    #expect(found.notes.first?.created?.text == "2026-03-28T08:30:00Z")
    #expect(found.leftOut.map(\.loss) == [.encrypted, .trashed])
  }

  @Test func tiddlersHaveTheirFieldsAndTags() throws {
    let found = try notes(
      #"""
      [{"title": "A", "text": "x", "tags": "one [[two words]]", "created": "20260328083000123", "rank": "3"},
       {"title": "$:/core", "text": ""}]
      """#)
    #expect(found.notes.count == 1)
    #expect(found.notes[0].tags == ["one", "two words"])
    #expect(found.notes[0].created?.text == "2026-03-28T08:30:00Z")
    #expect(found.notes[0].fields.map(\.key) == ["rank"])
  }

  @Test func ofKeepListsBecomeTasks() throws {
    let found = try notes(
      #"""
      {"title": "", "listContent": [{"text": "tea", "isChecked": true}, {"text": "milk"}],
       "labels": [{"name": "home"}], "userEditedTimestampUsec": "1774686600000000",
       "createdTimestampUsec": 1774686600000000, "isPinned": true,
       "attachments": [{"filePath": "a.png", "mimetype": "image/png"}]}
      """#)
    #expect(found.notes[0].body == "- [x] tea\n- [ ] milk\n")
    #expect(found.notes[0].tags == ["home", "pinned"])
    #expect(found.notes[0].files.map(\.place) == [.path("a.png")])
    #expect(found.notes[0].created?.text == "2026-03-28T08:30:00Z")
  }

  @Test func ofDayOnePhotosAreFound() throws {
    let found = try notes(
      #"""
      {"metadata": {"version": "1.0"}, "entries": [{"uuid": "U", "creationDate": "2026-03-28T08:30:00Z",
       "text": "# Day\n\n![](dayone-moment:\/\/PH1)", "tags": ["x"], "starred": true,
       "photos": [{"identifier": "PH1", "md5": "abc", "type": "jpeg"}]}]}
      """#)
    #expect(found.notes[0].title == "Day" && found.notes[0].tags == ["x", "starred"])
    #expect(found.notes[0].body.hasSuffix("![](photos/abc.jpeg)"))
    #expect(found.notes[0].files.map(\.place) == [.path("photos/abc.jpeg")])
  }

  @Test func simplenoteGivesTrashedNotesByName() throws {
    let found = try notes(
      #"""
      {"activeNotes": [{"id": "a", "content": "Title\r\nbody", "creationDate": "2026-03-28T08:30:00.000Z",
        "tags": ["t"]}], "trashedNotes": [{"id": "b", "content": "Gone"}]}
      """#)
    #expect(found.notes.map(\.title) == ["Title"])
    #expect(found.leftOut.map(\.name) == ["Gone"] && found.leftOut.map(\.loss) == [.trashed])
  }

  @Test(arguments: ["", "{}", "[]", "[1]", "{\"a\":", "{\"items\": []}", "[[[", "null", "\"x\""])
  func otherJSONIsNone(_ json: String) {
    #expect(JSONExport.read(Array(json.utf8)) == nil)
  }

  @Test func joplinItemsAreTakenApart() throws {
    let id = "0123456789abcdef0123456789abcdef"
    let text = """
      A title

      Body ![x](:/\(String(id.reversed())))

      second: paragraph

      id: \(id)
      parent_id: p
      created_time: 2026-03-28T08:30:00.000Z
      type_: 1
      """
    let item = try #require(JoplinItem(Array(text.utf8)))
    #expect(item.kind == .note && item.title == "A title" && item["parent_id"] == "p")
    #expect(item.body.hasSuffix("second: paragraph"))
    let note = item.note(
      resources: [String(id.reversed()): ("resources/r.png", "photo.png")], titles: [:],
      notebooks: ["N"], tags: ["t"])
    #expect(note.body.contains("![x](resources/r.png)"))
    #expect(note.tags == ["N", "t"] && note.files.map(\.name) == ["photo.png"])
    #expect(JoplinItem(Array("# Only Markdown\n\nkey: value".utf8)) == nil)
    #expect(JoplinItem(Array("id: \(id)\ntype_: 6".utf8))?.kind == .noteTag)
  }

  @Test(arguments: [
    ("see [it](:/ID)", "see [[A title|it]]"), ("[A title](:/ID)!", "[[A title]]!"),
    ("[a](:/ID) [b](:/ID#part)", "[[A title|a]] [[A title|b]]"), ("![x](:/ID)", "![x](:/ID)"),
    ("[a|b](:/ID)", "[[A title]]"), ("[a](:/OTHER)", "[a](:/OTHER)"), ("[a](:/ID", "[a](:/ID"),
    ("](:/ID)", "](:/ID)"), ("[](:/ID)", "[[A title]]"),
  ])
  func linksToNotesBecomeTitles(_ written: String, _ expected: String) throws {
    let (id, other) = (String(repeating: "ab", count: 16), String(repeating: "cd", count: 16))
    let known = { (text: String) in
      text.replacing("ID", with: id).replacing("OTHER", with: other)
    }
    let text = "Title\n\n\(known(written))\n\nid: \(String(repeating: "0", count: 32))\ntype_: 1"
    let item = try #require(JoplinItem(Array(text.utf8)))
    let note = item.note(resources: [:], titles: [id: "A title"], notebooks: [], tags: [])
    #expect(note.body == known(expected))
    #expect(note.losses.isEmpty == !note.body.contains(":/\(other)"))
  }

  @Test func aPlainJournalHasItsEntries() throws {
    let journal = """
      [2026-03-14 09:30] First day. *
      With @wang-wei.

      [2026-03-14 09:30:00 PM] Second
      """
    let found = try #require(PlainJournal.read(journal))
    #expect(found.notes.map(\.title) == ["First day.", "Second"])
    #expect(found.notes[0].tags == ["starred", "wang-wei"])
    #expect(found.notes[0].body == "With @wang-wei.\n")
    #expect(PlainJournal.read("[x] no journal") == nil)
  }
}
