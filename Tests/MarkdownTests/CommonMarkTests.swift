import Foundation
import Testing

@testable import Markdown

/// CommonMark's examples. `Scripts/setup --tests` fetches them; `SUBROSA_COMMONMARK` says where
/// they are, and without it the file under `.build` is read.
@Suite struct CommonMarkTests {
  struct Example: Decodable, CustomTestStringConvertible {
    let markdown: String
    let html: String
    let example: Int
    let section: String

    var testDescription: String { "\(example)" }
  }

  static let path =
    ProcessInfo.processInfo.environment["SUBROSA_COMMONMARK"]
    ?? URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../.build/fixtures/commonmark.json").path

  @Test(.enabled(if: FileManager.default.fileExists(atPath: path), "Scripts/setup --tests"))
  func examplesAgree() throws {
    let data = try Data(contentsOf: URL(filePath: CommonMarkTests.path))
    let examples = try JSONDecoder().decode([Example].self, from: data)
    #expect(examples.count == 652)
    for example in examples where CommonMarkTests.other[example.example] == nil {
      let html = HTMLRenderer.html(of: example.markdown)
      if html != example.html {
        Issue.record("\(example.example) (\(example.section)): \(html) instead of \(example.html)")
      }
    }
    // What is left out must still be different, so that the list stays true.
    for example in examples where CommonMarkTests.other[example.example] != nil {
      #expect(HTMLRenderer.html(of: example.markdown) != example.html, "\(example.example)")
    }
  }

  /// The examples that do not apply, and why.
  static let other: [Int: String] = [
    25: "the whole list of named entities of HTML is too long; unknown ones stay as they are",
    625: "a later CommonMark allows two hyphens in a comment, as HTML does",
    626: "a later CommonMark has `<!-->` and `<!--->` as comments, as HTML does",
  ]
}
