import Foundation
import Records
import Testing

@testable import Assessment

/// Stems of English words, and the policies that a vision names by them.
@Suite struct EnglishStemTests {
  /// Words of the redaction lexicon, and what Snowball 3.0.1 makes of them.
  @Test func stemsAreThoseOfSnowball() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/english-stems.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.count > 2000)
    for line in lines {
      let parts = line.split(separator: " ").map(String.init)
      #expect(EnglishStem.stem(parts[0]) == parts[1], "\(parts[0])")
    }
  }

  @Test(arguments: ["", "a", "'", "''", "yy", "Übung", "王伟", "x1", "'s'"])
  func otherTextsDoNoHarm(_ word: String) {
    #expect(EnglishStem.stem(word).utf8.count <= max(word.utf8.count, 1))
  }
}
