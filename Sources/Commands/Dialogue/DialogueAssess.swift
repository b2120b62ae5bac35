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
    let dialogue = try Asked.record(self.dialogue)
    let today = try Today.day(on)
    let report = Words.current.assessment(
      AssessmentReport(try OpenVault(options).read().subject(dialogue, on: today)))
    try Output.showFindings {
      if options.format == .json {
        try Output.showJSON(report, options)
      } else {
        try DialogueAssess.page(report).show(options)
      }
    }
    if strict && report.gaps > 0 { throw ApplicationError.finding }
  }

  /// The report as a page: evidence, gaps with their reasons, and why rules do not apply.
  static func page(_ report: AssessmentText) -> Page {
    let type = report.type.isEmpty ? "" : ", \(report.type)"
    var page = Page("\(report.title)\(type), on \(report.on)")
    page.text(
      report.gaps == 0
        ? "Nothing is missing."
        : report.gaps == 1 ? "One remark." : "\(report.gaps) remarks.")
    for (index, section) in report.conditions.enumerated() {
      let number = section.condition == .discretion ? "" : "\(index + 1) "
      let state = Words.current.state(section.state, of: section.condition)
      page.heading("\(number)\(section.title): \(state)")
      var items: [(mark: String, text: String)] = []
      for rule in section.rules {
        items += rule.evidence.map { ("ok", $0) }
        items += rule.gaps.map { ("GAP", $0) }
        if rule.state == .gap { items.append(("", "Why: \(rule.reason)")) }
      }
      // What a remark says already is no news.
      var told = Set(section.rules.flatMap(\.gaps))
      for note in section.rules.compactMap(\.note) {
        let text = note.prefix(1).uppercased() + note.dropFirst() + "."
        if told.insert(text).inserted { items.append(("n/a", text)) }
      }
      page.items(items)
    }
    return page
  }
}
