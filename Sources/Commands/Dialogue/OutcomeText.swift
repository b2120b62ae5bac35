import Application
import ArgumentParser
import MinisignFormat
import Records
import SystemPackage
import VaultStore
import Words

struct OutcomeText: ParsableCommand {
  static let configuration = CommandConfiguration("text", Words.current.help(OutcomeCommand.text))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(OutcomeOption.outcome)) var ref: String
  @Option(help: ArgumentHelp(OutcomeOption.textFile, value: "file")) var to: String?

  func run() throws {
    let target = to.map { FilePath($0) }
    if let target { try NamedFile.requireCreatable(target) }
    let ref = try PromptedArgument.record(self.ref)
    let catalog = try OpenVault(options, writing: target.map { [$0] } ?? []).read()
    let text = try AgreedText(try catalog.find(ref), in: catalog)
    try text.entry.requireWhole()
    try text.requireFrozen()
    guard let target else { return try Output.write(text.body) }
    let page = try PlainFile(target)
    try page.write(text.body)
    // All or none: a file goes away again unless it is finished.
    var files = [page]
    for signature in text.outcome.signatures {
      let id = try DetachedSignature(file: Array(signature.utf8)).keyID
      let file = try PlainFile(FilePath(target.string + ".\(id).minisig"))
      try file.write(Array(signature.utf8))
      files.append(file)
    }
    for file in files { try file.finish() }
    Output.note(Words.current.note(.textWritten(signatures: files.count - 1)))
  }
}
