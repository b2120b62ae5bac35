import Application
import ArgumentParser
import Records
import VaultStore

struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Restore a removed record, or an older version as REF@VERSION.",
    discussion: """
      Example: subrosa restore the-clock@3f2a91

      To restore a removed record, give the first digits of its id, as shown by `subrosa list \
      --removed`. Attachments that were removed with it are restored too. Part of a title is not \
      enough. Asks before an older version replaces an agreed text.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The record, and the first digits of the version.") var ref: String
  @Flag(help: "Do not ask before an agreed text is changed.") var yes = false

  func run() throws {
    let ref = try Asked.record(self.ref)
    let session = try OpenVault(options, for: .changing)
    let told = try session.edit(
      asking: { catalog, questions in
        let at = ref.lastIndex(of: "@")
        let (compartment, record) = try RecordHistory.find(
          String(ref[..<(at ?? ref.endIndex)]), in: catalog)
        guard compartment.role == catalog.target else { throw CommandError.standsInCover }
        let removed = try RemovedRecord(record, in: compartment, compartment.bodies())
        guard let at else {
          // Of a record that is there, somebody has to say which version.
          guard let removed else { throw CommandError.noSuchVersion }
          return try restoring(removed, in: catalog)
        }
        let version = try RecordHistory.version(
          ref[ref.index(after: at)...], of: record, in: compartment)
        return try restoring(version, in: catalog, removed, questions)
      })
    Output.note(told)
  }

  /// The changes that bring back a removed record and its attachments, and what to say of it.
  private func restoring(
    _ removed: RemovedRecord, in catalog: TargetCatalog
  ) throws -> (changes: [Change], value: String) {
    let files = try removed.attachments(in: catalog)
    let changes = try ([removed] + files).map { record in
      try catalog.requireFree(record.metadata.slug, except: record.record)
      return try change(to: record.last, in: catalog)
    }
    let with = files.isEmpty ? "" : " and \(files.count.counted("attachment"))"
    return (changes, "restored \(removed.metadata.called(orElse: removed.reference))\(with)")
  }

  /// The changes that make a version the newest, and what to say of it.
  private func restoring(
    _ version: Version, in catalog: TargetCatalog, _ removed: RemovedRecord?,
    _ questions: Questions
  ) throws -> (changes: [Change], value: String) {
    guard let content = version.content else { throw CommandError.noSuchVersion }
    let record = version.record
    let bodies = catalog.compartment(catalog.target).bodies()
    let metadata = try Metadata(serialized: try bodies.metadata(of: content))
    try catalog.requireFree(metadata.slug, except: record)
    let newest = try newestEntry(of: record, catalog)
    if let newest, AgreedText.isAgreed(newest.metadata) {
      try AgreedText.askToChange(
        newest, .replaceAgreedText, yes: yes, questions)
    }
    // What was renamed meanwhile goes back to its old name everywhere.
    let links = try RecordLinks(catalog).moving(
      newest?.metadata.slug ?? "", to: metadata.slug, except: record)
    let name = metadata.called(orElse: Catalog.reference(slug: metadata.slug, record))
    return (
      [try change(to: version, in: catalog)] + links,
      "restored \(name)"
        + (removed == nil ? "; the version in between is in the history" : "")
    )
  }

  private func change(to version: Version, in catalog: TargetCatalog) throws -> Change {
    let compartment = catalog.compartment(catalog.target)
    let replay = compartment.replay
    guard let content = version.content else { throw CommandError.noSuchVersion }
    return try Change.put(
      version.record,
      replacing: replay.heads(of: version.record).map { replay.version($0).id },
      metadata: try compartment.bodies().metadata(of: content),
      bodyOf: content, body: compartment.source(of: content))
  }

  /// What the newest version says; nil for a removed record.
  private func newestEntry(of record: RecordID, _ catalog: TargetCatalog) throws -> Catalog.Entry? {
    let head = catalog.heads.first { $0.role == catalog.target && catalog.record(of: $0) == record }
    return try head.map { try catalog.entry($0) }
  }
}
