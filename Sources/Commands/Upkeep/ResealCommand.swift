import ArgumentParser
import VaultStore

struct ResealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reseal", abstract: "Write the vault anew: other keys, nonces and noise.",
    discussion: """
      Example: subrosa reseal --drop-history

      Asks for every passphrase whose compartment shall be kept; an empty answer ends the list. \
      Older copies of the file stay readable with their passphrases. The new vault is not smaller \
      than the old one, unless --compact is given. Prints the new anchors.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Flag(help: "Keep only the newest versions and removals.") var dropHistory = false
  @Flag(help: "Keep only what is there now, not even removals.") var purge = false
  @Option(help: "Double the size of the vault, for more hidden data: double. The size shows.")
  var room: RoomOption?
  @Flag(help: "Make the vault as small as the cover allows.") var compact = false
  @Flag(help: "Do not ask before compartments that were not named are lost.") var yes = false

  /// Less history leaves more of the file empty, for everybody.
  private func offerCompact() {
    Output.note("the vault keeps its size; add --compact to give back what the history took")
  }

  func validate() throws {
    if compact && room != nil {
      throw ValidationError("--compact and --room exclude each other.")
    }
  }

  func run() throws {
    let work = try ResealWork(options)
    try work.keepOthers()
    if (dropHistory || purge) && !compact && room == nil { offerCompact() }
    try work.run(
      history: purge ? .purge : dropHistory ? .drop : .keep,
      size: compact ? .compact : room == nil ? .kept : .doubled, yes: yes)
  }
}

/// How much larger than usual a vault is made.
enum RoomOption: String, ExpressibleByArgument, CaseIterable {
  case double
}
