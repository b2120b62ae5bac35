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
    try session.edit(acceptTrace: acceptTrace) { catalog in
      guard let at = ref.lastIndex(of: "@") else { throw CommandError.noSuchVersion }
      let (compartment, record) = try RecordHistory.find(String(ref[..<at]), in: catalog)
      guard (compartment.role == .hidden) == session.writesHidden else {
        throw CommandError.standsInCover
      }
      let replay = compartment.replay
      let version = try RecordHistory.version(
        ref[ref.index(after: at)...], of: record, in: compartment)
      guard let content = version.content else { throw CommandError.noSuchVersion }
      let metadata = try compartment.bodies().metadata(of: content)
      let slug = try Metadata(serialized: metadata).slug
      let taken =
        try !slug.isEmpty
        && catalog.heads { $0.slug == slug }.contains { catalog.record(of: $0) != record }
      if taken { throw CommandError.slugTaken }
      let newest = try newestMetadata(of: record, compartment)
      if let newest, AgreedText.isAgreed(newest) {
        try AgreedText.askToChange(newest, "Put the older version in its place?", yes: yes)
      }
      let change = try Change.put(
        record, replacing: replay.heads(of: record).map { replay.version($0).id },
        modified: Clock.now(), metadata: metadata, bodyOf: content,
        body: compartment.source(of: content))
      // What was renamed meanwhile goes back to its old name everywhere.
      let links = try RecordLinks(catalog).moving(
        newest?.slug ?? "", to: slug, in: compartment.role, except: record)
      return ([change] + links, ())
    }
    Output.note("restored; the version in between stays in the history")
  }

  /// What the newest version says; nil for a removed record.
  private func newestMetadata(of record: RecordID, _ compartment: Compartment) throws -> Metadata? {
    let replay = compartment.replay
    let content = replay.heads(of: record).first.flatMap { replay.version($0).content }
    return try content.map {
      try Metadata(serialized: try compartment.bodies().metadata(of: $0))
    }
  }
}
