import ArgumentParser
import Records
import SystemPackage
import TerminalIO
import VaultStore

struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the versions of a record, removed ones by the first digits of their id.",
    discussion: "Example: subrosa history first-day")

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The record.") var ref: String

  struct Item: Encodable {
    let id, version, kind, slug, title, modified: String
    let tags: [String]
    let removed, current: Bool
    let size: UInt64
  }

  func run() throws {
    let ref = try Asked.record(self.ref)
    let catalog = try Session(options).read()
    let (compartment, record) = try RecordHistory.find(ref, in: catalog)
    let bodies = compartment.bodies()
    let replay = compartment.replay
    let items = try replay.versions(of: record).reversed().map { index in
      let version = replay.version(index)
      let metadata = try version.content.map {
        try Metadata(serialized: try bodies.metadata(of: $0))
      }
      return Item(
        id: record.hexadecimal, version: version.id.hexadecimal,
        kind: metadata?.kind.name ?? "", slug: metadata?.slug ?? "",
        title: metadata?.title ?? "", modified: Clock.iso(version.modified),
        tags: metadata?.tags ?? [], removed: version.isDeletion,
        current: !replay.isSuperseded(index), size: version.content?.bodyLength ?? 0)
    }
    guard options.format == .text else { return try Output.showJSON(items, options) }
    var table = Table([
      Table.Column("VERSION"), Table.Column("MODIFIED"), Table.Column("SIZE", isNumeric: true),
      Table.Column("TITLE", minimumWidth: 16),
    ])
    for item in items {
      table.add([
        String(item.version.prefix(12)), String(item.modified.prefix(19)), String(item.size),
        item.removed ? "(removed)" : item.title,
      ])
    }
    let width = Terminal.size(of: .standardOutput)?.columns
    try Output.show(
      table.lines(width: width).map { $0 + "\n" }.joined(), title: "history", options
    ) { [table] in
      StyledRow.rows(of: table.lines(width: $0), heading: 1, width: $0)
    }
  }
}

/// Finds records that may be gone.
enum RecordHistory {
  static func find(
    _ ref: String, in catalog: Catalog
  ) throws -> (compartment: Compartment, record: RecordID) {
    do {
      let entry = try catalog.find(ref)
      return (catalog.compartment(entry.role), entry.version.record)
    } catch CommandError.noSuchRecord {
      let compartments = [catalog.state.hidden, catalog.state.cover].compactMap { $0 }
      for compartment in compartments where ref.utf8.count >= 4 {
        let records = Set(
          compartment.replay.allVersions.map { compartment.replay.record(of: $0) }
            .filter { $0.hexadecimal.hasPrefix(ref) })
        if records.count > 1 { throw CommandError.ambiguous(count: records.count) }
        if let record = records.first { return (compartment, record) }
      }
      throw CommandError.noSuchRecord
    }
  }
}
