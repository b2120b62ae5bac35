import CommandTestSupport
import SystemPackage
import TestSupport
import Testing

/// `set` through the built program. How single changes are read is tested in `FieldTextTests`.
@Suite struct SetTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    for (kind, slug, title) in [
      ("dialogue", "linth", "Linth"), ("person", "ann", "Ann Bell"), ("person", "fang", "Fang Rui"),
    ] {
      let run = try bench.run(["add", kind, "--slug", slug, "--title", title])
      try #require(run.ending == .code(0))
    }
    let run = try bench.run(
      ["add", "session", "--slug", "s2", "--title", "Second", "--dialogue", "linth"],
      input: Array("Body @ann.\n".utf8))
    try #require(run.ending == .code(0))
  }

  private func versions(_ slug: String) throws -> Int {
    try bench.run(["history", slug]).answer.split(separator: "\n").count
  }

  @Test func severalChangesAreOneVersion() throws {
    let before = try versions("s2")
    let run = try bench.run(
      ["set", "s2", "begins=2028-03-01", "attendees+=Fang Rui", "attendees+=ann", "place=Vaduz"])
    #expect(run.ending == .code(0) && run.messages.contains("changed"), "\(run)")
    #expect(try versions("s2") == before + 1)
    let shown = try bench.run(["show", "s2"]).answer
    for line in ["begins: 2028-03-01", "attendees: [fang, ann]", "place: Vaduz", "Body @ann."] {
      #expect(shown.contains(line), "\(shown)")
    }
    _ = try bench.run(["set", "s2", "attendees-=Ann Bell", "place="])
    let again = try bench.run(["show", "s2"]).answer
    #expect(again.contains("attendees: [fang]") && !again.contains("place"), "\(again)")
    #expect(try bench.run(["set", "s2", "place="]).messages.contains("nothing was changed"))
  }

  @Test func aRefusedChangeChangesNothing() throws {
    let before = try bench.run(["show", "s2"]).answer
    for change in [
      "attendees+=ann, fang", "slug=", "title=", "attendees-=fang", "place-=Bern", "kind=note",
      "dialogue+=linth", "sides=US",
    ] {
      let run = try bench.run(["set", "s2", "place=Vaduz", change])
      #expect(run.ending == .code(64), "\(change): \(run)")
      #expect(run.messages.contains("nothing was saved"), "\(change): \(run)")
    }
    #expect(try bench.run(["show", "s2"]).answer == before)
  }

  /// A part of a name that fits several people is asked about, or refused where nobody can answer.
  @Test func aPartOfSeveralNamesIsAskedAbout() throws {
    _ = try bench.run(["add", "person", "--slug", "ellen-h", "--name", "Ellen Hathaway"])
    _ = try bench.run(["add", "person", "--slug", "ellen-o", "--name", "Ellen Osei"])
    let before = try bench.run(["show", "s2"]).answer
    let refused = try bench.run(
      ["set", "s2", "place=Vaduz", "attendees+=Ellen"],
      prefix: ["/usr/bin/setsid", "--wait"])
    #expect(refused.ending == .code(66), "\(refused)")
    for text in ["ellen-h  person  Ellen Hathaway", "ellen-o  person  Ellen Osei"] {
      #expect(refused.messages.contains(text), "\(refused)")
    }
    #expect(try bench.run(["show", "s2"]).answer == before)

    func answering(_ answer: String) throws -> PseudoTerminal.Ending {
      let terminal = try bench.onTerminal(["set", "s2", "attendees+=Ellen"])
      try terminal.wait(for: "Passphrase")
      try terminal.type("alpha\r")
      try terminal.wait(for: "2  ellen-h")
      try terminal.wait(for: "Who is meant?")
      try terminal.type(answer)
      return try terminal.exit()
    }
    #expect(try answering("\r") == .code(78))
    #expect(try bench.run(["show", "s2"]).answer == before)
    #expect(try answering("9\r2\r") == .code(0))
    #expect(try bench.run(["show", "s2"]).answer.contains("attendees: [ellen-h]"))

    // A name of nobody is stored, with a remark.
    let nobody = try bench.run(["set", "s2", "attendees+=Elle"])
    #expect(nobody.ending == .code(0), "\(nobody)")
    #expect(nobody.messages.contains("does not match any record yet"), "\(nobody)")
  }

  /// Of two people of one name none is guessed, although a slug is made of the name.
  @Test func aNameOfSeveralPeopleIsRefused() throws {
    let added = try bench.run(["add", "person", "--name", "Fang Rui", "--slug", "fang-rui"])
    #expect(added.messages.contains("another person has that name: fang"), "\(added)")
    let before = try bench.run(["show", "s2"]).answer
    let run = try bench.run(["set", "s2", "attendees+=Fang Rui"])
    #expect(run.ending == .code(66), "\(run)")
    #expect(run.messages.contains("fang-rui") && run.messages.contains("Fang Rui"), "\(run)")
    #expect(try bench.run(["show", "s2"]).answer == before)
    #expect(try bench.run(["set", "s2", "attendees+=fang-rui"]).ending == .code(0))
    #expect(try bench.run(["set", "s2", "attendees+=Bell Ann"]).ending == .code(0))
    #expect(try bench.run(["show", "s2"]).answer.contains("attendees: [fang-rui, ann]"))
  }

  @Test func aNewSlugMovesWhatNamesIt() throws {
    #expect(try bench.run(["set", "ann", "slug=ann-bell"]).ending == .code(0))
    #expect(try bench.run(["show", "s2"]).answer.contains("@ann-bell."))
    let taken = try bench.run(["set", "fang", "slug=ann-bell"])
    #expect(taken.ending != .code(0))
  }

  @Test func aDateThatIsNoneIsSaid() throws {
    let run = try bench.run(["set", "s2", "begins=soon"])
    #expect(run.messages.contains("`begins` is not a date in the form 2026-03-14"), "\(run)")
  }

  /// A value given as `-` is typed, and stands in no history of a shell.
  @Test func aHyphenIsAskedFor() throws {
    let terminal = try bench.onTerminal(["set", "s2", "place=-"])
    try terminal.wait(for: "Place:")
    try terminal.type("Chalet Aurora\r")
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    #expect(try terminal.exit() == .code(0))
    #expect(try bench.run(["show", "s2"]).answer.contains("place: Chalet Aurora"))
  }
}
