import Application
import ArgumentParser
import MinisignFormat
import SystemPackage
import VaultStore
import Words

struct OutcomeKey: ParsableCommand {
  static let configuration = CommandConfiguration("key", Words.current.help(OutcomeCommand.key))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Option(help: ArgumentHelp(OutcomeOption.newKey, value: "name")) var new: String?
  @Option(
    name: .customLong("import"), help: ArgumentHelp(OutcomeOption.publicKeyFile, value: "file"))
  var file: String?
  @Option(help: ArgumentHelp(OutcomeOption.owner)) var name: String?
  @Option(help: ArgumentHelp(OutcomeOption.keyFile, value: "file")) var to: String?
  @Option(help: ArgumentHelp(OutcomeOption.writtenKey)) var key: String?
  @Option(help: ArgumentHelp(OutcomeOption.removedKey, value: "id")) var drop: String?
  @Flag(help: ArgumentHelp(OutcomeOption.removesUnasked)) var yes = false

  struct Item: Encodable {
    let key, name, `public`: String
    let own: Bool
  }

  func validate() throws {
    guard [new, file, to, drop].compactMap({ $0 }).count <= 1 else {
      throw ValidationError(Words.current.refusal(.severalKeyActions))
    }
    guard (file == nil) == (name == nil) else {
      throw ValidationError(Words.current.refusal(.importWithoutOwner))
    }
    guard key == nil || to != nil else {
      throw ValidationError(Words.current.refusal(.keyWithoutFile))
    }
  }

  func run() throws {
    if let new {
      try make(try PromptedArgument.value(new, Words.current.prompt(.keyName)))
    } else if let file, let name {
      try record(file, try PromptedArgument.value(name, Words.current.prompt(.keyName)))
    } else if let to {
      try write(to)
    } else if let drop {
      try self.drop(drop)
    } else {
      try list()
    }
  }

  private func make(_ name: String) throws {
    let session = try OpenVault(options, for: .changing)
    let key = try SigningKey()
    let change = try SignatureKeys.change(of: key, name: name)
    try session.append([change])
    try Output.answer(key.keyID.description)
  }

  private func record(_ file: String, _ name: String) throws {
    let key = try VerificationKey(file: try SmallFile.read(file))
    let session = try OpenVault(options, for: .changing)
    try session.edit { catalog, _ in
      let isKnown = try SignatureKeys(catalog).all.contains { known in
        known.key == key && catalog.isOwn(known.entry)
      }
      return (isKnown ? [] : [try SignatureKeys.change(of: key, name: name)], ())
    }
    try Output.answer(key.keyID.description)
  }

  private func write(_ to: String) throws {
    let target = FilePath(to)
    try NamedFile.requireCreatable(target)
    let session = try OpenVault(options, writing: [target])
    let catalog = try session.target()
    let keys = try SignatureKeys(catalog)
    let known = try key.map { try keys.find($0) } ?? keys.own(nil, in: catalog.target)
    try PlainFile.create(target, Array(try known.key.file().utf8))
    try Output.answer(known.id)
  }

  private func drop(_ id: String) throws {
    let session = try OpenVault(options, for: .changing)
    let names = try session.edit(
      asking: { catalog, questions in
        try SignatureKeys.removal(of: id, in: catalog, yes: yes, questions)
      })
    Output.note(Words.current.note(.keyRemoved(names.map(\.called))))
  }

  private func list() throws {
    let items = try SignatureKeys(try OpenVault(options).read()).all.map { known in
      Item(key: known.id, name: known.name, public: try known.key.line(), own: known.isOwn)
    }
    if options.format == .json { return try Output.showJSON(items, options) }
    var page = Page(Words.current.title(.keys))
    if items.isEmpty { page.text(Words.current.text(.noKeys)) }
    for item in items {
      page.text(Words.current.text(.key(item.key, name: item.name, isOwn: item.own)))
      page.text("  \(item.public)")
    }
    try page.show(options)
  }
}
