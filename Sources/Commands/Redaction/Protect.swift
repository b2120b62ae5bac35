import Application
import ArgumentParser
import Records
import Redaction
import VaultStore

struct Protect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Protect other terms, such as a venue, a project or a phrase.",
    discussion: """
      Example: subrosa protect add 'Hotel Seeblick' --as 'a hotel by a lake'

      Like people's names, protected terms never appear in a summary or a redacted text.
      """,
    subcommands: [ProtectAdd.self, ProtectList.self, ProtectRemove.self])
}

/// The protected terms of a vault.
private enum ProtectedTerms {
  /// The records, newest first.
  static func all(_ catalog: Catalog) throws -> [Catalog.Entry] {
    try catalog.entries { $0.kind == .protected }
  }

  /// Those that protect a term, in whatever case.
  static func find(_ term: String, in catalog: Catalog) throws -> [Catalog.Entry] {
    let folded = FoldedTerm.fold(term)
    return try all(catalog).filter { FoldedTerm.fold($0.metadata.title) == folded }
  }

  /// The general words of a term; nil where it has none.
  static func words(_ entry: Catalog.Entry) -> String? {
    guard case .text(let words)? = entry.metadata.extra(RosterMaker.wordsKey) else {
      return nil
    }
    return words
  }
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
      throw CommandError.emptyTerm
    }
    let session = try OpenVault(options, for: .changing)
    try session.edit { catalog, _ in
      var metadata = Metadata(RecordKind.protected, title: term)
      metadata.setExtra(RosterMaker.wordsKey, to: words.map { .text($0) })
      let known = try ProtectedTerms.find(term, in: catalog).first { catalog.isOwn($0) }
      let change = try Change.put(
        known?.version.record ?? .random(), replacing: known.map { catalog.headIDs($0) } ?? [],
        metadata: metadata.serialized(), body: BytesSource([]))
      return ([change], ())
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
      let known = try ProtectedTerms.find(term, in: catalog)
      guard !known.isEmpty else { throw CommandError.notProtected }
      let own = known.filter { catalog.isOwn($0) }
      guard !own.isEmpty else { throw CommandError.standsInCover }
      let changes = own.map { entry in
        Change.delete(
          entry.version.record, replacing: catalog.headIDs(entry))
      }
      return (changes, own[0].called)
    }
    Output.note("\(name) is no longer protected")
  }
}
