import ArgumentParser

struct FolderExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Export records in full or as a redacted summary.",
    discussion: """
      Example: subrosa export folder readable-notes
      subrosa export summary linth --to summary.md
      """,
    subcommands: [ExportFolder.self, ExportSummary.self])
}
