import Application
import ArgumentParser
import Prompts
import Records
import VaultStore
import Words

struct RecordSet: ParsableCommand {
  static let configuration = CommandConfiguration("set", Words.current.help(RecordCommand.set))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(RecordOption.record)) var ref: String
  @Argument(help: ArgumentHelp(RecordOption.change)) var change: [String]
  @Flag(help: ArgumentHelp(RecordOption.changesAgreedText)) var yes = false

  func run() throws {
    let edits = try change.map { word in
      guard var edit = FieldEdit(word) else { throw ApplicationError.fieldChangeUnclear }
      edit.text = try PromptedArgument.value(edit.text, Words.current.prompt(.field(edit.key)))
      return edit
    }
    let ref = try PromptedArgument.record(self.ref)
    let session = try OpenVault(options, for: .changing)
    let result = try session.edit(
      asking: { catalog, questions in
        try TextFormEdit.changes(
          of: try catalog.findOwn(ref), by: edits, in: catalog, yes: yes, questions)
      })
    Output.note(result.words)
  }
}
