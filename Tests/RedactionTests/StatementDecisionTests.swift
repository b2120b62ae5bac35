import Records
import Testing

@testable import Redaction

/// Decisions about whole statements, and what they make of a text.
@Suite struct StatementDecisionTests {
  @Test(arguments: [
    StatementDecision(.keep, on: ["a1"]), StatementDecision(.withhold, on: ["a1"], backing: 2),
    StatementDecision(.rewrite, on: ["a1"], text: "one\ttwo\n\n- \\n three\r\n"),
    StatementDecision(.join, on: ["a1", "b2"], text: "一"),
    StatementDecision(.draft, on: ["a1"], text: ""), StatementDecision(.open, on: ["a1"]),
  ])
  func aLineIsReadAsItWasWritten(_ decision: StatementDecision) {
    #expect(!decision.line.contains { $0.isNewline })
    #expect(StatementDecision(line: Substring(decision.line)) == decision)
    // An older program, and the reader of decisions about words, take it for none.
    #expect(DecisionEntry(line: Substring(decision.line)) == nil)
  }

  @Test(arguments: [
    "", "keep", "keep\ta1\t0", "burn\ta1\t0\t", "keep\t\t0\t", "keep\ta1,b2\t0\t", "join\ta1\t0\tx",
    "keep\ta1\tmany\t", "mask\tname\t*\tquixano", "label\tlinth\tx\t",
  ])
  func anyOtherLineIsNone(_ line: String) {
    #expect(StatementDecision(line: Substring(line)) == nil)
    #expect(LabelBinding(line: Substring(line)) == nil)
  }

  @Test func aLabelIsRememberedForItsDialogue() {
    var decisions = Decisions()
    let binding = LabelBinding(dialogue: "linth", label: "JB", person: "john-brown")
    #expect(LabelBinding(line: Substring(binding.line)) == binding)
    decisions.add(line: Substring(binding.line))
    #expect(decisions.labels(in: "linth") == ["jb": "john-brown"])
    #expect(decisions.labels(in: "aare").isEmpty)
  }

  @Test func whatIsLeftOpenAgainHasNoDecisionAndOffersItsWords() {
    var decisions = StatementDecisions()
    decisions.add(StatementDecision(.join, on: ["a", "b"], text: "both"))
    decisions.add(StatementDecision(.open, on: ["b"]))
    #expect(decisions.decision(on: "b") == nil)
    #expect(decisions.beginning(for: "b") == "both")
    let left = select(
      [statement("a", "one"), statement("b", "two")],
      [
        StatementDecision(.join, on: ["a", "b"], text: "both"), StatementDecision(.open, on: ["b"]),
      ])
    #expect(!left.leaving.contains { $0.text.contains("both") })
  }

  // MARK: - What leaves

  private let model = SpeakerModel(
    [
      AttributedText(people: ["luo"], text: "clocks and notices", origin: nil),
      AttributedText(people: ["wei"], text: "thresholds", origin: nil),
    ], roster: Roster())

  private func statement(
    _ digest: String, _ text: String, by people: Set<String> = ["luo"], mark: PortionMark = .open,
    session: Int? = 0
  ) -> Statement {
    Statement(
      mark: mark, session: session, digest: digest,
      origins: [StatementOrigin("note", 1...1)], sources: StatementSources(people: people),
      blocks: [StatementBlock(.text, text)])
  }

  private func select(
    _ statements: [Statement], _ decisions: [StatementDecision] = [],
    policy: StatementPolicy = StatementPolicy(), for audience: Audience = .chatham
  ) -> StatementSelection {
    var kept = StatementDecisions()
    for decision in decisions { kept.add(decision) }
    return StatementSelection(
      statements, kept, policy: policy, for: audience, model: model,
      candidates: { _ in ["luo", "wei"] }, digest: { "d\($0.count)" }, step: {})
  }

  @Test func whatAReaderCanAttributeStaysUntilSomebodyDecides() {
    let statements = [statement("a", "the notices"), statement("b", "a threshold of nothing")]
    #expect(select(statements).leaving.map(\.digest) == ["b"])
    #expect(select(statements).open.map(\.reason) == [.attributable])
    #expect(
      select(statements, policy: StatementPolicy(allowsAttributable: true)).leaving.count == 2)
    #expect(select(statements, [StatementDecision(.keep, on: ["a"])]).leaving.count == 2)
    let withheld = select(statements, [StatementDecision(.withhold, on: ["b"])])
    #expect(withheld.leaving.isEmpty && withheld.open.count == 1)
  }

  @Test func otherWordsLeaveInThePlaceOfAStatement() throws {
    let decision = StatementDecision(.rewrite, on: ["a"], text: "in other words\n\n- and more")
    let leaving = select([statement("a", "clocks and notices", mark: .side)], [decision]).leaving
    let written = try #require(leaving.first)
    #expect(written.blocks.map(\.text) == ["in other words", "and more"])
    #expect(written.mark == .side && written.session == 0)
    // Words that were allowed in the statement were not looked at in this one.
    #expect(written.digest != "a")
  }

  @Test func marksInOtherWordsOnlyHoldBack() {
    let source = statement("a", "clocks and notices", mark: .chatham)
    func leaving(_ text: String, for audience: Audience = .chatham) -> [String] {
      select([source], [StatementDecision(.rewrite, on: ["a"], text: text)], for: audience).leaving
        .flatMap { $0.blocks.map(\.text) }
    }
    #expect(leaving("(open) kept\n\n(private) dropped") == ["kept"])
    #expect(leaving("(private) dropped").isEmpty)
    #expect(leaving("(open) kept", for: .open) == ["kept"])
    let marked = select([source], [StatementDecision(.rewrite, on: ["a"], text: "(open) kept")])
    #expect(marked.leaving.map(\.mark) == [.chatham])
  }

  @Test func twoStatementsBecomeOne() throws {
    let statements = [
      statement("a", "clocks"), statement("b", "notices", by: ["wei"], mark: .side),
      statement("c", "thresholds of nothing", session: 1),
    ]
    let join = StatementDecision(.join, on: ["a", "b"], text: "both in one")
    let leaving = select(statements, [join]).leaving
    #expect(leaving.map(\.text) == ["both in one", "thresholds of nothing"])
    #expect(leaving.first?.mark == .side && leaving.first?.session == 0)
    #expect(leaving.first?.sources.people == ["luo", "wei"])
    // Whatever is decided later about one of them ends the join.
    let withheld = select(statements, [join, StatementDecision(.withhold, on: ["b"])])
    #expect(withheld.leaving.map(\.text) == ["thresholds of nothing"] && withheld.open.count == 1)
    let other = StatementDecision(.join, on: ["c", "b"], text: "others in one")
    #expect(select(statements, [join, other]).leaving.map(\.text) == ["others in one"])
    // Where only one of them may leave, the words of both must not.
    let alone = select([statements[0]], [join])
    #expect(alone.leaving.isEmpty && alone.open.count == 1)
    let apart = select(
      [statements[0], statements[2]],
      [StatementDecision(.join, on: ["a", "c"], text: "both in one")])
    #expect(apart.leaving.map(\.session) == [nil])
  }

  @Test func backingIsCounted() {
    let statements = [
      statement("a", "nothing", by: []), statement("b", "nothing", by: ["wei"]),
      statement("c", "nothing", by: ["luo", "wei"]),
    ]
    func leaving(_ backing: Int, _ decisions: [StatementDecision] = []) -> [String] {
      select(statements, decisions, policy: StatementPolicy(backing: backing)).leaving
        .map(\.digest)
    }
    #expect(leaving(0) == ["a", "b", "c"])
    #expect(leaving(1) == ["b", "c"])
    #expect(leaving(2) == ["c"])
    #expect(leaving(3) == [])
    // Released when anything might leave is not released for an export that asks for two.
    #expect(leaving(2, [StatementDecision(.keep, on: ["b"])]) == ["c"])
    #expect(leaving(2, [StatementDecision(.keep, on: ["b"], backing: 2)]) == ["b", "c"])
  }

  @Test func whatWasBegunIsOfferedAgain() {
    var decisions = StatementDecisions()
    decisions.add(StatementDecision(.draft, on: ["a"], text: "half a"))
    #expect(decisions.decision(on: "a") == nil)
    #expect(decisions.beginning(for: "a") == "half a")
    decisions.add(StatementDecision(.rewrite, on: ["a"], text: "all of it"))
    #expect(decisions.beginning(for: "a") == "all of it")
    decisions.add(StatementDecision(.keep, on: ["b"]))
    #expect(decisions.beginning(for: "b") == nil)
  }
}
