import Assessment
import Foundation
import Records
import Testing
import Words

@Suite struct RuleTests {
  /// What is changed in a sound dialogue, and what the rule says then.
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let says: String
    var on = SoundDialogue.today
    /// Rules that find something for the same reason.
    var also: Set<String> = []
    let change: @Sendable (inout SoundDialogue) -> Void

    init(
      _ rule: String, _ says: String, on: String = SoundDialogue.today, also: Set<String> = [],
      change: @escaping @Sendable (inout SoundDialogue) -> Void
    ) {
      (self.rule, self.says, self.on, self.also, self.change) = (rule, says, on, also, change)
    }

    var testDescription: String { "\(rule): \(says)" }
  }

  @Test func aSoundDialogueGetsNoRemark() throws {
    let report = AssessmentText(try SoundDialogue().subject())
    #expect(report.remarks.isEmpty)
    #expect(report.gaps == 0 && report.unknown == 0)
    // Every rule looked: none is met because it does not apply.
    for section in report.conditions {
      #expect(section.state == .met)
      let silent: Set<RuleName> = [
        .answersGrounded, .trustHolds, .everySideSpeaks, .nobodyDominates, .promisesKept,
      ]
      // Those have a case of their own in which they look and find nothing.
      let near = RuleLimitTests.near
      #expect(silent.allSatisfy { rule in near.contains { $0.rule == rule.rawValue } })
      for item in section.rules where !silent.contains(item.rule) {
        #expect(item.state == .met, "\(item.rule.rawValue)")
      }
    }
    #expect(Set(Rule.all.map(\.name)).count == Rule.all.count)
    #expect(Set(Rule.all.map(\.name.rawValue)) == Set(RuleTests.cases.map(\.rule)))
    #expect(Set(Rule.all.map(\.name)) == Set(RuleName.allCases))
  }

  /// The module's article lists every rule with its reason, by condition.
  @Test func theArticleListsTheRules() throws {
    let place = URL(filePath: #filePath)
      .appending(path: "../../../Sources/Assessment/Assessment.docc/Assessment.md").standardized
    let article = try String(contentsOf: place, encoding: .utf8)
    var documented: [String] = []
    var section = ""
    for line in article.split(separator: "\n") {
      if line.hasPrefix("### ") { section = line.dropFirst(4).lowercased() }
      guard line.hasPrefix("| `") else { continue }
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      try #require(cells.count == 3 && !cells[1].isEmpty)
      documented.append("\(section) \(cells[0].dropFirst().dropLast()): \(cells[2])")
    }
    #expect(
      documented
        == Rule.all.map {
          "\($0.condition.rawValue) \($0.name.rawValue): \(Words(.english).reason($0.name))"
        })
  }

  @Test(arguments: cases) func theRuleSaysWhatIsMissing(_ bad: Case) throws {
    var dialogue = SoundDialogue()
    bad.change(&dialogue)
    let report = AssessmentText(try dialogue.subject(on: bad.on))
    let item = try #require(report.item(bad.rule))
    #expect(item.gaps.contains { $0.contains(bad.says) }, "\(item.gaps)")
    #expect(Set(report.remarks) == bad.also.union([bad.rule]))
  }

  static let cases: [Case] = [
    Case("vision-stated", "No vision", also: ["agenda-serves-vision"]) {
      $0.replace(
        "d", "{id: v1, text: Both governments know when to tell of an incident notification.}",
        "{id: v1, text: ''}")
      $0.replace("d", "  - {id: v1, text: ''}\n", "")
      $0.replace("d", "  - {id: v2, text: One vocabulary of model evaluation.}\n", "")
      $0.replace("d", "vision:\n", "")
    },
    Case("agenda-serves-vision", "\"Lunch\" serves no part") {
      $0.replace("d", "serves: [v2]}", "serves: [v2]}\n  - {item: Lunch}")
    },
    Case("agenda-serves-vision", "refers to v9") {
      $0.replace("d", "serves: [v2]}", "serves: [v2, v9]}")
    },
    Case("vision-has-agenda", "serves v2") { $0.replace("d", "serves: [v2]", "serves: [v1]") },
    Case("vision-has-agenda", "\"One vocabulary of model evaluation.\" has no id") {
      $0.replace("d", "{id: v2, text", "{text")
      $0.replace("d", ", serves: [v2]}", ", serves: [v1]}")
    },
    Case("sessions-keep-to-agenda", "\"Tariffs\"") {
      $0.replace("s1", "agenda: [The clock", "agenda: [Tariffs, The clock")
    },
    Case("facilitator-named", "No facilitator", also: ["standing-with-every-side"]) {
      $0.replace("d", "[lead]", "[]"); $0.replace("s1", "[lead, ", "[")
    },
    Case("facilitator-named", "but has no record") {
      $0.replace("d", "[lead]", "[lead, ghost]")
    },
    Case("facilitator-neutral", "belongs to China") { $0.replace("lead", "neutral", "CN") },
    Case("facilitator-neutral", "works for Beijing Centre") {
      $0.replace("lead", "[Lake Centre]", "[Beijing Centre]")
    },
    Case("facilitator-neutral", "so does Ann Able, a participant from US") {
      $0.replace("lead", "[Lake Centre]", "[Lake Centre, house of ann able]")
    },
    Case("facilitator-neutral", "no side is recorded") {
      $0.replace("lead", "side: neutral\n", "")
    },
    Case("convener-neutral", "belongs to China") { $0.replace("d", "Lake Centre", "China Forum") },
    Case("convener-neutral", "Ann Able, a member of the convener") {
      $0.replace("d", "Lake Centre", "House of Ann Able")
    },
    Case("convener-neutral", "No convening body") {
      $0.replace("d", "convener: Lake Centre\n", "")
    },
    Case("convener-neutral", "Brookings Institution and Lake Centre belongs to US") {
      $0.replace("d", "convener: Lake Centre", "convener: Brookings Institution and Lake Centre")
    },
    Case("convener-neutral", "US accepts Lake Centre only at level 2 of 5") {
      $0.replace(
        "d", "{party: US, of: Lake Centre, level: 4", "{party: US, of: Lake Centre, level: 2")
    },
    // What a party said last counts.
    Case("convener-neutral", "US accepts Lake Centre only at level 1 of 5") {
      $0.replace(
        "d", "{party: US, of: Lake Centre, level: 4, evidence: came twice}",
        "{party: US, of: Lake Centre, level: 1, date: 2026-03}\n"
          + "  - {party: US, of: Lake Centre, level: 4, date: 2026-02}")
    },
    Case("venue-neutral", "The venue is in Hainan, and China is a party") {
      $0.replace("d", "jurisdiction: Switzerland", "jurisdiction: Hainan")
    },
    Case("venue-neutral", "and US is a party") {
      $0.replace("d", "jurisdiction: Switzerland", "jurisdiction: United States")
    },
    Case("venue-neutral", "held in 上海") { $0.replace("s1", "Elm, Switzerland", "上海") },
    Case("standing-with-every-side", "no standing is recorded with China") {
      $0.replace("lead", "  - {party: CN, level: 3, evidence: taught there}\n", "")
    },
    Case(
      "standing-with-every-side", "so there is no standing to check", also: ["facilitator-named"]
    ) {
      $0.replace("d", "[lead]", "[ghost]"); $0.replace("s1", "[lead, ", "[")
    },
    Case("standing-with-every-side", "no standing is recorded with any side") {
      $0.replace("lead", "party: US,", "party: FR,")
      $0.replace("lead", "party: CN,", "party: DE,")
    },
    Case("standing-carries", "the level of standing with CN is not recorded") {
      $0.replace("lead", "party: CN, level: 3,", "party: CN,")
    },
    Case("standing-carries", "is 2 out of 5") { $0.replace("lead", "level: 3", "level: 2") },
    Case("standing-carries", "there is no evidence") {
      $0.replace("lead", ", evidence: taught there", "")
    },
    Case("facilitator-experienced", "no experience") {
      $0.replace("lead", "[Six dialogues]", "[]")
    },
    Case(
      "circle-recorded", "Nobody is recorded",
      also: ["policies-reached"]
    ) { $0.replace("s1", "[lead, ann, bob, chen, deng, interpreter]", "[lead]") },
    Case("circle-recorded", "invited people: ghost") { $0.replace("s1", "interpreter]", "ghost]") },
    Case("circle-small", "24 people are invited") { $0.invite(20) },
    Case("sides-balanced", "US 4, China 2") {
      $0.invite(4)
      for number in [1, 3] { $0.replace("s1", "guest\(number)", "guest\(number == 1 ? 0 : 2)") }
    },
    Case("sides-balanced", "US 2, China 0", also: ["policies-reached"]) {
      $0.replace("s1", "chen, deng, ", "")
    },
    Case("sides-balanced", "No side is recorded for Bob Baker", also: ["policies-reached"]) {
      $0.replace("bob", "side: United States\n", "")
    },
    Case("influence-pathway", "Deng Yu: no influence is recorded", also: ["policies-reached"]) {
      $0.replace("deng", "body: Alliance", "body: ''")
    },
    Case("influence-grounded", "evidence of influence at Alliance") {
      $0.replace("deng", ", evidence: adviser", "")
    },
    Case("policies-reached", "only US can influence it") {
      $0.replace("deng", "model evaluation", "export rules")
    },
    Case("policies-reached", "Policies that are recorded: model evaluation.") {
      $0.replace("d", "model evaluation.", "tests.")
    },
    Case("policies-reached", "Policies with similar names: model tests.") {
      $0.replace(
        "d", "text: One vocabulary of model evaluation.", "text: Less, policies: [model evaluation]"
      )
      for slug in ["bob", "deng"] { $0.replace(slug, "model evaluation", "model tests") }
    },
    Case("policies-reached", "nobody invited can influence it") {
      $0.replace("d", "One vocabulary of", "One vocabulary of chip tracking and")
      $0.texts["elsewhere"] =
        "---\nkind: person\nslug: elsewhere\nname: E\ninfluence: [{policy: Chip  tracking, body: B}]\n---\n"
    },
    Case("policies-reached", "No recorded influence concerns a policy that is named in v2") {
      $0.replace("d", "model evaluation.", "tests.")
    },
    Case("outcome-recorded", "there is no outcome") { $0.texts["o"] = nil },
    Case("outcome-recorded", "The page is abandoned, but no reason is recorded") {
      $0.replace("o", "state: draft", "state: abandoned")
    },
    Case("outcome-has-pathway", "nobody is recorded as taking it") {
      $0.texts["o"] = "---\nkind: outcome\nslug: o\ntitle: The page\ndialogue: d\n---\n"
    },
    Case("steps-complete", "missing date") {
      $0.replace("o", "by: 2026-05-01, ", "by: soon, ")
    },
    Case("steps-complete", "step 2: ghost has no record", also: ["every-side-carries"]) {
      $0.replace("o", "carrier: chen", "carrier: ghost")
    },
    Case("carrier-reaches-body", "Chen Xi can influence Cabinet") {
      $0.replace("o", "Ministry", "Cabinet")
    },
    Case("every-side-carries", "nobody from China") {
      $0.replace("o", "carrier: chen, to: Ministry", "carrier: bob, to: Institute")
    },
    Case("steps-in-time", "one day overdue", on: "2026-05-02") { _ in },
    Case("answers-grounded", "step 1: there is no evidence that it was used") {
      $0.replace("o", "state: done}", "state: done, answer: used}")
    },
    Case("not-a-conference", "With 46 people, this is a conference", also: ["circle-small"]) {
      $0.invite(42)
    },
    Case("not-a-conference", "open by default") { $0.replace("d", "chatham", "open") },
    Case("not-a-conference", "an audience", also: ["circle-small", "influence-pathway"]) {
      $0.invite(30, withInfluence: false)
    },
    Case("no-exposure-since", "keep watching without confirming it") {
      $0.replace("e", "2026-01-10", "2026-04-10")
    },
    Case("no-exposure-since", "keep watching without confirming it") {
      $0.replace("e", "2026-01-10", "2026-03-03")
    },
    Case(
      "no-exposure-since",
      "postpone the next session, change the location and "
        + "make the circle smaller (people named: Ann Able)"
    ) {
      $0.replace("e", "2026-01-10", "2026-04-10")
      $0.replace("e", "That somebody met", "That Ann Able met Chinese in Elm")
      $0.replace("e", "severity: 2", "severity: 5 of 5")
    },
    Case("no-exposure-since", "record how serious it is") {
      $0.replace("e", "2026-01-10", "2026-04-10")
      $0.replace("e", "severity: 2\n", "")
    },
    Case("trust-holds", "trust between US and China fell from 4 to 2 out of 5") {
      $0.addEarlier("trust: [{parties: [US, CN], level: 4}]")
      $0.replace(
        "s1", "agenda:",
        "trust: [{parties: [US, CN], level: 3}, {parties: [US, CN], level: 2}]\nagenda:")
    },
    Case("every-side-speaks", "First session: China said little") {
      $0.replace("s1", "agenda:", "climate: [{facilitator: lead, few: [chen, deng]}]\nagenda:")
    },
    Case("nobody-dominates", "First session: only Chen Xi spoke much") {
      $0.replace("s1", "agenda:", "climate: [{facilitator: lead, much: [chen]}]\nagenda:")
    },
    Case("nobody-dominates", "First session: A phone rang") {
      $0.replace("s1", "agenda:", "climate: [{incidents: [A phone rang]}]\nagenda:")
    },
    Case(
      "facilitators-of-several-sides", "All facilitators belong to US",
      also: ["facilitator-neutral"]
    ) {
      $0.replace("lead", "side: neutral", "side: US")
      $0.texts["second"] = ($0.texts["lead"] ?? "").replacing("slug: lead", with: "slug: second")
      $0.replace("d", "[lead]", "[lead, second]")
    },
    Case("promises-kept", "Lea Leader promised by 2026-04-01: \"x\"") {
      $0.replace(
        "s1", "agenda:", "promises: [{person: lead, text: x, until: 2026-04-01}]\nagenda:")
    },
    Case("no-parallel-dialogue", "Autumn camp also invites 1 of 4 participants") {
      $0.texts["camp"] =
        "---\nkind: gathering\ntitle: Autumn camp\nbegins: 2026-04-20\npeople: [ann]\n---\n"
    },
    Case(
      "no-parallel-dialogue",
      "also invites 1 of 4 participants within 60 days of a session: Ann Able"
    ) {
      $0.addOther(begins: "2026-05-02", attendees: "ann")
    },
  ]

}
