import Assessment
import Records
import Testing
import Words

/// Where a rule finds nothing: just within its limit, and where something is not known or was
/// called off.
@Suite struct RuleLimitTests {
  typealias Case = RuleTests.Case

  /// Just within what a rule allows.
  @Test(arguments: near) func theRuleIsSilentBelowItsLimit(_ near: Case) throws {
    var dialogue = SoundDialogue()
    near.change(&dialogue)
    let report = AssessmentText(try dialogue.subject(on: near.on))
    let item = try #require(report.item(near.rule))
    #expect(item.gaps.isEmpty, "\(item.gaps)")
    #expect((item.evidence + [item.note ?? ""]).contains { $0.contains(near.says) }, "\(item)")
    #expect(Set(report.remarks) == near.also)
  }

  /// What is not known is not met, until every party accepts it.
  @Test func whatIsNotKnownIsNotMet() throws {
    var dialogue = SoundDialogue()
    dialogue.replace("d", "convener: Lake Centre", "convener: Elm Forum")
    dialogue.replace("d", "jurisdiction: Switzerland", "jurisdiction: Elm")
    var report = AssessmentText(try dialogue.subject())
    #expect(report.remarks.isEmpty && report.gaps == 0)
    #expect(report.open == ["convener-neutral", "venue-neutral"] && report.unknown == 2)
    let facilitator = try #require(report.conditions.first { $0.condition == .facilitator })
    #expect(facilitator.state == .unknown)
    let convener = try #require(report.item("convener-neutral"))
    #expect(convener.evidence.isEmpty)
    #expect(convener.unknown.contains { $0.contains("accepted by US and China") }, "\(convener)")

    dialogue.replace("d", "of: Lake Centre", "of: Elm")
    report = AssessmentText(try dialogue.subject())
    #expect(report.open.isEmpty && report.remarks.isEmpty)
    #expect(report.item("venue-neutral")?.evidence == ["Elm is accepted by US and China."])
  }

  /// A facilitator's standing with every side is what acceptance is for a body.
  @Test func standingOutweighsABodyThatNobodyKnows() throws {
    var dialogue = SoundDialogue()
    #expect(AssessmentText(try dialogue.subject()).item("facilitator-neutral")?.state == .met)
    dialogue.replace("lead", "{party: CN, level: 3", "{party: CN, level: 2")
    let item = try #require(
      AssessmentText(try dialogue.subject()).item("facilitator-neutral"))
    #expect(item.state == .unknown)
    #expect(item.unknown.contains { $0.contains("Lea Leader works for Lake Centre") }, "\(item)")
    dialogue.replace("lead", "[Lake Centre]", "[University of Zurich]")
    #expect(AssessmentText(try dialogue.subject()).item("facilitator-neutral")?.state == .met)
  }

  /// What counts people and dates minds what became of invitations, sessions and outcomes.
  @Test func whatWasCalledOffIsNotCounted() throws {
    var dialogue = SoundDialogue()
    dialogue.texts["s2"] = """
      ---
      kind: session
      slug: s2
      title: Second session
      dialogue: d
      begins: 2026-04-01
      place: Beijing
      attendees: [ann, ghost]
      agenda: ['09:00 Tariffs']
      ---
      """
    let busy = AssessmentText(try dialogue.subject())
    #expect(
      Set(busy.remarks) == [
        "venue-neutral", "circle-recorded", "sessions-keep-to-agenda", "sides-balanced",
      ])
    dialogue.replace("s2", "title:", "state: cancelled\ntitle:")
    #expect(AssessmentText(try dialogue.subject()).remarks.isEmpty)
    // The people of a session that is postponed still count, its days do not.
    dialogue.replace("s2", "cancelled", "postponed")
    let postponed = try dialogue.subject()
    #expect(postponed.participants.contains { $0.slug == "ghost" })
    #expect(postponed.sessions.last?.span == nil)
    dialogue.replace(
      "s2", "attendees:", "invitations: [{person: ghost, state: withdrawn}]\nattendees:")
    #expect(try !dialogue.subject().participants.contains { $0.slug == "ghost" })
  }

  @Test func anAgendaItemMayHaveATime() throws {
    var dialogue = SoundDialogue()
    dialogue.replace(
      "s1", "agenda: [The clock, Words]", "agenda: ['09:30 The clock', '11:00 Words']")
    #expect(AssessmentText(try dialogue.subject()).remarks.isEmpty)
  }

  static let near: [Case] = [
    Case("trust-holds", "trust between US and China was 3 out of 5") {
      $0.addEarlier("trust: [{parties: [US, CN], level: 3}]")
      $0.replace("s1", "agenda:", "trust: [{parties: [China, US], level: 3}]\nagenda:")
    },
    Case("every-side-speaks", "First session: every side spoke") {
      $0.replace("s1", "agenda:", "climate: [{facilitator: lead, few: [chen]}]\nagenda:")
    },
    Case("nobody-dominates", "First session: nobody dominated") {
      $0.replace("s1", "agenda:", "climate: [{facilitator: lead, much: [chen, ann]}]\nagenda:")
    },
    Case("facilitators-of-several-sides", "do not all belong to one side") {
      $0.texts["second"] = ($0.texts["lead"] ?? "").replacing("slug: lead", with: "slug: second")
      $0.replace("d", "[lead]", "[lead, second]")
    },
    Case("sessions-keep-to-agenda", "Sessions keep to the agenda") {
      $0.replace("s1", "agenda: [The clock, Words]", "agenda: [the clock]")
    },
    Case("policies-reached", "model evaluation: every side") {
      $0.replace(
        "d", "text: One vocabulary of model evaluation.", "text: Less, policies: [model evaluation]"
      )
      $0.replace("bob", "model evaluation", "the evaluation of models")
      $0.replace("deng", "model evaluation", "Evaluating models")
    },
    Case("promises-kept", "none of them overdue") {
      $0.replace(
        "s1", "agenda:",
        "promises: [{person: lead, text: x, until: 2026-05-01}, {person: lead, text: y, "
          + "until: 2026-04-01, state: kept}, {person: ann, text: z, until: 2026-04-01}]\nagenda:")
    },
    Case("answers-grounded", "Senate staff: refused (a letter)") {
      $0.replace("o", "state: done}", "state: done, answer: refused, evidence: a letter}")
    },
    Case("no-exposure-since", "A line in a letter: handled (told both sides)") {
      $0.replace("e", "2026-01-10", "2026-04-10")
      $0.replace("e", "severity: 2", "severity: 2\nhandled: told both sides")
    },
    Case("outcome-has-pathway", "there is no outcome") {
      $0.replace("o", "state: draft", "state: not needed\nreason: The law says it now")
    },
    Case("convener-neutral", "belongs to no party") {
      $0.replace("d", "convener: Lake Centre", "convener: Swiss Lake Centre")
      $0.replace("d", "of: Lake Centre", "of: Another")
    },
    Case("convener-neutral", "is accepted by US and China") {
      $0.replace(
        "d", "{party: US, of: Lake Centre, level: 4, evidence: came twice}",
        "{party: US, of: Lake Centre, level: 1, date: 2026-02}\n"
          + "  - {party: US, of: Lake Centre, level: 3, date: 2026-03}")
    },
    Case("venue-neutral", "The venue is in Abu Dhabi") {
      $0.replace("d", "jurisdiction: Switzerland", "jurisdiction: Abu Dhabi")
    },
    Case("circle-small", "20 people are invited") { $0.invite(16) },
    Case("circle-small", "150 people are invited") {
      $0.replace("d", "track2", "scientific")
      $0.invite(146)
    },
    Case("not-a-conference", "small and closed", also: ["circle-small"]) { $0.invite(36) },
    Case("not-a-conference", "may be large and public") {
      $0.replace("d", "track2", "scientific")
      $0.replace("d", "chatham", "open")
      $0.invite(60, withInfluence: false)
    },
    Case("sides-balanced", "US 2, China 1", also: ["policies-reached"]) {
      $0.replace("s1", "chen, deng, ", "chen, ")
    },
    Case("standing-carries", "All recorded entries for standing") {
      $0.replace("lead", "level: 4", "level: 3")
    },
    Case("outcome-recorded", "no outcome is intended") {
      $0.replace("d", "rule: chatham", "rule: chatham\noutcome: none")
      $0.texts["o"] = nil
    },
    Case("outcome-recorded", "no session has been held", on: "2026-02-01") {
      $0.texts["o"] = nil
      $0.texts["e"] = nil
    },
    Case("steps-in-time", "No step is overdue") { _ in },
    Case("steps-in-time", "No step is overdue", on: "2027-01-01") {
      $0.replace("o", "planned", "已完成")
    },
    Case("no-exposure-since", "none since the last session", on: "2026-03-04") { _ in },
    Case("no-exposure-since", "none since the last session") {
      $0.replace("e", "2026-01-10", "2026-03-02")
    },
    Case("no-parallel-dialogue", "nobody is invited to another dialogue") {
      $0.addOther(begins: "2026-05-03", attendees: "ann")
    },
    Case("no-parallel-dialogue", "less than 25%") {
      $0.invite(4)
      $0.addOther(begins: "2026-05-02", attendees: "ann")
    },
    Case("policies-reached", "compute: every side") {
      $0.replace(
        "d", "text: One vocabulary of model evaluation.", "text: Less, policies: [Compute]")
      $0.replace("bob", "model evaluation", "compute")
      $0.replace("deng", "model evaluation", "compute")
      $0.replace("d", "[Compute]", "[compute]")
    },
    Case("carrier-reaches-body", "Every carrier can influence") {
      $0.replace("o", "to: Ministry", "to: 'Ministry, bureau 5'")
    },
  ]
}
