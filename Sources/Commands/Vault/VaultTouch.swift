import Application
import ArgumentParser
import Words

struct VaultTouch: ParsableCommand {
  static let configuration = CommandConfiguration("touch", Words.current.help(VaultCommand.touch))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions

  func run() throws {
    try OpenVault(options, for: .changing).append([])
  }
}
