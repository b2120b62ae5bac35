import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What leaves the vault where it is not clear to which dialogue something belongs, or which of
/// several newest versions holds: never more than the strictest of them lets out.
@Suite struct StrictestRuleTests {
  private let both: CopyBench
  private var bench: Workbench { both.bench }
  private let secret = "the marriage of the minister is over"

  init() throws {
    both = try CopyBench()
  }

  private func add(_ words: [String], _ text: String = "", in vault: FilePath? = nil) throws {
    try both.must(["add"] + words, in: vault, input: text.isEmpty ? "" : text + "\n")
  }

  /// Without a terminal nobody can be asked.
  private func unattended(_ words: [String], secrets: [String] = ["alpha"]) throws -> Workbench.Run
  {
    try bench.run(words, prefix: ["/usr/bin/setsid", "-w"], secrets: secrets)
  }

  private func summary(of reference: String) throws -> Workbench.Run {
    try unattended([
      "export", "summary", reference, "--audience", "open", "--yes", "--allow-attributable",
    ])
  }

  private func share(_ reference: String) throws -> Workbench.Run {
    try unattended(
      ["share", reference, "--to", both.path("x.age"), "--passphrase", "--weak"],
      secrets: ["alpha", "other words"])
  }

  /// The ids of the records that share a slug.
  private func sharing(_ slug: String) throws -> [String] {
    let found = try both.report().slugs.first { $0.slug == slug }?.records
    let ids = try #require(found)
    #expect(ids.count == 2)
    return ids
  }

  private func expectRefused(_ run: Workbench.Run, naming ids: [String]) {
    #expect(run.ending == .code(78), "\(run)")
    #expect(run.answer.isEmpty, "\(run)")
    #expect(run.messages.contains("share a slug"), "\(run)")
    for id in ids { #expect(run.messages.contains(id), "\(run)") }
  }

  // MARK: - Slugs of several records

  /// Two dialogues, each of one copy: an open one, and one that lets nothing out.
  private func mergeTwoDialogues() throws {
    try both.copy()
    try add([
      "dialogue", "--slug", "talks", "--title", "Alpine", "--rule", "open", "--convener",
      "Konrad Institute",
    ])
    try add(["note", "--slug", "n1", "--dialogue", "talks"], "limits were discussed")
    try add(
      [
        "dialogue", "--slug", "talks", "--title", "Bernina", "--rule", "private", "--convener",
        "Zumthor Trust",
      ], in: both.other)
    try add(
      [
        "session", "--slug", "two", "--title", "Two", "--dialogue", "talks", "--begins",
        "2026-11-30", "--place", "Zermatt", "--agenda", "bernina welcome by zumthor trust",
      ], in: both.other)
    try add(
      ["note", "--slug", "n2", "--dialogue", "talks", "--session", "two"], secret, in: both.other)
    try both.must(["merge", both.path("other.vault")])
  }

  @Test func whatIsMadeOfADialogueWithASharedSlugIsRefused() throws {
    try mergeTwoDialogues()
    let ids = try sharing("talks")
    for id in ids {
      expectRefused(try summary(of: id), naming: ids)
      expectRefused(try bench.run(["brief", id]), naming: ids)
      let trip = try bench.run(
        ["travel", both.path("trip.vault"), "--dialogue", id], secrets: ["alpha", "gamma"])
      expectRefused(trip, naming: ids)
      #expect(!both.exists("trip.vault"))
    }
    expectRefused(try unattended(["agenda", "two", "--yes"]), naming: ids)
    // The rule of neither is the one that lets more out.
    let shared = try share("n2")
    #expect(shared.ending == .code(78), "\(shared)")
    #expect(shared.messages.contains("private in n2"), "\(shared)")
    // Under a name of its own each is what it was.
    let list = try both.must(["--format", "json", "list", "dialogue"]).answer
    struct Listed: Decodable { let id, title: String }
    let listed = try JSONDecoder().decode([Listed].self, from: Data(list.utf8))
    let closed = try #require(listed.first { $0.title == "Bernina" })
    try both.must(["set", closed.id, "slug=bernina"])
    try both.must(["set", "n2", "dialogue=bernina"])
    try both.must(["set", "two", "dialogue=bernina"])
    let open = try summary(of: "talks")
    #expect(open.ending == .code(0), "\(open)")
    #expect(open.answer.contains("limits") && !open.answer.contains("marriage"), "\(open)")
  }

  @Test func aSessionWithASharedSlugOpensNothing() throws {
    try add(["dialogue", "--slug", "alpine", "--title", "Alpine", "--rule", "open"])
    try add(["dialogue", "--slug", "bernina", "--title", "Bernina", "--rule", "private"])
    try both.copy()
    // Whichever of them is newer.
    for (slug, here, there) in [("one", "alpine", "bernina"), ("two", "bernina", "alpine")] {
      try add(["session", "--slug", slug, "--title", "Of \(here)", "--dialogue", here])
      try add(
        ["session", "--slug", slug, "--title", "Of \(there)", "--dialogue", there], in: both.other)
      try add(["note", "--slug", "n-\(slug)", "--session", slug], secret, in: both.other)
    }
    try both.must(["merge", both.path("other.vault")])
    expectRefused(
      try summary(of: "alpine"), naming: try sharing("one") + sharing("two"))
    for slug in ["one", "two"] {
      let run = try share("n-\(slug)")
      #expect(run.ending == .code(78) && run.messages.contains("private in n-\(slug)"), "\(run)")
    }
    #expect(!both.exists("x.age"))
  }

  // MARK: - Several newest versions

  /// Whichever of them is newer.
  @Test(arguments: [("private", "open"), ("open", "private")])
  func theStricterRuleOfAConflictHoldsForWhatIsShared(_ here: String, _ there: String) throws {
    try add(["dialogue", "--slug", "talks", "--title", "Alpine", "--rule", "chatham"])
    try add(["note", "--slug", "n", "--dialogue", "talks"], secret)
    try both.copy()
    try both.must(["set", "talks", "rule=\(here)"])
    try both.must(["set", "talks", "rule=\(there)"], in: both.other)
    try both.must(["merge", both.path("other.vault")])
    let run = try share("n")
    #expect(run.ending == .code(78), "\(run)")
    #expect(run.messages.contains("private in n: its fields and 1 paragraph"), "\(run)")
    #expect(!both.exists("x.age"))
  }

  /// A note of which one newest version is private: only the other would be sent, in the same words.
  @Test(arguments: [true, false])
  func whatIsPrivateInOneVersionIsAskedAbout(_ isPrivateHere: Bool) throws {
    try add(["dialogue", "--slug", "talks", "--title", "Alpine", "--rule", "open"])
    try add(["note", "--slug", "n", "--dialogue", "talks"], secret)
    try both.copy()
    let form = "---\nkind: note\nslug: n\ndialogue: talks\n---\n"
    try both.must(
      ["edit", "n"], in: isPrivateHere ? nil : both.other, input: "\(form)(private) \(secret)\n")
    try both.must(
      ["edit", "n"], in: isPrivateHere ? both.other : nil, input: "\(form)\(secret) now\n")
    try both.must(["merge", both.path("other.vault")])
    let run = try share("n")
    #expect(run.ending == .code(78), "\(run)")
    #expect(run.messages.contains("private in n: 1 paragraph"), "\(run)")
  }

  /// What is removed closes what belonged to it.
  @Test(arguments: ["dialogue", "session"])
  func aRemovalBesideAnOpenRuleClosesWhatIsShared(_ kind: String) throws {
    try add(["dialogue", "--slug", "talks", "--title", "Alpine", "--rule", "private"])
    try add(["dialogue", "--slug", "lake", "--title", "Lake", "--rule", "open"])
    try add(["session", "--slug", "s", "--title", "S", "--dialogue", "talks"])
    try add(["note", "--slug", "n"] + ["--session", "s"], secret)
    try both.copy()
    let (slug, change) = kind == "dialogue" ? ("talks", "rule=open") : ("s", "dialogue=lake")
    try both.must(["remove", slug, "--yes"])
    try both.must(["set", slug, change], in: both.other)
    try both.must(["merge", both.path("other.vault")])
    let run = try share("n")
    #expect(run.ending == .code(78), "\(run)")
  }

  /// A note of a session in another dialogue, which belongs here only if that session is gone.
  @Test func aSummaryWaitsForTheSessionOfANote() throws {
    try add(["dialogue", "--slug", "talks", "--title", "Alpine", "--rule", "private"])
    try add(["dialogue", "--slug", "lake", "--title", "Lake", "--rule", "open"])
    try add(["session", "--slug", "s", "--title", "S", "--dialogue", "talks"])
    try add(["note", "--slug", "n", "--session", "s", "--dialogue", "lake"], "(open) \(secret)")
    try add(["note", "--slug", "m", "--dialogue", "lake"], "limits were discussed")
    try #require(try !summary(of: "lake").answer.contains("marriage"))
    try both.copy()
    try both.must(["remove", "s", "--yes"])
    try both.must(["set", "s", "title=First"], in: both.other)
    try both.must(["merge", both.path("other.vault")])
    let run = try summary(of: "lake")
    #expect(run.ending == .code(78) && run.answer.isEmpty, "\(run)")
    #expect(run.messages.contains("s has conflicting versions"), "\(run)")
  }

  /// The title of each version of its dialogue is a known term, and nobody chose one.
  @Test func anAgendaNamesNoVersionOfItsDialogue() throws {
    try add(["dialogue", "--slug", "talks", "--title", "Cristallina", "--rule", "open"])
    for (slug, name) in [("one", "alpenrose"), ("two", "bernina")] {
      try add([
        "session", "--slug", slug, "--title", "S", "--dialogue", "talks", "--begins", "2026-11-30",
        "--agenda", "welcome to \(name)",
      ])
    }
    try both.copy()
    try both.must(["set", "talks", "title=Alpenrose"])
    try both.must(["set", "talks", "title=Bernina"], in: both.other)
    try both.must(["merge", both.path("other.vault")])
    for slug in ["one", "two"] {
      let run = try unattended(["agenda", slug, "--yes"])
      #expect(run.ending == .code(78) && run.answer.isEmpty, "\(run)")
      #expect(run.messages.contains("talks has conflicting versions"), "\(run)")
    }
    let version = try both.conflicts()[0].versions[0].version
    try both.must(["resolve", "talks", "--use", version])
    let shown = try both.shown("talks").contains("Bernina")
    for (slug, isNamed) in [("one", !shown), ("two", shown)] {
      let run = try unattended(["agenda", slug, "--yes"])
      #expect(run.ending == .code(isNamed ? 78 : 0), "\(run)")
    }
  }

  // MARK: - Fields

  @Test(
    arguments: [
      "agenda: [09:00 Welcome, (private) who pays]", "questions: ['(private) who pays']",
      "promises:\n  - text: (private) who pays", "place: （私密）Zermatt",
      "mood: {worse: ['(private) who pays']}", "title: (private) who pays",
    ])
  func aPrivateFieldIsAskedAbout(_ field: String) throws {
    try add(["dialogue", "--slug", "talks", "--title", "Alpine", "--rule", "chatham"])
    let form = "---\nkind: session\nslug: one\ndialogue: talks\nbegins: 2026-11-30\n"
    try both.must(["add", "session"], input: "\(form)\(field)\n---\n")
    let run = try share("one")
    #expect(run.ending == .code(78), "\(run)")
    #expect(run.messages.contains("private in one: its fields\n"), "\(run)")
    #expect(!both.exists("x.age"))
    let open = field.replacing("(private)", with: "(chatham)").replacing("（私密）", with: "")
    try both.must(["edit", "one"], input: "\(form)\(open)\n---\n")
    let shared = try share("one")
    #expect(shared.ending == .code(0), "\(shared)")
  }

  // MARK: - Lines

  /// Nobody chose between the versions of a line: it becomes part of no note.
  @Test func aLineInConflictStaysALine() throws {
    try add(["dialogue", "--slug", "talks", "--title", "Alpine", "--rule", "open"])
    try add([
      "session", "--slug", "one", "--title", "One", "--dialogue", "talks", "--begins", "2026-11-30",
    ])
    try both.must(["jot", "one"], input: "\(secret)\n")
    struct Found: Decodable { let id: String }
    let told = try both.must(["--format", "json", "list", "line"]).answer
    let line = try #require(try JSONDecoder().decode([Found].self, from: Data(told.utf8)).first?.id)
    try both.copy()
    let text = try both.shown(line)
    try both.must(
      ["edit", line], in: both.other,
      input: text.replacing("the marriage", with: "(private) the marriage"))
    try both.must(["edit", line], input: text.replacing("is over", with: "is over now"))
    try both.must(["merge", both.path("other.vault")])
    // By itself it is refused.
    let alone = try bench.run(["jot", "one", "--finish"])
    #expect(alone.ending == .code(78) && alone.messages.contains(line.prefix(8)), "\(alone)")
    try both.must(["jot", "one"], input: "limits were discussed\n")
    let run = try both.must(["jot", "one", "--finish"])
    #expect(run.messages.contains("stays a line"), "\(run)")
    #expect(run.messages.contains(line.prefix(8)), "\(run)")
    #expect(run.answer.contains("1 line"), "\(run)")
    #expect(try both.conflicts().count == 1)
    let left = try summary(of: "talks")
    #expect(left.answer.contains("limits") && !left.answer.contains("marriage"), "\(left)")
    // What is chosen becomes a note.
    let chosen = try #require(
      try both.conflicts()[0].versions.first { version in
        try both.text(line, version.version).contains("(private)")
      })
    try both.must(["resolve", line, "--use", chosen.version])
    try both.must(["jot", "one", "--finish"])
    #expect(try both.conflicts().isEmpty)
    #expect(try bench.run(["list", "line"]).answer.isEmpty)
    #expect(try !summary(of: "talks").answer.contains("marriage"))
  }
}
