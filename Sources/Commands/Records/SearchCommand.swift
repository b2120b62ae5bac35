import ArgumentParser
import CellFile
import Records
import Search
import TerminalIO
import VaultStore

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search all records: words, \"phrases\" and filters.",
    discussion: """
      Example: subrosa search 'compute thresholds who:wang-wei since:2026-01'

      All words must occur, in any case and with any accents; -word must not. Filters: kind: tag: \
      who: in: since: until: . A query of - is asked for, so that it stays out of the shell's \
      history.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "What to look for.") var query: String

  func run() throws {
    let text = query == "-" ? try Confirmation.answer("Search: ") : query
    let parsed = try Query.parse(text)
    let search = RecordSearch(try Session(options).read(), parsed)
    if options.format == .json { try showJSON(search) } else { try showText(search) }
    // What was found is shown first: a damaged record hides no other.
    if let failure = search.failure { throw failure }
  }

  private func showJSON(_ search: RecordSearch) throws {
    let stream = JSONArrayStream(options)
    _ = try search.run { entry, match in
      var summary = RecordSummary(entry)
      summary.snippets = match.snippets.map(\.text)
      try stream.write(summary)
    }
    try stream.finish()
  }

  private func showText(_ search: RecordSearch) throws {
    let stream = ResultStream(title: "search", options)
    let count = try search.run { entry, match in
      var lines = "\(SafeText.line(entry.reference))  \(entry.metadata.kind.name)  "
      lines += SafeText.line(entry.metadata.title)
      lines += search.showsCompartments ? "  (\(entry.role.name))\n" : "\n"
      for snippet in match.snippets {
        lines += "    \(snippet.isCutBefore ? "…" : "")\(SafeText.line(snippet.text))"
        lines += "\(snippet.isCutAfter ? "…" : "")\n"
      }
      try stream.write(lines)
    }
    try stream.finish()
    Output.note("\(count) record(s)")
  }
}
