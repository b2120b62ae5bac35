import Application
import ArgumentParser

struct VaultLock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock",
    abstract: "Remove the keys that `unlock` keeps, for all vaults.",
    discussion: "Example: subrosa lock")

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run() throws {
    let count = try HeldKeys.forgetAll()
    // Another login's keys lie in a keyring that this one does not see.
    Output.note(count == 0 ? "no vault was unlocked in this login" : "locked")
  }
}
