import Application
import ArgumentParser
import Assessment
import Words

struct DialogueInvitations: ParsableCommand {
  static let configuration = CommandConfiguration(
    "invitations", Words.current.help(DialogueCommand.invitations))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(DialogueOption.dialogueOrSession)) var ref: String
  @Option(help: ArgumentHelp(DialogueOption.today, value: "date")) var on: String?

  func run() throws {
    let ref = try PromptedArgument.record(self.ref)
    let today = try Today.day(on)
    let report = try OpenVault(options).read().invitations(ref, on: today)
    if options.format == .json { return try Output.showJSON(report, options) }
    try DialogueInvitations.page(report).show(options)
  }

  /// A table of people for each session, and how many of each side there are.
  static func page(_ report: InvitationReport) -> Page {
    var page = Page(Words.current.title(.invitations(dialogue: report.title, on: report.on)))
    if report.tables.allSatisfy(\.people.isEmpty) { page.text(Words.current.text(.nobodyInvited)) }
    for table in report.tables where !table.people.isEmpty {
      page.heading(Words.current.heading(.invitations(table)), keeping: table.title)
      page.items(
        table.sides.map {
          (Words.current.label(Words.current.side($0.party)), Words.current.balance($0, at: table))
        })
      page.table(
        Words.current.columns(.invitations),
        table.people.map { person in
          [
            Words.current.name(person.name), Words.current.usual(person.side),
            Words.current.state(of: person, at: table),
            person.date,
            Words.current.time(forAnswer: person), Words.current.progress(person.visa),
            person.policy,
          ]
        })
    }
    return page
  }
}
