import Application
import ArgumentParser
import SystemPackage
import VaultStore
import Words

struct FolderImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    "import", Words.current.help(ImportAndExportCommand.import))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(ImportAndExportOption.source)) var source: String
  @Flag(help: ArgumentHelp(ImportAndExportOption.dryRun)) var dryRun = false
  @Flag(name: .customLong("new"), help: ArgumentHelp(ImportAndExportOption.asNew)) var asNew = false
  @Flag(help: ArgumentHelp(ImportAndExportOption.isStrict)) var strict = false
  @Option(help: ArgumentHelp(ImportAndExportOption.encoding)) var encoding: String?
  @Flag(help: ArgumentHelp(ImportAndExportOption.confirmed)) var yes = false

  func run() throws {
    var reading = ImportBatch.Options()
    reading.isStrict = strict
    if let encoding, !reading.setEncoding(named: encoding) {
      throw ValidationError(Words.current.refusal(ImportAndExportMisuse.encodingUnknown))
    }
    let batch = try ImportBatch.read(FilePath(source), reading, .terminal) {
      Words.current.entry($1, of: $0)
    }
    guard !batch.isEmpty else {
      show(batch.remarks)
      throw ApplicationError.nothingToImport
    }
    let session = try OpenVault(options, for: dryRun ? .reading : .changing)
    let plan: ImportPlan
    if dryRun {
      plan = try ImportPlan(batch, in: session.target(), asNew: asNew, .terminal)
      for notice in plan.notices { Output.note(Words.current.note(notice)) }
    } else {
      plan = try session.edit(asking: { catalog, questions in
        let plan = try ImportPlan(batch, in: catalog, asNew: asNew, .terminal)
        try plan.ask(questions, yes: yes)
        return (plan.changes, plan)
      })
    }
    if options.format == .json {
      try Output.showJSON(ImportReport(plan), options)
    } else {
      show(plan.remarks)
      for file in plan.edited { Output.note(Words.current.note(.importEdited(file))) }
      for item in plan.gone { Output.note(Words.current.note(.importGone(item))) }
    }
    Output.note(Words.current.note(.imported(plan.counts, isDryRun: dryRun)))
  }
}

/// Says what an import could not keep; of what is the same for many notes, only how many.
private func show(_ remarks: [ImportRemark]) {
  for line in ImportRemark.lines(remarks) { Output.note(Words.current.note(line)) }
}

/// The effect of an import, done or only planned; the JSON keys are documented and stable.
struct ImportReport: Encodable {
  struct Remark: Encodable {
    let file: String
    let what: String
  }

  let texts: Int
  let attachments: Int
  let new: Int
  let changed: Int
  let unchanged: Int
  let edited: [String]
  let gone: [String]
  let notKept: [Remark]

  init(_ plan: ImportPlan) {
    texts = plan.added + plan.changed
    attachments = plan.attachments
    new = plan.added
    changed = plan.changed
    unchanged = plan.unchanged
    edited = plan.edited
    gone = plan.gone
    notKept = plan.remarks.map { Remark(file: $0.file, what: Words.current.remark($0.what)) }
  }
}
