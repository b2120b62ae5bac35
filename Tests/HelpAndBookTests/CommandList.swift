import CommandTestSupport
import Foundation

/// Every command of the program, read off its own description.
struct CommandList {
  private struct Dump: Decodable {
    let command: Node
  }

  private struct Node: Decodable {
    let commandName: String
    let discussion: String?
    let subcommands: [Node]?
  }

  /// A command: the words that call it, none for the program itself.
  struct Command {
    let words: [String]
    let discussion: String
  }

  let commands: [Command]

  /// Asks the program.
  init(_ bench: Workbench) throws {
    let dump = try bench.run(["--experimental-dump-help"]).answer
    let root = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
    func walk(_ node: Node, _ words: [String]) -> [Command] {
      [Command(words: words, discussion: node.discussion ?? "")]
        + (node.subcommands ?? []).filter { $0.commandName != "help" }
        .flatMap { walk($0, words + [$0.commandName]) }
    }
    commands = walk(root, [])
  }
}
