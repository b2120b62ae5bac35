import Application
import ArgumentParser
import SystemPackage
import VaultStore
import Words

struct FolderImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import a folder of texts, or a JSON export from jrnl, in one commit.",
    discussion: """
      Example: subrosa import Scripts/sample
      subrosa import journal.json

      Reads Markdown (.md, .markdown) with or without front matter, such as from Obsidian, plain \
      text (.txt), and the output of `jrnl --format json`. Without front matter, the title is the \
      file name of a Markdown text or the first line of a plain one, and each folder becomes a \
      tag. Linked files are imported as attachments. If one text cannot be imported, nothing is. \
      Anything that could not be preserved is reported, one line per file.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The folder or the file.") var source: String

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
      for remark in batch.remarks {
        Output.note("\(remark.file): \(Words.current.remark(remark.what))")
      }
    }
    Output.note(
      batch.texts.counted("text") + " and " + batch.attachments.counted("attachment")
        + " imported; "
        + "the original files are still stored unencrypted")
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
