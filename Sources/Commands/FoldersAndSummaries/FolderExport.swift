import ArgumentParser
import Words

struct FolderExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    "export", Words.current.help(SummaryCommand.export),
    subcommands: [ExportFolder.self, ExportSummary.self])
}
