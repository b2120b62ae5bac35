import Application
import ArgumentParser
import Assessment
import SystemPackage

struct DialogueBrief: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Show a facilitator's page about a dialogue, with every name.",
    discussion: """
      Example: subrosa brief linth

      Nothing on the page is redacted. With --to, the page is written as one HTML file, which a \
      browser shows without any network request. To give a text to others, use `subrosa export \
      summary`.
      """)

  private static let warning =
    "Not redacted: contains everyone's names, contacts and plans. Do not send, print or keep it."

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The dialogue.") var dialogue: String
  @Option(help: ArgumentHelp("A new, unencrypted HTML file.", valueName: "file"))
  var to: String?
  @Option(help: ArgumentHelp("Use this date as today, such as 2026-03-14.", valueName: "date"))
  var on: String?
  @Flag(help: "Do not ask for confirmation.") var yes = false

  func validate() throws {
    if to != nil && options.format == .json {
      throw ValidationError("--to writes HTML and cannot be used with --format json")
    }
  }

  func run() throws {
    let dialogue = try Asked.record(self.dialogue)
    let today = try Today.day(on)
    let target = to.map { FilePath($0) }
    let session = try OpenVault(options, writing: target.map { [$0] } ?? [])
    let subject = try session.read().subject(dialogue, on: today)
    if options.format == .json { return try Output.showJSON(BriefReport(subject), options) }
    let page = BriefPage(subject).page
    guard let target else { return try page.show(options) }
    Output.note("this file is not encrypted: anyone with access to this disk can read every name")
    try Consent.ask("Write it unencrypted?", yes: yes)
    try PlainFile.create(target, Array(page.html(warning: DialogueBrief.warning).utf8))
    Output.note("written unencrypted; the vault does not protect that file")
  }
}
