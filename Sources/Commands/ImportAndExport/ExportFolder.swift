import Application
import ArgumentParser
import FoundationEssentials
import SystemPackage
import VaultStore
import Words

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    "export", Words.current.help(ImportAndExportCommand.export),
    subcommands: [ExportFolder.self, ExportSummary.self])
}

struct ExportFolder: ParsableCommand {
  static let configuration = CommandConfiguration(
    "folder", Words.current.help(ImportAndExportCommand.exportFolder))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(ImportAndExportOption.folder)) var folder: String
  @Flag(help: ArgumentHelp(ImportAndExportOption.confirmed)) var yes = false

  func run() throws {
    let root = FilePath(folder)
    // A link that leads nowhere is in the way too.
    if (try? FileManager.default.attributesOfItem(atPath: folder)) != nil {
      throw ApplicationError.targetNotEmpty
    }
    try NamedFile.requireCreatable(root)
    let catalog = try OpenVault(options, writing: [root]).read()
    Output.note(Words.current.note(.folderNotEncrypted))
    try Consent.ask(Words.current.question(.writeFolder), yes: yes)
    let parts = catalog.parts
    let count =
      try parts.count == 1
      ? FolderWriter(catalog, .terminal).write(to: root)
      : parts.reduce(0) { count, part in
        let folder = root.appending(part.role.name)
        return count + (try FolderWriter(part.catalog, .terminal).write(to: folder))
      }
    Output.note(Words.current.note(.written(files: count)))
  }
}
