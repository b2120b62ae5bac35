import ArgumentParser
import Words

struct SharingCustody: ParsableCommand {
  static let configuration = CommandConfiguration(
    "custody", Words.current.help(CustodyCommand.custody),
    subcommands: [CustodySplit.self, CustodyCombine.self, CustodyCheck.self, CustodyList.self])
}
