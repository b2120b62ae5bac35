package import Calendar
package import Records
package import VaultStore

/// A step of inviting a person to a dialogue or a session.
package struct InvitationEdit {
  /// The content of the new entry besides the person; links as they were typed.
  private let entry: Invitation
  private let state: Invitation.State?

  /// - Parameters:
  ///   - state: the new state; nil where only other fields change, or to invite somebody.
  ///   - entry: the other fields. `inviter` and `replaces` are references of people.
  /// - Throws: `ApplicationError.dateInvalid` for a day that cannot be read.
  package init(_ state: Invitation.State?, _ entry: Invitation) throws(ApplicationError) {
    var entry = entry
    for date in [\Invitation.date, \.until, \.terms, \.travel] {
      entry[keyPath: date] = DaySpan.written(entry[keyPath: date])
    }
    for date in [entry.date, entry.until, entry.terms, entry.travel]
    where !date.isEmpty && DaySpan(date) == nil { throw .dateInvalid }
    self.entry = entry
    self.state = state
  }

  /// What was saved.
  package struct Result: Sendable {
    /// The person.
    package let person: RecordName
    /// The session or the dialogue.
    package let to: RecordName
    /// How far the invitation is now.
    package let state: Invitation.State
    /// How far it was; nil where there was none.
    package let before: Invitation.State?
  }

  /// The changes of the session or dialogue, and what they come to.
  ///
  /// - Parameter today: the day of the change, where none is given.
  /// - Throws: as `TargetCatalog.findOwn`; `ApplicationError.wrongKind`.
  package func changes(
    of person: String, to reference: String, on today: Day, in catalog: TargetCatalog,
    _ notes: Notes
  ) throws -> (changes: [Change], value: Result) {
    let target = try catalog.findOwn(reference)
    let guest = try InvitationEdit.person(person, catalog)
    var metadata = target.metadata
    let entries: [Invitation]
    switch metadata.details {
    case .session(let session): entries = session.invitations
    case .dialogue(let dialogue): entries = dialogue.invitations
    default: throw ApplicationError.wrongKind(.dialogueOrSession)
    }
    let before = Invitation.merged(entries).first { $0.person == guest.metadata.slug }
    var added = entry
    added.person = guest.metadata.slug
    if !added.inviter.isEmpty {
      added.inviter = try InvitationEdit.person(added.inviter, catalog).metadata.slug
    }
    if !added.replaces.isEmpty {
      added.replaces = try InvitationEdit.person(added.replaces, catalog).metadata.slug
    }
    // Whoever is named for the first time is invited; later, what is not given stays.
    let next = state ?? (before == nil ? .invited : nil)
    if let next { added.state = next.rawValue }
    if added.date.isEmpty { added.date = today.text }
    switch metadata.details {
    case .session(var session):
      session.invitations.append(added)
      metadata.details = .session(session)
    case .dialogue(var dialogue):
      dialogue.invitations.append(added)
      metadata.details = .dialogue(dialogue)
    default: break
    }
    RecordDates.noteMore(in: metadata, besides: target.metadata, notes.add)
    try RecordPolicies(catalog).noteUnclear(in: metadata, besides: target.metadata, notes)
    let result = Result(
      person: guest.name, to: target.name,
      state: next ?? before?.currentState ?? .invited, before: before?.currentState)
    return ([try AgreedText.change(target, to: metadata, in: catalog)], result)
  }

  private static func person(
    _ reference: String, _ catalog: TargetCatalog
  ) throws -> Catalog.Entry {
    let entry = try catalog.find(reference)
    guard entry.metadata.kind == .person, !entry.metadata.slug.isEmpty else {
      throw ApplicationError.wrongKind(.personWithSlug)
    }
    return entry
  }
}
