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
    _ = try search.run { entry, match in
      var summary = RecordSummary(entry)
      summary.snippets = match.snippets.map(\.text)
      try stream.write(summary)
    }
    try stream.finish()
  }

  private func showText(_ search: SearchRun) throws {
    let stream = ResultStream(title: Words.current.title(.matches), options)
    lazy var shared = search.catalog.sharedSlugs()
    let count = try search.run { entry, match in
      // A slug that several records have refers to none.
      let slug = shared.contains(entry.metadata.slug) ? "" : entry.metadata.slug
      let reference = Catalog.reference(slug: slug, entry.version.record)
      var lines = "\(SafeText.line(reference))  \(Words.current.name(entry.metadata.kind))  "
      lines += SafeText.line(entry.metadata.title)
      lines += (search.showsCompartments ? Words.current.behindTitle(entry.role) : "") + "\n"
      for snippet in match.snippets {
        lines += String(repeating: " ", count: Matcher.snippetIndent)
        lines += "\(snippet.isCutBefore ? "…" : "")\(SafeText.line(snippet.text))"
        lines += "\(snippet.isCutAfter ? "…" : "")\n"
      }
      try stream.write(lines)
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
