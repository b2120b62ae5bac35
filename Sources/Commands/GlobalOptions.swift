import ArgumentParser
import SystemPackage

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

  @Flag(help: "Write results straight to the terminal, without the pager.")
  var plain = false

  @Option(
    name: .customLong("in"),
    help: "With a hidden compartment open, change the cover instead.")
  var target: Target?
}
