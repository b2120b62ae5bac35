import Application
import ArgumentParser
import VaultStore
import Words

struct RecordRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    "remove", Words.current.help(RecordCommand.remove))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(RecordOption.record)) var ref: String
  @Flag(help: ArgumentHelp(RecordOption.removesUnasked)) var yes = false

  func run() throws {
    let ref = try PromptedArgument.record(self.ref)
    let session = try OpenVault(options, for: .changing)
    let removed = try session.edit(asking: { catalog, questions in
      try RecordRemoval.changes(of: ref, in: catalog, yes: yes, questions)
    })
    Output.note(
      Words.current.note(
        .removed(
          removed.name.called, attachments: removed.attachments,
          id: removed.record.firstDigits)))
  }
}
