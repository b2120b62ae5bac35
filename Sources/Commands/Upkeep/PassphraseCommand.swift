import ArgumentParser
import VaultStore

struct PassphraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase", abstract: "Change, add or remove a passphrase (a reseal).",
    discussion: """
      Example: subrosa passphrase change
      subrosa passphrase add

      Each writes the vault anew, so that copies of before and after share no byte.
      """,
    subcommands: [PassphraseChange.self, PassphraseAdd.self, PassphraseRemove.self])
}

struct PassphraseChange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Replace the passphrase that is asked for first.",
    discussion: """
      Example: subrosa passphrase change

      Asks for the passphrase to replace, for others to keep, and for the new one.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Flag(help: "Do not ask before compartments that were not named are lost.") var yes = false
  @Flag(help: "Take a new passphrase that is easily guessed.") var weak = false

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
    commandName: "add", abstract: "Add a passphrase to the compartment that the first one opens.",
    discussion: "Example: subrosa passphrase add")

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Flag(help: "Do not ask before compartments that were not named are lost.") var yes = false
  @Flag(help: "Take a new passphrase that is easily guessed.") var weak = false

  func run() throws {
    let work = try ResealWork(options)
    try work.keepOthers()
    try work.reseal.add(try work.secrets.askNew(allowsWeak: weak), for: work.first)
    try work.run(yes: yes)
  }
}

struct PassphraseRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Keep only the passphrases that are asked for.",
    discussion: "Example: subrosa passphrase remove")

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Flag(help: "Do not ask before compartments that were not named are lost.") var yes = false

  func run() throws {
    let work = try ResealWork(options)
    try work.keepOthers()
    try work.run(yes: yes)
  }
}
