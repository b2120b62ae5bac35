import CommandTestSupport
import Foundation
import TestSupport
import Testing

@testable import Commands

/// The examples of the help: what somebody pastes who has just imported the sample.
@Suite struct HelpExampleTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    try bench.must(["import", Fixtures.sample()])
  }

  /// The command lines at the head of a discussion, those that go on on the next line as one.
  private func examples(of discussion: String) -> [String] {
    discussion.components(separatedBy: "\n\n")[0].replacing(/^Examples?:\s/, with: "")
      .replacing("\\\n", with: " ").split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("subrosa ") }
  }

  /// An example that the window wraps would be pasted as two commands.
  @Test(arguments: SpokenLanguage.allCases)
  func everyExampleStandsOnLinesOfItsOwn(_ language: SpokenLanguage) throws {
    var bench = bench
    bench.language = language
    for command in try CommandList(bench).commands {
      let help = try bench.run(command.words + ["--help"]).answer.split(separator: "\n")
      for line in command.discussion.components(separatedBy: "\n\n")[0].split(separator: "\n") {
        #expect(help.contains { $0.hasSuffix(line) }, "\(command.words): \(line)")
      }
    }
  }

  /// What an example names is there. Others need a terminal, a file or a second passphrase.
  @Test func everyExampleIsOfTheSample() throws {
    let others: Set = [
      [], ["init"], ["open"], ["unlock"], ["lock"], ["backup"], ["import"], ["export"],
      ["export", "folder"], ["extract"], ["redact"], ["recover"], ["reseal"], ["passphrase"],
      ["compartment"], ["remove"], ["merge"], ["travel"], ["resolve"], ["custody"],
    ]
    var count = 0
    for command in try CommandList(bench).commands {
      guard !others.contains(command.words), !others.contains([command.words.first ?? ""]) else {
        continue
      }
      for line in examples(of: command.discussion) where !line.contains(" --to ") {
        let words = try #require(CommandWords.split(line))
        // Asked for on the terminal.
        if words.contains("-") { continue }
        let run = try bench.run(Array(words.dropFirst()))
        #expect(run.ending != .code(64), "\(line): \(run.messages)")
        #expect(!run.messages.contains("no such record"), "\(line): \(run.messages)")
        count += 1
      }
    }
    #expect(count > 25)
  }
}
