import Records
package import VaultStore

/// Ending a conflict by one of its sides: a new version takes the place of all newest ones, and they stay
/// in the history.
package enum ConflictResolution {
  /// The state after the resolution.
  package struct Result: Sendable {
    /// What the record is called.
    package let name: RecordName
    /// Whether the record is removed.
    package let isRemoval: Bool
    /// How many attachments were removed or brought back with it.
    package let attachments: Int
  }

  /// Refuses what a person did not see.
  ///
  /// - Throws: `ApplicationError.changedMeanwhile` where the record has other newest versions now.
  package static func require(_ shown: Conflict, in catalog: TargetCatalog) throws {
    let replay = catalog.compartment(catalog.target).replay
    guard Set(replay.heads(of: shown.record).map { replay.id(of: $0) }) == shown.versions else {
      throw ApplicationError.changedMeanwhile
    }
  }

  /// The side that the first digits of a version's id mean.
  ///
  /// - Throws: `ApplicationError.noSuchVersion`.
  package static func side(_ digits: String, of conflict: Conflict) throws -> Conflict.Side {
    guard let prefix = VersionID.Prefix(hexadecimal: digits.lowercased()) else {
      throw ApplicationError.noSuchVersion
    }
    let found = conflict.sides.filter { prefix.begins($0.version.id) }
    guard let side = found.first, found.count == 1 else { throw ApplicationError.noSuchVersion }
    return side
  }

  /// The changes that make one side hold.
  ///
  /// - Parameter yes: whether it was answered ahead that a text which was agreed on is replaced.
  /// - Throws: as `require`; `ApplicationError.slugTaken`, and what questions can throw.
  package static func changes(
    of shown: Conflict, to side: Conflict.Side, in catalog: TargetCatalog, yes: Bool,
    _ questions: ChangeQuestions
  ) throws -> (changes: [Change], value: Result) {
    try require(shown, in: catalog)
    let compartment = catalog.compartment(catalog.target)
    let heads = compartment.replay.heads(of: shown.record).map { compartment.replay.id(of: $0) }
    let metadata = try askAboutAgreed(shown, side, in: catalog, yes: yes, questions)
    guard let content = side.version.content, let metadata else {
      let files = try attachments(of: shown.record, in: catalog)
      if !files.isEmpty { questions.add(.attachmentsRemoved(count: files.count)) }
      return (
        [Change.delete(shown.record, replacing: heads)]
          + files.map { Change.delete($0.version.record, replacing: catalog.headIDs($0)) },
        Result(name: shown.name, isRemoval: true, attachments: files.count)
      )
    }
    try catalog.requireFree(metadata.slug, except: shown.record)
    var changes = [
      try Change.put(
        shown.record, replacing: heads,
        // Parts of a version that this program does not know stay unchanged.
        metadata: metadata == side.metadata
          ? try compartment.bodies().metadata(of: content) : metadata.serialized(),
        bodyOf: content, body: compartment.source(of: content))
    ]
    changes += try links(of: shown, to: metadata.slug, in: catalog, questions)
    let files = try restoredAttachments(of: shown, in: catalog)
    return (
      changes + files,
      Result(
        name: RecordName(
          title: metadata.title, reference: Catalog.reference(slug: metadata.slug, shown.record)),
        isRemoval: false, attachments: files.count)
    )
  }

  /// The changes that bring back attachments which were removed together with a record, where a removal
  /// is one side of its conflict and does not hold.
  package static func restoredAttachments(
    of shown: Conflict, in catalog: TargetCatalog
  ) throws -> [Change] {
    let compartment = catalog.compartment(catalog.target)
    let removals = shown.sides.filter { $0.metadata == nil }.map(\.version.modified)
    guard !removals.isEmpty else { return [] }
    // All changes of one commit have one time, and keep it in another copy of the vault.
    return try RemovedRecord.all(in: catalog).filter { removed in
      removed.role == catalog.target && removed.metadata.kind == .attachment
        && removed.metadata.owner == shown.record.bytes && removals.contains(removed.removed)
    }.map { removed in
      guard let content = removed.last.content else { throw ApplicationError.noSuchVersion }
      let replay = compartment.replay
      return try Change.put(
        removed.record, replacing: replay.heads(of: removed.record).map { replay.id(of: $0) },
        metadata: try compartment.bodies().metadata(of: content), bodyOf: content,
        body: compartment.source(of: content))
    }
  }

  /// Asks before a text that was agreed on gives way to another. Signatures of the same text are kept
  /// whichever side they stand on: each of two people may have signed in a copy of the vault.
  ///
  /// - Returns: the fields of the side that holds; nil for a removal.
  private static func askAboutAgreed(
    _ shown: Conflict, _ side: Conflict.Side, in catalog: TargetCatalog, yes: Bool,
    _ questions: ChangeQuestions
  ) throws -> Metadata? {
    let compartment = catalog.compartment(catalog.target)
    let bodies = compartment.bodies()
    var metadata = side.metadata
    for other in shown.sides where other.version.id != side.version.id {
      guard let otherMetadata = other.metadata, AgreedText.isAgreed(otherMetadata),
        case .outcome(let otherOutcome) = otherMetadata.details,
        let otherContent = other.version.content,
        let index = compartment.replay.index(of: other.version.id)
      else { continue }
      if let content = side.version.content, let own = metadata, AgreedText.isAgreed(own),
        case .outcome(var outcome) = own.details,
        try bodies.body(of: content) == bodies.body(of: otherContent)
      {
        outcome.signatures += otherOutcome.signatures.filter { !outcome.signatures.contains($0) }
        metadata?.details = .outcome(outcome)
        continue
      }
      let entry = try catalog.entry(
        Catalog.Head(role: catalog.target, index: index, modified: other.version.modified))
      try AgreedText.askToChange(entry, .giveUpAgreedText, yes: yes, questions)
    }
    return metadata
  }

  private static func attachments(
    of record: RecordID, in catalog: TargetCatalog
  ) throws -> [Catalog.Entry] {
    var seen: Set<RecordID> = []
    return try catalog.entries {
      $0.kind == .attachment && $0.owner.elementsEqual(record.bytes)
    }.filter { catalog.isOwn($0) && seen.insert($0.version.record).inserted }
  }

  /// If sides have different slugs, other records name the record by each of them.
  private static func links(
    of shown: Conflict, to slug: String, in catalog: TargetCatalog, _ questions: ChangeQuestions
  ) throws -> [Change] {
    let old = Set(shown.sides.compactMap { $0.metadata?.slug }).subtracting([slug, ""])
    var changes: [Change] = []
    for other in old.sorted() where changes.isEmpty {
      changes = try RecordLinks(catalog).moving(other, to: slug, except: shown.record, questions)
    }
    return changes
  }
}
