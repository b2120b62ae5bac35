import Application
import ArgumentParser
import Calendar
import Records
import VaultStore
import Viewing
import Words

struct RecordConflicts: ParsableCommand {
  static let configuration = CommandConfiguration(
    "conflicts", Words.current.help(MergeCommand.conflicts))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions

  /// The JSON output; the keys are documented and stable.
  struct Report: Encodable {
    struct Record: Encodable {
      struct Version: Encodable {
        let version, modified, title: String
        let removed: Bool
        /// Its source, and for a received version who signed it and when it came.
        let origin, from, received: String
      }
      let id, kind, slug, title, compartment: String
      let versions: [Version]
    }
    struct Slug: Encodable {
      let slug: String
      let records: [String]
    }
    let conflicts: [Record]
    let slugs: [Slug]
  }

  func run() throws {
    let catalog = try OpenVault(options).read()
    let conflicts = try Conflict.all(in: catalog)
    let slugs = try SharedSlug.all(in: catalog)
    if options.format == .json {
      return try Output.showJSON(RecordConflicts.report(conflicts, slugs), options)
    }
    let words = Words.current
    guard !conflicts.isEmpty || !slugs.isEmpty else {
      return try Output.remark(
        words.note(MergeNote.noConflicts), title: words.title(MergePage.conflicts), options)
    }
    var page = Page(words.title(MergePage.conflicts))
    if !conflicts.isEmpty { page.text(words.text(MergeSentence.howToResolve)) }
    page.table(
      words.columns(MergeTable.conflicts, showsCompartment: catalog.showsCompartments),
      conflicts.flatMap { RecordConflicts.rows(of: $0, catalog.showsCompartments) })
    if !slugs.isEmpty { page.text(words.text(MergeSentence.howToRename)) }
    page.table(
      words.columns(MergeTable.sharedSlugs, showsCompartment: catalog.showsCompartments),
      slugs.flatMap { shared in
        shared.records.map { record in
          [shared.slug, record.reference, words.name(RecordKind(name: record.kind))]
            + (catalog.showsCompartments ? [record.compartment] : []) + [record.title]
        }
      })
    try page.show(options)
  }

  /// A row for each version; the record stands in the first one.
  private static func rows(of conflict: Conflict, _ showsCompartment: Bool) -> [[String]] {
    conflict.sides.enumerated().map { number, side in
      let isFirst = number == 0
      let place = showsCompartment ? [isFirst ? Words.current.name(conflict.role) : ""] : []
      return [
        isFirst ? conflict.name.reference : "",
        isFirst ? conflict.metadata.map { Words.current.name($0.kind) } ?? "" : "",
      ] + place + [
        String(side.version.id.hexadecimal.prefix(12)),
        Clock.minute(side.version.modified),
        Words.current.name(side.origin),
        side.metadata?.title ?? Words.current.removedVersion,
      ]
    }
  }

  static func report(_ conflicts: [Conflict], _ slugs: [SharedSlug]) -> Report {
    Report(
      conflicts: conflicts.map { conflict in
        Report.Record(
          id: conflict.record.hexadecimal, kind: conflict.metadata?.kind.name ?? "",
          slug: conflict.metadata?.slug ?? "", title: conflict.metadata?.title ?? "",
          compartment: conflict.role.name,
          versions: conflict.sides.map { side in
            let received = side.metadata.flatMap { Provenance.received(in: $0) }
            return Report.Record.Version(
              version: side.version.id.hexadecimal, modified: Clock.iso(side.version.modified),
              title: side.metadata?.title ?? "", removed: side.metadata == nil,
              origin: side.origin.name, from: received?.sender ?? "",
              received: received?.date ?? "")
          })
      },
      slugs: slugs.map { Report.Slug(slug: $0.slug, records: $0.records.map(\.reference)) })
  }
}
