import Records
import Testing

@Suite struct SlugTests {
  @Test(arguments: ["a", "wang-wei", "王伟", "a.b_c-d", "1", "größe", "a--b", "x".repeated(120)])
  func isASlug(_ text: String) {
    #expect(Slug.isValid(text))
  }

  @Test(arguments: [
    "", "-a", ".a", "_a", "a-", "a.", "a b", "a/b", "../a", "a..b", "a\nb", "a\u{200B}b", "@a",
    "a\u{202E}b", "x".repeated(121), "😀",
  ])
  func isNone(_ text: String) {
    #expect(!Slug.isValid(text))
  }

  @Test(arguments: [
    ("Wang Wei", "wang-wei"), ("  Zürich & Genève — 2026 ", "zurich-geneve-2026"),
    ("王伟 教授", "王伟-教授"), ("Programme's", "programmes"), ("Straße", "strasse"), ("!!!", nil),
    ("", nil), ("a/b\\c:d", "a-b-c-d"), ("Łódź", "lodz"), ("..hidden", "hidden"),
    ("x".repeated(300), "x".repeated(120)), ("a\u{200B}b", "ab"),
  ])
  func isDerivedFromATitle(_ title: String, _ slug: String?) {
    #expect(Slug.derive(from: title) == slug)
  }

  @Test func whateverIsDerivedIsASlug() {
    let scalars = Array("aÄß王한ñ -_./'’\u{301}\u{200D}😀\n1٣".unicodeScalars)
    for _ in 0..<2000 {
      var title = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...60) { title.append(scalars.randomElement() ?? "a") }
      guard let slug = Slug.derive(from: String(title)) else { continue }
      #expect(Slug.isValid(slug), "\(slug.debugDescription)")
      #expect(Slug.derive(from: slug) == slug, "\(slug.debugDescription)")
    }
  }

  @Test func aTakenSlugGetsANumber() {
    #expect(Slug.unique("a") { _ in false } == "a")
    #expect(Slug.unique("a") { ["a", "a-2"].contains($0) } == "a-3")
    let long = "x".repeated(120)
    let next = Slug.unique(long) { $0 == long }
    #expect(next == "x".repeated(118) + "-2" && Slug.isValid(next))
  }

  /// Each goes on where the last one was: otherwise n records would take n times n steps.
  @Test(arguments: ["a", "x".repeated(117)]) func manyTakenSlugsAreCountedOn(_ stem: String) {
    let slugs = (0..<1000).map { "\(stem)\(String($0 + 1000).dropFirst())" }
    var taken = Set(slugs)
    var steps = 0
    var numbers = SlugNumbers()
    for slug in slugs {
      let new = numbers.unique(slug) {
        steps += 1
        return taken.contains($0)
      }
      #expect(taken.insert(new).inserted && Slug.isValid(new))
    }
    #expect(steps < 3 * slugs.count)
  }
}

@Suite struct TagsTests {
  @Test(
    arguments: [
      ("#one and #two/three", ["one", "two/three"]), ("#一 #größe", ["一", "größe"]),
      ("# Heading\n## Two", []), ("a#b", []), ("#123 #1a", ["1a"]), ("`#code` #x", ["x"]),
      ("```\n#code\n```\n#x", ["x"]), ("#a #a", ["a"]), ("#a/ #b.", ["a", "b"]), ("##x #a#b", []),
      ("text\n#begin", ["begin"]), ("(#no)", []),
    ] as [(String, [String])])
  func areFoundInABody(_ body: String, _ tags: [String]) {
    #expect(Tags.find(in: Array(body.utf8)) == tags)
  }

  @Test(
    arguments: [
      ("tags: a, b", ["a", "b"]), ("tags: [a, '#b']", ["a", "b"]), ("tags: '#a, #b'", ["a", "b"]),
      ("tags:", []), ("tags: [a b]", ["a b"]),
    ] as [(String, [String])])
  func areReadFromFrontMatter(_ yaml: String, _ tags: [String]) throws {
    #expect(try TextForm.parse("---\nkind: note\n\(yaml)\n---\n").metadata.tags == tags)
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
