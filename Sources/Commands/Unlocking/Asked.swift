import Prompts
import Words

/// Arguments that may quote a record. Given as `-` they are asked for on the terminal, so that
/// they stand neither in the shell's history nor in the list of processes.
enum Asked {
  /// The argument, or what is typed in its place.
  ///
  /// - Throws: `TerminalError` where there is no terminal, or no answer.
  static func value(_ argument: String, _ question: String) throws -> String {
    argument == "-" ? try Confirmation.answer(question) : argument
  }

  /// The reference of a record.
  static func record(_ argument: String) throws -> String {
    try value(argument, Words.current.prompt(.record))
  }
}
