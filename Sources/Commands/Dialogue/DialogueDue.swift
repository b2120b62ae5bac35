import Application
import ArgumentParser
import Assessment
import Calendar
import Words

struct DialogueDue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "List steps that are due or late in all dialogues.",
    discussion: "Example: subrosa due --within 14")

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Option(help: ArgumentHelp("Show steps that are due within this many days.", valueName: "days"))
  var within = Limits().dueWithin
  @Flag(help: "Also show open steps that are due later.") var all = false
  @Option(help: ArgumentHelp("Use this date as today, such as 2026-03-14.", valueName: "date"))
  var on: String?

  func run() throws {
    let today = try Today.day(on)
    let steps = DueStep.list(
      try OpenVault(options).read().archive(), on: today, within: within, all: all)
    if options.format == .json { return try Output.showJSON(steps, options) }
    var page = Page("Steps that are due or late, on \(today.text)")
    if steps.isEmpty { page.text("None.") }
    page.table(
      ["WHEN", "BY", "WHO", "TO", "STEP"],
      steps.map { step in
        [
          DialogueDue.words(step), step.by, step.carrierName, step.to,
          "\(step.outcome) \(step.step)",
        ]
      })
    try page.show(options)
  }

  /// How much time there is.
  static func words(_ step: DueStep) -> String {
    guard let days = step.days else { return "no date" }
    return days < 0
      ? "LATE \((-days).counted("day"))" : days == 0 ? "today" : "in \(days.counted("day"))"
  }
}
