import Application
import ArgumentParser
import VaultStore
import Words

struct VaultPassphrase: ParsableCommand {
  static let configuration = CommandConfiguration(
    "passphrase", Words.current.help(VaultCommand.passphrase),
    subcommands: [PassphraseChange.self, PassphraseAdd.self, PassphraseRemove.self])
}

struct PassphraseChange: ParsableCommand {
  static let configuration = CommandConfiguration(
    "change", Words.current.help(VaultCommand.passphraseChange))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Flag(help: ArgumentHelp(VaultOption.dropsCustody)) var dropCustody = false
  @Flag(help: ArgumentHelp(VaultOption.losesUnasked)) var yes = false
  @Flag(help: ArgumentHelp(VaultOption.weak)) var weak = false

  func run() throws {
    let work = try ResealWork(options)
    // Shares are not one secret that somebody chose: they would be replaced without a word.
    guard !work.first.secret.isOfShares else { throw ApplicationError.sharesAreNoPassphrase }
    try work.keepOthers(dropsCustody: dropCustody)
    let new = try work.secrets.askNew(allowsWeak: weak)
    try work.reseal.add(new, for: work.first)
    work.reseal.remove(work.first)
    try work.run(yes: yes)
  }
}

struct PassphraseAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    "add", Words.current.help(VaultCommand.passphraseAdd))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Flag(help: ArgumentHelp(VaultOption.dropsCustody)) var dropCustody = false
  @Flag(help: ArgumentHelp(VaultOption.losesUnasked)) var yes = false
  @Flag(help: ArgumentHelp(VaultOption.weak)) var weak = false

  func run() throws {
    let work = try ResealWork(options)
    try work.keepOthers(dropsCustody: dropCustody)
    try work.reseal.add(try work.secrets.askNew(allowsWeak: weak), for: work.first)
    try work.run(yes: yes)
  }
}

struct PassphraseRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    "remove", Words.current.help(VaultCommand.passphraseRemove))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Flag(help: ArgumentHelp(VaultOption.dropsCustody)) var dropCustody = false
  @Flag(help: ArgumentHelp(VaultOption.losesUnasked)) var yes = false

  func run() throws {
    let work = try ResealWork(options)
    try work.keepOthers(dropsCustody: dropCustody)
    try work.run(yes: yes)
  }
}
