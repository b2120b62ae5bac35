import Records
import Testing

@testable import Redaction

/// What two exports give away together.
@Suite struct ReleaseComparisonTests {
  private func text(_ statements: (String, String)...) -> ReleasedText {
    ReleasedText(text: statements.map { "\($0.0): \($0.1)\n" }.joined())
  }

  @Test func namesInTheSamePlaceAreLinked() {
    let new = text(("a", "Participant 03 agreed with Participant 11."))
    let old = text(("a", "Participant 17 agreed with Participant 40."))
    let comparison = ReleaseComparison(new, with: old)
    #expect(
      comparison.links == [
        .init(here: "Participant 03", there: "Participant 17"),
        .init(here: "Participant 11", there: "Participant 40"),
      ])
    #expect(comparison.differences.isEmpty)
    #expect(comparison.repeated == 1)
  }

  @Test func wordsThatOneOfThemHidesAreShown() {
    let comparison = ReleaseComparison(
      text(("a", "The offer of […] hours stood until autumn.")),
      with: text(("a", "The offer of 48 hours stood until […].")))
    #expect(
      comparison.differences == [
        .init(here: "[…]", there: "48"), .init(here: "autumn.", there: "[…]."),
      ])
  }

  @Test func aRewordedStatementIsRecognised() {
    let comparison = ReleaseComparison(
      text(("new", "The group agreed on 48 hours for the first notice")),
      with: text(("old", "The group agreed on […] hours for the first notice")))
    #expect(comparison.repeated == 1)
    #expect(comparison.differences == [.init(here: "48", there: "[…]")])
  }

  /// Chinese has no spaces, and its summaries have names of their own.
  @Test func chineseIsCompared() {
    let comparison = ReleaseComparison(
      text(("same", "与会者 03同意与会者 11的看法。"), ("new", "双方同意在四十八小时内作出首次通报")),
      with: text(("same", "与会者 17同意与会者 40的看法。"), ("old", "双方同意在某个小时内作出首次通报")))
    #expect(
      comparison.links == [
        .init(here: "与会者 03", there: "与会者 17"), .init(here: "与会者 11", there: "与会者 40"),
      ])
    #expect(comparison.repeated == 2)
    #expect(comparison.differences == [.init(here: "四十八", there: "某个")])
  }

  @Test func whatHasNothingInCommonTellsNothing() {
    let comparison = ReleaseComparison(
      text(("a", "Something quite different was said here.")),
      with: text(("b", "Nobody mentioned the weather in spring at all.")))
    #expect(comparison.isEmpty)
    #expect(comparison.repeated == 0 && comparison.added == 0)
  }

  /// A look at each pair would be 64,000,000 of them.
  @Test func rewordedStatementsAreFoundAmongMany() {
    let numbers = 0..<8_000
    func statement(_ number: Int, _ hours: String) -> String {
      "Point \(number)a of \(number)b asks the parties for \(hours) hours"
    }
    let comparison = ReleaseComparison(
      ReleasedText(text: numbers.map { "n\($0): \(statement($0, "48"))\n" }.joined()),
      with: ReleasedText(text: numbers.map { "o\($0): \(statement($0, "[…]"))\n" }.joined()))
    #expect(comparison.repeated == numbers.count && comparison.added == 0)
    #expect(comparison.differences.count == numbers.count)
    #expect(comparison.differences.allSatisfy { $0 == .init(here: "48", there: "[…]") })
  }

  @Test func theTextFormReadsBack() {
    let released = ReleasedText([
      Statement(
        mark: .open, digest: "ab12",
        blocks: [StatementBlock(.text, "one: two\nthree"), StatementBlock(.item, "x")])
    ])
    #expect(released.text == "ab12: one: two three x\n")
    #expect(ReleasedText(text: released.text) == released)
  }
}
