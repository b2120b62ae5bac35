import Calendar
import NoteExports
import Testing

/// Backups of Standard Notes, and the texts of its editor Super.
@Suite struct StandardNotesTests {
  private func note(_ content: String, item: String = "", others: String = "") throws -> ForeignNote
  {
    let json = #"""
      {"items": [{"uuid": "n1", "content_type": "Note", \#(item) "content": \#(content)} \#(others)]}
      """#
    let found = try #require(JSONExport.read(Array(json.utf8))).notes
    return try #require(found.notes.first)
  }

  @Test func marksStandInTheDataOfTheProgram() throws {
    let note = try note(
      #"""
      {"title": "A", "text": "x", "starred": true,
       "appData": {"org.standardnotes.sn": {"archived": true, "pinned": true}}}
      """#)
    #expect(note.tags == ["archived", "pinned", "starred"])
  }

  @Test func aNoteThatNoServerHasTellsWhenItWasChanged() throws {
    let changed = try note(
      #"""
      {"title": "A", "text": "x", "appData": {"org.standardnotes.sn":
        {"client_updated_at": "Wed May 10 2023 01:18:26 GMT+0200 (Central European Summer Time)"}}}
      """#,
      item: #""created_at": "1970-01-01T00:00:00.000Z", "updated_at": "1970-01-01T00:00:00.000Z","#)
    #expect(changed.changed?.text == "2023-05-10T01:18:26+02:00")
    #expect(changed.created == nil && changed.losses.isEmpty)
    let onServer = try note(
      #"{"title": "A", "text": "x"}"#, item: #""updated_at": "2026-03-28T08:30:00.000Z","#)
    #expect(onServer.changed?.text == "2026-03-28T08:30:00Z")
  }

  @Test func tagsHaveTheTagsThatTheyAreBelow() throws {
    let note = try note(
      #"{"title": "A", "text": "x"}"#,
      others: #"""
        , {"uuid": "t1", "content_type": "Tag", "content": {"title": "work", "references": []}},
        {"uuid": "t2", "content_type": "Tag", "content": {"title": "talks", "references": [
          {"uuid": "n1", "content_type": "Note"},
          {"uuid": "t1", "content_type": "Tag", "reference_type": "TagToParentTag"}]}},
        {"uuid": "t3", "content_type": "Tag", "content": {"title": "round", "references": [
          {"uuid": "n1", "content_type": "Note"},
          {"uuid": "t3", "content_type": "Tag", "reference_type": "TagToParentTag"}]}}
        """#)
    #expect(note.tags.first == "work/talks")
  }

  /// Otherwise the import would never end.
  @Test func aTagWithoutATitleMayBeBelowItself() throws {
    let note = try note(
      #"{"title": "A", "text": "x"}"#,
      others: #"""
        , {"uuid": "t1", "content_type": "Tag", "content": {"title": "", "references": [
          {"uuid": "n1", "content_type": "Note"},
          {"uuid": "t1", "content_type": "Tag", "reference_type": "TagToParentTag"}]}}
        """#)
    #expect(note.tags.isEmpty && note.body == "x")
  }

  private func markdown(_ children: String) throws -> ForeignNote {
    let text = #"{"root": {"type": "root", "children": [\#(children)]}}"#
      .replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return try note(
      #"{"title": "A", "noteType": "super", "text": "\#(text)"}"#,
      others: #", {"uuid": "f1", "content_type": "SN|File", "content": {"name": "map.pdf"}}"#)
  }

  @Test(arguments: [
    (#"{"type": "heading", "tag": "h2", "children": [{"type": "text", "text": "A"}]}"#, "## A\n"),
    (
      #"""
      {"type": "paragraph", "children": [{"type": "text", "text": "a "},
        {"type": "text", "text": "bold ", "format": 1}, {"type": "text", "text": "both", "format": 3},
        {"type": "text", "text": "x_y", "format": 16}, {"type": "linebreak"},
        {"type": "text", "text": "old", "format": 4}]}
      """#, "a **bold** ***both***`x_y`  \n~~old~~\n"
    ),
    (
      #"""
      {"type": "list", "listType": "check", "children": [
        {"type": "listitem", "checked": true, "children": [{"type": "text", "text": "one"}]},
        {"type": "listitem", "children": [{"type": "list", "listType": "bullet", "children": [
          {"type": "listitem", "children": [{"type": "text", "text": "below"}]}]}]},
        {"type": "listitem", "children": [{"type": "text", "text": "two"}]}]}
      """#, "- [x] one\n  - below\n- [ ] two\n"
    ),
    (
      #"""
      {"type": "list", "listType": "number", "start": 3, "children": [
        {"type": "listitem", "children": [{"type": "text", "text": "a"}]},
        {"type": "listitem", "children": [{"type": "text", "text": "b"}]}]}
      """#, "3. a\n4. b\n"
    ),
    (
      #"""
      {"type": "quote", "children": [{"type": "text", "text": "a"}, {"type": "linebreak"},
        {"type": "text", "text": "b"}]}
      """#, "> a  \n> b\n"
    ),
    (
      #"""
      {"type": "code", "language": "c", "children": [{"type": "code-highlight", "text": "*x;"},
        {"type": "linebreak"}, {"type": "code-highlight", "text": "y;"}]}
      """#, "```c\n*x;\ny;\n```\n"
    ),
    (
      #"""
      {"type": "paragraph", "children": [{"type": "link", "url": "https://a.example/x", "children": [
        {"type": "text", "text": "there"}]}, {"type": "text", "text": " "},
        {"type": "autolink", "url": "https://b.example", "children": [
        {"type": "text", "text": "https://b.example"}]}]}
      """#, "[there](https://a.example/x) https://b.example\n"
    ),
    (
      #"""
      {"type": "table", "children": [
        {"type": "tablerow", "children": [
          {"type": "tablecell", "children": [{"type": "paragraph", "children": [
            {"type": "text", "text": "a|b"}]}]},
          {"type": "tablecell", "children": []}]},
        {"type": "tablerow", "children": [
          {"type": "tablecell", "children": [{"type": "paragraph", "children": [
            {"type": "text", "text": "c"}]}]}]}]}
      """#, "| a\\|b |  |\n| --- | --- |\n| c |\n"
    ),
    (#"{"type": "snfile", "fileUuid": "f1"}"#, "map.pdf\n"),
    (
      ##"{"type": "paragraph", "children": [{"type": "text", "text": "# no *heading* 2_3 1 * 2"}]}"##,
      "\\# no \\*heading\\* 2_3 1 * 2\n"
    ),
    (#"{"type": "paragraph", "children": []}"#, ""),
  ])
  func aSuperNoteBecomesMarkdown(_ tree: String, _ expected: String) throws {
    let note = try markdown(tree)
    #expect(note.body == expected)
    #expect(note.losses.isEmpty)
  }

  /// A number of nine digits is the highest that begins an item in Markdown.
  @Test(arguments: [
    ("9223372036854775807", "1. a\n2. b\n"), ("1000000000", "1. a\n2. b\n"),
    ("-9223372036854775808", "1. a\n2. b\n"), ("0", "0. a\n1. b\n"),
    ("999999999", "999999999. a\n999999999. b\n"),
  ])
  func aListBeginsWithANumberOfMarkdown(_ start: String, _ expected: String) throws {
    let note = try markdown(
      #"""
      {"type": "list", "listType": "number", "start": \#(start), "children": [
        {"type": "listitem", "children": [{"type": "text", "text": "a"}]},
        {"type": "listitem", "children": [{"type": "text", "text": "b"}]}]}
      """#)
    #expect(note.body == expected)
  }

  /// The head is as wide as the widest row, and the others stay as they are: else the text would
  /// grow with the square of the tree.
  @Test func aWideRowWidensTheHeadAlone() throws {
    let cell = #"{"type": "tablecell", "children": []}"#
    func row(_ count: Int) -> String {
      let cells = Array(repeating: cell, count: count).joined(separator: ",")
      return #"{"type": "tablerow", "children": [\#(cells)]}"#
    }
    let rows = (Array(repeating: row(1), count: 300) + [row(300)]).joined(separator: ",")
    let note = try markdown(#"{"type": "table", "children": [\#(rows)]}"#)
    let lines = note.body.split(separator: "\n")
    #expect(lines.count == 302 && lines[0] == "|" + String(repeating: "  |", count: 300))
    #expect(note.body.utf8.count < 6000)
  }

  @Test(arguments: [("a", 1, 3), ("`", 2, 3), ("a``b`", 3, 3), ("```` `", 5, 5)])
  func backticksAreAroundThoseOfCode(_ text: String, _ span: Int, _ fence: Int) throws {
    let blank = text.hasSuffix("`") ? " " : ""
    let (short, long) = (String(repeating: "`", count: span), String(repeating: "`", count: fence))
    let inLine = try markdown(
      #"{"type": "paragraph", "children": [{"type": "text", "text": "\#(text)", "format": 16}]}"#)
    #expect(inLine.body == "\(short)\(blank)\(text)\(blank)\(short)\n")
    let block = try markdown(
      #"{"type": "code", "children": [{"type": "code-highlight", "text": "\#(text)"}]}"#)
    #expect(block.body == "\(long)\n\(text)\n\(long)\n")
  }

  /// Blanks stay outside of the signs. Put together one by one, as many would take minutes.
  @Test func blanksAroundFormattedTextAreTakenAtOnce() throws {
    let blanks = String(repeating: " ", count: 1_000_000)
    let note = try markdown(
      #"""
      {"type": "paragraph", "children": [{"type": "text", "text": " \t a\#(blanks)", "format": 1},
        {"type": "text", "text": "b"}, {"type": "text", "text": "  ", "format": 2}]}
      """#)
    #expect(note.body == " \t **a**\(blanks)b\n")
  }

  /// The backticks are counted, and not tried one more each time, which would take minutes.
  @Test func manyBackticksAreCounted() throws {
    let text = String(repeating: "`", count: 300_000)
    let note = try markdown(
      #"""
      {"type": "code", "children": [{"type": "code-highlight", "text": "\#(text)"}]},
      {"type": "paragraph", "children": [{"type": "text", "text": "\#(text)", "format": 16}]}
      """#)
    #expect(note.body == "\(text)`\n\(text)\n\(text)`\n\n\(text)` \(text) \(text)`\n")
  }

  @Test func aFileOfAnItemIsKnownWhateverBlanksAndEscapesItHas() throws {
    let json = #"{"items": [{"content_type": "Tag", "content": {"title": "\u738b", "n": [1]}}]}"#
    let found = try #require(JSONExport.read(Array(json.utf8))).notes
    #expect(found.hasItem(Array("{\n \"title\": \"王\",\n \"n\": [ 1 ]\n}\n".utf8)))
    for other in [#"{"title": "王", "n": [2]}"#, #"{"title": "王"}"#, "{}", "王", ""] {
      #expect(!found.hasItem(Array(other.utf8)))
    }
  }

  @Test func whatCannotBeMarkdownIsSaid() throws {
    let unknown = try markdown(#"{"type": "drawing", "data": "x"}, {"type": "horizontalrule"}"#)
    #expect(unknown.body == "---\n" && unknown.losses == [.partLost("drawing")])
    let broken = try note(#"{"title": "A", "noteType": "super", "text": "{\"root\": 1}"}"#)
    #expect(broken.body == "{\"root\": 1}" && broken.losses == [.part("Super")])
    let html = try note(#"{"title": "A", "text": "<p dir=\"auto\">a</p>"}"#)
    #expect(html.losses == [.html])
    let plain = try note(#"{"title": "A", "text": "<a@example.org> said </3"}"#)
    #expect(plain.losses.isEmpty)
  }
}
