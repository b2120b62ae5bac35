import Application
import ArgumentParser
import Words

struct OutcomeAgree: ParsableCommand {
  static let configuration = CommandConfiguration("agree", Words.current.help(OutcomeCommand.agree))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(OutcomeOption.outcome)) var ref: String

  func run() throws {
    let ref = try PromptedArgument.record(self.ref)
    let session = try OpenVault(options, for: .changing)
    let name = try session.edit { catalog, _ in
      let text = try AgreedText(try catalog.findOwn(ref), in: catalog)
      return (
        [try AgreedText.change(text.entry, to: try text.agreed(), in: catalog)], text.entry.called
      )
    }
    Output.note(Words.current.note(.agreed(name)))
  }
}
