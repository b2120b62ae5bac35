import CommandTestSupport
import SystemPackage
import TestSupport
import Testing

/// Links between records stay whole when what they lead to is renamed or removed.
@Suite struct LinkTests {
  private let bench: Workbench

  private static let records: [(kind: String, slug: String, text: String)] = [
    ("person", "ann", "---\nname: Ann Able\nperspective: sees it as @ann does\n---\n"),
    ("dialogue", "calm", "---\ntitle: Calm\nfacilitators: [ann]\n---\nLed by @ann.\n"),
    (
      "session", "first",
      "---\ntitle: First\ndialogue: calm\nattendees: [bob, ann]\nagenda: [A word from @ann]\n---\n"
    ),
    (
      "outcome", "page",
      "---\ntitle: Page\ndialogue: calm\npathway: [{carrier: ann, to: Ministry}]\n---\nText.\n"
    ),
    ("note", "said", "---\npeople: [ann]\ndialogue: calm\n---\n@ann said so; @annie did not.\n"),
  ]

  init() throws {
    bench = try Workbench()
    for (kind, slug, text) in LinkTests.records {
      let run = try bench.run(["add", kind, "--slug", slug], input: Array(text.utf8))
      guard run.ending == .code(0) else { throw Errno.ioError }
    }
  }

  private func shown(_ slug: String) throws -> String { try bench.run(["show", slug]).answer }

  private func rename(_ old: String, _ new: String) throws -> Workbench.Run {
    let text = try shown(old).replacing("slug: \(old)\n", with: "slug: \(new)\n")
    return try bench.run(["edit", old], input: Array(text.utf8))
  }

  @Test func aNewSlugMovesEveryLinkAndMention() throws {
    let before = try LinkTests.records.dropFirst().map { try shown($0.slug) }
    #expect(try rename("ann", "ann-able").ending == .code(0))
    #expect(try shown("ann-able").contains("slug: ann-able"))
    for (record, old) in zip(LinkTests.records.dropFirst(), before) {
      let new = try shown(record.slug)
      let expected = old.replacing("[ann]", with: "[ann-able]")
        .replacing(" ann]", with: " ann-able]").replacing("carrier: ann", with: "carrier: ann-able")
        .replacing("@ann.", with: "@ann-able.").replacing("@ann]", with: "@ann-able]")
        .replacing("@ann said", with: "@ann-able said").replacing("@ann\"", with: "@ann-able\"")
        .replacing("@ann'", with: "@ann-able'")
      #expect(new == expected && new != old, "\(new)")
    }
    #expect(try rename("calm", "quiet").ending == .code(0))
    for slug in ["first", "page", "said"] {
      #expect(try shown(slug).contains("dialogue: quiet"))
    }
    #expect(try rename("said", "first").ending == .code(73))
    #expect(try rename("said", "two words").ending == .code(65))
  }

  @Test func anOlderNameThatComesBackTakesItsLinksAlong() throws {
    let before = try LinkTests.records.map { try shown($0.slug) }
    #expect(try rename("ann", "ann-able").ending == .code(0))
    let history = try bench.run(["history", "ann-able"]).answer.split(separator: "\n")
    let oldest = try #require(history.last?.prefix { $0 != " " })
    #expect(try bench.run(["restore", "ann-able@\(oldest)"]).ending == .code(0))
    #expect(try LinkTests.records.map { try shown($0.slug) } == before)
  }

  @Test func removingWhatIsNamedAsks() throws {
    let terminal = try bench.start(["remove", "ann"])
    try terminal.wait(for: "Remove \"Ann Able\" (person)? [y/N]")
    #expect(terminal.screen.everything.contains("4 records refer to it"))
    try terminal.type("n\r")
    #expect(try terminal.exit() == .code(78))
    #expect(try bench.run(["show", "ann"]).ending == .code(0))
    // Nothing names the note: that is all that is not said.
    let note = try bench.run(["remove", "said", "--yes"])
    #expect(note.ending == .code(0) && !note.messages.contains("refer to it"))
    let run = try bench.run(["remove", "ann", "--yes"])
    #expect(run.ending == .code(0) && run.messages.contains("3 records refer to it"), "\(run)")
    #expect(try bench.run(["show", "ann"]).ending == .code(66))
    let id = try #require(run.messages.split(separator: "restore ").last?.prefix(12))
    #expect(try bench.run(["history", String(id)]).answer.contains("(removed)"))
  }

  @Test func aTextThatWasAgreedOnKeepsItsWords() throws {
    let text = try shown("page").replacing("Text.", with: "As @ann says.")
    #expect(try bench.run(["edit", "page"], input: Array(text.utf8)).ending == .code(0))
    #expect(try bench.run(["outcome", "agree", "page"]).ending == .code(0))
    #expect(try rename("ann", "ann-able").ending == .code(0))
    let page = try shown("page")
    #expect(page.contains("As @ann says.") && page.contains("carrier: ann-able"))
    #expect(try bench.run(["outcome", "verify", "page"]).ending == .code(0))
  }
}
