package import Calendar
import Records
import VaultStore

/// The place for quick lines: a session, or a dialogue if no session is in progress.
package struct JotPlace {
  /// Somebody whom a label may mean.
  package struct Person: Sendable, Equatable {
    /// The person's slug.
    package let slug: String
    /// The person's name.
    package let name: String
    /// The same with the name in its own script, where there is one.
    package let fullName: String

    init(_ metadata: Metadata) {
      (slug, name, fullName) = (metadata.slug, metadata.title, metadata.fullName)
    }
  }

  /// The record that the lines belong to.
  package let entry: Catalog.Entry
  /// Slug of the dialogue, or empty.
  package let dialogue: String
  /// Slug of the session, or empty.
  package let session: String
  /// The people of the session, or of the dialogue, in the order in which they are named there.
  package let people: [Person]
  let dialogueMetadata: Metadata
  let rosterEntries: [Catalog.Entry]

  /// Finds the place that a reference means.
  ///
  /// - Parameters:
  ///   - reference: a session or a dialogue; nil for the only session that takes place on `today`.
  ///     Of a dialogue, the session that takes place today counts, where it is the only one.
  ///   - takesCurrent: whether it does; else the lines belong to the dialogue itself.
  /// - Throws: as `find`; `ApplicationError.wrongKind`, `.noSessionToday`.
  package init(
    _ reference: String?, on today: Day, in catalog: TargetCatalog, takesCurrent: Bool = true
  ) throws {
    let sessions = try catalog.entries { $0.kind == .session && $0.hasSlug }
    func current(of dialogue: String?) -> Catalog.Entry? {
      let found = sessions.filter { entry in
        guard case .session(let session) = entry.metadata.details, session.takesPlace,
          let days = entry.metadata.days
        else { return false }
        return days.first <= today && today <= days.last
          && (dialogue.map { $0 == session.dialogue } ?? true)
      }
      return Set(found.map(\.version.record)).count == 1 ? found.first : nil
    }
    let named: Catalog.Entry
    if let reference {
      named = try catalog.find(reference)
    } else {
      guard let current = current(of: nil) else { throw ApplicationError.noSessionToday }
      named = current
    }
    switch named.metadata.details {
    case .session: entry = named
    case .dialogue:
      let slug = named.metadata.slug
      entry = slug.isEmpty || !takesCurrent ? named : current(of: slug) ?? named
    default: throw ApplicationError.wrongKind(.dialogueOrSession)
    }
    guard !entry.metadata.slug.isEmpty else {
      throw ApplicationError.wrongKind(.dialogueOrSession)
    }
    var slugs: [String] = []
    if case .session(let fields) = entry.metadata.details {
      session = entry.metadata.slug
      dialogue = fields.dialogue
      slugs = fields.expected
    } else {
      session = ""
      dialogue = entry.metadata.slug
    }
    let slug = dialogue
    let dialogueEntry = slug.isEmpty ? nil : try catalog.named(slug)
    dialogueMetadata = dialogueEntry?.metadata ?? Metadata(.dialogue)
    if session.isEmpty {
      for case .session(let fields) in sessions.reversed().map(\.metadata.details)
      where fields.dialogue == slug {
        slugs += fields.expected
      }
    }
    if case .dialogue(let fields)? = dialogueEntry?.metadata.details {
      slugs += fields.facilitators
      slugs += Invitation.merged(fields.invitations).map(\.person)
    }
    let known = Dictionary(
      try catalog.entries { $0.kind == .person && $0.hasSlug }.map { ($0.metadata.slug, $0) },
      uniquingKeysWith: { one, _ in one })
    var seen: Set<String> = []
    rosterEntries = slugs.filter { seen.insert($0).inserted }.compactMap { known[$0] }
    people = rosterEntries.map { Person($0.metadata) }
  }
}
