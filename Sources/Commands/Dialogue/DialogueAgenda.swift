import Application
import ArgumentParser
import Assessment
import Redaction
import SystemPackage
import Words

struct DialogueAgenda: ParsableCommand {
  static let configuration = CommandConfiguration(
    "agenda", Words.current.help(DialogueCommand.agenda))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(DialogueOption.session)) var session: String
  @Option(help: ArgumentHelp(DialogueOption.agendaFile, value: "file")) var to: String?
  @Option(name: .customLong("as"), help: ArgumentHelp(DialogueOption.agendaForm))
  var form: SummaryFormat?
  @Flag(help: ArgumentHelp(DialogueOption.confirmed)) var yes = false

  func run() throws {
    let target = to.map { FilePath($0) }
    if let target { try NamedFile.requireCreatable(target) }
    let reference = try PromptedArgument.record(session)
    let vault = try OpenVault(options, writing: target.map { [$0] } ?? [])
    let sheet = try AgendaSheet(
      of: reference, in: vault.read(), fileName: target?.lastComponent?.string ?? "")
    if sheet.withheld > 0 { Output.note(Words.current.note(.itemsWithheld(sheet.withheld))) }
    for number in sheet.naming { Output.note(Words.current.note(.itemNames(number))) }
    let bytes = try sheet.finished(
      as: .chosen(form, for: to, options),
      heading: Words.current.sheetHeading(
        sheet.days, hasTimes: sheet.items.contains { !$0.time.isEmpty }),
      texts: Words.current.agendaSheet)
    if !sheet.unclear.isEmpty {
      Output.note(Words.current.note(.wordsUnclear(sheet.unclear)))
      try Consent.ask(Words.current.question(.writeAgenda), yes: yes)
    }
    guard let target else { return try Output.write(bytes) }
    try PlainFile.create(target, bytes)
    Output.note(Words.current.note(.pageWritten))
  }
}
