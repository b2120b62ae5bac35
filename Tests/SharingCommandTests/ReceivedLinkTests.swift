import CommandTestSupport
import SystemPackage
import TestSupport
import Testing

/// Links of records from others that lead to one's own records by nothing but a slug.
@Suite struct ReceivedLinkTests {
  private let both: SharingBench
  private var bench: Workbench { both.bench }

  /// Both have a dialogue `geneva`, and these are two. Annelie has a note of hers.
  init() throws {
    both = try SharingBench()
    try dialogue("geneva", "Hers")
    try dialogue("geneva", "Geneva talks", in: both.wei)
    try note("hers", in: "geneva", "(open) The levy is low.")
  }

  private func dialogue(_ slug: String, _ title: String, in vault: FilePath? = nil) throws {
    try both.must(["add", "dialogue", "--slug", slug, "--title", title], in: vault)
  }

  private func note(
    _ slug: String, in dialogue: String, _ text: String, of vault: FilePath? = nil,
    command: String = "add"
  ) throws {
    let form =
      "---\nkind: note\nslug: \(slug)\ntitle: Of \(slug)\nmarking: open\ndialogue: \(dialogue)\n---\n"
      + "\(text)\n"
    try both.must([command, command == "add" ? "note" : slug], in: vault, input: form)
  }

  private func summary(_ dialogue: String) throws -> String {
    try bench.run(
      ["export", "summary", dialogue, "--allow-attributable", "--yes"], vault: both.wei
    ).answer
  }

  private func link(
    _ field: String, _ slug: String = "geneva", kind: String = "dialogue",
    to title: String = "Geneva talks"
  ) -> SharingBench.Report.Link {
    SharingBench.Report.Link(
      title: "Of hers", field: field, slug: slug, kind: kind, leadsTo: title)
  }

  @Test func nothingEntersAnOwnDialogueBeforeSomebodyAgrees() throws {
    try both.share(["hers", "--sign"], to: "x.age")
    let alone = try bench.run(
      ["receive", both.path("x.age")], prefix: ["/usr/bin/setsid", "-w"], vault: both.wei)
    #expect(alone.ending == .code(69), "\(alone)")
    #expect(alone.answer.unwrapped.contains("These links lead out of the file"), "\(alone)")
    #expect(alone.answer.contains("LEADS TO") && alone.answer.contains("Geneva"), "\(alone)")
    #expect(try !summary("geneva").contains("levy"))
    let report = try both.report("x.age")
    #expect(report.records.map(\.fate) == ["new"])
    #expect(report.links == [link("dialogue")] && report.awaited.isEmpty)
    // Now it was agreed to.
    #expect(try summary("geneva").contains("levy"))
    // What stood there before is no news; another field is.
    try note("hers", in: "geneva", "(open) The levy is high, says @geneva.", command: "edit")
    try both.share(["hers", "--sign"], to: "y.age")
    let again = try both.report("y.age")
    #expect(again.records.map(\.fate) == ["update"] && again.links == [link("")])
  }

  /// Records of the file name one another, and what has an own slug gets another one.
  @Test func linksInsideTheFileAreAskedAboutNoMore() throws {
    try both.share(["hers", "geneva", "--include-private"], to: "x.age")
    let report = try both.report("x.age")
    #expect(Set(report.records.map(\.slug)) == ["hers", "geneva-2"])
    #expect(report.links.isEmpty && report.awaited.isEmpty)
    #expect(try !summary("geneva").contains("levy"))
    #expect(try summary("geneva-2").contains("levy"))
  }

  /// A record that came from the same signer under that name is the one that is meant.
  @Test func whatTheSameSignerSentIsKnown() throws {
    try dialogue("lake", "Lake talks")
    try both.share(["lake", "--include-private", "--sign"], to: "lake.age")
    #expect(try both.report("lake.age").records.map(\.slug) == ["lake"])
    try note("hers", in: "lake", "(open) The levy is low.", command: "edit")
    try both.share(["hers"], to: "unsigned.age")
    try both.share(["hers", "--sign"], to: "signed.age")
    let unsigned = try bench.run(
      ["receive", both.path("unsigned.age")], prefix: ["/usr/bin/setsid", "-w"], vault: both.wei)
    #expect(unsigned.answer.contains("LEADS TO"), "\(unsigned)")
    #expect(try both.report("signed.age").links.isEmpty)
  }

  /// What the names in one record became when it came says nothing of another one, which anybody may
  /// have put beside it.
  @Test func aRecordBesideAKnownOneIsListed() throws {
    try both.share(["hers", "geneva", "--include-private"], to: "x.age")
    try #require(try both.receive("x.age").ending == .code(0))
    try note("other", in: "geneva", "(open) The toll is high.")
    try both.share(["hers", "other"], to: "y.age")
    let report = try both.report("y.age")
    #expect(report.records.map(\.fate).sorted() == ["known", "new"])
    #expect(report.links.map(\.leadsTo) == ["Hers"], "\(report)")
  }

  /// An own note of a session that is not there yet: at its next edit its link would lead to whatever
  /// has the title.
  @Test func aTitleThatIsWaitedForIsSaid() throws {
    try both.must(
      ["add", "note", "--slug", "mine", "--session", "Kickoff Meeting", "--title", "Mine"],
      in: both.wei, input: "mine\n")
    try both.must(
      ["add", "session", "--slug", "km", "--title", "Kickoff Meeting", "--dialogue", "geneva"])
    try both.share(["km", "geneva", "--include-private"], to: "x.age")
    let awaited = try both.report("x.age").awaited
    #expect(awaited == [.init(slug: "kickoff-meeting", kind: "session", records: 1)])
  }

  @Test func whatLeadsNowhereYetIsSaid() throws {
    try note("hers", in: "lake", "(open) The levy is low.", command: "edit")
    try note("own", in: "river", "(private) Mine.", of: both.wei)
    try both.share(["hers"], to: "x.age")
    #expect(try both.report("x.age").links == [link("dialogue", "lake", kind: "", to: "")])
    // The other way round: an own note waits for what comes.
    try dialogue("river", "River talks")
    try both.share(["river", "--include-private"], to: "y.age")
    let alone = try bench.run(
      ["receive", both.path("y.age")], prefix: ["/usr/bin/setsid", "-w"], vault: both.wei)
    #expect(alone.ending == .code(69), "\(alone)")
    #expect(alone.answer.unwrapped.contains("1 record refers to the slug river"), "\(alone)")
    #expect(
      try both.report("y.age").awaited == [.init(slug: "river", kind: "dialogue", records: 1)])
  }

  /// A link by the title becomes one by the slug as soon as the record is edited.
  @Test func aLinkByTheTitleIsSaid() throws {
    try note("hers", in: "geneva-talks", "(open) The levy is low.", command: "edit")
    try both.share(["hers"], to: "x.age")
    #expect(try both.report("x.age").links == [link("dialogue", "geneva-talks")])
    try both.must(["set", "hers", "tags=read"], in: both.wei)
    #expect(try both.shown("hers").contains("dialogue: geneva\n"))
  }

  @Test func aTextThatMentionsAnOwnRecordSaysSo() throws {
    try both.note("letter", "Ask @geneva.")
    try both.share(["letter", "--text"], to: "x.age")
    let report = try both.report("x.age")
    #expect(report.links.map(\.leadsTo) == ["Geneva talks"])
    #expect(report.links.map(\.field) == [""])
  }

  /// The alternate screen is gone before a question that would follow it.
  @Test func theQuestionStandsBelowWhatItIsAbout() throws {
    try note("his", in: "geneva", "(open) The levy is his.", of: both.wei)
    try both.must(
      ["share", "his", "--for", "Annelie", "--to", both.path("x.age")], in: both.wei)
    func start() throws -> PseudoTerminal {
      let terminal = try bench.start(["receive", both.path("x.age")])
      try terminal.wait {
        $0.isAlternate && $0.text.contains("Of his") && $0.text.contains("LEADS TO")
          && $0.text.contains("with these links to your own records? y: yes, q: no")
      }
      return terminal
    }
    let refused = try start()
    // Enter goes on reading.
    try refused.type("\rq")
    #expect(try refused.exit() == .code(78))
    #expect(try bench.run(["show", "his"]).ending == .code(66))
    let accepted = try start()
    try accepted.type("y")
    #expect(try accepted.exit() == .code(0))
    #expect(accepted.screen.everything.contains("imported 1 record"))
    #expect(try both.shown("his", in: bench.vault).contains("The levy is his."))
    // Where nothing is to be decided, nothing is asked.
    let known = try bench.start(["receive", both.path("x.age")])
    try known.wait(for: "q quits")
    try known.type("q")
    #expect(try known.exit() == .code(0))
  }
}
