import AgeFormat
import Application
import ArgumentParser
import MinisignFormat
import Prompts
import SystemPackage
import VaultStore
import Words

struct SharingIdentity: ParsableCommand {
  static let configuration = CommandConfiguration(
    "identity", Words.current.help(SharingCommand.identity))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Option(help: ArgumentHelp(SharingOption.newIdentity, value: "name")) var new: String?
  @Option(help: ArgumentHelp(SharingOption.recipientFile, value: "file")) var to: String?

  struct Item: Encodable {
    let name, kind, `public`, words: String
  }

  func validate() throws {
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
    let identity = try AgeIdentity(.hybrid)
    let other = try AgeIdentity(.x25519)
    let signing = try SigningKey()
    var changes = [
      try AgeKeys.change(of: identity, name: name), try AgeKeys.change(of: other, name: name),
    ]
    let signingChange = try SignatureKeys.change(of: signing, name: name)
    try session.edit { catalog, _ in
      let hasKey = try SignatureKeys(catalog).all.contains { $0.isOwn && catalog.isOwn($0.entry) }
      if !hasKey { changes.append(signingChange) }
      return (changes, ())
    }
    let key = PublicKey(identity.recipient, name, try identity.recipient.text())
    try Output.answer(key.words)
  }

  private func write(_ to: String) throws {
    let target = FilePath(to)
    let session = try OpenVault(options, writing: [target])
    let catalog = try session.target()
    let keys = try PublicKey.own(in: catalog).filter { catalog.isOwn($0.entry) }.map(\.key)
    guard !keys.isEmpty else { throw ApplicationError.noIdentity }
    let lines = keys.flatMap { key in
      [Words.current.fileComment(key.kind, of: key.name, words: key.words), key.text]
    }
    try PlainFile.create(target, Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  private func list() throws {
    let keys = try PublicKey.own(in: try OpenVault(options).read()).map(\.key)
    if options.format == .json {
      let items = keys.map {
        Item(name: $0.name, kind: $0.code, public: $0.text, words: $0.words)
      }
      return try Output.showJSON(items, options)
    }
    var page = Page(Words.current.title(.identity))
    if keys.isEmpty { page.text(Words.current.text(.noIdentity)) }
    for name in keys.map(\.name).reduce(into: [String](), { if !$0.contains($1) { $0.append($1) } })
    {
      page.heading(name)
      page.items(
        keys.filter { $0.name == name }.map { (Words.current.name($0.kind), $0.words) })
    }
    if !keys.isEmpty { page.text(Words.current.text(.identityFile)) }
    try page.show(options)
  }
}

/// A public key as others get it.
private struct PublicKey {
  let kind: PublicKeyKind
  let name: String
  let text: String

  /// What is read out to compare it.
  var words: String {
    SpokenWords.words(of: KeyFingerprint.bytes(of: text)).joined(separator: " ")
  }

  /// The kind in the JSON form.
  var code: String {
    switch kind {
    case .postQuantum: "mlkem768x25519"
    case .classic: "x25519"
    case .signing: "minisign"
    }
  }

  init(_ recipient: AgeRecipient, _ name: String, _ text: String) {
    kind = recipient.isPostQuantum ? .postQuantum : .classic
    self.name = name
    self.text = text
  }

  init(_ known: SignatureKeys.Known) throws {
    kind = .signing
    name = known.name
    text = try known.key.line()
  }

  /// The person's own keys: recipients, then keys for signatures.
  static func own(in catalog: Catalog) throws -> [(key: PublicKey, entry: Catalog.Entry)] {
    let recipients = try AgeKeys(catalog).own.map { known in
      (PublicKey(known.recipient, known.name, try known.recipient.text()), known.entry)
    }
    let signing = try SignatureKeys(catalog).all.filter(\.isOwn).map { known in
      (try PublicKey(known), known.entry)
    }
    return recipients + signing
  }
}
