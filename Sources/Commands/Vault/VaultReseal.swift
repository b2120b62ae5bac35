import Application
import ArgumentParser
import VaultStore
import Words

struct VaultReseal: ParsableCommand {
  static let configuration = CommandConfiguration("reseal", Words.current.help(VaultCommand.reseal))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Flag(help: ArgumentHelp(VaultOption.dropHistory)) var dropHistory = false
  @Flag(help: ArgumentHelp(VaultOption.purge)) var purge = false
  @Option(help: ArgumentHelp(VaultOption.room)) var room: RoomOption?
  @Flag(help: ArgumentHelp(VaultOption.compact)) var compact = false
  @Flag(help: ArgumentHelp(VaultOption.dropsCustody)) var dropCustody = false
  @Flag(help: ArgumentHelp(VaultOption.losesUnasked)) var yes = false

  func validate() throws {
    if compact && room != nil {
      throw ValidationError(Words.current.refusal(.compactWithRoom))
    }
  }

  func run() throws {
    let work = try ResealWork(options)
    try work.keepOthers(dropsCustody: dropCustody)
    // Less history leaves more of the file empty, for everybody.
    if (dropHistory || purge) && !compact && room == nil {
      Output.note(Words.current.note(.sizeKept))
    }
    if purge { Output.note(Words.current.note(.purgeForgets)) }
    try work.run(
      history: purge ? .purge : dropHistory ? .drop : .keep,
      size: compact ? .compact : room == nil ? .kept : .doubled, yes: yes)
  }
}
