import Application
import ArgumentParser
import Records
import Redaction
import VaultStore

struct SummaryProtect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protect",
    abstract: "Protect terms other than names, such as a venue or a project.",
    discussion: """
      Example: subrosa protect add 'Hotel Seeblick' --as 'a hotel by a lake'

      Like people's names, protected terms never appear in a summary or a redacted text.
      """,
    subcommands: [ProtectAdd.self, ProtectList.self, ProtectRemove.self])
}

struct ProtectAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Protect a term.",
    discussion: "Example: subrosa protect add -")

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The term.") var term: String
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("General words to use instead.", valueName: "words"))
  var words: String?

  func run() throws {
    let term = try Asked.value(self.term, "Term: ")
    let words = try self.words.map { try Asked.value($0, "Words to use instead: ") }
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
    commandName: "list", abstract: "List the protected terms.",
    discussion: "Example: subrosa protect list")

  @OptionGroup(title: "Global options") var options: GlobalOptions

  struct Item: Encodable {
    let term, `as`: String
  }

  func run() throws {
    let items = try ProtectedTerms.all(try OpenVault(options).read())
      .map { Item(term: $0.metadata.title, as: ProtectedTerms.words($0) ?? "") }
      .sorted { $0.term < $1.term }
    if options.format == .json { return try Output.showJSON(items, options) }
    var page = Page("Protected terms")
    if items.isEmpty { page.text("None.") }
    page.table(["TERM", "IN ITS PLACE"], items.map { [$0.term, $0.as] })
    try page.show(options)
  }
}

struct ProtectRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Stop protecting a term.",
    discussion: "Example: subrosa protect remove 'Hotel Seeblick'")

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The term.") var term: String

  func run() throws {
    let term = try Asked.value(self.term, "Term: ")
    let session = try OpenVault(options, for: .changing)
    let name = try session.edit { catalog, _ in
      try ProtectedTerms.removal(of: term, in: catalog)
    }
    Output.note("\(name.called) is no longer protected")
  }
}
