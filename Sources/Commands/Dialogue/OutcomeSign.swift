import Application
import ArgumentParser
import Calendar
import MinisignFormat
import VaultStore

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
      let text = try AgreedText(try catalog.findOwn(ref), in: catalog)
      try text.requireFrozen()
      let keys = try SignatureKeys(catalog)
      let signature = try imported ?? sign(text, comment, keys)
      let holders = keys.keys(of: signature.keyID)
      guard let first = holders.first else {
        throw CommandError.unknownKey(signature.keyID.description)
      }
      let holder = holders.first { (try? signature.verify(text.body, with: $0.key)) != nil }
      // Where nobody's key fits, the first one says why.
      let key = (holder ?? first).key
      try signature.verify(text.body, with: key)
      let metadata = try text.adding(signature, by: key)
      let change = try AgreedText.change(text.entry, to: metadata, in: catalog)
      return ([change], (signature.keyID.description, text.entry.called))
    }
    try Output.answer(id)
    Output.note("signed: \(name)")
  }

  private func sign(
    _ text: AgreedText, _ comment: String?, _ keys: SignatureKeys
  ) throws -> DetachedSignature {
    let known = try keys.own(key, in: text.entry.role)
    let signingKey = try keys.signingKey(of: known)
    let trusted = "timestamp:\(Clock.now() / 1000)\tfile:\(text.entry.reference).md\thashed"
    return try DetachedSignature(
      of: text.body, with: signingKey, untrustedComment: "signature by key \(known.id)",
      trustedComment: comment ?? trusted)
  }
}
