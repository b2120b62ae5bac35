import ArgumentParser
import Assessment
import SystemPackage

struct Brief: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "A dialogue on one page, with every name: for its facilitator's eyes.",
    discussion: """
      Example: subrosa brief linth

      With --to the page becomes one HTML file that a browser shows without any request. Nothing \
      is redacted in it: `subrosa export summary` is what may be given to others.
      """)

  private static let warning =
    "Unredacted: names, contacts and plans of everybody involved. Not to be sent, printed or kept."

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The dialogue.") var dialogue: String
  @Option(help: ArgumentHelp("A new HTML file, readable for anybody.", valueName: "file"))
  var to: String?
  @Option(help: ArgumentHelp("As if today were this day, such as 2026-03-14.", valueName: "date"))
  var on: String?
  @Flag(help: "Do not ask.") var yes = false

  func validate() throws {
    if to != nil && options.format == .json {
      throw ValidationError("--to writes HTML; leave out --format json")
    }
  }

  func run() throws {
    let dialogue = try Asked.record(self.dialogue)
    let today = try Today.day(on)
    let target = to.map { FilePath($0) }
    let session = try Session(options, writing: target.map { [$0] } ?? [])
    let subject = try session.read().subject(dialogue, on: today)
    if options.format == .json { return try Output.showJSON(BriefReport(subject), options) }
    let page = BriefPage(subject).page
    guard let target else { return try page.show(options) }
    Output.note("every name on this page will lie there readable for anybody with this disk")
    try Consent.ask("Write it in plain text?", yes: yes)
    try PlainFile.create(target, Array(page.html(warning: Brief.warning).utf8))
    Output.note("written readable; the vault does not protect that file")
  }
}
