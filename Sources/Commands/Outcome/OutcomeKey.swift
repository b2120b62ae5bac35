import ArgumentParser
import CellFile
import MinisignFormat
import SystemPackage

struct OutcomeKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "List the keys for signatures; make one, record somebody's, write one's own out.",
    discussion: """
      Example: subrosa outcome key --new 'Annelie Zurbriggen'
      subrosa outcome key --import luo.pub --name 'Luo Jingyi'
      subrosa outcome key --to public.pub

      Secret keys never leave the vault. Compare a public key that came by mail with its owner by \
      voice before it is recorded.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Option(help: ArgumentHelp("Make a key of one's own, under this name.", valueName: "name"))
  var new: String?
  @Option(
    name: .customLong("import"),
    help: ArgumentHelp("Record somebody's public key.", valueName: "file"))
  var file: String?
  @Option(help: "Whose key it is that is imported.") var name: String?
  @Option(help: ArgumentHelp("Write a public key to a new file.", valueName: "file"))
  var to: String?
  @Option(help: "The id of the key to write; otherwise the newest of one's own.")
  var key: String?
  @Flag(help: "Let a hidden record that does not fit cause more commits.") var acceptTrace = false

  struct Item: Encodable {
    let key, name, `public`: String
    let own: Bool
  }

  func validate() throws {
    guard [new, file, to].compactMap({ $0 }).count <= 1 else {
      throw ValidationError("--new, --import and --to exclude one another")
    }
    guard (file == nil) == (name == nil) else {
      throw ValidationError("--import and --name belong together")
    }
    guard key == nil || to != nil else { throw ValidationError("--key belongs to --to") }
  }

  func run() throws {
    if let new {
      try make(try Asked.value(new, "Name: "))
    } else if let file, let name {
      try record(file, try Asked.value(name, "Name: "))
    } else if let to {
      try write(to)
    } else {
      try list()
    }
  }

  private func make(_ name: String) throws {
    let session = try Session(options)
    let key = try SigningKey()
    let change = try SignatureKeys.change(of: key, name: name)
    try session.append([change], acceptTrace: acceptTrace)
    try Output.answer(key.keyID.description)
  }

  private func record(_ file: String, _ name: String) throws {
    let key = try VerificationKey(file: try SmallFile.read(file))
    let session = try Session(options)
    try session.edit(acceptTrace: acceptTrace) { catalog in
      let isKnown = try SignatureKeys(catalog).all.contains { known in
        known.key == key && (known.entry.role == .hidden) == session.writesHidden
      }
      return (isKnown ? [] : [try SignatureKeys.change(of: key, name: name)], ())
    }
    try Output.answer(key.keyID.description)
  }

  private func write(_ to: String) throws {
    let target = FilePath(to)
    let session = try Session(options, writing: [target])
    let keys = try SignatureKeys(try session.read())
    let role: Bool = session.writesHidden
    let known = try key.map { try keys.find($0) } ?? keys.own(nil, in: role ? .hidden : .cover)
    try PlainFile.create(target, Array(try known.key.file().utf8))
    try Output.answer(known.id)
  }

  private func list() throws {
    let items = try SignatureKeys(try Session(options).read()).all.map { known in
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
