import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// `invite` and `invitations` through the built program, and what counts people because of them.
@Suite struct InvitationCommandTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    for words in [
      ["dialogue", "--slug", "lake", "--title", "Lake", "--party", "US", "--party", "CN"],
      ["person", "--slug", "ann", "--name", "Ann Bell", "--side", "US"],
      ["person", "--slug", "fang", "--name", "Fang Rui", "--native", "方锐", "--side", "CN"],
      [
        "session", "--slug", "s1", "--title", "First", "--dialogue", "lake", "--begins",
        "2028-03-01", "--attendee", "ann",
      ],
    ] {
      try #require(try bench.run(["add"] + words).ending == .code(0))
    }
  }

  private func invite(_ words: String...) throws -> Workbench.Run {
    try bench.run(["invite"] + words)
  }

  @Test func everyStepIsKept() throws {
    let first = try invite("方锐", "s1", "--policy", "compute", "--until", "2028-02-01")
    #expect(first.ending == .code(0))
    #expect(first.messages.contains("\"Fang Rui\", \"First\": invited"), "\(first)")
    let next = try invite(
      "fang", "First", "--state", "accepted", "--conditions", "no press", "--date", "2028-01-20")
    #expect(next.messages.contains("accepted (before: invited)"), "\(next)")
    let last = try invite("fang", "s1", "--state", "withdrawn", "--date", "2028-02-20")
    #expect(last.ending == .code(0))
    let shown = try bench.run(["show", "s1"]).answer
    for text in ["state: invited", "state: accepted", "conditions: no press", "state: withdrawn"] {
      #expect(shown.contains(text), "\(shown)")
    }
    let table = try bench.run(["invitations", "lake"]).answer
    _ = try bench.run(["add", "session", "--slug", "s2", "--title", "Next", "--dialogue", "lake"])
    _ = try invite("ann", "s2")
    #expect(try bench.run(["invitations", "s1"]).answer == table)
    #expect(!(try bench.run(["invitations", "s2"]).answer.contains("Fang Rui")))
    #expect(table.contains("withdrawn") && table.contains("compute"), "\(table)")
    #expect(try bench.run(["search", "who:fang kind:session"]).answer.contains("s1"))
  }

  /// A change needs a whole name: the error lists what may be meant.
  @Test func theBeginningOfANameIsNotEnough() throws {
    for name in ["Fan", "rui", "方"] {
      let run = try invite(name, "s1")
      #expect(run.ending == .code(66), "\(run)")
      #expect(run.messages.contains("fang  person  Fang Rui"), "\(run)")
      #expect(!run.messages.contains("Ann Bell"), "\(run)")
    }
    let target = try invite("fang", "Fir")
    #expect(target.messages.contains("s1  session  First"), "\(target)")
    let nobody = try invite("ang", "s1")
    #expect(nobody.messages.contains("no such record"), "\(nobody)")
    #expect(!(try bench.run(["show", "s1"]).answer.contains("invitations")))
  }

  @Test func whoDeclinedIsNotCounted() throws {
    _ = try invite("fang", "s1", "--state", "accepted")
    let before = try bench.run(["assess", "lake", "--on", "2028-01-01"]).answer
    #expect(before.contains("Invited: 2 people.") && before.contains("US 1, CN 1"), "\(before)")
    _ = try invite("ann", "s1", "--state", "declined")
    let after = try bench.run(["assess", "lake", "--on", "2028-01-01"]).answer
    #expect(after.contains("Invited: one person.") && after.contains("US 0, CN 1"), "\(after)")
  }

  @Test func answersAndVisasAreDue() throws {
    _ = try invite("fang", "s1", "--until", "2028-02-01", "--visa", "applied")
    // Without the line breaks of the table's cells.
    func due(_ day: String) throws -> String {
      let items = try bench.run(["--format", "json", "due", "--on", day]).answer
      let data = try #require(
        JSONSerialization.jsonObject(with: Data(items.utf8)) as? [[String: Any]])
      let keys = ["kind", "state", "what", "days", "name"]
      return data.map { item in keys.compactMap { item[$0].map { "\($0)" } }.joined(separator: " ")
      }
      .joined(separator: "; ")
    }
    let early = try due("2028-01-20")
    #expect(early == "invitation invited  12 Fang Rui 方锐", "\(early)")
    #expect(
      try due("2028-02-10")
        == "invitation invited  -9 Fang Rui 方锐; visa invited applied 20 Fang Rui 方锐")
    #expect(try bench.run(["due", "--on", "2028-02-10"]).answer.contains("9 days LATE"))
    _ = try invite("fang", "s1", "--state", "accepted", "--visa", "granted")
    #expect(try due("2028-02-10").isEmpty)
    // A session that is postponed needs a day, and nobody needs a visa before it has one.
    _ = try bench.run(["set", "s1", "state=postponed", "reason=An election"])
    #expect(try due("2028-02-10") == "session postponed  ")
    _ = try bench.run(["set", "s1", "state=cancelled"])
    #expect(try due("2028-02-10").isEmpty)
    #expect(try bench.run(["due", "--on", "2028-02-10"]).answer.contains("None."))
  }

  @Test func wrongRecordsAndDatesAreRefused() throws {
    let before = try bench.run(["show", "s1"]).answer
    for (words, code) in [
      (["fang", "ann"], 64), (["s1", "s1"], 64), (["nobody", "s1"], 66), (["fang", "none"], 66),
      (["fang", "s1", "--until", "soon"], 64), (["fang", "s1", "--state", "maybe"], 64),
    ] as [([String], CInt)] {
      let run = try bench.run(["invite"] + words)
      #expect(run.ending == .code(code), "\(words): \(run)")
    }
    #expect(try bench.run(["show", "s1"]).answer == before)
  }

  @Test func aTimeOfDayAndAnUnknownPolicyAreSaid() throws {
    let text =
      "---\nkind: dialogue\nslug: lake\ntitle: Lake\nparties: [US, CN]\n"
      + "vision: [{id: v1, text: T, policies: [compute thresholds]}]\n---\n"
    try #require(try bench.run(["edit", "lake"], input: Array(text.utf8)).ending == .code(0))
    let run = try invite("fang", "s1", "--policy", "tariffs", "--until", "2028-02-01 17:00")
    #expect(run.ending == .code(0))
    #expect(run.messages.contains("`until` counts as 2028-02-01"), "\(run)")
    #expect(run.messages.contains("tariffs: the vision does not list this policy"), "\(run)")
    let same = try invite("fang", "s1", "--policy", "threshold of compute")
    #expect(!same.messages.contains("vision"), "\(same)")
    // No time of day is shown without its zone.
    let due = try bench.run(["due", "--on", "2028-01-20"]).answer
    #expect(due.contains("2028-02-01") && !due.contains("17:00"), "\(due)")
  }

  @Test func peopleAreInvitedToTheDialogueAsAWhole() throws {
    _ = try invite("fang", "lake", "--state", "approached")
    #expect(try bench.run(["assess", "lake"]).answer.contains("Invited: one person."))
    _ = try invite("fang", "lake", "--state", "accepted")
    #expect(try bench.run(["assess", "lake"]).answer.contains("Invited: 2 people."))
    let answer = try bench.run(["--format", "json", "invitations", "lake"]).answer
    #expect(answer.contains("\"coming\" : 1") || answer.contains("\"coming\": 1"), "\(answer)")
  }

  /// Inside a session with a hidden compartment, invitations of the cover go to the cover.
  @Test func inCoverAPersonIsInvitedInTheCover() throws {
    try bench.addHidden()
    try bench.inSession("beta", ["invite fang s1 --state accepted --in cover"])
    #expect(try bench.run(["show", "s1"], secrets: ["alpha"]).answer.contains("state: accepted"))
    let alone = try bench.run(["invite", "fang", "s1"], secrets: ["beta"])
    #expect(alone.ending == .code(78))
  }
}
