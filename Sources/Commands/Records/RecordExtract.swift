import Application
import ArgumentParser
import SystemPackage
import Terminal
import VaultStore

struct RecordExtract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Write an attachment to a new file.",
    discussion: "Example: subrosa extract agenda.csv copy.csv")

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The attachment.") var ref: String
  @Argument(help: "The new file.") var file: String

  func run() throws {
    let target = FilePath(file)
    let ref = try Asked.record(self.ref)
    let catalog = try OpenVault(options, writing: [target]).read()
    let entry = try catalog.find(ref)
    let output = try PlainFile(target)
    let progress = WorkProgress("extracting", bytes: entry.content.bodyLength)
    try output.write(
      bodyOf: entry, in: catalog, shouldStop: { Interruption.isRequested },
      progress: { progress.add($0) })
    try output.finish()
    progress.end()
    Output.note("written unencrypted; the vault does not protect that copy")
  }
}
