import Foundation
import Redaction
import TestSupport
import Testing

/// The Text Anonymization Benchmark: English court cases with annotated identifiers.
@Suite(.enabled(if: ThirdParty.corpus.isThere, "no folder SUBROSA_CORPUS"))
struct BenchmarkTests {
  @Test func unknownTermsCoverWhatAnAnnotatorMarked() throws {
    let documents = try JSONDecoder().decode(
      [BenchmarkDocument].self, from: ThirdParty.corpus.contents(of: "tab/dev.json"))
    #expect(documents.count == 21)
    var score = BenchmarkScore()
    let terms = UnknownTerms()
    for document in documents {
      score.add(document, terms.candidates(in: Array(document.text.utf8)))
    }
    #expect(score.direct.value == 1)
    #expect(score.clean.value == 1)
    #expect(score.quasi.value >= 0.95)
    #expect(score.precision.value >= 0.5)
  }
}
