package import Records

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
