import Records
import Testing

/// What becomes of a file of somebody's Markdown folder.
private struct ImportedFile: Sendable {
  let path: String
  let text: String
  var kind = "note"
  var title = ""
  var tags: [String] = []
  var links: [LocalLink] = []
}

private let importedFiles = [
  ImportedFile(path: "One.md", text: "x", title: "One"),
  ImportedFile(path: "A b/C/One.md", text: "x #t", title: "One", tags: ["A-b", "C", "t"]),
  ImportedFile(
    path: "a.md", text: "---\ntitle: T\ntags: [x]\n---\n#x #y", title: "T", tags: ["x", "y"]),
  ImportedFile(path: "f/a.md", text: "---\nkind: note\n---\n#t", tags: []),
  ImportedFile(
    path: "p/w.md", text: "---\nkind: person\nname: W\n---\n", kind: "person", title: "W"),
  ImportedFile(path: "a.md", text: "---\n\nnot front matter", title: "a"),
  ImportedFile(
    path: "d/a.md",
    text: "![](../i/p.png) [x](b.pdf) ![[c.pdf]] <https://e.org> [w](https://e.org/x)",
    title: "a", tags: ["d"], links: [.path("i/p.png"), .path("d/b.pdf"), .name("c.pdf")]),
  ImportedFile(path: "a.md", text: "[out](../../etc/passwd) [abs](/etc/passwd)", title: "a"),
  ImportedFile(
    path: "a.md", text: "`[code](x.pdf)` [enc](a%20b.pdf)", title: "a", links: [.path("a b.pdf")]),
  ImportedFile(
    path: "a.md",
    text:
      "[b]: c.pdf 'title'\n[^1]: note.pdf\n\n| [d](e.png) |\n|-|\n\n[[f.pdf]] [g][b]\n\n> ![h](<i j.png>)",
    title: "a", links: [.path("c.pdf"), .path("e.png"), .name("f.pdf"), .path("i j.png")]),
  // A footnote, a block and a page of Logseq, what a template fills in, and names with full stops.
  ImportedFile(
    path: "a.md",
    text: "See[^1] [b](((63b7))) [p]([[Page]]) ![c]({{cover}}) [[E. M. Forster]] [[v1.2 ]]"
      + "\n\n[^1]: word",
    title: "a", links: [.name("v1.2")]),
  ImportedFile(path: "a.md", text: "![[p.png |200]]", title: "a", links: [.name("p.png")]),
  // As it is drawn: what is no link there leads nowhere.
  ImportedFile(
    path: "a.md",
    text: "[a](b c.pdf) \\[d](e.pdf)\n\n    [f](g.pdf)\n\n```\n[h](i.pdf)\n\n[[j.pdf]]",
    title: "a"),
  ImportedFile(path: "会议/记录.md", text: "#标签", title: "记录", tags: ["会议", "标签"]),
]

@Suite struct ImportedTextTests {
  @Test(arguments: importedFiles) private func filesBecomeRecords(_ file: ImportedFile) throws {
    let imported = try ImportedText(Array(file.text.utf8), path: file.path)
    let metadata = imported.form.metadata
    #expect(metadata.kind.name == file.kind)
    #expect(metadata.title == file.title)
    #expect(metadata.tags == file.tags)
    #expect(metadata.path == file.path)
    #expect(imported.links == file.links)
    #expect(imported.isOwn == file.text.contains("kind:"))
  }

  @Test func keysOfAnotherProgramAreKept() throws {
    let text = "---\naliases: [x]\ncreated: 2020-01-01\ncssclass: wide\n---\nbody"
    let metadata = try ImportedText(Array(text.utf8), path: "a.md").form.metadata
    #expect(metadata.extras.map(\.key) == ["aliases", "created", "cssclass"])
  }

  /// What another program calls private must not leave by a dialogue's rule.
  @Test(arguments: [
    ("private: true", "private"), ("Private: yes", "private"), ("private: \"true\"", "private"),
    ("private: true\nmarking: chatham", "chatham"), ("private: false", ""),
    ("private: included", ""), ("public: true", ""),
  ])
  func whatIsCalledPrivateIs(_ field: String, _ marking: String) throws {
    for kind in ["", "kind: note\n"] {
      let text = Array("---\n\(kind)\(field)\n---\nbody".utf8)
      #expect(try ImportedText(text, path: "a.md").form.metadata.marking == marking)
    }
  }

  @Test(arguments: [
    ("---\ndate: 2020\ncreated: 2021-01-02\n---\n", "2022-03-04.md", "2020"),
    ("---\ncreated: 2021-01-02T10:00\n---\n", "2022-03-04.md", "2021-01-02"),
    ("---\ncreated: yesterday\n---\n", "d/2022-03-04 walk.md", "2022-03-04"),
    ("---\ndate created: 2021-02-30\n---\n", "2022-02-29.md", ""),
    ("x", "2024-02-29.md", "2024-02-29"), ("x", "2022-03-041.md", ""), ("x", "note.md", ""),
  ])
  func datesAreFound(_ text: String, _ path: String, _ date: String) throws {
    #expect(try ImportedText(Array(text.utf8), path: path).form.metadata.date == date)
  }

  @Test(arguments: [
    ("One\ntwo", "a.txt", "One"), ("\n  One \r\ntwo", "a.txt", "One"), ("", "b/a.txt", "a"),
    ("\u{feff}会议\n", "a.txt", "会议"), (String(repeating: "x", count: 81), "a.txt", "a"),
    ("---\ntitle: T\n---\n", "a.txt", "---"),
  ])
  func plainTextsHaveTheirFirstLineAsTitle(_ text: String, _ path: String, _ title: String) throws {
    let form = try ImportedText(plain: Array(text.utf8), path: path, day: "2026-01-02").form
    #expect(form.metadata.title == title && form.metadata.date == "2026-01-02")
    #expect(form.body == Array(text.drop { $0 == "\u{feff}" }.utf8))
    #expect(form.metadata.kind == .note && form.metadata.path == path)
  }

  @Test(arguments: [
    ("a/b.md", true), ("", false), ("/a", false), ("a//b", false), ("a/../b", false),
    ("./a", false),
    ("a\nb", false), ("a\u{1B}b", false), (String(repeating: "x", count: 256), false),
    ("..a", true),
  ])
  func pathsLeadNowhereElse(_ path: String, _ isSafe: Bool) {
    #expect(RelativePath.isSafe(path) == isSafe)
  }
}
