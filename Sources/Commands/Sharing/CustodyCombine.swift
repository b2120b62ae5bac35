import Application
import ArgumentParser
import VaultStore
import Words

struct CustodyCombine: ParsableCommand {
  static let configuration = CommandConfiguration(
    "combine", Words.current.help(CustodyCommand.combine))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Flag(help: ArgumentHelp(VaultOption.dropsCustody)) var dropCustody = false
  @Flag(help: ArgumentHelp(VaultOption.losesUnasked)) var yes = false
  @Flag(help: ArgumentHelp(VaultOption.weak)) var weak = false

  func run() throws {
    var options = options
    options.withShares = true
    // Several people wait: they are told what comes.
    if options.passphraseFd == nil { Output.note(Words.current.note(.combining)) }
    let work = try ResealWork(options)
    try work.keepOthers(dropsCustody: dropCustody)
    try work.reseal.add(try work.secrets.askNew(allowsWeak: weak), for: work.first)
    try work.run(yes: yes)
  }
}
