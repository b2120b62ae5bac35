import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Copies of a vault that were changed apart, through the built program. That merges commute and lose
/// nothing is tested in `MergeTests`.
@Suite struct MergeCommandTests {
  let both: CopyBench
  private var bench: Workbench { both.bench }

  init() throws {
    both = try CopyBench()
  }

  @Test func twoCopiesMergeBothWays() throws {
    try both.note("clock", "one")
    try both.note("tide", "one")
    try both.copy()
    try both.note("clock", "here", command: "edit")
    try both.note("clock", "there", in: both.other, command: "edit")
    try both.note("tide", "two", in: both.other, command: "edit")
    try both.note("new", "new", in: both.other)
    let before = try bench.folder.read("other.vault")
    let run = try both.must(["merge", both.path("other.vault")])
    #expect(run.messages.contains("merged 3 versions of 3 records"), "\(run)")
    #expect(run.messages.contains("1 record has conflicting versions"), "\(run)")
    #expect(run.messages.contains("hidden compartments whose passphrase you did not"), "\(run)")
    #expect(!run.messages.contains("hidden version"), "\(run)")
    #expect(try bench.folder.read("other.vault") == before)
    #expect(try both.shown("tide").hasSuffix("---\ntwo\n"))
    #expect(try both.shown("new").hasSuffix("---\nnew\n"))
    let conflicts = try both.conflicts()
    #expect(conflicts.map(\.slug) == ["clock"] && conflicts[0].versions.count == 2)
    let listed = try bench.run(["conflicts"])
    #expect(
      listed.answer.contains("clock") && listed.answer.contains("subrosa resolve"), "\(listed)")
    // Whatever does not show the texts may not choose between them, and says what does.
    let refused = try bench.run(["set", "clock", "date=2026-01-01"])
    #expect(
      refused.ending == .code(78) && refused.messages.contains("subrosa resolve"), "\(refused)")
    // The other way round, both see the same.
    try both.must(["merge", bench.vault.string], in: both.other)
    #expect(
      try both.conflicts(in: both.other).map { Set($0.versions.map(\.version)) }
        == conflicts.map { Set($0.versions.map(\.version)) })
    // Each says which version was there first, also after a reseal.
    func first(in vault: FilePath) throws -> [String] {
      let versions = try both.conflicts(in: vault)[0].versions
      #expect(Set(versions.map(\.origin)) == ["here", "merged"])
      return try versions.filter { $0.origin == "here" }.map {
        try both.must(["show", "clock@\($0.version)"], in: vault).answer
      }
    }
    #expect(try first(in: both.other).allSatisfy { $0.hasSuffix("---\nthere\n") })
    #expect(try first(in: bench.vault).allSatisfy { $0.hasSuffix("---\nhere\n") })
    let resealed = bench.folder.file("resealed.vault")
    try bench.folder.write("resealed.vault", bench.bytes())
    try both.must(["reseal", "--yes"], in: resealed)
    #expect(try first(in: resealed).allSatisfy { $0.hasSuffix("---\nhere\n") })
    #expect(try bench.run(["conflicts"]).answer.contains("here first"))
    let again = try both.must(["merge", both.path("other.vault")])
    #expect(again.messages.contains("nothing to merge"), "\(again)")
    try both.must(["verify"])
    // What is decided here holds there.
    let there = try #require(
      conflicts[0].versions.first { version in
        (try? both.text("clock", version.version).hasSuffix("---\nthere\n")) == true
      })
    let resolved = try both.must(["resolve", "clock", "--use", String(there.version.prefix(8))])
    #expect(resolved.messages.contains("the other versions are in the history"), "\(resolved)")
    #expect(try both.shown("clock").hasSuffix("---\nthere\n"))
    try both.must(["merge", bench.vault.string], in: both.other)
    #expect(try both.conflicts(in: both.other).isEmpty)
    #expect(try both.shown("clock", in: both.other).hasSuffix("---\nthere\n"))
    #expect(
      try bench.run(["history", "clock"]).answer.split(separator: "\n").count == 5)
  }

  @Test func attachmentsCome() throws {
    try both.note("clock", "one")
    try both.copy()
    try bench.folder.write("film.bin", (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    try both.must(["attach", "clock", both.path("film.bin")], in: both.other)
    try both.must(["merge", both.path("other.vault")])
    try both.must(["extract", "film.bin", both.path("out.bin")])
    #expect(try bench.folder.read("out.bin") == bench.folder.read("film.bin"))
    try both.must(["verify"])
  }

  /// A removal is one side, and the attachments go with the side that holds.
  @Test(arguments: [true, false]) func aRemovalMeetsAnEdit(_ staysRemoved: Bool) throws {
    try both.note("clock", "one")
    try bench.folder.write("plan.bin", "plan")
    try both.must(["attach", "clock", both.path("plan.bin")])
    try both.copy()
    try both.must(["remove", "clock", "--yes"])
    try both.note("clock", "two", in: both.other, command: "edit")
    let run = try both.must(["merge", both.path("other.vault")])
    #expect(run.messages.contains("1 record has conflicting versions"), "\(run)")
    #expect(try bench.run(["conflicts"]).answer.contains("(removed)"))
    let versions = try both.conflicts()[0].versions
    #expect(versions.map(\.removed).contains(true) && versions.map(\.removed).contains(false))
    let chosen = try #require(versions.first { $0.removed == staysRemoved })
    let resolved = try both.must(["resolve", "clock", "--use", chosen.version])
    #expect(try both.conflicts().isEmpty)
    if staysRemoved {
      #expect(resolved.messages.contains("removed"), "\(resolved)")
      #expect(try bench.run(["show", "clock"]).ending == .code(66))
    } else {
      #expect(resolved.messages.contains("restored 1 attachment"), "\(resolved)")
      #expect(try both.shown("clock").hasSuffix("---\ntwo\n"))
      try both.must(["extract", "plan.bin", both.path("out.bin")])
    }
    // The other way round.
    try both.must(["merge", bench.vault.string], in: both.other)
    #expect(try both.conflicts(in: both.other).isEmpty)
    #expect(
      try bench.run(["show", "clock"], vault: both.other).ending == .code(staysRemoved ? 66 : 0))
  }

  @Test func severalFilesNeedOnePassphrase() throws {
    try both.copy()
    try bench.folder.write("third.vault", bench.folder.read("other.vault"))
    try both.note("a", "a", in: both.other)
    try both.note("b", "b", in: bench.folder.file("third.vault"))
    let run = try both.must(["merge", both.path("other.vault"), both.path("third.vault")])
    #expect(run.messages.contains("merged 2 versions of 2 records"), "\(run)")
    // One of another passphrase is asked for its own, once.
    for name in ["x.vault", "y.vault"] {
      try both.must(["init"], in: bench.folder.file(name), secrets: ["gamma"])
      try both.must(
        ["add", "note", "--title", name], in: bench.folder.file(name), secrets: ["gamma"])
    }
    let asked = try both.must(
      ["merge", both.path("x.vault"), both.path("y.vault")], secrets: ["alpha", "gamma"])
    #expect(asked.messages.contains("merged 2 versions of 2 records"), "\(asked)")
  }

  // MARK: - Names

  /// A list of two records under one name would name neither.
  @Test func recordsThatShareASlugAreListedByTheirIds() throws {
    try both.copy()
    try both.note("clock", "here")
    try both.note("clock", "there", in: both.other)
    try both.must(["merge", both.path("other.vault")])
    for words in [["list"], ["search", "kind:note"]] {
      let rows = try bench.run(words).answer.split(separator: "\n").filter {
        $0.contains("Of clock")
      }
      #expect(rows.count == 2 && Set(rows.map { $0.prefix(12) }).count == 2, "\(rows)")
      for row in rows {
        let reference = String(row.prefix { $0 != " " })
        #expect(try bench.run(["show", reference]).ending == .code(0), "\(row)")
      }
    }
  }

  @Test func aSlugThatBothGaveIsListed() throws {
    try both.copy()
    try both.note("clock", "here")
    try both.note("clock", "there", in: both.other)
    let run = try both.must(["merge", both.path("other.vault")])
    #expect(run.messages.contains("1 slug belongs to more than one record"), "\(run)")
    let shown = try bench.run(["show", "clock"])
    #expect(shown.ending == .code(66), "\(shown)")
    // Each is named by its id, and can be given another slug.
    let report = try both.report()
    let records = try #require(report.slugs.first?.records)
    #expect(records.count == 2 && Set(records).count == 2)
    for record in records { #expect(shown.messages.contains(record), "\(shown)") }
    try both.must(["set", records[0], "slug=clock-2"])
    #expect(try both.report().slugs.isEmpty)
    #expect(try bench.run(["show", "clock"]).ending == .code(0))
  }

  /// A file that is named as a copy is mentioned, and whatever else lies there is not.
  @Test(arguments: [
    "v (conflicted copy).vault", "v (Anna's conflicted copy 2026-03-14).vault",
    "v.sync-conflict-20260314-101112-ABCDEFG.vault", "v (1).vault", "v 2.vault",
  ]) func aConflictCopyIsMentioned(_ name: String) throws {
    for other in ["v-2026-03-14.vault", "vv (1).vault", "v (x).vault", "v (2).txt"] {
      try bench.folder.write(other, bench.bytes())
    }
    try bench.folder.write("v (3).vault", "short")
    #expect(!(try bench.run(["list"]).messages.contains("another copy")))
    try bench.folder.write(name, bench.bytes())
    let run = try bench.run(["list"])
    #expect(run.messages.contains("may be another copy") && run.messages.contains(name), "\(run)")
    #expect(run.messages.components(separatedBy: "another copy").count == 2)
    // Who merges it knows of it.
    #expect(!(try both.must(["merge", both.path(name)]).messages.contains("another copy")))
  }

  // MARK: - Older copies

  /// What was dropped from the history comes back with a copy that has it, and that is said.
  @Test func aMergeSaysThatDroppedVersionsAreBack() throws {
    try both.note("clock", "first words")
    try both.note("tide", "of old")
    try both.copy()
    try both.note("clock", "second words", command: "edit")
    try both.must(["remove", "tide", "--yes"])
    try both.must(["reseal", "--drop-history", "--yes"])
    let dropped = try bench.run(["history", "clock"]).answer
    #expect(dropped.split(separator: "\n").count == 2, "\(dropped)")
    let merged = try both.must(["merge", both.path("other.vault")])
    #expect(merged.messages.contains("2 versions are older than what the vault had"), "\(merged)")
    let back = try bench.run(["history", "clock"]).answer
    #expect(back.split(separator: "\n").count == 3, "\(back)")
    #expect(try both.shown("clock").contains("second words"))
    #expect(try both.conflicts().isEmpty)
    // What is new in another copy is not older.
    try both.copy()
    try both.note("clock", "third words", in: both.other, command: "edit")
    let newer = try both.must(["merge", both.path("other.vault")])
    #expect(newer.messages.contains("merged 1 version of 1 record"), "\(newer)")
    #expect(!newer.messages.contains("older than"), "\(newer)")
  }

  // MARK: - Signatures

  /// Each of two people signed the same text in a copy.
  @Test func signaturesOfBothCopiesAreKept() throws {
    let form = "---\nkind: outcome\nslug: pact\ntitle: Pact\nmarking: open\n---\nWe agree.\n"
    try both.must(["add", "outcome"], input: form)
    try both.must(["outcome", "agree", "pact"])
    try both.must(["outcome", "key", "--new", "Annelie"])
    try both.copy()
    try both.must(["outcome", "key", "--new", "Wei"], in: both.other)
    try both.must(["outcome", "sign", "pact"])
    try both.must(["outcome", "sign", "pact"], in: both.other)
    try both.must(["merge", both.path("other.vault")])
    let conflict = try both.conflicts()[0]
    // Each version has one of the signatures: neither may pass for all of it.
    for words in [[], ["--strict"], ["--format", "json"]] {
      let open = try bench.run(["outcome", "verify", "pact"] + words)
      #expect(open.ending == .code(78), "\(open)")
      #expect(open.messages.contains("conflicting versions"), "\(open)")
      #expect(open.answer.contains("Pact"), "\(open)")
    }
    for words in [[], ["--to", both.path("pact.md")]] {
      let open = try bench.run(["outcome", "text", "pact"] + words)
      #expect(open.ending == .code(78) && open.answer.isEmpty, "\(open)")
    }
    let resolved = try both.must(["resolve", "pact", "--use", conflict.versions[0].version])
    #expect(resolved.messages.contains("resolved"), "\(resolved)")
    let verified = try both.must(["outcome", "verify", "pact"])
    #expect(verified.answer.contains("Annelie") && verified.answer.contains("Wei"), "\(verified)")
    // Another text takes its place only after a question.
    try both.copy()
    try both.must(
      ["edit", "pact", "--yes"],
      input: form.replacing("We agree.", with: "We disagree."))
    try both.must(["outcome", "key", "--new", "Carla"], in: both.other)
    try both.must(["outcome", "sign", "pact"], in: both.other)
    try both.must(["merge", both.path("other.vault")])
    let versions = try both.conflicts()[0].versions
    let draft = try #require(
      versions.first { version in
        (try? both.text("pact", version.version).contains("We disagree.")) == true
      })
    try both.must(["resolve", "pact", "--use", draft.version, "--yes"])
    #expect(try both.shown("pact").contains("We disagree."))
  }

  // MARK: - Hidden compartments

  /// More is in `HiddenMergeCommandTests`.
  @Test func aSingleCommandMergesNothingHidden() throws {
    try bench.addHidden()
    try both.copy()
    try both.note("clock", "there", in: both.other)
    let before = try bench.bytes()
    let single = try bench.run(["merge", both.path("other.vault")], secrets: ["beta"])
    #expect(single.ending == .code(78) && single.messages.contains("subrosa open"), "\(single)")
    let travel = try bench.run(
      ["travel", both.path("trip.vault"), "clock"], secrets: ["beta", "gamma"])
    #expect(
      travel.ending == .code(78) && travel.messages.contains("only with the cover"), "\(travel)")
    #expect(try bench.bytes() == before)
  }
}
