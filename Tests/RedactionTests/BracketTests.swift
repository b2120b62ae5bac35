import Records
import Testing

@testable import Redaction

/// What the readers of mark-up make of brackets. What they cost is measured by `Scripts/benchmark`.
@Suite struct BracketTests {
  private func shown(_ source: String) -> String {
    let source = SummarySource(body: Array(source.utf8), unmarked: .open)
    return Statement.cut(source, for: .open) { _ in "" }.flatMap(\.blocks).map(\.text).joined()
  }

  /// The pairs that are found once say what the search from each bracket said.
  @Test(arguments: [
    ("[a](b)", "a"), ("[a\\](b)c](d)", "a](b)c"), ("[a [b](c) d](e)", "a b d"),
    ("[a][b]", "a"), ("[[a|b]]", "b"), ("![a](b)c", "c"), ("[a](b", "[a](b"), ("[[a]", "[[a]"),
    ("[a]((b))c", "ac"), ("<b>x", "x"), ("< b>", "< b>"), ("a]](b)", "a]](b)"),
  ])
  func bracketsMeanWhatTheyMeant(_ source: String, _ plain: String) {
    #expect(shown(source) == plain)
  }
}
