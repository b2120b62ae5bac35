import Application
import ArgumentParser
import VaultStore
import Words

struct SharingContact: ParsableCommand {
  static let configuration = CommandConfiguration(
    "contact", Words.current.help(SharingCommand.contact),
    subcommands: [ContactAdd.self, ContactList.self, ContactRemove.self])
}

struct ContactAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    "add", Words.current.help(SharingCommand.contactAdd))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(SharingOption.contactName)) var name: String
  @Argument(help: ArgumentHelp(SharingOption.keys, value: "key")) var keys: [String]

  func run() throws {
    let keys = try self.keys.reduce(into: PublicKeys()) { keys, text in
      if PublicKeys.looksLikeRecipient(text) || PublicKeys.looksLikeSigningKey(text) {
        try keys.add(text)
      } else {
        let file = try SmallFile.read(text, tooLong: ApplicationError.tooManyKeys)
        try keys.add(PublicKeys(file: file))
      }
    }
    let name = try PromptedArgument.value(self.name, Words.current.prompt(.keyName))
    let session = try OpenVault(options, for: .changing)
    try session.edit { catalog, _ in ([try Contacts.adding(name, keys, in: catalog)], ()) }
    for key in try PublicKey.all(of: keys, name) {
      try Output.answer(key.line)
    }
    Output.note(Words.current.note(.compareWords))
    if keys.recipients.isEmpty {
      Output.note(Words.current.note(SharingNote.noRecipient))
    } else if keys.postQuantum.isEmpty {
      Output.note(Words.current.note(SharingNote.notPostQuantum))
    }
  }
}

struct ContactList: ParsableCommand {
  static let configuration = CommandConfiguration(
    "list", Words.current.help(SharingCommand.contactList))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions

  func run() throws {
    let contacts = try Contacts(try OpenVault(options).read()).all
    let keys = try contacts.flatMap { try PublicKey.all(of: $0.keys, $0.name) }
    if options.format == .json { return try Output.showJSON(keys.map(\.item), options) }
    var page = Page(Words.current.title(.contacts))
    page.text(Words.current.text(keys.isEmpty ? .noContacts : .compareWords))
    page.add(keys)
    try page.show(options)
  }
}

struct ContactRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    "remove", Words.current.help(SharingCommand.contactRemove))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(SharingOption.contactName, value: "whom")) var name: String
  @Flag(help: ArgumentHelp(SharingOption.confirmed)) var yes = false

  func run() throws {
    let name = try PromptedArgument.value(self.name, Words.current.prompt(.keyName))
    let session = try OpenVault(options, for: .changing)
    let names = try session.edit(
      asking: { catalog, questions in
        try Contacts.removal(of: name, in: catalog, yes: yes, questions)
      })
    for name in names { Output.note(Words.current.note(.contactRemoved(name.called))) }
  }
}
