import Records
import Testing

/// Entries about invitations, and who is expected at a session.
@Suite struct InvitationTests {
  @Test func laterEntriesAddToEarlierOnes() throws {
    var first = Invitation(person: "ann", state: .invited, date: "2026-01-02")
    (first.policy, first.conditions) = ("compute", "no press")
    let other = Invitation(person: "bo", state: .approached)
    var last = Invitation(person: "ann", state: .withdrawn, date: "2026-02-03")
    last.reply = "changed jobs"
    let merged = Invitation.merged([first, other, last])
    #expect(merged.map(\.person) == ["ann", "bo"])
    let ann = try #require(merged.first)
    #expect(ann.currentState == .withdrawn && ann.date == "2026-02-03")
    #expect(ann.policy == "compute" && ann.conditions == "no press" && ann.reply == "changed jobs")
    #expect(merged[1] == other)
  }

  @Test(arguments: [
    (Invitation.State.considered, false), (.approached, false), (.invited, true),
    (.accepted, true), (.declined, false), (.withdrawn, false), (.attended, true),
  ])
  func invitationsSayWhoIsExpected(_ state: Invitation.State, _ isExpected: Bool) {
    var session = Session()
    session.invitations = [Invitation(person: "ann", state: state)]
    #expect(session.expected == (isExpected ? ["ann"] : []))
    session.attendees = ["bo", "ann"]
    #expect(session.expected == (state.isClosed ? ["bo"] : ["bo", "ann"]))
    // Who only was invited did not come, as far as anybody knows.
    #expect(session.present == (state.isClosed ? ["bo"] : ["bo", "ann"]))
    session.attendees = ["bo"]
    #expect(session.present == (state == .attended ? ["bo", "ann"] : ["bo"]))
  }

  @Test func sessionsThatArePostponedOrCancelledDoNotTakePlace() {
    var session = Session()
    #expect(session.takesPlace)
    for state in Session.State.allCases {
      session.state = state.rawValue
      #expect(session.takesPlace == (state == .planned || state == .held))
    }
  }
}
