import Records
import Testing

@testable import Redaction

/// What the readers of mark-up cost on brackets that nothing closes.
@Suite(.serialized) struct LinearReadingTests {
  private func seconds(_ work: () -> Void) -> Double {
    (0..<3).map { _ in
      let start = ContinuousClock.now
      work()
      return (ContinuousClock.now - start) / .seconds(1)
    }.min() ?? 0
  }

  private func expectLinear(_ piece: String, _ work: ([UInt8]) -> Void) {
    let (small, large) = (
      Array(String(repeating: piece, count: 30_000 / piece.utf8.count).utf8),
      Array(String(repeating: piece, count: 120_000 / piece.utf8.count).utf8)
    )
    let first = max(seconds { work(small) }, 0.002)
    let second = seconds { work(large) }
    #expect(second / first < 9, "\(piece): \(first) s, then \(second) s")
  }

  @Test(arguments: ["[](", "[[", "](", "![[", "<a", "<!--", "a\n", "[a](b", "(", "- a\n"])
  func blocksAreReadOnce(_ piece: String) {
    expectLinear(piece) { _ = BlockReader.blocks(of: $0) }
  }

  @Test(arguments: ["](", "][", "<!--", "<rt>", "[b"])
  func viewsAreReadOnce(_ piece: String) {
    expectLinear(piece) {
      var view = MarkupView($0, 0..<$0.count)
      _ = view.undo()
    }
  }

  @Test(arguments: ["[](", "[[", "](", "]:", "[a](b"])
  func linksAreReadOnce(_ piece: String) {
    expectLinear(piece) { _ = LocalLink.find(in: $0, at: "a.md") }
  }

  /// The pairs that are found once say what the search from each bracket said.
  @Test(arguments: [
    ("[a](b)", "a"), ("[a\\](b)c](d)", "a](b)c"), ("[a [b](c) d](e)", "a b d"),
    ("[a][b]", "a"), ("[[a|b]]", "b"), ("![a](b)c", "c"), ("[a](b", "[a](b"), ("[[a]", "[[a]"),
    ("[a]((b))c", "ac"), ("<b>x", "x"), ("< b>", "< b>"), ("a]](b)", "a]](b)"),
  ])
  func bracketsMeanWhatTheyMeant(_ source: String, _ plain: String) {
    #expect(InlineMarkup.plain(source) == plain)
  }
}
