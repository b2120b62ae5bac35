import Records
package import VaultStore

/// Bringing back a removed record, or an older version of one.
package enum RecordRestoration {
  /// What was brought back.
  package enum Result: Sendable {
    /// A removed record, with so many attachments.
    case removed(RecordName, attachments: Int)
    /// A version of a record, which was removed or not.
    case version(RecordName, wasRemoved: Bool)
  }

  /// The changes that bring back what a reference means: a removed record, or `REF@VERSION`.
  ///
  /// - Parameter yes: whether it was answered ahead that a text which was agreed on is replaced.
  /// - Throws: as `VersionFinder.find` and `.version`; `ApplicationError.standsInCover`,
  ///   `.noEarlierVersion`, `.versionNotGiven`, `.slugTaken`, and what questions can throw.
  package static func changes(
    for reference: String, in catalog: TargetCatalog, yes: Bool, _ questions: ChangeQuestions
  ) throws -> (changes: [Change], value: Result) {
    let at = reference.lastIndex(of: "@")
    let (compartment, record) = try VersionFinder.find(
      String(reference[..<(at ?? reference.endIndex)]), in: catalog)
    guard compartment.role == catalog.target else { throw ApplicationError.standsInCover }
    let removed = try RemovedRecord(record, in: compartment, compartment.bodies())
    guard let at else {
      // For a record that exists, somebody has to say which version.
      guard let removed else {
        let replay = compartment.replay
        let written = replay.versions(of: record).filter { !replay.isDeletion($0) }
        throw written.count > 1
          ? ApplicationError.versionNotGiven : ApplicationError.noEarlierVersion
      }
      return try restoring(removed, in: catalog)
    }
    let version = try VersionFinder.version(
      reference[reference.index(after: at)...], of: record, in: compartment)
    return try restoring(version, in: catalog, removed, yes: yes, questions)
  }

  /// The changes that bring back a removed record and its attachments.
  private static func restoring(
    _ removed: RemovedRecord, in catalog: TargetCatalog
  ) throws -> (changes: [Change], value: Result) {
    let files = try removed.attachments(in: catalog)
    let changes = try ([removed] + files).map { record in
      try catalog.requireFree(record.metadata.slug, except: record.record)
      return try change(to: record.last, in: catalog)
    }
    let name = RecordName(title: removed.metadata.title, reference: removed.reference)
    return (changes, .removed(name, attachments: files.count))
  }

  /// The changes that make a version the newest.
  private static func restoring(
    _ version: Version, in catalog: TargetCatalog, _ removed: RemovedRecord?,
    yes: Bool, _ questions: ChangeQuestions
  ) throws -> (changes: [Change], value: Result) {
    guard let content = version.content else { throw ApplicationError.noSuchVersion }
    let record = version.record
    let bodies = catalog.compartment(catalog.target).bodies()
    let metadata = try Metadata(serialized: try bodies.metadata(of: content))
    try catalog.requireFree(metadata.slug, except: record)
    let newest = try newestEntry(of: record, catalog)
    if let newest, AgreedText.isAgreed(newest.metadata) {
      try AgreedText.askToChange(
        newest, .replaceAgreedText, yes: yes, questions)
    }
    if let newest, newest.isConflict { questions.add(.conflictEnds) }
    // If the slug was changed meanwhile, all links get the old slug again.
    let links = try RecordLinks(catalog).moving(
      newest?.metadata.slug ?? "", to: metadata.slug, except: record, questions)
    let name = RecordName(
      title: metadata.title, reference: Catalog.reference(slug: metadata.slug, record))
    return (
      [try change(to: version, in: catalog)] + links,
      .version(name, wasRemoved: removed != nil)
    )
  }

  private static func change(to version: Version, in catalog: TargetCatalog) throws -> Change {
    let compartment = catalog.compartment(catalog.target)
    let replay = compartment.replay
    guard let content = version.content else { throw ApplicationError.noSuchVersion }
    return try Change.put(
      version.record,
      replacing: replay.heads(of: version.record).map { replay.version($0).id },
      metadata: try compartment.bodies().metadata(of: content),
      bodyOf: content, body: compartment.source(of: content))
  }

  /// The content of the newest version; nil for a removed record.
  private static func newestEntry(of record: RecordID, _ catalog: TargetCatalog) throws -> Catalog
    .Entry?
  {
    let head = catalog.heads.first { $0.role == catalog.target && catalog.record(of: $0) == record }
    return try head.map { try catalog.entry($0) }
  }
}
