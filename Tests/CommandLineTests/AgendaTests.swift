import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// `brief SESSION` and `agenda` through the built program.
@Suite struct AgendaTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    for words in [
      [
        "dialogue", "--slug", "lake", "--title", "Lake talks", "--party", "US", "--party", "CN",
        "--facilitator", "lead", "--convener", "Lake Centre",
      ],
      ["person", "--slug", "lead", "--name", "Lea Leader", "--side", "neutral"],
      [
        "person", "--slug", "ann", "--name", "Ann Bell", "--side", "US", "--apart", "fang",
        "--constraint", "No photographs", "--constraint", "text=No travel,until=2028-02-01",
        "--perspective", "on=2028-01-01,policy=hotline,scale=-1,position=too soon",
        "--perspective", "on=2028-02-01,policy=hotline,scale=1,position=yes in writing",
      ],
      ["person", "--slug", "fang", "--name", "Fang Rui", "--native", "方锐", "--side", "CN"],
      ["person", "--slug", "other", "--name", "Elsewhere Known", "--side", "FR"],
      ["person", "--slug", "bo", "--name", "Bo Gone", "--side", "CN"],
      [
        "session", "--slug", "s0", "--title", "Before", "--dialogue", "lake", "--begins",
        "2028-01-01", "--question", "Who calls whom?", "--promise",
        "person=lead,text=Send the list",
        "--promise", "person=ann,text=Ask at home",
      ],
      [
        "session", "--slug", "s1", "--title", "First", "--dialogue", "lake", "--begins",
        "2028-03-01", "--ends", "2028-03-02", "--place", "Vitznau", "--attendee", "lead",
        "--attendee", "ann", "--attendee", "fang", "--attendee", "bo", "--agenda",
        "09:00 Opening", "--agenda", "09:30-10:15 The clock", "--agenda", "(private) Who pays",
        "--question", "How many hours?",
      ],
      ["outcome", "--slug", "page", "--title", "The page", "--dialogue", "lake"],
    ] {
      let run = try bench.run(["add"] + words)
      try #require(run.ending == .code(0), "\(run)")
    }
    for words in [
      ["invite", "fang", "s1", "--state", "accepted", "--conditions", "second day only"],
      ["invite", "bo", "s1", "--state", "declined"],
      ["set", "s0", "promises-=person=ann", "promises+=person=ann,text=Ask at home,state=kept"],
    ] { try #require(try bench.run(words).ending == .code(0)) }
  }

  @Test func theBriefOfASessionHasWhoComesAndWhatIsOpen() throws {
    let page = try bench.run(["brief", "s1"]).answer
    for text in [
      "First, Lake talks", "Vitznau", "Lea Leader", "No photographs", "(+1)",
      "accepted;", "not side by side: Ann Bell, Fang Rui 方锐", "09:00", "Opening",
      "AGENDA (LOCAL TIME)", "Who calls whom?", "How many hours?", "Lea Leader: Send the list",
      "The page (draft)",
    ] {
      let isThere = page.replacing(#/\s+/#, with: " ").contains(text)
      #expect(isThere, "\(text): \(page)")
    }
    // Declined, past, kept.
    for text in ["Bo Gone", "No travel", "too soon", "Ask at home"] {
      #expect(!page.contains(text), "\(text): \(page)")
    }
    #expect(try bench.run(["brief", "ann"]).ending == .code(64))
  }

  @Test func theAgendaHasNoName() throws {
    let text = try bench.run(["agenda", "s1"])
    #expect(text.ending == .code(0), "\(text)")
    #expect(
      text.answer.hasPrefix("# Agenda\n\n## 2028-03-01 to 2028-03-02, local time\n"),
      "\(text.answer)")
    #expect(text.answer.contains("- 09:00 Opening\n- 09:30-10:15 The clock\n"), "\(text.answer)")
    #expect(!text.answer.contains("Who pays") && !text.answer.contains("Lake"), "\(text.answer)")
    #expect(text.messages.contains("left out because of a mark: one agenda item"), "\(text)")
    for (name, part) in [
      ("a.md", "# Agenda"), ("a.html", "<li>"), ("a.txt", "Agenda"), ("a.json", "{"),
    ] {
      let file = bench.folder.file(name).string
      #expect(try bench.run(["agenda", "s1", "--to", file]).ending == .code(0))
      #expect(String(decoding: try bench.folder.read(name), as: UTF8.self).contains(part))
    }
  }

  @Test func ordinaryWordsWithHyphensNeedNoLook() throws {
    _ = try bench.run(["set", "s1", "agenda+=14:00 Loss-of-control evaluations"])
    let run = try bench.run(["agenda", "s1"])
    #expect(run.ending == .code(0), "\(run)")
    #expect(run.answer.contains("- 14:00 Loss-of-control evaluations\n"), "\(run)")
  }

  @Test(arguments: [
    "11:00 Fang Rui on the text", "方锐", "@ann presents", "Dinner at Vitznau",
    "Words of Lake Centre", "A paper of Dr Elsewhere Known",
  ])
  func aNameOnTheAgendaIsRefused(_ item: String) throws {
    _ = try bench.run(["set", "s1", "agenda+=\(item)"])
    let file = bench.folder.file("a.md").string
    let run = try bench.run(["agenda", "s1", "--to", file, "--yes"])
    #expect(run.ending == .code(78), "\(run)")
    #expect(run.messages.contains("item 4 of the agenda contains a name or"), "\(run)")
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  /// Somebody whom nobody invited is known in all forms too.
  @Test(arguments: [
    "Welcome by Bloggs", "bloggs, jane speaks", "A talk by the Blue Lake Institute",
    "Call +41 44 123 45 67", "Lunch with janie", "王伟发言", "Word of Wang Wei", "MIT speaks",
    "A talk by Bill", "A talk by WS", "b l o g g s speaks",
  ])
  func anybodyElseOnTheAgendaIsRefused(_ item: String) throws {
    for words in [
      [
        "--slug", "jane", "--name", "Jane Bloggs", "--alias", "Janie", "--affiliation",
        "Blue Lake Institute", "--contact", "+41 44 123 45 67",
      ], ["--slug", "wei-w", "--name", "王伟"],
      [
        "--slug", "will", "--name", "William Smith", "--affiliation",
        "Massachusetts Institute of Technology",
      ],
    ] { try #require(try bench.run(["add", "person"] + words).ending == .code(0)) }
    _ = try bench.run(["set", "s1", "agenda+=\(item)"])
    let run = try bench.run(["agenda", "s1", "--yes"])
    #expect(run.ending == .code(78) && run.answer.isEmpty, "\(run)")
    #expect(run.messages.contains("item 4 of the agenda contains a name or"), "\(run)")
    _ = try bench.run(["set", "s1", "agenda-=\(item)"])
    let file = bench.folder.file("bloggs-agenda.md").string
    #expect(try bench.run(["agenda", "s1", "--to", file, "--yes"]).ending == .code(78))
    #expect(try bench.run(["agenda", "s1", "--yes"]).ending == .code(0))
  }

  /// Neither of a dialogue that has no record nor of a session that has no dialogue.
  @Test(arguments: [["--dialogue", "bernina-talks"], []])
  func theDialogueAndThePlaceAreNeverPrinted(_ dialogue: [String]) throws {
    let added = try bench.run(
      ["add", "session", "--slug", "s9", "--title", "Ninth", "--begins", "2028-05-01"]
        + ["--place", "the red barn", "--agenda", "10:00 Walk"] + dialogue)
    try #require(added.ending == .code(0), "\(added)")
    #expect(try bench.run(["agenda", "s9", "--yes"]).ending == .code(0))
    let welcome = dialogue.isEmpty ? [] : ["Welcome to the Bernina talks"]
    for item in ["Lunch in the Red Barn"] + welcome {
      _ = try bench.run(["set", "s9", "agenda=\(item)"])
      let run = try bench.run(["agenda", "s9", "--yes"])
      #expect(run.ending == .code(78) && run.answer.isEmpty, "\(item): \(run)")
    }
  }

  @Test func withoutTimesNoZoneIsSpokenOf() throws {
    _ = try bench.run(["set", "s1", "agenda=The clock"])
    let sheet = try bench.run(["agenda", "s1"]).answer
    #expect(sheet.contains("## 2028-03-01 to 2028-03-02\n") && !sheet.contains("local"), "\(sheet)")
    #expect(try !bench.run(["brief", "s1"]).answer.contains("LOCAL TIME"))
  }

  @Test func aSessionWithoutItemsHasNoSheet() throws {
    let run = try bench.run(["agenda", "s0"])
    #expect(run.ending == .code(66), "\(run)")
    #expect(run.messages.contains("that session has no agenda items that may be shown"), "\(run)")
  }

  @Test func aNameInTheFilesNameIsRefused() throws {
    let file = bench.folder.file("fang-rui.md").string
    #expect(try bench.run(["agenda", "s1", "--to", file, "--yes"]).ending == .code(78))
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  /// What nobody recorded is asked about.
  @Test func otherNamesAreAskedAbout() throws {
    _ = try bench.run(["set", "s1", "agenda+=11:00 Report by Margarethe Zellweger"])
    let file = bench.folder.file("a.md").string
    let terminal = try bench.onTerminal(["agenda", "s1", "--to", file])
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait(for: "Margarethe Zellweger")
    try terminal.wait(for: "Write the agenda with these words?")
    try terminal.type("n\r")
    #expect(try terminal.exit() == .code(78))
    #expect(!FileManager.default.fileExists(atPath: file))
    let yes = try bench.run(["agenda", "s1", "--yes"])
    #expect(yes.ending == .code(0) && yes.answer.contains("Margarethe Zellweger"), "\(yes)")
  }
}
