import Application
import ArgumentParser
import SystemPackage
import Terminal
import Words

/// The options that every command takes, before or after its name.
struct GlobalOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  enum Target: String, ExpressibleByArgument, CaseIterable {
    case cover
  }

  enum Speech: String, ExpressibleByArgument, CaseIterable {
    case en, zh

    /// The words of the language.
    var words: Words {
      switch self {
      case .en: Words(.english)
      case .zh: Words(.chinese)
      }
    }
  }

  @Option(help: ArgumentHelp(GlobalOption.vault, value: "file")) var vault: String?
  @Option(help: ArgumentHelp(GlobalOption.keyfile, value: "file")) var keyfile: String?
  @Option(help: ArgumentHelp(GlobalOption.passphraseDescriptor, value: "n"))
  var passphraseFd: TypedNumber<Int32>?
  @Flag(help: ArgumentHelp(GlobalOption.withShares)) var withShares = false
  @Option(help: ArgumentHelp(GlobalOption.format)) var format: Format = .text
  @Flag(help: ArgumentHelp(GlobalOption.plain)) var plain = false
  @Option(
    name: .customLong("in"), help: ArgumentHelp(GlobalOption.target, value: "compartment"))
  var target: Target?
  /// Read by `LanguageChoice`, before there is a parser. Here it is only checked and explained.
  @Option(help: ArgumentHelp(GlobalOption.language, value: "language")) var language: Speech?

  /// Every prompt has to know of `--plain`, those before the command's own work too. What makes
  /// sense in a session only is refused before anything is asked.
  mutating func validate() throws {
    if plain { TerminalTraits.isPlain = true }
    if target != nil && InteractiveSession.current == nil {
      throw ValidationError(Words.current.refusal(GlobalMisuse.targetNeedsSession))
    }
    if language != nil && InteractiveSession.current != nil {
      throw ValidationError(Words.current.refusal(GlobalMisuse.languageInSession))
    }
    // Nothing would turn its echo off.
    if let passphraseFd, TerminalDevice.isTerminal(FileDescriptor(rawValue: passphraseFd.value)) {
      throw ValidationError(Words.current.refusal(GlobalMisuse.passphrasesOnTerminal))
    }
  }
}

extension GlobalOptions {
  /// Which vault the options mean.
  var request: VaultRequest {
    VaultRequest(
      named: vault, fallback: Environment.vault, isInCover: target == .cover,
      takesHeldKeys: passphraseFd == nil && !withShares)
  }
}

extension OpenVault {
  /// The vault that the options mean.
  ///
  /// - Parameter places: files outside the vault that will be written.
  convenience init(
    _ options: GlobalOptions, for purpose: Purpose = .reading, writing places: [FilePath] = []
  ) throws {
    try self.init(
      options.request, for: purpose, writing: places, .terminal, asking: { try Secrets(options) })
  }
}

extension OpenVault {
  /// The same where the command asks for another passphrase too.
  convenience init(
    _ options: GlobalOptions, for purpose: Purpose, writing places: [FilePath] = [],
    merging merged: [FilePath] = [], asking secrets: LaterSecrets
  ) throws {
    try self.init(
      options.request, for: purpose, writing: places, merging: merged, .terminal,
      asking: { try secrets.get() })
  }
}

extension ResealWork<Secrets> {
  /// Work on the vault that the options mean.
  init(_ options: GlobalOptions) throws {
    try self.init(options.request, .terminal, asking: { try Secrets(options) })
  }
}
