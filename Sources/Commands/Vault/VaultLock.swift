import Application
import ArgumentParser
import Words

struct VaultLock: ParsableCommand {
  static let configuration = CommandConfiguration("lock", Words.current.help(VaultCommand.lock))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions

  func run() throws {
    let count = try HeldKeys.forgetAll()
    // Another login's keys lie in a keyring that this one does not see.
    Output.note(Words.current.note(count == 0 ? .nothingUnlocked : .locked))
  }
}
