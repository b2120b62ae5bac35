import ArgumentParser
import SystemPackage
import VaultStore

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Import a folder of texts, or a JSON export of jrnl, in one commit: all or nothing.",
    discussion: """
      Example: subrosa import Scripts/sample
      subrosa import journal.json

      Takes Markdown (.md, .markdown) with or without front matter, as Obsidian writes it, plain \
      texts (.txt), and what `jrnl --format json` writes. Without front matter the file name of a \
      Markdown text or the first line of a plain one becomes the title, each folder a tag. Files \
      that the texts link to come along as attachments. What is not kept is said, file by file.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The folder or the file.") var source: String

  func run() throws {
    let batch = try ImportBatch.read(FilePath(source))
    let session = try Session(options, for: .changing)
    try session.edit { catalog, _ in
      if !batch.slugs.isEmpty { try batch.requireFree(of: try catalog.slugs()) }
      return (batch.changes, ())
    }
    if options.format == .json {
      try Output.showJSON(ImportReport(batch), options)
    } else {
      for remark in batch.remarks { Output.note("\(remark.file): \(remark.what.words)") }
    }
    Output.note(
      batch.texts.counted("text") + " and " + batch.attachments.counted("attachment")
        + " imported; "
        + "the originals still lie there readable")
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
    notKept = batch.remarks.map { Remark(file: $0.file, what: $0.what.words) }
  }
}
