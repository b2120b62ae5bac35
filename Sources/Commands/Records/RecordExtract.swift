import Application
import ArgumentParser
import SystemPackage
import Terminal
import VaultStore
import Words

struct RecordExtract: ParsableCommand {
  static let configuration = CommandConfiguration(
    "extract", Words.current.help(RecordCommand.extract))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(RecordOption.attachment)) var ref: String
  @Argument(help: ArgumentHelp(RecordOption.newFile)) var file: String

  func run() throws {
    let target = FilePath(file)
    try NamedFile.requireCreatable(target)
    let ref = try PromptedArgument.record(self.ref)
    let catalog = try OpenVault(options, writing: [target]).read()
    let entry = try catalog.find(ref)
    let output = try PlainFile(target)
    let progress = WorkProgress(Words.current.extracting, bytes: entry.content.bodyLength)
    try output.write(
      bodyOf: entry, in: catalog, shouldStop: { Interruption.isRequested },
      progress: { progress.add($0) })
    try output.finish()
    progress.end()
    Output.note(Words.current.note(.extracted))
  }
}
