import Application
import ArgumentParser
import Assessment
import SystemPackage
import Words

struct DialogueBrief: ParsableCommand {
  static let configuration = CommandConfiguration(
    "brief", Words.current.help(DialogueCommand.brief))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(DialogueOption.dialogueOrSession)) var ref: String
  @Option(help: ArgumentHelp(DialogueOption.pageFile, value: "file")) var to: String?
  @Option(help: ArgumentHelp(DialogueOption.today, value: "date")) var on: String?
  @Flag(help: ArgumentHelp(DialogueOption.confirmed)) var yes = false

  func validate() throws {
    if to != nil && options.format == .json {
      throw ValidationError(Words.current.refusal(.pageAsJSON))
    }
  }

  func run() throws {
    let target = to.map { FilePath($0) }
    if let target { try NamedFile.requireCreatable(target) }
    let ref = try PromptedArgument.record(self.ref)
    let today = try Today.day(on)
    let session = try OpenVault(options, writing: target.map { [$0] } ?? [])
    let page: Page
    switch try session.read().briefed(ref, on: today) {
    case .dialogue(let subject):
      if options.format == .json { return try Output.showJSON(BriefReport(subject), options) }
      page = BriefPage(subject).page
    case .session(let brief):
      if options.format == .json { return try Output.showJSON(brief, options) }
      page = SessionPage(brief).page
    }
    try page.showOrWrite(to: target, yes: yes, options)
  }
}
