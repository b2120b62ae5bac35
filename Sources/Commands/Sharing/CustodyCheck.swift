import Application
import ArgumentParser
import SLIP39
import Words

struct CustodyCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    "check", Words.current.help(CustodyCommand.check))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions

  struct Report: Encodable {
    let set, words, group, groups, groupsNeeded, share, sharesNeeded: Int
  }

  func run() throws {
    // Neither a vault nor any other file is needed, nor can one be written.
    OpenVault.confine(to: [])
    guard let share = try Secrets(options).askShare() else { throw SLIP39Error.wordCount(0) }
    let parameters = share.parameters
    if options.format == .json {
      let report = Report(
        set: Int(parameters.identifier), words: Share.wordCount(of: parameters.secretSize),
        group: share.group + 1, groups: parameters.groupCount,
        groupsNeeded: parameters.groupThreshold, share: share.member + 1,
        sharesNeeded: share.memberThreshold)
      return try Output.showJSON(report, options)
    }
    try Output.answer(Words.current.text(.soundShare))
    let group = Custody.allInSession.groupName(of: share)
    for line in Words.current.description(of: share, group: group) { try Output.answer(line) }
  }
}
