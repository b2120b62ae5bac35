import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// A vault for a journey, and what comes home.
@Suite struct TravelTests {
  private let both: CopyBench
  private var bench: Workbench { both.bench }
  private var trip: FilePath { bench.folder.file("trip.vault") }

  init() throws {
    both = try CopyBench()
    for words in [
      ["dialogue", "--slug", "linth", "--title", "Linth"],
      ["session", "--slug", "s1", "--title", "First", "--dialogue", "linth", "--attendee", "ann"],
      ["person", "--slug", "ann", "--name", "Ann Bell"],
      ["note", "--slug", "in", "--title", "In it", "--session", "s1"],
      ["note", "--slug", "apart", "--title", "Apart", "--tag", "summit"],
    ] {
      try both.must(["add"] + words, input: words.contains("in") ? "Text with @apart.\n" : "x\n")
    }
    try both.must(["set", "in", "title=Within"])
    try bench.folder.write("plan.bin", "plan")
    try both.must(["attach", "in", both.path("plan.bin")])
    try both.must(["add", "note", "--slug", "gone"], input: "gone\n")
    try both.must(["remove", "gone", "--yes"])
  }

  private func travel(_ words: [String]) throws -> Workbench.Run {
    try both.must(["travel", both.path("trip.vault")] + words, secrets: ["alpha", "gamma"])
  }

  private func away(_ words: [String], input: String = "") throws -> Workbench.Run {
    try both.must(words, in: trip, input: input, secrets: ["gamma"])
  }

  @Test func onlyWhatIsChosenGoesAlong() throws {
    let before = try bench.bytes()
    let run = try travel(["--dialogue", "linth"])
    #expect(run.messages.contains("3 records and 1 attachment"), "\(run)")
    // Nothing is kept of it at home.
    #expect(try bench.bytes() == before)
    for left in ["ann", "apart"] { #expect(run.answer.contains(left), "\(run)") }
    for slug in ["linth", "s1", "in", "plan.bin"] { _ = try away(["show", slug]) }
    let list = try away(["list"]).answer
    #expect(!list.contains("apart") && !list.contains("Ann Bell"), "\(list)")
    #expect(try away(["history", "in"]).answer.split(separator: "\n").count == 2)
    #expect(!(try away(["list", "--removed"]).answer.contains("gone")))
    #expect(try bench.run(["list"], vault: trip).ending == .code(77))
    _ = try away(["verify"])
  }

  @Test func tagsSearchesAndReferencesChooseToo() throws {
    let run = try travel(["in", "--tag", "SUMMIT", "--search", "kind:person bell"])
    #expect(run.messages.contains("3 records and 1 attachment"), "\(run)")
    #expect(!run.answer.contains("apart") && run.answer.contains("s1"), "\(run)")
    for slug in ["in", "apart", "ann"] { _ = try away(["show", slug]) }
  }

  @Test func aTagThatNothingHasIsSaid() throws {
    let run = try travel(["in", "--tag", "summit", "--tag", "nosuch", "--search", "nowhere"])
    #expect(run.messages.contains("2 of the tags and searches"), "\(run)")
    let sure = try bench.run(
      ["travel", both.path("sure.vault"), "in", "--tag", "summit"], secrets: ["alpha", "gamma"])
    #expect(!sure.messages.contains("tags and searches"), "\(sure)")
  }

  @Test func changesComeHomeAsNewerVersions() throws {
    _ = try travel(["--dialogue", "linth"])
    let form = try away(["show", "in"]).answer
    _ = try away(["edit", "in"], input: form + "And on the way.\n")
    _ = try away(["add", "note", "--slug", "fresh"], input: "fresh\n")
    _ = try away(["remove", "s1", "--yes"])
    try both.must(["set", "linth", "title=Linth 2"])
    let merged = try both.must(["merge", trip.string], secrets: ["alpha", "gamma"])
    #expect(merged.messages.contains("merged 3 versions of 3 records"), "\(merged)")
    #expect(!merged.messages.contains("conflicting versions"), "\(merged)")
    #expect(try both.shown("in").contains("And on the way."))
    #expect(try bench.run(["history", "in"]).answer.split(separator: "\n").count == 4)
    #expect(try both.shown("fresh").hasSuffix("---\nfresh\n"))
    #expect(try bench.run(["show", "s1"]).ending == .code(66))
    #expect(try both.shown("linth").contains("Linth 2"))
    #expect(try both.conflicts().isEmpty)
    // What both changed is a conflict as in any copy.
    try both.note("apart", "home", command: "edit")
    try both.must(["set", "in", "title=Home"])
    _ = try away(["set", "in", "title=Away"])
    try both.must(["merge", trip.string], secrets: ["alpha", "gamma"])
    #expect(try both.conflicts().map(\.slug) == ["in"])
  }

  @Test func whatCannotBeIsRefusedAndLeavesNoFile() throws {
    for (words, secrets, code) in [
      (["nothing"], ["alpha", "gamma"], 66), (["--tag", "none"], ["alpha", "gamma"], 66),
      (["plan.bin"], ["alpha", "gamma"], 64), (["--dialogue", "ann"], ["alpha", "gamma"], 64),
      ([], ["alpha", "gamma"], 64), (["in"], ["alpha", "alpha"], 78), (["in"], ["alpha", ""], 64),
      (["--search", "kind:nonsense"], ["alpha", "gamma"], 64),
    ] as [([String], [String], CInt)] {
      let run = try bench.run(["travel", both.path("trip.vault")] + words, secrets: secrets)
      #expect(run.ending == .code(code), "\(words): \(run)")
      #expect(!FileManager.default.fileExists(atPath: trip.string), "\(words)")
    }
    let taken = try bench.run(["travel", bench.vault.string, "in"], secrets: ["alpha", "gamma"])
    #expect(taken.ending == .code(73), "\(taken)")
  }
}
