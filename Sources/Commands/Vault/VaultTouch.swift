import Application
import ArgumentParser

struct VaultTouch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "touch",
    abstract: "Make a commit that changes nothing.",
    discussion: "Example: subrosa touch")

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run() throws {
    try OpenVault(options, for: .changing).append([])
  }
}
