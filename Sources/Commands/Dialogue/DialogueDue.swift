import Application
import ArgumentParser
import Assessment
import Words

struct DialogueDue: ParsableCommand {
  static let configuration = CommandConfiguration("due", Words.current.help(DialogueCommand.due))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Option(help: ArgumentHelp(DialogueOption.within, value: "days"))
  var within = TypedNumber(Limits().dueWithin)
  @Flag(help: ArgumentHelp(DialogueOption.later)) var all = false
  @Option(help: ArgumentHelp(DialogueOption.today, value: "date")) var on: String?

  func run() throws {
    let today = try Today.day(on)
    let items = DueItem.list(
      try OpenVault(options).read().archive(), on: today, within: within.value, all: all)
    if options.format == .json { return try Output.showJSON(items, options) }
    var page = Page(Words.current.title(.due(on: today)))
    if items.isEmpty { page.text(Words.current.text(.noStepDue)) }
    page.table(
      Words.current.columns(.due),
      items.map { item in
        [
          Words.current.time(for: item), Words.current.days(item.by), Words.current.name(item.name),
          Words.current.what(item),
          item.record + (item.step.map { " \($0)" } ?? ""),
        ]
      })
    try page.show(options)
  }
}
