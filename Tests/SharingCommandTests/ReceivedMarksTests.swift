import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Nobody else opens what is closed here: what would let more out stands beside the own version.
@Suite struct ReceivedMarksTests {
  private let both: SharingBench
  private var bench: Workbench { both.bench }
  private let secret = "the marriage of the minister is over"

  init() throws {
    both = try SharingBench()
    try both.must(["add", "dialogue", "--slug", "talks", "--title", "Alpine"])
    try both.must(
      [
        "add", "session", "--slug", "one", "--title", "One", "--dialogue", "talks", "--agenda",
        "(private) who pays",
      ])
    // Wei never sees this one.
    try both.must(["add", "note", "--slug", "own", "--session", "one"], input: "\(secret)\n")
    try both.must(
      ["add", "note", "--slug", "shared", "--dialogue", "talks"],
      input: "(private) the cat is dead\n\n(open) limits were discussed\n")
    try both.share(["talks", "one", "shared", "--include-private"], to: "1.age")
    try #require(try both.receive("1.age").ending == .code(0))
  }

  /// Wei sends records back.
  private func sendBack(_ records: [String], signed: Bool = true) throws -> String {
    let file = "\(records.joined()).age"
    try both.must(
      ["share"] + records + ["--for", "Annelie", "--include-private", "--to", both.path(file)]
        + (signed ? ["--sign"] : []), in: both.wei)
    return file
  }

  private func change(_ record: String, _ old: String, to new: String) throws {
    let text = try both.shown(record)
    let changed = text.replacing(old, with: new)
    try #require(changed != text, "\(text)")
    try both.must(["edit", record], in: both.wei, input: changed)
  }

  private func summary() throws -> Workbench.Run {
    try bench.run([
      "export", "summary", "talks", "--audience", "open", "--yes", "--allow-attributable",
    ])
  }

  private func expectKept(_ record: String, signed: Bool = true) throws {
    let file = try sendBack([record], signed: signed)
    let run = try both.receive(file, in: bench.vault)
    #expect(run.ending == .code(0), "\(run)")
    #expect(run.answer.contains("CONFLICT"), "\(run)")
    #expect(run.answer.unwrapped.contains("would release more than yours: \(record)."), "\(run)")
    #expect(try both.report(file, in: bench.vault).records.map(\.fate) == ["known"])
    let conflicts = try bench.run(["conflicts"]).answer
    #expect(conflicts.contains(record), "\(conflicts)")
    // Nothing leaves before somebody chose.
    let left = try summary()
    #expect(left.ending == .code(78) && left.answer.isEmpty, "\(left)")
  }

  @Test(arguments: [true, false]) func aRuleOpensNothing(_ signed: Bool) throws {
    try both.must(["set", "talks", "rule=open"], in: both.wei)
    try expectKept("talks", signed: signed)
    let run = try bench.run(
      ["share", "own", "--passphrase", "--weak", "--to", both.path("x.age")],
      prefix: ["/usr/bin/setsid", "-w"], secrets: ["alpha", "other words"])
    #expect(run.ending == .code(78) && run.messages.contains("private in own"), "\(run)")
  }

  @Test func aMarkOfAParagraphOpensNothing() throws {
    try change("shared", "(private) the cat", to: "(open) the cat")
    try expectKept("shared")
  }

  @Test func aChangedParagraphOpensNothing() throws {
    try change("shared", "(private) the cat is dead", to: "(open) the cat died")
    try expectKept("shared")
  }

  /// The same words once more, or in other clothes.
  @Test(arguments: [
    "the cat is dead.", "the **cat** is dead", "- the cat is dead", "> The cat is dead",
    "hello\nthe cat is dead", "# the cat is dead",
  ])
  func theSameWordsOpenNothing(_ words: String) throws {
    try change("shared", "(open) limits", to: "(open) \(words)\n\n(open) limits")
    try expectKept("shared")
  }

  @Test func aMarkingOpensNothing() throws {
    try both.must(["set", "shared", "marking=open"], in: both.wei)
    try expectKept("shared")
  }

  @Test func aMarkInAFieldOpensNothing() throws {
    try change("one", "(private) who pays", to: "who pays")
    try expectKept("one")
  }

  /// The session's notes would go along.
  @Test func anotherDialogueOpensNothing() throws {
    try both.must(
      ["add", "dialogue", "--slug", "elsewhere", "--title", "E", "--rule", "open"], in: both.wei)
    try both.must(["set", "one", "dialogue=elsewhere"], in: both.wei)
    let file = try sendBack(["one", "elsewhere"])
    let fates = try both.report(file, in: bench.vault).records
      .reduce(into: [String: String]()) { $0[$1.slug] = $1.fate }
    #expect(fates == ["one": "conflict", "elsewhere": "new"])
    for dialogue in ["talks", "elsewhere"] {
      let run = try bench.run([
        "export", "summary", dialogue, "--audience", "open", "--yes", "--allow-attributable",
      ])
      #expect(run.ending == .code(78) && run.answer.isEmpty, "\(run)")
    }
  }

  /// A note of a session without a dialogue belongs to the dialogue that it names itself.
  @Test func noDialogueOpensNothing() throws {
    try both.must(["add", "dialogue", "--slug", "lake", "--title", "Lake", "--rule", "open"])
    try both.must(["set", "own", "dialogue=lake"])
    try both.must(["set", "one", "dialogue="], in: both.wei)
    let file = try sendBack(["one"])
    #expect(try both.report(file, in: bench.vault).records.map(\.fate) == ["conflict"])
    let run = try bench.run([
      "export", "summary", "lake", "--audience", "open", "--yes", "--allow-attributable",
    ])
    #expect(run.ending != .code(0) && run.answer.isEmpty, "\(run)")
  }

  /// Merges two copies of Annelie's vault: one changed the session, and the other removed it.
  private func leaveTheSessionUndecided() throws {
    let other = bench.folder.file("other.vault")
    try bench.folder.write("other.vault", bench.bytes())
    try both.must(["set", "one", "title=First"], in: other)
    try both.must(["remove", "one", "--yes"])
    try both.must(["merge", other.string])
  }

  /// Whoever keeps the session opens all of its notes that have no marking.
  @Test func noMarkingIsTakenOffInASessionThatMayBeGone() throws {
    try both.must(["set", "talks", "rule=open"])
    let form = "---\nkind: note\nslug: closed\nsession: one\nmarking: private\n---\n\(secret)\n"
    try both.must(["add", "note"], input: form)
    try both.share(["closed", "--include-private"], to: "2.age")
    try #require(try both.receive("2.age").ending == .code(0))
    try leaveTheSessionUndecided()
    try both.must(["set", "closed", "marking="], in: both.wei)
    let file = try sendBack(["closed"])
    #expect(try both.report(file, in: bench.vault).records.map(\.fate) == ["conflict"])
  }

  /// If its removal is chosen, the note belongs to the dialogue that it names itself.
  @Test func aSessionThatMayBeGoneOpensNothing() throws {
    for vault in [bench.vault, both.wei] {
      try both.must(
        ["add", "dialogue", "--slug", "lake", "--title", "Lake", "--rule", "open"], in: vault)
    }
    try leaveTheSessionUndecided()
    try both.must(["set", "shared", "session=one", "dialogue=lake"], in: both.wei)
    let file = try sendBack(["shared"])
    #expect(try both.report(file, in: bench.vault).records.map(\.fate) == ["conflict"])
  }

  /// A summary would no longer replace it.
  @Test func noNameIsTakenOff() throws {
    try both.must([
      "add", "person", "--slug", "jane", "--name", "Jane Bloggs", "--alias", "Silver Fox",
      "--affiliation", "River Group",
    ])
    try both.share(["jane", "--include-private"], to: "sent.age")
    try #require(try both.receive("sent.age").ending == .code(0))
    for field in ["aliases", "affiliations"] {
      try both.must(["set", "jane", "\(field)="], in: both.wei)
    }
    let file = try sendBack(["jane"])
    #expect(try both.report(file, in: bench.vault).records.map(\.fate) == ["conflict"])
    // Both versions stand.
    let run = try bench.run(["redact", "--yes"], input: Array("said the Silver Fox\n".utf8))
    #expect(run.ending == .code(0) && !run.answer.contains("Fox"), "\(run)")
  }

  /// What stays as closed as it was, or becomes more so, comes as before.
  @Test func whatOpensNothingComes() throws {
    try change("shared", "the cat is dead", to: "the cat is quite dead")
    try both.must(["set", "one", "title=First"], in: both.wei)
    try both.must(["set", "talks", "rule=private"], in: both.wei)
    let file = try sendBack(["talks", "one", "shared"])
    let report = try both.report(file, in: bench.vault)
    #expect(report.records.map(\.fate) == ["update", "update", "update"], "\(report)")
    #expect(try both.shown("shared", in: bench.vault).contains("(private) the cat is quite dead"))
    let left = try summary()
    #expect(left.ending == .code(0), "\(left)")
    #expect(left.answer.contains("limits") && !left.answer.contains("cat"), "\(left)")
  }

  /// A text that was opened by somebody else, and closed again by its next version.
  @Test func aLaterVersionReplacesTheOneBesideTheOwn() throws {
    try change("shared", "(private) the cat", to: "(open) the cat")
    try expectKept("shared")
    try change("shared", "(open) the cat", to: "(private) the cat")
    let file = "later.age"
    try both.must(
      ["share", "shared", "--for", "Annelie", "--include-private", "--to", both.path(file)],
      in: both.wei)
    #expect(try both.report(file, in: bench.vault).records.map(\.fate) == ["update"])
    #expect(try bench.run(["conflicts"]).answer.isEmpty)
  }
}
