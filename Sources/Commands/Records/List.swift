import ArgumentParser
import Assessment
import CellFile
import Records
import TerminalIO
import VaultStore

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List records, newest first, by the date that is shown.",
    discussion: "Example: subrosa list note --tag draft")

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "Only this kind.", completion: .list(RecordKind.userKinds.map(\.name)))
  var kind: String?
  @Option(help: "Only with this tag.") var tag: [String] = []

  func run() throws {
    if let kind, !RecordKind(name: kind).isListed { throw CommandError.kindUnknown }
    let catalog = try Session(options).read()
    var failure: (any Error)?
    // What can be read is shown first: a damaged record hides no other.
    var dated: [(head: Catalog.Head, day: Day)] = []
    for head in catalog.heads {
      do {
        let outline = try catalog.outline(of: head)
        if isWanted(outline) { dated.append((head, day(of: outline, head))) }
      } catch {
        failure = failure ?? error
      }
    }
    // Of one day, what was changed last stands first: the sort is stable.
    let shown = dated.sorted { $0.day > $1.day }.map(\.head)
    if options.format == .json {
      try showJSON(shown, catalog)
    } else {
      try showTable(shown, catalog)
    }
    if let failure { throw failure }
  }

  /// The day in the table: the record's own, or that of its last change.
  private func day(of outline: MetadataOutline, _ head: Catalog.Head) -> Day {
    DaySpan(outline.date)?.last ?? Day(number: Int(head.modified / 86_400_000))
  }

  private func isWanted(_ outline: MetadataOutline) -> Bool {
    let known = outline.kind
    return !known.isInternal && (kind ?? known.name) == known.name
      && (tag.isEmpty || Set(tag).isSubset(of: outline.tags))
  }

  private func showJSON(_ shown: [Catalog.Head], _ catalog: Catalog) throws {
    let stream = JSONArrayStream(options)
    for head in shown { try stream.write(try RecordSummary(head, in: catalog)) }
    try stream.finish()
  }

  private func showTable(_ shown: [Catalog.Head], _ catalog: Catalog) throws {
    guard !shown.isEmpty else {
      let isWhole = kind == nil && tag.isEmpty
      return Output.note(
        isWhole
          ? "there are no records yet; `subrosa add note` or `subrosa import` makes some"
          : "there are no such records")
    }
    // With a hidden compartment open, each record says where it stands.
    let places = catalog.showsCompartments ? [Table.Column("IN")] : []
    var table = Table(
      [Table.Column("REF", minimumWidth: 22), Table.Column("KIND")] + places + [
        Table.Column("DATE", minimumWidth: 10), Table.Column("TITLE", minimumWidth: 16),
        // A title says more than the tags beside it.
        Table.Column("TAGS", minimumWidth: 6, yields: true),
      ])
    for head in shown {
      let outline = try catalog.outline(of: head)
      let day = String(Clock.iso(head.modified).prefix(10))
      let reference = Catalog.reference(slug: outline.slug, catalog.record(of: head))
      let place = places.isEmpty ? [] : [head.role.name]
      table.add(
        [reference, outline.kind.name] + place + [
          outline.date.isEmpty ? day : outline.date,
          outline.title + (catalog.isConflict(head) ? " (conflict)" : ""),
          outline.tags.joined(separator: " "),
        ])
    }
    try Output.show(table, title: "records", options)
  }
}
