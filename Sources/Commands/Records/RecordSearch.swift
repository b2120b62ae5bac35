import Application
import ArgumentParser
import Folding
import Records
import Search
import Terminal
import VaultStore
import Words

struct RecordSearch: ParsableCommand {
  static let configuration = CommandConfiguration(
    "search", Words.current.help(RecordCommand.search))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(RecordOption.query)) var query: [String]

  func run() throws {
    let text = try query.map { try PromptedArgument.value($0, Words.current.prompt(.query)) }
      .joined(
        separator: " ")
    let parsed = try Query.typed(text)
    let search = SearchRun(try OpenVault(options).read(), parsed, .terminal)
    if options.format == .json { try showJSON(search) } else { try showText(search) }
    // Results are shown first, so that a damaged record hides no other.
    if let failure = search.failure { throw failure }
  }

  private func showJSON(_ search: SearchRun) throws {
    let stream = JSONArrayStream(options)
    let render = { @Sendable (entry: Catalog.Entry, match: Match) in
      var summary = RecordSummary(entry)
      summary.snippets = match.snippets.map(\.text)
      return summary
    }
    _ = try search.run(rendering: render) { try stream.write($0) }
    try stream.finish()
  }

  private func showText(_ search: SearchRun) throws {
    let stream = ResultStream(title: Words.current.title(.matches), options)
    lazy var shared = search.catalog.sharedSlugs()
    let count = try search.run(rendering: Row.init) { row in
      // A slug that several records have refers to none.
      let slug = shared.contains(row.slug) ? "" : row.slug
      let reference = SafeText.line(Catalog.reference(slug: slug, row.record))
      let compartment = search.showsCompartments ? Words.current.behindTitle(row.role) : ""
      try stream.write("\(reference)  \(row.title)\(compartment)\n\(row.snippets)")
    }
    var remarks = [Words.current.note(.found(count))]
    // A dialogue is named by its slug alone, not by its title.
    if count == 0 && search.namesUnknownDialogue {
      remarks.append(Words.current.note(.dialogueNeedsSlug))
    }
    if search.namesUnknownPerson { remarks.append(Words.current.note(.personUnknown)) }
    try stream.finish(remarks)
  }
}

/// A match as text shows it, below its reference.
private struct Row {
  let slug: String
  let record: RecordID
  let role: CompartmentRole
  let title: String
  let snippets: String

  init(_ entry: Catalog.Entry, _ match: Match) {
    slug = entry.metadata.slug
    record = entry.version.record
    role = entry.role
    title = "\(Words.current.name(entry.metadata.kind))  \(SafeText.line(entry.metadata.title))"
    let indent = String(repeating: " ", count: Matcher.snippetIndent)
    snippets = match.snippets.map { snippet in
      let (before, after) = (snippet.isCutBefore ? "…" : "", snippet.isCutAfter ? "…" : "")
      return "\(indent)\(before)\(SafeText.line(snippet.text))\(after)\n"
    }.joined()
  }
}

extension Query {
  /// Reads a query as somebody types it, with kinds in English or Chinese.
  ///
  /// - Throws: `QueryError`; `ApplicationError.kindUnknown`: a kind that does not exist finds nothing,
  ///   and who misspelt it would take that for an answer.
  static func typed(_ text: String) throws -> Query {
    let query = try Query.parse(text)
      .namingKinds { RecordKind(written: FoldedText($0).text).name }
    let kinds = (query.filters[.kind] ?? []) + (query.excludedFilters[.kind] ?? [])
    for kind in kinds where !RecordKind(name: kind).isListed {
      throw ApplicationError.kindUnknown
    }
    return query
  }
}
