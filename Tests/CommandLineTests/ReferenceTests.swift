import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What a reference means, and that nothing is changed or removed by accident.
@Suite struct ReferenceTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    for arguments in [
      ["note", "--slug", "the-clock", "--title", "The clock"],
      ["note", "--title", "The clock, once more"],
      [
        "person", "--slug", "wang-wei", "--name", "Wang Wei", "--native", "王伟", "--alias", "Ōuyáng",
      ],
    ] {
      let run = try bench.run(["add"] + arguments)
      try #require(run.ending == .code(0))
    }
  }

  private func commits() throws -> Int {
    let status = try bench.run(["status", "--format", "json"])
    let json = try JSONSerialization.jsonObject(with: Data(status.answer.utf8))
    return try #require((json as? [String: Any])?["commits"] as? Int)
  }

  @Test(arguments: ["wang-wei", "WANG WEI", "王伟", "ouyang", "Ouyáng"])
  func aRecordAnswersToEachOfItsNames(_ name: String) throws {
    let run = try bench.run(["show", name])
    #expect(run.ending == .code(0) && run.answer.contains("name: Wang Wei"), "\(run)")
    #expect(try bench.run(["remove", name, "--yes"]).messages.contains("removed \"Wang Wei\""))
  }

  /// Search finds it without its accent, so a reference does too.
  @Test(arguments: ["cafe", "CAFÉ", "ｃａｆｅ"])
  func aSlugAnswersWithoutItsCaseAndAccents(_ name: String) throws {
    let added = try bench.run(["add", "note", "--slug", "café", "--title", "Where we meet"])
    try #require(added.ending == .code(0))
    let run = try bench.run(["show", name])
    #expect(run.ending == .code(0) && run.answer.contains("title: Where we meet"), "\(run)")
    #expect(try bench.run(["remove", "caf", "--yes"]).ending == .code(66))
    // A title that is called exactly so comes before a slug that is not.
    let other = try bench.run(["add", "note", "--slug", "other", "--title", "Cafe"])
    try #require(other.ending == .code(0))
    let both = try bench.run(["show", name])
    #expect(both.answer.contains("title: Cafe"), "\(both)")
    #expect(try bench.run(["remove", name, "--yes"]).messages.contains("removed \"Cafe\""))
    #expect(try bench.run(["remove", name, "--yes"]).messages.contains("\"Where we meet\""))
  }

  @Test func aPartOfATitleIsEnoughForReadingAlone() throws {
    let before = try bench.run(["list"]).answer
    #expect(try bench.run(["show", "once m"]).ending == .code(0))
    let commits = try commits()
    try bench.folder.write("file", "words")
    for arguments in [
      ["remove", "once m", "--yes"], ["edit", "once m"], ["restore", "once m@0000"],
      ["attach", "once m", bench.folder.file("file").string], ["outcome", "agree", "once m"],
    ] {
      let run = try bench.run(arguments, input: Array("---\nkind: note\n---\n".utf8))
      #expect(run.ending == .code(66), "\(run)")
      #expect(run.messages.contains("no record has exactly that name"), "\(run)")
      #expect(run.messages.contains("  note  The clock, once more\n"), "\(run)")
    }
    #expect(try bench.run(["list"]).answer == before)
    // Each made the commit that an editing command makes.
    #expect(try self.commits() == commits + 5)
  }

  @Test func severalRecordsThatFitAreListed() throws {
    for reference in ["clock", "wei"] {
      if reference == "wei" {
        let run = try bench.run(["add", "person", "--name", "Wei Wang"])
        try #require(run.ending == .code(0))
      }
      let run = try bench.run(["show", reference])
      #expect(run.ending == .code(66) && run.answer.isEmpty)
      #expect(run.messages.contains("2 records match that name"), "\(run)")
    }
    let run = try bench.run(["show", "clock"])
    #expect(run.messages.contains("  the-clock  note  The clock\n"), "\(run)")
    #expect(run.messages.contains("  note  The clock, once more\n"), "\(run)")
    // A whole title comes before a part of one, in any case.
    #expect(try bench.run(["show", "the clock"]).answer.contains("slug: the-clock"))
  }

  @Test func removingAsksAndWithoutATerminalNeedsYes() throws {
    let before = try commits()
    let refused = try bench.run(
      ["remove", "the-clock"], prefix: ["/usr/bin/setsid", "--wait"])
    #expect(refused.ending == .code(69) && refused.messages.contains("--yes"), "\(refused)")
    #expect(try bench.run(["show", "the-clock"]).ending == .code(0))
    #expect(try commits() == before + 1)
    let terminal = try bench.start(["remove", "the-clock"])
    try terminal.wait(for: "Remove \"The clock\" (note)? [y/N]")
    try terminal.type("\r")
    #expect(try terminal.exit() == .code(78))
    #expect(try bench.run(["show", "the-clock"]).ending == .code(0))
    #expect(try commits() == before + 2)
  }

  @Test func whatWasRemovedIsListedAndComesBackWithItsAttachments() throws {
    try bench.folder.write("agenda.csv", "1,words")
    for name in ["agenda.csv", "agenda.csv"] {
      let run = try bench.run(["attach", "the-clock", bench.folder.file(name).string])
      #expect(run.ending == .code(0) && run.messages.contains("attached to \"The clock\""))
    }
    let before = try bench.run(["show", "the-clock", "--format", "json"]).answer
    // One attachment goes for itself: it does not come back with the record.
    let first = try #require(
      try bench.run(["list", "attachment"]).answer.split(separator: "\n").last?.prefix(12))
    #expect(try bench.run(["remove", String(first), "--yes"]).ending == .code(0))
    let removed = try bench.run(["remove", "the-clock", "--yes"])
    #expect(removed.messages.contains("1 attachment will be removed with it"), "\(removed)")
    #expect(removed.messages.contains("removed \"The clock\" and 1 attachment"), "\(removed)")
    #expect(try bench.run(["show", "the-clock"]).ending == .code(66))
    let list = try bench.run(["list", "--removed"]).answer.split(separator: "\n")
    #expect(list.count == 4, "\(list)")
    let line = try #require(list.first { $0.contains("The clock") })
    #expect(line.contains("note"))
    let reference = String(line.prefix(12))
    #expect(removed.messages.contains("subrosa restore \(reference)"))
    let notes = try bench.run(["list", "note", "--removed", "--format", "json"]).answer
    #expect(notes.contains("\"title\" : \"The clock\"") && !notes.contains("agenda"))
    let restored = try bench.run(["restore", reference])
    #expect(restored.messages.contains("restored \"The clock\" and 1 attachment"), "\(restored)")
    let after = try bench.run(["show", "the-clock", "--format", "json"]).answer
    #expect(after.contains("agenda.csv"))
    #expect(before.components(separatedBy: "agenda.csv").count == 3)
    #expect(after.components(separatedBy: "agenda.csv").count == 2)
    #expect(try bench.run(["list", "--removed"]).answer.split(separator: "\n").count == 2)
    // A record that is there needs a version.
    let unsaid = try bench.run(["restore", "the-clock"])
    #expect(unsaid.ending == .code(66) && unsaid.messages.contains("REF@VERSION"), "\(unsaid)")
    // Its slug may be another's by now.
    #expect(try bench.run(["remove", "the-clock", "--yes"]).ending == .code(0))
    #expect(
      try bench.run(["add", "note", "--slug", "the-clock", "--title", "New"]).ending == .code(0))
    #expect(try bench.run(["restore", reference]).ending == .code(73))
  }

  /// Whoever names no version is not told that the version does not exist.
  @Test(arguments: SpokenLanguage.allCases)
  func restoreSaysWhetherThereIsAnEarlierVersion(_ language: SpokenLanguage) throws {
    var bench = bench
    bench.language = language
    let only = try bench.run(["restore", "wang-wei"])
    #expect(only.ending == .code(66), "\(only)")
    let no = language == .chinese ? "没有更早的版本" : "no earlier version to restore"
    #expect(only.messages.contains(no) && !only.messages.contains("REF@VERSION"), "\(only)")
    #expect(try bench.run(["set", "wang-wei", "roles+=chair"]).ending == .code(0))
    let several = try bench.run(["restore", "wang-wei"])
    #expect(several.ending == .code(66) && !several.messages.contains(no), "\(several)")
    #expect(several.messages.contains("`subrosa restore REF@VERSION`"), "\(several)")
  }
}
