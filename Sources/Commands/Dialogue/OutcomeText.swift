import Application
import ArgumentParser
import MinisignFormat
import Records
import SystemPackage
import VaultStore
import Words

struct OutcomeText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Write an agreed text exactly as it is signed, with its signatures.",
    discussion: """
      Example: subrosa outcome text notification-text --to page.md

      Each signature is written beside the file as page.md.KEYID.minisig. Check it with `minisign \
      -V`.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The outcome.") var ref: String
  @Option(help: ArgumentHelp("The new file (default: standard output).", valueName: "file"))
  var to: String?

  func run() throws {
    let ref = try Asked.record(self.ref)
    let target = to.map { FilePath($0) }
    let catalog = try OpenVault(options, writing: target.map { [$0] } ?? []).read()
    let text = try AgreedText(try catalog.find(ref), in: catalog)
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
    Output.note(
      "the text and \((files.count - 1).counted("signature")) are stored unencrypted")
  }
}
