@testable import Records

/// Texts with front matter: reading and writing are inverse, and the body is never touched.
enum FrontMatterFuzz {
  private static let path = "Meetings/Quiet water/2026-03-14 First day.md"

  static func run(_ bytes: [UInt8]) throws {
    let yaml = (try? FrontMatter.split(bytes))?.yaml.map { Array(bytes[$0]) }
    for part in [bytes, yaml ?? []] {
      // What is read without Yams is what Yams reads.
      let text = String(decoding: part, as: UTF8.self)
      guard let plain = PlainYAML.read(text, lineOffset: 1) else { continue }
      let yams = try YAMLReader.readAny(text, lineOffset: 1)
      try require(plain == yams, "both readers of front matter agree")
    }
    if let form = try? TextForm.parse(bytes) { try check(form, of: bytes) }
    if let form = try? TextForm.parse(bytes, assuming: .note) { try check(form, of: bytes) }
    if let imported = try? ImportedText(bytes, path: path) {
      try check(imported.form, of: bytes)
      try check(imported.links)
    }
    if let plain = try? ImportedText(plain: bytes, path: path, day: "2026-03-14") {
      try check(plain.form, of: bytes)
    }
  }

  private static func check(_ form: TextForm, of bytes: [UInt8]) throws {
    try require(bytes.suffix(form.body.count) == form.body[...], "the body stays as it was")
    try checkRoundTrip(of: form)
    let stored = try Metadata(serialized: form.metadata.serialized())
    try require(stored == form.metadata, "metadata reads back as it was stored")
  }

  /// A form that was read is written, read and written again.
  static func checkRoundTrip(of form: TextForm) throws {
    let rendered = form.render()
    var again = try TextForm.parse(rendered)
    try require(again.render() == rendered, "rendering is canonical")
    // The path does not stand in a text. A null inside a list comes back as the word, in the yaml
    // of an extra.
    again.metadata.path = form.metadata.path
    let hasNull = String(decoding: rendered, as: UTF8.self).contains("null")
    try require(again == form || hasNull, "what was rendered reads back")
    try require(again.body == form.body, "a body comes back as it was")
  }

  static func check(_ links: [LocalLink]) throws {
    for link in links {
      switch link {
      case .path(let path):
        try require(
          !path.isEmpty && !path.hasPrefix("/")
            && !path.split(separator: "/").contains(".."), "a link stays in its folder")
      case .name(let name): try require(RelativePath.isSafe(name), "a link stays in its folder")
      }
    }
  }

  static let seeds: [[UInt8]] =
    SeedFiles.contents(below: "Tests/Fixtures", ending: ".md")
    + SeedFiles.contents(below: "Scripts/sample", ending: ".md")
    + [
      "---\nkind: note\ntitle: A\n---\n",
      "---\nkind: dialogue\nvision: [{id: a, text: b}, c]\nagenda:\n- item: x\n  serves: [a]\n"
        + "x: {y: [null, 1, 'z', \"q\\n\"], ? w : v}\n---\nbody\n",
      "\u{feff}---\r\nkind: person\r\nname: |\r\n  a\r\n  b\r\n...\r\nbody",
      "---\ntags: '#a, b'\ncreated: 2026-01-02T03:04\n---\n#tag text [a](b.png) ![[c.pdf]]\n",
      "---\n# only a comment\n---\n", "---\n\nno front matter\n---\n", "---\na: &x 1\nb: *x\n---\n",
    ].map { Array($0.utf8) }
}
