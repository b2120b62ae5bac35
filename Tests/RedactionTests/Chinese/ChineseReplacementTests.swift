import Records
import TestSupport
import Testing
import Words

@testable import Redaction

/// What stands in the place of Chinese words reads as Chinese.
@Suite struct ChineseReplacementTests {
  private func redacted(_ text: String, _ decision: Decision, _ reason: Candidate.Reason) -> String
  {
    let protection = Protection(
      Roster([.init(.person, reference: "wang-wei", name: "Wang Wei", native: "王伟", side: "CN")]))
    let statement = Statement(
      mark: .chatham, session: 0, digest: "d", blocks: [StatementBlock(.text, text)])
    let draft = RedactionDraft([statement], protection: protection)
    var decisions = Decisions()
    for question in draft.questions(decisions) where !question.reason.isKnown {
      let choice = question.reason == reason ? decision : .allow
      decisions.add(draft.entry(choice, on: question, everywhere: true))
    }
    var generator = SeededGenerator(seed: 1)
    return draft.redacted(
      decisions, rule: .init(keepsOrder: true), texts: Words(.chinese).summary,
      using: &generator
    ).flatMap(\.blocks).map(\.text).joined()
  }

  @Test(arguments: [
    ("会上来了五十人。", "会上来了数十人。"), ("共有三十二名专家。", "共有数十名专家。"), ("需要三百万元。", "需要上千元。"),
    ("在二十四小时内回答。", "在数十小时内回答。"), ("走了 15 公里。", "走了 数十公里。"),
    ("投了 200 票。", "投了 数百 票。"), ("会上来了五十多人。", "会上来了数十人。"),
    ("有三百余名代表。", "有数百名代表。"), ("来了 50 多人。", "来了 数十人。"),
  ])
  func anAmountKeepsItsMeasureWord(text: String, expected: String) {
    #expect(redacted(text, .generalise, .quantity) == expected)
  }

  @Test func aSpaceStandsBetweenAPseudonymAndTheText() {
    let text = redacted("王伟认为可以，但王伟也反对。", .allow, .quantity)
    #expect(text.contains("与会者 ") && !text.contains(/[0-9]\p{Han}/), "\(text)")
    #expect(text.contains(/与会者 [0-9]+ 认为可以，但与会者 [0-9]+ 也反对。/), "\(text)")
  }
}
