import Application
import ArgumentParser
import VaultStore

struct VaultInit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Create a vault: a file of 1 MiB that looks random.",
    discussion: "Example: subrosa --vault notes.vault init")

  @OptionGroup(title: "Global options") var options: GlobalOptions

  @Option(help: "Double the usual size to make room for hidden data.")
  var room: RoomOption?

  @Flag(help: "Accept a new passphrase that is easy to guess.") var weak = false

  func run() throws {
    let path = try options.request.path()
    guard !FileNaming.exists(path) else { throw VaultError.exists }
    Leftovers(of: path).mention(.terminal)
    OpenVault.confine(to: [path])
    let secret = try Secrets(options).askNew(allowsWeak: weak)
    let durability = try Vault.create(
      at: path, secret: secret, doublings: room == nil ? 0 : 1, suite: VaultFormat.suite)
    Output.note("created; without the passphrase nobody can open it, not even you")
    try durability.require()
  }
}
