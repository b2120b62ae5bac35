import AgeFormat
import Application
import ArgumentParser
import MinisignFormat
import SystemPackage
import VaultStore
import Words

struct SharingIdentity: ParsableCommand {
  static let configuration = CommandConfiguration(
    "identity", Words.current.help(SharingCommand.identity))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Option(help: ArgumentHelp(SharingOption.newIdentity, value: "name")) var new: String?
  @Option(help: ArgumentHelp(SharingOption.recipientFile, value: "file")) var to: String?
  @Flag(help: ArgumentHelp(SharingOption.classicFile)) var classic = false

  func validate() throws {
    guard !classic || to != nil else {
      throw ValidationError(Words.current.refusal(.classicWithoutFile))
    }
    guard new == nil || to == nil else {
      throw ValidationError(Words.current.refusal(.severalIdentityActions))
    }
  }

  func run() throws {
    if let new {
      try make(try PromptedArgument.value(new, Words.current.prompt(.keyName)))
    } else if let to {
      try write(to)
    } else {
      try list()
    }
  }

  private func make(_ name: String) throws {
    let session = try OpenVault(options, for: .changing)
    try session.requireCoverForSharing()
    let identity = try AgeIdentity(.hybrid)
    let other = try AgeIdentity(.x25519)
    let signing = try SigningKey()
    let changes = [
      try AgeKeys.change(of: identity, name: name), try AgeKeys.change(of: other, name: name),
    ]
    let signingChange = try SignatureKeys.change(of: signing, name: name)
    let isSigning = try session.edit { catalog, _ in
      let hasKey = try SignatureKeys(catalog).all.contains { $0.isOwn && catalog.isOwn($0.entry) }
      return (hasKey ? changes : changes + [signingChange], !hasKey)
    }
    var keys = [
      try PublicKey(identity.recipient, name), try PublicKey(other.recipient, name),
    ]
    if isSigning { keys.append(try PublicKey(signing.verificationKey, name)) }
    for key in keys { try Output.answer(key.line) }
  }

  private func write(_ to: String) throws {
    let target = FilePath(to)
    try NamedFile.requireCreatable(target)
    let session = try OpenVault(options, writing: [target])
    try session.requireCoverForSharing()
    let catalog = try session.target()
    let own = try PublicKey.own(in: catalog).filter { catalog.isOwn($0.entry) }.map(\.key)
    let keys = PublicKey.newest(of: own)
    guard !keys.isEmpty else { throw ApplicationError.noIdentity }
    let readByAge = classic ? PublicKeyKind.classic : .postQuantum
    // Without the words, which prove something only if they come by another way than the keys.
    let lines = keys.flatMap { key -> [String] in
      let comment = Words.current.fileComment(key.kind, of: key.name)
      // age takes a file of one kind of recipient only.
      return ["# " + comment, key.kind == readByAge ? key.text : PublicKeys.commented(key.text)]
    }
    try PlainFile.create(target, Array(lines.map { $0 + "\n" }.joined().utf8))
    Output.note(Words.current.note(SharingNote.identityWritten))
    if classic { Output.note(Words.current.note(SharingNote.writtenNotPostQuantum)) }
  }

  private func list() throws {
    let keys = try PublicKey.own(in: try OpenVault(options).read()).map(\.key)
    if options.format == .json {
      return try Output.showJSON(keys.map(\.item), options)
    }
    var page = Page(Words.current.title(.identity))
    if keys.isEmpty { page.text(Words.current.text(.noIdentity)) }
    page.add(keys)
    if !keys.isEmpty { page.text(Words.current.text(.identityFile)) }
    if PublicKey.newest(of: keys).count < keys.count {
      page.text(Words.current.text(.olderIdentities))
    }
    try page.show(options)
  }
}
