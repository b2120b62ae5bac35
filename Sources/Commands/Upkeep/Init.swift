import ArgumentParser
import CellFile
import VaultStore

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Create a vault: 1 MiB of which every byte passes for random.",
    discussion: "Example: subrosa --vault notes.vault init")

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(help: "Make the vault twice the usual size, for more hidden data: double.")
  var room: RoomOption?

  @Flag(help: "Take a new passphrase that is easily guessed.") var weak = false

  func run() throws {
    let path = try Session.path(options)
    guard !FileNaming.exists(path) else { throw VaultError.exists }
    Leftovers(of: path).mention()
    Session.confine(to: [path])
    let secret = try Secrets(options).askNew(allowsWeak: weak)
    let durability = try Vault.create(
      at: path, secret: secret, doublings: room == nil ? 0 : 1, suite: Program.suite)
    Output.note("created; there is no way back into it without the passphrase")
    try durability.require()
  }
}
