import Records
package import VaultStore

/// Removing a record and its attachments.
package enum RecordRemoval {
  /// What was removed.
  package struct Result: Sendable {
    /// What the record was called.
    package let name: RecordName
    /// It has no slug any more.
    package let record: RecordID
    /// How many attachments went with it.
    package let attachments: Int
  }

  /// Asks, and makes the changes.
  ///
  /// - Parameter yes: whether it was answered ahead.
  /// - Throws: as `TargetCatalog.findOwn`, and what questions can throw.
  package static func changes(
    of reference: String, in catalog: TargetCatalog, yes: Bool, _ questions: ChangeQuestions
  ) throws -> (changes: [Change], value: Result) {
    let entry = try catalog.findOwn(reference, endsConflict: true)
    let files = try catalog.attachments(of: entry)
    if entry.isConflict { questions.add(.removalEndsConflict) }
    if !files.isEmpty { questions.add(.attachmentsRemoved(count: files.count)) }
    let linking = try RecordLinks(catalog).naming(
      entry.metadata.slug, except: entry.version.record)
    if !linking.isEmpty { questions.add(.recordsLinking(count: linking.count)) }
    try questions.consent(
      to: .remove(entry.name, entry.metadata.kind), about: ([entry] + files).map(\.version.id),
      yes: yes)
    let changes = ([entry] + files).map {
      Change.delete($0.version.record, replacing: catalog.headIDs($0))
    }
    return (
      changes,
      Result(name: entry.name, record: entry.version.record, attachments: files.count)
    )
  }
}
