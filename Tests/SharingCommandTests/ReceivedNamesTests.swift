import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Names that had to change when records came from somebody else: what they mean when the records go
/// back, come again, or meet the sender's own in a merge.
@Suite struct ReceivedNamesTests {
  private let both: SharingBench
  private var bench: Workbench { both.bench }

  /// Annelie's Weber is Anna, and Wei's is Bruno; Annelie shares a note about hers.
  init() throws {
    both = try SharingBench()
    try both.must(["add", "person", "--slug", "weber", "--name", "Anna Weber"])
    try both.must(
      ["add", "person", "--slug", "weber", "--name", "Bruno Weber"], in: both.wei)
    try both.note("talk", "With @weber.")
    try both.share(["talk", "weber", "--include-private", "--sign"], to: "x.age")
    try #require(try both.report("x.age").records.map(\.slug) == ["talk", "weber-2"])
  }

  private struct Version: Decodable {
    let version: String
  }

  private func versions(_ reference: String, in vault: FilePath) throws -> Set<String> {
    let run = try both.must(["--format", "json", "history", reference], in: vault)
    return Set(try JSONDecoder().decode([Version].self, from: Data(run.answer.utf8)).map(\.version))
  }

  /// The text of a version, without what a vault says of where it came from.
  private func text(_ reference: String, _ version: String, in vault: FilePath) throws -> String {
    let shown = try both.must(["show", "\(reference)@\(version)"], in: vault).answer
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "received:") else { return shown }
    let end = lines[(start + 1)...].firstIndex { !$0.hasPrefix(" ") } ?? lines.endIndex
    return (lines[..<start] + lines[end...]).joined(separator: "\n")
  }

  private func send(_ words: [String], to file: String) throws {
    try both.must(
      ["share"] + words + ["--include-private", "--for", "Annelie", "--to", both.path(file)],
      in: both.wei)
  }

  @Test func aMergeGivesTheSameTextsBothWays() throws {
    let copies = ["a.vault", "b.vault"].map { bench.folder.file($0) }
    try bench.folder.write("a.vault", bench.folder.read("v.vault"))
    try bench.folder.write("b.vault", bench.folder.read("wei.vault"))
    try both.must(["merge", both.wei.string], in: copies[0])
    try both.must(["merge", bench.vault.string], in: copies[1])
    let ids = try copies.map { try versions("talk", in: $0) }
    #expect(ids[0] == ids[1] && ids[0].count == 2)
    for id in ids[0] {
      let texts = try copies.map { try text("talk", id, in: $0) }
      #expect(texts[0] == texts[1], "\(texts)")
    }
    for vault in copies {
      // The note names Anna, by the only name that is hers alone.
      #expect(try both.shown("talk", in: vault).hasSuffix("---\nWith @weber-2.\n"))
      #expect(try both.shown("weber-2", in: vault).contains("Anna"))
      // What the two vaults call her is somebody's to decide, and no conflict is hidden.
      let listed = try bench.run(["conflicts"], vault: vault).answer
      #expect(listed.contains("Anna Weber") && listed.contains("share a slug"), "\(listed)")
      #expect(!listed.contains("talk"), "\(listed)")
      try both.must(["verify"], in: vault)
      let again = try both.must(["merge", both.wei.string], in: vault)
      #expect(again.messages.contains("nothing to merge"), "\(again)")
    }
  }

  @Test func whatComesBackUnchangedIsKnown() throws {
    try send(["talk", "weber-2"], to: "back.age")
    let report = try both.report("back.age", in: bench.vault)
    #expect(report.records.map(\.fate) == ["known", "known"])
    #expect(try both.shown("weber", in: bench.vault).contains("Anna"))
    try send(["talk"], to: "alone.age")
    #expect(try both.report("alone.age", in: bench.vault).records.map(\.fate) == ["known"])
    #expect(try both.report("x.age").records.map(\.fate) == ["known", "known"])
  }

  @Test func updatesComeBothWaysUnderTheNamesOfEach() throws {
    try both.note("talk", "More of @weber.", command: "edit")
    try both.share(["talk", "--include-private"], to: "y.age")
    // The record of the name is not in the file, and still means the same person.
    #expect(try both.report("y.age").records.map(\.fate) == ["update"])
    #expect(try both.shown("talk").hasSuffix("---\nMore of @weber-2.\n"))
    try both.note("talk", "Mine of @weber-2.", in: both.wei, command: "edit")
    try both.must(["set", "weber-2", "side=CH"], in: both.wei)
    try send(["talk", "weber-2"], to: "z.age")
    #expect(
      try both.report("z.age", in: bench.vault).records.map(\.fate) == ["update", "update"])
    #expect(
      try both.shown("talk", in: bench.vault).hasSuffix("---\nMine of @weber.\n"))
    #expect(try both.shown("weber", in: bench.vault).contains("side: CH"))
    #expect(!(try bench.run(["list"]).answer.contains("weber-2")))
    try both.share(["talk", "weber", "--include-private"], to: "again.age")
    #expect(try both.report("again.age").records.map(\.fate) == ["known", "known"])
    // A later file of the same signer means the same person.
    try both.note("later", "And @weber.")
    try both.share(["later", "--sign"], to: "later.age")
    #expect(try both.report("later.age").records.map(\.fate) == ["new"])
    #expect(try both.shown("later").hasSuffix("---\nAnd @weber-2.\n"))
  }

  /// Whatever either of two people of one name is called here since.
  @Test func aKnownNameStaysKnownWhenRecordsAreRenamed() throws {
    try both.must(["set", "weber", "slug=bruno"], in: both.wei)
    try both.note("later", "And @weber.")
    try both.share(["later", "--sign"], to: "later.age")
    let report = try both.report("later.age")
    #expect(report.records.map(\.fate) == ["new"] && report.links.isEmpty)
    #expect(try both.shown("later").hasSuffix("---\nAnd @weber-2.\n"))
    try both.must(["set", "weber-2", "slug=anna"], in: both.wei)
    try both.note("last", "Only @weber.")
    try both.share(["last", "--sign"], to: "last.age")
    #expect(try both.report("last.age").links.isEmpty)
    #expect(try both.shown("last").hasSuffix("---\nOnly @anna.\n"))
    // A new version of the person, and of the note, meets the same ones.
    try both.must(["set", "weber", "side=CH"])
    try both.note("talk", "More of @weber.", command: "edit")
    try both.share(["talk", "weber", "--include-private", "--sign"], to: "y.age")
    let update = try both.report("y.age")
    #expect(update.records.map(\.slug) == ["talk", "anna"])
    #expect(try both.shown("anna").contains("side: CH"))
    #expect(try both.shown("talk").hasSuffix("---\nMore of @anna.\n"))
    #expect(!(try both.shown("bruno").contains("Anna")))
    // Without the signature, anybody can use the name.
    try both.note("odd", "Not @weber.")
    try both.share(["odd"], to: "odd.age")
    _ = try both.report("odd.age")
    #expect(try both.shown("odd").hasSuffix("---\nNot @weber.\n"))
  }

  /// Two of one name leave together: neither becomes the other.
  @Test func namesThatWouldNotBeClearStayAsTheyAre() throws {
    try both.note("own", "Of @weber and @weber-2.", in: both.wei)
    try send(["own", "weber", "weber-2"], to: "two.age")
    let third = bench.folder.file("third.vault")
    try both.must(["init"], in: third)
    try both.must(["identity", "--new", "Third"], in: third)
    try both.must(["identity", "--to", both.path("third.txt")], in: third)
    try both.must(["contact", "add", "Third", both.path("third.txt")], in: both.wei)
    try both.must(
      [
        "share", "own", "weber", "weber-2", "--include-private", "--for", "Third", "--to",
        both.path("third.age"),
      ], in: both.wei)
    #expect(try both.report("third.age", in: third).records.map(\.fate) == ["new", "new", "new"])
    #expect(try both.shown("own", in: third).hasSuffix("---\nOf @weber and @weber-2.\n"))
    #expect(try both.shown("weber-2", in: third).contains("Anna"))
  }

  /// What both say is the same, whatever each vault notes about where it came from.
  @Test func whatGoesToAndFroIsNoConflict() throws {
    try both.note("clock", "one")
    try both.share(["clock"], to: "1.age")
    _ = try both.report("1.age")
    let form = try both.shown("clock").replacing("\none\n", with: "\ntwo\n")
    try both.must(["edit", "clock"], in: both.wei, input: form)
    let shown = try both.shown("clock")
    // His words are not called hers.
    #expect(shown.contains("\n  changed: here\n"), "\(shown)")
    try send(["clock"], to: "2.age")
    #expect(try both.report("2.age", in: bench.vault).records.map(\.fate) == ["update"])
    try both.share(["clock"], to: "3.age")
    #expect(try both.report("3.age").records.map(\.fate) == ["known"])
    try send(["clock"], to: "4.age")
    #expect(try both.report("4.age", in: bench.vault).records.map(\.fate) == ["known"])
    try both.note("clock", "three", command: "edit")
    try both.share(["clock"], to: "5.age")
    #expect(try both.report("5.age").records.map(\.fate) == ["update"])
    #expect(!(try both.shown("clock").contains("changed: here")))
  }

  @Test func aResolutionSaysWhoseNameItLeaves() throws {
    try both.note("apart", "Also @weber.")
    try both.must(["merge", both.wei.string])
    let run = try bench.run(["--format", "json", "conflicts"])
    let report = try JSONDecoder().decode(CopyBench.Report.self, from: Data(run.answer.utf8))
    let conflict = try #require(report.conflicts.first { $0.kind == "person" })
    let chosen = try conflict.versions.first { version in
      try bench.run(["show", "\(conflict.id)@\(version.version)"]).answer.contains("slug: weber-2")
    }
    let resolved = try both.must(
      ["resolve", conflict.id, "--use", try #require(chosen).version])
    #expect(resolved.messages.contains("which is now the slug of another record"), "\(resolved)")
  }
}
