import ArgumentParser
import CellFile
import Records
import VaultStore

struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make an older version the newest again: REF@VERSION.",
    discussion: """
      Example: subrosa restore the-clock@3f2a91

      Asks before a text that was agreed on gives way to an older one.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The record and the first digits of the version.") var ref: String
  @Flag(help: "Do not ask though the text was agreed on.") var yes = false
  @Flag(help: "Let a hidden record that does not fit cause more commits.") var acceptTrace = false

  func run() throws {
    let ref = try Asked.record(self.ref)
    let session = try Session(options)
    try session.edit(
      acceptTrace: acceptTrace,
      asking: { catalog, questions in
        guard let at = ref.lastIndex(of: "@") else { throw CommandError.noSuchVersion }
        let (compartment, record) = try RecordHistory.find(String(ref[..<at]), in: catalog)
        guard compartment.role == catalog.target else {
          throw CommandError.standsInCover
        }
        let replay = compartment.replay
        let version = try RecordHistory.version(
          ref[ref.index(after: at)...], of: record, in: compartment)
        guard let content = version.content else { throw CommandError.noSuchVersion }
        let metadata = try compartment.bodies().metadata(of: content)
        let slug = try Metadata(serialized: metadata).slug
        try catalog.requireFree(slug, except: record)
        let newest = try newestEntry(of: record, catalog)
        if let newest, AgreedText.isAgreed(newest.metadata) {
          try AgreedText.askToChange(
            newest, "Put the older version in its place?", yes: yes, questions)
        }
        let change = try Change.put(
          record, replacing: replay.heads(of: record).map { replay.version($0).id },
          modified: Clock.now(), metadata: metadata, bodyOf: content,
          body: compartment.source(of: content))
        // What was renamed meanwhile goes back to its old name everywhere.
        let links = try RecordLinks(catalog).moving(
          newest?.metadata.slug ?? "", to: slug, except: record)
        return ([change] + links, ())
      })
    Output.note("restored; the version in between stays in the history")
  }

  /// What the newest version says; nil for a removed record.
  private func newestEntry(of record: RecordID, _ catalog: TargetCatalog) throws -> Catalog.Entry? {
    let head = catalog.heads.first { $0.role == catalog.target && catalog.record(of: $0) == record }
    return try head.map { try catalog.entry($0) }
  }
}
