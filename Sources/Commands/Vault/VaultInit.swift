import Application
import ArgumentParser
import VaultStore
import Words

struct VaultInit: ParsableCommand {
  static let configuration = CommandConfiguration("init", Words.current.help(VaultCommand.create))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions

  @Option(help: ArgumentHelp(VaultOption.newRoom)) var room: RoomOption?

  @Flag(help: ArgumentHelp(VaultOption.weak)) var weak = false

  func validate() throws {
    if options.withShares {
      throw ValidationError(Words.current.refusal(.newVaultWithShares))
    }
  }

  func run() throws {
    let path = try options.request.path()
    guard !FileNaming.exists(path) else { throw VaultError.exists }
    Leftovers(of: path).mention(.terminal)
    OpenVault.confine(to: [path])
    let secret = try Secrets(options).askNew(allowsWeak: weak)
    let durability = try Vault.create(
      at: path, secret: secret, doublings: room == nil ? 0 : 1, suite: VaultFormat.suite)
    Output.note(Words.current.note(.created))
    try durability.require()
  }
}
