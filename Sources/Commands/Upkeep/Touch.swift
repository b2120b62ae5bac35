import ArgumentParser

struct Touch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the commit of an editing command that changes nothing.",
    discussion: "Example: subrosa touch")

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run() throws {
    try Session(options, for: .changing).append([])
  }
}
