import Application
import ArgumentParser
import VaultStore

struct VaultPassphrase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase", abstract: "Change, add or remove a passphrase (reseals the vault).",
    discussion: """
      Example: subrosa passphrase change
      subrosa passphrase add

      Each of these commands reseals the vault: it rewrites the whole file with new keys and new \
      noise.
      """,
    subcommands: [PassphraseChange.self, PassphraseAdd.self, PassphraseRemove.self])
}

struct PassphraseChange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Replace a passphrase.",
    discussion: """
      Example: subrosa passphrase change

      Asks for the passphrase to replace, for others to keep, and for the new one.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Flag(help: "Do not ask before losing compartments whose passphrase you did not enter.") var yes =
    false
  @Flag(help: "Accept a new passphrase that is easy to guess.") var weak = false

  func run() throws {
    let work = try ResealWork(options)
    try work.keepOthers()
    let new = try work.secrets.askNew(allowsWeak: weak)
    try work.reseal.add(new, for: work.first)
    work.reseal.remove(work.first)
    try work.run(yes: yes)
  }
}

struct PassphraseAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a passphrase to a compartment.",
    discussion: "Example: subrosa passphrase add")

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Flag(help: "Do not ask before losing compartments whose passphrase you did not enter.") var yes =
    false
  @Flag(help: "Accept a new passphrase that is easy to guess.") var weak = false

  func run() throws {
    let work = try ResealWork(options)
    try work.keepOthers()
    try work.reseal.add(try work.secrets.askNew(allowsWeak: weak), for: work.first)
    try work.run(yes: yes)
  }
}

struct PassphraseRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove every passphrase that you do not enter.",
    discussion: "Example: subrosa passphrase remove")

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Flag(help: "Do not ask before losing compartments whose passphrase you did not enter.") var yes =
    false

  func run() throws {
    let work = try ResealWork(options)
    try work.keepOthers()
    try work.run(yes: yes)
  }
}
