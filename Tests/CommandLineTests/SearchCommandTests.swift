import TestSupport
import Testing

/// Searches as they are typed.
@Suite struct SearchCommandTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    for (slug, text) in [("one", "red clay and blue ink"), ("two", "blue sky")] {
      let run = try bench.run(["add", "note", "--slug", slug], input: Array(text.utf8))
      try #require(run.ending == .code(0))
    }
  }

  /// The words of a query need no quotes, as nobody types them at first.
  @Test(arguments: [
    (["blue"], ["one", "two"]), (["red", "ink"], ["one"]), (["red ink"], ["one"]),
    (["blue", "kind:note"], ["one", "two"]), (["blue -red"], ["two"]), (["\"red ink\""], []),
    (["KIND:Note", "sky"], ["two"]),
  ])
  func aQueryMayBeSeveralWords(_ query: [String], _ found: [String]) throws {
    let run = try bench.run(["search"] + query)
    #expect(run.ending == .code(0))
    for slug in ["one", "two"] {
      #expect(run.answer.contains("\(slug)  note") == found.contains(slug), "\(run)")
    }
    #expect(run.messages == "subrosa: \(found.count) record\(found.count == 1 ? "" : "s")\n")
  }

  @Test func aDialogueThatIsNotHereIsSaid() throws {
    let dialogue = try bench.run(["add", "dialogue", "--slug", "calm", "--title", "Calm waters"])
    try #require(dialogue.ending == .code(0))
    let hint = "in: takes the slug of a dialogue"
    #expect(try bench.run(["search", "in:waters"]).messages.contains(hint))
    #expect(try !bench.run(["search", "in:calm walrus"]).messages.contains(hint))
    #expect(try !bench.run(["search", "walrus"]).messages.contains(hint))
  }

  /// What shall stay out of the shell's history is never a word of the query by itself.
  @Test func aWordOfAQueryCanBeAskedFor() throws {
    let terminal = try bench.onTerminal(["--plain", "search", "-", "kind:note"])
    try terminal.wait(for: "Search:")
    try terminal.type("sky\r")
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait(for: "two  note")
    #expect(try terminal.exit() == .code(0))
  }
}
