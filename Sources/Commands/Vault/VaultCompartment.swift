import Application
import ArgumentParser
import VaultStore
import Words

struct VaultCompartment: ParsableCommand {
  static let configuration = CommandConfiguration(
    "compartment", Words.current.help(VaultCommand.compartment),
    subcommands: [CompartmentAdd.self])
}

struct CompartmentAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    "add", Words.current.help(VaultCommand.compartmentAdd))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Option(help: ArgumentHelp(VaultOption.room)) var room: RoomOption?
  @Flag(help: ArgumentHelp(VaultOption.dropsCustody)) var dropCustody = false
  @Flag(help: ArgumentHelp(VaultOption.losesUnasked)) var yes = false
  @Flag(help: ArgumentHelp(VaultOption.weak)) var weak = false

  func run() throws {
    let work = try ResealWork(options)
    try work.keepOthers(dropsCustody: dropCustody)
    try work.reseal.addCompartment(
      try work.secrets.askNew(Words.current.prompt(.compartmentPassphrase), allowsWeak: weak))
    try work.run(size: room == nil ? .kept : .doubled, yes: yes)
  }
}
