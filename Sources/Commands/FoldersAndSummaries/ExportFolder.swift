import Application
import ArgumentParser
import Foundation
import SystemPackage
import VaultStore
import Words

struct ExportFolder: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "folder", abstract: "Write all records as unencrypted Markdown files.",
    discussion: """
      Example: subrosa export folder readable-notes

      If a hidden compartment is open, its records go to the subfolder `hidden` and those of the \
      cover to `cover`. Each can be imported by itself.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The new folder.") var folder: String
  @Flag(help: "Do not ask for confirmation.") var yes = false

  func run() throws {
    let root = FilePath(folder)
    // A link that leads nowhere is in the way too.
    if (try? FileManager.default.attributesOfItem(atPath: folder)) != nil {
      throw ApplicationError.targetNotEmpty
    }
    let catalog = try OpenVault(options, writing: [root]).read()
    Output.note(
      "these files are not encrypted: anyone with access to this disk can read every word")
    try Consent.ask("Write everything unencrypted?", yes: yes)
    let parts = catalog.parts
    let count =
      try parts.count == 1
      ? ExportedFolder(catalog, .terminal).write(to: root)
      : parts.reduce(0) { count, part in
        let folder = root.appending(part.role.name)
        return count + (try ExportedFolder(part.catalog, .terminal).write(to: folder))
      }
    Output.note("\(count.counted("file")) written")
  }
}
