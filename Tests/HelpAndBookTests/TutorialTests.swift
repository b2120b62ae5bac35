import CommandTestSupport
import Foundation
import TestSupport
import Testing

/// The tutorials, worked through from their first command to their last.
@Suite struct TutorialTests {
  private func page(_ language: SpokenLanguage) throws -> TutorialPage {
    let name = language == .english ? "Tutorial.md" : "Tutorial.zh.md"
    let place = Fixtures.root.appending(path: "Sources/subrosa/subrosa.docc/" + name)
    return TutorialPage(try String(contentsOf: place, encoding: .utf8))
  }

  @Test(arguments: SpokenLanguage.allCases)
  func whatIsQuotedIsWhatTheProgramSays(_ language: SpokenLanguage) throws {
    let page = try page(language)
    #expect(page.steps.count > 70)
    let reader = try TutorialReader(language)
    for step in page.steps {
      let said = try reader.read(step)
      if let found = try step.names(in: said, without: reader.passphrasePrompt) {
        reader.learn(found)
      } else {
        Issue.record(
          """
          line \(step.number): \(step.prompt)$ \(step.command)
          --- quoted
          \(step.lines.joined(separator: "\n"))
          --- said
          \(said.joined(separator: "\n"))
          ---
          """)
      }
    }
  }

  /// Both pages show the same commands, but for the words in them.
  @Test func bothTutorialsShowTheSame() throws {
    func shapes(_ language: SpokenLanguage) throws -> [String] {
      try page(language).steps.map { step in
        step.command.split(separator: " ").prefix(2)
          .filter { $0.allSatisfy { $0.isASCII && $0 != "'" && $0 != "\"" } }
          .joined(separator: " ")
      }
    }
    let (english, chinese) = (try shapes(.english), try shapes(.chinese))
    for change in chinese.difference(from: english) { Issue.record("\(change)") }
  }

  /// A quote that differs in one word is found.
  @Test func aChangedQuoteIsFound() throws {
    let text = """
      ```
      $ subrosa verify
      11 commits, 57 versions, 28 blocks decrypted, 287 compared: sound
      …
      anchor    209646cc97df1625c0048707f7644279
      ```
      """
    let step = try #require(TutorialPage(text).steps.first)
    func names(_ said: [String]) throws -> [String: String]? {
      try step.names(in: said, without: "Passphrase:")
    }
    let said = [
      "Passphrase:", "11 commits, 57 versions, 28 blocks decrypted, 287 compared: sound",
      "anchor    00006cc97df1625c0048707f7644279a",
    ]
    #expect(
      try names(said)
        == ["209646cc97df1625c0048707f7644279": "00006cc97df1625c0048707f7644279a"])
    #expect(try names([said[0], said[1].replacing("57", with: "58"), said[2]]) == nil)
    #expect(try names([said[1], said[2].replacing("anchor", with: "seal")]) == nil)
    #expect(try names([said[1], "more", said[2]]) != nil)
    #expect(try names(said + ["more"]) == nil)
  }
}
