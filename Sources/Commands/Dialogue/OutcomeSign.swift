import Application
import ArgumentParser
import Calendar
import MinisignFormat
import VaultStore
import Words

struct OutcomeSign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Sign an agreed text, or add another person's signature.",
    discussion: """
      Example: subrosa outcome sign notification-text
      subrosa outcome sign notification-text --import luo.minisig

      Signatures are in minisign's format. An imported signature must match the text and come from \
      a key that `subrosa outcome key` lists. Prints the id of the key.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The outcome.") var ref: String
  @Option(help: "The id of the key to sign with (default: your newest key).")
  var key: String?
  @Option(help: "A comment to sign (default: the time and the outcome's name).")
  var comment: String?
  @Option(
    name: .customLong("import"), help: ArgumentHelp("A signature file to add.", valueName: "file"))
  var file: String?

  func validate() throws {
    if file != nil && (key != nil || comment != nil) {
      throw ValidationError("--import cannot be used with --key or --comment")
    }
  }

  func run() throws {
    let ref = try Asked.record(self.ref)
    let comment = try self.comment.map { try Asked.value($0, "Comment: ") }
    // Before the passphrase: a mistake in the file costs none.
    let imported = try file.map { try DetachedSignature(file: try SmallFile.read($0)) }
    let session = try OpenVault(options, for: .changing)
    let (id, name) = try session.edit { catalog, _ in
      try AgreedText.signing(
        ref, with: imported, orKey: key, comment: comment, at: Clock.now(),
        untrustedComment: { Words.current.untrustedComment(key: $0) }, in: catalog)
    }
    try Output.answer(id.description)
    Output.note("signed: \(name.called)")
  }
}
