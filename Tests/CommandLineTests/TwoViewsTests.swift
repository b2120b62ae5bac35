import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What a session with a hidden compartment changes in the cover is what it would be without one.
@Suite struct TwoViewsTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    for arguments in [
      ["dialogue", "--slug", "calm", "--title", "Calm", "--agenda", "Words"],
      ["person", "--slug", "ann", "--name", "Ann Able"],
    ] {
      let run = try bench.run(["add"] + arguments)
      try #require(run.ending == .code(0))
    }
    try bench.addHidden()
  }

  /// A session with the hidden compartment open, in which records wait whose names clash with what
  /// the cover has or will have.
  private func session() throws -> PseudoTerminal {
    let terminal = try bench.start(["open"], passphrase: "beta")
    try terminal.wait(for: "hidden>")
    for (number, line) in [
      "add dialogue --slug deep --title 'Deep' --agenda 'The quokka clock'",
      "add person --slug weber --name 'Weber' --native 韦伯 --alias Boss",
      "add session --slug first --title First --dialogue calm --attendee ann",
    ].enumerated() {
      try terminal.type(line + "\r")
      try terminal.wait(for: "not saved yet: \(number + 1) change")
    }
    return terminal
  }

  private func leave(_ terminal: PseudoTerminal) throws {
    try terminal.type("\u{4}")
    _ = try terminal.exit()
  }

  private func answer(_ terminal: PseudoTerminal, _ turns: [(String, String)]) throws {
    for (question, answer) in turns {
      try terminal.wait(for: question)
      try terminal.type(answer + "\r")
    }
  }

  @Test func answersForTheCoverKnowNothingHidden() throws {
    let terminal = try session()
    // The hidden person's slug is free for the cover's, and is what is offered.
    try terminal.type("\u{0c}add person --in cover\r")
    try answer(
      terminal,
      [
        ("Name:", "Weber"), ("its original", ""), ("Alias", ""), ("Side", ""),
        ("Affiliation", ""), ("Role", ""),
        ("can influence", ""), ("Perspective", ""), ("Constraint", ""), ("Contact detail", ""),
        ("Enter for weber)", ""), ("in the editor?", ""),
      ])
    // Neither the hidden dialogue's agenda nor the names of the hidden person become words here.
    try terminal.type("\u{0c}add session --in cover\r")
    try answer(
      terminal,
      [
        ("Title:", "Second"), ("Dialogue:", "deep"), ("First day", ""), ("Last day", ""),
        ("Place:", ""), ("Person invited:", "Boss"), ("Another person invited:", "韦伯"),
        ("Another person invited:", ""), ("Agenda item", "clock"), ("Another agenda", ""),
        ("Enter for second)", ""), ("in the editor?", ""),
      ])
    try leave(terminal)
    #expect(try bench.run(["list", "person"]).answer.contains("weber "))
    let text = try bench.run(["show", "second"]).answer
    for words in ["agenda: [clock]", "attendees: [boss, 韦伯]", "dialogue: deep"] {
      #expect(text.contains(words), "\(words) in \(text)")
    }
    #expect(!text.contains("quokka"))
  }

  @Test func aSlugOfTheCoverIsTakenForBothAndOneOfTheHiddenForItselfAlone() throws {
    let terminal = try session()
    try terminal.type("\u{0c}add dialogue --slug calm --title Other\r")
    try terminal.wait(for: "another record already has that slug")
    try terminal.type("\u{0c}add dialogue --slug deep --title 'Of the cover' --in cover\r")
    // What waited goes with the change of the cover.
    try terminal.wait(for: "hidden>")
    // A reference means the hidden record first, and with --in cover the cover's alone.
    try terminal.type("\u{0c}show deep --plain\r")
    try terminal.wait(for: "quokka")
    try terminal.type("\u{0c}show deep --in cover --plain\r")
    try terminal.wait(for: "title: Of the cover")
    try terminal.type("\u{0c}show weber --in cover --plain\r")
    try terminal.wait(for: "no such record")
    // Completion of such a line offers nothing hidden.
    try terminal.type("\u{0c}show --in cover web\t")
    try terminal.type("x")
    try terminal.wait(for: "show --in cover webx")
    try terminal.type("\u{3}")
    try leave(terminal)
    #expect(try bench.run(["show", "deep"]).answer.contains("title: Of the cover"))
  }

  @Test func aNewNameInTheCoverMovesTheCoversLinksAndCountsNoOthers() throws {
    let note = Array("---\npeople: [ann]\n---\n@ann said so.\n".utf8)
    try #require(try bench.run(["add", "note", "--slug", "said"], input: note).ending == .code(0))
    let terminal = try session()
    try terminal.type("\u{0c}edit ann --in cover\r")
    try terminal.wait(for: "Ctrl-S saves")
    // Front matter: the slug's line is the second one.
    try terminal.type("\u{1b}[B\u{1b}[B\u{1b}[F-able\u{13}")
    try terminal.wait(for: "changed \"Ann Able\" and the references to it in 1 other record")
    #expect(!terminal.screen.text.contains("compartment"))
    try leave(terminal)
    #expect(try bench.run(["show", "said"]).answer.contains("@ann-able said so"))
  }

  @Test func listsAndSheetsNameTheCompartmentAndAFolderKeepsThemApart() throws {
    let folder = bench.folder.file("out")
    let terminal = try bench.start(["open", "--to", bench.folder.path.string], passphrase: "beta")
    try terminal.wait(for: "hidden>")
    try terminal.type("add person --slug weber --name Weber\r")
    try terminal.wait(for: "not saved yet: 1 change")
    try terminal.type("\u{0c}show weber\r")
    try terminal.wait { $0.text.contains("q quits") && $0.text.contains("hidden") }
    try terminal.type("q\u{0c}show ann\r")
    try terminal.wait { $0.text.contains("Ann Able") && $0.text.contains("cover") }
    try terminal.type("q\u{0c}export folder \(folder) --yes\r")
    try terminal.wait(for: "3 files written")
    try leave(terminal)
    for path in ["cover/person/ann.md", "cover/dialogue/calm.md", "hidden/person/weber.md"] {
      #expect(FileManager.default.fileExists(atPath: folder.appending(path).string), "\(path)")
    }
  }

  /// The ten-minute commits of other sessions, and other commands, find the vault unlocked.
  @Test(arguments: [true, false])
  func nobodyWaitsForTheVaultWhileAQuestionIsOpen(inSession: Bool) throws {
    let terminal = try bench.start(inSession ? ["open"] : ["remove", "ann"])
    if inSession {
      try terminal.wait(for: "cover>")
      try terminal.type("remove ann\r")
    }
    try terminal.wait(for: "Remove \"Ann Able\" (person)? [y/N]")
    #expect(try bench.run(["touch"]).ending == .code(0))
    // What was asked about changes meanwhile: the answer holds for no other version.
    let text = try bench.run(["show", "ann"]).answer.replacing("Able", with: "Baker")
    #expect(try bench.run(["edit", "ann"], input: Array(text.utf8)).ending == .code(0))
    try terminal.type("y\r")
    try terminal.wait(for: "Remove \"Ann Baker\" (person)? [y/N]")
    #expect(try bench.run(["show", "ann"]).ending == .code(0))
    try terminal.type("y\r")
    if inSession {
      try terminal.wait(for: "removed \"Ann Baker\"")
      try leave(terminal)
    } else {
      #expect(try terminal.exit() == .code(0))
    }
    #expect(try bench.run(["show", "ann"]).ending == .code(66))
  }
}
