import CommandTestSupport
import Terminal
import TestSupport
import Testing

/// The help of every command.
@Suite struct HelpSnapshotTests {
  @Test(arguments: SpokenLanguage.allCases)
  func everyHelpIsAsRecordedFitsAndHasAnExample(_ language: SpokenLanguage) throws {
    var bench = try Workbench()
    bench.language = language
    let commands = try CommandList(bench).commands
    #expect(commands.count > 30)
    var names: Set<String> = []
    for command in commands {
      let run = try bench.run(command.words + ["--help"])
      #expect(run.ending == .code(0) && run.messages.isEmpty, "\(command.words)")
      let name = (["subrosa"] + command.words).joined(separator: "-") + ".txt"
      names.insert(name)
      try Snapshot.expect(run.answer, is: language.folder("Help") + "/" + name)
      for line in run.answer.split(separator: "\n") {
        #expect(DisplayWidth.columns(of: line) <= 100, "\(command.words): \(line)")
      }
      // Of the command itself, on one line that can be copied; a group's may be of one below.
      let call = command.words.joined(separator: " ")
      let examples = command.discussion.split(separator: "\n").filter {
        $0.contains("subrosa") && $0.contains(call) && run.answer.contains($0)
      }
      let first = command.discussion.split(separator: "\n\n").first ?? ""
      let isOne = !first.replacing("\\\n", with: "").contains("\n")
      let heading =
        switch language {
        case .english: isOne ? "Example: " : "Examples: "
        case .chinese: "示例："
        }
      #expect(first.hasPrefix(heading), "\(command.words): \(first)")
      #expect(!examples.isEmpty, "\(command.words) has no example that fits a line")
      // `help COMMAND` is the same text.
      if !command.words.isEmpty {
        #expect(try bench.run(["help"] + command.words).answer == run.answer)
      }
    }
    try Snapshot.expect(names: names, in: language.folder("Help"))
  }
}
