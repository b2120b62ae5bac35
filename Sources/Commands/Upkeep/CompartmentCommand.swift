import ArgumentParser
import VaultStore

struct CompartmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compartment", abstract: "Hidden compartments (a reseal).",
    discussion: """
      Example: subrosa compartment add

      A hidden compartment lies in the noise that every vault has. Read SECURITY.md first: it says \
      what an observer of several copies can count.
      """,
    subcommands: [CompartmentAdd.self])
}

struct CompartmentAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a hidden compartment with a passphrase of its own.",
    discussion: """
      Example: subrosa compartment add

      Asks for the cover's passphrase, for others to keep, and for the new one. With the new one \
      every command works in the hidden compartment and reads the cover.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Option(help: "Double the size of the vault, for more hidden data: double. The size shows.")
  var room: RoomOption?
  @Flag(help: "Do not ask before compartments that were not named are lost.") var yes = false
  @Flag(help: "Take a new passphrase that is easily guessed.") var weak = false

  func run() throws {
    let work = try ResealWork(options)
    try work.keepOthers()
    try work.reseal.addCompartment(
      try work.secrets.askNew("New compartment's passphrase: ", allowsWeak: weak))
    try work.run(size: room == nil ? .kept : .doubled, yes: yes)
  }
}
