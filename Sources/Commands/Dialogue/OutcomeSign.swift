import Application
import ArgumentParser
import Calendar
import MinisignFormat
import SystemPackage
import Terminal
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
  @Flag(help: ArgumentHelp(OutcomeOption.signsUnasked)) var yes = false

  func validate() throws {
    if file != nil && (key != nil || comment != nil) {
      throw ValidationError(Words.current.refusal(.importedSignatureWithKey))
    }
  }

  func run() throws {
    // Before the passphrase: a mistake in the file costs none.
    let imported = try file.map { try DetachedSignature(file: try SmallFile.read($0)) }
    let ref = try PromptedArgument.record(self.ref)
    let comment = try self.comment.map {
      try PromptedArgument.value($0, Words.current.prompt(.comment))
    }
    let session = try OpenVault(options, for: .changing)
    // A script knows what it signs; a person sees the text first.
    let isShown =
      TerminalDevice.isTerminal(.standardInput) && TerminalDevice.isTerminal(.standardOutput)
    let now = Clock.now()
    let (id, name) = try session.edit(asking: { catalog, questions in
      try AgreedText.signing(
        ref, with: imported, orKey: key, comment: comment, at: now,
        untrustedComment: { Words.current.untrustedComment(key: $0) }, in: catalog,
        yes: yes || !isShown, questions)
    })
    try Output.answer(id.description)
    Output.note(Words.current.note(.signed(name.called)))
  }
}
