import Application
import ArgumentParser
import Assessment
import Calendar
import Folding
import Records
import VaultStore
import Viewing
import Words

struct RecordList: ParsableCommand {
  static let configuration = CommandConfiguration("list", Words.current.help(RecordCommand.list))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(RecordOption.listedKind), completion: .list(RecordKind.userKinds.map(\.name))
  )
  var kind: String?
  @Option(help: ArgumentHelp(RecordOption.listedTag)) var tag: [String] = []
  @Flag(help: ArgumentHelp(RecordOption.removed)) var removed = false

  func run() throws {
    if let kind, !RecordKind(written: kind).isListed { throw ApplicationError.kindUnknown }
    let catalog = try OpenVault(options).read()
    if removed { return try showRemoved(catalog) }
    var failure: (any Error)?
    // Readable records are shown first, so that a damaged record hides no other.
    var dated: [(head: Catalog.Head, day: Day)] = []
    for head in catalog.heads {
      do {
        let outline = try catalog.outline(of: head)
        if isWanted(outline.kind, outline.tags) {
          dated.append((head, catalog.days(of: outline, head).last))
        }
      } catch {
        failure = failure ?? error
      }
    }
    // Within a day, the record changed last comes first: the sort is stable.
    let shown = dated.sorted { $0.day > $1.day }.map(\.head)
    if options.format == .json {
      try showJSON(shown, catalog)
    } else {
      try showTable(shown, catalog)
    }
    if let failure { throw failure }
  }

  private func isWanted(_ known: RecordKind, _ tags: @autoclosure () -> [String]) -> Bool {
    // Lines become a note in the end: they are listed where they are asked for.
    !known.isInternal
      && (kind.map { RecordKind(written: $0) == known } ?? (known != .line))
      && (tag.isEmpty || hasAll(tag, tags().map { FoldedForms($0) }))
  }

  private func hasAll(_ tags: [String], _ present: [FoldedForms]) -> Bool {
    tags.allSatisfy { tag in present.contains { $0.isSame(as: FoldedForms(tag)) } }
  }

  /// A record that was removed; its JSON keys are documented and stable.
  struct RemovedItem: Encodable {
    let id, kind, slug, title, removed, compartment: String
    let tags: [String]
  }

  private func showRemoved(_ catalog: WholeCatalog) throws {
    let records = try RemovedRecord.all(in: catalog).filter { record in
      isWanted(record.metadata.kind, record.metadata.tags)
    }
    if options.format == .json {
      let items = records.map { record in
        RemovedItem(
          id: record.record.hexadecimal, kind: record.metadata.kind.name,
          slug: record.metadata.slug, title: record.metadata.title,
          removed: Clock.iso(record.removed), compartment: record.role.name,
          tags: record.metadata.tags)
      }
      return try Output.showJSON(items, options)
    }
    guard !records.isEmpty else {
      return try Output.remark(
        Words.current.note(.nothingRemoved), title: Words.current.title(.removedRecords), options)
    }
    let words = Words.current
    let places = catalog.showsCompartments ? [Table.Column(words.heading(.compartment))] : []
    var table = Table(
      [Table.Column(words.heading(.reference)), Table.Column(words.heading(.kind))] + places + [
        Table.Column(words.heading(.removed)),
        Table.Column(words.heading(.title), minimumWidth: 16),
      ])
    for record in records {
      table.add(
        [record.reference, words.name(record.metadata.kind)]
          + (places.isEmpty ? [] : [words.name(record.role)])
          + [
            Clock.minute(record.removed),
            record.metadata.title,
          ])
    }
    try Output.show(table, title: words.title(.removedRecords), options)
  }

  private func showJSON(_ shown: [Catalog.Head], _ catalog: Catalog) throws {
    let stream = JSONArrayStream(options)
    for head in shown { try stream.write(try RecordSummary(head, in: catalog)) }
    try stream.finish()
  }

  private func showTable(_ shown: [Catalog.Head], _ catalog: Catalog) throws {
    guard !shown.isEmpty else {
      let isWhole = kind == nil && tag.isEmpty
      return try Output.remark(
        Words.current.note(isWhole ? .noRecords : .noSuchRecords),
        title: Words.current.title(.list), options)
    }
    let words = Words.current
    // If a hidden compartment is open, each record shows its compartment.
    let places = catalog.showsCompartments ? [Table.Column(words.heading(.compartment))] : []
    var table = Table(
      [
        Table.Column(words.heading(.reference), minimumWidth: 22),
        Table.Column(words.heading(.kind)),
      ] + places + [
        Table.Column(words.heading(.date), minimumWidth: 10),
        Table.Column(words.heading(.title), minimumWidth: 16),
        // A title says more than the tags beside it.
        Table.Column(words.heading(.tags), minimumWidth: 6, yields: true),
      ])
    let shared = catalog.sharedSlugs()
    for head in shown {
      let outline = try catalog.outline(of: head)
      // A slug that several records have refers to none.
      let slug = shared.contains(outline.slug) ? "" : outline.slug
      var row = [
        Catalog.reference(slug: slug, catalog.record(of: head)), words.name(outline.kind),
        outline.date.isEmpty ? catalog.days(of: outline, head).last.text : outline.date,
        words.title(outline.title, isConflict: catalog.isConflict(head)),
        outline.tags.joined(separator: " "),
      ]
      if !places.isEmpty { row.insert(words.name(head.role), at: 2) }
      table.add(row)
    }
    try Output.show(table, title: words.title(.list), options)
  }
}
