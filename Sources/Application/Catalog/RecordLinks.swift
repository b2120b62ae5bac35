package import Records
package import VaultStore

/// Which records of the compartment that is changed name which others, by slug in a field or as
/// `@slug` in a field or the text.
package struct RecordLinks {
  private let catalog: TargetCatalog

  /// Those of the compartment that changes go to.
  package init(_ catalog: TargetCatalog) {
    self.catalog = catalog
  }

  /// The records that name a slug, newest first.
  package func naming(_ slug: String, except record: RecordID) throws -> [Catalog.Entry] {
    guard !slug.isEmpty else { return [] }
    return try entries(except: record).filter { entry in
      var metadata = entry.metadata
      if metadata.renameLinks(from: slug, to: slug) { return true }
      return Mention.find(in: try catalog.body(entry)).contains { $0.slug { $0 == slug } != nil }
    }
  }

  /// Says how many links of a record lead nowhere yet; which ones would be a record's words.
  package func noteUnknown(in metadata: Metadata, _ notes: Notes) throws {
    let links = Set(metadata.links.map(\.slug))
    guard !links.isEmpty else { return }
    let kinds = try catalog.kindsBySlug()
    let unknown = links.filter { kinds[$0] == nil && $0 != metadata.slug }
    if unknown.count > 0 { notes.add(.linksToNothing(count: unknown.count)) }
    let astray = Set(
      metadata.links.filter { link in
        guard let kind = kinds[link.slug], let meant = RecordLinks.kind(meantBy: link.key) else {
          return false
        }
        return kind != meant
      }.map(\.slug))
    if astray.count > 0 { notes.add(.linksToOtherKind(count: astray.count)) }
  }

  /// What a field's links lead to.
  private static func kind(meantBy key: FieldKey) -> RecordKind? {
    switch key {
    case .dialogue: .dialogue
    case .session: .session
    case .people, .attendees, .facilitators, .carrier: .person
    default: nil
    }
  }

  /// New versions of all records that name a slug, naming another one instead; nothing where there
  /// was none, or is none. A text that was agreed on stays as it is: its signatures would not hold
  /// for another one.
  package func moving(_ old: String, to new: String, except record: RecordID) throws -> [Change] {
    guard old != new, !old.isEmpty, !new.isEmpty else { return [] }
    var changes: [Change] = []
    for entry in try entries(except: record) {
      var metadata = entry.metadata
      let isLinked = metadata.renameLinks(from: old, to: new)
      let body = try catalog.body(entry)
      let isFrozen = AgreedText.isAgreed(metadata)
      let renamed = isFrozen ? nil : Mention.rename(from: old, to: new, in: body)
      guard isLinked || renamed != nil else { continue }
      changes.append(
        try Change.put(
          entry.version.record, replacing: catalog.headIDs(entry),
          metadata: metadata.serialized(), body: BytesSource(renamed ?? body)))
    }
    return changes
  }

  private func entries(except record: RecordID) throws -> [Catalog.Entry] {
    try catalog.entries { $0.kind != .attachment }
      .filter { catalog.isOwn($0) && $0.version.record != record }
  }
}

/// To which dialogue records belong: a note of a session to that session's.
package struct RecordDialogues: Sendable {
  private let sessions: [String: String]

  /// Looks at the sessions of a catalog.
  package init(_ catalog: Catalog) throws {
    sessions = Dictionary(
      try catalog.entries { $0.kind == .session && $0.hasSlug }
        .map { ($0.metadata.slug, $0.metadata.details.dialogueSlug) },
      uniquingKeysWith: { one, _ in one })
  }

  /// The slug of the dialogue whose rule, people and summaries a record belongs to; empty where
  /// there is none.
  package func dialogue(of metadata: Metadata) -> String {
    if case .note(let note) = metadata.details, let dialogue = sessions[note.session],
      !dialogue.isEmpty
    {
      return dialogue
    }
    return metadata.details.dialogueSlug
  }
}
