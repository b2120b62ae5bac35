import Application
import ArgumentParser
import Terminal

/// What every command takes, before or behind its name.
struct GlobalOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  enum Target: String, ExpressibleByArgument, CaseIterable {
    case cover
  }

  @Option(help: ArgumentHelp("The vault file (default: $SUBROSA_VAULT).", valueName: "file"))
  var vault: String?

  @Option(help: ArgumentHelp("The keyfile that goes with the passphrase.", valueName: "file"))
  var keyfile: String?

  @Option(
    help: ArgumentHelp(
      "Read passphrases from this file descriptor, one per line.", valueName: "n"))
  var passphraseFd: Int32?

  @Option(help: "The output format: text or json.")
  var format: Format = .text

  @Flag(
    help: "Write plain text without a pager, editor or drawings, for screen readers and logs.")
  var plain = false

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "In an interactive session, change the cover.", valueName: "compartment"))
  var target: Target?

  /// Every prompt has to know of `--plain`, those before the command's own work too. What makes
  /// sense in a session only is refused before anything is asked.
  mutating func validate() throws {
    if plain { TerminalTraits.isPlain = true }
    if target != nil && LiveSession.current == nil {
      throw ValidationError("`--in cover` works only in an interactive session (`subrosa open`)")
    }
  }
}
