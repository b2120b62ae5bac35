import Application
import ArgumentParser
import Assessment
import SystemPackage
import Words

struct DialogueBrief: ParsableCommand {
  static let configuration = CommandConfiguration(
    "brief", Words.current.help(DialogueCommand.brief))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(DialogueOption.dialogue)) var dialogue: String
  @Option(help: ArgumentHelp(DialogueOption.pageFile, value: "file")) var to: String?
  @Option(help: ArgumentHelp(DialogueOption.today, value: "date")) var on: String?
  @Flag(help: ArgumentHelp(DialogueOption.confirmed)) var yes = false

  func validate() throws {
    if to != nil && options.format == .json {
      throw ValidationError(Words.current.refusal(.pageAsJSON))
    }
  }

  func run() throws {
    let dialogue = try PromptedArgument.record(self.dialogue)
    let today = try Today.day(on)
    let target = to.map { FilePath($0) }
    let session = try OpenVault(options, writing: target.map { [$0] } ?? [])
    let subject = try session.read().subject(dialogue, on: today)
    if options.format == .json { return try Output.showJSON(BriefReport(subject), options) }
    let page = BriefPage(subject).page
    guard let target else { return try page.show(options) }
    Output.note(Words.current.note(.pageNotEncrypted))
    try Consent.ask(Words.current.question(.writePage), yes: yes)
    try PlainFile.create(target, Array(page.html(warning: Words.current.pageWarning).utf8))
    Output.note(Words.current.note(.pageWritten))
  }
}
