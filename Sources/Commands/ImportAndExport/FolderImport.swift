import Application
import ArgumentParser
import SystemPackage
import VaultStore
import Words

struct FolderImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    "import", Words.current.help(SummaryCommand.import))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(SummaryOption.source)) var source: String

  func run() throws {
    let batch = try ImportBatch.read(FilePath(source), .terminal) {
      Words.current.entry($1, of: $0)
    }
    let session = try OpenVault(options, for: .changing)
    try session.edit { catalog, _ in
      if !batch.slugs.isEmpty { try batch.requireFree(of: try catalog.slugs(), .terminal) }
      return (batch.changes, ())
    }
    if options.format == .json {
      try Output.showJSON(ImportReport(batch), options)
    } else {
      for remark in batch.remarks { Output.note(Words.current.note(remark)) }
    }
    Output.note(
      Words.current.note(.imported(texts: batch.texts, attachments: batch.attachments)))
  }
}

/// What an import did; the JSON keys are documented and stable.
struct ImportReport: Encodable {
  struct Remark: Encodable {
    let file: String
    let what: String
  }

  let texts: Int
  let attachments: Int
  let notKept: [Remark]

  init(_ batch: ImportBatch) {
    texts = batch.texts
    attachments = batch.attachments
    notKept = batch.remarks.map { Remark(file: $0.file, what: Words.current.remark($0.what)) }
  }
}
