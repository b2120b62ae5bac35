import ArgumentParser
import VaultStore

struct ResealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reseal", abstract: "Write the vault anew: other keys, nonces and noise.",
    discussion: """
      Example: subrosa reseal --drop-history

      Asks for every passphrase whose compartment shall be kept; an empty answer ends the list. \
      Older copies of the file stay readable with their passphrases.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Flag(help: "Keep only the newest versions and removals.") var dropHistory = false
  @Flag(help: "Keep only what is there now, not even removals.") var purge = false
  @Option(
    help: ArgumentHelp("Extra noise cells of 4096 bytes; the size shows.", valueName: "cells"))
  var room: UInt64 = 0
  @Flag(help: "Do not ask before compartments that were not named are lost.") var yes = false

  func run() throws {
    let work = try ResealWork(options)
    try work.keepOthers()
    try work.run(
      history: purge ? .purge : dropHistory ? .drop : .keep, room: room, yes: yes)
  }
}
