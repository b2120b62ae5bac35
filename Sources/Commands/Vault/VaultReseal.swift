import Application
import ArgumentParser
import VaultStore

struct VaultReseal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reseal", abstract: "Rewrite the vault with new keys and new noise.",
    discussion: """
      Example: subrosa reseal --drop-history

      Asks for the passphrase of each compartment to keep; press Enter to finish. Older copies of \
      the file can still be opened with their passphrases. The new vault is at least as large as \
      the old one, unless --compact is given. Prints the new anchors.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Flag(help: "Drop older versions, but keep traces of removed records.") var dropHistory = false
  @Flag(help: "Keep only current records, without any trace of removed ones.") var purge = false
  @Option(help: "Double the vault's size to make room for hidden data. Anyone can see the size.")
  var room: RoomOption?
  @Flag(help: "Make the vault as small as the cover allows.") var compact = false
  @Flag(help: "Do not ask before losing compartments whose passphrase you did not enter.") var yes =
    false

  /// Less history leaves more of the file empty, for everybody.
  private func offerCompact() {
    Output.note("the vault keeps its size; add --compact to make it smaller")
  }

  func validate() throws {
    if compact && room != nil {
      throw ValidationError("--compact and --room cannot be used together")
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
