import Application
import ArgumentParser
import SystemPackage
import VaultStore
import Words

struct SharingShare: ParsableCommand {
  static let configuration = CommandConfiguration(
    "share", Words.current.help(SharingCommand.share))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(SharingOption.records, value: "ref")) var refs: [String]
  @Option(name: .customLong("for"), help: ArgumentHelp(SharingOption.whom, value: "whom"))
  var whom: [String] = []
  @Option(help: ArgumentHelp(SharingOption.sharedFile, value: "file")) var to: String
  @Flag(help: ArgumentHelp(SharingOption.opensByPassphrase)) var passphrase = false
  @Flag(help: ArgumentHelp(SharingOption.asText)) var text = false
  @Flag(help: ArgumentHelp(SharingOption.armored)) var armor = false
  @Flag(help: ArgumentHelp(SharingOption.signed)) var sign = false
  @Flag(help: ArgumentHelp(SharingOption.includesPrivate)) var includePrivate = false
  @Flag(help: ArgumentHelp(SharingOption.weakPassphrase)) var weak = false

  func validate() throws {
    guard passphrase || !whom.isEmpty else {
      throw ValidationError(Words.current.refusal(SharingMisuse.noRecipient))
    }
  }

  func run() throws {
    try NamedFile.requireCreatable(FilePath(to))
    let refs = try self.refs.map { try PromptedArgument.record($0) }
    let whom = try self.whom.map {
      try PromptedArgument.value($0, Words.current.prompt(.releaseRecipient))
    }
    let request = ShareRequest(
      refs, for: whom, to: FilePath(to), isText: text, isArmored: armor, signs: sign,
      includesPrivate: includePrivate, hasPassphrase: passphrase)
    // The file's passphrase follows the vault's on the descriptor.
    let secrets = LaterSecrets(options)
    let session = try OpenVault(options, for: .changing, writing: [request.target], asking: secrets)
    let result = try ShareWork(
      request, in: session, texts: Words.current.share,
      passphrase: {
        try secrets.get().newPassphrase(Words.current.prompt(.newForFile), allowsWeak: weak)
      }
    ).run()
    try result.file.keep()
    Output.note(
      Words.current.note(
        .shared(records: result.records, attachments: result.attachments)))
    if result.attachmentsLeftOut > 0 {
      Output.note(Words.current.note(.attachmentsLeftOut(result.attachmentsLeftOut)))
    }
    if !result.isPostQuantum { Output.note(Words.current.note(.sharedNotPostQuantum)) }
  }
}
