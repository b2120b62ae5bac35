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

  @Option(help: ArgumentHelp("The vault's file (default: $SUBROSA_VAULT).", valueName: "file"))
  var vault: String?

  @Option(help: ArgumentHelp("A keyfile that the passphrase needs.", valueName: "file"))
  var keyfile: String?

  @Option(
    help: ArgumentHelp(
      "Read every secret from this descriptor, a line each.", valueName: "n"))
  var passphraseFd: Int32?

  @Option(help: "How results are written: text or json.")
  var format: Format = .text

  @Flag(
    help: "Plain text only: no pager, no editor, nothing drawn. For screen readers and logs.")
  var plain = false

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "In a session: change the cover, whatever else is open.", valueName: "compartment"))
  var target: Target?

  /// Every prompt has to know of `--plain`, those before the command's own work too. What makes
  /// sense in a session only is refused before anything is asked.
  mutating func validate() throws {
    if plain { TerminalTraits.isPlain = true }
    if target != nil && LiveSession.current == nil {
      throw ValidationError("`--in cover` works in a session only (`subrosa open`)")
    }
  }
}
