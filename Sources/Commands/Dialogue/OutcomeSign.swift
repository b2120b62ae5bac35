import Application
import ArgumentParser
import Calendar
import MinisignFormat
import VaultStore
import Words

struct OutcomeSign: ParsableCommand {
  static let configuration = CommandConfiguration("sign", Words.current.help(OutcomeCommand.sign))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(OutcomeOption.outcome)) var ref: String
  @Option(help: ArgumentHelp(OutcomeOption.signingKey)) var key: String?
  @Option(help: ArgumentHelp(OutcomeOption.comment)) var comment: String?
  @Option(
    name: .customLong("import"), help: ArgumentHelp(OutcomeOption.signatureFile, value: "file"))
  var file: String?

  func validate() throws {
    if file != nil && (key != nil || comment != nil) {
      throw ValidationError(Words.current.refusal(.importedSignatureWithKey))
    }
  }

  func run() throws {
    let ref = try PromptedArgument.record(self.ref)
    let comment = try self.comment.map {
      try PromptedArgument.value($0, Words.current.prompt(.comment))
    }
    // Before the passphrase: a mistake in the file costs none.
    let imported = try file.map { try DetachedSignature(file: try SmallFile.read($0)) }
    let session = try OpenVault(options, for: .changing)
    let (id, name) = try session.edit { catalog, _ in
      try AgreedText.signing(
        ref, with: imported, orKey: key, comment: comment, at: Clock.now(),
        untrustedComment: { Words.current.untrustedComment(key: $0) }, in: catalog)
    }
    try Output.answer(id.description)
    Output.note(Words.current.note(.signed(name.called)))
  }
}
