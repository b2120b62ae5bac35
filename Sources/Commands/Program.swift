import Application
import ArgumentParser
import Glibc
package import Hardening
import SystemPackage
import Terminal
package import VaultStore
import Words

/// The program: one command line in, one exit code out.
package enum Program {
  /// Whether new passphrases that are easily guessed are refused; those of tests mostly are.
  @TaskLocal static var judgesPassphrases = true
  /// The commit that the program was built from; nil if the build did not know it.
  @TaskLocal static var commit: String?

  /// Runs the command line and ends the process.
  ///
  /// - Parameters:
  ///   - suite: the format's suite.
  ///   - judgesPassphrases: whether new passphrases that are easy to guess are refused.
  ///   - commit: the commit that the program was built from; nil if the build did not know it.
  ///   - measures: the result of hardening the process, which has to be done before.
  package static func run(
    suite: Suite = .version1, judgesPassphrases: Bool = true, commit: String? = nil,
    after measures: HardeningReport
  ) -> Never {
    ProcessHardening.note(measures)
    Words.choose(
      LanguageChoice(
        arguments: Array(Hardening.arguments.dropFirst()), variable: Environment.value))
    VaultFormat.$suite.withValue(suite) {
      $judgesPassphrases.withValue(judgesPassphrases) {
        $commit.withValue(commit) { runCommand() }
      }
    }
    leave(.done)
  }

  private static func leave(_ status: ExitStatus) -> Never {
    QuietTerminal.end()
    exit(status.rawValue)
  }

  /// How wide help texts are. The parser cannot lay them out in a few columns.
  static var helpColumns: Int {
    let width = TerminalDevice.size(of: .standardOutput)?.columns ?? TerminalSize.standard.columns
    return max(40, width)
  }

  /// The variable that names a width; other programs are to look at their terminal.
  static let columnsName = "COLUMNS"

  /// Tells the parser too, which lays texts out that nobody has asked for yet: it believes this
  /// variable, whatever it says.
  private static func setHelpColumns() {
    _ = unsafe setenv(columnsName, String(helpColumns), 1)
  }

  /// A text that was asked for: mostly help.
  ///
  /// - Parameter error: what the parser throws for it.
  static func text(for error: any Error) -> String {
    let words = Words.current
    return words.laidOut(
      Root.fullMessage(for: error, columns: words.parserColumns ?? helpColumns),
      columns: helpColumns)
  }

  /// The words for an error; nil for a help text or an exit code that was asked for.
  static func report(_ error: any Error) -> ErrorReport? {
    if error is ExitCode { return nil }
    return ErrorReport(error) ?? usage(error)
  }

  /// The argument parser's errors in this program's form; nil for a help text that was asked for.
  private static func usage(_ error: any Error) -> ErrorReport? {
    guard Root.exitCode(for: error) != .success else { return nil }
    // The last line of the parser's words names the help to read.
    let pointer = Root.fullMessage(for: error, columns: helpColumns).split(separator: "\n")
      .last { $0.contains("See '") }
      .map { line in String(line.drop { $0 == " " }.prefix { $0 != "." }) }
    return ErrorReport(usage: Root.message(for: error), pointer: pointer)
  }

  /// The command that a command line names.
  ///
  /// - Parameter words: without the program's own name.
  /// - Throws: `ApplicationError.commandUnknown`, and the argument parser's errors.
  static func command(_ words: [String]) throws -> any ParsableCommand {
    do {
      setHelpColumns()
      let command = try Root.parseAsRoot(words)
      // The parser takes help on what is not there for help on everything.
      if words.contains("help"), let unknown = CommandTree.whole?.unknownCommand(in: words) {
        throw unknown
      }
      // The parser would show its help and call that a success.
      guard type(of: command).configuration.subcommands.isEmpty else {
        throw ApplicationError.commandMissing(
          group: group(of: words), isInSession: InteractiveSession.current != nil)
      }
      return command
    } catch {
      // The parser would call it an unexpected argument, or complain of its options first.
      guard Root.exitCode(for: error) != .success,
        let unknown = CommandTree.whole?.unknownCommand(in: words)
      else { throw error }
      throw unknown
    }
  }

  /// The words that name a group of commands, from the program's own name on.
  private static func group(of words: [String]) -> String {
    CommandTree.whole?.path(in: words) ?? "subrosa"
  }

  private static func runCommand() {
    do {
      try Interruption.install()
      let words = Array(Hardening.arguments.dropFirst())
      // Avoids the parser, which prepares all commands first and takes as long as everything else.
      if words == ["--version"] { return try Output.write(Array((Root.version + "\n").utf8)) }
      var command = try command(words)
      try command.run()
    } catch {
      guard let report = report(error) ?? unshown(error) else {
        // Asked for, and told.
        QuietTerminal.end()
        exit(Root.exitCode(for: error).rawValue)
      }
      report.tell()
      leave(report.status)
    }
  }

  /// Shows a help text that was asked for; the words for what prevents that.
  private static func unshown(_ error: any Error) -> ErrorReport? {
    let text = text(for: error)
    guard !text.isEmpty else { return nil }
    do {
      try Output.write(Array((text + "\n").utf8))
      return nil
    } catch {
      return ErrorReport(error)
    }
  }
}
