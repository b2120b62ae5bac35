import Application
import ArgumentParser
import Records
import SystemPackage
import VaultStore
import Words

struct RecordAttach: ParsableCommand {
  static let configuration = CommandConfiguration(
    "attach", Words.current.help(RecordCommand.attach))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(RecordOption.record)) var ref: String
  @Argument(help: ArgumentHelp(RecordOption.file)) var file: String

  func run() throws {
    let path = FilePath(file)
    // Looked at before anything is asked for.
    let size = try Attachment.size(of: path)
    let ref = try PromptedArgument.record(self.ref)
    let session = try OpenVault(options, for: .changing)
    let (reference, name) = try session.edit { catalog, _ in
      let entry = try catalog.findOwn(ref)
      let attachment = Attachment(path, size: size, owner: entry.version.record)
      let change = try attachment.change()
      return ([change], (change.record.firstDigits, entry.called))
    }
    try Output.answer(reference)
    Output.note(Words.current.note(.attached(to: name)))
  }
}
