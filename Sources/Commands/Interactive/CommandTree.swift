import Application
import ArgumentParser
import FoundationEssentials

/// The commands and options of the command line, read from the argument parser's own description:
/// completion never knows less than `--help`.
struct CommandTree: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }
    let kind: String
    let names: [Name]?
    let valueName: String?
    let allValues: [String]?
    let isRepeating: Bool

    /// Its long name with dashes; nil for one without.
    var longName: String? {
      names?.first { $0.kind == "long" }.map { "--" + $0.name }
    }

    /// Whether a value follows.
    var takesValue: Bool { kind == "option" }
  }

  let commandName: String
  let subcommands: [CommandTree]?
  let arguments: [Argument]?

  private struct Dump: Decodable {
    let command: CommandTree
  }

  /// The whole program.
  static let whole: CommandTree? = {
    try? JSONDecoder().decode(Dump.self, from: Data(Root._dumpHelp().utf8)).command
  }()

  /// The names of the commands below this one.
  var names: [String] { (subcommands ?? []).map(\.commandName).filter { $0 != "help" } }

  /// The options that begin with two dashes.
  var options: [String] { (arguments ?? []).compactMap { $0.longName } }

  /// The arguments without a name, in their order.
  var positionals: [Argument] { (arguments ?? []).filter { $0.kind == "positional" } }

  // The parser's own, which it lists nowhere.
  private static let completionScript = "--generate-completion-script"

  /// The first word of a command line that should name a command but does not; nil if there is
  /// none. `help` is followed by names too.
  func unknownCommand(in words: [String]) -> ApplicationError? {
    var (command, path) = (self, [commandName])
    var words = words[...]
    while let word = words.popFirst(), !command.names.isEmpty {
      if word == CommandTree.completionScript {
        words = words.dropFirst()
      } else if word.hasPrefix("-") {
        if command.option(word)?.takesValue == true { words = words.dropFirst() }
      } else if let next = command.subcommand(word) {
        if word == "help" { return CommandTree.unknownTopic(below: command, path, words) }
        (command, path) = (next, path + [word])
      } else {
        return command.unknown(word, path)
      }
    }
    return nil
  }

  /// The commands that a command line names, one below the other, from the program's own name on.
  func path(in words: [String]) -> String {
    var (command, path) = (self, [commandName])
    var words = words[...]
    while let word = words.popFirst() {
      if word.hasPrefix("-") {
        if command.option(word)?.takesValue == true { words = words.dropFirst() }
      } else if let next = command.subcommand(word) {
        (command, path) = (next, path + [word])
      }
    }
    return path.joined(separator: " ")
  }

  /// The same for what follows `help`, of which every word is a name.
  private static func unknownTopic(
    below command: CommandTree, _ path: [String], _ words: ArraySlice<String>
  ) -> ApplicationError? {
    var (command, path) = (command, path)
    for word in words.prefix(while: { !$0.hasPrefix("-") }) {
      guard let next = command.subcommand(word) else {
        return command.unknown(word, path)
      }
      (command, path) = (next, path + [word])
    }
    return nil
  }

  private func unknown(_ word: String, _ path: [String]) -> ApplicationError {
    .commandUnknown(
      group: path.joined(separator: " "), near: Spelling.nearest(to: word, of: names),
      isInSession: InteractiveSession.current != nil)
  }

  func subcommand(_ name: String) -> CommandTree? {
    subcommands?.first { $0.commandName == name }
  }

  func option(_ name: String) -> Argument? {
    arguments?.first { $0.longName == name }
  }
}
