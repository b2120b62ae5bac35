import Assessment
import Calendar
import Records
import TestSupport
import Testing

@Suite struct OverlapTests {
  @Test func everyPairWithinTheWindowIsFound() throws {
    var dialogue = SoundDialogue()
    dialogue.addOther(begins: "2026-05-02", attendees: "ann, chen, somebody")
    let archive = try dialogue.archive()
    let overlap = Overlap(archive, window: 60)
    #expect(overlap.people.map(\.slug) == ["ann", "chen"])
    #expect(overlap.people[0].dialogues == ["d", "other"])
    #expect(overlap.dialogues.map(\.dialogue) == ["d", "other"])
    #expect(overlap.dialogues.map(\.circle) == [4, 3])
    let taken = overlap.shares.map { "\($0.takenBy) takes \($0.percent) % of \($0.of)" }
    #expect(taken == ["d takes 67 % of other", "other takes 50 % of d"])
    // 3 March to 2 May are 60 days; one day less is not enough.
    #expect(Overlap(archive, window: 59).people.isEmpty)
    #expect(Overlap(archive, window: 59).shares.isEmpty)
  }

  @Test func twoSessionsOfOneDialogueAreNotParallel() throws {
    var dialogue = SoundDialogue()
    dialogue.texts["s2"] = (dialogue.texts["s1"] ?? "").replacing("slug: s1", with: "slug: s2")
    #expect(Overlap(try dialogue.archive(), window: 60).people.isEmpty)
  }

  @Test func sessionsWithoutADateAreTold() throws {
    var dialogue = SoundDialogue()
    dialogue.addOther(begins: "in spring", attendees: "ann")
    let overlap = Overlap(try dialogue.archive(), window: 60)
    #expect(overlap.undated == ["t1"])
    #expect(overlap.people.isEmpty)
  }

  /// Random archives against the definition, pair by pair.
  @Test func theResultIsThatOfComparingEverythingWithEverything() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<30 {
      var archive = Archive()
      struct Held { let dialogue: Int; let day: Int; let people: Set<Int> }
      var held: [Held] = []
      for dialogue in 0..<6 {
        var metadata = Metadata(.dialogue(Dialogue()), title: "D")
        metadata.slug = "d\(dialogue)"
        archive.add(metadata, reference: metadata.slug)
      }
      for session in 0..<15 {
        let one = Held(
          dialogue: Int.random(in: 0..<6, using: &generator),
          day: Int.random(in: 1...300, using: &generator),
          people: Set((0..<4).map { _ in Int.random(in: 0..<12, using: &generator) }))
        held.append(one)
        var fields = Session()
        fields.dialogue = "d\(one.dialogue)"
        fields.begins = Day(number: 20_000 + one.day).text
        fields.attendees = one.people.map { "p\($0)" }
        var metadata = Metadata(.session(fields), title: "S")
        metadata.slug = "s\(session)"
        archive.add(metadata, reference: metadata.slug)
      }
      var expected: Set<String> = []
      for one in held {
        for other in held where one.dialogue != other.dialogue && abs(one.day - other.day) <= 20 {
          for person in one.people.intersection(other.people) {
            expected.insert("d\(one.dialogue) d\(other.dialogue) p\(person)")
          }
        }
      }
      let overlap = Overlap(archive, window: 20)
      let found = Set(
        overlap.shares.flatMap { share in share.people.map { "\(share.of) \(share.takenBy) \($0)" }
        })
      #expect(found == expected)
    }
  }
}

@Suite struct ClashTests {
  private func clashes(
    _ change: (inout SoundDialogue) -> Void
  ) throws -> [Overlap.Clash] {
    var dialogue = SoundDialogue()
    change(&dialogue)
    return Overlap(try dialogue.archive(), window: 60).clashes
  }

  @Test func sessionsOnTheSameDaysClashForWhoIsInvitedToBoth() throws {
    let found = try clashes {
      $0.addOther(begins: "2026-03-03", attendees: "lead, ann, interpreter")
    }
    let clash = try #require(found.first)
    #expect(found.count == 1)
    #expect(clash.sessions.map(\.session) == ["s1", "t1"])
    #expect(clash.sessions.map(\.place) == ["Elm, Switzerland", ""])
    #expect(clash.sessions[0].begins == "2026-03-01" && clash.sessions[0].ends == "2026-03-03")
    // Facilitators and helpers do not have to choose.
    #expect(clash.people == ["ann"])
    #expect(try clashes { $0.addOther(begins: "2026-03-04", attendees: "ann") }.isEmpty)
    #expect(try clashes { $0.addOther(begins: "2026-03-03", attendees: "nobody") }.isEmpty)
  }

  @Test func whatOthersOrganiseClashesToo() throws {
    let camp = "---\nkind: gathering\ntitle: Camp\nbegins: 2026-03-02\npeople: [bob, chen]\n---\n"
    let found = try clashes { $0.texts["camp"] = camp }
    #expect(found.map(\.people) == [["bob", "chen"]])
    #expect(found.first?.sessions.map(\.dialogue) == ["Quiet water", "Camp"])
    #expect(
      try clashes {
        $0.texts["camp"] = camp
        $0.replace("s1", "title:", "state: cancelled\ntitle:")
      }.isEmpty)
  }
}

@Suite struct InfluenceTests {
  @Test func whereBothReachMeetsAndWhereNobodyReaches() throws {
    var dialogue = SoundDialogue()
    dialogue.replace("deng", "model evaluation", "export rules")
    dialogue.replace("d", "One vocabulary", "Less chip tracking and one vocabulary")
    dialogue.texts["elsewhere"] =
      "---\nkind: person\nslug: x\nname: X\ninfluence: [{policy: chip tracking, body: B}]\n---\n"
    let map = InfluenceMap(try dialogue.subject())
    #expect(map.parties == ["US", "China"])
    #expect(map.meeting == ["incident notification"])
    #expect(map.oneSided == ["model evaluation", "export rules"])
    #expect(map.unreached == ["chip tracking"])
    let row = try #require(map.policies.first { $0.policy == "incident notification" })
    #expect(row.inVision)
    #expect(row.bodies.map(\.body) == ["Ministry", "Senate staff"])
    #expect(row.bodies[0].people.map(\.slug) == ["chen"])
    #expect(row.bodies[0].people[0].party == "China")
    #expect(map.policies.last?.inVision == false)
  }
}

@Suite struct DueTests {
  private func steps(
    of dialogue: SoundDialogue, on day: Day, all: Bool = false
  ) throws -> [DueItem] {
    DueItem.list(try dialogue.archive(), on: day, all: all).filter { $0.kind == .step }
  }

  @Test(arguments: [
    ("2026-05-01", DueItem.Urgency.due, 0), ("2026-05-02", .late, -1), ("2026-04-01", .due, 30),
  ]) func openStepsAreDueOrLate(_ day: String, _ urgency: DueItem.Urgency, _ days: Int) throws {
    let today = try #require(DaySpan(day)).first
    let steps = try steps(of: SoundDialogue(), on: today)
    #expect(steps.count == 1)
    #expect(steps.first?.urgency == urgency)
    #expect(steps.first?.days == days)
    #expect(steps.first?.step == 2)
    #expect(steps.first?.name == "Chen Xi")
  }

  @Test func whatHasTimeIsToldOnlyIfAskedFor() throws {
    let today = try #require(DaySpan("2026-03-31")).first
    var dialogue = SoundDialogue()
    #expect(try steps(of: dialogue, on: today).isEmpty)
    #expect(try steps(of: dialogue, on: today, all: true).map(\.urgency) == [.later])
    dialogue.replace("o", "2026-05-01", "soon")
    #expect(try steps(of: dialogue, on: today).map(\.urgency) == [.undated])
  }

  @Test func promisesAreDueUntilTheyAreKept() throws {
    let today = try #require(DaySpan("2026-03-31")).first
    func promises(_ fields: String) throws -> [DueItem.Urgency] {
      var dialogue = SoundDialogue()
      dialogue.replace("s1", "agenda:", "promises: [{person: ann, text: x\(fields)}]\nagenda:")
      return DueItem.list(try dialogue.archive(), on: today).filter { $0.kind == .promise }
        .map(\.urgency)
    }
    #expect(try promises(", until: 2026-03-30") == [.late])
    #expect(try promises(", until: 2026-04-30") == [.due])
    #expect(try promises("") == [.undated])
    #expect(try promises(", until: 2026-05-31").isEmpty)
    #expect(try promises(", until: 2026-03-30, state: kept").isEmpty)
  }

  @Test func answersAndVisasAreDueUntilTheyAreThere() throws {
    let today = try #require(DaySpan("2026-02-20")).first
    func kinds(_ entry: String) throws -> [DueItem.Kind] {
      var dialogue = SoundDialogue()
      dialogue.replace(
        "s1", "agenda:", "invitations: [{person: ann, \(entry)}]\nagenda:")
      return DueItem.list(try dialogue.archive(), on: today)
        .filter { [.invitation, .visa].contains($0.kind) }.map(\.kind)
    }
    #expect(try kinds("state: invited, until: 2026-02-25, visa: applied") == [.invitation, .visa])
    #expect(try kinds("state: accepted, until: 2026-02-25, visa: applied") == [.visa])
    #expect(try kinds("state: accepted, visa: granted").isEmpty)
    #expect(try kinds("state: declined, until: 2026-02-25, visa: applied").isEmpty)
  }

  @Test func aSessionThatWasHeldIsNotDue() throws {
    let today = try #require(DaySpan("2026-03-31")).first
    var dialogue = SoundDialogue()
    dialogue.replace("s1", "title:", "state: held\ntitle:")
    #expect(DueItem.list(try dialogue.archive(), on: today).allSatisfy { $0.kind != .session })
    dialogue.replace("s1", "state: held", "state: postponed")
    let postponed = DueItem.list(try dialogue.archive(), on: today).filter { $0.kind == .session }
    #expect(postponed.map(\.urgency) == [.undated])
  }

  /// A session is over and nobody recorded whether it was held.
  @Test func aSessionWithoutAStateIsLate() throws {
    let today = try #require(DaySpan("2026-03-31")).first
    let sessions = DueItem.list(try SoundDialogue().archive(), on: today)
      .filter { $0.kind == .session }
    #expect(sessions.map(\.record) == ["s1"] && sessions.map(\.urgency) == [.late])
  }
}
