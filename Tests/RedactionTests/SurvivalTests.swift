import Records
import TestSupport
import Testing
import Words

@testable import Redaction

/// For random rosters and texts: no known term stands in any form of the summary, whatever was
/// decided.
@Suite struct SurvivalTests {
  private static let given = [
    "Ruth", "Wei", "Ana", "Jürgen", "Siobhán", "若川", "静怡", "Olu", "Mei", "Xiǎo",
  ]
  private static let family = [
    "Abernethy", "Wang", "O'Neill", "Zhèng-Li", "Müller", "沈", "欧阳", "Okonjo-Reyes", "Li", "May",
  ]
  private static let bodies = ["Harrow Institute", "雁湖大学", "GCD", "Ministry of Water"]
  private static let words = [
    "agreed", "the", "notice", "in", "may", "will", "48", "hours", "Beijing", "2026-03-14", "she",
    "said", "that", "会议", "同意", "on", "and", "—", "(", ")", "“", "”", ",", ".", "…",
  ]

  private func roster(_ generator: inout SeededGenerator) -> Roster {
    Roster(
      (0..<Int.random(in: 1...12, using: &generator)).map { index in
        let one = Self.given.randomElement(using: &generator) ?? ""
        let other = Self.family.randomElement(using: &generator) ?? ""
        if index % 5 == 4 {
          return .init(
            .protected, reference: "", name: Self.bodies.randomElement(using: &generator) ?? "x")
        }
        return .init(
          .person, reference: "person-\(index)", name: "\(one) \(other)", native: other + one,
          aliases: ["Dr \(other)"], affiliations: [Self.bodies[index % Self.bodies.count]],
          contact: ["p\(index)@x.example"], side: index % 2 == 0 ? "A" : "B")
      })
  }

  /// A term in one of the ways in which people write it.
  private func written(_ term: String, _ generator: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: term.uppercased()
    case 1: term.lowercased()
    case 2: "**\(term)**"
    case 3: term + "'s"
    case 4: "[\(term)](https://x.example)"
    case 5: "<b>\(term)</b>"
    default: term
    }
  }

  private func text(_ roster: Roster, _ generator: inout SeededGenerator) -> String {
    var terms: [String] = []
    for entry in roster.entries {
      terms += [entry.name, entry.native, "@" + entry.reference]
      terms += entry.aliases + entry.affiliations + entry.contact
    }
    terms.removeAll { $0.count < 2 }
    var text: [String] = []
    for _ in 0..<Int.random(in: 1...40, using: &generator) {
      if Bool.random(using: &generator) {
        text += Self.words.randomElement(using: &generator).map { [$0] } ?? []
      } else if let term = terms.randomElement(using: &generator) {
        text.append(written(term, &generator))
      }
    }
    return text.joined(separator: Bool.random(using: &generator) ? " " : "\n")
  }

  @Test(arguments: 0..<60)
  func noKnownTermLeavesInAnyForm(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let roster = roster(&generator)
    let protection = Protection(roster, generalTerms: [0: .written(roster.entries[0].name)])
    let marks: [PortionMark] = [.chatham, .side, .open]
    let statements = (0..<6).flatMap { number in
      let source = SummarySource(
        body: Array(text(roster, &generator).utf8), unmarked: marks[number % 3],
        session: number % 2)
      return Statement.cut(source, for: .chatham) { "\(number)-\($0.count)" }
    }
    let draft = RedactionDraft(statements, protection: protection)
    // The worst that a person can decide: allow all that can be allowed.
    var decisions = Decisions()
    for question in draft.questions(decisions) {
      if Bool.random(using: &generator) {
        decisions.add(draft.entry(.allow, on: question, everywhere: true))
      } else if let other = Decision.allCases.randomElement(using: &generator) {
        decisions.add(draft.entry(other, on: question))
      }
    }
    let rule = ReplacementRule(attendance: [["A": 4], ["B": 1]])
    let redacted = draft.redacted(
      decisions, rule: rule, texts: Words(.english).summary, using: &generator)
    let document = SummaryDocument(
      redacted, titles: ["Session 1", "Session 2"], texts: Words(.english).summary)
    for format in SummaryFormat.allCases {
      let bytes = try document.finished(as: format, checkedBy: protection).bytes
      // Beside the engine's word, the plain look that anybody could take.
      let seen = FoldedTerm.fold(String(decoding: bytes, as: UTF8.self))
      for entry in roster.entries {
        for term in [entry.name, entry.native] + entry.aliases + entry.contact
        where term.count > 1 {
          #expect(!seen.contains(FoldedTerm.fold(term)), "\(format)")
        }
      }
    }
  }
}
