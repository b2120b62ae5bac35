import Application
import ArgumentParser
import MinisignFormat
import SystemPackage
import VaultStore
import Words

struct OutcomeKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "List, make, import, export or remove keys for signatures.",
    discussion: """
      Example: subrosa outcome key --new 'Annelie Zurbriggen'
      subrosa outcome key --import luo.pub --name 'Luo Jingyi'
      subrosa outcome key --to public.pub

      Secret keys never leave the vault. If you receive a public key by mail, confirm it with its \
      owner by voice before you import it. After a key is removed, its signatures count as made \
      with an unknown key.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Option(help: ArgumentHelp("Make a key for yourself under this name.", valueName: "name"))
  var new: String?
  @Option(
    name: .customLong("import"),
    help: ArgumentHelp("Add another person's public key.", valueName: "file"))
  var file: String?
  @Option(help: "The owner of the imported key.") var name: String?
  @Option(help: ArgumentHelp("Write a public key to a new file.", valueName: "file"))
  var to: String?
  @Option(help: "The id of the key to write (default: your newest key).")
  var key: String?
  @Option(help: ArgumentHelp("Remove the key with this id.", valueName: "id")) var drop: String?
  @Flag(help: "Do not ask before a key is removed.") var yes = false

  struct Item: Encodable {
    let key, name, `public`: String
    let own: Bool
  }

  func validate() throws {
    guard [new, file, to, drop].compactMap({ $0 }).count <= 1 else {
      throw ValidationError("use only one of --new, --import, --to and --drop")
    }
    guard (file == nil) == (name == nil) else {
      throw ValidationError("--import and --name must be used together")
    }
    guard key == nil || to != nil else { throw ValidationError("--key can only be used with --to") }
  }

  func run() throws {
    if let new {
      try make(try Asked.value(new, "Name: "))
    } else if let file, let name {
      try record(file, try Asked.value(name, "Name: "))
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
    let name = names.map(\.called).joined(separator: ", ")
    Output.note("removed the key of \(name)")
  }

  private func list() throws {
    let items = try SignatureKeys(try OpenVault(options).read()).all.map { known in
      Item(key: known.id, name: known.name, public: try known.key.line(), own: known.isOwn)
    }
    if options.format == .json { return try Output.showJSON(items, options) }
    var page = Page("Keys for signatures")
    if items.isEmpty { page.text("None.") }
    for item in items {
      page.text("\(item.key)  \(item.name)\(item.own ? " (own)" : "")")
      page.text("  \(item.public)")
    }
    try page.show(options)
  }
}
