import Assessment
import Calendar
import Records
import Testing
import Words

/// Who is invited to a session, and who comes.
@Suite struct InvitationReportTests {
  private func table(_ state: String, on day: String) throws -> InvitationReport.Table {
    var archive = Archive()
    for (slug, fields) in [
      ("d", "kind: dialogue\nslug: d\ntitle: D\nparties: [US, CN]"),
      ("ann", "kind: person\nslug: ann\nname: Ann\nside: US"),
      ("bo", "kind: person\nslug: bo\nname: Bo\nside: CN"),
      (
        "s",
        "kind: session\nslug: s\ntitle: S\ndialogue: d\nbegins: 2026-03-14\n"
          + (state.isEmpty ? "" : "state: \(state)\n") + "attendees: [ann, bo]\n"
          + "invitations: [{person: bo, state: accepted}]"
      ),
    ] { archive.add(try TextForm.parse("---\n\(fields)\n---\n").metadata, reference: slug) }
    let dialogue = try #require(archive.dialogue("d"))
    let today = try #require(DaySpan(day)).first
    let report = InvitationReport(DialogueCase(dialogue, in: archive, on: today))
    return try #require(report.tables.first)
  }

  /// Nobody attends what was not held: a list says who is meant to come.
  @Test(arguments: [
    ("", "2026-03-01", false), ("", "2026-03-14", false), ("", "2026-03-15", true),
    ("held", "2026-03-01", true), ("planned", "2026-04-01", false),
    ("postponed", "2026-04-01", false), ("cancelled", "2026-04-01", false),
  ])
  func whoIsOnlyListedAttendedWhatWasHeld(_ state: String, _ day: String, _ isHeld: Bool) throws {
    let table = try table(state, on: day)
    #expect(table.held == isHeld)
    let side = try #require(table.sides.first { $0.party == "US" })
    #expect(side.coming == (isHeld ? 1 : 0) && side.listed == (isHeld ? 0 : 1))
    #expect(table.sides.first { $0.party == "CN" }?.coming == 1)
    let person = try #require(table.people.first { $0.slug == "ann" })
    let (english, chinese) = (Words(.english), Words(.chinese))
    #expect(english.state(of: person, at: table) == (isHeld ? "attended" : "listed"))
    #expect(chinese.state(of: person, at: table) == (isHeld ? "已出席" : "仅在名单上"))
    #expect(
      english.balance(side, at: table)
        == (isHeld ? "1 attended or accepted" : "0 coming, 1 listed"))
    #expect(
      chinese.balance(side, at: table) == (isHeld ? "已出席或已接受邀请 1 人" : "将出席 0 人，仅在名单上 1 人"))
  }
}
