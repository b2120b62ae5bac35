import Application
import ArgumentParser
import VaultStore
import Words

struct RecordRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    "restore", Words.current.help(RecordCommand.restore))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(RecordOption.restored)) var ref: String
  @Flag(help: ArgumentHelp(RecordOption.changesAgreedText)) var yes = false

  func run() throws {
    let ref = try PromptedArgument.record(self.ref)
    let session = try OpenVault(options, for: .changing)
    let restored = try session.edit(asking: { catalog, questions in
      try RecordRestoration.changes(for: ref, in: catalog, yes: yes, questions)
    })
    let notice: RecordNotice =
      switch restored {
      case .removed(let name, let attachments): .restored(name.called, attachments: attachments)
      case .version(let name, let wasRemoved):
        .versionRestored(name.called, wasRemoved: wasRemoved)
      }
    Output.note(Words.current.note(notice))
  }
}
