import CommandTestSupport
import Terminal
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

  /// Indent, text and ellipses fit 80 columns, so that a terminal breaks no snippet.
  @Test(arguments: ["needle", "针"]) func aSnippetFitsATerminal(_ word: String) throws {
    let filler = word == "针" ? "甲乙丙丁" : "some words "
    let text = [filler, filler].map { String(repeating: $0, count: 50) }.joined(separator: word)
    _ = try bench.run(["add", "note", "--title", "Long"], input: Array(text.utf8))
    let lines = try bench.run(["search", word]).answer.split(separator: "\n")
    #expect(lines.last?.hasPrefix("    …") == true && lines.last?.hasSuffix("…") == true)
    for line in lines { #expect(DisplayWidth.columns(of: line) <= 80, "\(line)") }
  }

  /// What does not match is refused before it is decoded; no field may be overlooked by that.
  @Test(arguments: [
    "Quarterly", "\"quarterly plan\"", "slugword", "tagword", "2026-03-14", "dialogueword",
    "sessionword", "personword", "extraword", "\"tab\tbed\"", "naïve", "quarterly bodyword",
    "tagword personword bodyword -absent", "note tagword",
  ])
  func wordsOfEachFieldAreFound(_ query: String) throws {
    let text = """
      ---
      kind: note
      slug: slugword
      title: Quarterly   plan, Naïve
      date: 2026-03-14
      tags: [tagword]
      dialogue: dialogueword
      session: sessionword
      people: [personword]
      remark: "Extraword and tab\\tbed"
      ---
      A bodyword.
      """
    let added = try bench.run(["add", "note"], input: Array(text.utf8))
    try #require(added.ending == .code(0), "\(added)")
    #expect(try bench.run(["search", query]).answer.contains("slugword  note"))
    #expect(try !bench.run(["search", query + " absent"]).answer.contains("slugword  note"))
  }

  /// A group may be written as a key, which is no value of the text form.
  @Test(arguments: ["nordgroup", "kind:dialogue nordgroup"])
  func aGroupIsFoundByItsName(_ query: String) throws {
    let text = "---\nkind: dialogue\nslug: linth\ngroups: {NordGroup: [SE, FI]}\n---\n"
    let added = try bench.run(["add", "dialogue"], input: Array(text.utf8))
    try #require(added.ending == .code(0), "\(added)")
    let found = try bench.run(["search", query]).answer
    #expect(found.contains("linth  dialogue") && found.contains("    NordGroup"), "\(found)")
  }

  /// A date field may say more than a date: lists, filters and the timeline go by the same days.
  @Test func everyCommandReadsADateFieldAlike() throws {
    let calm = try bench.run(["add", "dialogue", "--slug", "calm", "--title", "Calm waters"])
    try #require(calm.ending == .code(0))
    let records = [
      ("evening", "kind: note\ndate: 2026-03-14 evening"),
      ("month", "kind: note\ndate: 2026-03 (first half)"),
      ("span", "kind: note\ndate: 2026-03-13 to 2026-03-15"),
      ("meeting", "kind: session\nbegins: 2026-03-14\nends: 2026-03-15 noon"),
      ("leak", "kind: exposure\nwhat: a plan\nwhen: 2026-03-14, in the morning"),
    ]
    for (slug, fields) in records {
      let text = "---\n\(fields)\nslug: \(slug)\ntitle: \(slug)\ndialogue: calm\n---\n"
      let kind = fields.dropFirst(6).prefix { $0 != "\n" }
      let run = try bench.run(["add", String(kind)], input: Array(text.utf8))
      try #require(run.ending == .code(0) && !run.messages.contains("invalid date"), "\(run)")
    }
    let found = try bench.run(["search", "since:2026-03-14 until:2026-03-14"])
    let earlier = try bench.run(["search", "until:2026-02"])
    let timeline = try bench.run(["timeline", "calm"]).answer
    let list = try bench.run(["list", "--format", "json"]).answer
    for (slug, _) in records {
      #expect(found.answer.contains("\(slug)  "), "\(slug): \(found)")
      #expect(!earlier.answer.contains("\(slug)  "), "\(slug): \(earlier)")
      let line = timeline.split(separator: "\n").first { $0.hasSuffix(slug) }
      #expect(line?.hasPrefix("2026-03") == true, "\(slug): \(timeline)")
    }
    // The dialogue itself has no date, so its last change puts it first; `month` ends latest.
    let places = ["calm", "month", "meeting", "evening"].map { slug in
      list.firstRange(of: "\"slug\" : \"\(slug)\"")?.lowerBound ?? list.endIndex
    }
    #expect(places == places.sorted() && places.last != list.endIndex, "\(list)")
    #expect(try bench.run(["search", "since:2026-03-14x"]).ending == .code(64))
    #expect(try bench.run(["list"]).answer.contains("2026-03-15"))
  }

  @Test func aTagIsTheSameInAListAndASearch() throws {
    let run = try bench.run(["add", "note", "--slug", "three", "--tag", "Café", "--title", "Third"])
    try #require(run.ending == .code(0))
    for tag in ["Café", "cafe", "CAFÉ"] {
      #expect(try bench.run(["list", "--tag", tag]).answer.contains("three"))
      #expect(try bench.run(["search", "tag:\(tag)"]).answer.contains("three"))
    }
  }

  @Test func aDialogueThatIsNotHereIsSaid() throws {
    let dialogue = try bench.run(["add", "dialogue", "--slug", "calm", "--title", "Calm waters"])
    try #require(dialogue.ending == .code(0))
    let hint = "write a dialogue's slug after `in:`"
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
