import Application
import ArgumentParser
import VaultStore

struct VaultCompartment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compartment", abstract: "Add a hidden compartment (reseals the vault).",
    discussion: """
      Example: subrosa compartment add

      A hidden compartment is stored in the noise that every vault contains. Read SECURITY.md \
      first: it explains what an observer can learn from several copies.
      """,
    subcommands: [CompartmentAdd.self])
}

struct CompartmentAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a hidden compartment with its own passphrase.",
    discussion: """
      Example: subrosa compartment add

      Asks for the cover's passphrase, for others to keep, and for the new one. With the new \
      passphrase, commands can read both compartments; `subrosa open` can change the hidden one.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Option(help: "Double the vault's size to make room for hidden data. Anyone can see the size.")
  var room: RoomOption?
  @Flag(help: "Do not ask before losing compartments whose passphrase you did not enter.") var yes =
    false
  @Flag(help: "Accept a new passphrase that is easy to guess.") var weak = false

  func run() throws {
    let work = try ResealWork(options)
    try work.keepOthers()
    try work.reseal.addCompartment(
      try work.secrets.askNew("New compartment's passphrase: ", allowsWeak: weak))
    try work.run(size: room == nil ? .kept : .doubled, yes: yes)
  }
}
