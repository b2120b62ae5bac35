import Application
import ArgumentParser
import Calendar
import Records
import VaultStore
import Viewing
import Words

struct RecordHistory: ParsableCommand {
  static let configuration = CommandConfiguration(
    "history", Words.current.help(RecordCommand.history))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(RecordOption.record)) var ref: String

  struct Item: Encodable {
    let id, version, kind, slug, title, modified: String
    let tags: [String]
    let removed, current: Bool
    let size: UInt64
  }

  func run() throws {
    let ref = try PromptedArgument.record(self.ref)
    let catalog = try OpenVault(options).read()
    let items = try VersionFinder.versions(of: ref, in: catalog).map { listed in
      let (version, metadata) = (listed.version, listed.metadata)
      return Item(
        id: version.record.hexadecimal, version: version.id.hexadecimal,
        kind: metadata?.kind.name ?? "", slug: metadata?.slug ?? "",
        title: metadata?.title ?? "", modified: Clock.iso(version.modified),
        tags: metadata?.tags ?? [], removed: version.isDeletion,
        current: listed.isCurrent, size: version.content?.bodyLength ?? 0)
    }
    guard options.format == .text else { return try Output.showJSON(items, options) }
    let words = Words.current
    var table = Table([
      Table.Column(words.heading(.version)), Table.Column(words.heading(.modified)),
      Table.Column(words.heading(.size), isNumeric: true),
      Table.Column(words.heading(.title), minimumWidth: 16),
    ])
    for item in items {
      table.add([
        String(item.version.prefix(12)), "\(item.modified.prefix(19))Z", String(item.size),
        item.removed ? words.removedVersion : item.title,
      ])
    }
    try Output.show(table, title: words.title(.versions), options)
  }
}
