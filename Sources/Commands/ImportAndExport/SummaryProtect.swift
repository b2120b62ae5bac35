import Application
import ArgumentParser
import Records
import Redaction
import VaultStore
import Words

struct SummaryProtect: ParsableCommand {
  static let configuration = CommandConfiguration(
    "protect", Words.current.help(ImportAndExportCommand.protect),
    subcommands: [ProtectAdd.self, ProtectList.self, ProtectRemove.self])
}

struct ProtectAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    "add", Words.current.help(ImportAndExportCommand.protectAdd))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(ImportAndExportOption.term)) var term: String
  @Option(
    name: .customLong("as"), help: ArgumentHelp(ImportAndExportOption.replacement, value: "words"))
  var words: String?

  func run() throws {
    let term = try PromptedArgument.value(self.term, Words.current.prompt(.term))
    let words = try self.words.map {
      try PromptedArgument.value($0, Words.current.prompt(.replacement))
    }
    guard term.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw ApplicationError.emptyTerm
    }
    let session = try OpenVault(options, for: .changing)
    try session.edit { catalog, _ in
      ([try ProtectedTerms.protecting(term, as: words, in: catalog)], ())
    }
  }
}

struct ProtectList: ParsableCommand {
  static let configuration = CommandConfiguration(
    "list", Words.current.help(ImportAndExportCommand.protectList))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions

  struct Item: Encodable {
    let term, `as`: String
  }

  func run() throws {
    let items = try ProtectedTerms.all(try OpenVault(options).read())
      .map { Item(term: $0.metadata.title, as: ProtectedTerms.words($0) ?? "") }
      .sorted { $0.term < $1.term }
    if options.format == .json { return try Output.showJSON(items, options) }
    var page = Page(Words.current.title(.protectedTerms))
    if items.isEmpty { page.text(Words.current.text(.noProtectedTerms)) }
    page.table(Words.current.columns(.protectedTerms), items.map { [$0.term, $0.as] })
    try page.show(options)
  }
}

struct ProtectRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    "remove", Words.current.help(ImportAndExportCommand.protectRemove))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(ImportAndExportOption.term)) var term: String

  func run() throws {
    let term = try PromptedArgument.value(self.term, Words.current.prompt(.term))
    let session = try OpenVault(options, for: .changing)
    let name = try session.edit { catalog, _ in
      try ProtectedTerms.removal(of: term, in: catalog)
    }
    Output.note(Words.current.note(.unprotected(name.called)))
  }
}
