import Application
import ArgumentParser
import Assessment
import Words

struct DialogueAssess: ParsableCommand {
  static let configuration = CommandConfiguration(
    "assess", Words.current.help(DialogueCommand.assess))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(DialogueOption.dialogue)) var dialogue: String
  @Flag(help: ArgumentHelp(DialogueOption.strict)) var strict = false
  @Option(help: ArgumentHelp(DialogueOption.today, value: "date")) var on: String?

  func run() throws {
    let dialogue = try PromptedArgument.record(self.dialogue)
    let today = try Today.day(on)
    let report = AssessmentReport(try OpenVault(options).read().subject(dialogue, on: today))
    try Output.showFindings {
      if options.format == .json {
        try Output.showJSON(Words.current.assessment(report), options)
      } else {
        try DialogueAssess.page(report).show(options)
      }
    }
    if strict && report.gaps + report.unknown > 0 { throw ApplicationError.finding }
  }

  /// The report as a page: evidence, gaps with their reasons, and why rules do not apply.
  private static func page(_ report: AssessmentReport) -> Page {
    var page = Page(Words.current.title(report))
    page.text(Words.current.total(report))
    for (index, section) in report.conditions.enumerated() {
      page.heading(
        Words.current.heading(section, number: section.condition == .discretion ? nil : index + 1))
      var items: [(mark: String, text: String)] = []
      for rule in section.rules {
        items += rule.evidence.map { (Words.current.mark(.good), Words.current.remark($0)) }
        items += rule.gaps.map { (Words.current.mark(.gap), Words.current.remark($0)) }
        items += rule.unknown.map { (Words.current.mark(.unknown), Words.current.remark($0)) }
        if rule.state == .gap || rule.state == .unknown {
          items.append(("", Words.current.why(rule.rule)))
        }
      }
      // What a remark already says need not be repeated.
      var told = Set(section.rules.flatMap(\.gaps).map(Words.current.remark))
      for text in section.rules.compactMap(\.note).map(Words.current.sentence)
      where told.insert(text).inserted {
        items.append((Words.current.mark(.notApplicable), text))
      }
      page.items(items)
    }
    return page
  }
}
